"""No query walks a table that grows with owners or with time: SQLite's own plan says so."""

import asyncio
import re
import sqlite3
from collections.abc import Iterator

import pytest

from storage.sqlite import _queries, open_sqlite

# They are empty but for what waits to be done, or for what somebody has to look at.
WORKED_OFF = ("outbox", "jobs", "parking", "dead_letters")
# The first row of a table is no walk.
_FIRST_ROW = re.compile(r"\(select \w+ from \w+ limit 1\)")
_ARGUMENT = re.compile(r"(?<!:):(\w+)")
NAMES = sorted(name for name in _queries().available_queries if not name.endswith("_cursor"))


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    file = tmp_path_factory.mktemp("plans") / "rozstaje.sqlite"

    async def made() -> None:
        await (await open_sqlite(str(file))).close()

    asyncio.run(made())
    connection = sqlite3.connect(file)
    yield connection
    connection.close()


def scanned(schema: sqlite3.Connection, sql: str) -> list[str]:
    arguments = dict.fromkeys(_ARGUMENT.findall(sql))
    walked = _FIRST_ROW.sub("null", sql)
    plan = [row[3] for row in schema.execute(f"explain query plan {walked}", arguments)]
    tables = {row[0] for row in schema.execute("select name from sqlite_schema")}
    words = [step.split()[1] for step in plan if step.startswith("SCAN ")]
    aliases = dict(re.findall(r"from (\w+) as (\w+)", sql))
    named = [next((t for t, alias in aliases.items() if alias == word), word) for word in words]
    return [table for table in named if table in tables]


@pytest.mark.parametrize("name", NAMES)
def test_a_query_finds_its_rows_by_an_index(schema: sqlite3.Connection, name: str) -> None:
    found = scanned(schema, getattr(_queries(), name).sql)
    assert [table for table in found if table not in WORKED_OFF] == []


def test_a_walk_through_a_table_would_be_seen(schema: sqlite3.Connection) -> None:
    assert scanned(schema, "select note from incidents where note = :note") == ["incidents"]
    assert scanned(schema, "select told_at from groups as each where told_at > :now") == ["groups"]
