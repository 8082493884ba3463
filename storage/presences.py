"""Who is still there: when each owner was last heard of, who is warned, and who then goes."""

from typing import TypedDict

from conversations.casework.erasing import WARNED_FOR
from conversations.records.edits import Begin, Erase
from conversations.records.numbers import OwnerId
from conversations.records.work import EVERYTHING, Work
from conversations.values.recurrence import ONCE
from storage.looks import GONE
from storage.owners import save
from storage.steps import Query, Steps

_DAY = 86_400
# They can answer until the day that was named is over, wherever they are.
_WAITS = int(WARNED_FOR.total_seconds()) + _DAY
# More than so many at a time are for the next look.
_MOST = 1_000


class PresenceRow(TypedDict):
    """Of `get_presence`, in seconds since 1970."""

    heard_at: int
    warned_at: int | None


def be_heard(owner: OwnerId, heard_at: int | None, warned_at: int | None, now: int) -> Steps[None]:
    """Note that an owner was heard, once a day, and take a warning back.

    The moments are those that are kept so far.
    """
    if warned_at is None and heard_at is not None and abs(now - heard_at) < _DAY:
        return
    yield Query("set_heard", {"owner": owner, "now": now})
    if warned_at is not None:
        whose = {"owner": owner, "name": GONE}
        yield [Query("drop_reminder", whose), Query("erase_reminded", whose)]


def may_look(now: int, every: int) -> Steps[bool]:
    """Tell whether it is time to look for who is gone, and whether nobody else does.

    While nobody looked nobody could answer, nor does a clock that was wrong count: warnings wait
    for as long.
    """
    last: int | None = yield Query("get_looked")
    if last is not None and 0 <= now - last < every:
        return False
    if not (yield Query("set_looked", {"now": now, "last": last})):
        return False
    if last is not None and now - last > _DAY:
        yield Query("put_warnings_off", {"seconds": now - last})
    yield Query("forget_warnings_after", {"now": now})
    return True


def gone(now: int, heard_before: int) -> Steps[tuple[list[OwnerId], list[OwnerId]]]:
    """Return who is to be warned, and who was and has not answered; not heard of since then."""
    yield Query("forget_warnings_of_heard", {"after": heard_before})
    to_warn, warned = yield [
        Query("list_gone", {"before": heard_before, "most": _MOST}),
        Query("list_warned", {"before": now - _WAITS, "most": _MOST}),
    ]
    return [row["owner"] for row in to_warn], [row["owner"] for row in warned]


def warn(owner: OwnerId, now: int, heard_before: int) -> Steps[bool]:
    """Have an owner warned when they next work; tell whether there is nothing to warn of.

    Who has neither a client nor an entry goes without a word.
    """
    row = yield from _presence(owner)
    if row is None or row["warned_at"] is not None or row["heard_at"] > heard_before:
        return False
    if (yield Query("has_logged", {"owner": owner})) is None:
        yield from _let_go(owner, now)
        return True
    told = {"owner": owner, "name": GONE, "due_at": now, "promised_at": now, "once": ONCE}
    yield [Query("bring_back_reminder", told), Query("set_warned", {"owner": owner, "now": now})]
    return False


def let_go(owner: OwnerId, now: int) -> Steps[bool]:
    """Erase everything of an owner who was warned long enough ago; tell whether it went.

    Not while the warning itself still waits to be said.
    """
    row = yield from _presence(owner)
    if row is None or row["warned_at"] is None or row["warned_at"] > now - _WAITS:
        return False
    due, waiting = yield [
        Query("get_due", {"owner": owner, "name": GONE}),
        Query("count_outbox_of", {"chat": owner}),
    ]
    if due is not None or waiting:
        return False
    yield from _let_go(owner, now)
    return True


def is_warned(owner: OwnerId) -> Steps[bool]:
    """Tell whether an owner was warned that all of theirs goes, and has not answered."""
    row = yield from _presence(owner)
    return row is not None and row["warned_at"] is not None


def _let_go(owner: OwnerId, now: int) -> Steps[None]:
    everything = (Erase(None), Begin(Work.SCRUB, selection=EVERYTHING))
    yield from save(owner, everything, now)


def _presence(owner: OwnerId) -> Steps[PresenceRow | None]:
    row: PresenceRow | None = yield Query("get_presence", {"owner": owner})
    return row
