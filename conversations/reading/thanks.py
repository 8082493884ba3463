"""Thanks and "ok", told from a greeting; and what is a greeting or a nod and nothing else."""

from conversations.reading.text import prepare

_WORDS = frozenset(
    [
        *("dzieki", "dziekuje", "dziekujemy", "dziekowac", "dzieks", "dziex", "dzienks"),
        *("thanks", "thank", "thx", "ty", "cheers"),
    ]
)
_THANKS = frozenset("\N{PERSON WITH FOLDED HANDS}")
_NODS = frozenset(
    "\N{THUMBS UP SIGN}\N{OK HAND SIGN}\N{HEAVY BLACK HEART}\N{VARIATION SELECTOR-16}"
)
_ASSENT = frozenset(
    [
        *("ok", "okej", "oki", "okay", "super", "spoko", "tak", "nie", "zgoda", "jasne"),
        *("yes", "no", "sure", "yep", "yeah", "nope", "fine", "perfect", "done", "gotcha"),
        *("great", "cool", "nice"),
    ]
)
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
