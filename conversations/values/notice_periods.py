"""Days of a plan: where a notice period ends, and which days are working days."""

from calendar import monthrange
from datetime import date, timedelta

_SATURDAY = 5
_MONTHS = 12


def after_notice(given_on: date, notice: str | None) -> date | None:
    """Return the last day by the notice period, None where the answer does not tell its length."""
    match notice:
        case "none":
            return given_on
        case "two_weeks":
            return given_on + timedelta(weeks=2)
        case "month":
            return a_month_after(given_on)
        case _:
            return None


def a_month_after(day: date) -> date:
    """Return the same day of the next month, or its last when it has no such day."""
    year, month = (day.year + 1, 1) if day.month == _MONTHS else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def working_day(day: date) -> date:
    """Return the day, or the Monday after it when it falls on a weekend."""
    over = day.weekday() - _SATURDAY
    return day + timedelta(days=2 - over) if over >= 0 else day
