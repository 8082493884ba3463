"""What a clause says was done, and how deeds told more than once become one."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from operator import eq

from conversations.decision.incidents import Kind
from conversations.reading.moments import Moment

_GOOD, _OTHER = Kind.GOOD_MOMENT.value, Kind.OTHER.value
# The hours that are nobody's working time, and those that still belong to the evening before.
EARLY, LATE, _NIGHT_ENDS = 8, 19, 5
# Of two cues in one clause the one that says more.
WEIGHT = {
    "chargeback": 14, "harassment": 14, "threat": 14, "other_client_hurt": 8, "insult": 7,
    "shouting": 7, "non_payment": 7, "vanished": 6, "extra_work": 6, "late_payment": 6,
    "schedule_change": 6, "micromanaging": 5, "broken_terms": 5, "client_late": 5,
    "last_minute": 5, "long_call": 5, "point_scoring": 5, "unclear_brief": 5, "sleepless": 6,
    "off_hours": 4, "scolding": 4, "unexplained_displeasure": 4, "dismissive": 4,
    "self_doubt": 4, "dread": 4, "own_mistake": 5, "other": 3, "good_moment": 2,
}  # fmt: skip
# What one deed is called twice: the first said stays.
_LIKE = (
    {"vanished", "client_late"},
    {"extra_work", "broken_terms"},
    {"unclear_brief", "unexplained_displeasure"},
    {"schedule_change", "last_minute"},
    {"late_payment", "non_payment"},
    {"off_hours", "long_call"},
    {"scolding", "dismissive"},
    {"own_mistake", "other_client_hurt"},
)


@dataclass(frozen=True, slots=True)
class Deed:
    """What one clause says was done: by whom (None: not said), what, how plainly, and when."""

    client: int | None
    kind: str
    plainly: bool = False
    doubted: bool = False
    day: dt.date | None = None
    said_day: bool = False
    time: dt.time | None = None
    minutes: int | None = None
    others: tuple[str, ...] = ()


def merged(deeds: Sequence[Deed]) -> list[Deed]:
    """Return the deeds with what is told twice told once."""
    kept: list[Deed] = []
    for deed in deeds:
        _keep(kept, deed, eq)
    return kept


def _keep(kept: list[Deed], deed: Deed, is_twin: Callable[[str, str], bool]) -> None:
    """Add a deed, to the one that it is a second telling of, where there is one."""
    for at, each in enumerate(kept):
        if each.client == deed.client and is_twin(each.kind, deed.kind) and _same_time(each, deed):
            kept[at] = _told_once(each, deed)
            return
    kept.append(deed)


def _is_like(kind: str, other: str) -> bool:
    return {kind, other} in _LIKE


def _told_once(each: Deed, again: Deed) -> Deed:
    """Return a deed with what its second telling adds."""
    same = each.kind == again.kind
    return replace(
        each,
        plainly=each.plainly or (same and again.plainly),
        doubted=each.doubted and again.doubted,
        day=each.day if each.said_day else again.day,
        said_day=each.said_day or again.said_day,
        time=each.time if each.time is not None else again.time,
        minutes=each.minutes if each.minutes is not None else again.minutes,
        others=tuple(dict.fromkeys((*each.others, *again.others))),
    )


def _same_time(one: Deed, other: Deed) -> bool:
    days = not (one.said_day and other.said_day) or one.day == other.day
    times = one.time is None or other.time is None or one.time == other.time
    lengths = one.minutes is None or other.minutes is None or one.minutes == other.minutes
    return days and times and lengths


# What is done in a call: the hour of the call is its hour, and no deed beside it.
_IN_A_CALL = frozenset({"shouting", "insult", "threat", "scolding"})


def in_their_calls(deeds: Sequence[Deed]) -> list[Deed]:
    """Return the deeds without a late call in which another was done: "o 22:40 telefon, krzyki"."""
    kept = list(deeds)
    for at in range(len(kept) - 1, 0, -1):
        call, deed = kept[at - 1], kept[at]
        if (
            call.kind == Kind.OFF_HOURS
            and deed.kind in _IN_A_CALL
            and call.client == deed.client
            and deed.time is None
            and deed.day == call.day
        ):
            kept[at - 1 : at + 1] = [replace(deed, time=call.time)]
    return kept


def plainer(deeds: list[Deed]) -> list[Deed]:
    """Return the deeds without what only hints, where the same client did something plainly.

    A good moment of who also did harm is none.
    """
    kept: list[Deed] = []
    for deed in deeds:
        others = [each for each in deeds if each is not deed and each.client == deed.client]
        plain = any(each.plainly and each.kind not in {_OTHER, _GOOD} for each in others)
        if plain and (not deed.plainly or deed.kind in {_GOOD, _OTHER}):
            continue
        _keep(kept, deed, _is_like)
    return kept


def once_more(deeds: Sequence[Deed], own: Moment) -> list[Deed]:
    """Return the deeds with the last one at one more moment, or with what the moment says of it."""
    last = deeds[-1]
    fills = (
        (own.said_day and not last.said_day and own.time is None and own.minutes is None)
        or (not own.said_day and own.time is not None and last.time is None)
        or (
            not own.said_day
            and own.time is None
            and own.minutes is not None
            and last.minutes is None
        )
    )
    if fills:
        changed = replace(
            last,
            day=own.day if own.said_day else last.day,
            said_day=last.said_day or own.said_day,
            time=last.time if last.time is not None else own.time,
            minutes=last.minutes if last.minutes is not None else own.minutes,
        )
        return [*deeds[:-1], changed]
    past_midnight = (
        own.time is not None
        and own.time.hour < _NIGHT_ENDS
        and not own.said_day
        and last.time is not None
        and last.time.hour >= LATE - 1
        and last.day is not None
    )
    day = last.day + dt.timedelta(days=1) if past_midnight and last.day else last.day
    more = replace(
        last,
        day=own.day if own.said_day else day,
        said_day=last.said_day or own.said_day,
        time=own.time,
        minutes=own.minutes,
    )
    return [*deeds, more]
