"""Other ways to write a client's name: "Mrs P", "Kasia Z.", "SCS", "agropol", "soft leaf".

They count as the owner's own names do: whole, and of two clients who could be called so neither.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from conversations.reading import aliases
from conversations.reading.clients import Found
from conversations.reading.rosters import FILLERS, SAME, TITLES_F, TITLES_M, begins
from conversations.reading.surroundings import is_shouted
from conversations.reading.tables import families, words
from conversations.reading.text import Message, words_of
from conversations.values.folding import plain
from conversations.values.remembering import forgotten_with, remembered

_FIRST_WORD = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(r"[^\W\d_]\d|\d[^\W\d_]")
_HYPHENATED = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})+")
_CAMEL = re.compile(r"[A-Z][a-z]+")
_IN_CAMEL = re.compile(r"(?:[A-Z][a-z]{2,}){2,}$")
_JOINED = re.compile(r"\b([A-Z])\w* (?:&|and) ([A-Z])\w*")
_PAIR, _LONG_PAIR = 2, 6
_ENGLISH_TITLES = frozenset(["mr", "mrs", "ms", "miss", "dr"])
_TITLES = TITLES_F | TITLES_M | _ENGLISH_TITLES
_ACRONYM = 3  # words that make one


@forgotten_with
@lru_cache(maxsize=32)
def of(roster: tuple[str, ...]) -> Mapping[str, Sequence[tuple[int, str]]]:
    """Return the shorter ways to write each client's name, with the client's place in the roster.

    They are by how the first word of each may begin.
    """
    found: dict[str, list[tuple[int, str]]] = {}
    for place, name in enumerate(roster):
        for shorter in _shorter(name):
            folded = plain(shorter)
            first = _FIRST_WORD.match(shorter)
            begun = begins(first.group()) if first else frozenset[str]()
            for beginning in begun | {folded[:SAME], folded[:1], shorter[:1]}:
                found.setdefault(beginning, []).append((place, shorter))
    return found


@remembered(2048)
def _shorter(name: str) -> tuple[str, ...]:
    found: list[str] = []
    # A message has it in pieces ("Studio54"): whole it counts.
    if _GLUED.search(name) and aliases.is_telling(name):
        found.append(name)
    if "-" in name:
        found += [match.group().replace("-", "") for match in _HYPHENATED.finditer(name)]
    found += [" ".join(_CAMEL.findall(word)) for word in name.split() if _IN_CAMEL.match(word)]
    typed = [word for word in words_of(name) if word.isalpha()]
    bare = [plain(word) for word in typed]
    if len(typed) > 1 and words("company_words").isdisjoint(bare):
        found.append(f"{typed[0]} {typed[-1][0]}")
    firm = bool(bare) and bare[0] not in families().known and bare[0] not in _TITLES
    if firm and len(typed) == _PAIR and len(name) > _LONG_PAIR:
        found.append(f"{typed[0]}{typed[1].casefold()}")
    if len(typed) >= _ACRONYM:
        of_many = _said_of_many()
        letters = [word[0] for word, each in zip(typed, bare, strict=True) if each not in of_many]
        if len(letters) >= _ACRONYM:
            found.append("".join(letters))
    found += [" & ".join(initials) for initials in _JOINED.findall(name)]
    return tuple(found)


@lru_cache(maxsize=1)
def _said_of_many() -> frozenset[str]:
    return FILLERS | words("reasons", "legal_forms") | _TITLES


def is_written(message: Message, found: Found) -> bool:
    """Tell whether an initial and an acronym stand in capitals: "Kasia z Markiem" is no Kasia Z."""
    first, last = message.tokens[found.start], message.tokens[found.end - 1]
    if found.end - found.start > 1:
        joined = any(each.raw == "&" for each in message.tokens[found.start : found.end])
        initial = len(last.raw) == 1 and last.raw.isalpha() and not joined
        titled = first.plain in _ENGLISH_TITLES
        return not initial or titled or _is_capital(message, last.raw)
    long = len(last.raw) > _LONG_PAIR or not last.raw.isalpha()
    return long or _is_capital(message, last.raw)


def _is_capital(message: Message, raw: str) -> bool:
    return raw.isupper() and not is_shouted(message)
