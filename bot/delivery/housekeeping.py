"""Forgetting what is of no more use: updates handled long ago, erased clients, dead letters."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from conversations.casework.erasing import CAN_BE_RESTORED
from conversations.values.remembering import forget as forget_words
from storage.erased import erasing, let_go
from storage.faults import DatabaseFaultError, RefusedError
from storage.store import Store
from storage.turns import forget

_LOG = logging.getLogger(__name__)

# Telegram brings an update for a day; a week is enough for whatever clock is wrong.
HANDLED_KEPT = timedelta(days=7)
# A dead letter holds an owner's words: long enough to look into it, and no longer.
DEAD_KEPT = timedelta(days=30)
_EVERY = timedelta(hours=1)
# An erased client is looked for more often: what can no longer be taken back is to be gone.
_LOOK = 20.0


async def keep_house(store: Store, now: Callable[[], datetime]) -> None:
    """Forget what is old, once an hour until cancelled; erased clients as soon as it is time."""
    due = now()
    while True:
        try:
            await forget_erased(store, now())
            if now() >= due:
                await tidy(store, now())
                due = now() + _EVERY
        except (DatabaseFaultError, RefusedError) as error:
            _LOG.warning("nothing was tidied: %s", error)
        await asyncio.sleep(_LOOK)


async def forget_erased(store: Store, now: datetime) -> None:
    """Let go of the clients whose erase can no longer be taken back; raises DatabaseFaultError."""
    gone = await store.run(erasing(int((now - CAN_BE_RESTORED).timestamp())))
    for owner, client in gone:
        await store.run(let_go(owner, client), owner)
    if gone:
        await store.scrub()
        forget_words()


async def tidy(store: Store, now: datetime) -> None:
    """Forget what is old at that moment; raises DatabaseFaultError."""
    handled, dead = now - HANDLED_KEPT, now - DEAD_KEPT
    await store.run(forget(int(handled.timestamp()), int(dead.timestamp())))
