"""The process itself: told to stop, run out of disk, started with what it cannot use."""

import asyncio
import contextlib
import os
import resource
import signal
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from tests.delivery.kills import free_port
from tests.delivery.nursery import Nursery, said
from tests.delivery.script import kept_in
from tests.support.strict_telegram import TOKEN, StrictTelegram, strict_telegram
from tests.support.until import until
from tests.support.updates import message

OLA = 1001
# What is promised: told to stop, it is gone in as many seconds.
STOPS_IN = 20
FLOOD_SECONDS = 6
# Messages a second.
FLOOD = 1000
# Owners who send what takes long to read, and how many of it each.
FORTY, SLOW_EACH = 40, int(os.environ.get("ROZSTAJE_SLOW", "5"))
SECRET = "canary-webhook-secret"  # noqa: S105 opens nothing

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module")
async def telegram() -> AsyncIterator[StrictTelegram]:
    async with strict_telegram() as served:
        yield served


@dataclass(frozen=True)
class Starts:
    """Starts the bot in a folder, on the database and the Telegram of a test."""

    bots: Nursery
    telegram: StrictTelegram
    folder: Path

    async def __call__(
        self, port: int | None = None, patch: tuple[str, int] | None = None, *, loud: bool = True
    ) -> int:
        """Return its process id; with a port its updates come by webhook."""
        env = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.telegram.address,
            "DATABASE_URL": f"sqlite:///{self.folder / 'rozstaje.sqlite'}",
        }
        if port:
            self.telegram.secret = SECRET
            self.telegram.targets = [f"http://127.0.0.1:{port}/telegram"]
            env |= {
                "WEBHOOK_URL": "http://127.0.0.1/telegram",
                "WEBHOOK_SECRET": SECRET,
                "LISTEN": f"127.0.0.1:{port}",
            }
        return await self.bots.start(env, self.folder, patch, loud=loud)

    async def stop(self, pid: int) -> int:
        """Tell it to stop; return how it ended."""
        os.kill(pid, signal.SIGTERM)
        return await self.bots.gone(pid)

    @property
    def log(self) -> str:
        """Return all that it said."""
        return said(self.folder)


@pytest_asyncio.fixture(loop_scope="module")
async def bot(bots: Nursery, telegram: StrictTelegram, tmp_path: Path) -> AsyncIterator[Starts]:
    starts = Starts(bots, telegram, tmp_path)
    yield starts
    await bots.clear()
    assert "canary" not in starts.log


async def test_told_to_stop_it_ends_in_time_and_in_order(
    bot: Starts, telegram: StrictTelegram
) -> None:
    first = await bot()
    telegram.put(message(1, OLA, "/new Anka"))
    await until(lambda: telegram.accepted.get(OLA))
    telegram.delay = 0.2
    for n in range(2, 10):
        telegram.put(message(n, OLA, f"/new c{n}"))
    async with asyncio.timeout(STOPS_IN):
        assert await bot.stop(first) == 0
    assert "stopped" in bot.log
    assert "Traceback" not in bot.log
    telegram.delay = 0.0
    second = await bot()
    await until(lambda: len(telegram.accepted[OLA]) == 9 and not telegram.pending)
    await bot.stop(second)
    said = [call.said for call in telegram.accepted[OLA]]
    assert len(set(said)) == 9, "all of it said, and nothing twice"


async def test_told_to_stop_it_ends_in_time_though_telegram_hangs(
    bot: Starts, telegram: StrictTelegram
) -> None:
    pid = await bot()
    telegram.put(message(1, OLA, "/new Anka"))
    await until(lambda: telegram.accepted.get(OLA))
    telegram.delay = 1000
    telegram.put(message(2, OLA, "/new Bartek"))
    await until(lambda: [name for name, _ in telegram.calls].count("sendMessage") == 2)
    async with asyncio.timeout(STOPS_IN):
        assert await bot.stop(pid) == 0


async def test_a_disk_that_is_full_confirms_nothing_and_loses_nothing(
    bot: Starts, telegram: StrictTelegram
) -> None:
    pid = await bot(patch=("full_disk", 700_000))
    # Six of each of these owners, which are parked and so confirmed; their turns fill it.
    for n in range(1, 301):
        telegram.put(message(n, 1000 + n % 50, f"/new canary{n}"))
    await until(lambda: "the database does not take updates" in bot.log)
    # One of each of these, which are not parked: there is room for a few of them at most.
    asked = _polls(telegram)
    for n in range(301, 351):
        telegram.put(message(n, 1050 + n % 50, f"/new canary{n}"))
    # Asked for once more after they were tried, as a confirmation would be.
    await until(lambda: _polls(telegram) >= asked + 2 or not telegram.pending)
    assert telegram.pending, "not everything is confirmed"
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    await until(lambda: not telegram.pending)
    await until(lambda: sum(map(len, telegram.accepted.values())) >= 350)
    await bot.stop(pid)
    kept = await kept_in(f"sqlite:///{bot.folder / 'rozstaje.sqlite'}", [*range(1000, 1100)])
    assert sum(rows[0][2] for rows in kept.values()) == 350


def _polls(telegram: StrictTelegram) -> int:
    return [name for name, _ in telegram.calls].count("getUpdates")


async def test_with_few_files_and_many_half_open_connections_nothing_is_lost(
    bot: Starts, telegram: StrictTelegram
) -> None:
    """Whoever reaches the port took them all; a message was put aside then, with an apology."""
    port = free_port()
    pid = await bot(port, patch=("few_files", 256))
    telegram.put(message(1, OLA, "/new Anka"))
    await until(lambda: telegram.accepted.get(OLA))
    half = [await _half_open(port) for _ in range(300)]
    for n in range(2, 42):
        telegram.put(message(n, OLA + n % 7, f"Anka wczoraj o {n % 24}:15 krzyczała"))
    await until(lambda: not telegram.pending)
    kept = await _rows(bot, "select (select count(*) from incidents), count(*) from dead_letters")
    assert kept == [(40, 0)]
    for writer in half:
        writer.close()
    await bot.stop(pid)


async def _half_open(port: int) -> asyncio.StreamWriter:
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST /telegram HTTP/1.1\r\nHost: a\r\nX-Half: ")
    return writer


async def _rows(bot: Starts, sql: str) -> list[tuple[int, ...]]:
    with contextlib.closing(sqlite3.connect(bot.folder / "rozstaje.sqlite")) as plain:
        return plain.execute(sql).fetchall()


@pytest.mark.parametrize("way", ["webhook", "polling"])
async def test_one_owner_who_floods_does_not_hold_the_others_up(
    bot: Starts, telegram: StrictTelegram, way: str
) -> None:
    """By webhook Telegram keeps what one chat has in excess; polled, the bot parks it."""
    pid = await bot(free_port() if way == "webhook" else None, loud=False)
    telegram.put(message(1, OLA, "/start"))
    await until(lambda: telegram.accepted.get(OLA))
    waits, sent = await _flooded(telegram)
    memory = int(_about(pid, "statm").split()[1]) * 4096
    waits.sort()
    late = waits[int(len(waits) * 0.95)]
    print(  # noqa: T201 the figures are what it is run for
        f"\nflood by {way}: {sent / FLOOD_SECONDS:.0f} a second from one owner; others: "
        f"{len(waits)} answers, p95 {late:.2f} s; {memory >> 20} MiB"
    )
    assert late < 2
    assert memory < 300 << 20


async def _flooded(telegram: StrictTelegram) -> tuple[list[float], int]:
    """Flood by one owner while ten others ask; return how long each of theirs took, in seconds."""
    began = telegram.clock()
    asked: dict[int, float] = {}
    waits: list[float] = []
    number, sent = 1, 0
    while (passed := telegram.clock() - began) < FLOOD_SECONDS:
        while sent < passed * FLOOD:
            sent, number = sent + 1, number + 1
            telegram.put(message(number, 1, "/help"))
        for other in range(2000, 2010):
            answers = telegram.accepted.get(other, [])
            if other in asked and answers:
                waits.append(answers[-1].at - asked.pop(other))
                answers.clear()
            if other not in asked:
                number += 1
                asked[other] = telegram.clock()
                telegram.put(message(number, other, "/help"))
        await asyncio.sleep(0.05)
    # Those who still wait count as answered now.
    return waits + [telegram.clock() - since for since in asked.values()], sent


@pytest.mark.parametrize("way", ["webhook", "polling"])
async def test_forty_owners_with_slow_messages_hold_nobody_up_to_their_end(
    bot: Starts, telegram: StrictTelegram, way: str
) -> None:
    """Polled, slowness was once taken for failure: the bot slept and others waited."""
    await bot(free_port() if way == "webhook" else None, loud=False)
    number = 0
    for _ in range(SLOW_EACH):
        for owner in range(1, FORTY + 1):
            number += 1
            telegram.put(message(number, owner, "A!" * 2045))
    waits = []
    for other in range(2000, 2012):
        number += 1
        asked = telegram.clock()
        telegram.put(message(number, other, "/help"))
        await until(partial(telegram.accepted.get, other))
        waits.append(telegram.accepted[other][-1].at - asked)
    waits.sort()
    print(  # noqa: T201 the figures are what it is run for
        f"\n{SLOW_EACH} slow messages of each of {FORTY} owners by {way}: others wait "
        f"{waits[len(waits) // 2]:.2f} s, at most {waits[-1]:.2f} s; {len(telegram.pending)} left"
    )


def _about(pid: int, file: str) -> str:
    return (Path("/proc") / str(pid) / file).read_text()
