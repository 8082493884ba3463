"""What an owner's corrections teach: a like message is read as they said."""

import re
from collections.abc import Sequence

from conversations.records.evidence import Lesson
from conversations.values.folding import fold

_WORD = re.compile(r"[^\W\d_]{3,}")

# Two messages are alike when they share this much of their words (Jaccard's index).
_ALIKE = 0.6


def words(text: str) -> frozenset[str]:
    """Return the words of a message by which it is compared: no case, no diacritics, no numbers."""
    return frozenset(_WORD.findall(fold(text)))


def nearest(text: str, lessons: Sequence[Lesson]) -> list[Lesson]:
    """Return the lessons from messages like this one, the likest first, a newer before an older.

    `lessons` come newest first.
    """
    if not lessons:
        return []
    wanted = words(text)
    scored = [(_likeness(wanted, lesson.words), lesson) for lesson in lessons]
    alike = [each for each in scored if each[0] >= _ALIKE]
    return [lesson for _, lesson in sorted(alike, key=lambda each: -each[0])]


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0
