"""Reminders: each due time comes to exactly one reply in the outbox, whatever crashes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import ClientFile, Files, Owner
from conversations.values.recurrence import ONCE
from storage.calls import Call, Posted, post, take_out
from storage.client_files import load_files
from storage.incidents import read_incidents
from storage.looks import DIGEST, GONE, client_of, entry_of
from storage.owners import load_owner
from storage.rows import IncidentRow, ReminderRow
from storage.steps import Query, Steps

# Under this number is what is no client's.
NOBODY = ClientNumber(0)
# When a reminder was promised for a moment that was missed.
LONG_AGO = 0


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to be said to an owner at `due_at` (seconds since 1970), and again by its rule.

    `name` tells it from the owner's others; `zone` is where the rule's hours are meant. It was
    promised for `promised_at`, and can have been put off since.
    """

    owner: OwnerId
    name: str
    due_at: int
    zone: str
    rule: str
    promised_at: int = 0

    @property
    def client(self) -> ClientNumber | None:
        """The client whom it is about, None when it is about all of them."""
        return client_of(self.name)


@dataclass(frozen=True, slots=True)
class Due:
    """What comes of a due reminder: calls to make, none of them after `not_after`.

    `again_at` is when it is due again, None: it is over. Without calls it is put off, or passed by.
    """

    calls: Sequence[Call] = ()
    again_at: int | None = None
    not_after: int | None = None


class TooManyError(Exception):
    """As much was started in this second as may be; nothing of it was kept."""


def due_reminders(now: int, most: int) -> Steps[list[Reminder]]:
    """Return what is due, the longest due first."""
    rows: list[ReminderRow] = yield Query("list_due_reminders", {"now": now, "most": most})
    return [Reminder(**row) for row in rows]


def moved_after(moment: int, most: int) -> Steps[list[Reminder]]:
    """Return what was moved on at a later moment than that, which has not come yet."""
    rows: list[ReminderRow] = yield Query(
        "list_reminders_moved_after", {"moment": moment, "most": most}
    )
    return [Reminder(**row) for row in rows]


def move(reminder: Reminder, due_at: int, moved_at: int | None) -> Steps[bool]:
    """Make it due at another moment; False when another process moved or ended it.

    `moved_at` is when that is, None where it is due as it was promised.
    """
    moved: int = yield Query(
        "move_reminder",
        {
            "owner": reminder.owner,
            "name": reminder.name,
            "due_at": reminder.due_at,
            "next_due_at": due_at,
            "moved_at": moved_at,
        },
    )
    return bool(moved)


def fire(
    reminder: Reminder, decide: Callable[[Owner, Files], Due], now: int, most: int
) -> Steps[bool]:
    """Put what a due reminder says into the outbox and move it on, or end it.

    Returns False when another process did, raises TooManyError when `most` were started in this
    second. An owner who cannot be reached is told nothing, and the reminder moves on.
    """
    owner = yield from load_owner(reminder.owner)
    if owner is None:
        return False
    due = decide(owner, (yield from _files(owner, reminder)))
    if not (yield from move_on(reminder, due.again_at, now)):
        return False
    if reminder.name == GONE and due.calls:
        # The time to answer begins now; who cannot be told has it too, for they may come back.
        yield Query("set_warned", {"owner": reminder.owner, "now": now})
    if (yield Query("get_unreachable", {"owner": reminder.owner})) is not None:
        return True
    for place, call in enumerate(due.calls):
        if (yield Query("count_started", {"now": now, "most": most})) is None:
            raise TooManyError
        key = f"r:{reminder.owner}:{reminder.name}:{reminder.due_at}:{place}"
        said = replace(call, reminder=reminder.name, not_after=due.not_after)
        yield post(key, said, now)
    return True


def missed(posted: Posted, now: int) -> Steps[None]:
    """Take out what was not sent in time, and let its reminder be due again at once.

    Not when its owner has set, moved or stopped it since.
    """
    yield take_out(posted.id)
    owner, name = posted.call.chat, posted.call.reminder
    hastened = yield Query(
        "hasten_reminder", {"owner": owner, "name": name, "due_at": now, "once": ONCE}
    )
    # What comes once is gone by now; a digest that is not there was stopped.
    if hastened or name is None or name == DIGEST:
        return
    # The moment that somebody chose is over: from now on any one in their hours is as good.
    promised_at = now if entry_of(name) is None else LONG_AGO
    about = {"due_at": now, "promised_at": promised_at, "once": ONCE}
    yield Query("bring_back_reminder", {"owner": owner, "name": name, **about})


def _files(owner: Owner, reminder: Reminder) -> Steps[Files]:
    if reminder.name == GONE:
        return {}
    entry = entry_of(reminder.name)
    if entry is not None:
        return (yield from _with_entry(owner, entry))
    known = [client.number for client in owner.clients]
    wanted = known if reminder.client is None else [n for n in known if n == reminder.client]
    return (yield from load_files(owner.id, wanted))


def _with_entry(owner: Owner, entry: IncidentNumber) -> Steps[Files]:
    """Return the entry whose words are to be said, under the number of nobody: it is all it takes.

    Erased with its client it is not there any more.
    """
    row: IncidentRow | None
    row = yield Query("get_incident", {"owner": owner.id, "incident": entry})
    return {NOBODY: ClientFile(incidents=read_incidents([row] if row else []))}


def move_on(reminder: Reminder, again_at: int | None, now: int) -> Steps[bool]:
    """Make it due again at that moment, or end it; False when another process did."""
    if again_at is not None:
        return (yield from move(reminder, again_at, now))
    key = {"owner": reminder.owner, "name": reminder.name, "due_at": reminder.due_at}
    return bool((yield Query("end_reminder", key)))
