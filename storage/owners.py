"""Owners and their clients: rows into frozen data, and edits into rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time

from conversations.decision.questions import Question
from conversations.records.client_edits import (
    AddClient,
    SetAliases,
    SetArchived,
    SetName,
    SetNaming,
    SetPosition,
)
from conversations.records.consent import Consent
from conversations.records.edits import (
    Attach,
    Begin,
    Detach,
    Edit,
    Erase,
    KeepIncident,
    Learn,
    MoveAlbum,
    Restore,
    SetAddress,
    SetAnswer,
    SetAsked,
    SetAwaiting,
    SetBlank,
    SetConsent,
    SetDigest,
    SetHours,
    SetLanguage,
    SetLook,
    SetPlan,
    SetRate,
    SetReminder,
    SetSender,
    SetStep,
    SetUndo,
    SetZone,
)
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import (
    Address,
    Answer,
    Awaiting,
    ClientFile,
    Language,
    Owner,
)
from conversations.records.undo import Undo
from conversations.values.hours import USUAL, Hours
from conversations.values.money import CURRENCIES, Rate
from storage.clients import keep_client, read_client
from storage.erase import erase
from storage.erased import apart
from storage.incidents import (
    keep_of_log,
    read_days,
    read_incidents,
    recent_of,
    tally_of,
)
from storage.looks import keep_reminder, look_name, read_digest
from storage.plans import asked_of, keep_of_plan, read_plan
from storage.record import linking
from storage.rows import AnswerRow, ClientRow, OwnerRow
from storage.settings import keep_setting
from storage.steps import Query, Steps

_QUESTIONS = frozenset(Question)
# What is awaited about the client `naming`.
_OF_A_CLIENT = (Awaiting.ALIAS, Awaiting.RENAME, Awaiting.ANSWER)
# What is kept of a client beside the log and the next look.
_OF_A_FILE = ("list_answers", "get_plan", "list_plan_steps", "list_blanks")


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


def load_file(
    owner: OwnerId,
    client: ClientNumber,
    local: datetime | None = None,
    *,
    few: bool = False,
    recent: bool = False,
) -> Steps[ClientFile]:
    """Return all that is kept of one client, without ids that this version does not know.

    With `local`, the moment it is for the owner, the incidents are counted and not listed; `few`:
    there are at most `incidents.FEW`; `recent`: those of the last 30 days by themselves, too.
    """
    whose = {"owner": owner, "client": client}
    log = "list_incidents" if local is None else "list_days" if few else None
    answers, plan, steps, blanks, due, *logged = yield [
        *(Query(name, whose) for name in _OF_A_FILE),
        Query("get_due", {"owner": owner, "name": look_name(client)}),
        *([Query(log, whose)] if log else []),
    ]
    file = ClientFile(
        answers=_answers(answers),
        plan=read_plan(plan, steps),
        blanks={row["blank"]: row["value"] for row in blanks},
        look=None if due is None else datetime.fromtimestamp(due, UTC),
    )
    if local is None:
        return replace(file, incidents=read_incidents(logged[0]))
    today = local.date()
    if few:
        counted = read_days(logged[0], today)
    else:
        counted = yield from tally_of(owner, client, today, file.talk_on(local.tzinfo))
    file = replace(file, tally=counted)
    if not recent:
        return file
    return replace(file, recent=(yield from recent_of(owner, client, today)))


def _answers(rows: Iterable[AnswerRow]) -> dict[Question, Answer]:
    return {
        Question(row["question"]): Answer(
            row["choice"], datetime.fromtimestamp(row["answered_at"], UTC), bool(row["passed"])
        )
        for row in rows
        if row["question"] in _QUESTIONS
    }


def add_owner(owner: Owner, now: int) -> Steps[None]:
    """Keep an owner who is new."""
    yield Query(
        "add_owner", {"owner": owner.id, "language": owner.language, "zone": owner.zone, "now": now}
    )


def save(owner: OwnerId, edits: Iterable[Edit], now: int) -> Steps[None]:
    """Write the edits, and what they add to the record of changes."""
    yield (yield from writing(owner, tuple(edits), now))


def writing(owner: OwnerId, edits: Sequence[Edit], now: int) -> Steps[list[Query]]:
    """Return what writes the edits of one turn, whomever they erase, bring back or write of."""
    kept_apart = yield from apart(owner, edits, now)
    linked = yield from linking(owner, edits, now)
    return [*kept_apart, *saving(owner, edits, now), *linked]


def saving(owner: OwnerId, edits: Iterable[Edit], now: int) -> list[Query]:
    """Return what writes the edits themselves: without `writing`, no record is kept of them."""
    return [query for edit in edits for query in _write(owner, edit, now)]


def _write(owner: OwnerId, edit: Edit, now: int) -> Iterator[Query]:
    match edit:
        case (
            SetLanguage()
            | SetAddress()
            | SetAwaiting()
            | SetHours()
            | SetZone()
            | SetRate()
            | SetSender()
            | SetUndo()
            | SetConsent()
        ):
            yield from keep_setting(owner, edit, now)
        case AddClient() | SetName() | SetArchived() | SetAliases() | SetNaming() | SetPosition():
            yield from keep_client(owner, edit, now)
        case SetAnswer(client, question, choice, answered_at, passed):
            given = {
                "question": question,
                "choice": choice,
                "answered_at": int(answered_at.timestamp()),
                "passed": int(passed),
            }
            yield Query("set_answer", {"owner": owner, "client": client, **given})
        case KeepIncident() | Attach() | MoveAlbum() | Detach() | Learn():
            yield from keep_of_log(owner, edit, now)
        case Restore():
            pass  # `storage.erased` writes it
        case Erase(client):
            yield from erase(owner, client)
        case Begin(work, client, selection, topic):
            yield Query(
                "begin_job",
                {
                    "owner": owner,
                    "work": work,
                    "client": client or 0,
                    "selection": selection,
                    "topic": topic,
                    "now": now,
                },
            )
        case SetLook() | SetDigest() | SetReminder():
            yield from keep_reminder(owner, edit)
        case SetPlan() | SetStep() | SetBlank() | SetAsked():
            yield from keep_of_plan(owner, edit)
