"""What a question asks of the log: how often something was, when last, how long; and since when.

The words stand in `pl/inquiries.txt` and `en/inquiries.txt`; what is asked about is a kind of
incident, or several that go by one word.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from conversations.decision.incidents import COUNT_FOR_NOTHING, SITUATION_OF, Kind
from conversations.decision.situations import Situation
from conversations.reading import cues, days
from conversations.reading.day_rules import Now, weekday
from conversations.reading.languages import spoken_in
from conversations.reading.spoken import KINDS
from conversations.reading.text import Message, language_of, line, prepare
from conversations.reading.words import NUMBERS, WEEKDAYS

INQUIRIES = ("pl/inquiries.txt", "en/inquiries.txt")


class Wanted(StrEnum):
    """What is wanted to be known."""

    COUNT = "count"
    LAST = "last"
    MINUTES = "minutes"
    OPEN = "open"  # how many are not settled


IN_TIME = frozenset(kind for kind, where in SITUATION_OF.items() if where is Situation.TIME)

# Several kinds that go by one word.
GROUPS: Mapping[str, frozenset[Kind]] = {
    "unpaid": frozenset({Kind.LATE_PAYMENT, Kind.NON_PAYMENT, Kind.CHARGEBACK}),
    "calls": frozenset({Kind.OFF_HOURS, Kind.LONG_CALL}),
    "trouble": frozenset(Kind) - COUNT_FOR_NOTHING,
    "weekend": IN_TIME,
}
# "After 20:00": what is counted by the clock alone, from an hour on; a night begins at 22.
_AFTER = re.compile(r"after([01]?\d|2[0-3])")
_NIGHT = "after22"


def after_hour(about: str) -> int | None:
    """Return the hour from which on it is asked about, None where it is about something else."""
    match = _AFTER.fullmatch(about)
    return int(match[1]) if match else None


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A question to the log: `about` are ids of kinds or of `GROUPS`, both days are within it.

    `since` None: ever since there is a log.
    """

    wanted: Wanted
    about: tuple[str, ...]
    until: date
    since: date | None = None

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of incidents that it is about; none where only their hour is asked about."""
        return frozenset[Kind]().union(
            *(
                GROUPS[each] if each in GROUPS else {Kind(each)}
                for each in self.about
                if after_hour(each) is None
            )
        )


def inquiry(text: str, today: date, language: str) -> Inquiry | None:
    """Return what a question asks of the log, None where it asks for something else."""
    message = prepare(text[:_LONGEST])
    words = [token.plain for token in message.tokens]
    hits = cues.hits(words, INQUIRIES)
    headings = {hit.heading for hit in hits}
    asked = next((each for each in _BY_WEIGHT if each in headings), None)
    if asked is None or "rhetoric" in headings:
        return None
    wanted = Wanted.OPEN if asked is Wanted.COUNT and "open" in headings else asked
    about = _about(hits, words)
    if not about and wanted is not Wanted.MINUTES:
        about = _plainly_said(words)
    if not about and wanted is not Wanted.MINUTES:
        return None
    since, until = _period(message, words, hits, today, language)
    return Inquiry(wanted, about or ("trouble",), until, since)


def asks_of_the_log(text: str, today: date, language: str) -> bool:
    """Tell whether a message is such a question whatever else it may read like: by its opening."""
    if not text.rstrip().endswith("?"):
        return False
    words = [token.plain for token in prepare(text[:_LONGEST]).tokens]
    opens = any(
        hit.start <= _OPENING and hit.heading in _BY_WEIGHT for hit in cues.hits(words, INQUIRIES)
    )
    return opens and inquiry(text, today, language) is not None


_LONGEST = 200  # letters of a question
_OPENING = 1  # words before what is asked: "and how often …"
_MOST_ABOUT, _ABOUT_LETTERS = 2, 26  # what a button has room for
_BY_WEIGHT = (Wanted.MINUTES, Wanted.LAST, Wanted.COUNT)
_SINCE = frozenset(["od", "since", "from"])
_MONTHS = tuple(f"m{number}" for number in range(1, 13))


def _about(hits: Sequence[cues.Hit], words: Sequence[str]) -> tuple[str, ...]:
    """Return what it is about: a kind rather than when it was, calls rather than anything."""
    named = list(dict.fromkeys(hit.heading for hit in hits))
    if "unpaid" in named:
        return ("unpaid",)
    kinds = [each for each in named if each in _KINDS]
    if not kinds:
        hours = (_NIGHT,) if "night" in named else tuple(filter(None, _hours(hits, words)))
        weekend = ("weekend",) if "weekend" in named else ()
        rest = tuple(each for each in ("calls", "trouble") if each in named)
        return (*hours, *weekend, *rest)[:1]
    both = kinds[:_MOST_ABOUT]
    return tuple(both if len("+".join(both)) <= _ABOUT_LETTERS else kinds[:1])


def _hours(hits: Sequence[cues.Hit], words: Sequence[str]) -> Iterator[str | None]:
    """Give the hour after which it is asked about; of "after 8" the evening is meant."""
    for hit in hits:
        number = words[hit.end - 1]
        follows = words[hit.end] if hit.end < len(words) else ""
        if hit.heading == "after" and number.isdigit() and not follows.startswith(_LONG):
            hour = int(number[:2])
            if words[hit.start] == "after" and hour < _NOON:
                hour += _NOON
            yield f"after{hour}" if after_hour(f"after{hour}") is not None else None


_LONG = ("min", "godz", "dni", "tyg", "day", "week", "month", "hour")
_NOON = 12


def _plainly_said(words: Sequence[str]) -> tuple[str, ...]:
    """Return the kind that the words of a message about an incident speak for."""
    hits = cues.hits(words, KINDS)
    plainly = [hit.heading for hit in hits if hit.strength == cues.PLAINLY]
    return tuple(each for each in plainly if each in _KINDS)[:1]


_KINDS = frozenset(kind.value for kind in Kind)


def _period(
    message: Message, words: Sequence[str], hits: Sequence[cues.Hit], today: date, language: str
) -> tuple[date | None, date]:
    """Return the first day, None for ever, and the last one, today at the latest."""
    for hit in hits:
        if hit.heading in _MONTHS:
            return _month(hit, words, today)
        if hit.heading in _LENGTHS:
            number = _number(words[hit.start : hit.end])
            return today - timedelta(days=_LENGTHS[hit.heading] * number - 1), today
        if hit.heading in _CALENDAR:
            return _CALENDAR[hit.heading](today)
    return _said_day(message, words, today, language)


_LENGTHS = {"days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30}


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _before(day: date) -> date:
    return day - timedelta(days=1)


_CALENDAR: Mapping[str, Callable[[date], tuple[date, date]]] = {
    "today": lambda today: (today, today),
    "yesterday": lambda today: (_before(today), _before(today)),
    "this_week": lambda today: (_monday(today), today),
    "last_week": lambda today: (_monday(today) - timedelta(days=7), _before(_monday(today))),
    "this_month": lambda today: (today.replace(day=1), today),
    "last_month": lambda today: (
        _before(today.replace(day=1)).replace(day=1),
        _before(today.replace(day=1)),
    ),
    "this_year": lambda today: (date(today.year, 1, 1), today),
    "last_year": lambda today: (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
}


def _number(words: Sequence[str]) -> int:
    """Return the number among words, 1 for none; so many that a year or two are covered."""
    for word in words:
        if word.isdigit():
            return min(max(int(word), 1), _MOST_DAYS)
        if word in NUMBERS:
            return max(NUMBERS[word], 1)
    return 1


_MOST_DAYS = 1000


def _month(hit: cues.Hit, words: Sequence[str], today: date) -> tuple[date, date]:
    """Return the latest such month that has begun, of the year said after it; or since then."""
    number = int(hit.heading[1:])
    after = words[hit.end] if hit.end < len(words) else ""
    latest = today.year if number <= today.month else today.year - 1
    said = int(after) if after.isdigit() and len(after) == len("2026") else latest
    year = min(max(said, _EARLIEST), latest)
    first = date(year, number, 1)
    if words[hit.start] in _SINCE:
        return first, today
    ends = _before((first.replace(day=28) + timedelta(days=4)).replace(day=1))
    return first, min(ends, today)


_EARLIEST = 1970


def _said_day(
    message: Message, words: Sequence[str], today: date, language: str
) -> tuple[date | None, date]:
    """Return the one day that is said, or since then; else ever."""
    spoken, now = spoken_in(language_of(message, language)).days, Now(today, today)
    for place, word in enumerate(words, 1):
        if word in _SINCE:
            if place < len(words) and words[place] in WEEKDAYS:
                return weekday(WEEKDAYS[words[place]], now), today
            after = days.find(line(words[place:]), now, spoken)
            if after and after[0].start == 0 and after[0].day is not None:
                return after[0].day, today
    said = [day.day for day in days.find(line(words), now, spoken) if day.day is not None]
    return (said[0], said[0]) if said else (None, today)
