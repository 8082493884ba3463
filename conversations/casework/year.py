"""A year of the log, day by day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from conversations.decision.incidents import Kind
from conversations.records.owner import Incident


@dataclass(frozen=True, slots=True)
class Year:
    """The days from the first of a month up to today; of those with entries, how many.

    `trouble` and `good` are by day; what is settled happened all the same.
    """

    first: date
    last: date
    trouble: dict[date, int]
    good: dict[date, int]


def year(entries: Iterable[Incident], today: date) -> Year:
    """Return the twelve months that end today."""
    first = (today.replace(day=1) - timedelta(days=330)).replace(day=1)
    trouble: dict[date, int] = {}
    good: dict[date, int] = {}
    for each in entries:
        if each.day is None or not first <= each.day <= today:
            continue
        counted = good if each.kind is Kind.GOOD_MOMENT else trouble if each.is_trouble else None
        if counted is not None:
            counted[each.day] = counted.get(each.day, 0) + 1
    return Year(first, today, trouble, good)
