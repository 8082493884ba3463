"""The export: everything that is kept, in the form that is promised."""

import json
from datetime import UTC, date, datetime, time
from typing import Any

from hypothesis import given, settings

from conversations.casework.export import export
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.decision.situations import Situation
from conversations.decision.verdict import decide
from conversations.records.evidence import Lesson
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import (
    Address,
    Answer,
    Client,
    ClientFile,
    Incident,
    Language,
    Owner,
    Standing,
)
from tests.conversations.decision.histories import TODAY, History, histories

MOMENT = datetime(2026, 11, 20, 11, 30, tzinfo=UTC)
OWNER = Owner(
    OwnerId(1),
    Language.PL,
    address=Address.NEUTRAL,
    clients=(Client(ClientNumber(1), "Anka"), Client(ClientNumber(3), "Nowy")),
)


def exported(file: ClientFile, answers: dict[str, str]) -> dict[str, object]:
    """Return what is exported, as it comes out of JSON."""
    verdict = decide(answers, file.entries(), TODAY)
    whole: dict[str, object] = json.loads(
        json.dumps(
            export(
                OWNER, {ClientNumber(1): file}, {ClientNumber(1): verdict, ClientNumber(3): None}
            )
        )
    )
    return whole


def promised(whole: Any) -> Any:
    """Return what the contract names: there may be more."""
    if isinstance(whole, list):
        return [promised(each) for each in whole]
    if not isinstance(whole, dict):
        return whole
    return {key: promised(value) for key, value in whole.items() if key not in ADDED}


# Kept beside what the contract names.
ADDED = {
    "aliases",
    "archived",
    "attachments",
    "author",
    "currency",
    "edited_at",
    "former_names",
    "hourly_rate",
    "incidents_without_client",
    "letters",
    "logged_at",
    "next_look",
    "plan",
    "put_aside",
    "record",
    "signature",
    "sure",
    "consent_to_sleep_and_doubt",
    "corrections",
    "weekly_digest",
    "working_hours",
}


def test_everything_is_in_it_under_the_promised_names() -> None:
    file = ClientFile(
        {
            Question.PAYMENT: Answer("unpaid", MOMENT),
            Question.DREAD: Answer("skip", MOMENT),
            Question.ABUSE: Answer("never", MOMENT, passed=True),
        },
        (
            Incident(
                IncidentNumber(1), Kind.OFF_HOURS, date(2026, 11, 3), time(22, 40), 35, "note <b>"
            ),
            Incident(IncidentNumber(4), Kind.NON_PAYMENT, date(2026, 11, 1), settled=True),
        ),
    )
    assert promised(exported(file, {"payment": "unpaid"})) == {
        "format": 1,
        "owner": {"language": "pl", "address": "n", "time_zone": "Europe/Warsaw"},
        "clients": [
            {
                "number": 1,
                "name": "Anka",
                "answers": {
                    "payment": {"choice": "unpaid", "answered_at": "2026-11-20T11:30:00+00:00"},
                    "dread": {"choice": "skip", "answered_at": "2026-11-20T11:30:00+00:00"},
                    "abuse": {
                        "choice": "never",
                        "answered_at": "2026-11-20T11:30:00+00:00",
                        "passed": True,
                    },
                },
                "incidents": [
                    {
                        "number": 1,
                        "kind": "off_hours",
                        "day": "2026-11-03",
                        "time": "22:40",
                        "minutes": 35,
                        "note": "note <b>",
                        "settled": False,
                    },
                    {
                        "number": 4,
                        "kind": "non_payment",
                        "day": "2026-11-01",
                        "time": None,
                        "minutes": None,
                        "note": "",
                        "settled": True,
                    },
                ],
                "verdict": {
                    "level": "terminate",
                    "situations": {
                        "terms": "terminate",
                        "time": "set_rules",
                        "respect": "stay",
                        "expectations": "stay",
                        "partnership": "stay",
                        "toll": "stay",
                    },
                },
            },
            {"number": 3, "name": "Nowy", "answers": {}, "incidents": [], "verdict": None},
        ],
    }


def test_what_was_put_aside_or_taken_back_is_in_it_apart() -> None:
    undone = Incident(
        IncidentNumber(2), Kind.INSULT, None, note="nie tak", standing=Standing.UNDONE
    )
    loose = Incident(
        IncidentNumber(3), None, None, note="a może?", standing=Standing.DRAFT, logged_at=MOMENT
    )
    whole = export(OWNER, {ClientNumber(1): ClientFile(incidents=(undone,))}, {}, [loose])
    assert whole["incidents_without_client"] == whole["clients"][0]["incidents"] == []
    assert [
        (e["client"], e["standing"], e["note"], e["logged_at"]) for e in whole["put_aside"]
    ] == [
        (None, "draft", "a może?", "2026-11-20T11:30:00+00:00"),
        ("Anka", "undone", "nie tak", None),
    ]


def test_a_guess_that_nobody_confirmed_is_told_apart() -> None:
    guessed = Incident(IncidentNumber(1), Kind.THREAT, date(2026, 11, 3), sure=False)
    said = Incident(IncidentNumber(2), Kind.SCOLDING, date(2026, 11, 3))
    (anka, _) = export(OWNER, {ClientNumber(1): ClientFile(incidents=(guessed, said))}, {})[
        "clients"
    ]
    assert [(each["kind"], each["sure"]) for each in anka["incidents"]] == [
        (Kind.THREAT, False),
        (Kind.SCOLDING, True),
    ]


def test_other_names_are_in_it() -> None:
    owner = Owner(
        OwnerId(1),
        Language.PL,
        clients=(Client(ClientNumber(1), "Anka", aliases=("Szefowa", "ta z biura")),),
    )
    (anka,) = export(owner, {}, {})["clients"]
    assert anka["aliases"] == ["Szefowa", "ta z biura"]


@given(histories())
@settings(max_examples=200, deadline=None)
def test_any_history_can_be_exported_as_json(history: History) -> None:
    file = ClientFile(
        {Question(q): Answer(c, MOMENT) for q, c in history.answers.items()},
        tuple(
            Incident(IncidentNumber(number), Kind(kind), on)
            for number, (kind, on) in enumerate(history.incidents, 1)
        ),
    )
    whole = exported(file, history.answers)
    clients = whole["clients"]
    assert isinstance(clients, list)
    anka = clients[0]
    assert {q: each["choice"] for q, each in anka["answers"].items()} == history.answers
    assert len(anka["incidents"]) == len(history.incidents)
    if anka["verdict"]:
        assert list(anka["verdict"]["situations"]) == list(Situation)


def test_what_corrections_taught_is_in_it() -> None:
    taught = [
        Lesson(frozenset({"sto", "maili"}), Kind.DISMISSIVE),
        Lesson(frozenset({"a"}), client=ClientNumber(1)),
    ]
    assert export(OWNER, {}, {}, lessons=taught)["corrections"] == [
        {"words": ["maili", "sto"], "kind": "dismissive", "client": None},
        {"words": ["a"], "kind": None, "client": "Anka"},
    ]
