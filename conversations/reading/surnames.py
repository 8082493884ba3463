"""Another's surname behind a first name: "Anna Nowak" is not the client Ania Kowalska."""

from collections.abc import Sequence

from conversations.reading.clients import Found
from conversations.reading.languages import spoken_in
from conversations.reading.surroundings import is_shouted
from conversations.reading.tables import is_first_name, words
from conversations.reading.text import Message, Token
from conversations.values.folding import plain

_FIRST_AND_LAST = 2  # words of a name of which the second can be told from another's
_SHORTEST, _STEM = 3, 4  # letters of a surname, and those that its endings leave alone


def is_anothers(message: Message, found: Found, roster: Sequence[str], language: str) -> bool:
    """Tell whether a client's first name is followed by a surname that is not theirs.

    Only of a client whose surname is known, named by the first name alone.
    """
    own = roster[found.client].split()
    known = len(own) == _FIRST_AND_LAST and is_first_name(own[0]) and own[1].istitle()
    if not known or found.end - found.start > 1 or found.end == len(message.tokens):
        return False
    token, after = message.tokens[found.end - 1], message.tokens[found.end]
    theirs = plain(own[1])[:_STEM]
    beside = after.start == token.end + 1 and not after.quoted
    if not beside or theirs in (token.plain[:_STEM], after.plain[:_STEM]):
        return False
    return _is_a_surname(after, language) and not is_shouted(message)


def _is_a_surname(token: Token, language: str) -> bool:
    """Tell a capital that nothing explains, or what ends as surnames do and is one."""
    spoken = spoken_in(language)
    word = token.plain
    if (
        len(word) < _SHORTEST
        or not token.raw.isalpha()
        or spoken.reasons.acts(word)
        or word in words("reasons")
        or word in words("everyday")
        or is_first_name(token.raw)
    ):
        return False
    return token.raw.istitle() or spoken.names.is_a_surname(token.low)
