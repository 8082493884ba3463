"""What stands around a word of a message, and whether it speaks."""

from typing import Protocol

from conversations.reading.tables import words
from conversations.reading.text import Message, Token

_WEEKDAYS = words("reasons", "weekdays")
_BEFORE_SPEECH = 8  # tokens between who speaks and what is said
_STEPS = 4


class Stretch(Protocol):
    """Where a possible name stands."""

    @property
    def start(self) -> int:
        """The first token."""
        ...

    @property
    def end(self) -> int:
        """Past the last token."""
        ...


def _token(message: Message, place: int) -> Token | None:
    return message.tokens[place] if 0 <= place < len(message.tokens) else None


def plain_at(message: Message, place: int) -> str:
    """Return the plain word at a place, none beyond the ends."""
    token = _token(message, place)
    return token.plain if token else ""


def is_shouted(message: Message) -> bool:
    """Tell a message in capitals alone."""
    return message.text.upper() == message.text


def asks(message: Message) -> bool:
    """Tell whether a question mark stands anywhere, also in what others said."""
    return any(token.raw == "?" for token in message.tokens)


def asks_itself(message: Message) -> bool:
    """Tell whether the owner asks, in words of their own."""
    return any(token.raw == "?" and not token.quoted for token in message.tokens)


def is_capital(message: Message, token: Token) -> bool:
    """Whether a capital makes a name: no sentence begins here, and nobody shouts."""
    return token.raw[0].isupper() and not token.opens and not is_shouted(message)


def name_follows(message: Message, place: int) -> bool:
    """Tell whether a name stands after a word: "apteka Słoneczna" is that one."""
    after = _token(message, place + 1)
    return after is not None and after.raw[0].isupper() and not after.opens


def next_word(message: Message, place: int, skip: frozenset[str]) -> str:
    """Return the first word from a place that is none of those to skip."""
    for step in range(_STEPS):
        word = plain_at(message, place + step)
        if word not in skip:
            return word
    return ""


def speaks(message: Message, found: Stretch) -> bool:
    """Tell who is quoted: "rose at 4.30pm: 'need this'", but not "Friday: 'need this'"."""
    token = message.tokens[found.start]
    if not token.opens or token.plain in _WEEKDAYS:
        return False
    for place in range(found.end, min(found.end + _BEFORE_SPEECH, len(message.tokens) - 1)):
        sign = message.tokens[place].raw
        if sign == ":":
            return not message.tokens[place + 1].raw.isalnum()
        if sign in {".", "!", "?", ";"}:
            return False
    return False
