"""What sealing and the record add to a quick log: its CPU, with and without, in turns.

One process: an update is taken as it came and kept, its two calls go to a Bot API on loopback
whose CPU does not count; asking for updates is left out. The database is in memory of the
machine. Told are the mean of the quickest tenth of the turns, and the median.

uv run --group dev python -m tests.bench.sealing
"""

import statistics
import sys
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

# How garbage is looked for is set where the program starts.
import bot.__main__  # noqa: F401
from bot.delivery.ingest import Ingest
from bot.delivery.outbox import Outbox
from bot.telegram.api import BotApi
from bot.telegram.pace import Limits
from storage import owners as owners_kept
from storage import sealed_store
from storage.opening import open_store
from storage.record import Added, linking
from storage.sealing import sealed
from storage.steps import Steps, T
from storage.store import Store
from tests.bench.in_memory import in_memory

_NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
_SECONDS = int(_NOW.timestamp())
_OWNERS = range(1, 21)
_TEXT = "Anka krzyczała na mnie wczoraj o 22:40, pół godziny"
_TURNS = 1_500
# Of these the mean is told: what else runs on the machine only ever adds to a turn.
_QUICKEST = 10


def _plain(steps: Steps[T], _keys: Any) -> Steps[T]:
    """Run the steps as they are: what an engine does without a key."""
    try:
        wanted = next(steps)
        while True:
            wanted = steps.send((yield wanted))
    except StopIteration as done:
        result: T = done.value
        return result


def _unlinked(*_given: Any) -> Steps[Added]:
    """Add no link to any record."""
    yield from ()
    return Added([], {})


class _Bot:
    """A bot's turns on a database of its own."""

    def __init__(self, api: BotApi, store: Store, run: Any, linking: Any) -> None:
        self._store = store
        self._run = run
        self._linking = linking
        self._outbox = Outbox(api, store, Limits(1_000_000, 1_000_000), lambda: _NOW)
        self._ingest = Ingest(store, self._outbox, lambda: _NOW, bot=1)
        self._updates = 0
        self._outbox.start()

    async def says(self, owners: Iterable[int], text: str) -> float:
        """Take that message of each owner; return the CPU of each in milliseconds."""
        sealed_store.sealed = self._run  # type: ignore[attr-defined]
        vars(owners_kept)["linking"] = self._linking
        started, turns = time.process_time(), 0
        for owner in owners:
            turns += 1
            self._updates += 1
            await self._ingest.take(_update(self._updates, owner, text))
        await self._outbox.settled()
        return (time.process_time() - started) / turns * 1000

    async def close(self) -> None:
        """Let go of the database."""
        await self._outbox.stop()
        await self._store.close()


def _update(number: int, owner: int, text: str) -> dict[str, Any]:
    person = {"id": owner, "is_bot": False, "first_name": "Ola", "language_code": "pl"}
    chat = {"id": owner, "type": "private"}
    message = {"message_id": number, "date": _SECONDS, "chat": chat, "from": person, "text": text}
    return {"update_id": number, "message": message}


async def _measure(folder: Path, api: BotApi) -> None:
    ways = {
        "sealed, linked": (sealed, linking),
        "plain, linked": (_plain, linking),
        "plain, not linked": (_plain, _unlinked),
    }
    taken: dict[str, list[float]] = {name: [] for name in ways}
    bots = {}
    for place, (name, way) in enumerate(ways.items()):
        store = await open_store(f"sqlite:///{folder / str(place)}.sqlite")
        bots[name] = _Bot(api, store, *way)
        for client in ("Anka", "Bartek", "Celina"):
            await bots[name].says(_OWNERS, f"/new {client}")
    for turn in range(_TURNS):
        owner = _OWNERS[turn % len(_OWNERS)]
        for name, each in bots.items():
            taken[name].append(await each.says([owner], _TEXT))
    for each in bots.values():
        await each.close()
    least = {name: _quickest(times) for name, times in taken.items()}
    all_of_it, *less = ways
    for name, times in taken.items():
        sys.stdout.write(f"{name}: {least[name]:.3f}, median {statistics.median(times):.3f} ms\n")
    for name in less:
        ratio = least[all_of_it] / least[name]
        more = (least[all_of_it] - least[name]) * 1000
        pairs = zip(taken[all_of_it], taken[name], strict=True)
        middle = statistics.median(one / other for one, other in pairs)
        sys.stdout.write(f"against {name}: {ratio:.3f}, {more:.0f} µs; median {middle:.3f}\n")


def _quickest(times: list[float]) -> float:
    """Return the mean of the quickest tenth."""
    return statistics.mean(sorted(times)[: len(times) // _QUICKEST])


def main() -> None:
    """Measure and print it."""
    in_memory(_measure)


if __name__ == "__main__":
    main()
