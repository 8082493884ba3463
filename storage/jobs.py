"""Work to do after a turn, kept until its result stands in the outbox."""

from collections.abc import Sequence
from dataclasses import dataclass

from conversations.records.evidence import Attachment, Evidence, Lesson
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Files, Incident, Owner
from conversations.records.record import NO_RECORD, Record
from conversations.records.work import Work
from storage.calls import LONGEST_WAIT, Call, post, results_of
from storage.client_files import load_files
from storage.incidents import lessons_of, loose_incidents, read_attachment, read_lessons
from storage.owners import load_owner
from storage.record import end_of, record_of
from storage.rows import AttachmentRow, JobRow
from storage.stamps import stamps_of
from storage.steps import Query, Steps

_WORKS = frozenset(Work)
# Under this number are the entries of which it was not said whom they are about.
_NOBODYS = ClientNumber(0)


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work for an owner; `client` None where it is about none of them or all.

    `asked` tells one asking from a later one, `attempts` counts those that failed; `selection` is
    what was chosen of it, in short, `topic` where in the chat it was asked for.
    """

    id: int
    owner: OwnerId
    work: Work
    client: ClientNumber | None
    asked: int = 1
    attempts: int = 0
    selection: str = ""
    topic: int | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """What work is made from: the owner, the clients' files, loose entries, evidence by entry.

    And, where it is about all there is, what corrections taught. `record` is whole for an export,
    and for anything else where it ends. `unstamped`: an authority was asked to stamp that end, in
    vain.
    """

    owner: Owner
    files: Files
    loose: tuple[Incident, ...]
    evidence: Evidence
    lessons: tuple[Lesson, ...] = ()
    record: Record = NO_RECORD
    unstamped: bool = False


def jobs_due(now: int) -> Steps[tuple[list[Job], int | None]]:
    """Return the jobs that are due, those due longest first, and when the first of all is due."""
    rows: list[JobRow]
    moment: int | None
    given = {"now": now, "far": now + LONGEST_WAIT}
    rows, moment = yield [Query("list_jobs_due", given), Query("next_job_due")]
    due = [
        Job(
            row["id"],
            row["owner"],
            Work(row["work"]),
            row["client"] or None,
            row["asked"],
            row["attempts"],
            row["selection"],
            row["topic"],
        )
        for row in rows
        if row["work"] in _WORKS
    ]
    return due, moment


def material(job: Job) -> Steps[Material | None]:
    """Return what a job is made from, None when its owner or client was erased."""
    owner = yield from load_owner(job.owner)
    if owner is None or (job.client is not None and owner.client(job.client) is None):
        return None
    wanted = [job.client] if job.client else [client.number for client in owner.everybody]
    files = yield from load_files(owner.id, wanted)
    loose: tuple[Incident, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    if job.client is None:
        loose = yield from loose_incidents(owner.id)
        lessons = read_lessons((yield lessons_of(owner.id)))
    evidence: dict[IncidentNumber, list[Attachment]] = {}
    for client in wanted if job.client else [*wanted, _NOBODYS]:
        rows: list[AttachmentRow] = yield Query(
            "list_attachments", {"owner": owner.id, "client": client}
        )
        for row in rows:
            evidence.setdefault(row["incident"], []).append(read_attachment(row))
    if job.work is Work.EXPORT:
        record = yield from record_of(owner.id)
    else:
        stamps = (yield from stamps_of(owner.id)) if job.work is Work.DOSSIER else ()
        record = Record((yield from end_of(owner.id)), stamps=stamps)
    return Material(owner, files, loose, evidence, lessons, record)


def end(job: Job, calls: Sequence[Call], now: int) -> Steps[bool]:
    """Put what came of a job into the outbox and the job away; False when it was erased meanwhile.

    A job that was asked for again meanwhile stays, and what came of it is of no use.
    """
    ended = yield Query("end_job", {"id": job.id, "asked": job.asked})
    if not ended:
        yield from put_back(job, now)
        return False
    results = f"{results_of(job.client)}{job.id}"
    yield [post(f"{results}:{place}", call, now) for place, call in enumerate(calls)]
    return True


def claim(job: Job, now: int, until: int) -> Steps[bool]:
    """Count a try of a job and keep it from others until then; False when it is not due."""
    given = {"id": job.id, "now": now, "until": until, "far": now + LONGEST_WAIT}
    claimed: int = yield Query("claim_job", given)
    return bool(claimed)


def put_off(job: Job, due_at: int) -> Steps[None]:
    """Set when the next try of a job is due."""
    yield Query("put_off_job", {"id": job.id, "due_at": due_at})


def put_back(job: Job, due_at: int) -> Steps[None]:
    """Make a job due at that moment, as if it had not been tried."""
    yield Query("put_back_job", {"id": job.id, "now": due_at})


def count_jobs() -> Steps[int]:
    """Return how many jobs there are."""
    count: int = yield Query("count_jobs")
    return count


def nothing_waits(owner: OwnerId) -> Steps[bool]:
    """Tell whether nothing waits in the outbox for the owner."""
    waiting: int = yield Query("count_outbox_of", {"chat": owner})
    return not waiting
