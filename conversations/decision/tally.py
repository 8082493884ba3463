"""What a log comes to: how often each kind happened on each day. A decision takes no more of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from conversations.decision.incidents import BREAKS_A_TALK, COUNT_FOR_NOTHING, READS_AS, Kind

# What an independent caller hands in: a kind's id and its day. Settled incidents stay out of it.
Entry = tuple[str, date]


# How far back an overview looks.
RECENT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Recent:
    """What the last 30 days brought: incidents, the minutes they took, and good moments."""

    incidents: int = 0
    minutes: int = 0
    good: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """By kind, the days on which it happened and how often; none of the future."""

    days: Mapping[Kind, Mapping[date, int]] = field(default_factory=dict)

    @property
    def troubled(self) -> bool:
        """Tell whether it holds anything that counts for something."""
        return any(days for kind, days in self.days.items() if kind not in COUNT_FOR_NOTHING)

    def of(self, kinds: Iterable[Kind], since: date) -> list[date]:
        """Return the days of these kinds from `since` on, in order, as often as it happened."""
        found: list[date] = []
        for kind in kinds:
            for day, count in self.days.get(kind, {}).items():
                if day >= since:
                    found += [day] * count
        found.sort()
        return found

    def plus(self, kind: Kind, day: date, count: int = 1) -> "Tally":
        """Return the tally with so many more of a kind on a day; fewer, for a negative number."""
        of_kind = dict(self.days.get(kind, {}))
        of_kind[day] = of_kind.get(day, 0) + count
        return Tally({**self.days, kind: {each: n for each, n in of_kind.items() if n > 0}})


def tally(entries: Iterable[Entry] | Tally, today: date) -> Tally:
    """Return what the entries come to by `today`; what is a tally already stays one.

    An id that is no kind is left out: a log kept by a later version must not break an earlier one.
    """
    if isinstance(entries, Tally):
        return entries
    days: dict[Kind, dict[date, int]] = {}
    for kind, day in entries:
        if kind in _KINDS and day <= today:
            of_kind = days.setdefault(Kind(kind), {})
            of_kind[day] = of_kind.get(day, 0) + 1
    return Tally(days)


def since(today: date, talk_on: date | None) -> dict[Kind, date]:
    """Return from which day on each kind can count: its window, or the day after the talk.

    What is older reads as nothing, and a log that grows for years need not be read whole.
    """
    first: dict[Kind, date] = {}
    for reading in READS_AS:
        opens = today - timedelta(days=reading.window - 1)
        first |= {kind: min(opens, first.get(kind, opens)) for kind in reading.kinds}
    if talk_on is not None:
        after = talk_on + timedelta(days=1)
        first |= {kind: min(first[kind], after) for kind in BREAKS_A_TALK}
    return first


_KINDS = frozenset(Kind)
