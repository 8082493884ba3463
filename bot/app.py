"""The composition root: all wiring, from settings to a bot that runs."""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

from bot.clock import utc_now
from bot.delivery.authority import Authority
from bot.delivery.backups import keep_backups
from bot.delivery.figures import Figures
from bot.delivery.housekeeping import keep_house
from bot.delivery.ingest import Ingest
from bot.delivery.jobs import Jobs
from bot.delivery.outbox import Outbox
from bot.delivery.parking import Parking
from bot.delivery.polling import poll
from bot.delivery.reminders import keep_reminding
from bot.delivery.retention import keep_retention
from bot.delivery.stamps import Stamps
from bot.settings import Settings, Stamping, Webhook
from bot.stopping import until_told_to_stop
from bot.systemd import told
from bot.telegram.access import Allowed
from bot.telegram.api import BotApi
from bot.telegram.menu import introduce
from bot.telegram.pace import USUAL, Limits
from bot.version import version
from bot.warm import warm
from bot.works.due import calls_due
from conversations.handlers.turn import Operator
from conversations.records.numbers import OwnerId
from storage.bots import last_bot, run_by
from storage.opening import open_store
from storage.owners import load_owner
from storage.store import Store

if TYPE_CHECKING:
    from bot.local_telegram import LocalTelegram

_LOG = logging.getLogger(__name__)

# Telegram may be out of reach when a machine starts: seconds between tries.
_RETRY = 5.0
# When it is told to stop: seconds for updates under way, and then for calls under way.
_LAST_UPDATES = 10.0
_LAST_CALLS = 5.0


async def run(settings: Settings, say: Callable[[str], None]) -> None:
    """Serve the bot until it is told to stop: on Telegram, or with no token on the phone page.

    Raises InvalidToken, OSError (the address is taken), and what `open_store` raises.
    """
    with until_told_to_stop():
        await _run(settings, say)


async def _run(settings: Settings, say: Callable[[str], None]) -> None:
    async with contextlib.AsyncExitStack() as stack:
        _LOG.info("rozstaje %s starts, with %s", version(), settings.shown_database)
        store = await open_store(settings.database_url, settings.key_file)
        stack.push_async_callback(store.close)
        figures = Figures()
        await stack.enter_async_context(told(figures))
        token, api_url = settings.token, settings.api_url
        erased: Callable[[OwnerId], None] = _nobody
        if token is not None:
            _LOG.info("%s", settings.shown_allowed)
        else:
            # With a token it is not needed, nor is the HTTP server that it brings.
            from bot.local_telegram import LocalTelegram, has_chats, serve  # noqa: PLC0415

            # Message numbers go on where the chats are kept; else it is another bot that begins.
            number = await store.run(last_bot()) if has_chats(settings.phone) else None
            number = number or secrets.randbelow(2**40) + 2**40
            token = f"{number}:{secrets.token_urlsafe(32)}"
            local = LocalTelegram(token, keep_in=settings.phone, secret=secrets.token_urlsafe(24))
            stack.callback(local.close)
            await forget_strangers(local, store)
            # What they are told of it stays.
            erased = partial(local.forget, but_the_last=True)
            api_url = await stack.enter_async_context(serve(local, settings.host, settings.port))
            page = f"{api_url}/?secret={local.secret}"
            say(f"No TELEGRAM_BOT_TOKEN, so Rozstaje is on this machine only: open {page}")
        if settings.backups:
            _beside(stack, keep_backups(settings.backups, utc_now))
        # Without a token the address is the phone page's.
        listens = settings.listens and settings.token is not None
        way = Way(
            settings.webhook,
            settings.host,
            settings.port,
            settings.limits,
            settings.allowed,
            listens,
            settings.contact,
            settings.retention,
            settings.stamping,
        )
        bot = await stack.enter_async_context(
            running(token, api_url, store, way=way, figures=figures, erased=erased)
        )
        _LOG.info("started: updates come by %s", "webhook" if way.webhook else "polling")
        await bot.polling


async def forget_strangers(local: "LocalTelegram", store: Store) -> None:
    """Clear the chats of whom the database has nothing: they erased it, or it is another one."""
    for person in local.people:
        if await store.run(load_owner(OwnerId(person)), person) is None:
            local.forget(person)


def _nobody(_owner: OwnerId) -> None:
    """Tell nobody of an erase: Telegram keeps its chats itself."""


@dataclass(frozen=True, slots=True)
class Way:
    """How updates come, how fast replies go, and who may write: with no webhook, by polling."""

    webhook: Webhook | None = None
    host: str = "127.0.0.1"
    port: int = 0
    limits: Limits = USUAL
    allowed: Allowed | None = None
    # By polling, the address is served only where it is asked for.
    serves: bool = False
    # Who runs it, as its users are told, and after how many days of silence it erases.
    contact: str | None = None
    retention: int | None = None
    stamping: Stamping | None = None


@dataclass(frozen=True, slots=True)
class Running:
    """A bot at work: the task that brings updates and never ends by itself, and what works beside.

    `port` is where the webhook, the health and the figures are served, None where nothing is.
    """

    polling: asyncio.Task[None]
    outbox: Outbox
    jobs: Jobs
    parking: Parking
    port: int | None = None
    stamps: Stamps | None = None


@contextlib.asynccontextmanager
async def running(
    token: str,
    api_url: str,
    store: Store,
    now: Callable[[], datetime] = utc_now,
    way: Way | None = None,
    figures: Figures | None = None,
    erased: Callable[[OwnerId], None] = _nobody,
) -> AsyncIterator[Running]:
    """Run the bot on an open store until the block is left; `erased` is told of whom all went.

    Left, it takes no more updates, and what is under way has a few seconds to end; nothing depends
    on that. Raises InvalidToken, OSError when the webhook's address is taken.
    """
    way = way or Way()
    async with contextlib.AsyncExitStack() as stack:
        api = BotApi(token, api_url)
        stack.push_async_callback(api.shutdown)
        figures = figures or Figures()
        port = None
        if way.serves and way.webhook is None:
            # Before Telegram is in reach, so that it can be seen that it is not.
            port = await stack.enter_async_context(_served(store, figures, way))
        await asyncio.gather(_connect(api), asyncio.to_thread(warm, now()))
        figures.connected = True
        outbox = Outbox(api, store, way.limits, now, figures)
        outbox.start()
        stack.push_async_callback(outbox.stop, _LAST_CALLS)
        stamps = Stamps(Authority(way.stamping), store, now) if way.stamping else None
        jobs = Jobs(api, store, outbox.wake, now, erased, stamps)
        jobs.start()
        stack.push_async_callback(jobs.stop)
        if await store.run(run_by(api.id)):
            _LOG.info("another bot ran on this database before: its numbers are forgotten")
        ingest = Ingest(
            store,
            outbox,
            now,
            began=jobs.wake,
            allowed=way.allowed,
            figures=figures,
            download=api.download,
            bot=api.id,
            operator=Operator(
                way.contact, way.retention, way.stamping.host if way.stamping else None
            ),
        )
        # By webhook nothing is parked, but polling may have left something.
        parking = Parking(store, ingest.take, now)
        parking.start()
        stack.push_async_callback(parking.stop)
        _beside(stack, keep_house(store, now))
        _beside(stack, keep_reminding(store, outbox, now, calls_due))
        if way.retention:
            _beside(stack, keep_retention(store, way.retention, now, jobs.wake))
        if stamps:
            _beside(stack, stamps.keep())
        if way.webhook is None:
            updates = poll(api, ingest, parking, _LAST_UPDATES, figures)
        else:
            from bot.delivery.webhook import hook  # noqa: PLC0415 it brings an HTTP server

            port = await stack.enter_async_context(_served(store, figures, way, ingest))
            updates = hook(api, way.webhook)
        yield Running(_beside(stack, updates), outbox, jobs, parking, port, stamps)


@contextlib.asynccontextmanager
async def _served(
    store: Store, figures: Figures, way: Way, ingest: Ingest | None = None
) -> AsyncIterator[int]:
    """Serve whether it works, and the webhook with what takes its updates; gives the port."""
    # An HTTP server: only where it is wanted.
    from bot.delivery.connections import serving  # noqa: PLC0415
    from bot.delivery.health import make_app  # noqa: PLC0415
    from bot.delivery.webhook import add_webhook  # noqa: PLC0415

    app = make_app(store, figures)
    if way.webhook and ingest:
        add_webhook(app, ingest, way.webhook)
    async with serving(app, way.host, way.port, _LAST_UPDATES) as port:
        yield port


async def _connect(api: BotApi) -> None:
    while True:
        try:
            await api.initialize()
            await _introduce(api)
        except InvalidToken:
            raise
        except TelegramError as error:
            _LOG.warning("Telegram is out of reach: %s; trying again", type(error).__name__)
            await asyncio.sleep(_RETRY)
        else:
            return


async def _introduce(api: BotApi) -> None:
    try:
        await introduce(api)
    except (RetryAfter, BadRequest) as error:
        # It is in reach, and only the menu stays as it was: nobody is to wait hours for that.
        _LOG.warning("the menu is not set: %s", type(error).__name__)


def _beside(
    stack: contextlib.AsyncExitStack, work: Coroutine[None, None, None]
) -> asyncio.Task[None]:
    """Start what works until the stack is left."""
    task = asyncio.create_task(work)
    stack.push_async_callback(_end, task)
    return task


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
