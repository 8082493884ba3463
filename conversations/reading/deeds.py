"""What a clause says was done, and how deeds told more than once become one."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from conversations.decision.incidents import Kind

_GOOD, _OTHER = Kind.GOOD_MOMENT.value, Kind.OTHER.value
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
        twin = next(
            (
                at
                for at, each in enumerate(kept)
                if each.client == deed.client and each.kind == deed.kind and _same_time(each, deed)
            ),
            None,
        )
        if twin is None:
            kept.append(deed)
            continue
        kept[twin] = _told_once(kept[twin], deed)
    return kept


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
        like = next(
            (
                at
                for at, each in enumerate(kept)
                if each.client == deed.client
                and {each.kind, deed.kind} in _LIKE
                and _same_time(each, deed)
            ),
            None,
        )
        if like is not None:
            kept[like] = _told_once(kept[like], deed)
            continue
        kept.append(deed)
    return kept
