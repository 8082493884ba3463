"""No query walks a table that grows with owners or with time: SQLite's own plan says so."""

import asyncio
import re
import sqlite3
from collections.abc import Iterator

import pytest

from storage.sqlite import open_sqlite
from storage.sqlite_run import _queries

# They are empty but for what waits to be done, or for what somebody has to look at.
WORKED_OFF = ("outbox", "jobs", "parking", "dead_letters")
# What is about everything that an owner has; and the latest entry is the first one met.
OF_THE_WHOLE_LOG = frozenset(
    {
        "list_kept_incidents",
        "count_of_owner",
        "set_messages_aside",
        "get_latest_incident",
        "list_recorded",
    }
)
# By its owner alone a log is walked through, however long it became.
_BY_OWNER_ALONE = re.compile(r"SEARCH (\w+) USING .*\(owner=\?\)$")
# Once a start, or for a backup: which key file it is, what is from before there was one, all keys.
# Once an hour, with `TIMESTAMP_URL`: whose chains have moved.
ALL_AT_ONCE = ("list_masters", "list_unsealed", "list_all_keys", "blank_keys", "list_unstamped")
# Counted, gathered into a set, or gone through one by one: in what order does not matter.
IN_ANY_ORDER = frozenset(
    {
        "list_all_keys",
        "list_attachments_of_owner",
        "list_chats_due",
        "list_days",
        "list_dead_letters_of",
        "list_erased_of_owner",
        "list_first_trouble",
        "list_lessons_of_owner",
        "list_masters",
        "list_outbox_of",
        "list_parked_of",
        "list_parking",
        "list_reminders_moved_after",
    }
)
# The first row of a table is no walk.
_FIRST_ROW = re.compile(r"\(select \w+ from \w+ limit 1\)")
_ALIASES = re.compile(r"(?:from|join) (\w+) as (\w+)")
_ARGUMENT = re.compile(r"(?<!:):(\w+)")
NAMES = sorted(name for name in _queries().available_queries if not name.endswith("_cursor"))
OFTEN = [name for name in NAMES if name not in ALL_AT_ONCE]


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    file = tmp_path_factory.mktemp("plans") / "rozstaje.sqlite"

    async def made() -> None:
        await (await open_sqlite(str(file))).close()

    asyncio.run(made())
    connection = sqlite3.connect(file)
    yield connection
    connection.close()


def plan_of(schema: sqlite3.Connection, sql: str) -> list[str]:
    arguments = dict.fromkeys(_ARGUMENT.findall(sql))
    return [row[3] for row in schema.execute(f"explain query plan {sql}", arguments)]


def walked(schema: sqlite3.Connection, sql: str) -> list[str]:
    """Return what a query looks for in the log by its owner alone."""
    found = filter(None, map(_BY_OWNER_ALONE.match, plan_of(schema, sql)))
    aliases = {alias: table for table, alias in _ALIASES.findall(sql)}
    return [each[1] for each in found if aliases.get(each[1], each[1]) == "incidents"]


def scanned(schema: sqlite3.Connection, sql: str) -> list[str]:
    plan = plan_of(schema, _FIRST_ROW.sub("null", sql))
    tables = {row[0] for row in schema.execute("select name from sqlite_schema")}
    words = [step.split()[1] for step in plan if step.startswith("SCAN ")]
    aliases = {alias: table for table, alias in _ALIASES.findall(sql)}
    named = [aliases.get(word, word) for word in words]
    return [table for table in named if table in tables]


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("list_")])
def test_rows_come_in_an_order_that_the_query_says(name: str) -> None:
    """Else the same data would be exported, or listed, one way today and another tomorrow."""
    assert ("order by" in getattr(_queries(), name).sql) == (name not in IN_ANY_ORDER)


@pytest.mark.parametrize("name", OFTEN)
def test_a_query_finds_its_rows_by_an_index(schema: sqlite3.Connection, name: str) -> None:
    found = scanned(schema, getattr(_queries(), name).sql)
    assert [table for table in found if table not in WORKED_OFF] == []


@pytest.mark.parametrize("name", sorted(set(NAMES) - OF_THE_WHOLE_LOG))
def test_no_query_walks_through_an_owners_log(schema: sqlite3.Connection, name: str) -> None:
    assert walked(schema, getattr(_queries(), name).sql) == []


def test_a_walk_through_a_log_would_be_seen(schema: sqlite3.Connection) -> None:
    told = "select note from incidents as told where told.owner = :owner and told.kind = :kind"
    assert walked(schema, told) == ["told"]
    either = "select note from incidents where owner = :owner and (message = 7 or day is null)"
    assert walked(schema, either) == ["incidents"]


def test_a_walk_through_a_table_would_be_seen(schema: sqlite3.Connection) -> None:
    assert scanned(schema, "select note from incidents where note = :note") == ["incidents"]
    assert scanned(schema, "select told_at from groups as each where told_at > :now") == ["groups"]
