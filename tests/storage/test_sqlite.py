"""What SQLite does its own way: one process, and faults of the machine."""

import asyncio
import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from conversations.records.numbers import OwnerId
from storage.faults import DatabaseFaultError, InUseError
from storage.sqlite import SqliteStore, open_sqlite
from tests.storage.turns import adding, names

OLA = OwnerId(1001)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rozstaje.sqlite"


@pytest.fixture
async def store(file: Path) -> AsyncIterator[SqliteStore]:
    opened = await open_sqlite(str(file))
    yield opened
    await opened.close()


async def test_a_second_process_is_told_who_has_the_database(
    store: SqliteStore, file: Path
) -> None:
    second = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "bot"],
        env={
            **os.environ,
            "DATABASE_URL": f"sqlite:///{file}",
            "TELEGRAM_BOT_TOKEN": "1:unused",
            "TELEGRAM_API_URL": "http://127.0.0.1:9",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert second.returncode == 1
    assert f"is in use by process {os.getpid()}" in second.stderr
    assert "SQLite serves one process" in second.stderr
    assert "Traceback" not in second.stderr


async def test_the_same_process_cannot_open_it_twice_either(store: SqliteStore, file: Path) -> None:
    with pytest.raises(InUseError):
        await open_sqlite(str(file))
    assert await store.run(adding(1, OLA, "Anka")), "the first goes on"


async def test_once_closed_another_can_have_it(file: Path) -> None:
    for _ in range(2):
        opened = await open_sqlite(str(file))
        await opened.close()


async def test_a_lock_file_left_by_a_kill_is_no_hindrance(file: Path) -> None:
    file.with_name(f"{file.name}.lock").write_text("process 99999999")
    opened = await open_sqlite(str(file))
    await opened.close()


async def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(DatabaseFaultError, match="No such file"):
        await open_sqlite(str(tmp_path / "nowhere" / "a.sqlite"))


async def test_a_full_disk_keeps_nothing_and_goes_on_when_there_is_room(
    store: SqliteStore,
) -> None:
    await _pragma(store, "max_page_count = 1")  # SQLite takes as the most what it has already
    for n in range(3):
        with contextlib.suppress(DatabaseFaultError):
            await store.run(adding(n, OLA, f"c{n}" + "x" * 2000))
    kept = len(await names(store, OLA))
    with pytest.raises(DatabaseFaultError, match="SQLITE_FULL"):
        await store.run(adding(5000, OLA, "y" * 9000))
    assert len(await names(store, OLA)) == kept
    await _pragma(store, "max_page_count = 1000000")
    assert await store.run(adding(5000, OLA, "y" * 9000))


async def test_a_locked_database_is_a_fault_that_mends(store: SqliteStore, file: Path) -> None:
    await _pragma(store, "busy_timeout = 50")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(DatabaseFaultError, match="SQLITE_BUSY"):
        await store.run(adding(1, OLA, "Anka"))
    other.execute("rollback")
    other.close()
    assert await store.run(adding(1, OLA, "Anka"))


async def test_a_read_only_database_is_a_fault_that_mends(store: SqliteStore) -> None:
    await _pragma(store, "query_only = 1")
    with pytest.raises(DatabaseFaultError, match="SQLITE_READONLY"):
        await store.run(adding(1, OLA, "Anka"))
    await _pragma(store, "query_only = 0")
    assert await store.run(adding(1, OLA, "Anka"))


async def test_a_closed_store_says_that_it_is_a_fault(file: Path) -> None:
    opened = await open_sqlite(str(file))
    await opened.close()
    with pytest.raises(DatabaseFaultError):
        await opened.run(adding(1, OLA, "Anka"))


async def test_a_commit_is_on_the_disk(store: SqliteStore) -> None:
    assert await _pragma(store, "synchronous") == 2
    assert await _pragma(store, "journal_mode") == "wal"


async def _pragma(store: SqliteStore, what: str) -> object:
    cursor = await store._connection.execute(f"pragma {what}")
    row = await cursor.fetchone()
    await cursor.close()
    await asyncio.sleep(0)
    return row[0] if row else None
