"""Numbered schema files, each applied once, in its own transaction, with its record."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

SCHEMA = Path(__file__).parent / "schema"

Migration = tuple[int, str]


class LaterSchemaError(Exception):
    """The database was made by a later version of the bot."""


def migrations(engine: str, folder: Path = SCHEMA) -> list[Migration]:
    """Return the schema files of an engine (`sqlite`, `postgres`) as (number, SQL), in order."""
    files = sorted(folder.glob(f"*.{engine}.sql"))
    return [(int(file.name.split("_")[0]), file.read_text("utf-8")) for file in files]


def missing(known: Sequence[Migration], applied: int) -> list[Migration]:
    """Return what is still to apply after that number; raises LaterSchemaError when it is ahead."""
    if applied > known[-1][0]:
        raise LaterSchemaError(
            f"the database has schema {applied}, this version knows {known[-1][0]}: "
            "run the version that made it, or a later one"
        )
    return [migration for migration in known if migration[0] > applied]


def migrate_sqlite(connection: sqlite3.Connection, known: Sequence[Migration]) -> None:
    """Bring the schema up to date; raises LaterSchemaError when it is ahead of this version."""
    connection.execute(
        "create table if not exists migrations (number integer primary key, applied_at text) strict"
    )
    (last,) = connection.execute("select coalesce(max(number), 0) from migrations").fetchone()
    for number, sql in missing(known, last):
        _apply(connection, number, sql)


def _apply(connection: sqlite3.Connection, number: int, sql: str) -> None:
    record = f"insert into migrations values ({number:d}, datetime('now'));"  # noqa: S608 a number
    try:
        connection.executescript(f"begin immediate;\n{sql}\n{record}\ncommit;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.rollback()
        raise
