"""The process itself: told to stop, run out of disk, started with what it cannot use."""

import asyncio
import contextlib
import os
import resource
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.delivery.kills import free_port
from tests.delivery.script import kept_in
from tests.support.strict_telegram import TOKEN, StrictTelegram, strict_telegram
from tests.support.until import until
from tests.support.updates import message

OLA = 1001
# What is promised: told to stop, it is gone in as many seconds.
STOPS_IN = 20
FLOOD_SECONDS = 6
SECRET = "canary-webhook-secret"  # noqa: S105 opens nothing

pytestmark = pytest.mark.slow


@pytest.fixture
async def telegram() -> AsyncIterator[StrictTelegram]:
    async with strict_telegram() as served:
        yield served


@contextlib.asynccontextmanager
async def bot(
    telegram: StrictTelegram,
    folder: Path,
    largest_file: int | None = None,
    port: int | None = None,
) -> AsyncIterator[asyncio.subprocess.Process]:
    def limit() -> None:
        if largest_file:
            # Writing beyond it fails, as on a full disk; it does not end the process.
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, resource.RLIM_INFINITY))

    webhook = {
        "WEBHOOK_URL": "http://127.0.0.1/telegram",
        "WEBHOOK_SECRET": SECRET,
        "LISTEN": f"127.0.0.1:{port}",
    }
    with (folder / "bot.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            env={
                **os.environ,
                "TELEGRAM_BOT_TOKEN": TOKEN,
                "TELEGRAM_API_URL": telegram.address,
                "DATABASE_URL": f"sqlite:///{folder / 'rozstaje.sqlite'}",
                **(webhook if port else {}),
            },
            stdout=log,
            stderr=log,
            preexec_fn=limit,
        )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def test_told_to_stop_it_ends_in_time_and_in_order(
    telegram: StrictTelegram, tmp_path: Path
) -> None:
    telegram.delay = 0.2
    async with bot(telegram, tmp_path) as process:
        telegram.put(message(1, OLA, "/new Anka"))
        await until(lambda: telegram.accepted.get(OLA))
        for n in range(2, 10):
            telegram.put(message(n, OLA, f"/new c{n}"))
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(STOPS_IN):
            assert await process.wait() == 0
    log = (tmp_path / "bot.log").read_text()
    assert "stopped" in log
    assert "Traceback" not in log
    async with bot(telegram, tmp_path) as process:
        await until(lambda: len(telegram.accepted[OLA]) == 9 and not telegram.pending)
        process.send_signal(signal.SIGTERM)
        await process.wait()
    said = [call.said for call in telegram.accepted[OLA]]
    assert len(set(said)) == 9, "all of it said, and nothing twice"


async def test_told_to_stop_it_ends_in_time_though_telegram_hangs(
    telegram: StrictTelegram, tmp_path: Path
) -> None:
    async with bot(telegram, tmp_path) as process:
        telegram.put(message(1, OLA, "/new Anka"))
        await until(lambda: telegram.accepted.get(OLA))
        telegram.delay = 1000
        telegram.put(message(2, OLA, "/new Bartek"))
        await until(lambda: telegram.calls[-1][0] == "sendMessage")
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(STOPS_IN):
            assert await process.wait() == 0


async def test_a_disk_that_is_full_confirms_nothing_and_loses_nothing(
    telegram: StrictTelegram, tmp_path: Path
) -> None:
    async with bot(telegram, tmp_path, largest_file=700_000) as process:
        for n in range(1, 400):
            telegram.put(message(n, 1000 + n % 50, f"/new canary{n}"))
        log = tmp_path / "bot.log"
        await until(lambda: "the database does not take updates" in log.read_text())
        assert telegram.pending, "not everything is confirmed"
        resource.prlimit(
            process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        )
        await until(lambda: not telegram.pending)
        await until(lambda: sum(map(len, telegram.accepted.values())) >= 399)
        process.send_signal(signal.SIGTERM)
        await process.wait()
    assert "canary" not in log.read_text()
    kept = await kept_in(f"sqlite:///{tmp_path / 'rozstaje.sqlite'}", [*range(1000, 1050)])
    assert sum(rows[0][2] for rows in kept.values()) == 399


@pytest.mark.parametrize(("way", "flood"), [("webhook", 1000), ("polling", 300)])
async def test_one_owner_who_floods_does_not_hold_the_others_up(
    telegram: StrictTelegram, tmp_path: Path, way: str, flood: int
) -> None:
    """By webhook Telegram keeps what one chat has in excess; polled, all stand in one line."""
    port = free_port() if way == "webhook" else None
    if port:
        telegram.secret = SECRET
        telegram.targets = [f"http://127.0.0.1:{port}/telegram"]
    async with bot(telegram, tmp_path, port=port) as process:
        telegram.put(message(1, OLA, "/start"))
        await until(lambda: telegram.accepted.get(OLA))
        waits, sent = await _flooded(telegram, flood)
        memory = int(_about(process.pid, "statm").split()[1]) * 4096
    waits.sort()
    late = waits[int(len(waits) * 0.95)]
    print(  # noqa: T201 the figures are what it is run for
        f"\nflood by {way}: {sent / FLOOD_SECONDS:.0f} a second from one owner; others: "
        f"{len(waits)} answers, p95 {late:.2f} s; {memory >> 20} MiB"
    )
    assert late < 2
    assert memory < 300 << 20


async def _flooded(telegram: StrictTelegram, flood: int) -> tuple[list[float], int]:
    """Flood by one owner while ten others ask; return how long each of theirs took, in seconds."""
    began = telegram.clock()
    asked: dict[int, float] = {}
    waits: list[float] = []
    number, sent = 1, 0
    while (passed := telegram.clock() - began) < FLOOD_SECONDS:
        while sent < passed * flood:
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


def _about(pid: int, file: str) -> str:
    return (Path("/proc") / str(pid) / file).read_text()
