"""Dead before and after each step: begin, each query, commit, confirm, send, mark."""

import asyncio
import contextlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.delivery.kills import Herd, Plan, all_said, judged
from tests.delivery.nursery import Nursery, said
from tests.delivery.script import Expected, expected, kept_in, updates
from tests.support.databases import empty_database
from tests.support.strict_telegram import StrictTelegram, strict_telegram
from tests.support.until import until

# One person: a new client, an answer, another answer; and so many at once that they are parked.
FEW, MANY = 3, 11
# More than a start and these updates have; the sweep ends where nothing is left to die at.
MOST = 900
# Every so manieth place; every single one takes minutes: ROZSTAJE_STRIDE=1.
STRIDE = int(os.environ.get("ROZSTAJE_STRIDE", "12"))
# Places that are died at side by side, each in a world of its own: most of it is waiting.
AT_ONCE = 6

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1200),
    pytest.mark.asyncio(loop_scope="module"),
]


async def dies_at(place: int, plan: Plan, bots: Nursery, wanted: Expected, folder: Path) -> bool:
    """Let a bot die at that place and another take over; tell whether it came to that place."""
    script = updates(plan.owners, plan.each)
    async with strict_telegram(StrictTelegram(delay=0.0)) as telegram:
        herd = Herd(plan, telegram, bots, folder)
        for update in script:
            telegram.put(update)
        done = all_said(telegram, wanted)
        first = await herd.start(0, ("die_at", place))
        died_at = await _death(bots, first, telegram, done)
        if died_at is not None:
            await herd.start(0, ("short_lease", 1))
        async with asyncio.timeout(60):
            await until(done)
        await asyncio.sleep(0.05)
        await herd.end()
        figures = judged(script, wanted, telegram, [died_at] if died_at else [])
    assert figures.clean, f"at place {place}: {figures}"
    assert figures.repeated <= 1, f"at place {place}: {figures}"
    assert await kept_in(plan.url, sorted(wanted.said)) == wanted.kept, f"at place {place}"
    assert "canary" not in said(folder)
    return died_at is not None


async def _death(
    bots: Nursery, pid: int, telegram: StrictTelegram, done: Callable[[], bool]
) -> float | None:
    gone = asyncio.create_task(bots.gone(pid))
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(60):
                await until(lambda: gone.done() or done())
        # It may yet come to a last place, such as marking the last call as sent.
        await asyncio.wait([gone], timeout=0.5)
        return telegram.clock() if gone.done() else None
    finally:
        gone.cancel()


@pytest.mark.parametrize(
    ("engine", "replicas", "each", "least"),
    [
        ("sqlite", 0, FEW, 100),
        ("sqlite", 0, MANY, 300),
        ("sqlite", 1, FEW, 100),
        ("postgres", 1, FEW, 200),
    ],
    ids=["polling + SQLite", "parked + SQLite", "webhook + SQLite", "webhook + PostgreSQL"],
)
async def test_a_death_at_any_step_loses_nothing(
    tmp_path: Path, bots: Nursery, engine: str, replicas: int, each: int, least: int
) -> None:
    wanted = await expected(tmp_path, updates(1, each))

    async def died(place: int) -> bool:
        folder = tmp_path / f"{place}"
        folder.mkdir()
        async with empty_database(engine, folder) as url:
            plan = Plan(url, replicas, owners=1, each=each)
            return await dies_at(place, plan, bots, wanted, folder)

    deaths = 0
    for first in range(1, MOST, STRIDE * AT_ONCE):
        places = range(first, first + STRIDE * AT_ONCE, STRIDE)
        ends = await asyncio.gather(*map(died, places))
        deaths += sum(ends)
        if not all(ends):
            break
    else:
        pytest.fail("the sweep found no end")
    print(f"\n{engine}, {replicas} webhooks, {each} updates: died at {deaths} places")  # noqa: T201
    assert deaths >= least // STRIDE
