"""Thanks and "ok", told from a greeting; and what is a greeting or a nod and nothing else."""

from conversations.reading.tables import words as listed
from conversations.reading.text import prepare

_WORDS = listed("thanks", "thanks")
_THANKS = frozenset("\N{PERSON WITH FOLDED HANDS}")
_NODS = frozenset(
    "\N{THUMBS UP SIGN}\N{OK HAND SIGN}\N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16}"
)
_ASSENT = listed("thanks", "assent")
# A greeting is short.
_READ = 200


def is_thanks(text: str) -> bool:
    """Tell whether a message that greets and tells of nothing says thanks."""
    words = {token.plain for token in prepare(text[:_READ]).tokens}
    return bool(words & _WORDS or _THANKS & set(text[:_READ]))


def is_assent(text: str) -> bool:
    """Tell whether a message that greets and tells of nothing is "ok", "nie" or a sign for it."""
    words = {token.plain for token in prepare(text[:_READ]).tokens if token.plain.isalpha()}
    return words <= _ASSENT


def is_nod(text: str) -> bool:
    """Tell whether a greeting says no more than one: other signs can be all there is to say."""
    signs = set(text.strip())
    return any(map(str.isalpha, text)) or (bool(signs) and signs <= _THANKS | _NODS)
