"""Owners and their clients: rows into frozen data, and edits into rows."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any

from conversations.edits import (
    AddClient,
    Edit,
    SetAddress,
    SetAnswer,
    SetAwaiting,
    SetLanguage,
    SetPosition,
)
from conversations.incidents import Kind
from conversations.owner import (
    Address,
    Answer,
    Awaiting,
    Client,
    ClientFile,
    Incident,
    Language,
    Owner,
)
from conversations.questions import Question
from storage.steps import Steps, query

_QUESTIONS = frozenset(Question)
_KINDS = frozenset(Kind)


def load_owner(owner: int) -> Steps[Owner | None]:
    """Return the owner with their clients' names, None for one who is not known yet."""
    row = yield query("get_owner", owner=owner)
    if row is None:
        return None
    clients = yield query("list_clients", owner=owner)
    return Owner(
        id=owner,
        language=Language(row["language"]),
        language_chosen=bool(row["language_chosen"]),
        address=Address(row["address"]) if row["address"] else None,
        zone=row["zone"],
        awaiting=Awaiting(row["awaiting"]) if row["awaiting"] else None,
        last_client=row["last_client"],
        clients=tuple(_client(client) for client in clients),
    )


def _client(row: Any) -> Client:
    at = Question(row["at"]) if row["at"] in _QUESTIONS else None
    return Client(row["client"], row["name"], at)


def load_file(owner: int, client: int) -> Steps[ClientFile]:
    """Return the answers and incidents of one client, without ids this version does not know."""
    answers = yield query("list_answers", owner=owner, client=client)
    incidents = yield query("list_incidents", owner=owner, client=client)
    return ClientFile(
        answers={
            Question(row["question"]): Answer(
                row["choice"], datetime.fromtimestamp(row["answered_at"], UTC)
            )
            for row in answers
            if row["question"] in _QUESTIONS
        },
        incidents=tuple(_incident(row) for row in incidents if row["kind"] in _KINDS),
    )


def _incident(row: Any) -> Incident:
    return Incident(
        number=row["incident"],
        kind=Kind(row["kind"]),
        day=date.fromisoformat(row["day"]),
        at=time.fromisoformat(row["at"]) if row["at"] else None,
        minutes=row["minutes"],
        note=row["note"],
        settled=bool(row["settled"]),
    )


def add_owner(owner: Owner, now: int) -> Steps[None]:
    """Keep an owner who is new."""
    yield query("add_owner", owner=owner.id, language=owner.language, zone=owner.zone, now=now)


def save(owner: int, edits: Iterable[Edit], now: int) -> Steps[None]:
    """Write the edits of one turn."""
    for edit in edits:
        yield from _write(owner, edit, now)


def _write(owner: int, edit: Edit, now: int) -> Steps[None]:
    match edit:
        case SetLanguage(language, chosen):
            yield query("set_language", owner=owner, language=language, chosen=int(chosen))
        case SetAddress(address):
            yield query("set_address", owner=owner, address=address)
        case SetAwaiting(awaiting):
            yield query("set_awaiting", owner=owner, awaiting=awaiting)
        case AddClient(client, name, at):
            yield query("add_client", owner=owner, client=client, name=name, at=at, now=now)
            yield query("count_client", owner=owner, client=client)
        case SetPosition(client, at):
            yield query("set_position", owner=owner, client=client, at=at)
        case SetAnswer(client, question, choice, answered_at):
            yield query(
                "set_answer",
                owner=owner,
                client=client,
                question=question,
                choice=choice,
                answered_at=int(answered_at.timestamp()),
            )
