# ruff: noqa: PLR2004 — days and years are what they are
"""Which day is meant, on a given today: the past by default, and what a rule of days is made of."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple


class Now(NamedTuple):
    """The day the owner is living (before 04:00 still the evening before), and the calendar's."""

    living: date
    calendar: date


Meaning = Callable[[re.Match[str], Now], date | str | None]
SKIP = "skip"  # matched so that nothing else does, but not a moment
_EARLIEST = 1970


class Saying(NamedTuple):
    """A way of saying a day: the pattern, what it means, and what kind of saying it is."""

    pattern: re.Pattern[str]
    meaning: Meaning
    said: str
    guarded: bool  # whether a preposition before it can make it a deadline or a subject
    needs: tuple[str, ...]  # of these one stands wherever the pattern matches; see `grammar`


def past(month: int, day: int, now: Now) -> date | str | None:
    """Return the latest such day not to come; None, to be asked, where one is close ahead."""
    for year in range(now.living.year, now.living.year - 5, -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= now.calendar:
            ahead = _ahead(month, day, now)
            return (
                None
                if (now.living - found).days > 300 and ahead is not None and ahead < 46
                else found
            )
    return SKIP


def _ahead(month: int, day: int, now: Now) -> int | None:
    for year in (now.living.year, now.living.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found > now.calendar:
            return (found - now.living).days
    return None


def exact(year: int, month: int, day: int, now: Now) -> date | str:
    """Return the day of a date with its year; SKIP when there is none, or it is to come."""
    year = year + 2000 if year < 100 else year
    if year < _EARLIEST or year > now.calendar.year:
        return SKIP
    try:
        found = date(year, month, day)
    except ValueError:
        return SKIP
    return found if found <= now.calendar else SKIP


def dated(month: int, day: int, year: str | None, now: Now) -> date | str | None:
    """Return the day of a date: of its year where one is said, else the latest as `past` has it."""
    return exact(int(year), month, day, now) if year else past(month, day, now)


def day_of_month(day: int, now: Now) -> date | str:
    """Return the latest day with this number: "piątego", "the 5th"."""
    year, month = now.living.year, now.living.month
    for _ in range(4):
        try:
            found = date(year, month, day)
        except ValueError:
            found = None
        if found is not None and found <= now.calendar:
            return found
        month -= 1
        if month == 0:
            year, month = year - 1, 12
    return SKIP


def weekday(wanted: int, now: Now) -> date:
    """Return the latest such weekday, today among them."""
    return now.living - timedelta(days=(now.living.weekday() - wanted) % 7)


def weekday_before(wanted: int, now: Now) -> date:
    """Return the latest such weekday before today."""
    return now.living - timedelta(days=(now.living.weekday() - wanted - 1) % 7 + 1)


def weekday_of_week(wanted: int, weeks_ago: int, now: Now) -> date | str:
    """Return the weekday of a week, Monday first, some weeks ago."""
    monday = now.living - timedelta(days=now.living.weekday() + 7 * weeks_ago)
    found = monday + timedelta(days=wanted)
    return found if found <= now.calendar else SKIP


def ago(days: int) -> Meaning:
    """So many days before today."""
    return lambda _, now: minus(now.living, days)


def minus(day: date, days: int) -> date | str:
    """Return the day so many days before; SKIP when that is before all calendars."""
    try:
        found = day - timedelta(days=days)
    except OverflowError:
        return SKIP
    return found if found.year >= _EARLIEST else SKIP


def number(word: str, table: Mapping[str, int]) -> int:
    """Return a number in digits or in words."""
    return int(word) if word.isdigit() else table[word]


def vague(_: re.Match[str], __: Now) -> None:
    """Too vague to name a day: ask."""
    return


def skip(_: re.Match[str], __: Now) -> str:
    """No moment, and nothing else may match here."""
    return SKIP


def holiday(of: Callable[[int], date]) -> Meaning:
    """Return the latest such holiday; after a long time the coming one is meant: SKIP."""

    def meaning(_: re.Match[str], now: Now) -> date | str:
        for year in (now.calendar.year, now.calendar.year - 1):
            found = of(year)
            if found <= now.calendar:
                coming = of(found.year + 1)
                soon = (coming - now.calendar).days < 21 and (now.calendar - found).days > 200
                return SKIP if soon else found
        return SKIP

    return meaning


def rule(
    pattern: str,
    meaning: Meaning,
    said: str = "day",
    *,
    guarded: bool = True,
    needs: tuple[str, ...] = (),
) -> Saying:
    """Return a rule whose pattern matches whole words only."""
    return Saying(re.compile(rf"(?<![\w.'])(?:{pattern})(?![\w'])"), meaning, said, guarded, needs)


def last_of_month(table: Mapping[str, int]) -> Meaning:
    """Return the last day of the month `m`."""

    def meaning(match: re.Match[str], now: Now) -> date | str:
        month = number(match["m"], table)
        for year in (now.calendar.year, now.calendar.year - 1):
            first = date(year + month // 12, month % 12 + 1, 1)
            found = first - timedelta(days=1)
            if found <= now.calendar:
                return found
        return SKIP

    return meaning


def digits(match: re.Match[str], now: Now) -> date | str | None:
    """Read "12.11" and "12/11/2026"; "11/25" with its month first, for there is no other way."""
    day, month = int(match["d"]), int(match["m"])
    if month > 12 >= day and "/" in match.group():
        day, month = month, day
    return dated(month, day, match["y"], now)


def iso(match: re.Match[str], now: Now) -> date | str:
    """Read "2026-11-12"."""
    return exact(int(match["y"]), int(match["m"]), int(match["d"]), now)
