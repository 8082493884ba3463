"""Forgetting what is of no more use: which updates were handled, what was put aside long ago."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from storage.faults import DatabaseFaultError, RefusedError
from storage.store import Store
from storage.turns import forget

_LOG = logging.getLogger(__name__)

# Telegram brings an update for a day; a week is enough for whatever clock is wrong.
HANDLED_KEPT = timedelta(days=7)
# A dead letter holds an owner's words: long enough to look into it, and no longer.
DEAD_KEPT = timedelta(days=30)
_EVERY = 3600.0


async def keep_house(store: Store, now: Callable[[], datetime]) -> None:
    """Forget what is old, once an hour until cancelled."""
    while True:
        try:
            await tidy(store, now())
        except (DatabaseFaultError, RefusedError) as error:
            _LOG.warning("nothing was tidied: %s", error)
        await asyncio.sleep(_EVERY)


async def tidy(store: Store, now: datetime) -> None:
    """Forget what is old at that moment; raises DatabaseFaultError."""
    handled, dead = now - HANDLED_KEPT, now - DEAD_KEPT
    await store.run(forget(int(handled.timestamp()), int(dead.timestamp())))
