"""What a clause says was done, and how deeds told more than once become one."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from conversations.decision.incidents import Kind
from conversations.reading.moments import Moment

# The hours that are nobody's working time, and those that still belong to the evening before.
EARLY, LATE, _NIGHT_ENDS = 8, 19, 5
# What one deed may be called: the likelier stays.
_LIKE = (
    {"vanished", "client_late"},
    {"extra_work", "broken_terms"},
    {"unclear_brief", "unexplained_displeasure"},
    {"schedule_change", "last_minute"},
    {"late_payment", "non_payment"},
    {"off_hours", "long_call"},
    {"scolding", "dismissive"},
    {"own_mistake", "other_client_hurt"},
    {"scolding", "shouting"},
    {"vanished", "non_payment"},
)


@dataclass(frozen=True, slots=True)
class Deed:
    """What one clause says was done: by whom (None: not said), what, how plainly, and when."""

    client: int | None
    kind: str
    plainly: bool = False
    doubted: bool = False
    of_others: bool = False  # done to somebody who is not the owner
    likely: float = -5.0  # of the weighing; as low as what nothing speaks for
    day: dt.date | None = None
    said_day: bool = False
    time: dt.time | None = None
    minutes: int | None = None


def merged(deeds: Sequence[Deed]) -> list[Deed]:
    """Return the deeds with what is told twice told once."""
    kept: list[Deed] = []
    for deed in deeds:
        for at, each in enumerate(kept):
            if (each.client, each.kind) == (deed.client, deed.kind) and _same_time(each, deed):
                kept[at] = _told_once(each, deed)
                break
        else:
            kept.append(deed)
    return kept


def is_like(kind: str, other: str) -> bool:
    """Tell whether two kinds are what one deed may be called."""
    return {kind, other} in _LIKE


def _told_once(each: Deed, again: Deed) -> Deed:
    """Return a deed with what its second telling adds."""
    return replace(
        each,
        plainly=each.plainly or again.plainly,
        doubted=each.doubted and again.doubted,
        likely=max(each.likely, again.likely),
        day=each.day if each.said_day else again.day,
        said_day=each.said_day or again.said_day,
        time=each.time if each.time is not None else again.time,
        minutes=each.minutes if each.minutes is not None else again.minutes,
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


# What goes on is not done again by one more date: "faktura z 2 czerwca, jest 30., zero".
LASTING = frozenset(
    [Kind.LATE_PAYMENT, Kind.NON_PAYMENT, Kind.CLIENT_LATE, Kind.VANISHED, Kind.BROKEN_TERMS]
)
_DAY, _HALF_A_DAY = 24 * 60, 12 * 60  # minutes


def lasted(last: Deed | Moment, own: Moment) -> int | None:
    """Return how many minutes a deed lasted by a moment that says its end, or outgrew a plan."""
    if "outgrew" in own.marks and last.minutes is not None and own.minutes is not None:
        return max(last.minutes, own.minutes)
    if "ends" not in own.marks or last.time is None or own.time is None or own.said_day:
        return None
    began, ended = (60 * each.hour + each.minute for each in (last.time, own.time))
    minutes = (ended - began) % _DAY % _HALF_A_DAY
    return minutes or None


def once_more(deeds: Sequence[Deed], own: Moment) -> list[Deed]:
    """Return the deeds with the last one at one more moment, or with what the moment says of it."""
    last = deeds[-1]
    if (minutes := lasted(last, own)) is not None:
        return [*deeds[:-1], replace(last, minutes=minutes)]
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
    if last.kind in LASTING:
        return list(deeds)
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
