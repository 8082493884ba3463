"""The owner's own names for a client: "szefowa", "ta z Wrocławia", a brand.

Unlike a name of the roster such a name counts only whole, but needs no reason to be one: the owner
said what it means. It declines; what follows a preposition in it stays as it is.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, groupby
from typing import NamedTuple

from conversations.reading.clients import Found
from conversations.reading.languages import spoken_in
from conversations.reading.rosters import SAME
from conversations.reading.text import ENGLISH, POLISH, Message, Token, prepare
from conversations.values.folding import plain
from conversations.values.remembering import forgotten_with

_PREPOSITIONS = frozenset(
    [
        *("z", "ze", "od", "do", "u", "w", "we", "na", "pod", "przy", "nad", "za", "dla", "po"),
        *("from", "of", "at", "with", "in", "on", "by", "for"),
    ]
)
_WHOLE = 4  # as sure as a client's full name


class _Alias(NamedTuple):
    client: int
    words: tuple[frozenset[str], ...]  # the forms of each


def is_telling(alias: str) -> bool:
    """Tell whether a name can stand for a client: not when all its words stand everywhere."""
    return any(
        token.plain.isalpha() and len(token.plain) > 1 and not _is_common(token)
        for token in prepare(alias).tokens
    )


def is_form(text: str, alias: str) -> bool:
    """Tell whether a text is an alias and nothing else, in any Polish case."""
    tokens, words = prepare(text).tokens, _words(alias, "pl")
    return len(tokens) == len(words) and _stands_at(tokens, 0, _Alias(0, words))


def find(message: Message, aliases: Sequence[Sequence[str]], language: str) -> tuple[Found, ...]:
    """Return where a message has one of the aliases; `aliases` are those of each client."""
    beginnings = _beginnings(tuple(map(tuple, aliases)), language)
    tokens = message.tokens
    return tuple(
        Found(alias.client, start, start + len(alias.words), _WHOLE)
        for start, token in enumerate(tokens)
        for alias in beginnings.get(_stem(token), ())
        if _stands_at(tokens, start, alias)
    )


def find_names(
    message: Message, written: Mapping[str, Sequence[tuple[int, str]]], language: str
) -> Iterator[Found]:
    """Give where a message has one of these: made of names, they decline as names do.

    `written` are clients and what each is called, by how the first word of it may begin (`begins`).
    """
    tokens = message.tokens
    for start, token in enumerate(tokens):
        for client, text in written.get(_stem(token)[:SAME], ()):
            alias = _Alias(client, _words_of_name(text, language))
            if alias.words and _stands_at(tokens, start, alias):
                yield Found(client, start, start + len(alias.words), _WHOLE)


def settled(by_name: Sequence[Found], by_alias: Sequence[Found]) -> tuple[Found, ...]:
    """Return one client a place: the longer name, and of two as long the alias.

    Two clients by the same alias are nobody.
    """
    taken: set[int] = set()
    chosen: list[Found] = []
    ranked = sorted(
        chain(((0, found) for found in by_alias), ((1, found) for found in by_name)),
        key=lambda each: (each[1].start - each[1].end, each[0], each[1].start),
    )
    for (_, start, end), same in groupby(
        ranked, key=lambda each: (each[0], each[1].start, each[1].end)
    ):
        clients = {found.client: found for _, found in same}
        if taken.isdisjoint(range(start, end)):
            chosen += clients.values() if len(clients) == 1 else ()
            taken.update(range(start, end))
    return tuple(sorted(chosen, key=lambda found: found.start))


@forgotten_with
@lru_cache(maxsize=32)
def _beginnings(
    aliases: tuple[tuple[str, ...], ...], language: str
) -> Mapping[str, Sequence[_Alias]]:
    found: dict[str, list[_Alias]] = {}
    for client, own in enumerate(aliases):
        for text in own:
            words = _words(text, language)
            for beginning in {plain(form) for form in words[0]} if words else ():
                found.setdefault(beginning, []).append(_Alias(client, words))
    return found


@forgotten_with
@lru_cache(maxsize=2048)
def _words_of_name(text: str, language: str) -> tuple[frozenset[str], ...]:
    return _words(text, language, names_only=True)


def _words(alias: str, language: str, *, names_only: bool = False) -> tuple[frozenset[str], ...]:
    spoken = spoken_in(language).names
    forms: list[frozenset[str]] = []
    stays = False
    for token in prepare(alias).tokens:
        stays = stays or token.plain in _PREPOSITIONS
        if stays:
            forms.append(frozenset([token.low]))
        elif names_only:
            forms.append(frozenset(spoken.forms(token.raw)))
        else:
            forms.append(spoken.of_own_name(token))
    return tuple(forms)


def _stands_at(tokens: Sequence[Token], start: int, alias: _Alias) -> bool:
    here = tokens[start : start + len(alias.words)]
    return len(here) == len(alias.words) and all(
        _is(token, forms) for token, forms in zip(here, alias.words, strict=True)
    )


def _is(token: Token, forms: frozenset[str]) -> bool:
    """Tell whether a word is one of the forms; what is typed with a mark must have it there."""
    low = token.low.removesuffix("'s")
    return low in forms or (low.isascii() and low in set(map(plain, forms)))


def _stem(token: Token) -> str:
    return token.plain.removesuffix("'s")


def _is_common(token: Token) -> bool:
    return token.plain in POLISH or token.low in ENGLISH
