"""Changes to a bot in its own process: where it kills itself, and what it does wrong on purpose."""

import asyncio
import itertools
import os
import resource
import signal
import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg

import conversations.values.working_moments
import storage.postgres
import storage.sqlite
import storage.sqlite_run
from bot.delivery.backups import back_up
from bot.delivery.ingest import Ingest
from bot.settings import Backups
from bot.telegram.http import AiohttpRequest
from storage.faults import DatabaseFaultError
from storage.opening import open_store
from storage.steps import Query, Steps


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_at(place: int) -> None:
    """Kill the bot at the n-th place: before and after each query, commit and call."""
    counter = itertools.count(1)
    short_lease(1)

    def here() -> None:
        if next(counter) == place:
            _die()

    _around(storage.sqlite_run, "_ask", here)
    _around(storage.sqlite, "commit_together", here)
    _around_async(storage.postgres, "_ask", here)
    _around_async(asyncpg.transaction.Transaction, "start", here)
    # What commits, or rolls back.
    _around_async(asyncpg.transaction.Transaction, "__aexit__", here)
    _around_async(AiohttpRequest, "do_request", here)


def die_in_files(argument: Mapping[str, Any]) -> None:
    """Kill the process at the n-th `place` of what it does to the database's files.

    That is before each statement and each group of copied pages, before and after each change of a
    name. With a `url` and a `key` it opens that database; with `backups` it makes a backup there.
    """
    counter = itertools.count(1)

    def here(*_given: object) -> None:
        if next(counter) == argument["place"]:
            _die()

    class Dying(sqlite3.Connection):
        """A connection that dies."""

        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            self.set_trace_callback(here)

        def backup(self, target: sqlite3.Connection, **_named: Any) -> None:
            super().backup(target, pages=20, progress=here)

    connect: Any = sqlite3.connect

    def connecting(database: Any, *given: Any, **named: Any) -> Any:
        in_memory = database == ":memory:"
        return connect(database, *given, **named, **({} if in_memory else {"factory": Dying}))

    sqlite3.connect = connecting
    for name in ("rename", "replace", "link", "unlink", "fsync"):
        _around(os, name, here)
    if url := argument.get("url"):
        asyncio.run(_opened_once(argument))
    if folder := argument.get("backups"):
        database = Path(folder).parent / "rozstaje.sqlite"
        back_up(Backups(database, Path(folder), 3), datetime(2026, 11, 27, tzinfo=UTC))
    if url or folder:
        raise SystemExit(0)


async def _opened_once(argument: Mapping[str, Any]) -> None:
    await (await open_store(argument["url"], Path(argument["key"]))).close()


def die_opening(argument: Mapping[str, Any]) -> None:
    """Kill the process at the n-th `place`, as `die_at` has it, while it opens a database."""
    die_at(argument["place"])
    asyncio.run(_opened_once(argument))
    raise SystemExit(0)


def die_at_work(place: int) -> None:
    """Do the same to a bot whose owners always work, so that reminders come due at any time."""
    always_at_work(None)
    die_at(place)


def always_at_work(_argument: object) -> None:
    """Let every moment be one of work, holidays and nights too."""
    short_lease(1)
    setattr(conversations.values.working_moments, "is_off_hours", _never_off)  # noqa: B010 as it imports it


def _never_off(*_moment: object) -> bool:
    return False


def short_lease(seconds: int) -> None:
    """Let another process have soon what a dead one had claimed."""
    storage.postgres.PostgresStore.lease = seconds


def full_disk(largest_file: int) -> None:
    """Let writing beyond so many bytes fail, as on a full disk."""
    # Without this it would end the process.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, resource.RLIM_INFINITY))


def _around(owner: Any, name: str, here: Callable[[], None]) -> None:
    was = getattr(owner, name)

    def now(*arguments: Any, **named: Any) -> Any:
        here()
        result = was(*arguments, **named)
        here()
        return result

    setattr(owner, name, now)


def _around_async(owner: Any, name: str, here: Callable[[], None]) -> None:
    was = getattr(owner, name)

    async def now(*arguments: Any, **named: Any) -> Any:
        here()
        result = await was(*arguments, **named)
        here()
        return result

    setattr(owner, name, now)


def no_dedupe(_argument: object) -> None:
    """Handle whatever comes, although it was handled before."""
    ask = storage.sqlite_run._ask

    def never_seen(connection: sqlite3.Connection, wanted: Query) -> Any:
        answer = ask(connection, wanted)
        return 1 if wanted.name in {"mark_seen", "mark_tap_seen"} else answer

    storage.sqlite_run._ask = never_seen


def confirm_first(_argument: object) -> None:
    """Confirm an update before it is committed."""
    take = Ingest.take
    under_way: set[asyncio.Task[None]] = set()

    async def promise(self: Ingest, update: Mapping[str, Any]) -> None:
        task = asyncio.create_task(take(self, update))
        under_way.add(task)
        task.add_done_callback(under_way.discard)

    Ingest.take = promise  # type: ignore[method-assign]


def flaky(_argument: object) -> None:
    """Let every seventh transaction find the database out of order."""
    run = storage.sqlite.SqliteStore.run
    counter = itertools.count(1)

    async def sometimes(
        self: Any, steps: Steps[Any], owner: int | None = None, *, first: bool = False
    ) -> Any:
        if next(counter) % 7 == 0:
            steps.close()
            raise DatabaseFaultError("SQLITE_BUSY")
        return await run(self, steps, owner, first=first)

    storage.sqlite.SqliteStore.run = sometimes  # type: ignore[method-assign]


def always_200(_argument: object) -> None:
    """Confirm what was not handled, too."""
    flaky(None)
    take = Ingest.take

    async def lie(self: Ingest, update: Mapping[str, Any]) -> None:
        await asyncio.gather(take(self, update), return_exceptions=True)

    Ingest.take = lie  # type: ignore[method-assign]


def few_files(most: int) -> None:
    """Let it open so many files at a time."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
