"""The kill loop: bots at work that are killed again and again, and what came of it."""

import asyncio
import itertools
import random
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

from storage.calls import count_waiting
from storage.opening import open_store
from storage.parking import parking
from tests.delivery.nursery import Nursery
from tests.delivery.script import TURNS, Expected, expected, kept_in, updates
from tests.support.strict_telegram import TOKEN, StrictTelegram, strict_telegram
from tests.support.until import until

# A bot that starts introduces itself with so many calls.
_CALLS_TO_START = 8
# A life lasts for at most so many calls for each update that it is given: a message brings one
# call, a tap two.
_CALLS_PER_MESSAGE, _CALLS_PER_TAP = 1, 3
_FEW = 50
_MOST_LIVES = 6
# Seconds without a call after which a bot that has nothing to do is killed, and one that has.
_IDLE, _STUCK = 0.3, 3.0
SECRET = "canary-webhook-secret"  # noqa: S105 opens nothing


@dataclass(frozen=True)
class Plan:
    """What to run: `replicas` 0 is one process that polls, otherwise so many webhooks."""

    url: str
    replicas: int = 0
    kills: int = 20
    owners: int = 20
    each: int = 25
    seed: int = 1
    patch: tuple[str, Any] | None = None
    turns: int = TURNS
    flood: int = 0

    @property
    def processes(self) -> int:
        """Return how many processes run at a time."""
        return max(1, self.replicas)


@dataclass
class Figures:
    """What a run came to."""

    updates: int
    kills: int
    lost: int = 0
    twice: int = 0
    disordered: int = 0
    unexplained: int = 0
    repeated: int = 0
    kept_right: bool = True
    unconfirmed: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Tell whether the promise was kept."""
        wrong = self.lost or self.twice or self.disordered or self.unexplained or self.unconfirmed
        return self.kept_right and not wrong

    def __str__(self) -> str:
        return (
            f"kills {self.kills}, updates {self.updates}, lost {self.lost}, twice {self.twice}, "
            f"out of order {self.disordered}, replies repeated {self.repeated} "
            f"(not by a kill {self.unexplained})"
        )


async def run(plan: Plan, folder: Path, bots: Nursery, patience: float = 20.0) -> Figures:
    """Run the plan and compare what came of it with what must.

    It has come to its end when nothing is said for so many seconds of `patience`.
    """
    script = updates(plan.owners, plan.each, plan.turns, plan.flood)
    wanted = await expected(folder, script)
    killed_at: list[float] = []
    async with strict_telegram() as telegram:
        herd = Herd(plan, telegram, bots, folder)
        await herd.fill()
        await _kill(plan, script, herd, killed_at)
        # What a dead process had claimed and said is another's to say again, once the claim is out.
        claimed = plan.patch[1] + 1 if plan.replicas > 1 and plan.patch else 0
        ended = await _settled(telegram, wanted, patience, 0.5 + claimed)
        await herd.end()
        await telegram.close()
    figures = judged(script, wanted, telegram, killed_at)
    figures.unconfirmed = len(telegram.pending)
    figures.kept_right = await kept_in(plan.url, sorted(wanted.said)) == wanted.kept
    if telegram.expired:
        figures.notes.append(f"{telegram.expired} updates waited longer than Telegram keeps them")
    if not ended:
        figures.notes.append("it did not come to an end in time")
    figures.notes += await _left(plan.url)
    return figures


class Herd:
    """The processes of a plan, each at its place."""

    def __init__(self, plan: Plan, telegram: StrictTelegram, bots: Nursery, folder: Path) -> None:
        self.plan, self.telegram, self.bots, self.folder = plan, telegram, bots, folder
        self.pids: list[int] = [0] * plan.processes
        self.ports = [free_port() for _ in range(plan.processes)]
        if plan.replicas:
            telegram.secret = SECRET
            telegram.targets = [f"http://127.0.0.1:{port}/telegram" for port in self.ports]

    async def fill(self) -> None:
        for place in range(self.plan.processes):
            await self.start(place)

    async def start(self, place: int, patch: tuple[str, Any] | None = None) -> int:
        self.pids[place] = await self.bots.start(
            self._env(place), self.folder, patch or self.plan.patch
        )
        return self.pids[place]

    async def kill(self, place: int) -> None:
        await self.bots.kill(self.pids[place])

    async def end(self) -> None:
        for place in range(self.plan.processes):
            await self.kill(place)

    def _env(self, place: int) -> Mapping[str, str]:
        env = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.telegram.address,
            "DATABASE_URL": self.plan.url,
            "SEND_BURST": "100000",
            "SEND_PER_SECOND": "1000",
        }
        if self.plan.replicas:
            env |= {
                "WEBHOOK_URL": "http://127.0.0.1/telegram",
                "WEBHOOK_SECRET": SECRET,
                "LISTEN": f"127.0.0.1:{self.ports[place]}",
            }
        return env


async def _kill(
    plan: Plan, script: list[dict[str, Any]], herd: Herd, killed_at: list[float]
) -> None:
    chance = random.Random(plan.seed)
    rest = list(script)
    portion = -(-len(script) // max(1, plan.kills))
    for life in itertools.count():
        if (life >= plan.kills and not rest) or life >= _MOST_LIVES * plan.kills:
            break
        # Telegram drops a tap that waits for 150 s: on a slow machine there are more kills instead.
        if len(herd.telegram.pending) <= 2 * portion + _FEW:
            for update in rest[:portion]:
                herd.telegram.put(update)
            rest = rest[portion:]
        place = life % plan.processes
        # By what it has done, so that a slow machine is not killed at less work than a quick one.
        most = portion * (_CALLS_PER_MESSAGE if plan.turns == 1 else _CALLS_PER_TAP)
        calls = chance.randrange(-_CALLS_TO_START, most)
        enough = len(herd.telegram.calls) + _CALLS_TO_START + calls
        await until(partial(_lived, herd.telegram, herd.telegram.clock(), enough))
        await asyncio.sleep(chance.random() * 0.01)
        killed_at.append(herd.telegram.clock())
        await herd.kill(place)
        await herd.start(place)
    for update in rest:
        herd.telegram.put(update)


def _lived(telegram: StrictTelegram, since: float, enough: int) -> bool:
    idle = telegram.clock() - max(since, telegram.calls[-1][1] if telegram.calls else since)
    return len(telegram.calls) >= enough or idle > (_STUCK if telegram.pending else _IDLE)


def all_said(telegram: StrictTelegram, wanted: Expected) -> Callable[[], bool]:
    """Return whether everything was confirmed and said, to be asked again and again."""

    def done() -> bool:
        return not telegram.pending and all(
            [call.said for call in telegram.accepted.get(chat, [])][-1:] == said[-1:]
            and len(telegram.accepted.get(chat, [])) >= len(said)
            for chat, said in wanted.said.items()
        )

    return done


async def _settled(
    telegram: StrictTelegram, wanted: Expected, patience: float, marking: float
) -> bool:
    done, began = all_said(telegram, wanted), telegram.clock()

    def silent() -> bool:
        last = max((calls[-1].at for calls in telegram.accepted.values()), default=began)
        return telegram.clock() - max(last, began) > patience

    await until(lambda: done() or silent())
    if done():
        # Time to mark the last ones as sent.
        await asyncio.sleep(marking)
    return done()


def judged(
    script: list[dict[str, Any]],
    wanted: Expected,
    telegram: StrictTelegram,
    killed_at: list[float],
) -> Figures:
    """Compare what every chat got with what it must get."""
    figures = Figures(len(script), len(killed_at))
    for chat, said in wanted.said.items():
        got = telegram.accepted.get(chat, [])
        runs = [list(run) for _, run in groupby(got, key=lambda call: call.said)]
        figures.repeated += sum(len(run) - 1 for run in runs)
        for run in runs:
            for earlier, later in pairwise(run):
                if not any(earlier.at <= kill + 1.0 and kill <= later.at for kill in killed_at):
                    figures.unexplained += 1
        heads = [run[0].said for run in runs]
        figures.lost += len(set(said) - set(heads))
        figures.twice += len(heads) - len(set(heads)) + len(set(heads) - set(said))
        if heads != said and set(heads) == set(said) and len(heads) == len(said):
            figures.disordered += 1
    return figures


async def _left(url: str) -> list[str]:
    store = await open_store(url)
    try:
        waiting, parked = await store.run(count_waiting()), await store.run(parking())
    finally:
        await store.close()
    left = {"something is left in the outbox": waiting, "something is left parked": parked}
    return [note for note, found in left.items() if found]


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
