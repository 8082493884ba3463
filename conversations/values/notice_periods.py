"""Days of a plan: where a notice period ends, and which days are working days."""

from calendar import monthrange
from datetime import date, timedelta

from conversations.values.hours import USUAL, Hours, is_off_hours

# Longer than any run of free days and holidays of somebody who works at all.
_FREE_DAYS = 30
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
    return months_after(day, 1)


def months_after(day: date, count: int) -> date:
    """Return the same day so many months later, or that month's last when it has no such day."""
    years, month = divmod(day.month - 1 + count, _MONTHS)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def working_day(day: date, hours: Hours = USUAL, *, back: bool = False) -> date:
    """Return the day, or the nearest after it (`back`: before it) on which one works.

    Who never works is given the day itself.
    """
    step = timedelta(days=-1 if back else 1)
    near = (day + step * count for count in range(_FREE_DAYS))
    return next((each for each in near if not is_off_hours(each, None, hours)), day)
