# ruff: noqa: E501, PLR2004 — a pattern a line; hours are what they are
"""When a message says that something happened: the day, the clock, how long.

The grammars of days, clocks and lengths say what stands in the text; here they are put together
with the present moment: past by default, nothing said means today, and what is vague is asked.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from conversations.reading import clocks, days, lengths
from conversations.reading.day_rules import Now
from conversations.reading.languages import Moments, spoken_in
from conversations.reading.text import Line

# Before this hour a night owl still calls the evening before "today".
_NIGHT_ENDS = time(4, 0)
_SOON = timedelta(minutes=10)
_MORNING = time(5, 0)
_JUST_MINUTES = 90
_LATE_EVENING = time(20, 0)
_BESIDE = 4  # letters between a day and its clock
_OFFICE_FROM, _OFFICE_TO = 8, 18


class Moment(NamedTuple):
    """When: the day (None: ask), the clock, the minutes; which parts of the line said so."""

    day: date | None
    time: time | None
    minutes: int | None
    spans: tuple[tuple[int, int], ...]
    marks: frozenset[
        str
    ]  # what the kinds want to know: "late", "weekend", "evening", "long", "office", "outgrew", …
    said_day: bool
    assumed_yesterday: bool  # no day was said, and the clock is still to come today


_IS_TODAY = re.compile(r"\b(?:jest|ma byc|maja byc|bedzie|is|due|starts) (?:juz |due )?$")
_OF_A_MEETING = re.compile(r"(?:\b(?:the|my|our)|'s) $")
_WOKE = re.compile(
    r"\b(?:woke|awake|asleep|slept|sleep|up since|woken|obudzil\w*|nie spi\w*|nie spal\w*|zasn\w*)\b"
)
_EVENING = re.compile(
    r"\b(?:wieczor\w*|noc|noca|w nocy|po nocy|night|evening|tonight|nite|bedtime|dobranoc|kolacj\w*)\b"
)
_MORNINGS = re.compile(
    r"\b(?:rano|ranek|rankiem|z rana|nad ranem|morning|swit\w*|breakfast|sniadani\w*)\b"
)
_LISTED_DAY = re.compile(r"\b(?:\w+day|poniedzialek|wtorek|srod[ae]|czwartek|piatek|sobot[ae]|niedziel[ae]) (?:and|or|i|oraz|lub) (?:we? )?$")  # fmt: skip


def _without(line: Line, spans: Sequence[tuple[int, int]]) -> Line:
    """Return the line with blanks for what stands there: "23.11 godzinę" is an hour, on that day."""
    text = line.text
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return line._replace(text=text)


def _clause_before(line: str, start: int, spoken: Moments) -> str:
    before = _LISTED_DAY.sub("", line[max(0, start - 80) : start])
    ends = [match.end() for match in spoken.CLAUSE.finditer(before)]
    return before[ends[-1] :] if ends else before


def _planned(line: str, start: int, spoken: Moments, *, clock: bool = False) -> bool:
    before = _clause_before(line, start, spoken)
    return bool(spoken.PLANNED.search(before)) or (clock and bool(spoken.MOVED.search(before)))


def _ahead(line: str, day: days.Day, spoken: Moments) -> bool:
    """Whether a weekday is one that is to come, by what is on then."""
    if day.said not in {"day", "weekday"} or day.day is None:
        return False
    return spoken.is_ahead(line, day.end, _clause_before(line, day.start, spoken))


def _minutes_ago(now: datetime, minutes: int) -> datetime:
    """Real time before now: through UTC, since a clock change skips or repeats an hour."""
    if now.tzinfo is None:
        return now - timedelta(minutes=minutes)
    return (now.astimezone(UTC) - timedelta(minutes=minutes)).astimezone(now.tzinfo)


def read(line: Line, now: datetime, language: str) -> Moment:
    """Return the moment that a line speaks of, for an owner whose clock shows `now`."""
    living = (
        now.date() - timedelta(days=1)
        if now.time() < _NIGHT_ENDS and now.date() > date.min
        else now.date()
    )
    today, known = Now(living, now.date()), spoken_in(language)
    spoken = known.moments
    said_days = [
        d
        for d in days.find(line, today, known.days)
        if d.said in {"today", "today_adjective", "adjective"}
        or not (_planned(line.text, d.start, spoken) or _ahead(line.text, d, spoken))
    ]
    if any(d.said == "day" for d in said_days):  # "yesterday she said that it is today"
        said_days = [
            d for d in said_days if d.said != "today" or not _IS_TODAY.search(line.text, 0, d.start)
        ]
    dated = [(d.start, d.end) for d in said_days if d.said in {"digits", "date"}]
    all_clocks = [
        c
        for c in clocks.find(line, known.clocks)
        if not any(c.start < right and left < c.end for left, right in dated)
    ]
    said_clocks = [
        c
        for c in all_clocks
        if not _planned(line.text, c.start, spoken, clock=c.minutes is not None)
    ]
    said_lengths = [
        found
        for found in lengths.find(_without(line, dated), known.lengths)
        if not any(c.start < found.end and found.start < c.end for c in all_clocks)
    ]
    spans = tuple(
        (found.start, found.end)
        for group in (said_days, all_clocks, said_lengths)
        for found in group
    )
    ago = next((found for found in said_lengths if found.ago), None)
    lasted = [found.minutes for found in said_lengths if not found.ago]
    ranged = next((c for c in said_clocks if c.minutes is not None), None)
    told = [
        c for c in said_clocks if not _OF_A_MEETING.search(line.text, max(0, c.start - 8), c.start)
    ] or said_clocks
    clock = ranged or (told[0] if told else None)
    outgrew = bool(lasted) and spoken.OUTGREW.search(line.text) is not None
    long = max(lasted) if outgrew else next(iter(lasted), None)
    minutes = ranged.minutes if ranged else long
    day, said = _day(said_days, living)
    at = _clock(clock, line.text, now, said_days, spoken) if clock else None
    if at is not None and _was_just_now(line.text, said_days, day, at, now, living):
        day = living
    assumed = False
    if ago and at is None and not said_days:
        then = _minutes_ago(now, ago.minutes)
        day, at, said = then.date(), then.time().replace(second=0, microsecond=0, tzinfo=None), True
        marks = _marks(day, at, minutes, line.text, spoken)
        return Moment(day, at.replace(fold=0), minutes, spans, marks, said, assumed)
    if at is not None and day is not None:
        day, at, assumed = _settle(
            day,
            at,
            now,
            living,
            said_days,
            said=said,
            planned=spoken.BEFORE_ME.search(line.text) is not None
            or _is_today(line.text, said_days, clock),
        )
    return Moment(
        day,
        at,
        minutes,
        spans,
        _marks(
            day if said else None,
            at,
            minutes,
            line.text,
            spoken,
            holiday=any(d.said == "holiday" for d in said_days),
        ),
        said,
        assumed,
    )


def _was_just_now(
    text: str, said: list[days.Day], day: date | None, at: time, now: datetime, living: date
) -> bool:
    """Tell "yesterday 23:50" that is said at 00:10: of the evening that has not ended yet."""
    said_so = [text[each.start : each.end] for each in said]
    yesterday = said_so in (["wczoraj"], ["yesterday"]) and day == living - timedelta(days=1)
    return yesterday and living != now.date() and at >= _LATE_EVENING


def _is_today(text: str, said: list[days.Day], clock: clocks.Clock | None) -> bool:
    """Tell "Monday and I feel sick: call at ten" from "Monday 10:00, he called": no clock beside."""
    if clock is None or len(said) != 1 or said[0].said != "weekday":
        return False
    day = said[0]
    bare = not text.startswith(("on ", "w ", "we "), day.start)
    return bare and clock.start - day.end > _BESIDE and day.start < clock.start


def _day(said: list[days.Day], living: date) -> tuple[date | None, bool]:
    """Today wins over others, then the latest that is exact; only vague ones mean ask."""
    if not said:
        return living, False
    exact = [d for d in said if d.day is not None]
    if not exact:
        return None, True
    todays = [d for d in exact if d.said in {"today", "today_adjective", "tonight"}]
    if todays:
        return todays[0].day, True
    firm = [d for d in exact if d.said != "adjective"] or exact
    return max(d.day for d in firm if d.day is not None), True


def _clock(
    clock: clocks.Clock, text: str, now: datetime, said: list[days.Day], spoken: Moments
) -> time:
    """Return the clock with its half of the day: by what else is said, then by what is past, then by habit."""
    at = clock.at
    today = not said or any(d.said.startswith("today") for d in said)
    if not clock.open or at.hour > 12 or (today and _just_past(at, now)):
        return at
    evening, morning = _EVENING.search(text), _MORNINGS.search(text)
    if evening and not morning and 5 <= at.hour < 12:
        return at.replace(hour=at.hour + 12)
    if morning or evening or (_WOKE.search(text) and at.hour < 8):
        return at
    if spoken.DIGITS_TO_24 and any(map(str.isdigit, text[clock.start : clock.end])):
        return at
    if not said and at.hour < 12 and _just_past(at.replace(hour=at.hour + 12), now):
        return at.replace(hour=at.hour + 12)
    if not said and at.hour < 12:
        later = at.replace(hour=at.hour + 12)
        if 1 <= at.hour <= 6 or (later <= now.time() and at.hour < 8):
            return later
        return at
    return at.replace(hour=at.hour + 12) if 1 <= at.hour <= 6 else at


def _just_past(at: time, now: datetime) -> bool:
    """Whether this clock was in the last hour and a half: "quarter past eleven", typed at 23:40."""
    ago = (now.hour - at.hour) * 60 + now.minute - at.minute
    return 0 <= ago <= _JUST_MINUTES


def _settle(
    day: date,
    at: time,
    now: datetime,
    living: date,
    said_days: list[days.Day],
    *,
    said: bool,
    planned: bool,
) -> tuple[date, time | None, bool]:
    """Return a clock that is still to come belongs to yesterday, or is an appointment."""
    clock_now = now.time().replace(tzinfo=None)
    night = any(d.said == "night" for d in said_days)
    if night and at < _MORNING:
        return day + timedelta(days=1), at, False
    if living != now.date() and day == living and at < _NIGHT_ENDS and at <= clock_now:
        return now.date(), at, False
    coming = datetime.combine(day, at) > datetime.combine(now.date(), clock_now) + _SOON
    if not coming:
        return day, at, False
    if said or planned:
        if (
            said
            and not planned
            and day == now.date()
            and any(d.said in {"weekday", "day"} for d in said_days)
            and not any(d.said.startswith("today") for d in said_days)
        ):
            return day - timedelta(days=7), at, False
        return day, None, False
    return day - timedelta(days=1), at, True


def _marks(
    day: date | None,
    at: time | None,
    minutes: int | None,
    text: str,
    spoken: Moments,
    *,
    holiday: bool = False,
) -> frozenset[str]:
    marks = set()
    if at is not None:
        marks.add("office" if _OFFICE_FROM <= at.hour < _OFFICE_TO else "late")
    if day is not None and (day.weekday() >= 5 or holiday):
        marks.add("weekend")
    if minutes is not None:
        marks.add("long" if minutes >= 30 else "short")
        if spoken.OUTGREW.search(text):
            marks.add("outgrew")
    elif at is not None and spoken.ENDS.search(text):
        marks.add("ends")
    if _EVENING.search(text):
        marks.add("evening")
    return frozenset(marks)
