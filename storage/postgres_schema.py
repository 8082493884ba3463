"""The schema of a PostgreSQL database: what is missing is applied in one transaction or not."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import asyncpg

from storage.migrate import WAY_OUT, Ledger, Migration, SchemaError, missing
from storage.shape import SchemaShape, difference
from storage.steps import Query

_LOG = logging.getLogger(__name__)

Ask = Callable[[Query], Awaitable[Any]]


async def bring_up_to_date(connection: Any, ask: Ask, known: Sequence[Migration]) -> None:
    """Apply what is missing, one process at a time, and see that the schema is then the right one.

    Raises SchemaError and what the driver raises; the database is then as it was.
    """
    # Held by the session, so that it lasts until the transaction is over.
    await ask(Query("lock_migrations"))
    try:
        async with connection.transaction():
            await _apply(connection, ask, known)
    finally:
        await ask(Query("unlock_migrations"))


async def trial(connection: Any, ask: Ask, known: Sequence[Migration]) -> list[Migration]:
    """Return what `bring_up_to_date` would apply, having tried it; nothing of it stays."""
    attempt = connection.transaction()
    await attempt.start()
    try:
        return await _apply(connection, ask, known)
    finally:
        await attempt.rollback()


async def _apply(connection: Any, ask: Ask, known: Sequence[Migration]) -> list[Migration]:
    ledger: Ledger = {}
    if await ask(Query("has_migrations")):
        await ask(Query("add_hashes"))
        ledger = {row["number"]: row["sha256"] for row in await ask(Query("list_migrations"))}
    left = missing(known, ledger)
    if left or not all(ledger.values()):
        await ask(Query("add_migrations"))
        await ask(Query("add_hashes"))
        for each in left:
            await _run_file(connection, each)
        for each in known:
            await ask(Query("record_migration", {"number": each.number, "sha256": each.hash}))
    await _compare(connection, ask, known)
    return left


async def _run_file(connection: Any, migration: Migration) -> None:
    try:
        await connection.execute(migration.sql)
    except (asyncpg.SyntaxOrAccessError, asyncpg.IntegrityConstraintViolationError) as error:
        raise SchemaError(
            f"the schema file {migration.name} cannot be applied ({type(error).__name__}): "
            f"{WAY_OUT}"
        ) from None


async def _compare(connection: Any, ask: Ask, known: Sequence[Migration]) -> None:
    there = await _shape(ask)
    try:
        wanted = await wanted_shape(connection, ask, known)
    except asyncpg.InsufficientPrivilegeError:
        _LOG.warning("the schema is not compared: grant temporary on this database to the bot")
        return
    differs = difference(there, wanted)
    if differs:
        raise SchemaError(f"the database is not as its schema files make it ({differs}): {WAY_OUT}")


async def wanted_shape(connection: Any, ask: Ask, known: Sequence[Migration]) -> SchemaShape:
    """Return the shape of a database that is made anew, by making one aside; nothing of it stays.

    Raises what the driver raises, InsufficientPrivilegeError where the role may make none.
    """
    aside = connection.transaction()
    await aside.start()
    try:
        await ask(Query("build_aside"))
        for each in known:
            await connection.execute(each.sql)
        return await _shape(ask)
    finally:
        await aside.rollback()


async def _shape(ask: Ask) -> SchemaShape:
    return {row["name"]: row["what"] for row in await ask(Query("shape_of"))}
