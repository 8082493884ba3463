"""What sealing adds to a quick log: CPU of the whole turn, sealed and plain in turns.

One process, its database in memory of the machine, no network: the turn, and taking its reply out.

uv run --group dev python -m tests.bench.sealing
"""

import asyncio
import logging
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.delivery.turns import owner_turn
from bot.telegram import inbound
from bot.telegram.inbound import Inbound
from storage import calls, sealed_store
from storage.opening import open_store
from storage.sealed_steps import sealed
from storage.steps import Query, Steps, T
from storage.store import Store

_NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
_SECONDS = int(_NOW.timestamp())
_OWNERS = range(1, 21)
_TEXT = "Anka krzyczała na mnie wczoraj o 22:40, pół godziny"
_BATCHES = 40


def _plain(steps: Steps[T], _keys: Any) -> Steps[T]:
    """Run the steps as they are: what an engine does without a key."""
    try:
        wanted = next(steps)
        while True:
            if isinstance(wanted, Query):
                wanted = steps.send((yield _as_new(wanted)))
            else:
                wanted = steps.send((yield [_as_new(each) for each in wanted]))
    except StopIteration as done:
        result: T = done.value
        return result


def _as_new(query: Query) -> Query:
    if query.name != "keep_incident":
        return query
    return replace(query, arguments={**query.arguments, "said_anew": 0})


class _Bot:
    """A bot's turns on a database of its own."""

    def __init__(self, store: Store, run: Any) -> None:
        self._store = store
        self._run = run
        self._updates = 0

    async def says(self, owners: Iterable[int], text: str) -> float:
        """Take that message of each owner; return the CPU of a turn in milliseconds."""
        sealed_store.sealed = self._run  # type: ignore[attr-defined]
        started, turns = time.process_time(), 0
        for owner in owners:
            turns += 1
            await self._turn(owner, text)
        return (time.process_time() - started) / turns * 1000

    async def close(self) -> None:
        """Let go of the database."""
        await self._store.close()

    async def _turn(self, owner: int, text: str) -> None:
        self._updates += 1
        read = inbound.read(_update(self._updates, owner, text))
        assert isinstance(read, Inbound)
        turn = owner_turn(self._updates, read, _NOW, 1)
        _, posted = await self._store.run(calls.claiming(turn, owner, _SECONDS, 0), owner)
        while posted is not None:
            onward = calls.made_then_claim(posted, self._updates, _SECONDS, 0)
            posted = await self._store.run(onward, owner)


def _update(number: int, owner: int, text: str) -> dict[str, Any]:
    person = {"id": owner, "is_bot": False, "first_name": "Ola", "language_code": "pl"}
    chat = {"id": owner, "type": "private"}
    message = {"message_id": number, "date": _SECONDS, "chat": chat, "from": person, "text": text}
    return {"update_id": number, "message": message}


async def _measure(folder: Path) -> None:
    ways = {"sealed": sealed, "plain": _plain}
    taken: dict[str, list[float]] = {name: [] for name in ways}
    bots = {}
    for name, run in ways.items():
        bots[name] = _Bot(await open_store(f"sqlite:///{folder / name}.sqlite"), run)
        for client in ("Anka", "Bartek", "Celina"):
            await bots[name].says(_OWNERS, f"/new {client}")
    for _ in range(_BATCHES):
        for name, bot in bots.items():
            taken[name].append(await bot.says(_OWNERS, _TEXT))
    for bot in bots.values():
        await bot.close()
    for name, times in taken.items():
        sys.stdout.write(f"{name}: least {min(times):.3f}, {statistics.median(times):.3f} ms\n")
    ratio = min(taken["sealed"]) / min(taken["plain"])
    pairs = [one / other for one, other in zip(taken["sealed"], taken["plain"], strict=True)]
    sys.stdout.write(f"sealed to plain: least {ratio:.3f}, median {statistics.median(pairs):.3f}\n")


def main() -> None:
    """Measure and print it."""
    logging.disable()
    memory = Path("/dev/shm")  # noqa: S108 no disk in it
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        asyncio.run(_measure(Path(folder)))


if __name__ == "__main__":
    main()
