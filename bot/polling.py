"""Updates by long polling: the offset moves past an update once it is committed, never before."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.api import BotApi
from bot.inbound import ALLOWED_UPDATES
from bot.ingest import Ingest, UnhandledError

_LOG = logging.getLogger(__name__)

_POLL_SECONDS = 50
_SPARE_SECONDS = 10
_BACK_OFF = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0)


async def poll(api: BotApi, ingest: Ingest) -> None:
    """Feed updates to the ingest until cancelled; raises InvalidToken when the token is not good.

    Whatever else fails is tried again, ever more slowly.
    """
    offset: int | None = None
    failures = 0
    while True:
        try:
            updates = await _get_updates(api, offset)
            offset = await _take(ingest, updates, offset)
            failures = 0
        except InvalidToken:
            raise
        except (TelegramError, UnhandledError) as error:
            wait = _wait(error, failures)
            failures += 1
            if isinstance(error, Conflict):
                _LOG.warning("another process polls with the same token; one of them must stop")
            elif isinstance(error, TelegramError):
                _LOG.warning("no updates for %.1f s: %s", wait, type(error).__name__)
            await asyncio.sleep(wait)


def _wait(error: Exception, failures: int) -> float:
    if isinstance(error, RetryAfter):
        seconds = error.retry_after
        return float(seconds if isinstance(seconds, int) else seconds.total_seconds())
    return _BACK_OFF[min(failures, len(_BACK_OFF) - 1)]


async def _get_updates(api: BotApi, offset: int | None) -> Sequence[Mapping[str, Any]]:
    updates: Sequence[Mapping[str, Any]] = await api.call(
        "getUpdates",
        {
            "timeout": _POLL_SECONDS,
            "allowed_updates": ALLOWED_UPDATES,
            **({"offset": offset} if offset is not None else {}),
        },
        seconds=_POLL_SECONDS + _SPARE_SECONDS,
    )
    return updates


async def _take(
    ingest: Ingest, updates: Sequence[Mapping[str, Any]], offset: int | None
) -> int | None:
    """Take updates in the order they came; what is confirmed is what was taken."""
    for place, update in enumerate(updates):
        try:
            await ingest.take(update)
        except UnhandledError:
            if place == 0:
                raise
            # What was taken is confirmed by the next poll, which begins at the one that was not.
            return offset
        offset = int(update["update_id"]) + 1
    return offset
