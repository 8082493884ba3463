"""Databases that earlier versions made: each is brought up to date, or refused untouched."""

import contextlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import asyncpg
import pytest

from conversations.records.numbers import OwnerId
from storage.migrate import SCHEMA, Migration, SchemaError, migrations
from storage.opening import SQLITE, examine, open_store
from tests.storage.turns import adding, names
from tests.support.databases import empty_database

YESTERDAY = Path(__file__).parent / "yesterday"
OLA = OwnerId(1001)

# By the commit that had it: the schema files, those of today's by number. What landed out of order,
# or was edited after a database had it, is refused, naming this.
REFUSED = {
    "sqlite": {
        "b948c3b": ("0001.b948c3b", "0007_tally cannot be applied"),
        "9c9ea50": ("0001.9c9ea50", "0007_tally cannot be applied"),
        "4ae7dd5": ("0001.4ae7dd5", "no such table: seen_taps"),
        "90bb475": ("0001.90bb475", "0007_tally cannot be applied"),
        "c774514": ("0001.4ae7dd5 0002", "no such table: seen_taps"),
        "9f31ea6": ("0001.4ae7dd5 0003", "0002_plan was never applied"),
        "86c0557": ("0001.4ae7dd5 0003 0004", "0002_plan was never applied"),
        "4fb53c0": ("0001.4fb53c0", "0007_tally cannot be applied"),
        "30cd3fc": ("0001.30cd3fc", "0007_tally cannot be applied"),
        "dfe4f8d": ("0001 0003 0004", "0002_plan was never applied"),
        "f71321c": ("0001 0002 0003 0004 0006", "0005_looks was never applied"),
        "c6b3a90": ("0001 0002 0003 0004 0006 0007.c6b3a90", "0005_looks was never applied"),
    },
    "postgres": {
        "90bb475": ("0001.90bb475", "0007_tally cannot be applied"),
        "4fb53c0": ("0001.4fb53c0", "0007_tally cannot be applied"),
        "30cd3fc": ("0001.30cd3fc", "0007_tally cannot be applied"),
        "dfe4f8d": ("0001 0003 0004", "0002_plan was never applied"),
        "f71321c": ("0001 0002 0003 0004 0006.f71321c", "0005_looks was never applied"),
        "0de39b3": ("0001 0002 0003 0004 0006", "0005_looks was never applied"),
        "c6b3a90": ("0001 0002 0003 0004 0006 0007.c6b3a90", "0005_looks was never applied"),
    },
}
MIGRATED = {
    "6809d4c": "0001",
    "139f288": "0001 0002 0003 0004",
    "dcd5f45": "0001 0002 0003 0004 0005",
    "201da77": "0001 0002 0003 0004 0005 0006 0007.c6b3a90",
    "008cd26": "0001 0002 0003 0004 0005 0006 0007.c6b3a90 0008",
    "7fc4098": "0001 0002 0003 0004 0005 0006 0007 0008",
    "33591bf": "0001 0002 0003 0004 0005 0006 0007 0008 0009",
    "76d2d2d": "0001 0002 0003 0004 0005 0006 0007 0008 0009 0010",
    "4ce6310": "0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011",
    "3cc4714": "0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012",
    "e073952": "0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013",
}
ALL_REFUSED = [
    pytest.param(engine, files, why, id=f"{engine}-{commit}")
    for engine, shapes in REFUSED.items()
    for commit, (files, why) in shapes.items()
]
# The last version that kept the highest number alone knew files up to this one.
LAST_BY_NUMBER = 12


def texts(engine: str, files: str) -> list[tuple[int, str]]:
    """Return the numbers and the SQL of the files, such as `0001.b948c3b 0003`."""
    return [(int(each[:4]), _text(engine, each)) for each in files.split()]


def _text(engine: str, file: str) -> str:
    number, _, commit = file.partition(".")
    folder, ending = (YESTERDAY, f"{commit}.{engine}") if commit else (SCHEMA, engine)
    (found,) = folder.glob(f"{number}_*.{ending}.sql")
    return found.read_text("utf-8")


def as_it_went_on(engine: str, files: str) -> list[tuple[int, str]]:
    """Return what later versions made of it, which applied what was above the highest number."""
    had = texts(engine, files)
    later = [
        (each.number, each.sql)
        for each in migrations(engine)
        if had[-1][0] < each.number <= LAST_BY_NUMBER
    ]
    return [*had, *later]


def make_sqlite(file: Path, steps: Sequence[tuple[int, str]]) -> None:
    """Make a database as a version did that recorded numbers alone."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as made:
        made.execute("pragma journal_mode = wal")
        made.execute("create table migrations (number integer primary key, applied_at text) strict")
        for number, sql in steps:
            made.executescript(sql)
            made.execute("insert into migrations values (?, datetime('now'))", (number,))


async def make_postgres(url: str, steps: Sequence[tuple[int, str]]) -> None:
    """Make the same on PostgreSQL."""
    plain = await asyncpg.connect(url)
    try:
        await plain.execute(
            "create table migrations"
            " (number bigint primary key, applied_at timestamptz not null default now())"
        )
        for number, sql in steps:
            await plain.execute(sql)
            await plain.execute("insert into migrations (number) values ($1)", number)
    finally:
        await plain.close()


async def make(url: str, engine: str, steps: Sequence[tuple[int, str]]) -> None:
    if engine == "sqlite":
        make_sqlite(Path(url.removeprefix(SQLITE)), steps)
    else:
        await make_postgres(url, steps)


SOMEBODY = """
insert into owners (owner, language, zone, last_client, last_incident, created_at)
values (1001, 'pl', 'Europe/Warsaw', 1, 0, 0);
insert into clients (owner, client, name, created_at) values (1001, 1, 'Anka', 0);
"""


async def let_somebody_in(url: str) -> None:
    if url.startswith(SQLITE):
        with contextlib.closing(sqlite3.connect(url.removeprefix(SQLITE))) as plain:
            plain.executescript(SOMEBODY)
        return
    other = await asyncpg.connect(url)
    try:
        await other.execute("select set_config('rozstaje.owner', '1001', false)")
        await other.execute(SOMEBODY)
    finally:
        await other.close()


async def contents(url: str) -> list[str]:
    """Return what is in a database: its bytes, or the ledger and all columns on PostgreSQL."""
    if url.startswith(SQLITE):
        return _files(Path(url.removeprefix(SQLITE)))
    plain = await asyncpg.connect(url)
    try:
        columns = await plain.fetch(
            "select table_name, column_name, data_type, column_default"
            " from information_schema.columns where table_schema = current_schema() order by 1, 2"
        )
        return [str(each) for each in (*columns, *await plain.fetch("select * from migrations"))]
    finally:
        await plain.close()


def _files(database: Path) -> list[str]:
    # The lock is no part of it.
    return [
        f"{each.name} {each.read_bytes().hex()}"
        for each in sorted(database.parent.iterdir())
        if not each.name.endswith(".lock")
    ]


@pytest.mark.parametrize(("engine", "files", "why"), ALL_REFUSED)
async def test_what_cannot_be_brought_up_to_date_is_refused_by_name_and_left_untouched(
    tmp_path: Path, engine: str, files: str, why: str
) -> None:
    async with empty_database(engine, tmp_path) as url:
        await make(url, engine, texts(engine, files))
        before = await contents(url)
        for ask in (open_store, examine):
            with pytest.raises(SchemaError, match=why) as refused:
                await ask(url)
            assert "/export" in str(refused.value), "it says the way out"
        assert await contents(url) == before


@pytest.mark.parametrize(
    ("engine", "files"),
    [
        pytest.param("sqlite", "0001.4ae7dd5", id="sqlite-4ae7dd5"),
        pytest.param("sqlite", "0001.4ae7dd5 0003 0004", id="sqlite-86c0557"),
        pytest.param("sqlite", "0001 0003 0004", id="sqlite-dfe4f8d"),
        pytest.param("sqlite", "0001 0002 0003 0004 0006", id="sqlite-bf76aaf"),
        pytest.param("postgres", "0001 0002 0003 0004 0006", id="postgres-bf76aaf"),
    ],
)
async def test_check_does_not_say_all_is_well_of_a_database_in_which_tables_were_skipped(
    tmp_path: Path, engine: str, files: str
) -> None:
    """Such a one used to start, and then every message failed."""
    async with empty_database(engine, tmp_path) as url:
        await make(url, engine, as_it_went_on(engine, files))
        before = await contents(url)
        for ask in (open_store, examine):
            with pytest.raises(SchemaError, match=r"was never applied|seen_taps"):
                await ask(url)
        assert await contents(url) == before


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
@pytest.mark.parametrize("files", MIGRATED.values(), ids=MIGRATED)
async def test_a_database_of_yesterday_is_gone_on_with(
    tmp_path: Path, engine: str, files: str
) -> None:
    async with empty_database(engine, tmp_path) as url:
        await make(url, engine, texts(engine, files))
        await let_somebody_in(url)
        had = [number for number, _ in texts(engine, files)]
        left = [each.number for each in await examine(url)]
        assert had + left == [each.number for each in migrations(engine)]
        store = await open_store(url)
        assert await store.run(adding(7, OLA, "Bartek"), OLA)
        assert await names(store, OLA) == ["Anka", "Bartek"]
        await store.close()
        assert await examine(url) == []


@pytest.mark.parametrize("files", MIGRATED.values(), ids=MIGRATED)
async def test_check_changes_nothing(tmp_path: Path, files: str) -> None:
    async with empty_database("sqlite", tmp_path) as url:
        await make(url, "sqlite", texts("sqlite", files))
        before = await contents(url)
        await examine(url)
        assert await contents(url) == before


async def test_before_it_is_migrated_a_copy_is_kept_beside_for_nobody_else(tmp_path: Path) -> None:
    async with empty_database("sqlite", tmp_path) as url:
        await make(url, "sqlite", texts("sqlite", MIGRATED["139f288"]))
        await let_somebody_in(url)
        await (await open_store(url)).close()
        copy = tmp_path / "rozstaje.sqlite.schema-4"
        assert copy.stat().st_mode & 0o777 == 0o600
        with contextlib.closing(sqlite3.connect(copy)) as kept:
            assert kept.execute("select number from migrations").fetchall() == [
                (1,),
                (2,),
                (3,),
                (4,),
            ]
            assert kept.execute("select name from clients").fetchall() == [("Anka",)]


def test_the_files_of_yesterday_are_those_that_were_edited_since() -> None:
    for file in YESTERDAY.glob("*.sql"):
        name, _, engine, _ = file.name.split(".")
        landed: list[Migration] = [each for each in migrations(engine) if each.name == name]
        assert landed
        assert landed[0].sql != file.read_text("utf-8")
