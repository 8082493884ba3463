"""Other ways to write a client's name: "Mrs P", "Kasia Z.", "SCS", "agropol", "soft leaf".

They count as the owner's own names do: whole, and of two clients who could be called so neither.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from conversations.reading import aliases
from conversations.reading.clients import Found
from conversations.reading.rosters import FILLERS, TITLES_F, TITLES_M
from conversations.reading.surroundings import is_shouted
from conversations.reading.tables import families, words
from conversations.reading.text import Message, prepare
from conversations.values.remembering import forgotten_with, remembered

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
def of(roster: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return the shorter ways to write each client's name, for those that have any."""
    found = {name: _shorter(name) for name in roster}
    return {name: shorter for name, shorter in found.items() if shorter}


@remembered(2048)
def _shorter(name: str) -> tuple[str, ...]:
    found: list[str] = []
    # A message has it in pieces ("Studio54"): whole it counts.
    if _GLUED.search(name) and aliases.is_telling(name):
        found.append(name)
    found += [match.group().replace("-", "") for match in _HYPHENATED.finditer(name)]
    found += [" ".join(_CAMEL.findall(word)) for word in name.split() if _IN_CAMEL.match(word)]
    tokens = [token for token in prepare(name).tokens if token.raw.isalpha()]
    if len(tokens) > 1 and words("company_words").isdisjoint([token.plain for token in tokens]):
        found.append(f"{tokens[0].raw} {tokens[-1].raw[0]}")
    first = tokens[0].plain if tokens else ""
    firm = bool(tokens) and first not in families().known and first not in _TITLES
    if firm and len(tokens) == _PAIR and len(name) > _LONG_PAIR:
        found.append(f"{tokens[0].raw}{tokens[1].low}")
    said_of_many = (FILLERS, words("reasons", "legal_forms"), _TITLES)
    telling = [
        token.raw[0] for token in tokens if not any(token.plain in table for table in said_of_many)
    ]
    if len(telling) >= _ACRONYM:
        found.append("".join(telling))
    found += [" & ".join(initials) for initials in _JOINED.findall(name)]
    return tuple(found)


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
