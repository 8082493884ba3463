"""Everything that is kept of an owner, in the form that `/export` promises."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from conversations.casework.recorded import written
from conversations.decision.verdict import Verdict
from conversations.records.evidence import Attachment, Evidence, Lesson
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Client, ClientFile, Files, Incident, Owner, Standing
from conversations.records.record import NO_RECORD, Record
from conversations.records.vocabulary import PlanState

FORMAT = 1


def export(
    owner: Owner,
    files: Files,
    verdicts: Mapping[ClientNumber, Verdict | None],
    loose: Iterable[Incident] = (),
    evidence: Evidence = MappingProxyType({}),
    lessons: Iterable[Lesson] = (),
    record: Record = NO_RECORD,
) -> dict[str, Any]:
    """Return the owner, clients, answers, incidents and verdicts as plain data for JSON.

    What was taken back or read as no incident stands in `put_aside`; `corrections` are the words
    that a correction was remembered by, and what was right.
    `loose` are the incidents of which it was not said whom they are about; `evidence` the files of
    each incident, named as they stand in the archive beside it; `record` is the owner's chain, by
    which `rozstaje verify` knows whether an entry was changed in the file. Moments are ISO 8601 in
    UTC, days `YYYY-MM-DD`; a client with nothing known has verdict null.
    """
    return {
        "format": FORMAT,
        "owner": {
            "language": owner.language,
            "address": owner.address,
            "time_zone": owner.zone,
            "working_hours": {
                "from": owner.hours.starts.isoformat("minutes"),
                "until": owner.hours.ends.isoformat("minutes"),
                "weekdays": [day + 1 for day in sorted(owner.hours.days)],
            },
            "signature": owner.sender,
            "consent_to_sleep_and_doubt": owner.consent
            and {"given": owner.consent.given, "at": owner.consent.at.isoformat()},
            "hourly_rate": owner.rate
            and {"amount": owner.rate.cents / 100, "currency": owner.rate.currency},
            "weekly_digest": owner.digest
            and {
                "weekday": owner.digest.weekday,
                "time": owner.digest.at.isoformat("minutes"),
            },
        },
        "clients": [
            _client(
                client,
                files.get(client.number, ClientFile()),
                verdicts.get(client.number),
                evidence,
            )
            for client in owner.everybody
        ],
        "incidents_without_client": _incidents(loose, evidence),
        "put_aside": [
            *_put_aside(loose, None, evidence),
            *_of_clients(owner, files, evidence),
        ],
        "corrections": [_lesson(owner, each) for each in lessons],
        "record": written(record),
    }


def _lesson(owner: Owner, lesson: Lesson) -> dict[str, Any]:
    client = owner.client(lesson.client)
    return {
        "words": sorted(lesson.words),
        "kind": lesson.kind,
        "client": client.name if client else None,
    }


def _of_clients(owner: Owner, files: Files, evidence: Evidence) -> list[dict[str, Any]]:
    return [
        each
        for client in owner.everybody
        for each in _put_aside(
            files.get(client.number, ClientFile()).listed(), client.name, evidence
        )
    ]


def _put_aside(
    incidents: Iterable[Incident], client: str | None, evidence: Evidence
) -> list[dict[str, Any]]:
    """Return what was logged and taken back, or not logged at all: it counts for nothing."""
    return [
        {
            "client": client,
            "standing": each.standing,
            **_incident(each, evidence.get(each.number, ())),
        }
        for each in incidents
        if each.standing is not Standing.KEPT
    ]


def _client(
    client: Client, file: ClientFile, verdict: Verdict | None, evidence: Evidence
) -> dict[str, Any]:
    return {
        "number": client.number,
        "name": client.name,
        "aliases": list(client.aliases),
        "former_names": list(client.former),
        "archived": client.archived,
        "answers": {
            question.value: {
                "choice": answer.choice,
                "answered_at": answer.answered_at.isoformat(),
                **({"passed": True} if answer.passed else {}),
            }
            for question, answer in file.answers.items()
        },
        "incidents": _incidents(file.listed(), evidence),
        "plan": _plan(file.plan),
        "letters": dict(file.blanks),
        "next_look": file.look.isoformat() if file.look else None,
        "verdict": verdict
        and {
            "level": verdict.level,
            "situations": {s.value: finding.level for s, finding in verdict.findings.items()},
        },
    }


def file_name(incident: IncidentNumber, attachment: Attachment) -> str:
    """Return what a file of evidence is called beside the export: by entry and message."""
    name = attachment.name or attachment.type + _ENDINGS.get(attachment.type, "")
    safe = re.sub(r"[^\w.-]+", "_", name).lstrip(".")[-_LONGEST:]
    return f"attachments/{incident}-{attachment.message}-{safe}"


def _plan(plan: PlanState) -> dict[str, Any]:
    return {
        "level": plan.level,
        "starts_on": plan.starts_on.isoformat() if plan.starts_on else None,
        "notice_on": plan.notice_on.isoformat() if plan.notice_on else None,
        "hours": plan.hours,
        "done": {step.value: at.isoformat() for step, at in plan.done.items()},
    }


def _incidents(incidents: Iterable[Incident], evidence: Evidence) -> list[dict[str, Any]]:
    return [
        _incident(each, evidence.get(each.number, ()))
        for each in incidents
        if each.standing is Standing.KEPT
    ]


def _incident(incident: Incident, files: Sequence[Attachment]) -> dict[str, Any]:
    return {
        "number": incident.number,
        "kind": incident.kind,
        "sure": incident.sure,
        "day": incident.day.isoformat() if incident.day else None,
        "time": incident.at.isoformat("minutes") if incident.at else None,
        "minutes": incident.minutes,
        "note": incident.note,
        "author": incident.author,
        "settled": incident.settled,
        "logged_at": incident.logged_at.isoformat() if incident.logged_at else None,
        "edited_at": incident.edited_at.isoformat() if incident.edited_at else None,
        "attachments": [
            {
                "type": each.type,
                "name": each.name,
                "file": file_name(incident.number, each),
                "message": each.message,
                "file_id": each.file_id,
            }
            for each in files
        ],
    }


_ENDINGS = {"photo": ".jpg", "voice": ".oga", "video": ".mp4", "audio": ".mp3"}
_LONGEST = 80
