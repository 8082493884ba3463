"""Posting updates to the bot's webhook: in order within a chat, again until it says 2xx."""

import asyncio
import json
from typing import TYPE_CHECKING

import aiohttp

from .updates import Unconfirmed, expire, forget
from .world import Json

if TYPE_CHECKING:
    from .local import LocalTelegram

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0
PATIENCE = aiohttp.ClientTimeout(total=60)
FOUND = range(200, 300)


def conversation_of(update: Json) -> object:
    """Return what must stay in order: the chat of an update, or the update on its own."""
    for name, body in update.items():
        if isinstance(body, dict):
            chat = body.get("chat") or body.get("message", {}).get("chat")
            if chat:
                return chat.get("id")
            return (name, update["update_id"])
    return update["update_id"]


async def deliver(telegram: "LocalTelegram") -> None:
    """Deliver for as long as the server runs, one update at a time for each chat."""
    busy: dict[object, asyncio.Task[None]] = {}
    arrival = asyncio.Event()
    telegram.updates.arrivals.add(arrival)
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session:
            while True:
                arrival.clear()
                expire(telegram.updates)
                if telegram.webhook.url:
                    _start(telegram, session, busy, arrival)
                await arrival.wait()
    finally:
        telegram.updates.arrivals.discard(arrival)
        for task in busy.values():
            task.cancel()
        await asyncio.gather(*busy.values(), return_exceptions=True)


def _start(
    telegram: "LocalTelegram",
    session: aiohttp.ClientSession,
    busy: dict[object, asyncio.Task[None]],
    arrival: asyncio.Event,
) -> None:
    for item in telegram.updates.waiting:
        key = conversation_of(item.update)
        if key in busy:
            continue
        if len(busy) >= telegram.webhook.max_connections:
            return
        task = asyncio.create_task(_post_until_taken(telegram, session, item))
        busy[key] = task

        def finished(_task: "asyncio.Task[None]", key: object = key) -> None:
            busy.pop(key, None)
            arrival.set()

        task.add_done_callback(finished)


async def _post_until_taken(
    telegram: "LocalTelegram", session: aiohttp.ClientSession, item: Unconfirmed
) -> None:
    pause = FIRST_PAUSE
    hook = telegram.webhook
    while hook.url and item in telegram.updates.waiting:
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        body = json.dumps(item.update)
        try:
            async with session.post(
                hook.url, data=body, headers=headers, allow_redirects=False
            ) as response:
                if response.status in FOUND:
                    forget(telegram.updates, item.id)
                    return
                trouble = f"Wrong response from the webhook: {response.status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            trouble = f"Connection failed: {type(error).__name__}"
        hook.last_error, hook.last_error_at = trouble, telegram.now
        await asyncio.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)
        expire(telegram.updates)
