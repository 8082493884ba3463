"""An owner with something in every table, under first numbers and under far ones."""

from datetime import UTC, date, datetime, time
from typing import Any

from conversations.casework.lessons import words
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.decision.situations import Level
from conversations.records.client_edits import AddClient, SetAliases, SetNaming
from conversations.records.edits import (
    Attach,
    Edit,
    KeepIncident,
    Learn,
    SetAddress,
    SetAnswer,
    SetAsked,
    SetAwaiting,
    SetBlank,
    SetPlan,
    SetRate,
    SetSender,
    SetStep,
    SetZone,
)
from conversations.records.evidence import Attachment, Lesson
from conversations.records.needs import Needs
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Address, Asked, Awaiting, Incident, Language, Owner
from conversations.records.vocabulary import Blank, PlanState, Step
from conversations.records.work import Work
from conversations.values.money import Rate
from storage.incidents import view
from storage.jobs import Job, material
from storage.owners import add_owner, save
from storage.parking import next_parked, park
from storage.steps import Query, Steps
from storage.store import Store

OWNER = OwnerId(1001)
CLIENT, INCIDENT, MESSAGE, ALBUM = 4711, 4713, 4715, "album-4717"
NAME = "Zdzisława Kanarkowska"
TEXT = f"{NAME} krzyczała wczoraj o 22:40"
# What stands nowhere but in this owner's rows: it may come out nowhere else.
SECRETS = (
    "tajemnica",
    "umowa-poufna",
    "Bogumił Sekretny",
    "Cesarzowa",
    "kwota-niejawna",
    "Podpis Niejawny",
    "FILE-ID-OF-ANOTHER",
    "REMINDER-OF-ANOTHER",
    "DEAD-LETTER-OF-ANOTHER",
    "PARKED-OF-ANOTHER",
)
_NOW = datetime(2026, 11, 19, 12, tzinfo=UTC)
_LATER = 4_000_000_000


async def begin(store: Store) -> None:
    """Keep all of it."""
    await store.run(add_owner(Owner(OWNER, Language.PL), 0), OWNER)
    await store.run(save(OWNER, _edits(), 0), OWNER)
    await store.run(_reminder(), OWNER)
    await store.run(_dead_letter(), OWNER)
    await store.run(park(OWNER, [(4_721, "PARKED-OF-ANOTHER")]), OWNER)


async def kept(store: Store) -> tuple[Any, ...]:
    """Return what is kept of the owner, to compare before and after."""
    needs = Needs(
        incidents=(IncidentNumber(INCIDENT),),
        message=MESSAGE,
        album=ALBUM,
        latest=True,
        loose=True,
        lessons=True,
    )
    job = Job(0, OWNER, Work.EXPORT, None)
    log = await store.run(view(OWNER, needs), OWNER)
    everything = await store.run(material(job), OWNER)
    reminders = await store.run(_reminders(), OWNER)
    dead = await store.run(_dead_letters(), OWNER)
    parked = await store.run(next_parked(OWNER, None, 0), OWNER)
    return log, everything, reminders, dead, parked


def _edits() -> list[Edit]:
    edits: list[Edit] = [KeepIncident(_incident(IncidentNumber(INCIDENT + 1000), None))]
    for number, incident, name in ((1, 1, "Bogumił Sekretny"), (CLIENT, INCIDENT, NAME)):
        file = Attachment(
            "document", "FILE-ID-OF-ANOTHER", MESSAGE + number, "umowa-poufna.pdf", 5, ALBUM
        )
        edits += [
            AddClient(ClientNumber(number), name, next(iter(Question))),
            SetAliases(ClientNumber(number), (f"Cesarzowa {number}",)),
            SetAnswer(ClientNumber(number), Question.PAYMENT, "unpaid", _NOW),
            SetAnswer(ClientNumber(number), Question.SLEEP, "often", _NOW),
            KeepIncident(_incident(IncidentNumber(incident), ClientNumber(number))),
            Attach(IncidentNumber(incident), file),
            Learn(Lesson(words(TEXT), Kind.SLEEPLESS, ClientNumber(number))),
            SetPlan(ClientNumber(number), PlanState(Level.TERMINATE, date(2026, 11, 2), hours=7)),
            SetStep(ClientNumber(number), Step.FILES, _NOW),
            SetBlank(ClientNumber(number), Blank.AMOUNT, "kwota-niejawna"),
            SetAsked(Asked(ClientNumber(number), Blank.AMOUNT, ("payment_first",))),
            SetNaming(ClientNumber(number)),
            SetAwaiting(Awaiting.BLANK),
        ]
    return [
        *edits,
        SetRate(Rate(777_00)),
        SetSender("Podpis Niejawny"),
        SetZone("Asia/Bangkok"),
        SetAddress(Address.MASCULINE),
    ]


def _incident(number: IncidentNumber, client: ClientNumber | None) -> Incident:
    return Incident(
        number,
        Kind.SHOUTING,
        date(2026, 11, 19),
        time(22, 40),
        40,
        f"tajemnica {number}: krzyczała przez telefon",
        client=client,
        kinds=(Kind.SHOUTING,),
        logged_at=_NOW,
        message=MESSAGE,
        card=MESSAGE + 1000,
    )


def _reminder() -> Steps[None]:
    rule = '{"every": "day"}'
    yield Query(
        "set_reminder",
        {
            "owner": OWNER,
            "name": "REMINDER-OF-ANOTHER",
            "due_at": _LATER,
            "zone": "Europe/Warsaw",
            "rule": rule,
        },
    )


def _reminders() -> Steps[Any]:
    rows = yield Query("list_due_reminders", {"now": _LATER, "most": 10})
    return [tuple(row.values()) if hasattr(row, "values") else tuple(row) for row in rows]


def _dead_letter() -> Steps[None]:
    yield Query(
        "add_dead_letter",
        {
            "update_id": 4_719,
            "owner": OWNER,
            "body": "DEAD-LETTER-OF-ANOTHER",
            "error": "E",
            "now": 0,
        },
    )


def _dead_letters() -> Steps[Any]:
    rows = yield Query("list_dead_letters")
    return [row["body"] for row in rows]
