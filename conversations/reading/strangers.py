"""A name in a message that is nobody's yet: what an owner may call a client.

It is only ever offered to be remembered, so that it need not be sure; in doubt there is none.
"""

from collections.abc import Mapping, Sequence

from conversations.reading.aliases import is_telling
from conversations.reading.clients import tokens_of
from conversations.reading.languages import spoken_in
from conversations.reading.reader import whose
from conversations.reading.tables import families, is_first_name, words
from conversations.reading.text import Message, Token, language_of, prepare
from conversations.values.folding import plain

_SHORTEST, _LONGEST = 3, 24

_ROLES = words("strangers", "roles")
_NOBODY = words("strangers", "nobody")
_WHERE = words("strangers", "where")


def stranger(
    text: str, roster: Sequence[str], language: str, aliases: Mapping[str, Sequence[str]]
) -> str | None:
    """Return the first word that looks like a client's name and is nobody's, None when none does.

    The arguments are those of `read`. A form that the dictionary knows comes back in its basic one.
    """
    message = prepare(text)
    spoken = language_of(message, language)
    known = tokens_of(whose(message, roster, spoken, aliases))
    for place, token in enumerate(message.tokens):
        name = None if place in known else _name(message, place, token, spoken)
        if name is not None and is_telling(name):
            return name
    return None


def _name(message: Message, place: int, token: Token, language: str) -> str | None:
    word = token.low.removesuffix("'s")
    if not word.isalpha() or not _SHORTEST <= len(word) <= _LONGEST:
        return None
    if not is_telling(word) or plain(word) in words("word_names", language):
        return None
    spoken = spoken_in(language).names
    basics = [basic for basic in (*spoken.lemmas(word), word) if plain(basic) not in _NOBODY]
    for basic in basics:
        # Without short forms in the table a first name is known by its capital: "Todd", "Dagmara".
        written = token.raw[0].isupper() and is_first_name(basic)
        if written or plain(basic) in _ROLES | families().known:
            return _capital(basic)
    named = [basic for basic in basics if basic[0].isupper()]
    ordinary = spoken.is_ordinary(word) and not named
    if basics and not ordinary and _is_written_as_a_name(message, place, token):
        return _capital((*named, word)[0])
    return None


def _is_written_as_a_name(message: Message, place: int, token: Token) -> bool:
    """Tell whether its capital has no other reason: a sentence, a quote, a shout, a place."""
    before = message.tokens[place - 1].plain if place else ""
    other_reasons = token.opens or token.raw.isupper() or before in _WHERE | set("„\"'«")
    return token.raw[0].isupper() and not other_reasons


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]
