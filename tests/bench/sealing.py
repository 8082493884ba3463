"""What sealing and the record add to a quick log: its CPU, with and without, in turns.

One process: an update is taken as it came and kept, its two calls go to a Bot API on loopback
whose CPU does not count; asking for updates is left out. The database is in memory of the
machine.

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
_BATCHES = 60


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
    for _ in range(_BATCHES):
        for name, each in bots.items():
            taken[name].append(await each.says(_OWNERS, _TEXT))
    for each in bots.values():
        await each.close()
    for name, times in taken.items():
        sys.stdout.write(f"{name}: least {min(times):.3f}, {statistics.median(times):.3f} ms\n")
    all_of_it, *less = ways
    for name in less:
        pairs = zip(taken[all_of_it], taken[name], strict=True)
        ratio = min(taken[all_of_it]) / min(taken[name])
        middle = statistics.median(one / other for one, other in pairs)
        more = statistics.median(taken[all_of_it]) - statistics.median(taken[name])
        sys.stdout.write(
            f"against {name}: least {ratio:.3f}, median {middle:.3f}, {more:.3f} ms more\n"
        )


def main() -> None:
    """Measure and print it."""
    in_memory(_measure)


if __name__ == "__main__":
    main()
