"""The log: entries, the files that are their evidence, and what corrections taught."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

import orjson

from conversations.decision.incidents import Kind
from conversations.decision.tally import RECENT_DAYS, Recent, Tally, stretches, tally
from conversations.records.edits import Attach, Detach, KeepIncident, Learn, LogEdit, MoveAlbum
from conversations.records.evidence import Attachment, Evidence, Lesson
from conversations.records.needs import LogView, Needs
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Incident, Standing
from conversations.records.undo import Before
from storage.rows import AttachmentRow, CountedRow, DayRow, IncidentRow, LessonRow, RecentRow
from storage.steps import Query, Steps

_KINDS = frozenset(Kind)
# Of a client with no more entries it costs less to list the days than to have them counted.
FEW = 100
NO_SALTS: Mapping[int, str] = {}


def tally_of(
    owner: OwnerId, client: ClientNumber, today: date, talk_on: date | None
) -> Steps[Tally]:
    """Return what the client's entries come to by `today`, of what can count in a verdict.

    It costs as much as there is in the index of those days, however long the log is.
    """
    about = {"owner": owner, "client": client}
    listed, opens = _stretches(today, talk_on)
    rows: list[CountedRow] = yield Query("count_stretches", {**about, "stretches": listed})
    counted = [(row["kind"], said) for row in rows if (said := row["counted"])]
    if not counted:
        # What is older than every window reads as nothing, but it is not nothing.
        first = yield Query("list_first_trouble", {**about, "today": today.isoformat()})
        counted = [(row["kind"], row["counted"]) for row in first]
    days: dict[Kind, dict[date, int]] = {}
    for kind, said in counted:
        if kind in _KINDS:
            times, last = said.split()
            days.setdefault(Kind(kind), {})[date.fromisoformat(last)] = int(times)
    return Tally(days, opens)


def read_days(rows: Iterable[DayRow], today: date) -> Tally:
    """Return what entries listed by their days come to by `today`."""
    return tally(((row["kind"], date.fromisoformat(row["day"])) for row in rows), today)


def recent_of(owner: OwnerId, client: ClientNumber, today: date) -> Query:
    """Return what brings the row of what the client's last 30 days brought, by `today`."""
    since = (today - timedelta(days=RECENT_DAYS - 1)).isoformat()
    within = {"since": since, "today": today.isoformat()}
    return Query("count_recent", {"owner": owner, "client": client, **within})


def read_recent(row: RecentRow) -> Recent:
    """Return what those days brought."""
    return Recent(row["incidents"], row["minutes"], row["good"])


@lru_cache(maxsize=256)
def _stretches(today: date, talk_on: date | None) -> tuple[str, Mapping[Kind, date]]:
    """Return the stretches that count, as JSON, and by kind where they open.

    They are the same for most people all day.
    """
    found = stretches(today, talk_on)
    opens = {kind: first for kind, first, _ in reversed(found)}
    return orjson.dumps(found).decode(), opens


def loose_incidents(owner: OwnerId) -> Steps[tuple[Incident, ...]]:
    """Return the entries of which it was not said yet whom they are about."""
    rows: list[IncidentRow] = yield Query("list_loose_incidents", {"owner": owner})
    return read_incidents(rows)


def lessons_of(owner: OwnerId) -> Query:
    """Return what brings the rows of what corrections taught of late, the last first."""
    return Query("list_lessons", {"owner": owner})


def read_lessons(rows: Iterable[LessonRow]) -> tuple[Lesson, ...]:
    """Return the lessons of rows, in their order."""
    return tuple(map(_lesson, rows))


def view(owner: OwnerId, needs: Needs) -> Steps[LogView]:
    """Return the entries that a turn needs; lessons come with the files of clients."""
    found: dict[IncidentNumber, Incident] = {}
    told: dict[IncidentNumber, Incident] = {}
    for number in needs.incidents:
        made = {each.number: each for each in (yield from _told_with(owner, number))}
        if number in made:
            found[number] = made[number]
        told.update(made)
    linked: tuple[Incident, ...] = ()
    if needs.message is not None:
        rows = yield Query("list_incidents_by_message", {"owner": owner, "message": needs.message})
        linked = read_incidents(rows)
    if needs.album is not None and not linked:
        rows = yield Query("list_incidents_by_album", {"owner": owner, "album": needs.album})
        linked = read_incidents(rows)
    latest, together = (yield from _latest(owner)) if needs.latest else (None, ())
    loose = (yield from loose_incidents(owner)) if needs.loose else ()
    every = (yield from _every(owner)) if needs.every else ()
    shown = {each.number: each for each in (*told.values(), *linked, *together)}
    evidence = yield from evidence_of(owner, tuple(shown))
    of_messages = tuple(told.values())
    return LogView(found, linked, latest, together, of_messages, loose, every, evidence=evidence)


def evidence_of(owner: OwnerId, entries: Sequence[IncidentNumber]) -> Steps[Evidence]:
    """Return the files of the entries, of those that have any."""
    if not entries:
        return {}
    asked = [Query("list_files_of", {"owner": owner, "incident": each}) for each in entries]
    found: list[list[AttachmentRow]] = yield asked
    return {
        entry: tuple(map(read_attachment, rows))
        for entry, rows in zip(entries, found, strict=True)
        if rows
    }


def _every(owner: OwnerId) -> Steps[tuple[Incident, ...]]:
    rows: list[IncidentRow] = yield Query("list_kept_incidents", {"owner": owner})
    return read_incidents(rows)


def _latest(owner: OwnerId) -> Steps[tuple[Incident | None, tuple[Incident, ...]]]:
    """Return the latest entry that is kept, and those that its message made."""
    row: IncidentRow | None = yield Query("get_latest_incident", {"owner": owner})
    if row is None:
        return None, ()
    latest = _incident(row)
    made = yield from _told_with(owner, latest.number)
    return latest, tuple(each for each in made if each.standing is Standing.KEPT)


def _told_with(owner: OwnerId, incident: IncidentNumber) -> Steps[tuple[Incident, ...]]:
    """Return the entries that the entry's message made, itself among them; none without it."""
    rows = yield Query("list_told_with", {"owner": owner, "incident": incident})
    return read_incidents(rows)


def keep_of_log(owner: OwnerId, edit: LogEdit, now: int, salts: Mapping[int, str]) -> list[Query]:
    """Write an edit of the log; `salts` are the new ones of entries, by their numbers."""
    match edit:
        case KeepIncident(incident):
            return _keep(owner, incident, now, salts.get(incident.number))
        case Attach(incident, attachment):
            return [_attach(owner, incident, attachment)]
        case MoveAlbum(album, before, after):
            about = {"album": album, "before": before, "after": after}
            return [Query("move_album", {"owner": owner, **about})]
        case Detach(incident, message):
            return [Query("detach", {"owner": owner, "incident": incident, "message": message})]
        case Learn(lesson, incident):
            return [_learn(owner, lesson, incident)]


def _keep(owner: OwnerId, incident: Incident, now: int, salt: str | None = None) -> list[Query]:
    """Return what writes an entry; one that was there keeps when it was logged and edited.

    Without a salt it keeps its own.
    """
    logged_at = int(incident.logged_at.timestamp()) if incident.logged_at else now
    kept = Query(
        "keep_incident",
        {
            "owner": owner,
            "incident": incident.number,
            "client": incident.client,
            "kind": incident.kind,
            "kinds": " ".join(incident.kinds),
            "day": incident.day.isoformat() if incident.day else None,
            "at": incident.at.isoformat("minutes") if incident.at else None,
            "minutes": incident.minutes,
            "note": incident.note,
            "settled": int(incident.settled),
            "standing": incident.standing,
            "logged_at": logged_at,
            "message": incident.message,
            "card": incident.card,
            "sure": int(incident.sure),
            "edited_at": int(incident.edited_at.timestamp()) if incident.edited_at else None,
            "now": now,
            "author": incident.author,
            "before": _before_json(incident.before),
            "salt": salt,
            # `sealing.py` sees that: noise cannot be compared.
            "said_anew": 0,
        },
    )
    counted = Query("count_incident", {"owner": owner, "incident": incident.number})
    return [kept, counted]


def _attach(owner: OwnerId, incident: IncidentNumber, attachment: Attachment) -> Query:
    return Query(
        "attach",
        {
            "owner": owner,
            "incident": incident,
            "message": attachment.message,
            "type": attachment.type,
            "file_id": attachment.file_id,
            "name": attachment.name,
            "size": attachment.size,
            "album": attachment.album,
        },
    )


def _learn(owner: OwnerId, lesson: Lesson, incident: IncidentNumber | None) -> Query:
    words = " ".join(sorted(lesson.words))
    return Query(
        "learn",
        {
            "owner": owner,
            "words": words,
            "kind": lesson.kind,
            "client": lesson.client,
            "incident": incident,
        },
    )


def read_incidents(rows: Iterable[IncidentRow]) -> tuple[Incident, ...]:
    """Return the entries of rows of the log, in their order."""
    return tuple(map(_incident, rows))


def _incident(row: IncidentRow) -> Incident:
    edited_at = row["edited_at"]
    # A kind that this version does not know is shown as none, and counts for nothing.
    return Incident(
        number=row["incident"],
        kind=_kind(row["kind"]),
        day=date.fromisoformat(row["day"]) if row["day"] else None,
        at=time.fromisoformat(row["at"]) if row["at"] else None,
        minutes=row["minutes"],
        note=row["note"],
        settled=bool(row["settled"]),
        client=row["client"],
        kinds=tuple(Kind(each) for each in row["kinds"].split() if each in _KINDS),
        standing=Standing(row["standing"]),
        logged_at=datetime.fromtimestamp(row["logged_at"], UTC),
        message=row["message"],
        card=row["card"],
        sure=bool(row["sure"]),
        edited_at=datetime.fromtimestamp(edited_at, UTC) if edited_at is not None else None,
        author=row["author"],
        before=_before(row["before"]),
    )


def read_attachment(row: AttachmentRow) -> Attachment:
    """Return the file that a row tells of."""
    return Attachment(
        row["type"], row["file_id"], row["message"], row["name"], row["size"], row["album"]
    )


def _before(text: str | None) -> Before | None:
    if text is None:
        return None
    kept = orjson.loads(text)
    return Before(kept["by"], tuple((name, value) for name, value in kept["was"]))


def _before_json(before: Before | None) -> str | None:
    return orjson.dumps({"by": before.by, "was": before.was}).decode() if before else None


def _kind(text: str | None) -> Kind | None:
    return Kind(text) if text in _KINDS else None


def _lesson(row: LessonRow) -> Lesson:
    return Lesson(frozenset(row["words"].split()), _kind(row["kind"]), row["client"])
