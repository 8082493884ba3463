"""Formatted text: entities counted in UTF-16 code units, cleaned and trimmed as Telegram does.

The order is the real one: parse, clean, drop what is only space, trim, then find commands, links
and mentions in what is left.
"""

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any

from .errors import bad_request
from .words import words

GIVEN = words(
    "bold italic underline strikethrough spoiler code pre text_link text_mention custom_emoji"
    " blockquote expandable_blockquote date_time"
)
FOUND = words("mention hashtag cashtag bot_command url email phone_number")
# How a moment is shown: how long ago, or with its weekday, date and time, short or long.
DATE_FORMAT = re.compile(r"r|w?[dD]?[tT]?")
MOST_ENTITIES = 100  # what is beyond, Telegram leaves unformatted
VERBATIM = ("code", "pre")
QUOTES = ("blockquote", "expandable_blockquote")
# A link or a mention may be empty to the eye and still carry something.
CARRIES_DATA = ("text_link", "text_mention", "custom_emoji", "pre", "code")

PATTERNS = (
    ("url", re.compile(r"(?<![\w@/])https?://[^\s<>\"]*[^\s<>\".,;:!?)'\]]", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.@/])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    (
        "bot_command",
        re.compile(r"(?<![\w/<>@])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>@])"),
    ),
    ("mention", re.compile(r"(?<![\w@])@[a-zA-Z0-9_]{4,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}(?!\w)")),
)

# What Telegram replaces by a space, and what it takes out altogether.
TO_SPACE = {*range(32), 32} - {10, 13}
SPACES = (" ", "\n")
TO_NOTHING = {13, *range(0x2028, 0x202F), 0x333, 0x33F, 0x30A}


@dataclass(frozen=True)
class Entity:
    """One stretch of formatted text."""

    type: str
    offset: int
    length: int
    url: str = ""
    language: str = ""
    custom_emoji_id: str = ""
    user: tuple[tuple[str, Any], ...] = ()
    unix_time: int = 0
    date_time_format: str = ""

    @property
    def end(self) -> int:
        """Return where it stops."""
        return self.offset + self.length


@dataclass(frozen=True)
class Formatted:
    """Plain text and what is to be seen in it."""

    text: str
    entities: tuple[Entity, ...] = ()


def utf16(text: str) -> int:
    """Count UTF-16 code units: what Telegram calls the length of a text."""
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)  # noqa: PLR2004


def entity_json(entity: Entity) -> dict[str, Any]:
    """Write an entity as the Bot API does."""
    body = {name: value for name, value in asdict(entity).items() if value or name == "offset"}
    if entity.user:
        body["user"] = dict(entity.user)
    if entity.type == "code":
        body.pop("language", None)
    return body


def read_entities(given: Any) -> tuple[Entity, ...]:
    """Read explicit entities; those that Telegram finds by itself are not taken from outside."""
    if not isinstance(given, list):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    entities = []
    for item in given:
        if not isinstance(item, dict) or not isinstance(item.get("type"), str):
            raise bad_request("can't parse MessageEntity: expected an Object")
        offset, length = item.get("offset"), item.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad_request("can't parse MessageEntity: offset and length must be of type Number")
        kind = item["type"]
        if kind in FOUND:
            continue
        if kind == "date_time" and not DATE_FORMAT.fullmatch(str(item.get("date_time_format", ""))):
            raise bad_request("can't parse MessageEntity: invalid date-time format specified")
        if kind not in GIVEN:
            raise bad_request("can't parse MessageEntity: unsupported type specified")
        entities.append(
            Entity(
                kind,
                offset,
                length,
                url=str(item.get("url", "")),
                language=str(item.get("language", "")),
                custom_emoji_id=str(item.get("custom_emoji_id", "")),
                user=tuple(dict(item.get("user") or {}).items()),
                unix_time=int(item.get("unix_time", 0)),
                date_time_format=str(item.get("date_time_format", "")),
            )
        )
    return tuple(sorted(entities, key=lambda entity: (entity.offset, -entity.length)))


def tidy(formatted: Formatted) -> Formatted:
    """Clean, trim and complete a text as Telegram does before anybody sees it."""
    units, entities = _clean(formatted)
    entities = _drop_nested(_tighten(units, entities))
    units, entities = _trim(units, entities)
    text = "".join(units)
    found = find_entities(text, entities)
    every = sorted((*entities, *found), key=lambda entity: (entity.offset, -entity.length))
    return Formatted(text, tuple(every[:MOST_ENTITIES]))


def _clean(formatted: Formatted) -> tuple[list[str], list[Entity]]:
    """Take out control characters; give the text as a list with one item per UTF-16 unit.

    The second unit of a wide character is an empty string, so that offsets index the list.
    """
    units: list[str] = []
    moved: list[int] = []
    for character in formatted.text:
        code = ord(character)
        moved.append(len(units))
        if code in TO_NOTHING:
            continue
        units.append(" " if code in TO_SPACE else character)
        if code > 0xFFFF:  # noqa: PLR2004
            moved.append(-1)
            units.append("")
    moved.append(len(units))
    return units, [_move(entity, moved) for entity in formatted.entities]


def _move(entity: Entity, moved: list[int]) -> Entity:
    if entity.offset < 0 or entity.offset >= len(moved):
        raise bad_request(
            f"entity begins after the end of the text at UTF-16 offset {entity.offset}"
        )
    if entity.length < 0 or entity.end >= len(moved):
        raise bad_request(
            f"entity beginning at UTF-16 offset {entity.offset} ends after the end of the text"
            f" at UTF-16 offset {entity.end}"
        )
    begin, end = moved[entity.offset], moved[entity.end]
    if begin < 0:
        raise bad_request("entity begins in a middle of a UTF-16 symbol")
    if end < 0:
        raise bad_request(
            f"entity beginning at UTF-16 offset {entity.offset} ends in a middle of a UTF-16 symbol"
        )
    return replace(entity, offset=begin, length=end - begin)


def _tighten(units: list[str], entities: Iterable[Entity]) -> list[Entity]:
    """Drop what holds only space, and let the rest begin at its first letter."""
    kept = []
    for entity in entities:
        begin = entity.offset
        while entity.type not in CARRIES_DATA and begin < entity.end and units[begin] in SPACES:
            begin += 1
        if begin < entity.end:
            kept.append(replace(entity, offset=begin, length=entity.end - begin))
    return kept


def _drop_nested(entities: list[Entity]) -> list[Entity]:
    """Nothing is formatted inside code, and a quote holds no quote."""
    kept: list[Entity] = []
    for entity in sorted(entities, key=lambda one: (one.offset, -one.length)):
        inside = [outer for outer in kept if outer.offset <= entity.offset < outer.end]
        if any(outer.type in VERBATIM for outer in inside):
            continue
        if entity.type in QUOTES and any(outer.type in QUOTES for outer in inside):
            continue
        kept.append(entity)
    verbatim = [entity for entity in kept if entity.type in VERBATIM]
    whole = (*VERBATIM, *QUOTES, "text_link")
    return [
        piece
        for entity in kept
        for piece in ([entity] if entity.type in whole else _around(entity, verbatim))
    ]


def _around(style: Entity, holes: list[Entity]) -> list[Entity]:
    """Split a style around the code inside it."""
    pieces, begin = [], style.offset
    for hole in holes:
        if begin <= hole.offset and hole.end <= style.end:
            pieces.append(replace(style, offset=begin, length=hole.offset - begin))
            begin = hole.end
    pieces.append(replace(style, offset=begin, length=style.end - begin))
    return [piece for piece in pieces if piece.length > 0]


def _trim(units: list[str], entities: list[Entity]) -> tuple[list[str], list[Entity]]:
    """Take space off both ends, but not from before something formatted."""
    end = len(units)
    while end and units[end - 1] in SPACES:
        end -= 1
    first = min((entity.offset for entity in entities), default=end)
    begin = 0
    while begin < min(first, end) and units[begin] in SPACES:
        begin += 1
    kept = [
        replace(
            entity,
            offset=entity.offset - begin,
            length=min(entity.end, end) - entity.offset,
        )
        for entity in entities
        if entity.offset < end
    ]
    return units[begin:end], kept


def find_entities(text: str, taken: Iterable[Entity] = ()) -> list[Entity]:
    """Find commands, addresses and mentions where nothing of the sort stands yet."""
    busy = [
        (entity.offset, entity.end)
        for entity in taken
        if entity.type in (*VERBATIM, "text_link", "text_mention", "custom_emoji")
    ]
    found = []
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(text):
            offset = utf16(text[: match.start()])
            end = offset + utf16(match.group())
            if all(end <= begin or offset >= stop for begin, stop in busy):
                busy.append((offset, end))
                found.append(Entity(kind, offset, end - offset))
    return sorted(found, key=lambda entity: entity.offset)
