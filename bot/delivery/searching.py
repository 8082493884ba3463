"""A long log is searched before its owner's turn, piece by piece: nobody else's waits for it.

What is found stands while the owner is as they were; else it is looked for again.
"""

import asyncio

from bot.delivery.turns import Ahead
from conversations.casework.search import latest_first, seeking
from conversations.handlers.search import words_sought
from conversations.records.numbers import IncidentNumber
from conversations.records.owner import Incident
from storage.history import kept_after
from storage.store import Store


async def search_ahead(store: Store, ahead: Ahead) -> Ahead:
    """Return what was read, with the entries that its turn looks for, the latest first.

    A piece is a transaction of its own and is looked through on a thread; raises as `Store.run`.
    """
    owner = ahead.turn.owner
    has = seeking(words_sought(ahead.turn), owner)
    found: list[Incident] = []
    after = IncidentNumber(0)
    while piece := await store.run(kept_after(owner.id, after), owner.id):
        found += await asyncio.to_thread(list, filter(has, piece))
        after = piece[-1].number
    return Ahead(ahead.turn, ahead.reading, tuple(latest_first(found)))
