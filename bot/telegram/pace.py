"""How fast to send: a burst and then a steady pace to a chat, and one try at a time in trouble."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from telegram.constants import FloodLimit

# Seconds between tries while Telegram is out of reach: doubled up to the last.
BACK_OFF = (1, 2, 4, 8, 16, 32, 60)

# Chats that have their whole burst again are forgotten when there are more than this many.
_MANY = 10_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What Telegram lets a bot send to one chat: new messages at once, and then in a second."""

    burst: int = 20
    per_second: float = float(FloodLimit.MESSAGES_PER_SECOND_PER_CHAT)


USUAL = Limits()


class Pace:
    """Counts new messages to each chat; edits are free, for they make no chat longer."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self._limits = limits
        self._clock = clock
        self._spent: dict[int, tuple[float, float]] = {}

    def wait(self, chat: int) -> float:
        """Return the seconds until the chat may be sent something."""
        return max(0.0, (self._left(chat) - self._limits.burst + 1) / self._limits.per_second)

    def spend(self, chat: int) -> None:
        """Count a new message to the chat."""
        self._spent[chat] = (self._left(chat) + 1, self._clock())
        if len(self._spent) > _MANY:
            self._spent = {each: self._spent[each] for each in self._spent if self._left(each) > 0}

    def _left(self, chat: int) -> float:
        """Return how much of what was spent is not made good yet."""
        spent, at = self._spent.get(chat, (0.0, 0.0))
        return max(0.0, spent - (self._clock() - at) * self._limits.per_second)


class Reach:
    """Whether Telegram is in reach: then everybody sends; if not, one tries, ever more slowly."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._next = 0.0
        self._one = asyncio.Lock()

    @property
    def open(self) -> bool:
        """Tell whether the last try went through."""
        return not self._failures

    @contextlib.asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for the turn to send, and keep it to the end of the block while out of reach."""
        async with contextlib.AsyncExitStack() as alone:
            if self._failures:
                await alone.enter_async_context(self._one)
                if self._failures:
                    await asyncio.sleep(max(0.0, self._next - self._clock()))
                else:
                    await alone.aclose()
            yield

    def failed(self) -> None:
        """Note that Telegram was out of reach."""
        # What was under way when it began to fail is one failure, not many.
        if self._clock() >= self._next:
            self._next = self._clock() + BACK_OFF[min(self._failures, len(BACK_OFF) - 1)]
            self._failures += 1

    def succeeded(self) -> None:
        """Note that Telegram answered."""
        self._failures = 0
        self._next = 0.0
