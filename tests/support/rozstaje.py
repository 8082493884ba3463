"""The whole bot on the local Telegram, as a test uses it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot.app import Running, Way, running
from bot.delivery.reminders import remind
from bot.local_telegram import LocalTelegram, serve
from bot.telegram.pace import Limits
from bot.works.due import calls_due
from storage.opening import open_store
from storage.store import Store
from tests.support.databases import new_file
from tests.support.person import Person

# People in tests write faster than Telegram lets a bot answer.
UNHURRIED = Way(limits=Limits(burst=1_000_000, per_second=1_000_000))

# A Friday, at noon in Warsaw.
FRIDAY = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


@dataclass
class Clock:
    """The bot's time, which a test moves."""

    at: datetime = FRIDAY

    def __call__(self) -> datetime:
        """Return the moment it is."""
        return self.at

    def days_pass(self, days: int) -> None:
        """Move time on."""
        self.at += timedelta(days=days)

    def is_at(self, moment: str) -> None:
        """Move time to a moment, in ISO 8601 with its offset."""
        self.at = datetime.fromisoformat(moment)


@dataclass
class Rozstaje:
    """A running bot, its Telegram and its database."""

    telegram: LocalTelegram
    address: str
    store: Store
    bot: Running
    clock: Clock = field(default_factory=Clock)

    def person(self, user_id: int = 1001, name: str = "Ola", language: str = "pl") -> Person:
        """Return somebody with a phone who waits for the bot after each act."""
        return Person(self.telegram, user_id, name, language, self.settle)

    async def what_is_due_comes(self) -> None:
        """Let the bot look at its reminders now, and wait until it has said what is due."""
        while await remind(self.store, self.bot.outbox, self.clock(), calls_due):
            self.clock.at += timedelta(seconds=1)
        await self.settle()

    async def settle(self) -> None:
        """Wait until the bot has taken every update and sent every reply."""
        async with asyncio.timeout(20):
            while self.telegram.pending or self.telegram.at_work:
                await asyncio.sleep(0.002)
                if self.bot.polling.done():
                    await self.bot.polling
            await self.bot.parking.settled()
            await self.bot.jobs.settled()
            await self.bot.outbox.settled()


@contextlib.asynccontextmanager
async def rozstaje(
    folder: Path,
    telegram: LocalTelegram | None = None,
    clock: Clock | None = None,
    database: str | None = None,
    way: Way = UNHURRIED,
    *,
    kept: bool = False,
) -> AsyncIterator[Rozstaje]:
    """Run the bot on a database in the folder, or on that one; a second run on it is a restart.

    `kept`: so are the phone page's chats, as where there is no token.
    """
    clock = clock or Clock()
    keep_in = folder / "rozstaje.sqlite-phone" if kept else None
    telegram = telegram or LocalTelegram(clock=lambda: clock().timestamp(), keep_in=keep_in)
    erased = partial(telegram.forget, but_the_last=True) if kept else lambda _owner: None
    file = folder / "rozstaje.sqlite"
    if database is None and not file.exists():
        await new_file(file)
    store = await open_store(database or f"sqlite:///{file}")
    try:
        async with (
            serve(telegram) as address,
            running(telegram.token, address, store, clock, way, erased=erased) as bot,
        ):
            yield Rozstaje(telegram, address, store, bot, clock)
    finally:
        await store.close()
