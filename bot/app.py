"""The composition root: all wiring, from settings to a bot that runs."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from telegram.error import InvalidToken, TelegramError

from bot.api import BotApi
from bot.ingest import Ingest
from bot.jobs import Jobs
from bot.local_telegram import LocalTelegram, serve
from bot.menu import introduce
from bot.outbox import Outbox
from bot.polling import poll
from bot.settings import Settings
from storage.store import Store, open_store

_LOG = logging.getLogger(__name__)

# Telegram may be out of reach when a machine starts: seconds between tries.
_RETRY = 5.0


def utc_now() -> datetime:
    """Return the moment it is."""
    return datetime.now(UTC)


async def run(settings: Settings, say: Callable[[str], None]) -> None:
    """Serve the bot until it is told to stop: on Telegram, or with no token on the phone page.

    Raises InvalidToken, OSError (the address is taken), sqlite3.Error, LaterSchemaError,
    UnknownDatabaseError.
    """
    async with contextlib.AsyncExitStack() as stack:
        store = await open_store(settings.database_url)
        stack.push_async_callback(store.close)
        token, api_url = settings.token, settings.api_url
        if token is None:
            local = LocalTelegram()
            token = local.token
            api_url = await stack.enter_async_context(serve(local, settings.host, settings.port))
            say(f"No TELEGRAM_BOT_TOKEN, so Rozstaje is on this machine only: open {api_url}")
        bot = await stack.enter_async_context(running(token, api_url, store))
        with _until_told_to_stop(bot.polling):
            await bot.polling


@dataclass(frozen=True, slots=True)
class Running:
    """A bot at work: the task that polls, which never ends by itself, the sender and the worker."""

    polling: asyncio.Task[None]
    outbox: Outbox
    jobs: Jobs


@contextlib.asynccontextmanager
async def running(
    token: str, api_url: str, store: Store, now: Callable[[], datetime] = utc_now
) -> AsyncIterator[Running]:
    """Run the bot on an open store until the block is left. Raises InvalidToken."""
    async with contextlib.AsyncExitStack() as stack:
        api = BotApi(token, api_url)
        stack.push_async_callback(api.shutdown)
        await _connect(api)
        outbox = Outbox(api, store)
        outbox.start()
        stack.push_async_callback(outbox.stop)
        jobs = Jobs(api, store, lambda _owner: outbox.wake(), now)
        jobs.start()
        stack.push_async_callback(jobs.stop)
        ingest = Ingest(api, store, outbox, now, jobs.wake)
        polling = asyncio.create_task(poll(api, ingest))
        stack.push_async_callback(_end, polling)
        yield Running(polling, outbox, jobs)


async def _connect(api: BotApi) -> None:
    while True:
        try:
            await api.initialize()
            await introduce(api)
        except InvalidToken:
            raise
        except TelegramError as error:
            _LOG.warning("Telegram is out of reach: %s; trying again", type(error).__name__)
            await asyncio.sleep(_RETRY)
        else:
            return


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@contextlib.contextmanager
def _until_told_to_stop(task: asyncio.Task[None]) -> Iterator[None]:
    """End the task, quietly, when the process is told to stop."""
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, task.cancel)
    try:
        yield
    except asyncio.CancelledError:
        _LOG.info("stopped")
    finally:
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(each)
