"""Serial per owner, parallel across owners: one lane each, with room for so many."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field


class UnhandledError(Exception):
    """The update was not handled and must come again; nothing of it was kept."""


@dataclass
class _Lane:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0
    failures: int = 0


class Lanes:
    """Lanes for updates in the order in which they come."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._lanes: dict[int, _Lane] = {}

    @contextlib.asynccontextmanager
    async def turn(self, key: int) -> AsyncIterator[None]:
        """Wait for the turn and keep it to the end of the block.

        Raises UnhandledError when the lane is full, and when one that was before it fails: that
        one comes again first.
        """
        lane = self._lanes.setdefault(key, _Lane())
        if lane.waiting >= self._room:
            raise UnhandledError("too many at once")
        lane.waiting += 1
        failures = lane.failures
        try:
            # Whoever came at the same moment is in line before the first of them can fail.
            await asyncio.sleep(0)
            async with lane.lock:
                if lane.failures != failures:
                    raise UnhandledError("one before it failed")
                try:
                    yield
                except BaseException:
                    lane.failures += 1
                    raise
        finally:
            lane.waiting -= 1
            if not lane.waiting:
                del self._lanes[key]
