"""Transactions that wait together share a commit, and nothing else."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from conversations.records.client_edits import SetName
from conversations.records.numbers import ClientNumber, OwnerId
from storage.faults import DatabaseFaultError, RefusedError
from storage.owners import save
from storage.sqlite import SqliteStore, open_sqlite
from storage.steps import Steps
from tests.storage.turns import NOW, adding, names

OLA = OwnerId(1001)

# The files that this process has open, as links to them.
_OPEN_FILES = Path("/proc/self/fd")


class OopsError(Exception):
    """What a turn of the test fails with."""


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    opened = await open_sqlite(str(tmp_path / "rozstaje.sqlite"))
    yield opened
    await opened.close()


@pytest.fixture
async def statements(store: SqliteStore) -> list[str]:
    seen: list[str] = []
    await store._connection.set_trace_callback(seen.append)
    return seen


def _fails(update: int) -> Steps[bool]:
    yield from adding(update, OLA, "never")
    raise OopsError


async def test_turns_that_come_at_once_share_a_commit(
    store: SqliteStore, statements: list[str]
) -> None:
    assert all(
        await asyncio.gather(*(store.run(adding(n, OwnerId(n), "Anka")) for n in range(1, 31)))
    )
    assert statements.count("commit") == 1, "the first waits for whoever comes at the same moment"
    assert statements.count("savepoint turn") == 30


async def test_what_is_short_and_waited_for_goes_first(store: SqliteStore) -> None:
    ran: list[str] = []

    def noting(update: int, what: str) -> Steps[bool]:
        ran.append(what)
        return (yield from adding(update, OwnerId(update), "Anka"))

    turns = [store.run(noting(n, "turn")) for n in range(1, 41)]
    await asyncio.gather(*turns, store.run(noting(41, "mark"), first=True))
    assert ran == ["mark", *["turn"] * 40]


async def test_who_fails_is_undone_alone(store: SqliteStore, statements: list[str]) -> None:
    ended = await asyncio.gather(
        store.run(adding(1, OLA, "Anka")),
        store.run(_fails(2)),
        store.run(adding(3, OLA, "Bartek")),
        return_exceptions=True,
    )
    assert statements.count("commit") == 1
    assert [type(each) for each in ended] == [bool, OopsError, bool]
    assert await names(store, OLA) == ["Anka", "Bartek"]
    assert await store.run(adding(2, OLA, "Celina")), "what failed was not kept as handled"


async def test_a_commit_that_fails_is_everybodys(store: SqliteStore) -> None:
    def no_commit(action: int, word: str | None, *_rest: object) -> int:
        refused = action == sqlite3.SQLITE_TRANSACTION and word == "COMMIT"
        return sqlite3.SQLITE_DENY if refused else sqlite3.SQLITE_OK

    await store._connection.set_authorizer(no_commit)
    ended = await asyncio.gather(
        store.run(adding(1, OLA, "Anka")),
        store.run(adding(2, OLA, "Bartek")),
        return_exceptions=True,
    )
    assert [type(each) for each in ended] == [RefusedError, RefusedError]
    await store._connection.set_authorizer(None)
    assert await names(store, OLA) == []
    assert await store.run(adding(1, OLA, "Anka"))


async def test_a_full_disk_in_the_middle_fails_who_had_no_room_and_goes_on(
    store: SqliteStore,
) -> None:
    await store.run(adding(1, OLA, "Anka"))
    pages = await _pragma(store, "page_count")
    await _pragma(store, f"max_page_count = {pages + 4}")
    ended = await asyncio.gather(
        store.run(adding(2, OLA, "Bartek")),
        store.run(adding(3, OLA, "c" * 60_000)),
        store.run(adding(4, OLA, "Dorota")),
        return_exceptions=True,
    )
    assert isinstance(ended[1], DatabaseFaultError)
    kept = [name for name, end in zip(("Bartek", "", "Dorota"), ended, strict=True) if end is True]
    assert await names(store, OLA) == ["Anka", *kept], "what was told as kept is kept, and no more"
    await _pragma(store, "max_page_count = 1000000")
    assert await store.run(adding(3, OLA, "Celina"))


async def test_who_went_away_before_their_turn_changes_nothing(store: SqliteStore) -> None:
    first = asyncio.create_task(store.run(adding(1, OLA, "Anka")))
    gone = asyncio.create_task(store.run(adding(2, OLA, "Bartek")))
    await asyncio.sleep(0)
    gone.cancel()
    assert await first
    await asyncio.gather(gone, return_exceptions=True)
    assert await names(store, OLA) == ["Anka"]


async def test_closing_waits_for_who_is_in_line(tmp_path: Path) -> None:
    store = await open_sqlite(str(tmp_path / "closing.sqlite"))
    under_way = [
        asyncio.create_task(store.run(adding(n, OwnerId(n), "Anka"))) for n in range(1, 80)
    ]
    await asyncio.sleep(0)
    await store.close()
    assert all(await asyncio.gather(*under_way))


async def _pragma(store: SqliteStore, what: str) -> int:
    cursor = await store._connection.execute(f"pragma {what}")
    row = await cursor.fetchone()
    await cursor.close()
    return int(next(iter(row.values()))) if isinstance(row, dict) else 0


@pytest.mark.skipif(not _OPEN_FILES.exists(), reason="asks the system which files are open")
async def test_what_a_large_turn_would_undo_is_in_no_temporary_file(store: SqliteStore) -> None:
    """It would be made and thrown away with each commit, wherever the machine keeps such files."""
    open_then: list[str] = []

    def renaming(name: str) -> Steps[None]:
        for client in range(1, 41):
            yield from save(OLA, [SetName(ClientNumber(client), name, ("Anka",))], NOW)
        open_then.extend(
            str(file.readlink()) for file in _OPEN_FILES.iterdir() if file.is_symlink()
        )

    for update in range(1, 41):
        await store.run(adding(update, OLA, "Anka"))
    await store.run(renaming("A" * 4_000))
    open_then.clear()
    await store.run(renaming("B" * 4_000))
    assert [each for each in open_then if "rozstaje.sqlite" in each]
    assert not [each for each in open_then if "etilqs" in each]
