"""An owner who sends much waits in a line of their own, so that nobody waits behind them.

Polled, all updates come in one line, a hundred at a time. What one owner has in excess is kept as
it came, which confirms it, and is taken later, in order: nothing of it is lost by a kill, and what
was taken just before one is taken again and known by its number.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.clock import utc_now
from bot.delivery.lanes import UnhandledError
from bot.telegram.inbound import as_text
from conversations.records.numbers import OwnerId
from storage import parking
from storage.faults import DatabaseFaultError, RefusedError
from storage.store import Store

_LOG = logging.getLogger(__name__)

# Parked turns under way at a time, of whatever owners: the others go on meanwhile.
_AT_ONCE = 4
_BACK_OFF = (0.5, 1.0, 2.0, 4.0, 8.0)

Update = Mapping[str, Any]


class Parking:
    """Takes what is parked between `start` and `stop`, beginning with what an earlier run left."""

    def __init__(
        self,
        store: Store,
        take: Callable[[Update], Awaitable[None]],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """Take what keeps, what handles one update or raises UnhandledError, and tells the time."""
        self._store = store
        self._take = take
        self._now = now
        self._lines: dict[OwnerId, asyncio.Task[None]] = {}
        # Owners for whom more came while their line was looked at.
        self._more: set[OwnerId] = set()
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._ready = asyncio.Event()
        self._loading: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin with whatever an earlier run left."""
        self._loading = asyncio.create_task(self._load())

    async def stop(self) -> None:
        """Stop; what is parked is taken after the next start."""
        tasks = [*self._lines.values(), *([self._loading] if self._loading else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def ready(self) -> None:
        """Wait until it is known who has parked updates: theirs go behind those."""
        await self._ready.wait()

    def holds(self, owner: OwnerId) -> bool:
        """Tell whether an owner has parked updates."""
        return owner in self._lines

    async def park(self, owner: OwnerId, updates: Sequence[Update]) -> bool:
        """Keep an owner's updates behind those kept before; False when the database does not."""
        rows = [(int(update["update_id"]), as_text(update)) for update in updates]
        try:
            await self._store.run(parking.park(owner, rows), owner)
        except (DatabaseFaultError, RefusedError) as error:
            _LOG.error("nothing was parked: %s", error)
            return False
        self._more.add(owner)
        self._begin(owner)
        return True

    async def settled(self) -> None:
        """Wait until nothing is parked; for tests."""
        await self.ready()
        while self._lines:
            await asyncio.wait(self._lines.values())

    async def _load(self) -> None:
        failures = 0
        while not self._ready.is_set():
            try:
                for owner in await self._store.run(parking.parking()):
                    self._begin(owner)
            except (DatabaseFaultError, RefusedError) as error:
                _LOG.error("what is parked cannot be read: %s", error)
                failures = await _back_off(failures)
            else:
                self._ready.set()

    @property
    def _seconds(self) -> int:
        return int(self._now().timestamp())

    def _begin(self, owner: OwnerId) -> None:
        if owner not in self._lines:
            self._lines[owner] = asyncio.create_task(self._work_off(owner))

    async def _work_off(self, owner: OwnerId) -> None:
        """Take what an owner has parked, one after the other, until nothing is left."""
        done: int | None = None
        failures = 0
        while True:
            self._more.discard(owner)
            try:
                async with self._room:
                    first = await self._store.run(
                        parking.next_parked(owner, done, self._seconds), owner
                    )
                    if first is not None:
                        await self._take(json.loads(first.body))
            except Exception as error:  # noqa: BLE001 whatever it is, it must not end the line
                # Its text could repeat what the owner wrote.
                if not isinstance(error, UnhandledError):
                    _LOG.error("a parked update waits: %s", type(error).__name__)
                failures = await _back_off(failures)
                continue
            failures = 0
            if first is not None:
                done = first.place
            elif owner not in self._more:
                del self._lines[owner]
                return


async def _back_off(failures: int) -> int:
    """Wait, longer after each failure; return how many there were."""
    await asyncio.sleep(_BACK_OFF[min(failures, len(_BACK_OFF) - 1)])
    return failures + 1
