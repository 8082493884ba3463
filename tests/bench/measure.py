"""One row measured once: a bot started, warmed up, loaded, looked at."""

import itertools
import multiprocessing
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.bench.checked import WrongError, check_calls, check_kept, parameters
from tests.bench.process import Bot, running
from tests.bench.rows import Row
from tests.bench.seed import FIRST, fresh_copy, sqlite_file
from tests.bench.telegram import Begin, Begun, Done, Load, chat_of, serve
from tests.bench.updates import encoded, tap

WARM_UP = 300
_PATIENCE = 180.0


@dataclass
class Measured:
    """What a load came to: seconds of CPU and of the clock in all, memory in MB."""

    updates: int
    cpu: float
    seconds: float
    start_cpu: float
    idle_memory: float
    memory: float
    waits: list[float] = field(default_factory=list)

    @property
    def each(self) -> float:
        """Return the milliseconds of CPU of one update."""
        return self.cpu / self.updates * 1000


class Api:
    """The fake Bot API in its process, from the outside."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self.url = f"http://127.0.0.1:{self._hear(None)}"

    def begin(self, begin: Begin) -> None:
        """Get ready for a bot."""
        self._pipe.send(begin)

    def begun(self, bot: Bot) -> None:
        """Wait until the bot asks for updates."""
        if not isinstance(self._hear(bot), Begun):
            raise WrongError("something else than a start")

    def load(self, load: Load, bot: Bot) -> Done:
        """Give the updates and return once every one is answered."""
        self._pipe.send(load)
        done = self._hear(bot)
        assert isinstance(done, Done)
        return done

    def close(self) -> None:
        """End the process."""
        self._pipe.send(None)

    def _hear(self, bot: Bot | None) -> Any:
        ends = time.monotonic() + _PATIENCE
        while not self._pipe.poll(0.5):
            if time.monotonic() > ends:
                raise WrongError(f"no end in {_PATIENCE:.0f} s:\n{bot.said() if bot else ''}")
            if bot:
                bot.check()
        return self._pipe.recv()


@contextmanager
def fake_api() -> Iterator[Api]:
    """Run the fake Bot API."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve, args=(there,), daemon=True)
    process.start()
    api = Api(here)
    try:
        yield api
    finally:
        api.close()
        process.join(5)


def measure(row: Row, count: int, api: Api, folder: Path) -> Measured:
    """Measure a row with so many updates; raises WrongError when what it did is not right."""
    count = min(count, row.updates or count)
    warm = min(WARM_UP, count // 2)
    database = folder / "bot.sqlite"
    for old in folder.glob("bot.sqlite*"):
        old.unlink()
    if row.world:
        fresh_copy(row.world, folder, database)
    env = {"TELEGRAM_API_URL": api.url, "DATABASE_URL": f"sqlite:///{database}"}
    api.begin(Begin())
    with running(["-m", row.module], env, folder / f"{row.name}.log") as bot:
        api.begun(bot)
        result = _loaded(row, count, warm, api, bot)
        if row.world:
            bot.stop()
            check_kept(row, count + warm, database, sqlite_file(row.world, folder))
    return result


def _loaded(row: Row, count: int, warm: int, api: Api, bot: Bot) -> Measured:
    start_cpu = bot.cpu()
    time.sleep(1.0)
    idle = bot.memory()
    numbers = itertools.count(1_000)
    owners = [FIRST + place % (row.chats or count + warm) for place in range(count + warm)]
    data: Mapping[int, str] = {}
    if row.opening:
        opening = [
            encoded(row.opening(place, next(numbers), owner)) for place, owner in enumerate(owners)
        ]
        done = api.load(Load(opening, len(opening)), bot)
        data = {chat_of(body): _button(body) for _, _, body in done.calls}
    made = _made(row, owners, numbers, data)
    done = api.load(Load(made[:warm], warm * len(row.calls)), bot)
    check_calls(row, owners[:warm], done)
    before, began = bot.cpu(), time.perf_counter()
    done = api.load(Load(made[warm:], count * len(row.calls)), bot)
    cpu = bot.cpu() - before
    check_calls(row, owners[warm:], done)
    seconds = max(at for at, _, _ in done.calls) - began
    return Measured(count, cpu, seconds, start_cpu, idle, bot.memory())


def _made(
    row: Row, owners: Sequence[int], numbers: Iterator[int], data: Mapping[int, str]
) -> list[bytes]:
    if not data:
        return [
            encoded(row.make(place, next(numbers), owner)) for place, owner in enumerate(owners)
        ]
    return [
        encoded(tap(next(numbers), owner, data[owner], _press(data[owner]))) for owner in owners
    ]


def _press(data: str) -> list[Any]:
    return [[{"text": "Press", "callback_data": data}]]


def _button(body: bytes) -> str:
    """Return what the first button of a sent message says."""
    return str(parameters(body)["reply_markup"]["inline_keyboard"][0][0]["callback_data"])
