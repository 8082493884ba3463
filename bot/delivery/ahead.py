"""A long message is read before its turn begins, so that nobody else's turn waits for that.

It is read for the owner as they are kept at that moment; should they be otherwise once the turn has
begun, it is read again there.
"""

import asyncio
from datetime import datetime

from bot.delivery.turns import Ahead, begun
from bot.telegram.inbound import Inbound
from conversations.handlers.routes import route
from conversations.records.events import Edited, Said, Sent
from storage.owners import load_owner
from storage.store import Store

# Letters: what is shorter is read in less time than it takes to look for its owner once more.
LONG = 400


async def read_ahead(store: Store, inbound: Inbound, now: datetime) -> Ahead | None:
    """Return what a long message of a known owner says, None for any other; raises as `Store.run`.

    On a thread of its own: what has to be read again costs time, and no lock.
    """
    event = inbound.event
    if not isinstance(event, Said | Sent | Edited) or len(event.text) <= LONG:
        return None
    owner = await store.run(load_owner(inbound.owner), inbound.owner)
    if owner is None:
        return None
    turn, _ = begun(owner, inbound, now)
    return Ahead(turn, await asyncio.to_thread(route(turn).read, turn))
