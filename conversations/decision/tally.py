"""What a log comes to: how often each kind happened on each day. A decision takes no more of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

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


class Counted(NamedTuple):
    """How often something happened, on which day last, and what of it did."""

    times: int
    last: date | None
    kinds: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class Tally:
    """By kind, the days on which it happened and how often; none of the future.

    Of a stretch of days within which nothing turns (`stretches`) the last one can stand for all:
    then `opens` is the day on which each kind's first one begins. `ahead` is the first day still to
    come of which there is something.
    """

    days: Mapping[Kind, Mapping[date, int]] = field(default_factory=dict)
    opens: Mapping[Kind, date] = field(default_factory=dict)
    ahead: date | None = None

    @property
    def troubled(self) -> bool:
        """Tell whether it holds anything that counts for something."""
        return any(days for kind, days in self.days.items() if kind not in COUNT_FOR_NOTHING)

    def since(self, day: date, kinds: Iterable[Kind]) -> Counted:
        """Return what happened of these kinds from a day on."""
        times, last, found = 0, None, set()
        for kind in kinds:
            for each, count in self.days.get(kind, {}).items():
                if each >= day:
                    times += count
                    last = each if last is None or each > last else last
                    found.add(kind)
        return Counted(times, last, frozenset(found))

    def plus(self, kind: Kind, day: date, count: int = 1) -> "Tally":
        """Return the tally with so many more of a kind on a day; fewer, for a negative number."""
        of_kind = dict(self.days.get(kind, {}))
        if count < 0 and day not in of_kind and day >= self.opens.get(kind, date.max):
            # It is counted under the last day of its stretch.
            day = min((each for each in of_kind if each >= day), default=day)
        of_kind[day] = of_kind.get(day, 0) + count
        left = {each: n for each, n in of_kind.items() if n > 0}
        return Tally({**self.days, kind: left}, self.opens, self.ahead)


def tally(entries: Iterable[Entry] | Tally, today: date) -> Tally:
    """Return what the entries come to by `today`; what is a tally already stays one.

    An id that is no kind is left out: a log kept by a later version must not break an earlier one.
    """
    if isinstance(entries, Tally):
        return entries
    days: dict[Kind, dict[date, int]] = {}
    ahead: date | None = None
    for kind, day in entries:
        known = _KINDS.get(kind)
        if known is None:
            continue
        if day > today:
            ahead = min(day, ahead or day)
            continue
        of_kind = days.setdefault(known, {})
        of_kind[day] = of_kind.get(day, 0) + 1
    return Tally(days, ahead=ahead)


def stretches(today: date, talk_on: date | None) -> list[tuple[Kind, date, date]]:
    """Return the stretches of days, first and last, within which it does not matter when it was.

    A kind's begin where its window opens and after the talk. What is older reads as nothing, and a
    log that grows for years need not be read whole.
    """
    opens: dict[Kind, set[date]] = {}
    for reading in READS_AS:
        for kind in reading.kinds:
            opens.setdefault(kind, set()).add(today - timedelta(days=reading.window - 1))
    if talk_on is not None and talk_on < today:
        for kind in BREAKS_A_TALK:
            opens[kind].add(talk_on + timedelta(days=1))
    found: list[tuple[Kind, date, date]] = []
    for kind, days in opens.items():
        firsts = sorted(days)
        lasts = [*(each - timedelta(days=1) for each in firsts[1:]), today]
        found += [(kind, *stretch) for stretch in zip(firsts, lasts, strict=True)]
    return found


_KINDS: Mapping[str, Kind] = {kind.value: kind for kind in Kind}
