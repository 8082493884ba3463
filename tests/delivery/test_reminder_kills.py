"""A reminder whose bot dies at any step of it comes to one row of the outbox, and is said."""

import asyncio
import contextlib
import os
import sqlite3
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import SetLook
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Language, Owner
from storage.calls import count_waiting
from storage.opening import SQLITE, open_store
from storage.owners import add_owner, save
from storage.steps import Steps
from tests.delivery.kills import Herd, Plan
from tests.delivery.nursery import Nursery, nursery
from tests.support.databases import empty_database
from tests.support.strict_telegram import StrictTelegram, strict_telegram
from tests.support.until import until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

OWNERS = (1001, 1002)
MOST = 600
# Every place takes a minute more: ROZSTAJE_STRIDE=1.
STRIDE = int(os.environ.get("ROZSTAJE_STRIDE", "3"))
PAST = datetime.fromisoformat("2026-11-20T09:00+01:00")

# Whatever is ever put into the outbox leaves its key, whoever takes it out again.
_LOGGED = "create table posted (key text not null)"
_SQLITE_TRIGGER = (
    "create trigger remember after insert on outbox begin insert into posted values (new.key); end"
)
_POSTGRES_TRIGGER = """
create function remember() returns trigger language plpgsql as
$$ begin insert into posted values (new.key); return new; end $$;
create trigger remember after insert on outbox for each row execute function remember();
"""


async def prepare(url: str) -> None:
    """Keep two owners, each with a look that was due while the bot was away."""
    store = await open_store(url)
    for owner in OWNERS:
        await store.run(_prepared(OwnerId(owner)), owner)
    await store.close()
    if url.startswith(SQLITE):
        with contextlib.closing(sqlite3.connect(url.removeprefix(SQLITE))) as file:
            file.execute(_LOGGED)
            file.execute(_SQLITE_TRIGGER)
        return
    async with _asking(url) as connection:
        await connection.execute(_LOGGED)
        await connection.execute(_POSTGRES_TRIGGER)


def _prepared(owner: OwnerId) -> Steps[None]:
    yield from add_owner(Owner(owner, Language.PL), 0)
    yield from save(
        owner,
        [AddClient(ClientNumber(1), "Anka", Question.INTEREST), SetLook(ClientNumber(1), PAST)],
        0,
    )


@contextlib.asynccontextmanager
async def _asking(url: str) -> AsyncIterator[Any]:
    import asyncpg  # noqa: PLC0415 an extra

    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


async def posted(url: str) -> list[str]:
    """Return the keys of all rows that the outbox ever had."""
    if url.startswith(SQLITE):
        with contextlib.closing(sqlite3.connect(url.removeprefix(SQLITE))) as file:
            return sorted(key for (key,) in file.execute("select key from posted"))
    async with _asking(url) as connection:
        return sorted(row["key"] for row in await connection.fetch("select key from posted"))


@dataclass
class Dying:
    """One run: bots of which the first dies at a place, and others that take over."""

    plan: Plan
    bots: Nursery
    folder: Path

    async def dies_at(self, place: int) -> bool:
        """Tell whether it came to that place; what must hold is checked either way."""
        await prepare(self.plan.url)
        async with strict_telegram(StrictTelegram(delay=0.0)) as telegram:
            herd = Herd(self.plan, telegram, self.bots, self.folder)
            first = await herd.start(0, ("die_at_work", place))
            for other in range(1, self.plan.processes):
                await herd.start(other, ("always_at_work", None))
            died = await self._death(first, telegram)
            if died:
                await herd.start(0, ("always_at_work", None))
            async with asyncio.timeout(60):
                await until(lambda: _all_told(telegram))
            await _emptied(self.plan)
            await herd.end()
            said = {owner: len(telegram.accepted[owner]) for owner in OWNERS}
        due = int(PAST.timestamp())
        wanted = [f"r:{owner}:look:1:{due}:0" for owner in OWNERS]
        assert await posted(self.plan.url) == wanted, f"at place {place}"
        # Both can be under way when it dies: what was sent is marked in one commit.
        assert all(times <= 1 + died for times in said.values()), f"at place {place}: {said}"
        return died

    async def _death(self, pid: int, telegram: StrictTelegram) -> bool:
        gone = asyncio.create_task(self.bots.gone(pid))
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(20):
                    await until(lambda: gone.done() or _all_told(telegram))
            # It may yet come to a last place, such as marking the last call as sent.
            await asyncio.wait([gone], timeout=0.3)
            return gone.done()
        finally:
            gone.cancel()


def _all_told(telegram: StrictTelegram) -> bool:
    return all(telegram.accepted.get(owner) for owner in OWNERS)


async def _emptied(plan: Plan) -> None:
    """Let the last call be marked as sent; another process may look where there are several."""
    if plan.replicas:
        store = await open_store(plan.url)
        while await store.run(count_waiting()):
            await asyncio.sleep(0.05)
        await store.close()
    else:
        await asyncio.sleep(0.1)


async def sweep(engine: str, replicas: int, places: Sequence[int], folder: Path) -> int:
    """Die at each of the places until there is none left; return how often it died."""
    deaths = 0
    async with nursery() as bots:
        for place in places:
            spot = folder / f"{place}"
            spot.mkdir()
            async with empty_database(engine, spot) as url:
                died = await Dying(Plan(url, replicas), bots, spot).dies_at(place)
            if not (died or replicas):
                return deaths
            deaths += died
    return deaths


async def test_a_death_at_every_step_leaves_one_row_for_each_due_time(tmp_path: Path) -> None:
    deaths = await sweep("sqlite", 0, range(1, MOST, STRIDE), tmp_path)
    print(f"\nreminders, SQLite: died at {deaths} places")  # noqa: T201
    assert deaths > 40 // STRIDE


async def test_two_processes_of_which_one_dies_leave_one_row_for_each_due_time(
    tmp_path: Path,
) -> None:
    # Which of them does what is chance: not every place is come to.
    places = range(1, 120, 3 * STRIDE)
    deaths = await sweep("postgres", 2, places, tmp_path)
    print(f"\nreminders, PostgreSQL and two processes: died at {deaths} of {len(places)} places")  # noqa: T201
    assert deaths > len(places) // 4
