"""The record of changes is written with every edit, on every engine, and stays sound."""

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from conversations.casework.record import Flaw, FlawAt, check
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import (
    Attach,
    Detach,
    Edit,
    Erase,
    KeepIncident,
    MoveAlbum,
    Restore,
)
from conversations.records.evidence import Attachment
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Incident, Language, Owner, Standing
from conversations.records.record import Record
from storage.erased import let_go
from storage.opening import SQLITE
from storage.owners import add_owner, save, saving
from storage.record import chained_after, end_of, record_of
from storage.store import Store
from tests.storage.turns import NOW, asking

OLA, EMMA = OwnerId(1001), OwnerId(1002)
ANKA, BARTEK = ClientNumber(1), ClientNumber(2)
ENTRY = Incident(
    IncidentNumber(1),
    Kind.SHOUTING,
    date(2026, 11, 19),
    time(22, 40),
    40,
    "krzyczała przez telefon",
    client=ANKA,
    logged_at=datetime.fromtimestamp(NOW, UTC),
    message=5,
)
PHOTO = Attachment("photo", "file-1", 6, None, 3, "a1")


async def begin(store: Store, *edits: Edit) -> Record:
    """Keep an owner with two clients, and make the edits; return the record."""
    await store.run(add_owner(Owner(OLA, Language.PL), NOW), OLA)
    clients = [AddClient(each, f"Klient {each}", Question.INTEREST) for each in (ANKA, BARTEK)]
    await store.run(save(OLA, clients, NOW), OLA)
    for at, edit in enumerate(edits, 1):
        await store.run(save(OLA, [edit], NOW + at), OLA)
    return await record(store)


async def record(store: Store) -> Record:
    return await store.run(record_of(OLA), OLA)


def said(of: Record) -> list[str]:
    return [f"{each.incident or ''} {each.client or ''} {each.change}" for each in of.links]


async def test_every_change_of_an_entry_leaves_a_link(store: Store) -> None:
    found = await begin(
        store,
        KeepIncident(ENTRY),
        Attach(ENTRY.number, PHOTO),
        KeepIncident(replace(ENTRY, note="krzyczała", minutes=50)),
        KeepIncident(replace(ENTRY, note="krzyczała", minutes=50, client=BARTEK)),
        KeepIncident(replace(ENTRY, note="krzyczała", minutes=50, client=BARTEK, settled=True)),
        Detach(ENTRY.number, PHOTO.message),
        Erase(BARTEK),
        Restore(BARTEK),
        Erase(BARTEK),
    )
    assert said(found) == [
        "1 1 logged",
        "1 1 files",
        "1 1 minutes words",
        "1 2 client",
        "1 2 settled",
        "1 2 files",
        " 2 erased",
        " 2 restored",
        " 2 erased",
    ]
    assert [each.moment - NOW for each in found.links] == list(range(1, 10))
    assert check(found) == ()
    assert await store.run(end_of(OLA), OLA) == found.end


async def test_what_changes_nothing_of_an_entry_leaves_none(store: Store) -> None:
    carded = replace(ENTRY, card=7, kinds=(Kind.SHOUTING, Kind.OTHER))
    found = await begin(
        store,
        KeepIncident(ENTRY),
        KeepIncident(carded),
        Detach(ENTRY.number, 99),
        Erase(ClientNumber(99)),
        Restore(BARTEK),
    )
    assert said(found) == ["1 1 logged"]
    assert check(found) == ()


async def test_what_nobody_wrote_in_the_chat_was_imported(store: Store) -> None:
    found = await begin(store, KeepIncident(replace(ENTRY, message=None)))
    assert said(found) == ["1 1 imported"]


async def test_an_erased_client_leaves_the_links_and_no_salt(store: Store, url: str) -> None:
    """Without a salt a guess at the words cannot be told from any other."""
    found = await begin(store, KeepIncident(ENTRY))
    (salt,) = found.salts.values()
    await store.run(save(OLA, [Erase(ANKA)], NOW + 9), OLA)
    await store.run(let_go(OLA, ANKA), OLA)
    after = await record(store)
    assert after.links[:1] == found.links
    assert (dict(after.entries), dict(after.salts)) == ({}, {})
    assert check(after) == ()
    if url.startswith(SQLITE):
        await store.scrub()
        folder = url.removeprefix(SQLITE).rpartition("/")[0]
        with closing(sqlite3.connect(f"{folder}/rozstaje.sqlite")) as connection:
            assert salt not in "".join(connection.iterdump())


async def test_an_owner_who_erases_everything_leaves_no_link(store: Store) -> None:
    await begin(store, KeepIncident(ENTRY), Erase(None))
    assert (await record(store)).links == ()
    assert await store.run(chained_after(0)) == []


async def test_entries_from_before_the_record_are_linked_once_they_change(store: Store) -> None:
    await begin(store)
    # As they were written before there was a record.
    await store.run(asking(saving(OLA, [KeepIncident(ENTRY)], NOW)), OLA)
    assert check(await record(store)) == ()
    new = replace(ENTRY, number=IncidentNumber(2))
    await store.run(save(OLA, [KeepIncident(new)], NOW), OLA)
    assert check(await record(store)) == ()
    await store.run(save(OLA, [KeepIncident(replace(ENTRY, settled=True))], NOW), OLA)
    found = await record(store)
    assert said(found) == ["2 1 logged", "1 1 settled"]
    assert (found.unlinked, check(found)) == (1, ())


async def test_an_entry_written_beside_the_record_is_found(store: Store) -> None:
    await begin(store, KeepIncident(ENTRY))
    beside = [KeepIncident(replace(ENTRY, number=IncidentNumber(2)))]
    await store.run(asking(saving(OLA, beside, NOW)), OLA)
    assert check(await record(store)) == (FlawAt(Flaw.UNKNOWN, 2),)
    beside = [KeepIncident(replace(ENTRY, note="nic takiego"))]
    await store.run(asking(saving(OLA, beside, NOW)), OLA)
    assert check(await record(store)) == (FlawAt(Flaw.CHANGED, 1), FlawAt(Flaw.UNKNOWN, 2))


async def test_a_chain_is_its_owners_alone(store: Store) -> None:
    await begin(store, KeepIncident(ENTRY))
    await store.run(add_owner(Owner(EMMA, Language.EN), NOW), EMMA)
    emmas = KeepIncident(replace(ENTRY, client=None))
    await store.run(save(EMMA, [emmas], NOW), EMMA)
    assert said(await record(store)) == ["1 1 logged"]
    assert said(await store.run(record_of(EMMA), EMMA)) == ["1  logged"]
    assert await store.run(chained_after(0)) == [OLA, EMMA]
    assert await store.run(chained_after(OLA)) == [EMMA]


def _edit(chance: random.Random, entries: dict[int, Incident]) -> list[Edit]:
    number = IncidentNumber(chance.randint(1, 6))
    now = entries.get(number)
    client = chance.choice((ANKA, BARTEK, None))
    if now is None:
        made = replace(ENTRY, number=IncidentNumber(len(entries) + 1), client=client, message=5)
        entries[made.number] = made
        file = replace(PHOTO, message=100 * made.number)
        return [KeepIncident(made), *([Attach(made.number, file)] if chance.random() < 0.5 else [])]
    changes: list[dict[str, object]] = [
        {"note": chance.choice(("", "inaczej", "jeszcze inaczej"))},
        {"day": chance.choice((None, date(2026, 11, 1), ENTRY.day))},
        {"at": chance.choice((None, time(9, 5)))},
        {"minutes": chance.choice((None, 5, 40))},
        {"kind": chance.choice((None, Kind.LONG_CALL))},
        {"client": client},
        {"settled": chance.random() < 0.5, "sure": chance.random() < 0.5},
        {"standing": chance.choice(tuple(Standing))},
    ]
    entries[number] = replace(now, **chance.choice(changes))  # type: ignore[arg-type]
    message = 100 * number + chance.randint(0, 3)
    files: list[Edit] = [
        Attach(number, replace(PHOTO, message=message, album=f"a{number}")),
        Attach(number, replace(PHOTO, message=message, album=None)),
        Detach(number, message),
        MoveAlbum(f"a{number}", number, IncidentNumber(chance.choice(list(entries)))),
    ]
    return [chance.choice([KeepIncident(entries[number]), *files]), KeepIncident(entries[number])]


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_is_done_to_a_log_its_record_is_sound(store: Store, seed: int) -> None:
    """The words of the database, of edits and of the record say the same, whatever the order."""
    chance = random.Random(seed)
    await begin(store)
    entries: dict[int, Incident] = {}
    for at in range(60):
        await store.run(save(OLA, _edit(chance, entries), NOW + at), OLA)
        assert check(await record(store)) == ()
    for client in (ANKA, BARTEK):
        for edit in (Erase(client), Restore(client), Erase(client)):
            await store.run(save(OLA, [edit], NOW + 100), OLA)
            assert check(await record(store)) == ()
    found = await record(store)
    assert len({each.change for each in found.links}) > 8


TAMPERED = {
    "taken out": "delete from links where link = 2",
    "the last taken out": "delete from links where link = 3",
    "swapped": (
        "update links set link = -1 where link = 1; update links set link = 1 where link = 2;"
        "update links set link = 2 where link = -1"
    ),
    "doubled": (
        "insert into links select owner, 4, previous, moment, incident, client, change, digest"
        " from links where link = 3"
    ),
    "moved in time": "update links set moment = moment - 86400 where link = 1",
    "said otherwise": "update incidents set note = 'nic takiego'",
    "logged earlier": "update incidents set logged_at = logged_at - 86400",
    "never edited": "update incidents set edited_at = null",
    "another file": "update attachments set file_id = 'another'",
    "no entry": "delete from incidents",
    "no salt": "update incidents set salt = null",
    "another end": "update chains set links = 2",
    "no end": "delete from chains",
}


@pytest.mark.parametrize("sql", TAMPERED.values(), ids=TAMPERED)
async def test_what_is_changed_in_the_database_beside_the_bot_is_found(
    store: Store, url: str, sql: str
) -> None:
    edit = KeepIncident(replace(ENTRY, note="krzyczała znowu"))
    before = await begin(store, KeepIncident(ENTRY), Attach(ENTRY.number, PHOTO), edit)
    assert check(before) == ()
    await _by_hand(url, sql)
    assert check(await record(store))


async def _by_hand(url: str, sql: str) -> None:
    if url.startswith(SQLITE):
        with closing(sqlite3.connect(url.removeprefix(SQLITE))) as connection:
            connection.executescript(sql)
        return
    import asyncpg  # noqa: PLC0415 an extra

    connection = await asyncpg.connect(url)
    try:
        await connection.execute(f"set rozstaje.owner = '{OLA}'")
        await connection.execute(sql)
    finally:
        await connection.close()
