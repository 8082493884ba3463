"""Looks and the digest as reminders: what an owner set, into rows and back."""

from collections.abc import Iterator
from datetime import datetime, time

from conversations.records.edits import ReminderEdit, SetDigest, SetLook, SetReminder
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Digest
from conversations.values.recurrence import ONCE, weekly
from storage.steps import Query

DIGEST = "digest"
# Of whom nothing was heard for long, that all of theirs goes.
GONE = "gone"
_LOOK = "look:"
_NOTE = "note:"


def look_name(client: ClientNumber) -> str:
    """Return what the reminder of a look at that client is called."""
    return f"{_LOOK}{client}"


def due_of(owner: OwnerId, client: ClientNumber) -> Query:
    """Return what tells when the next look at that client is due."""
    return Query("get_due", {"owner": owner, "name": look_name(client)})


def note_name(incident: IncidentNumber) -> str:
    """Return what the reminder of that entry's words is called."""
    return f"{_NOTE}{incident}"


def entry_of(name: str) -> IncidentNumber | None:
    """Return the entry whose words a reminder of that name says, None when it says none."""
    number = name.removeprefix(_NOTE)
    named = name.startswith(_NOTE) and number.isdecimal()
    return IncidentNumber(int(number)) if named else None


def client_of(name: str) -> ClientNumber | None:
    """Return the client whom a reminder of that name is about, None when it is about none."""
    number = name.removeprefix(_LOOK)
    named = name.startswith(_LOOK) and number.isdecimal()
    return ClientNumber(int(number)) if named else None


def keep_reminder(owner: OwnerId, edit: ReminderEdit) -> Iterator[Query]:
    """Write when the next look at a client is due, or when the digest comes; or that none is."""
    match edit:
        case SetLook():
            yield from _keep_once(owner, look_name(edit.client), edit.at)
        case SetReminder():
            yield from _keep_once(owner, note_name(edit.incident), edit.at)
        case SetDigest():
            yield from _keep_digest(owner, edit)


def _keep_once(owner: OwnerId, name: str, at: datetime | None) -> Iterator[Query]:
    if at is None:
        yield Query("drop_reminder", {"owner": owner, "name": name})
    else:
        due = int(at.timestamp())
        yield Query(
            "set_reminder",
            {"owner": owner, "name": name, "due_at": due, "zone": "UTC", "rule": ONCE},
        )


def _keep_digest(owner: OwnerId, edit: SetDigest) -> Iterator[Query]:
    if edit.digest is None or edit.first_at is None:
        yield Query("set_digest", {"owner": owner, "digest": None})
        yield Query("drop_reminder", {"owner": owner, "name": DIGEST})
        return
    yield Query("set_digest", {"owner": owner, "digest": _written(edit.digest)})
    yield Query(
        "set_reminder",
        {
            "owner": owner,
            "name": DIGEST,
            "due_at": int(edit.first_at.timestamp()),
            "zone": edit.zone,
            "rule": weekly(edit.digest.weekday, edit.digest.at),
        },
    )


def read_digest(text: str | None) -> Digest | None:
    """Return what was set of the digest, from its column."""
    if text is None:
        return None
    weekday, _, at = text.partition(" ")
    return Digest(int(weekday), time.fromisoformat(at))


def _written(digest: Digest) -> str:
    return f"{digest.weekday} {digest.at:%H:%M}"
