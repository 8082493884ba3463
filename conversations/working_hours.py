"""The calendar beside an entry: hours off, weekends, Polish public holidays. No judgement."""

from datetime import date, time
from enum import StrEnum
from functools import lru_cache

# An owner's working hours until they set their own.
STARTS = time(9)
ENDS = time(17)

_SATURDAY, _SUNDAY = 5, 6


class Off(StrEnum):
    """Why a moment is not working time."""

    HOLIDAY = "holiday"
    SUNDAY = "sunday"
    SATURDAY = "saturday"
    HOURS = "hours"


def off(day: date, at: time | None) -> Off | None:
    """Return why the moment is not working time, None when it is; a day without a time is whole."""
    if holiday(day):
        return Off.HOLIDAY
    if day.weekday() == _SUNDAY:
        return Off.SUNDAY
    if day.weekday() == _SATURDAY:
        return Off.SATURDAY
    if at is not None and not STARTS <= at < ENDS:
        return Off.HOURS
    return None


def is_off_hours(day: date, at: time | None) -> bool:
    """Tell whether the moment is outside working time."""
    return off(day, at) is not None


def holiday(day: date) -> str | None:
    """Return the Polish name of the public holiday on that day, None on others."""
    return _holidays(day.year).get(day)


@lru_cache(maxsize=16)
def _holidays(year: int) -> dict[date, str]:
    import holidays  # noqa: PLC0415 it takes its time, and most turns do without

    return dict(holidays.country_holidays("PL", years=year, language="pl"))
