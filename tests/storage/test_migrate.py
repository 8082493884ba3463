"""The schema grows in numbered steps, each whole or not at all."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import asyncpg
import pytest

from storage.faults import DatabaseFaultError
from storage.migrate import LaterSchemaError, Migration, SchemaError, migrations
from storage.opening import SQLITE, open_store
from storage.postgres import open_postgres
from storage.sqlite import open_sqlite
from storage.store import Store
from tests.support.databases import ENGINES, empty_database

FIRST = Migration(1, "0001_one", "create table one (n integer); insert into one values (1);")
BROKEN = Migration(
    3, "0003_two", "create table two (n integer); insert into nowhere values (1); -- no such; table"
)
MENDED = Migration(3, "0003_two", "create table two (n integer);")
BETWEEN = Migration(2, "0002_between", "create table between_them (n integer);")


@pytest.fixture(params=ENGINES)
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """Give the address of a database that has no schema yet."""
    async with empty_database(request.param, tmp_path) as address:
        yield address


async def opened(url: str, *known: Migration) -> Store:
    if url.startswith(SQLITE):
        return await open_sqlite(url.removeprefix(SQLITE), known)
    return await open_postgres(url, known)


async def test_a_step_that_fails_leaves_all_as_it_was_and_is_named(url: str) -> None:
    await (await opened(url, FIRST)).close()
    with pytest.raises(SchemaError, match="0003_two cannot be applied"):
        await opened(url, FIRST, BETWEEN, BROKEN)
    store = await opened(url, FIRST)
    await store.close()
    again = await opened(url, FIRST, MENDED)  # `two` is not there yet, or this would fail
    await again.close()


async def test_a_first_start_that_fails_leaves_nothing(url: str) -> None:
    with pytest.raises(SchemaError):
        await opened(url, FIRST, BROKEN)
    await (await opened(url, FIRST, MENDED)).close()


async def test_a_schema_of_a_later_version_is_refused(url: str) -> None:
    await (await opened(url, FIRST, BETWEEN)).close()
    with pytest.raises(LaterSchemaError, match="schema 2, this version knows 1"):
        await opened(url, FIRST)


async def test_a_file_that_was_edited_after_it_was_applied_is_refused_by_name(url: str) -> None:
    await (await opened(url, FIRST, MENDED)).close()
    edited = replace(MENDED, sql="create table two (n integer, m integer);")
    with pytest.raises(SchemaError, match="0003_two is not the one that made this database"):
        await opened(url, FIRST, edited)
    await (await opened(url, FIRST, MENDED)).close()


async def test_a_file_that_comes_before_one_that_was_applied_is_refused_by_name(url: str) -> None:
    await (await opened(url, FIRST, MENDED)).close()
    with pytest.raises(SchemaError, match="0002_between was never applied"):
        await opened(url, FIRST, BETWEEN, MENDED)


async def test_a_table_that_somebody_dropped_is_missed_at_the_start(url: str) -> None:
    await (await opened(url, FIRST, MENDED)).close()
    await by_hand(url, "drop table two")
    with pytest.raises(SchemaError, match="missing: table two"):
        await opened(url, FIRST, MENDED)


async def test_a_column_that_somebody_added_is_seen_at_the_start(url: str) -> None:
    await (await opened(url, FIRST, MENDED)).close()
    await by_hand(url, "alter table two add column mine integer")
    with pytest.raises(SchemaError, match=r"one too many: column two\.mine"):
        await opened(url, FIRST, MENDED)


async def test_a_table_of_a_backup_tool_is_no_hindrance(url: str) -> None:
    await (await opened(url, FIRST, MENDED)).close()
    await by_hand(url, "create table _litestream_seq (id integer primary key, seq integer)")
    await (await opened(url, FIRST, MENDED)).close()


async def test_row_security_that_was_taken_off_is_seen_at_the_start(tmp_path: Path) -> None:
    async with empty_database("postgres", tmp_path) as url:
        await (await open_store(url)).close()
        await by_hand(url, "alter table clients disable row level security")
        with pytest.raises(SchemaError, match="not as it should be: table clients"):
            await open_store(url)
        await by_hand(url, "alter table clients enable row level security")
        await by_hand(url, "drop policy of_owner on clients")
        with pytest.raises(SchemaError, match=r"missing: policy clients\.of_owner"):
            await open_store(url)


async def by_hand(url: str, sql: str) -> None:
    """Do what an operator might."""
    if url.startswith(SQLITE):
        with contextlib.closing(sqlite3.connect(url.removeprefix(SQLITE))) as plain:
            plain.execute(sql)
        return
    other = await asyncpg.connect(url)
    try:
        await other.execute(sql)
    finally:
        await other.close()


async def test_with_no_room_for_the_copy_nothing_is_migrated(tmp_path: Path) -> None:
    url = f"{SQLITE}{tmp_path / 'a.sqlite'}"
    await (await opened(url, FIRST)).close()
    (tmp_path / "a.sqlite.schema-1").mkdir()
    with pytest.raises(DatabaseFaultError, match="no copy could be kept"):
        await opened(url, FIRST, MENDED)
    await (await opened(url, FIRST)).close()


async def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    url = f"{SQLITE}{tmp_path / 'theirs.sqlite'}"
    await by_hand(url, "create table recipes (name text)")
    before = (tmp_path / "theirs.sqlite").read_bytes()
    with pytest.raises(SchemaError, match="another program"):
        await open_store(url)
    assert (tmp_path / "theirs.sqlite").read_bytes() == before


def test_a_schema_file_that_has_landed_is_never_edited() -> None:
    """The table of hashes grows by a line for each new file."""
    lines = (Path(__file__).parent / "schema_hashes.txt").read_text("utf-8").splitlines()
    landed = {name: known for known, _, name in (line.partition(" ") for line in lines)}
    there = {
        f"{each.name}.{engine}.sql": each.hash
        for engine in ("sqlite", "postgres")
        for each in migrations(engine)
    }
    for name, now in sorted(there.items()):
        assert name in landed, f"add this line to tests/storage/schema_hashes.txt:\n{now} {name}"
        assert landed[name] == now, f"{name} has landed: put it back, and add a new file instead"
    assert landed.keys() == there.keys(), "a schema file that has landed is never taken away"


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
    names = [[each.name for each in migrations(engine)] for engine in ("sqlite", "postgres")]
    assert names[0] == names[1]
    numbers = [each.number for each in migrations("sqlite")]
    assert numbers == sorted(set(numbers)), "no number is taken twice"


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
