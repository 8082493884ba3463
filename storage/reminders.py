"""Reminders: each due time comes to exactly one reply in the outbox, whatever crashes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from conversations.owner import Owner
from storage.calls import Call, post
from storage.owners import load_owner
from storage.steps import Steps, query


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to be said to an owner at `due_at` (seconds since 1970), and again by its rule.

    `name` tells it from the owner's others; `zone` is where the rule's hours are meant.
    """

    owner: int
    name: str
    due_at: int
    zone: str
    rule: str


class TooManyError(Exception):
    """As much was started in this second as may be; nothing of it was kept."""


def set_reminder(reminder: Reminder) -> Steps[None]:
    """Keep a reminder, in place of the one of that name."""
    yield query(
        "set_reminder",
        owner=reminder.owner,
        name=reminder.name,
        due_at=reminder.due_at,
        zone=reminder.zone,
        rule=reminder.rule,
    )


def drop_reminder(owner: int, name: str) -> Steps[None]:
    """Forget a reminder."""
    yield query("drop_reminder", owner=owner, name=name)


def due_reminders(now: int, most: int) -> Steps[list[Reminder]]:
    """Return what is due, the longest due first."""
    rows: list[Any] = yield query("list_due_reminders", now=now, most=most)
    return [Reminder(*(row[each] for each in _COLUMNS)) for row in rows]


_COLUMNS = ("owner", "name", "due_at", "zone", "rule")


def fire(
    reminder: Reminder,
    again_at: int | None,
    decide: Callable[[Owner, Reminder], Sequence[Call]],
    now: int,
    most: int,
) -> Steps[bool]:
    """Put what a due reminder says into the outbox and move it on to `again_at`, or end it.

    Returns False when another process did, raises TooManyError when `most` were started in this
    second. An owner who cannot be reached is told nothing, and the reminder moves on.
    """
    moved = yield from _move(reminder, again_at)
    if not moved:
        return False
    if (yield query("get_unreachable", owner=reminder.owner)) is not None:
        return True
    owner = yield from load_owner(reminder.owner)
    calls = decide(owner, reminder) if owner else ()
    for place, call in enumerate(calls):
        if (yield query("count_started", now=now, most=most)) is None:
            raise TooManyError
        key = f"r:{reminder.owner}:{reminder.name}:{reminder.due_at}:{place}"
        yield from post(key, call, now)
    return True


def _move(reminder: Reminder, again_at: int | None) -> Steps[bool]:
    key = {"owner": reminder.owner, "name": reminder.name, "due_at": reminder.due_at}
    if again_at is None:
        return bool((yield query("end_reminder", **key)))
    return bool((yield query("move_reminder", next_due_at=again_at, **key)))
