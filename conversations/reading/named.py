"""A name that was typed and nothing else, as a command has it: whom it means.

Here it need not be shown to be a name, so that also what a message says of a client only beside
other words is one: "doktor", "the bakery", "V".
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from conversations.reading.clients import tokens_of
from conversations.reading.reader import whose
from conversations.reading.spoken import spoken
from conversations.reading.text import Message, language_of, prepare
from conversations.values.remembering import forgotten_with

# What follows one of these is somebody.
_FROM = {"pl": "od", "en": "from"}
_ARTICLES = frozenset(["the"])
# More letters are no name.
_LONGEST = 80


class _Way(NamedTuple):
    """A text as a message in a language, and how many words stand before it there."""

    message: Message
    language: str
    before: int


def named(
    text: str,
    roster: Sequence[str],
    language: str,
    aliases: Mapping[str, Sequence[str]] | None = None,
) -> str | None:
    """Return the client whom a text calls as messages do, None where it may be nobody or two.

    The arguments are those of `read`.
    """
    if len(text) > _LONGEST:
        return None
    for way in _ways(text, language):
        found = whose(way.message, roster, way.language, aliases)
        inside = tokens_of(found)
        beside = spoken()[way.language].titles | _ARTICLES
        alone = all(
            at in inside or token.plain in beside or not token.raw[0].isalnum()
            for at, token in enumerate(way.message.tokens)
            if at >= way.before
        )
        if alone and len({one.client for one in found}) == 1:
            return roster[found[0].client]
    return None


@forgotten_with
@lru_cache(maxsize=1024)
def is_called(name: str, other: str, language: str) -> bool:
    """Tell whether who has that name is understood under the other one, too: "Ania" for "Anna"."""
    return any(whose(way.message, [name], way.language) for way in _ways(other, language))


def _ways(text: str, language: str) -> Iterator[_Way]:
    message = prepare(text)
    yield _Way(message, language_of(message, language), 0)
    for spoken_in, preposition in _FROM.items():
        yield _Way(prepare(f"{preposition} {text}"), spoken_in, 1)
