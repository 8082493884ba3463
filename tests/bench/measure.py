"""One row measured once: a bot started, warmed up, loaded, looked at."""

import contextlib
import itertools
import socket
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.api import Api
from tests.bench.checked import check_calls, check_entries, check_kept, parameters
from tests.bench.databases import counts, logged, name_plainly, prepared
from tests.bench.process import Bot, running
from tests.bench.rows import BOT, Row
from tests.bench.seed import FIRST
from tests.bench.telegram import Begin, Done, Load, chat_of
from tests.bench.updates import encoded, tap
from tests.bench.webhook import PATH, SECRET

WARM_UP = 300
# Seconds for which a load comes at half the speed that was reached.
_PACED = 8.0
_ANSWERS = ("send", "edit")

Watch = Callable[[Bot], contextlib.AbstractContextManager[None]]


@dataclass
class Measured:
    """What a load came to: seconds of CPU and of the clock in all, memory in MB.

    Several processes are added up; `api_cpu` is what the fake Bot API used for it.
    `waits` are those of the load at half the speed, in seconds.
    """

    updates: int
    cpu: float
    seconds: float
    start_cpu: float
    idle: float
    memory: float = 0.0
    api_cpu: float = 0.0
    waits: list[float] = field(default_factory=list)
    # Of the very first update after the start and of the one after it; and the memory then.
    first: float = 0.0
    second: float = 0.0
    greeted: float = 0.0

    @property
    def each(self) -> float:
        """Return the milliseconds of CPU of one update."""
        return self.cpu / self.updates * 1000

    @property
    def speed(self) -> float:
        """Return the updates a second."""
        return self.updates / self.seconds


@contextlib.contextmanager
def unwatched(_bot: Bot) -> Iterator[None]:
    """Look at nothing while a load runs."""
    yield


def measure(row: Row, count: int, api: Api, folder: Path, watch: Watch = unwatched) -> Measured:
    """Measure a row with so many updates; raises WrongError when what it did is not right."""
    url = prepared(row.world, folder, postgres=row.postgres) if row.world else ""
    if url and row.module != BOT:
        name_plainly(url)
    before = counts(url) if url else {}
    run = _Run(row, min(count, row.updates or count), api, watch)
    with started(api, row.module, url, folder / f"{row.name}.log", row.replicas, row.delay) as bots:
        result = run.loaded(bots)
        if url:
            # A rival's own database thread outlives its loop.
            for bot in bots if row.module == BOT else ():
                bot.stop()
            check_kept(row, run.sent, before, counts(url))
            if row.kept == "incidents" and row.world:
                check_entries(row, run.sent, logged(url, row.world.incidents))
    return result


@contextlib.contextmanager
def started(
    api: Api, module: str, url: str, log: Path, replicas: int = 0, delay: float = 0.0
) -> Iterator[list[Bot]]:
    """Run a bot, in one process that polls or in replicas behind a webhook, from its first call."""
    env = {"TELEGRAM_API_URL": api.url, "DATABASE_URL": url}
    ports = [_free_port() for _ in range(replicas)]
    api.begin(Begin(ports, delay))
    hooks = [
        {
            "WEBHOOK_URL": f"http://127.0.0.1{PATH}",
            "WEBHOOK_SECRET": SECRET,
            "LISTEN": f"127.0.0.1:{port}",
        }
        for port in ports
    ]
    with contextlib.ExitStack() as stack:
        bots = [
            stack.enter_context(
                running(["-m", module], {**env, **hook}, log.with_suffix(f".{place}.log"))
            )
            for place, hook in enumerate(hooks or [{}])
        ]
        api.begun(bots)
        yield bots


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def cpu(bots: Sequence[Bot]) -> float:
    """Return the seconds of CPU that they used until now."""
    return sum(bot.cpu() for bot in bots)


def memory(bots: Sequence[Bot]) -> float:
    """Return the resident memory of them all in MB."""
    return sum(bot.memory() for bot in bots)


class _Run:
    """A row's loads, one after the other, each by the next chats in turn."""

    def __init__(self, row: Row, count: int, api: Api, watch: Watch) -> None:
        self._row, self._count, self._api, self._watch = row, count, api, watch
        self._warm = min(WARM_UP * max(1, row.replicas), count // 2)
        # Two more come first, one by one.
        self._chats = row.chats or count + self._warm + 2
        # Spread over all there are, with every pattern among them.
        owners = row.world.owners if row.world else 0
        self._step = max(1, (owners // self._chats - 1) | 1)
        self._numbers = itertools.count(1_000)
        self._data: Mapping[int, str] = {}
        self.sent = 0

    def loaded(self, bots: Sequence[Bot]) -> Measured:
        start_cpu = cpu(bots)
        time.sleep(1.0)
        idle = memory(bots)
        self._open(bots)
        first, greeted, second = self._one(bots), memory(bots), self._one(bots)
        self._load(self._warm, bots)
        before, began = cpu(bots), time.perf_counter()
        with self._watch(bots[0]):
            _, done = self._load(self._count, bots, self._row.rate)
        spent = cpu(bots) - before
        seconds = max(at for at, _, _ in done.calls) - began
        result = Measured(self._count, spent, seconds, start_cpu, idle, memory(bots), done.cpu)
        result.first, result.second, result.greeted = first, second, greeted
        if self._row.delay:
            rate = result.speed / 2
            owners, done = self._load(min(self._count, int(rate * _PACED)), bots, rate)
            result.waits = waits(owners, done)
        return result

    def _one(self, bots: Sequence[Bot]) -> float:
        """Return the CPU of one update alone, in seconds."""
        before = cpu(bots)
        self._load(1, bots)
        return cpu(bots) - before

    def _open(self, bots: Sequence[Bot]) -> None:
        """Open dialogs whose buttons are known only then."""
        if self._row.opening is None:
            return
        opening = [
            encoded(self._row.opening(place, next(self._numbers), self._owner(place)))
            for place in range(self._chats)
        ]
        done = self._api.load(Load(opening, len(opening)), bots)
        self._data = {chat_of(body): _button(body) for _, _, body in done.calls}

    def _load(
        self, count: int, bots: Sequence[Bot], rate: float | None = None
    ) -> tuple[list[int], Done]:
        places = range(self.sent, self.sent + count)
        owners = [self._owner(place) for place in places]
        updates = [self._update(*each) for each in zip(places, owners, strict=True)]
        done = self._api.load(Load(updates, count * len(self._row.calls), rate), bots)
        self.sent += count
        check_calls(self._row, owners, done)
        return owners, done

    def _owner(self, place: int) -> int:
        return FIRST + place % self._chats * self._step

    def _update(self, place: int, owner: int) -> bytes:
        if owner not in self._data:
            return encoded(self._row.make(place, next(self._numbers), owner))
        data = self._data[owner]
        rows = [[{"text": "Press", "callback_data": data}]]
        return encoded(tap(next(self._numbers), owner, data, rows))


def waits(owners: Sequence[int], done: Done) -> list[float]:
    """Return how long each update waited for its answer in the chat, in seconds."""
    answered: defaultdict[int, deque[float]] = defaultdict(deque)
    for at, method, body in done.calls:
        if method.startswith(_ANSWERS):
            answered[chat_of(body)].append(at)
    return [
        answered[owner].popleft() - since
        for owner, since in zip(owners, done.released, strict=True)
    ]


def _button(body: bytes) -> str:
    """Return what the first button of a sent message says."""
    markup: Any = parameters(body)["reply_markup"]
    return str(markup["inline_keyboard"][0][0]["callback_data"])
