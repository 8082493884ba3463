"""The HTML of the Bot API: a strict reader of the few tags it knows, with its own error texts.

It walks the UTF-8 bytes, because the errors name byte offsets, and follows the real reader: names
of tags are case-blind, `&` that starts nothing known is itself, `</>` closes whatever is open.
It is stricter in one point: quotes inside quotes, which Telegram silently drops, are refused.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from .entities import DATE_FORMAT, Entity, Formatted, utf16
from .errors import ApiError, bad_request

STYLES = {
    "b": "bold", "strong": "bold",
    "i": "italic", "em": "italic",
    "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler",
    "code": "code", "pre": "pre", "a": "text_link",
    "tg-emoji": "custom_emoji", "blockquote": "blockquote", "tg-time": "date_time",
}  # fmt: skip
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
SPACE = b" \t\r\n\v\0"
LARGEST = 0x10FFFF
LONGEST_REFERENCE = 10

REFERENCE = re.compile(rb"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([A-Za-z]*));?")
NOT_NAME = re.compile(rb"[ \t\r\n\v\0>]")
ATTRIBUTE = re.compile(rb"[^ \t\r\n\v\0=>/\"']*")
TOKEN = re.compile(rb"[A-Za-z0-9.\-]*")


@dataclass
class _Open:
    """A tag that waits for its end."""

    tag: str
    argument: str
    offset: int
    begin: int


def parse_html(source: str) -> Formatted:
    """Read HTML into plain text and entities, or raise the Bot API's own complaint."""
    try:
        return _Reader(source.encode("utf-8")).read()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


def _refuse(what: str) -> ApiError:
    return bad_request(f"can't parse entities: {what}")


class _Reader:
    """One reading: where it is, what it has, what is still open."""

    def __init__(self, data: bytes) -> None:
        # The final NUL is the sentinel that every loop of the real reader stops at.
        self.data = data + b"\0"
        self.size = len(data)
        self.at = 0
        self.parts: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def read(self) -> Formatted:
        while self.at < self.size:
            byte = self.data[self.at : self.at + 1]
            if byte == b"&":
                self._reference()
            elif byte == b"<":
                if self.data[self.at + 1 : self.at + 2] == b"/":
                    self._end_tag()
                else:
                    self._start_tag()
            else:
                self._plain()
        if self.open:
            tag = self.open[-1].tag
            raise _refuse(f'Can\'t find end tag corresponding to start tag "{tag}"')
        self.entities.sort(key=lambda entity: (entity.offset, -entity.length))
        return Formatted("".join(self.parts), tuple(self.entities))

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.offset += utf16(text)

    def _plain(self) -> None:
        stops = [self.data.find(mark, self.at, self.size) for mark in (b"<", b"&")]
        stop = min((found for found in stops if found >= 0), default=self.size)
        self._add(self.data[self.at : stop].decode("utf-8"))
        self.at = stop

    def _reference(self) -> None:
        text, self.at = decode_reference(self.data, self.at)
        self._add(text)

    def _skip_space(self) -> None:
        while self.at < self.size and self.data[self.at] in SPACE:
            self.at += 1

    def _start_tag(self) -> None:
        begin = self.at
        self.at = _first(NOT_NAME, self.data, begin + 1)
        if self.at >= self.size:
            raise _refuse(f"Unclosed start tag at byte offset {begin}")
        tag = self.data[begin + 1 : self.at].decode("utf-8", "replace").lower()
        if tag not in STYLES:
            raise _refuse(f'Unsupported start tag "{tag}" at byte offset {begin}')
        argument = ""
        while True:
            self._skip_space()
            if self.data[self.at : self.at + 1] == b">":
                break
            name, value = self._attribute(tag, begin)
            argument = _argument(tag, name, value, argument)
        self.at += 1
        if tag == "span" and argument != "spoiler":
            raise _refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        if tag == "blockquote" and any(outer.tag == tag for outer in self.open):
            raise _refuse(f"Nested blockquote at byte offset {begin}")
        self.open.append(_Open(tag, argument, self.offset, len(self.parts)))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        match = ATTRIBUTE.match(self.data, self.at)
        name = match.group().decode("utf-8", "replace") if match else ""
        if not name:
            if self.at >= self.size:
                raise _refuse(f"Unclosed start tag at byte offset {begin}")
            raise _refuse(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self.at += len(match.group()) if match else 0
        self._skip_space()
        if self.at >= self.size:
            raise _refuse(f'Unclosed start tag "{tag}" at byte offset {begin}')
        if self.data[self.at : self.at + 1] != b"=":
            return name, ""
        self.at += 1
        self._skip_space()
        if self.at >= self.size:
            raise _refuse(f'Unclosed start tag "{tag}" at byte offset {begin}')
        value = self._value()
        if self.at >= self.size:
            raise _refuse(f"Unclosed start tag at byte offset {begin}")
        return name, value

    def _value(self) -> str:
        begin = self.at
        quote = self.data[begin : begin + 1]
        if quote not in (b"'", b'"'):
            match = TOKEN.match(self.data, begin)
            token = match.group() if match else b""
            self.at += len(token)
            if self.data[self.at] not in SPACE + b">":
                raise _refuse(f"Unexpected end of name token at byte offset {begin}")
            return token.decode("ascii").lower()
        end = self.data.find(quote, begin + 1, self.size)
        if end < 0:
            self.at = self.size
            return ""
        self.at = end + 1
        return unescape(self.data[begin + 1 : end])

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise _refuse(f"Unexpected end tag at byte offset {begin}")
        self.at = _first(NOT_NAME, self.data, begin + 2)
        found = self.data[begin + 2 : self.at].decode("utf-8", "replace").lower()
        self._skip_space()
        if self.data[self.at : self.at + 1] != b">":
            raise _refuse(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        opened = self.open[-1]
        if found and found != opened.tag:
            raise _refuse(
                f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>",'
                f' found "</{found}>"'
            )
        self.open.pop()
        if self.offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        kind = STYLES[opened.tag]
        length = self.offset - opened.offset
        last = self.entities[-1] if self.entities else None
        same = last is not None and (last.offset, last.length) == (opened.offset, length)
        if kind == "text_link":
            url = checked_url(opened.argument or "".join(self.parts[opened.begin :]))
            if url:
                self.entities.append(Entity(kind, opened.offset, length, url=url))
        elif kind == "custom_emoji":
            if not opened.argument.isdigit() or int(opened.argument) == 0:
                raise _refuse("Invalid custom emoji identifier specified")
            found = Entity(kind, opened.offset, length, custom_emoji_id=opened.argument)
            self.entities.append(found)
        elif kind == "date_time":
            unix, _, shown = opened.argument.partition("|")
            if not unix.isdigit() or not DATE_FORMAT.fullmatch(shown):
                raise _refuse("Invalid date-time specified")
            self.entities.append(
                Entity(kind, opened.offset, length, unix_time=int(unix), date_time_format=shown)
            )
        elif kind == "pre" and last and same and last.type == "code" and last.language:
            self.entities[-1] = Entity("pre", opened.offset, length, language=last.language)
        elif kind == "code":
            self.entities.append(Entity(kind, opened.offset, length, language=opened.argument))
        elif kind == "blockquote" and opened.argument:
            self.entities.append(Entity("expandable_blockquote", opened.offset, length))
        else:
            self.entities.append(Entity(kind, opened.offset, length))


def _first(pattern: re.Pattern[bytes], data: bytes, at: int) -> int:
    match = pattern.search(data, at)
    return match.start() if match else len(data)


def _argument(tag: str, name: str, value: str, so_far: str) -> str:
    """Keep the one attribute of each tag that means something."""
    if tag == "a" and name == "href":
        return value
    if tag == "code" and name == "class" and value.startswith("language-"):
        return value.removeprefix("language-")
    if tag == "span" and name == "class" and value.startswith("tg-"):
        return value.removeprefix("tg-")
    if tag == "tg-emoji" and name == "emoji-id":
        return value
    if tag == "tg-time" and name in ("unix", "format"):
        unix, _, shown = so_far.partition("|")
        return f"{value}|{shown}" if name == "unix" else f"{unix}|{value}"
    if tag == "blockquote" and name == "expandable":
        return "expandable"
    return so_far


def decode_reference(data: bytes, at: int) -> tuple[str, int]:
    """Read `&…;` at a position: what it stands for, and where the text goes on."""
    match = REFERENCE.match(data, at)
    if match is None:
        return "&", at + 1
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return (NAMED[name], match.end()) if name in NAMED else ("&", at + 1)
    number = int(hexadecimal or b"0", 16) if hexadecimal is not None else int(decimal or b"0")
    digits = match.group().rstrip(b";")
    if not 0 < number < LARGEST or len(digits) >= LONGEST_REFERENCE:
        return "&", at + 1
    character = chr(number)
    if 0xD800 <= number <= 0xDFFF:  # noqa: PLR2004 - half of a surrogate pair
        raise _refuse(
            "Text contains invalid Unicode characters after decoding HTML entities,"
            " check for unmatched surrogate code units"
        )
    return character, match.end()


def unescape(data: bytes) -> str:
    """Decode the references inside an attribute."""
    parts: list[str] = []
    at = 0
    while at < len(data):
        stop = data.find(b"&", at)
        stop = len(data) if stop < 0 else stop
        parts.append(data[at:stop].decode("utf-8"))
        at = stop
        if at < len(data):
            text, at = decode_reference(data, at)
            parts.append(text)
    return "".join(parts)


def checked_url(url: str) -> str:
    """Return the address if it is one; Telegram drops a link that leads nowhere."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme in ("tg", "ton", "mailto", "tel"):
        return url.strip()
    if parts.scheme in ("http", "https") and parts.netloc:
        return url.strip()
    if not parts.scheme and re.match(r"[\w.-]+\.\w{2,}(/|$)", url.strip()):
        return f"http://{url.strip()}"
    return ""
