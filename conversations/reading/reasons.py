"""Reasons to take a word for a name: what stands before and after it.

"Mark my words" is no client, "call with Mark" is one; "w niedzielę" is a day, "pan Niedziela
dzwonił" a person. Each reason is a row of a table or one short test; without one, no name.
"""

from conversations.reading.languages import Reasons, spoken_in
from conversations.reading.surroundings import Stretch, next_word, plain_at
from conversations.reading.tables import words
from conversations.reading.text import Message

_TITLES = words("reasons", "titles")
_ADVERBS = spoken_in("pl").reasons.ADVERBS | spoken_in("en").reasons.ADVERBS
_JOINTS = frozenset(["and", "&", "i", "oraz", "nor", "or", ",", "+", "a", "plus"])
_JOINT = 2  # words that join two names at most


def joined(message: Message, one: Stretch, other: Stretch) -> bool:
    """Whether two names stand side by side: "Rob and Penny", "Anka i Marek"."""
    first, second = (one, other) if one.start <= other.start else (other, one)
    if second.start - first.end > _JOINT:
        return False
    between = [token.plain for token in message.tokens[first.end : second.start]]
    return (len(between) == 1 and between[0] in _JOINTS) or between in (
        ["and", "the"],
        ["nor", "the"],
    )


def pair_is_named(message: Message, one: Stretch, other: Stretch, spoken: Reasons) -> bool:
    """Whether two words that could be names are: a verb, "both" or a colon beside them."""
    first, second = sorted((one, other), key=lambda span: span.start)
    after = next_word(message, second.end, _ADVERBS)
    capitals = (
        message.tokens[first.start].raw[0].isupper()
        and message.tokens[second.start].raw[0].isupper()
    )
    return (
        capitals
        or spoken.acts(after)
        or plain_at(message, first.start - 1) in {":", "neither", "both"}
    )


def is_a_name(message: Message, found: Stretch, spoken: Reasons, *, company: bool) -> bool:
    """Whether a word that could be a name has a reason to be one here."""
    if plain_at(message, found.start - 1) in _TITLES or (
        plain_at(message, found.start - 1) == "." and plain_at(message, found.start - 2) in _TITLES
    ):
        return True
    return spoken.is_a_name(message, found, company=company)
