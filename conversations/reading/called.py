"""Clients called by what they are: their kind of firm, their title, an initial, a pet form.

"Kwiaciarnia nie zapłaciła", "the professor rang at ten", "V wants it free", "Dareczek znów nie
dziś". None of it is a name, so that it counts only where one client alone can be meant, and no
name of that client stands in the message. The words are in `data/called.txt`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from conversations.reading.languages import Reasons, spoken_in
from conversations.reading.rosters import BEGINNING, NameForm, NameIndex, parts_at, titles
from conversations.reading.surroundings import is_shouted, name_follows, plain_at
from conversations.reading.tables import families, words
from conversations.reading.text import ENGLISH, POLISH, Message, Token

_MOST = 60  # tokens: beyond them a message is a paste
_LONGER = 4  # letters of a pet form without a capital
_WORDS_OF_A_LETTER = frozenset("aiouwz")
_BEFORE_INITIAL = frozenset(
    ["from", "with", "by", "od", "przez", "dla", "and", "but", "a", "while"]
)
# What makes a pet form of a Polish name: "Dar-eczek", "Zen-io", "Frej-kę", "Stef-cia".
_PET = re.compile(
    r"(?:e?cz)?(?:ek|k|enk|ulk|us|usi|uni|ci|si|dzi|ni|i|ik|yk)"
    r"(?:|a|i|e|ie|y|o|u|em|iem|owi|om|ami)"
)
_ENDING = re.compile(r"(?:ek|ka|ia|ie|iu|io|a|o|e|y|i|u)$")


class _Place(NamedTuple):
    """A word of a message that may stand for a client, and the word before it."""

    message: Message
    at: int
    token: Token
    parts: tuple[NameForm, ...]  # the forms of names that it is
    typed: str  # plain, without the sign of what is theirs
    before: str


def find(
    message: Message, roster: NameIndex, language: str, named: Sequence[int]
) -> Iterator[tuple[int, int, int]]:
    """Yield whom a message calls so: the place in the roster, the tokens, first and past the last.

    `named` are the clients whom a name in the message stands for; none of them comes again. A word
    that may be two clients is nobody.
    """
    tokens = message.tokens[:_MOST]
    parts = [parts_at(token, roster) for token in tokens]
    reasons, before = spoken_in(language).reasons, ""
    for at, token in enumerate(tokens):
        typed = token.plain.removesuffix("'s")
        here = _Place(message, at, token, parts[at], typed, before)
        before = token.plain
        meant = (
            _by_kind_of_firm(here, roster, reasons)
            or _by_title(here, roster, reasons)
            or _by_initial(here, roster)
            or _by_pet_form(here, roster, language)
        )
        if len(meant) == 1 and meant.isdisjoint(named):
            yield min(meant), at, at + 1


def _by_kind_of_firm(here: _Place, roster: NameIndex, reasons: Reasons) -> set[int]:
    found: set[int] = set()
    for part in here.parts:
        client = roster.clients[part.client]
        kind = client.plain[part.place]
        if part.place in client.generic and reasons.is_called_by_kind(here.message, here.at, kind):
            found.add(part.client)
    return found


def _by_title(here: _Place, roster: NameIndex, reasons: Reasons) -> set[int]:
    title = titles().get(here.typed)
    if title is None or name_follows(here.message, here.at):
        return set()
    fits = reasons.is_called_by_title(here.message, here.at)
    return set(roster.called.get(f"{title} ", ())) if fits else set()


def _by_initial(here: _Place, roster: NameIndex) -> set[int]:
    letter = here.token.raw[:1]
    if len(here.typed) != 1 or not letter.isupper() or here.typed in _WORDS_OF_A_LETTER:
        return set()
    joined = "&" in {here.before, plain_at(here.message, here.at + 1)}
    opens = here.before in _BEFORE_INITIAL or not here.before[:1].isalnum()
    if joined or not opens or is_shouted(here.message):
        return set()
    return set(roster.called.get(f"{here.typed}.", ()))


def _by_pet_form(here: _Place, roster: NameIndex, language: str) -> set[int]:
    near = roster.called.get(here.typed[:BEGINNING], ()) if here.typed.isalpha() else ()
    if not near or _is_a_word(here.typed, language):
        return set()
    capital = here.token.raw[0].isupper() and not is_shouted(here.message)
    if not capital and len(here.typed) < _LONGER and here.typed == here.token.plain:
        return set()
    is_pet = _is_polish_pet if language == "pl" else _is_english_pet
    return {at for at in near if is_pet(here.typed, _first(roster, at))}


def _is_a_word(typed: str, language: str) -> bool:
    """Whether it is a word or a name of its own, and no form of another."""
    known = (language, typed) in families().by_name or typed in words("word_names")
    return known or typed in POLISH | ENGLISH or spoken_in(language).names.is_ordinary(typed)


def _first(roster: NameIndex, place: int) -> str:
    client = roster.clients[place]
    return client.plain[client.first]


def _is_polish_pet(typed: str, name: str) -> bool:
    stem = _ENDING.sub("", name)
    return (
        len(stem) >= BEGINNING
        and typed.startswith(stem)
        and _PET.fullmatch(typed[len(stem) :]) is not None
    )


def _is_english_pet(typed: str, name: str) -> bool:
    return name.startswith(typed) and len(name) > len(typed) and not name.startswith(f"{typed}s")
