"""An export read back: what it adds, that nothing comes twice, and what is not taken."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.casework.export import export
from conversations.casework.exported import MOST_INCIDENTS, read_export
from conversations.casework.imports import Additions, additions
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.decision.situations import Level
from conversations.records.client_edits import AddClient, SetAliases
from conversations.records.edits import (
    Edit,
    KeepIncident,
    SetAnswer,
    SetBlank,
    SetLook,
    SetPlan,
    SetSender,
    SetStep,
    SetZone,
)
from conversations.records.moved import BadExport, Moved
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import (
    Answer,
    Client,
    ClientFile,
    Files,
    Incident,
    Language,
    Owner,
)
from conversations.records.vocabulary import PlanState, Step
from conversations.values.hours import Hours
from conversations.values.money import Rate
from tests.conversations.decision.histories import History, histories

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
EMPTY = Owner(OwnerId(9), Language.EN)


def entry(number: int, day: int, note: str = "", **more: Any) -> Incident:
    at = NOW - timedelta(days=day, seconds=number)
    more = {"kind": Kind.OFF_HOURS, "logged_at": at, **more}
    kind = more.pop("kind")
    kinds = (kind,) if kind else ()
    return Incident(
        IncidentNumber(number), kind, date(2026, 11, 20), note=note, kinds=kinds, **more
    )


ANKA = ClientFile(
    answers={
        Question.PAYMENT: Answer("unpaid", NOW),
        Question.DREAD: Answer("skip", NOW),
        Question.ABUSE: Answer("never", NOW, passed=True),
    },
    incidents=(
        entry(1, 3, "zadzwoniła <b>o 22</b> {{ x }}", at=time(22, 40), minutes=35),
        entry(2, 2, settled=True, client=ClientNumber(1)),
    ),
    plan=PlanState(Level.PART, date(2026, 11, 20), date(2026, 12, 1), 5, {Step.FILES: NOW}),
    blanks={"amount": "1200 zł"},
    look=NOW + timedelta(days=5),
)
OWNER = Owner(
    OwnerId(1),
    Language.PL,
    zone="Europe/Lisbon",
    hours=Hours(time(8), time(16), frozenset({0, 2})),
    sender="Ola",
    rate=Rate(12_050, "EUR"),
    last_client=2,
    last_incident=3,
    clients=(
        Client(ClientNumber(1), "Anka {{ 7*7 }} <i>", aliases=("szefowa",)),
        Client(ClientNumber(2), "Marek"),
    ),
)
FILES: Files = {ClientNumber(1): ANKA, ClientNumber(2): ClientFile()}
LOOSE = (entry(3, 1, "ktoś dzwonił", kind=None),)


def written(owner: Owner = OWNER, files: Files = FILES, loose: Sequence[Incident] = LOOSE) -> Any:
    """Return an export as it comes out of its file."""
    return json.loads(json.dumps(export(owner, files, dict.fromkeys(files), loose)))


def moved(data: Any) -> Moved:
    read = read_export(data)
    assert isinstance(read, Moved), read
    return read


Account = tuple[Owner, Files, tuple[Incident, ...]]


def applied(found: Additions, owner: Owner, files: Files, loose: Sequence[Incident]) -> Account:
    """Return the owner, files and loose entries once the edits are kept."""
    kept = dict(files)
    left = list(loose)
    for edit in found.edits:
        owner = _of_owner(owner, edit)
        match edit:
            case AddClient(number):
                kept[number] = ClientFile()
            case KeepIncident(incident) if incident.client is None:
                left.append(incident)
            case KeepIncident(incident) if incident.client is not None:
                file = kept[incident.client]
                kept[incident.client] = replace(file, incidents=(*file.incidents, incident))
            case SetAnswer() | SetBlank() | SetPlan() | SetStep() | SetLook():
                kept[edit.client] = _of_file(kept[edit.client], edit)
            case _:
                pass
    return owner, kept, tuple(left)


def _of_file(file: ClientFile, edit: Edit) -> ClientFile:
    match edit:
        case SetAnswer(_, question, choice, at, passed):
            return replace(file, answers={**file.answers, question: Answer(choice, at, passed)})
        case SetBlank(_, name, value):
            return replace(file, blanks={**file.blanks, name: value})
        case SetPlan(_, plan):
            return replace(file, plan=replace(plan, done={}))
        case SetStep(_, step, at) if at:
            return replace(file, plan=replace(file.plan, done={**file.plan.done, step: at}))
        case SetLook(_, at):
            return replace(file, look=at)
        case _:
            return file


def _of_owner(owner: Owner, edit: Edit) -> Owner:
    match edit:
        case AddClient(number, name):
            clients = (*owner.clients, Client(number, name))
            return replace(owner, clients=clients, last_client=int(number))
        case SetAliases(number, aliases):
            renamed = [
                replace(each, aliases=aliases) if each.number == number else each
                for each in owner.clients
            ]
            return replace(owner, clients=tuple(renamed))
        case KeepIncident(incident):
            return replace(owner, last_incident=max(owner.last_incident, int(incident.number)))
        case SetZone(zone):
            return replace(owner, zone=zone)
        case SetSender(sender):
            return replace(owner, sender=sender)
        case _ if hasattr(edit, "hours"):
            return replace(owner, hours=edit.hours)
        case _ if hasattr(edit, "rate"):
            return replace(owner, rate=edit.rate)
        case _:
            return owner


def twice(export_: Moved, there: Account) -> tuple[Edit, ...]:
    """Return what an export adds to what it has been added to."""
    owner, files, loose = there
    return additions(export_, owner, files, loose, NOW).edits


def of_clients(whole: Any) -> Any:
    """Return an export without numbers: those are the account's own."""
    for each in (*whole["incidents_without_client"], *_entries(whole)):
        del each["number"]
    return whole


def _entries(whole: Any) -> list[Any]:
    return [each for client in whole["clients"] for each in client["incidents"]]


def test_into_an_empty_account_everything_comes_as_it_was() -> None:
    found = additions(moved(written()), EMPTY, {}, (), NOW)
    assert found.clients == ("Anka {{ 7*7 }} <i>", "Marek")
    assert (found.answers, found.incidents, found.settings) == (3, 3, True)
    again = written(*applied(found, EMPTY, {}, ()))
    expected = written()
    expected["owner"]["language"] = "en"
    assert of_clients(again) == of_clients(expected)


def test_a_second_time_it_adds_nothing() -> None:
    there = applied(additions(moved(written()), EMPTY, {}, (), NOW), EMPTY, {}, ())
    assert twice(moved(written()), there) == ()
    assert additions(moved(written()), OWNER, FILES, LOOSE, NOW).edits == ()


def test_beside_what_is_there_nothing_of_it_is_changed() -> None:
    """A client of the same name is the same; what is new of them comes, settings do not."""
    known = Client(ClientNumber(4), "anka {{ 7*7 }} <i>", aliases=("Aneczka",))
    owner = Owner(OwnerId(9), Language.EN, last_client=4, last_incident=7, clients=(known,))
    file = ClientFile(
        answers={Question.PAYMENT: Answer("on_time", NOW)}, incidents=ANKA.incidents[:1]
    )
    found = additions(moved(written()), owner, {ClientNumber(4): file}, (), NOW)
    assert found.clients == ("Marek",)
    assert (found.answers, found.incidents, found.settings) == (2, 2, False)
    after, files, _ = applied(found, owner, {ClientNumber(4): file}, ())
    assert files[ClientNumber(4)].answers[Question.PAYMENT].choice == "on_time"
    assert [each.number for each in files[ClientNumber(4)].incidents] == [1, 8]
    assert [each.aliases for each in after.clients] == [("Aneczka", "szefowa"), ()]
    assert [each.number for each in after.clients] == [4, 5]
    assert after.zone == "Europe/Warsaw"


def test_an_entry_that_was_changed_or_undone_since_does_not_come_back() -> None:
    changed = replace(ANKA.incidents[0], note="inaczej", kind=Kind.INSULT)
    files = {**FILES, ClientNumber(1): replace(ANKA, incidents=(changed, ANKA.incidents[1]))}
    assert additions(moved(written()), OWNER, files, LOOSE, NOW).edits == ()


def test_an_entry_that_does_not_say_when_it_was_logged_comes_once() -> None:
    data = written()
    for each in _entries(data):
        del each["logged_at"]
    there = applied(additions(moved(data), EMPTY, {}, (), NOW), EMPTY, {}, ())
    assert twice(moved(data), there) == ()


def test_a_look_that_is_over_is_not_taken_over() -> None:
    found = additions(moved(written()), EMPTY, {}, (), NOW + timedelta(days=9))
    assert not [edit for edit in found.edits if isinstance(edit, SetLook)]


@settings(deadline=None, max_examples=60)
@given(histories(), st.integers(0, 3))
def test_whatever_was_exported_comes_back_and_once(history: History, same: int) -> None:
    answers = {Question(each): Answer(choice, NOW) for each, choice in history.answers.items()}
    log = tuple(
        Incident(
            IncidentNumber(place + 1),
            Kind(kind),
            day,
            kinds=(Kind(kind),),
            # Some were logged in the same second, as those of one message are.
            logged_at=NOW - timedelta(seconds=place // (same + 1)),
        )
        for place, (kind, day) in enumerate(history.incidents)
    )
    files = {ClientNumber(1): ClientFile(answers, log)}
    owner = replace(EMPTY, clients=(Client(ClientNumber(1), "Anka"),), last_client=1)
    data = written(owner, files, ())
    there = applied(additions(moved(data), EMPTY, {}, (), NOW), EMPTY, {}, ())
    assert of_clients(written(*there)) == of_clients(data)
    assert twice(moved(data), there) == ()


def changed(**changes: Any) -> Any:
    return {**written(), **changes}


def with_client(**changes: Any) -> Any:
    data = written()
    data["clients"][0] |= changes
    return data


def with_entry(**changes: Any) -> Any:
    data = written()
    data["clients"][0]["incidents"][0] |= changes
    return data


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "export",
        {},
        {"format": 1},
        {"clients": []},
        changed(clients={}),
        changed(clients=[1]),
        changed(owner=[]),
        changed(incidents_without_client="x"),
        changed(owner={"time_zone": "../../etc/passwd"}),
        changed(owner={"hourly_rate": {"amount": 1e300, "currency": "PLN"}}),
        changed(owner={"working_hours": {"from": "9", "until": "17:00", "weekdays": [1]}}),
        with_client(name=""),
        with_client(name=7),
        with_client(name="x" * 61),
        with_client(name="two\nlines"),
        with_client(aliases=["a"] * 21),
        with_client(answers=[]),
        with_client(answers={"payment": {"choice": "unpaid", "answered_at": "yesterday"}}),
        with_client(answers={"payment": {"choice": "unpaid", "answered_at": "2026-11-20T11:30"}}),
        with_client(incidents={}),
        with_client(plan=[1]),
        with_client(plan={"level": "part", "done": {"files": "0001-01-01T00:00:00+00:00"}}),
        with_client(letters={"amount": "x" * 2000}),
        with_client(next_look="9999-12-31T23:59:59-12:00"),
        with_entry(day="2026-02-31"),
        with_entry(day="9999-01-01"),
        with_entry(minutes=-1),
        with_entry(minutes=10**30),
        with_entry(minutes=True),
        with_entry(note=["a"]),
        with_entry(note="x" * 30_000),
        with_entry(time="25:00"),
    ],
)
def test_what_stands_in_no_export_of_ours_is_not_taken(data: Any) -> None:
    assert read_export(data) is BadExport.NOT_OURS


def test_two_clients_of_one_name_stand_in_no_export_of_ours() -> None:
    data = written()
    data["clients"].append(data["clients"][0])
    assert read_export(data) is BadExport.NOT_OURS


@pytest.mark.parametrize("version", [0, 2, "1", 1.5, None, True])
def test_another_version_is_said_so(version: Any) -> None:
    assert read_export(changed(format=version)) is BadExport.VERSION


def test_more_than_one_account_holds_is_said_so() -> None:
    note = {"kind": None, "note": ""}
    data = changed(incidents_without_client=[note] * (MOST_INCIDENTS + 1))
    assert read_export(data) is BadExport.TOO_MANY


def test_what_this_version_does_not_know_is_left_out() -> None:
    data = with_client(answers={"horoscope": {"choice": "leo", "answered_at": "x"}}, shoes=44)
    data["clients"][0]["incidents"][0] |= {"kind": "horoscope", "number": 10**40, "owner": 2}
    (anka, _) = moved(data).clients
    assert anka.answers == {}
    assert anka.incidents[0].kind is None


def test_a_grave_kind_that_does_not_say_that_it_is_sure_waits() -> None:
    data = with_entry(kind="insult")
    del data["clients"][0]["incidents"][0]["sure"]
    del data["clients"][0]["incidents"][1]["sure"]
    grave, plain = moved(data).clients[0].incidents
    assert (grave.sure, plain.sure) == (False, True)
