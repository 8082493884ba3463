"""The only sender: makes the Bot API calls of the outbox, in order for each chat.

A call goes out of the outbox once it was made, or once it is clear that it never can be.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import orjson
from telegram import InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.api import BotApi
from storage import calls
from storage.calls import Posted
from storage.steps import Steps
from storage.store import Store

_LOG = logging.getLogger(__name__)

# Seconds between tries while Telegram is out of reach: doubled up to the last.
_BACK_OFF = (1, 2, 4, 8, 16, 32, 60)

# Not modified: what was wanted is what is shown.
_DONE = ("message is not modified",)
# The message to change is gone: the same is said in a new one.
_GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_UNPARSED = ("can't parse entities",)


class Outbox:
    """Sends in the background between `start` and `stop`; `wake` tells that there is more."""

    def __init__(self, api: BotApi, store: Store, clock: Callable[[], float] = time.time) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._more = asyncio.Event()
        self._sending: dict[int, asyncio.Task[None]] = {}
        self._acknowledging: set[asyncio.Task[None]] = set()
        self._loop: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin with whatever an earlier run left."""
        self._more.set()
        self._loop = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop; what was not sent stays for the next start."""
        tasks = [*self._sending.values(), *self._acknowledging]
        if self._loop:
            tasks.append(self._loop)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def wake(self) -> None:
        """Say that there is something new to send."""
        self._more.set()

    def acknowledge(self, query: str, text: str | None) -> None:
        """Answer a tap, at best effort: Telegram stops the button's spinner and shows the text."""
        task = asyncio.create_task(self._acknowledge(query, text))
        self._acknowledging.add(task)
        task.add_done_callback(self._acknowledging.discard)

    async def settled(self) -> None:
        """Wait until nothing is left to send, now or later; for tests and a clean shutdown."""
        # What is left stands in the database, so there is nothing here to be woken by.
        while await self._store.run(calls.count_waiting()) or self._acknowledging:  # noqa: ASYNC110
            await asyncio.sleep(0.005)

    async def _acknowledge(self, query: str, text: str | None) -> None:
        parameters = {"callback_query_id": query, **({"text": text} if text else {})}
        try:
            await self._api.call("answerCallbackQuery", parameters)
        except TelegramError as error:
            _LOG.info("a tap was not acknowledged: %s", type(error).__name__)

    async def _run(self) -> None:
        while True:
            self._more.clear()
            try:
                wait = await self._round()
            except Exception as error:  # noqa: BLE001 a full disk must not end the sending for good
                _LOG.error("the outbox cannot be read: %s", type(error).__name__)
                wait = 1.0
            # Not wait_for: on Python 3.11 it can swallow a cancellation that comes with the event.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._more.wait()

    async def _round(self) -> float | None:
        """Start sending to every chat that has something due; return the seconds to the next."""
        now = int(self._clock())
        for chat in await self._store.run(calls.chats_due(now)):
            if chat not in self._sending:
                task = asyncio.create_task(self._send_chat(chat))
                self._sending[chat] = task
                task.add_done_callback(partial(self._sent, chat))
        due = await self._store.run(calls.next_due())
        return None if due is None else max(float(due - now), 1.0)

    def _sent(self, chat: int, _done: asyncio.Task[None]) -> None:
        del self._sending[chat]
        self._more.set()

    async def _send_chat(self, chat: int) -> None:
        """Make the chat's calls in order until none is due."""
        while True:
            posted = await self._store.run(calls.first_call(chat))
            if posted is None or posted.due_at > self._clock():
                return
            await self._send(posted)

    async def _send(self, posted: Posted) -> None:
        try:
            result = await self._api.call(posted.call.method, _parameters(posted))
        except RetryAfter as error:
            seconds = error.retry_after
            wait = seconds if isinstance(seconds, int) else int(seconds.total_seconds())
            await self._store.run(calls.put_off(posted.id, int(self._clock()) + wait + 1))
        except BadRequest as error:
            await self._refused(posted, error.message)
        except (Forbidden, ChatMigrated) as error:
            _LOG.info("a chat is out of reach: %s", type(error).__name__)
            await self._store.run(calls.take_out(posted.id))
        except (NetworkError, InvalidToken, TelegramError) as error:
            wait = _BACK_OFF[min(posted.attempts, len(_BACK_OFF) - 1)]
            _LOG.warning("sending waits %d s: %s", wait, type(error).__name__)
            await self._store.run(calls.put_off(posted.id, int(self._clock()) + wait))
        else:
            await self._store.run(_made(posted, result))

    async def _refused(self, posted: Posted, reason: str) -> None:
        """Mend what Telegram refuses, or let it go: another try of the same would fail the same."""
        reason = reason.lower()
        parameters = orjson.loads(posted.call.parameters)
        if any(each in reason for each in _DONE):
            await self._store.run(calls.take_out(posted.id))
        elif any(each in reason for each in _GONE) and parameters.pop("message_id", None):
            body = orjson.dumps(parameters).decode()
            await self._store.run(calls.replace(posted.id, "sendMessage", body))
        elif any(each in reason for each in _UNPARSED) and parameters.pop("parse_mode", None):
            _LOG.error("a message of ours was not HTML that Telegram takes; sent plain")
            body = orjson.dumps(parameters).decode()
            await self._store.run(calls.replace(posted.id, posted.call.method, body))
        else:
            # Its words can name a chat; the method says enough.
            _LOG.error("Telegram refused a call for good: %s", posted.call.method)
            await self._store.run(calls.take_out(posted.id))


def _made(posted: Posted, result: Any) -> Steps[None]:
    """Take a call out once it was made; a card's message is remembered with its entry."""
    message = result.get("message_id") if isinstance(result, dict) else None
    if posted.call.incident is None or message is None:
        return calls.take_out(posted.id)
    return calls.card_sent(posted.id, posted.call.chat, posted.call.incident, message)


def _parameters(posted: Posted) -> dict[str, object]:
    parameters: dict[str, object] = orjson.loads(posted.call.parameters)
    if posted.call.file is not None:
        parameters["document"] = InputFile(
            posted.call.file, filename=posted.call.file_name, attach=False
        )
    return parameters
