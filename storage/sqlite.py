"""SQLite: one writing connection on a thread of its own; a transaction is one hop to it."""

import logging
import sqlite3
from collections.abc import Callable, Generator
from functools import cache, partial
from pathlib import Path
from typing import Any

import aiosql
import aiosqlite

from storage.migrate import migrate_sqlite
from storage.steps import Query, Steps, T

QUERIES = Path(__file__).parent / "queries"

# At DEBUG it logs every statement's arguments, and those are the owner's notes.
logging.getLogger("aiosqlite").setLevel(logging.WARNING)

_PRAGMAS = (
    "pragma journal_mode = wal",
    "pragma synchronous = full",
    "pragma foreign_keys = on",
    "pragma busy_timeout = 5000",
    # What is deleted is overwritten with zeros.
    "pragma secure_delete = on",
)


class SqliteStore:
    """The database of one process; made by `open_sqlite`."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def run(self, steps: Steps[T]) -> T:
        """Run the steps in one transaction; whatever they raise rolls it back and is raised.

        A cancelled caller changes nothing: the transaction is over in one go, on its thread.
        """
        return await _on_thread(self._connection, partial(_transaction, steps=steps))

    async def scrub(self) -> None:
        """Overwrite what was deleted in the write-ahead log too, by emptying it."""
        await _on_thread(self._connection, _empty_log)

    async def close(self) -> None:
        """Close the connection once what runs on it is done."""
        await self._connection.close()


async def open_sqlite(path: str) -> SqliteStore:
    """Open the database file, make it when it is absent, and bring its schema up to date.

    Raises sqlite3.Error when the file cannot be opened or is no database, LaterSchemaError when a
    later version made it.
    """
    connection = await aiosqlite.connect(path, isolation_level=None)
    try:
        await _on_thread(connection, _prepare)
    except BaseException:
        await connection.close()
        raise
    return SqliteStore(connection)


async def _on_thread(
    connection: aiosqlite.Connection, work: Callable[[sqlite3.Connection], T]
) -> T:
    """Do the work on the connection's own thread, whole: aiosqlite has no public way to."""
    plain = connection._conn  # noqa: SLF001
    execute = connection._execute  # noqa: SLF001
    done: T = await execute(work, plain)  # type: ignore[no-untyped-call]
    return done


def _prepare(connection: sqlite3.Connection) -> None:
    connection.row_factory = _row
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    migrate_sqlite(connection)


def _empty_log(connection: sqlite3.Connection) -> None:
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()


def _row(cursor: sqlite3.Cursor, values: tuple[Any, ...]) -> dict[str, Any]:
    # aiosql reads single values from tuples and dicts, and not from sqlite3.Row.
    return {column[0]: value for column, value in zip(cursor.description, values, strict=True)}


def _transaction(connection: sqlite3.Connection, steps: Steps[T]) -> T:
    connection.execute("begin immediate")
    try:
        result = _run(connection, steps)
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise
    return result


def _run(connection: sqlite3.Connection, steps: Steps[T]) -> T:
    try:
        wanted = next(steps)
        while True:
            wanted = steps.send(_ask(connection, wanted))
    except StopIteration as done:
        result: T = done.value
        return result


def _ask(connection: sqlite3.Connection, wanted: Query) -> Any:
    answer = getattr(_queries(), wanted.name)(connection, **wanted.arguments)
    return list(answer) if isinstance(answer, Generator) else answer


@cache
def _queries() -> Any:
    return aiosql.from_path(QUERIES, "sqlite3")
