"""Time stamps on the ends of records: once a day where a record has moved, and for a document.

Once a day, so that what was written is known to have been there soon after, long before anybody
asks for a document. An authority that gives none stops nobody.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.delivery.authority import Authority, StampError
from bot.delivery.shortage import is_shortage
from bot.logs import place
from conversations.casework.record import text_of
from conversations.records.numbers import OwnerId
from conversations.records.record import Stamp
from storage.faults import DatabaseFaultError, RefusedError
from storage.stamps import claim, keep, unstamped, unstamped_end
from storage.store import Store

_LOG = logging.getLogger(__name__)

_EVERY = timedelta(hours=1)
# Seconds between one and the next of a look: authorities ask for that.
_PAUSE = 15.0
# After so many in a row that it gave none, the rest wait for the next look.
_PATIENCE = 3
# Who waits for a document does not wait for an authority that was away just now.
_AWAY_FOR = timedelta(minutes=5)


class Stamps:
    """Has ends of records stamped by an authority."""

    def __init__(
        self,
        authority: Authority,
        store: Store,
        now: Callable[[], datetime],
        pause: float = _PAUSE,
    ) -> None:
        self._authority = authority
        self._store = store
        self._now = now
        self._pause = pause
        self._away_since: datetime | None = None

    async def of(self, owner: OwnerId) -> bool:
        """Have the end of an owner's record stamped where it is not; False when it is not then.

        Takes ten seconds at the most. Raises what the store raises.
        """
        since = self._away_since
        if since and abs(self._now() - since) < _AWAY_FOR:
            return await self._store.run(unstamped_end(owner), owner) is None
        return await self._ask(owner)

    async def keep(self) -> None:
        """Look once an hour for records that have moved, until cancelled."""
        while True:
            try:
                await self.look()
            except (DatabaseFaultError, RefusedError) as error:
                _LOG.error("time stamps wait for the database: %s", error)
            await asyncio.sleep(_EVERY.total_seconds())

    async def look(self) -> None:
        """Have those stamped that are due; raises DatabaseFaultError."""
        in_vain = 0
        for line, owner in enumerate(await self._store.run(unstamped(self._seconds))):
            if line:
                await asyncio.sleep(self._pause)
            in_vain = 0 if await self._due(owner) else in_vain + 1
            if in_vain == _PATIENCE:
                return

    async def _due(self, owner: OwnerId) -> bool:
        """Have one stamped that is due; what cannot be done of one does not stop the rest."""
        try:
            if await self._store.run(claim(owner, self._seconds), owner):
                return await self._ask(owner)
        except DatabaseFaultError:
            raise
        except Exception as error:  # noqa: BLE001
            if is_shortage(error):
                raise DatabaseFaultError(type(error).__name__) from None
            _LOG.error("a record gets no time stamp: %s", place(error))
            return False
        return True

    async def _ask(self, owner: OwnerId) -> bool:
        link = await self._store.run(unstamped_end(owner), owner)
        if link is None:
            return True
        try:
            answer = await self._authority.stamp(text_of(link))
        except StampError as error:
            self._away_since = self._now()
            _LOG.warning("TIMESTAMP_URL: no time stamp: %s", error)
            return False
        self._away_since = None
        at = int(answer.at.timestamp())
        stamp = Stamp(link.number, at, answer.authority, answer.content)
        await self._store.run(keep(owner, stamp, self._seconds), owner)
        return True

    @property
    def _seconds(self) -> int:
        return int(self._now().timestamp())
