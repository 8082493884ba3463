"""SQLite: one writing connection on a thread of its own; transactions go to it in groups."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import aiosqlite

from storage.faults import DatabaseFaultError, RefusedError
from storage.key_rows import masters
from storage.lock import Held, hold
from storage.migrate import Migration, migrations
from storage.sqlite_file import (
    TORN,
    copy_to,
    keep_private,
    reading,
    see_one_piece,
    see_whole,
    writable,
    write_keys_anew,
)
from storage.sqlite_run import Waiting, commit_together, run_on
from storage.sqlite_schema import bring_up_to_date, tables, trial
from storage.steps import Steps, T

# At DEBUG it logs every statement's arguments, and those are the owner's notes.
logging.getLogger("aiosqlite").setLevel(logging.WARNING)

_PRAGMAS = (
    "pragma synchronous = full",
    "pragma foreign_keys = on",
    "pragma busy_timeout = 5000",
    # What is deleted is overwritten with zeros.
    "pragma secure_delete = on",
)

# What may mend by itself or by a hand on the machine; the rest is a fault of ours or of the data.
_FAULTS = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOTADB,
    }
)
_TORN = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
# An extended result code carries the primary one in its last byte.
_PRIMARY = 0xFF
# Transactions that share a commit: more would make the first of them wait for the last.
_MOST_TOGETHER = 32


class SqliteStore:
    """The database of one process; made by `open_sqlite`."""

    lease = 0

    def __init__(self, connection: aiosqlite.Connection, held: Held | None) -> None:
        self._connection = connection
        self._held = held
        self._closed = False
        self._line: list[Waiting] = []
        # What goes before them.
        self._ahead: list[Waiting] = []
        self._worker: asyncio.Task[None] | None = None

    async def run(
        self,
        steps: Steps[T],
        owner: int | None = None,  # noqa: ARG002 all in line
        *,
        first: bool = False,
    ) -> T:
        """Run the steps in one transaction; whatever they raise rolls it back and is raised.

        A cancelled caller changes nothing: the transaction is over in one go, on its thread, or
        was not begun. Raises DatabaseFaultError and RefusedError.
        """
        if self._closed:
            raise DatabaseFaultError("closed")
        told = asyncio.get_running_loop().create_future()
        (self._ahead if first else self._line).append(Waiting(steps, told))
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())
        try:
            result: T = await told
        except sqlite3.Error as error:
            raise _told(error) from None
        return result

    async def _work(self) -> None:
        """Take the line in groups: while one is on the thread, the next one gathers."""
        try:
            while self._ahead or self._line:
                line = self._ahead or self._line
                group = line[:_MOST_TOGETHER]
                del line[:_MOST_TOGETHER]
                await _on_thread(self._connection, partial(commit_together, group=group))
                for each in group:
                    each.tell()
        finally:
            self._worker = None

    async def scrub(self) -> None:
        """Overwrite keys that were thrown away, and what was deleted in the write-ahead log."""
        await _on_thread(self._connection, _empty_log)

    async def close(self) -> None:
        """Close the connection once what runs on it is done."""
        self._closed = True
        if self._worker:
            await self._worker
        await self._connection.close()
        if self._held:
            self._held.close()


async def open_sqlite(path: str, known: Sequence[Migration] | None = None) -> SqliteStore:
    """Open the database file, make it when it is absent, and bring its schema up to date.

    Raises DatabaseFaultError when the file cannot be opened or is no database, InUseError when
    another process has it, SchemaError when it does not fit this version.
    """
    held = None
    try:
        # A database in memory is nobody else's.
        if path != ":memory:":
            held = hold(Path(path))
            path = str(held.path)
            keep_private(held.path)
            see_one_piece(held.path)
        connection = await _connect(path)
        try:
            wanted = migrations("sqlite") if known is None else known
            await _on_thread(connection, partial(_prepare, path=path, known=wanted))
        except BaseException:
            await connection.close()
            raise
    except BaseException as error:
        if held:
            held.close()
        if isinstance(error, OSError | sqlite3.Error):
            raise not_opened(error) from None
        raise
    return SqliteStore(connection, held)


def examine_sqlite(path: str) -> tuple[list[Migration], set[str]]:
    """Return the schema files that opening would apply, and which master keys wrap what is there.

    Changes nothing.
    Raises DatabaseFaultError when it could not be opened or is torn, SchemaError when it does not
    fit this version.
    """
    known = migrations("sqlite")
    file = Path(path)
    try:
        if not file.exists():
            writable(file.parent)
            return known, set()
        see_one_piece(file)
        with reading(file) as connection:
            see_whole(connection)
            pending = trial(connection, known)
            wraps = set() if "keys" not in tables(connection) else run_on(connection, masters())
            return pending, wraps
    except (OSError, sqlite3.Error) as error:
        raise not_opened(error) from None


def not_opened(error: OSError | sqlite3.Error) -> DatabaseFaultError:
    """Return why a database cannot be opened or read, with no word of its rows."""
    if isinstance(error, OSError):
        return DatabaseFaultError(error.strerror or type(error).__name__)
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_CORRUPT:
        return DatabaseFaultError(TORN)
    # Before there is any row, its words can name the file and the schema only.
    return DatabaseFaultError(str(error))


async def _connect(path: str) -> aiosqlite.Connection:
    connection = aiosqlite.connect(path, isolation_level=None)
    try:
        return await connection
    except sqlite3.Error:
        # Its thread still has a word for this loop, which the caller may be about to close.
        await asyncio.to_thread(connection._thread.join)  # noqa: SLF001
        raise


async def _on_thread(
    connection: aiosqlite.Connection, work: Callable[[sqlite3.Connection], T]
) -> T:
    """Do the work on the connection's own thread, whole: aiosqlite has no public way to."""
    plain = connection._conn  # noqa: SLF001
    execute = connection._execute  # noqa: SLF001
    done: T = await execute(work, plain)  # type: ignore[no-untyped-call]
    return done


def _told(error: sqlite3.Error) -> DatabaseFaultError | RefusedError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    if code & _PRIMARY in _TORN:
        return DatabaseFaultError(f"{name}: {TORN}")
    return DatabaseFaultError(name) if code & _PRIMARY in _FAULTS else RefusedError(name)


def _prepare(connection: sqlite3.Connection, path: str, known: Sequence[Migration]) -> None:
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    see_whole(connection)
    bring_up_to_date(connection, known, partial(_keep_copy, connection, path))
    # What a turn would undo is kept in memory: from 64 KB on it would be a file for each commit.
    # After the migrations: what they sort may be too large for it.
    connection.execute("pragma temp_store = memory")
    # Last: a file that is refused keeps its own mode.
    connection.execute("pragma journal_mode = wal")


def _keep_copy(connection: sqlite3.Connection, path: str, last: int) -> Path:
    """Keep the database as it is before it is migrated, beside it; return where."""
    copy = Path(f"{path}.schema-{last}")
    try:
        copy_to(connection, copy)
    except (OSError, sqlite3.Error) as error:
        why = f"no copy could be kept before it is migrated: {not_opened(error)}"
        raise DatabaseFaultError(why) from None
    return copy


def _empty_log(connection: sqlite3.Connection) -> None:
    write_keys_anew(connection)
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
