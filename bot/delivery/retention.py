"""Who has been gone for long is warned, and then all of theirs is erased, as they could do it."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.delivery.shortage import is_shortage
from bot.logs import place
from conversations.records.numbers import OwnerId
from storage.faults import DatabaseFaultError, RefusedError
from storage.presences import gone, let_go, may_look, warn
from storage.steps import Steps
from storage.store import Store

_LOG = logging.getLogger(__name__)

_EVERY = timedelta(hours=1)


async def keep_retention(
    store: Store, days: int, now: Callable[[], datetime], began: Callable[[], None]
) -> None:
    """Look once an hour, until cancelled, for who was not heard of for so many days.

    `began` is told that an erase left work to do.
    """
    while True:
        try:
            if await look_for_gone(store, days, now()):
                began()
        except (DatabaseFaultError, RefusedError) as error:
            _LOG.error("who is gone waits for the database: %s", error)
        await asyncio.sleep(_EVERY.total_seconds())


async def look_for_gone(store: Store, days: int, now: datetime) -> bool:
    """Have those warned who are gone, erase what is theirs who were warned; tell of an erase.

    Raises DatabaseFaultError.
    """
    seconds = int(now.timestamp())
    if not await store.run(may_look(seconds, int(_EVERY.total_seconds()))):
        return False
    heard_before = seconds - int(timedelta(days=days).total_seconds())
    to_warn, warned = await store.run(gone(seconds, heard_before))
    erased = 0
    for owner in to_warn:
        erased += await _of(store, owner, warn(owner, seconds, heard_before))
    for owner in warned:
        erased += await _of(store, owner, let_go(owner, seconds))
    if to_warn or erased:
        _LOG.info(
            "not heard of for %d days: %d are warned, %d are erased", days, len(to_warn), erased
        )
    return bool(erased)


async def _of(store: Store, owner: OwnerId, steps: Steps[bool]) -> bool:
    """Run what is about one owner; what cannot be done of one does not stop the rest."""
    try:
        return await store.run(steps, owner)
    except DatabaseFaultError:
        raise
    except Exception as error:  # noqa: BLE001
        if is_shortage(error):
            raise DatabaseFaultError(type(error).__name__) from None
        _LOG.error("one who is gone stays: %s", place(error))
        return False
