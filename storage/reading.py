"""A database opened to be read only, whether a bot runs on it or not; any engine."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Protocol

from storage.key_file import read_keys
from storage.key_rows import masters
from storage.keys import Keys
from storage.migrate import Migration, SchemaError, migrations
from storage.opening import SQLITE, is_file, key_file_of, postgres
from storage.sealed_store import see_fits
from storage.sealing import sealed
from storage.sqlite import not_opened
from storage.sqlite_file import reading, see_whole
from storage.sqlite_run import run_on
from storage.sqlite_schema import trial
from storage.steps import Steps, T


class ReadOnlyStore(Protocol):
    """Runs steps that only read, as `Store` runs them."""

    async def run(self, steps: Steps[T], owner: int | None = None) -> T:
        """Run the steps; raises DatabaseFaultError when the database is out of order."""
        ...


class _SqliteReader:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    async def run(self, steps: Steps[T], owner: int | None = None) -> T:  # noqa: ARG002 all in sight
        try:
            return run_on(self._connection, steps)
        except sqlite3.Error as error:
            raise not_opened(error) from None


class _SealedReader:
    def __init__(self, inner: ReadOnlyStore, keys: Keys) -> None:
        self._inner = inner
        self._keys = keys

    async def run(self, steps: Steps[T], owner: int | None = None) -> T:
        return await self._inner.run(sealed(steps, self._keys), owner)


@contextlib.asynccontextmanager
async def open_to_read(url: str, key_file: Path | None = None) -> AsyncIterator[ReadOnlyStore]:
    """Open the database at a `sqlite:///path` or `postgresql://…` address; nothing changes in it.

    Raises UnknownDatabaseError for any other, DatabaseFaultError when it cannot be read or is torn,
    SchemaError when it does not fit this version, or not yet, KeyFileError without its key file.
    """
    path = key_file or key_file_of(url)
    async with _open_plain(url) as reader:
        found = read_keys(path)
        see_fits(path, found, await reader.run(masters()))
        # With no key there is nothing yet that a key would open.
        yield _SealedReader(reader, Keys(found)) if found else reader


@contextlib.asynccontextmanager
async def _open_plain(url: str) -> AsyncIterator[ReadOnlyStore]:
    if not is_file(url):
        async with postgres().read_postgres(url) as (store, pending):
            _see_current(pending)
            yield store
        return
    try:
        with reading(Path(url.removeprefix(SQLITE))) as connection:
            connection.row_factory = sqlite3.Row
            see_whole(connection)
            _see_current(trial(connection, migrations("sqlite")))
            # What a bot writes meanwhile stays out of sight.
            connection.execute("begin")
            yield _SqliteReader(connection)
    except (OSError, sqlite3.Error) as error:
        raise not_opened(error) from None


def _see_current(pending: list[Migration]) -> None:
    if pending:
        names = ", ".join(each.name for each in pending)
        raise SchemaError(f"the next start of the bot applies to it first: {names}")
