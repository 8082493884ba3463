"""Sealing what is from before there was a key: read, plain as it is, and written back sealed."""

from collections.abc import Mapping
from typing import Any

from conversations.records.numbers import OwnerId
from storage.keys import NOBODY
from storage.rows import AnswerRow, BlankRow, ClientRow, OwnerRow
from storage.steps import Query, Steps

_Row = Mapping[str, Any]


def seal_owner(owner: OwnerId) -> Steps[None]:
    """Seal all that is kept of an owner, in one transaction; done again, it changes nothing."""
    about = {"owner": owner}
    row: OwnerRow | None = yield Query("get_owner", about)
    if row is not None and row["sender"]:
        yield Query("set_sender", {**about, "sender": row["sender"]})
    clients: list[ClientRow] = yield Query("list_clients", about)
    for client in clients:
        yield from _seal_client(owner, client)
    loose = yield Query("list_loose_incidents", about)
    yield [_sealing("seal_incident", owner, each) for each in loose]
    for listed, seals in (
        ("list_attachments_of_owner", "seal_attachment"),
        ("list_lessons_of_owner", "seal_lesson"),
        ("list_erased_of_owner", "seal_erased"),
        ("list_parked_of", "seal_parked"),
        ("list_dead_letters_of", "seal_dead_letter"),
    ):
        rows = yield Query(listed, about)
        yield [_sealing(seals, owner, each) for each in rows]
    calls = yield Query("list_outbox_of", {"chat": owner})
    yield [Query("seal_call", {"chat": owner, **each}) for each in calls]
    yield Query("end_unsealed", about)


def seal_nobodys() -> Steps[None]:
    """Seal what was put aside and is nobody's; that it is done is not noted."""
    rows = yield Query("list_dead_letters_of", {"owner": NOBODY})
    yield [Query("seal_dead_letter", {"owner": NOBODY, **each}) for each in rows]


def _seal_client(owner: OwnerId, client: ClientRow) -> Steps[None]:
    about = {"owner": owner, "client": client["client"]}
    yield [
        Query("set_name", {**about, "name": client["name"], "former": client["former"]}),
        Query("set_aliases", {**about, "aliases": client["aliases"]}),
    ]
    answers: list[AnswerRow]
    blanks: list[BlankRow]
    answers, blanks, entries = yield [
        Query(name, about) for name in ("list_answers", "list_blanks", "list_incidents")
    ]
    yield [
        *(Query("set_answer", {**about, **each}) for each in answers),
        *(Query("set_blank", {**about, **each}) for each in blanks),
        *(_sealing("seal_incident", owner, each) for each in entries),
    ]


_OF_AN_ENTRY = ("incident", "client", "note", "author", "before", "salt")


def _sealing(name: str, owner: OwnerId, row: _Row) -> Query:
    given = {each: row[each] for each in _OF_AN_ENTRY} if name == "seal_incident" else row
    return Query(name, {"owner": owner, **given})
