"""The schema grows in numbered steps, each whole or not at all."""

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import asyncpg
import pytest

from storage.faults import DatabaseFaultError, RefusedError
from storage.migrate import LaterSchemaError, Migration, migrations
from storage.postgres import open_postgres
from storage.sqlite import open_sqlite
from storage.store import SQLITE, Store, open_store
from tests.support.databases import empty_database

FIRST = (1, "create table one (n integer); insert into one values (1);")
BROKEN = (2, "create table two (n integer); insert into nowhere values (1);")
MENDED = (2, "create table two (n integer);")


async def opened(url: str, known: list[Migration]) -> Store:
    if url.startswith(SQLITE):
        return await open_sqlite(url.removeprefix(SQLITE), known)
    return await open_postgres(url, known)


async def test_a_step_that_fails_leaves_the_earlier_ones_and_nothing_of_itself(url: str) -> None:
    with pytest.raises((RefusedError, DatabaseFaultError)):
        await opened(url, [FIRST, BROKEN])
    store = await opened(url, [FIRST, MENDED])  # `two` is not there yet, or this would fail
    await store.close()
    again = await opened(url, [FIRST, MENDED])
    await again.close()


async def test_a_schema_of_a_later_version_is_refused(url: str) -> None:
    await (await opened(url, [FIRST, MENDED])).close()
    with pytest.raises(LaterSchemaError, match="schema 2, this version knows 1"):
        await opened(url, [FIRST])


async def test_processes_that_start_together_migrate_once(tmp_path: Path) -> None:
    async with empty_database("postgres", tmp_path) as url:
        for store in await asyncio.gather(*(open_store(url) for _ in range(5))):
            await store.close()


async def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "letter.sqlite"
    file.write_text("Dear diary, " * 1000)
    with pytest.raises(DatabaseFaultError, match="not a database"):
        await open_store(f"{SQLITE}{file}")
    assert file.read_text() == "Dear diary, " * 1000


async def test_every_engine_has_the_same_steps() -> None:
    numbers = [[number for number, _ in migrations(engine)] for engine in ("sqlite", "postgres")]
    assert numbers[0] == numbers[1] == list(range(1, len(numbers[0]) + 1))


async def test_every_engine_has_the_same_tables_and_columns(tmp_path: Path) -> None:
    async with empty_database("postgres", tmp_path) as url:
        await (await open_store(url)).close()
        plain = await asyncpg.connect(url)
        rows = await plain.fetch(
            "select table_name, column_name from information_schema.columns"
            " where table_schema = current_schema()"
        )
        await plain.close()
    await (await open_store(f"{SQLITE}{tmp_path / 'a.sqlite'}")).close()
    with contextlib.closing(sqlite3.connect(tmp_path / "a.sqlite")) as lite:
        columns = lite.execute(
            "select m.name, c.name from sqlite_master as m, pragma_table_info(m.name) as c"
            " where m.type = 'table' and m.name not like 'sqlite_%'"
        ).fetchall()
    assert sorted(columns) == sorted((row[0], row[1]) for row in rows)


async def test_a_kept_database_is_whole(tmp_path: Path) -> None:
    store = await open_store(f"{SQLITE}{tmp_path / 'a.sqlite'}")
    await store.close()
    with sqlite3.connect(tmp_path / "a.sqlite") as plain:
        assert plain.execute("pragma integrity_check").fetchone() == ("ok",)
    plain.close()
