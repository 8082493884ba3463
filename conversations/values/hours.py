"""The calendar beside an entry: hours off, free days, Polish public holidays. No judgement."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from conversations.values.public_holidays import public_holidays

_SATURDAY, _SUNDAY = 5, 6


@dataclass(frozen=True, slots=True)
class Hours:
    """When an owner works: from, until (not included), and on which weekdays, Monday being 0.

    Hours that end before they begin go over midnight: they belong to the day on which they begin.
    """

    starts: time = time(9)
    ends: time = time(17)
    days: frozenset[int] = frozenset(range(5))

    def hold(self, at: time) -> bool:
        """Tell whether a time of day is within the hours."""
        if self.starts < self.ends:
            return self.starts <= at < self.ends
        return at >= self.starts or at < self.ends

    def began_on(self, day: date, at: time) -> date:
        """Return the day to which a moment's hours belong: after midnight the one before."""
        over_midnight = self.starts >= self.ends and at < self.ends
        return day - timedelta(days=1) if over_midnight else day


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
    if at is not None:
        day = hours.began_on(day, at)
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


def clock_span(starts: time, ends: time) -> str:
    """Return hours as they are written in a letter: "9:00–17:00", "16:00–24:00"."""
    end = "24:00" if ends == time(0) else f"{ends.hour}:{ends:%M}"
    return f"{starts.hour}:{starts:%M}–{end}"


def holiday(day: date) -> str | None:
    """Return the Polish name of the public holiday on that day, None on others."""
    return public_holidays(day.year).get(day)
