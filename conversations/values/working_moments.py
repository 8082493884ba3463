"""Working time as moments: when it begins next, and how long it lasts, over the clock's changes."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.values.hours import Hours, is_off_hours

# Longer than any run of free days and holidays of somebody who works at all.
_DAYS = 60
# Clocks change at a quarter of an hour; a day of theirs has at most 25 hours.
_QUARTERS = [timedelta(minutes=15 * quarter) for quarter in range(4 * 25)]


def works(at: datetime, hours: Hours, zone: ZoneInfo) -> bool:
    """Tell whether the moment is working time; holidays are not."""
    local = at.astimezone(zone)
    return not is_off_hours(local.date(), local.time(), hours)


def next_working(after: datetime, hours: Hours, zone: ZoneInfo) -> datetime | None:
    """Return the first moment of working time at or after that one, None when there is none."""
    if works(after, hours, zone):
        return after
    later = (each for each in _bounds(after, hours, zone, _DAYS) if works(each, hours, zone))
    return next(later, None)


def working_until(at: datetime, hours: Hours, zone: ZoneInfo) -> datetime:
    """Return when the working time that the moment is in is over; in two months, if never."""
    bounds = _bounds(at, hours, zone, _DAYS)
    never = at + timedelta(days=_DAYS)
    return next((each for each in bounds if not works(each, hours, zone)), never)


def _bounds(after: datetime, hours: Hours, zone: ZoneInfo, days: int) -> Iterator[datetime]:
    """Give the later moments at which working time can begin or end, in order."""
    first = after.astimezone(zone).date()
    for step in range(days):
        day = first + timedelta(days=step)
        yield from (each for each in sorted(_of(day, hours, zone)) if each > after)


def _of(day: date, hours: Hours, zone: ZoneInfo) -> set[datetime]:
    midnight = _moment(day, time(0), zone)
    # An hour that the clock repeats comes twice; in one that it leaves out, a quarter begins it.
    edges = {
        _moment(day, each.replace(fold=fold), zone)
        for each in (hours.starts, hours.ends)
        for fold in (0, 1)
    }
    quarters = {midnight + quarter for quarter in _QUARTERS}
    # The next day's own come with it, in their order.
    return {each for each in edges | quarters if each.astimezone(zone).date() == day}


def _moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)
