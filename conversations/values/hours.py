"""The calendar beside an entry: hours off, free days, Polish public holidays. No judgement."""

import re
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from functools import lru_cache

_SATURDAY, _SUNDAY = 5, 6

_TIME = r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?"
_TYPED = re.compile(
    rf"\s*(?:od\s+|from\s+)?{_TIME}\s*(?:-|–|—|do|to|till|until)\s*{_TIME}\s*", re.IGNORECASE
)
_MIDNIGHT, _NOON = 24, 12


@dataclass(frozen=True, slots=True)
class Hours:
    """When an owner works: from, until (not included), and on which weekdays, Monday being 0.

    Hours that end before they begin go over midnight.
    """

    starts: time = time(9)
    ends: time = time(17)
    days: frozenset[int] = frozenset(range(5))

    def hold(self, at: time) -> bool:
        """Tell whether a time of day is within the hours."""
        if self.starts < self.ends:
            return self.starts <= at < self.ends
        return at >= self.starts or at < self.ends


# An owner's working hours until they set their own.
USUAL = Hours()


class Off(StrEnum):
    """Why a moment is not working time."""

    HOLIDAY = "holiday"
    SUNDAY = "sunday"
    SATURDAY = "saturday"
    FREE_DAY = "free-day"
    HOURS = "hours"


def off(day: date, at: time | None, hours: Hours = USUAL) -> Off | None:
    """Return why the moment is not working time, None when it is; a day without a time is whole."""
    if holiday(day):
        return Off.HOLIDAY
    if day.weekday() not in hours.days:
        return {_SUNDAY: Off.SUNDAY, _SATURDAY: Off.SATURDAY}.get(day.weekday(), Off.FREE_DAY)
    if at is not None and not hours.hold(at):
        return Off.HOURS
    return None


def is_off_hours(day: date, at: time | None, hours: Hours = USUAL) -> bool:
    """Tell whether the moment is outside working time."""
    return off(day, at, hours) is not None


def typed_hours(text: str) -> tuple[time, time] | None:
    """Read hours as people type them ("8-16", "od 8:30 do 16", "9am-5pm"), None when they are none.

    "9-5" is a day's work and not a night's.
    """
    found = _TYPED.fullmatch(text)
    if found is None:
        return None
    starts, ends = _time(*found.group(1, 2, 3)), _time(*found.group(4, 5, 6))
    if starts is None or ends is None or starts == ends:
        return None
    if ends < starts and starts.hour <= _NOON and not found[6] and ends != time(0):
        ends = ends.replace(hour=ends.hour + _NOON)
    return starts, ends


def _time(hour: str, minute: str | None, half: str | None) -> time | None:
    minutes = int(minute or 0)
    if half:
        if not 0 < int(hour) <= _NOON or minutes >= 60:  # noqa: PLR2004
            return None
        return time(int(hour) % _NOON + (_NOON if half.casefold() == "pm" else 0), minutes)
    if int(hour) == _MIDNIGHT and not minutes:
        return time(0)
    return time(int(hour), minutes) if int(hour) < _MIDNIGHT and minutes < 60 else None  # noqa: PLR2004


def holiday(day: date) -> str | None:
    """Return the Polish name of the public holiday on that day, None on others."""
    return _holidays(day.year).get(day)


@lru_cache(maxsize=16)
def _holidays(year: int) -> dict[date, str]:
    import holidays  # noqa: PLC0415 it takes its time, and most turns do without

    return dict(holidays.country_holidays("PL", years=year, language="pl"))
