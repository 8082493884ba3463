"""A database for each run: a copy of a world, as a file or on the server of TEST_POSTGRES_URL."""

import asyncio
import contextlib
import os
import shutil
import sqlite3
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from storage.opening import SQLITE, key_file_of, open_store
from storage.sealed_columns import place_of
from storage.sealed_words import key_of, open_words
from tests.bench.seed import World, copied, fill, name_of
from tests.support.opened import unseal, unwrapped

SERVER = "TEST_POSTGRES_URL"
# What was only put aside is no log.
_COUNTED = {
    "outbox": "",
    "dead_letters": "",
    "seen": "",
    "answers": "",
    "incidents": "where standing = 'kept'",
}
# Not above row security, as the bot's own role should be.
_ROLE = "rozstaje_bench"
_NAME = "rozstaje_bench_run"


def prepared(world: World, folder: Path, *, postgres: bool) -> str:
    """Return the address of a fresh database of that world; worlds are made once."""
    if postgres:
        return asyncio.run(_prepare_postgres(world))
    path = folder / "bot.sqlite"
    for old in folder.glob("bot.sqlite*"):
        old.unlink()
    made = _file_of(world, folder)
    shutil.copyfile(made, path)
    shutil.copy2(f"{made}.key", f"{path}.key")
    # What is written behind our back would be measured with the bot.
    os.sync()
    return f"{SQLITE}{path}"


def name_plainly(url: str) -> None:
    """Write the clients' names plain, for bots that know nothing of a key."""
    connection = sqlite3.connect(url.removeprefix(SQLITE))
    found = connection.execute("select owner, client from clients").fetchall()
    names = [(name_of(owner, client), owner, client) for owner, client in found]
    connection.executemany("update clients set name = ? where owner = ? and client = ?", names)
    connection.commit()
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    connection.close()
    os.sync()


def counts(url: str) -> dict[str, int]:
    """Return how many rows each table has that is looked at."""
    wanted = {
        table: f"select count(*) from {table} {only}"  # noqa: S608 names of ours
        for table, only in _COUNTED.items()
    }
    if not url.startswith(SQLITE):
        return asyncio.run(_count_postgres(wanted))
    connection = sqlite3.connect(url.removeprefix(SQLITE))
    found = {table: connection.execute(sql).fetchone()[0] for table, sql in wanted.items()}
    connection.close()
    return found


class Entry(NamedTuple):
    """An entry as it is kept."""

    client: int
    note: str
    kind: str | None
    day: str | None
    minutes: int | None


def logged(url: str, before: int) -> list[Entry]:
    """Return the entries that came after so many of each owner's."""
    rows = _rows(
        url,
        "select owner, incident, client, note, kind, day, minutes from incidents "  # noqa: S608 a number of ours
        f"where standing = 'kept' and incident > {before}",
    )
    kept = _rows(url, "select owner, client, name, master, wrapped from keys")
    keys = unwrapped(key_file_of(url), kept)
    found = []
    for owner, incident, client, note, *rest in rows:
        # A rival writes it plain.
        if (key := key_of(note)) is not None:
            place = place_of("incidents", owner, "note", (incident,))
            note = open_words(keys[key], note, place)  # noqa: PLW2901
        found.append(Entry(client, note, *rest))
    return found


def _rows(url: str, sql: str) -> list[Any]:
    if not url.startswith(SQLITE):
        return asyncio.run(_rows_of_postgres(sql))
    with contextlib.closing(sqlite3.connect(url.removeprefix(SQLITE))) as connection:
        return connection.execute(sql).fetchall()


async def _rows_of_postgres(sql: str) -> list[Any]:
    admin = await _admin(_NAME)
    found = await admin.fetch(sql)
    await admin.close()
    return list(found)


def _file_of(world: World, folder: Path) -> Path:
    path = folder / f"{world.name}.sqlite"
    if not path.exists():
        making = path.with_suffix(".making")
        asyncio.run(fill(f"{SQLITE}{making}", world))
        # What is sealed is its owner's alone: it is given to others plain, and sealed again.
        unseal(making)
        connection = sqlite3.connect(making)
        for (table,) in connection.execute(
            "select name from sqlite_schema where type = 'table'"
        ).fetchall():
            columns = [row[1] for row in connection.execute(f"pragma table_info({table})")]
            if sql := copied(table, columns, world):
                connection.execute(sql)
        connection.execute("insert or ignore into unsealed (owner) select owner from owners")
        connection.commit()
        connection.execute("pragma wal_checkpoint(truncate)").fetchall()
        connection.close()
        asyncio.run(_seal(f"{SQLITE}{making}"))
        making.rename(path)
        Path(f"{making}.key").rename(f"{path}.key")
    return path


async def _seal(url: str) -> None:
    await (await open_store(url)).close()


async def _admin(database: str | None = None) -> Any:
    import asyncpg  # noqa: PLC0415 an extra

    server = os.environ[SERVER]
    return await asyncpg.connect(server, **({"database": database} if database else {}))


async def _prepare_postgres(world: World) -> str:
    admin = await _admin()
    parts = urlsplit(os.environ[SERVER])
    url = f"postgresql://{_ROLE}@{parts.hostname}:{parts.port}/"
    if not await admin.fetchval("select count(*) from pg_roles where rolname = $1", _ROLE):
        await admin.execute(f"create role {_ROLE} login")
    template = f"rozstaje_bench_{world.name}".replace("-", "_")
    if template not in _made:
        await admin.execute(f"drop database if exists {template} with (force)")
        await admin.execute(f"create database {template} owner {_ROLE}")
        # Each owner by the bot's own storage: what is sealed cannot be copied.
        await fill(url + template, world, world.owners)
        await _analyze(template)
        _made.add(template)
    await admin.execute(f"drop database if exists {_NAME} with (force)")
    await admin.execute(f"create database {_NAME} owner {_ROLE} template {template}")
    await admin.close()
    return url + _NAME


# The schema may have changed since another run.
_made: set[str] = set()


async def _analyze(database: str) -> None:
    admin = await _admin(database)
    await admin.execute("analyze")
    await admin.close()


async def _count_postgres(wanted: dict[str, str]) -> dict[str, int]:
    admin = await _admin(_NAME)
    found = {table: int(await admin.fetchval(sql)) for table, sql in wanted.items()}
    await admin.close()
    return found
