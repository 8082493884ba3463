"""Owners and their clients: rows into frozen data, and edits into rows."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, time

from conversations.records.client_edits import ClientEdit
from conversations.records.consent import Consent
from conversations.records.edits import (
    Begin,
    Edit,
    Erase,
    LogEdit,
    OwnerEdit,
    PlanEdit,
    ReminderEdit,
    Restore,
    SetAnswer,
)
from conversations.records.numbers import OwnerId
from conversations.records.owner import Address, Awaiting, Language, Owner
from conversations.records.undo import Undo
from conversations.values.hours import USUAL, Hours
from conversations.values.money import CURRENCIES, Rate
from storage.clients import keep_client, read_client
from storage.erase import erase
from storage.erased import apart
from storage.gists import forgetting
from storage.incidents import NO_SALTS, keep_of_log
from storage.looks import keep_reminder, read_digest
from storage.plans import asked_of, keep_of_plan
from storage.record import linking
from storage.rows import ChainRow, ClientRow, OwnerRow
from storage.settings import keep_setting
from storage.steps import Query, Steps

# What is awaited about the client `naming`.
_OF_A_CLIENT = (Awaiting.ALIAS, Awaiting.RENAME, Awaiting.ANSWER)


def load_owner(owner: OwnerId) -> Steps[Owner | None]:
    """Return the owner with their clients' names, None for one who is not known yet."""
    row, clients = yield owner_rows(owner)
    return (yield from read_owner(owner, row, clients))


def owner_rows(owner: OwnerId) -> list[Query]:
    """Return what brings the rows that `read_owner` takes."""
    return [Query("get_owner", {"owner": owner}), Query("list_clients", {"owner": owner})]


def read_owner(
    owner: OwnerId, row: OwnerRow | None, clients: Iterable[ClientRow]
) -> Steps[Owner | None]:
    """Return the owner of the rows, None where there is none; asks once more what is awaited."""
    if row is None:
        return None
    awaiting = Awaiting(row["awaiting"]) if row["awaiting"] else None
    in_asked = awaiting in (Awaiting.BLANK, Awaiting.LOOK, Awaiting.PLAN)
    asked = (yield from asked_of(owner)) if in_asked else None
    everybody = tuple(map(read_client, clients))
    return Owner(
        id=owner,
        language=Language(row["language"]),
        language_chosen=bool(row["language_chosen"]),
        address=Address(row["address"]) if row["address"] else None,
        zone=row["zone"],
        hours=_hours(row),
        hours_set=row["work_starts"] is not None,
        sender=row["sender"],
        rate=_rate(row),
        digest=read_digest(row["digest"]),
        awaiting=awaiting,
        asked=asked,
        naming=row["naming"] if awaiting in _OF_A_CLIENT else None,
        asked_of=row["awaiting_entry"],
        awaiting_at=_moment(row["awaiting_at"]),
        last_client=row["last_client"],
        last_incident=row["last_incident"],
        clients=tuple(each for each in everybody if not each.archived),
        archive=tuple(each for each in everybody if each.archived),
        consent=_consent(row),
        undo=_undo(row),
    )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _hours(row: OwnerRow) -> Hours:
    if row["work_starts"] is None:
        return USUAL
    return Hours(
        time.fromisoformat(row["work_starts"]),
        time.fromisoformat(row["work_ends"]),
        frozenset(map(int, row["work_days"])),
    )


def _rate(row: OwnerRow) -> Rate | None:
    cents, currency = row["rate"], row["currency"]
    return Rate(cents, currency) if cents and currency in CURRENCIES else None


def _consent(row: OwnerRow) -> Consent | None:
    if row["consent_given"] is None:
        return None
    return Consent(bool(row["consent_given"]), datetime.fromtimestamp(row["consent_at"], UTC))


def _undo(row: OwnerRow) -> Undo | None:
    return Undo(row["undo"], row["undo_after"] or 0) if row["undo"] else None


def add_owner(owner: Owner, now: int) -> Steps[None]:
    """Keep an owner who is new."""
    yield Query(
        "add_owner", {"owner": owner.id, "language": owner.language, "zone": owner.zone, "now": now}
    )


def save(owner: OwnerId, edits: Iterable[Edit], now: int) -> Steps[None]:
    """Write the edits, and what they add to the record of changes."""
    yield (yield from writing(owner, tuple(edits), now))


def writing(
    owner: OwnerId, edits: Sequence[Edit], now: int, chain: ChainRow | None = None
) -> Steps[list[Query]]:
    """Return what writes the edits of one turn, whomever they erase, bring back or write of.

    `chain` is where the owner's record ends, when that was read in this transaction.
    """
    if not edits:
        return []
    kept_apart = yield from apart(owner, edits, now)
    links, salts = yield from linking(owner, edits, now, chain)
    return [*kept_apart, *saving(owner, edits, now, salts), *links]


def saving(
    owner: OwnerId, edits: Iterable[Edit], now: int, salts: Mapping[int, str] = NO_SALTS
) -> list[Query]:
    """Return what writes the edits themselves: without `writing`, no record is kept of them."""
    edits = tuple(edits)
    written = [query for edit in edits for query in _write(owner, edit, now, salts)]
    return [*forgetting(owner, edits), *written]


def _write(owner: OwnerId, edit: Edit, now: int, salts: Mapping[int, str]) -> Iterable[Query]:
    if isinstance(edit, OwnerEdit):
        return keep_setting(owner, edit, now)
    if isinstance(edit, ClientEdit):
        return keep_client(owner, edit, now)
    if isinstance(edit, LogEdit):
        return keep_of_log(owner, edit, now, salts)
    if isinstance(edit, PlanEdit):
        return keep_of_plan(owner, edit)
    if isinstance(edit, ReminderEdit):
        return keep_reminder(owner, edit)
    match edit:
        case SetAnswer(client, question, choice, answered_at, passed):
            given = {
                "question": question,
                "choice": choice,
                "answered_at": int(answered_at.timestamp()),
                "passed": int(passed),
            }
            return [Query("set_answer", {"owner": owner, "client": client, **given})]
        case Restore():
            return ()  # `storage.erased` writes it
        case Erase(client):
            return erase(owner, client)
        case Begin(work, client, selection, topic):
            job = {"work": work, "client": client or 0, "selection": selection, "topic": topic}
            return [Query("begin_job", {"owner": owner, **job, "now": now})]
