"""When a reminder is due again: by the clock on the owner's wall, over its changes."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

ONCE = "once"


class RuleError(ValueError):
    """No such rule; the message does not repeat it."""


def weekly(weekday: int, at: time) -> str:
    """Return the rule of what comes each week on that weekday, Monday being 1."""
    return f"weekly {weekday} {at:%H:%M}"


def next_due(rule: str, zone: ZoneInfo, after: datetime) -> datetime | None:
    """Return the first moment after that one by the rule, None when there is no other.

    Rules: `once`; `weekly 1 09:00`, Monday being 1. An hour that a clock change
    leaves out comes an hour later, one that it repeats comes once. Raises RuleError.
    """
    if rule == ONCE:
        return None
    weekday, at = _read(rule)
    day = after.astimezone(zone).date()
    # Eight days hold each weekday after the moment; a day more for an hour that was left out.
    for step in range(9):
        on = day + timedelta(days=step)
        due = datetime.combine(on, at, zone)
        # Aware datetimes of one zone compare by the wall clock: compared as moments instead.
        if weekday == on.isoweekday() and due.timestamp() > after.timestamp():
            return due
    raise RuleError("no such rule")


def _read(rule: str) -> tuple[int, time]:
    match rule.split():
        case ["weekly", weekday, at] if weekday in tuple("1234567"):
            return int(weekday), _time(at)
    raise RuleError("no such rule")


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise RuleError("no such time") from None
