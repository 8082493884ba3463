"""Dead before and after each step: begin, each query, commit, confirm, send, mark."""

import asyncio
import contextlib
import os
from pathlib import Path

import pytest

from tests.delivery.kills import Herd, Plan, all_said, judged
from tests.delivery.nursery import Nursery, nursery
from tests.delivery.script import Expected, expected, kept_in, updates
from tests.support.databases import empty_database
from tests.support.strict_telegram import StrictTelegram, strict_telegram
from tests.support.until import until

# One person: a new client, an answer, another answer.
OWNERS, EACH = 1, 3
# More than a start and three updates have; the sweep ends where nothing is left to die at.
MOST = 600
# Every place takes a minute more: ROZSTAJE_STRIDE=1.
STRIDE = int(os.environ.get("ROZSTAJE_STRIDE", "2"))

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


async def dies_at(place: int, plan: Plan, bots: Nursery, wanted: Expected) -> bool:
    """Let a bot die at that place and another take over; tell whether it came to that place."""
    script = updates(OWNERS, EACH)
    async with strict_telegram(StrictTelegram(delay=0.0)) as telegram:
        herd = Herd(plan, telegram, bots)
        for update in script:
            telegram.put(update)
        done = all_said(telegram, wanted)
        first = await herd.start(0, ("die_at", place))
        died_at = await _death(bots, first, telegram, done)
        if died_at is not None:
            await herd.start(0, ("short_lease", None))
        async with asyncio.timeout(30):
            await until(done)
        await asyncio.sleep(0.05)
        await herd.end()
        figures = judged(script, wanted, telegram, [died_at] if died_at else [])
    assert figures.clean, f"at place {place}: {figures}"
    assert figures.repeated <= 1, f"at place {place}: {figures}"
    assert await kept_in(plan.url, sorted(wanted.said)) == wanted.kept, f"at place {place}"
    return died_at is not None


async def _death(bots: Nursery, pid: int, telegram: StrictTelegram, done: object) -> float | None:
    gone = asyncio.create_task(bots.gone(pid))
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(20):
                await until(lambda: gone.done() or done())  # type: ignore[operator]
        # It may yet come to a last place, such as marking the last call as sent.
        await asyncio.wait([gone], timeout=0.3)
        return telegram.clock() if gone.done() else None
    finally:
        gone.cancel()


async def sweep(engine: str, replicas: int, stride: int, folder: Path) -> int:
    """Die at every `stride`-th place; return how many there were."""
    wanted = await expected(folder, updates(OWNERS, EACH))
    deaths = 0
    async with nursery(folder / "bots.log") as bots:
        for place in range(1, MOST, stride):
            spot = folder / f"{place}"
            spot.mkdir()
            async with empty_database(engine, spot) as url:
                if not await dies_at(place, Plan(url, replicas), bots, wanted):
                    return deaths
            deaths += 1
    raise AssertionError("the sweep found no end")


async def test_polling_with_sqlite_survives_a_death_at_every_step(tmp_path: Path) -> None:
    deaths = await sweep("sqlite", 0, STRIDE, tmp_path)
    print(f"\npolling + SQLite: died at {deaths} places")  # noqa: T201
    assert deaths > 100 // STRIDE


async def test_webhook_with_postgres_survives_a_death_at_many_steps(tmp_path: Path) -> None:
    deaths = await sweep("postgres", 1, 3 * STRIDE, tmp_path)
    print(f"\nwebhook + PostgreSQL: died at {deaths} places")  # noqa: T201
    assert deaths > 30 // STRIDE
