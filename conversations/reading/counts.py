"""How often a message says that its deed was done: "3 razy w tym tygodniu", "twice"."""

from collections.abc import Sequence

from conversations.reading import tables
from conversations.reading.text import prepare
from conversations.reading.words import MONTHS, NUMBERS, WEEKDAYS

MOST_TIMES = 12
_LONGEST = 400
_KNOWN = frozenset({*NUMBERS, *MONTHS, *WEEKDAYS})
# Without one of these there is no count.
_SIGNS = ("razy", "times", "krotnie", "kroć", "kroc", "twice", "thrice", "x")
_NEAR = 4  # words before a count in which who counts says that it was they who did it
_DID_IT = ("lam", "lem", "lysmy", "lismy")
_SELF = frozenset(["i", "we", "ive", "i've"])


def times(text: str) -> int:
    """Return how often, from 2 to `MOST_TIMES`; 1 where it is not said, or was the owner's own."""
    if not _may_count(text):
        return 1
    words = [token.plain for token in prepare(text[:_LONGEST]).tokens]
    for at in range(len(words)):
        count, after = _count(words, at)
        if 1 < count <= MOST_TIMES and not _compares(words, after) and not _own(words, at, after):
            return count
    return 1


def each_so_long(text: str) -> bool:
    """Tell whether it is said how long each time was, and not all of them: "3 razy po 20 min"."""
    if times(text) == 1:
        return False
    words = [token.plain for token in prepare(text[:_LONGEST]).tokens]
    if tables.words("times", "each") & set(words):
        return True
    return any(
        word == "po" and any(unit.startswith(_UNITS) for unit in words[at + 1 : at + 3])
        for at, word in enumerate(words)
    )


_UNITS = ("min", "godz", "pol", "kwadr")  # what is long: "po 22" is a time of day


def is_fragment(text: str) -> bool:
    """Tell whether a message is a count, or a length, and a time at most: not what happened."""
    if "?" in text or not _may_count(text):
        return False
    words = [token.plain for token in prepare(text[:_LONGEST]).tokens if token.raw[0].isalnum()]
    if not words:
        return False
    beside = tables.words("times", "fragment")
    counted = any(_count(words, at)[0] > 1 for at in range(len(words)))
    return counted and all(
        word in beside
        or word in _KNOWN
        or word[0].isdigit()
        or _once_said(word) > 1
        or word in tables.words("times", "after")
        for word in words
    )


def _may_count(text: str) -> bool:
    """Tell whether a count can stand in a text, at a glance: in most there is none."""
    low = text[:_LONGEST].casefold()
    return any(sign in low for sign in _SIGNS)


def _count(words: Sequence[str], at: int) -> tuple[int, int]:
    """Return the count that begins at a word, and the place after it; 0 where there is none."""
    word = words[at]
    if once := _once_said(word):
        return once, at + 1
    if word.endswith("x") and word[:-1].isdigit():
        return int(word[:-1][:3]), at + 1
    number = int(word) if word.isdigit() and len(word) <= 2 else NUMBERS.get(word, 0)  # noqa: PLR2004 two digits
    follows = words[at + 1] if at + 1 < len(words) else ""
    return (number, at + 2) if number and follows in tables.words("times", "after") else (0, at)


def _once_said(word: str) -> int:
    """Return the number that one word says ("twice"), 0 where it says none."""
    for number in ("2", "3", "4", "5"):
        if word in tables.words("times", number):
            return int(number)
    return 0


def _compares(words: Sequence[str], after: int) -> bool:
    """Tell "three times longer" and "3 razy w tygodniu" from how often it was this time."""
    follows = words[after : after + 2]
    if follows[:1] and follows[0] in tables.words("times", "compares"):
        return True
    again = follows[:1] and follows[0] in tables.words("times", "again")
    return bool(again) and follows[1:] != [] and follows[1] in tables.words("times", "spans")


def _own(words: Sequence[str], at: int, after: int) -> bool:
    """Tell whether the owner did it so often: "I asked her three times", "trzy razy prosiłam"."""
    near = [*words[max(0, at - _NEAR) : at], *words[after : after + 1]]
    polish = any(word.endswith(_DID_IT) and len(word) > _NEAR for word in near)
    return polish or bool(_SELF & set(words[max(0, at - _NEAR) : at]))
