"""PostgreSQL: the same steps and query files, for several processes on one database."""

import contextlib
import logging
from collections.abc import AsyncIterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

import aiosql
import asyncpg
from aiosql.types import SQLOperationType

from storage.faults import DatabaseFaultError, RefusedError
from storage.key_rows import masters
from storage.migrate import Migration, migrations
from storage.postgres_schema import bring_up_to_date, trial
from storage.sqlite_run import QUERIES
from storage.steps import Query, Steps, T

_LOG = logging.getLogger(__name__)

# Its pool warns with a traceback at each try while a server is away; we say it in one line.
logging.getLogger("asyncpg").setLevel(logging.ERROR)

# The few queries that PostgreSQL words its own way; a name here stands before the common one.
OWN_QUERIES = Path(__file__).parent / "queries_postgres"

_CONNECTIONS = 10
_SETTINGS = {
    "application_name": "rozstaje",
    "synchronous_commit": "on",
    # In milliseconds, and all of them under the 20 s that an update has.
    "lock_timeout": "10000",
    "statement_timeout": "12000",
    "idle_in_transaction_session_timeout": "30000",
}
_COMMAND_SECONDS = 15.0

# All that the driver raises; the internal one when a connection is lost at the wrong moment.
_ERRORS = (
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    OSError,
    TimeoutError,
)

# Classes of SQLSTATE that may mend: connection, transaction state, rollback (deadlock), lack of
# resources, intervention (a restart, a time-out), input and output; and a read-only server.
_FAULTS = frozenset({"08", "25", "40", "53", "55", "57", "58", "XX"})


class PostgresStore:
    """A pool of connections; made by `open_postgres`."""

    # Longer than a call to Telegram may take.
    lease = 30

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    async def run(
        self,
        steps: Steps[T],
        owner: int | None = None,
        *,
        first: bool = False,  # noqa: ARG002 nothing stands in line
    ) -> T:
        """Run the steps in one transaction; whatever they raise rolls it back and is raised.

        Transactions of the same owner wait for each other, in whatever process they run; rows of
        other owners are out of sight. Raises DatabaseFaultError and RefusedError.
        """
        try:
            async with self._pool.acquire() as connection, connection.transaction():
                if owner is not None:
                    await _ask(connection, Query("speak_for", {"owner": owner}))
                return await _run(connection, steps)
        except _ERRORS as error:
            raise _told(error) from None

    async def scrub(self) -> None:
        """Write the keys' table anew, without those that were thrown away.

        What they sealed is left to the server: its autovacuum frees it in its own time.
        """
        try:
            async with self._pool.acquire() as connection:
                await _ask(connection, Query("write_keys_anew"))
        except _ERRORS as error:
            _LOG.warning("the keys' table was not written anew: %s", _told(error))

    async def close(self) -> None:
        """Close the connections once what runs on them is done."""
        await self._pool.close()


async def open_postgres(url: str, known: Sequence[Migration] | None = None) -> PostgresStore:
    """Open the database and bring its schema up to date, one process at a time.

    Raises DatabaseFaultError when it is out of reach, SchemaError when its schema does not fit this
    version.
    """
    pool = await _pool(url)
    try:
        async with pool.acquire() as connection:
            wanted = migrations("postgres") if known is None else known
            await bring_up_to_date(connection, partial(_ask, connection), wanted)
            if await _ask(connection, Query("above_row_security")):
                _LOG.warning("the database role is above row security: use a plain one")
    except _ERRORS as error:
        await pool.close()
        raise _told(error) from None
    except BaseException:
        await pool.close()
        raise
    return PostgresStore(pool)


async def examine_postgres(url: str) -> tuple[list[Migration], set[str]]:
    """Return the schema files that opening would apply, and which master keys wrap what is there.

    Changes nothing; raises as opening does.
    """
    pool = await _pool(url)
    try:
        async with pool.acquire() as connection:
            pending = await trial(connection, partial(_ask, connection), migrations("postgres"))
            there = await _ask(connection, Query("has_keys"))
            return pending, await _run(connection, masters()) if there else set()
    except _ERRORS as error:
        raise _told(error) from None
    finally:
        await pool.close()


@contextlib.asynccontextmanager
async def read_postgres(url: str) -> AsyncIterator[tuple[PostgresStore, list[Migration]]]:
    """Open the database as it is, and what opening would apply; raises as `examine_postgres`."""
    pending, _ = await examine_postgres(url)
    store = PostgresStore(await _pool(url))
    try:
        yield store, pending
    finally:
        await store.close()


async def _pool(url: str) -> Any:
    try:
        return await asyncpg.create_pool(
            url,
            min_size=1,
            max_size=_CONNECTIONS,
            command_timeout=_COMMAND_SECONDS,
            server_settings=_SETTINGS,
        )
    except (*_ERRORS, ValueError) as error:
        # An address that cannot be read is repeated in its message, with the password.
        raise DatabaseFaultError(f"PostgreSQL is out of reach: {type(error).__name__}") from None


def _told(error: Exception) -> DatabaseFaultError | RefusedError:
    state = getattr(error, "sqlstate", None)
    name = f"{type(error).__name__} {state}" if state else type(error).__name__
    if isinstance(error, asyncpg.DataError) or (state and state[:2] not in _FAULTS):
        return RefusedError(name)
    return DatabaseFaultError(name)


async def _run(connection: Any, steps: Steps[T]) -> T:
    try:
        wanted = next(steps)
        while True:
            wanted = steps.send(await _answer(connection, wanted))
    except StopIteration as done:
        result: T = done.value
        return result


async def _answer(connection: Any, wanted: Query | Sequence[Query]) -> Any:
    if isinstance(wanted, Query):
        return await _ask(connection, wanted)
    return [await _ask(connection, each) for each in wanted]


async def _ask(connection: Any, wanted: Query) -> Any:
    query = getattr(_own(), wanted.name, None) or getattr(_common(), wanted.name)
    answer = query(connection, **wanted.arguments)
    match query.operation:
        case SQLOperationType.SELECT:
            return [row async for row in answer]
        case SQLOperationType.INSERT_UPDATE_DELETE:
            # The driver's word for it, such as "INSERT 0 1": the count is last.
            return int((await answer).rpartition(" ")[2])
        case _:
            return await answer


@cache
def _common() -> Any:
    return aiosql.from_path(QUERIES, "asyncpg")


@cache
def _own() -> Any:
    return aiosql.from_path(OWN_QUERIES, "asyncpg")
