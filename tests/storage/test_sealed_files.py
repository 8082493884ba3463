"""The files of an entry are sealed with the key of its client, whoever that becomes."""

import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

import asyncpg
import pytest

from conversations.records.edits import Attach, Erase, KeepIncident, MoveAlbum, Restore
from conversations.records.evidence import Attachment
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.work import Work
from storage.bots import heard_by
from storage.erased import let_go
from storage.jobs import Job, material
from storage.opening import SQLITE, open_store
from storage.owners import save
from storage.sealed_words import key_of
from storage.store import Store
from tests.storage.test_record import ANKA, BARTEK, ENTRY, OLA, begin
from tests.storage.turns import NOW

NOBODY = ClientNumber(0)
FILE = Attachment("document", "file-1", 6, "umowa-z-Anką.pdf", 3)
ALBUM = replace(FILE, file_id="file-2", message=7, album="a1")

Behind = Callable[[str], Awaitable[list[Any]]]


@pytest.fixture
async def behind(url: str) -> AsyncIterator[Behind]:
    """Give what asks the database without the key."""
    if url.startswith(SQLITE):

        async def of_sqlite(sql: str) -> list[Any]:
            with closing(sqlite3.connect(url.removeprefix(SQLITE))) as plain, plain:
                return plain.execute(sql).fetchall()

        yield of_sqlite
        return
    server = await asyncpg.connect(os.environ["TEST_POSTGRES_URL"])
    await server.execute(f"set search_path to {url.partition('search_path=')[2]}")

    async def of_postgres(sql: str) -> list[Any]:
        return [tuple(row) for row in await server.fetch(sql)]

    yield of_postgres
    await server.close()


async def whose(behind: Behind) -> list[int]:
    """Return of each file, by its message, the client whose key closes its name and its place."""
    keys = dict(await behind("select name, client from keys where owner = 1001"))
    rows = await behind("select file_id, name from attachments order by message")
    of = [{keys[key_of(each)] for each in row} for row in rows]
    assert all(len(each) == 1 for each in of)
    return [next(iter(each)) for each in of]


async def files(store: Store) -> list[str | None]:
    """Return the names of the files as an export has them."""
    made = await store.run(material(Job(0, OLA, Work.EXPORT, None)), OLA)
    assert made
    return [each.name for files in made.evidence.values() for each in files]


async def test_they_follow_their_entry(store: Store, behind: Behind) -> None:
    second = IncidentNumber(2)
    await begin(
        store,
        KeepIncident(replace(ENTRY, client=None)),
        Attach(ENTRY.number, FILE),
        Attach(ENTRY.number, ALBUM),
        KeepIncident(replace(ENTRY, number=second, client=BARTEK)),
    )
    assert await whose(behind) == [NOBODY, NOBODY], "of nobody's entry with the owner's"
    await store.run(save(OLA, [KeepIncident(ENTRY)], NOW), OLA)
    assert await whose(behind) == [ANKA, ANKA]
    await store.run(save(OLA, [MoveAlbum("a1", ENTRY.number, second)], NOW), OLA)
    assert await whose(behind) == [ANKA, BARTEK]
    await store.run(save(OLA, [KeepIncident(replace(ENTRY, client=BARTEK))], NOW), OLA)
    assert await whose(behind) == [BARTEK, BARTEK]
    await store.run(save(OLA, [KeepIncident(replace(ENTRY, client=None))], NOW), OLA)
    assert await whose(behind) == [NOBODY, BARTEK]
    assert await files(store) == [FILE.name, FILE.name]


async def test_under_another_bot_and_after_a_restore_they_are_their_clients(
    store: Store, behind: Behind
) -> None:
    await begin(store, KeepIncident(ENTRY), Attach(ENTRY.number, FILE))
    await store.run(heard_by(OLA, 8, 7), OLA)
    assert await whose(behind) == [ANKA]
    for edit in (Erase(ANKA), Restore(ANKA)):
        await store.run(save(OLA, [edit], NOW), OLA)
    assert await whose(behind) == [ANKA]
    assert await files(store) == [FILE.name]


async def test_a_client_who_is_erased_leaves_no_key_to_them(store: Store, behind: Behind) -> None:
    """In a copy from before they are noise, then."""
    await begin(store, KeepIncident(ENTRY), Attach(ENTRY.number, FILE))
    ((before,),) = await behind("select name from attachments")
    await store.run(save(OLA, [Erase(ANKA)], NOW), OLA)
    await store.run(let_go(OLA, ANKA), OLA)
    assert key_of(before) not in {key for (key,) in await behind("select name from keys")}


async def test_those_from_before_are_sealed_so_at_the_next_start(
    store: Store, url: str, behind: Behind, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as before:
        before.setattr("storage.sealing._OF_ENTRIES", frozenset())
        await begin(store, KeepIncident(ENTRY), Attach(ENTRY.number, FILE))
    assert await whose(behind) == [NOBODY]
    await behind("insert into unsealed (owner) values (1001)")
    await store.close()
    again = await open_store(url)
    assert await whose(behind) == [ANKA]
    assert await files(again) == [FILE.name]
    await again.close()
