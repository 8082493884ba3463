"""A message that wants to be reminded of, or tells of what is to come: for which day and time."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from conversations.typed.days import read_day
from conversations.values.folding import fold, tidy

# The longest way to say a day has so many words: "w przyszły piątek", "the day after tomorrow".
_WORDS_OF_A_DAY = 4
# More words than these are no plain plan, whatever day they name.
_WORDS_OF_A_PLAN = 8

_ASKS = re.compile(r"\b(?:przypomnij|przypomnisz|przypomniec|remind me|reminder)\b")
_TALK = re.compile(r"\b(?:rozmow\w*|spotkani\w*|call\w*|telefon|zoom\w*|talk|meeting|chat)\b")
_CLOCK = re.compile(
    r"\b(?:o|at|na|@) ?(\d{1,2})(?:[:.](\d{2}))?(?: ?(am|pm))?\b|\b(\d{1,2}):(\d{2})\b"
)
_HOURS = re.compile(r"\b(?:za|in) (?:(\d{1,2}) )?(?:godzin\w*|hours?|an hour)\b")
_NOON = 12


@dataclass(frozen=True, slots=True)
class ReminderWish:
    """When to remind: what was not said is None. `asked`: it was asked for in so many words."""

    day: date | None
    at: time | None
    asked: bool


def read_reminder(text: str, now: datetime) -> ReminderWish | None:
    """Return when a message is about, as seen from now; None for what tells of no day to come."""
    said = fold(tidy(text))
    asked = asks_to_remind(said)
    if asked and (later := _HOURS.search(said)):
        due = now + timedelta(hours=int(later[1] or 1))
        return ReminderWish(due.date(), due.time().replace(second=0, microsecond=0), asked)
    day = _day(said, now.date())
    if day is None and not asked:
        return None
    return ReminderWish(day, _clock(said), asked)


def asks_to_remind(text: str) -> bool:
    """Tell whether a message asks to be reminded in so many words."""
    return _ASKS.search(fold(text)) is not None


def is_plain_plan(text: str) -> bool:
    """Tell a short message of a talk to come from one that says more than that."""
    said = fold(tidy(text))
    return _TALK.search(said) is not None and len(said.split()) <= _WORDS_OF_A_PLAN


def _day(said: str, today: date) -> date | None:
    words = [word.strip(",;!?") for word in said.split()]
    for length in range(_WORDS_OF_A_DAY, 0, -1):
        for start in range(len(words) - length + 1):
            phrase = " ".join(words[start : start + length])
            day = read_day(phrase, today)
            # "Środa" alone can be a name, and "2" a count: a day has its preposition, or a date.
            if day is not None and day > today and _is_told(phrase):
                return day
    return None


def _is_told(phrase: str) -> bool:
    alone = " " not in phrase and phrase.isalpha()
    return not alone or phrase in ("jutro", "pojutrze", "tomorrow")


def _clock(said: str) -> time | None:
    found = _CLOCK.search(said)
    if found is None:
        return None
    hour, minute = int(found[1] or found[4]), int(found[2] or found[5] or 0)
    if found[3] == "pm" and hour < _NOON:
        hour += _NOON
    try:
        return time(hour, minute)
    except ValueError:
        return None
