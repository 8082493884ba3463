"""A database of each engine for one test; PostgreSQL where TEST_POSTGRES_URL names one."""

import asyncio
import contextlib
import os
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from storage import sqlite_schema
from storage.migrate import Migration
from storage.opening import SQLITE, postgres
from storage.shape import SchemaShape
from storage.sqlite import open_sqlite

ENGINES = ("sqlite", "postgres")

# The setting that names a server, or this process's database on it.
_NAMED = "TEST_POSTGRES_URL"
# Not above row security, as the bot's own role should be.
_ROLE = "rozstaje_tests"

# Whoever empties a database deletes row by row what other rows refer to, and numbers begin again.
_EMPTYING = """
select 'set session_replication_role = replica; ' || string_agg(
    case relkind
        when 'r' then format('delete from %s; ', oid::regclass)
        else format('select setval(%L, 1, false); ', oid::regclass)
    end, '')
from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'S')
    and relname <> 'migrations'
"""
# In bytes, rows that are gone among them: beyond this to drop it costs less than to use it again.
_LARGEST = """
select max(pg_relation_size(oid)) from pg_class
where relnamespace = current_schema()::regnamespace and relkind = 'r'
"""
_MOST = 200_000


@dataclass(frozen=True)
class _Schema:
    """A schema with all its tables: what it is made of, and the statements that empty it."""

    name: str
    made_of: list[str]
    emptying: str


# Those on a server that no test has now.
_idle: dict[str, list[_Schema]] = {}


@contextlib.asynccontextmanager
async def empty_database(
    engine: str, folder: Path, server: str | None = None
) -> AsyncIterator[str]:
    """Give the address of a database with nothing in it; skips the test without such an engine.

    A `server` that is given may crash meanwhile, and goes with what is on it.
    """
    if engine == "sqlite":
        yield f"{SQLITE}{folder / 'rozstaje.sqlite'}"
        return
    lasting = server is None
    server = server or _server()
    async with _admin(server) as admin:
        schema = await _make(admin)
        yield _address(server, schema)
        if lasting:
            await admin.execute(f"drop schema {schema} cascade")


@contextlib.asynccontextmanager
async def new_database(engine: str, folder: Path) -> AsyncIterator[str]:
    """Give the address of a database with all its tables and no row; skips as the empty one does.

    A file is a copy of one that was made once. A schema is emptied after the test for the next
    one, or dropped when it is large or no more what it was.
    """
    if engine == "sqlite":
        file = folder / "rozstaje.sqlite"
        await new_file(file)
        yield f"{SQLITE}{file}"
        return
    server = _server()
    idle = _idle.setdefault(server, [])
    async with _admin(server) as admin:
        schema = idle.pop() if idle else await _made(admin, server)
        yield _address(server, schema.name)
        await admin.execute(f"set search_path to {schema.name}")
        small = await admin.fetchval(_LARGEST) < _MOST
        if small and await _made_of(admin) == schema.made_of:
            await admin.execute(schema.emptying)
            idle.append(schema)
        else:
            await admin.execute(f"drop schema {schema.name} cascade")


async def new_file(file: Path) -> None:
    """Make a SQLite file with all its tables and no row."""
    shutil.copyfile(await asyncio.to_thread(_first_file), file)


@contextlib.contextmanager
def own_database() -> Iterator[None]:
    """Give this process a database of its own on the server, and take it away again.

    Owners have the same numbers in all tests, and a lock on a number is one for a whole database.
    """
    server = os.environ.get(_NAMED)
    if not server:
        yield
        return
    name = f"rozstaje_{secrets.token_hex(8)}"
    asyncio.run(_done(server, f"create database {name}"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(_NAMED, urlsplit(server)._replace(path=f"/{name}").geturl())
        yield
    asyncio.run(_done(server, f"drop database {name} with (force)"))


@cache
def _first_file() -> Path:
    file = Path(tempfile.mkdtemp(prefix="rozstaje-")) / "rozstaje.sqlite"

    async def make() -> None:
        await (await open_sqlite(str(file))).close()

    asyncio.run(make())
    return file


def _server() -> str:
    server = os.environ.get(_NAMED)
    if not server:
        pytest.skip("no PostgreSQL here: TEST_POSTGRES_URL is not set (.ci/postgres starts one)")
    return server


def _address(server: str, schema: str) -> str:
    parts = urlsplit(server)
    return f"postgresql://{_ROLE}@{parts.hostname}:{parts.port}{parts.path}?search_path={schema}"


@contextlib.asynccontextmanager
async def _admin(server: str) -> AsyncIterator[Any]:
    import asyncpg  # noqa: PLC0415 an extra

    admin = await asyncpg.connect(server)
    try:
        yield admin
    finally:
        await admin.close()


async def _done(server: str, sql: str) -> None:
    async with _admin(server) as admin:
        await admin.execute(sql)


async def _make(admin: Any) -> str:
    import asyncpg  # noqa: PLC0415 an extra

    schema = f"t{secrets.token_hex(8)}"
    with contextlib.suppress(asyncpg.DuplicateObjectError, asyncpg.UniqueViolationError):
        await admin.execute(f"create role {_ROLE} login")
    await admin.execute(f"create schema {schema} authorization {_ROLE}")
    return schema


async def _made(admin: Any, server: str) -> _Schema:
    name = await _make(admin)
    await (await postgres().open_postgres(_address(server, name))).close()
    await admin.execute(f"set search_path to {name}")
    return _Schema(name, await _made_of(admin), await admin.fetchval(_EMPTYING))


async def _made_of(admin: Any) -> list[str]:
    queries = postgres()._own()
    rows = [row async for row in queries.shape_of(admin)]
    rows += [row async for row in queries.list_migrations(admin)]
    return sorted(map(str, rows))


@contextlib.contextmanager
def shapes_known() -> Iterator[None]:
    """Build what a schema is compared with once, and not at each start of a bot."""
    from storage import postgres_schema  # noqa: PLC0415 an extra

    on_sqlite = cache(sqlite_schema.wanted_shape)
    on_postgres = postgres_schema.wanted_shape
    built: dict[tuple[Migration, ...], SchemaShape] = {}

    async def once(connection: Any, ask: Any, known: Sequence[Migration]) -> SchemaShape:
        key = tuple(known)
        if key not in built:
            built[key] = await on_postgres(connection, ask, known)
        return built[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite_schema, "wanted_shape", lambda known: on_sqlite(tuple(known)))
        patch.setattr(postgres_schema, "wanted_shape", once)
        yield
