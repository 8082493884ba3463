"""Everything that is kept of an owner, in the form that `/export` promises."""

from collections.abc import Iterable, Mapping
from typing import Any

from conversations.owner import Client, ClientFile, Incident, Owner, Standing
from conversations.plan import PlanState
from conversations.verdict import Verdict

FORMAT = 1


def export(
    owner: Owner,
    files: Mapping[int, ClientFile],
    verdicts: Mapping[int, Verdict | None],
    loose: Iterable[Incident] = (),
) -> dict[str, Any]:
    """Return the owner, clients, answers, incidents and verdicts as plain data for JSON.

    `loose` are the incidents of which it was not said whom they are about. Moments are ISO 8601 in
    UTC, days `YYYY-MM-DD`; a client with nothing known has verdict null.
    """
    return {
        "format": FORMAT,
        "owner": {
            "language": owner.language,
            "address": owner.address,
            "time_zone": owner.zone,
        },
        "clients": [
            _client(client, files.get(client.number, ClientFile()), verdicts.get(client.number))
            for client in owner.clients
        ],
        "incidents_without_client": _incidents(loose),
    }


def _client(client: Client, file: ClientFile, verdict: Verdict | None) -> dict[str, Any]:
    return {
        "name": client.name,
        "answers": {
            question.value: {
                "choice": answer.choice,
                "answered_at": answer.answered_at.isoformat(),
            }
            for question, answer in file.answers.items()
        },
        "incidents": _incidents(file.incidents),
        "plan": _plan(file.plan),
        "letters": dict(file.blanks),
        "verdict": verdict
        and {
            "level": verdict.level,
            "situations": {s.value: finding.level for s, finding in verdict.findings.items()},
        },
    }


def _plan(plan: PlanState) -> dict[str, Any]:
    return {
        "level": plan.level,
        "starts_on": plan.starts_on.isoformat() if plan.starts_on else None,
        "notice_on": plan.notice_on.isoformat() if plan.notice_on else None,
        "hours": plan.hours,
        "done": {step.value: at.isoformat() for step, at in plan.done.items()},
    }


def _incidents(incidents: Iterable[Incident]) -> list[dict[str, Any]]:
    return [_incident(each) for each in incidents if each.standing is Standing.KEPT]


def _incident(incident: Incident) -> dict[str, Any]:
    return {
        "number": incident.number,
        "kind": incident.kind,
        "day": incident.day.isoformat() if incident.day else None,
        "time": incident.at.isoformat("minutes") if incident.at else None,
        "minutes": incident.minutes,
        "note": incident.note,
        "settled": incident.settled,
    }
