"""One update, one transaction: the only way in, whatever brought the update.

`polling.py` and `webhook.py` feed it; an update may be confirmed to Telegram once `take` has
returned, and never before.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.delivery import turns
from bot.delivery.ahead import read_ahead
from bot.delivery.door import Door
from bot.delivery.exports import Download, Exports
from bot.delivery.figures import Figures
from bot.delivery.lanes import Lanes, UnhandledError
from bot.delivery.outbox import Outbox
from bot.delivery.searching import search_ahead
from bot.delivery.shortage import is_shortage
from bot.delivery.turns import LongLogError, Passing, owner_turn
from bot.logs import place
from bot.telegram import inbound
from bot.telegram.access import Allowed
from bot.telegram.inbound import Inbound, InGroup
from conversations.handlers.turn import NOBODY_SAID, Operator
from conversations.handlers.warned import answers_warning
from storage.calls import Call
from storage.faults import BrokenSealError, DatabaseFaultError, RefusedError
from storage.presences import is_warned
from storage.store import Store
from storage.turns import count_failure, group_turn, put_aside, seen_before

__all__ = ["Ingest", "UnhandledError"]

_LOG = logging.getLogger(__name__)

# After this many failures of the same update it is put aside, so that the next ones get through.
_PATIENCE = 5
# Updates of one owner that wait here; Telegram keeps the others.
_ROOM = 100
# Seconds that one update may take. Only a database that hangs takes so long: it is not counted.
_DEADLINE = 20.0

_Read = Inbound | InGroup | Exception | None


class Ingest:
    """Takes updates: those of one owner one after the other; made by the composition root."""

    def __init__(  # noqa: PLR0913 one place makes it, and names them
        self,
        store: Store,
        outbox: Outbox,
        now: Callable[[], datetime],
        *,
        began: Callable[[], None] = lambda: None,
        allowed: Allowed | None = None,
        figures: Figures | None = None,
        download: Download | None = None,
        bot: int = 0,
        operator: Operator = NOBODY_SAID,
    ) -> None:
        self._store = store
        self._outbox = outbox
        self._now = now
        self._bot = bot
        self._operator = operator
        self._lanes = Lanes(_ROOM)
        # Told after a turn that left work to do.
        self._began = began
        self._figures = figures or Figures()
        self._door = Door(allowed, now)
        self._exports = Exports(download)
        self.owner_of = self._door.owner_of

    async def take(self, update: Mapping[str, Any]) -> None:
        """Handle an update in one transaction; raises UnhandledError when it must come again.

        What cannot be handled after several tries is kept aside and apologised for: then it
        counts as handled.
        """
        outsider = self._door.outsider(update)
        if outsider and not await self._answers(update):
            self._figures.updates["outsider"] += 1
            if call := self._door.answer(update, outsider):
                self._outbox.attempt(call)
            return
        started = self._figures.clock()
        try:
            outcome = await self._take(update, outsider=outsider is not None)
        except UnhandledError:
            self._figures.updates["again"] += 1
            raise
        self._figures.updates[outcome] += 1
        self._figures.took(self._figures.clock() - started)

    async def _answers(self, update: Mapping[str, Any]) -> bool:
        """Tell whether an outsider answers the warning that all of theirs goes."""
        read = self._read(update)
        if not isinstance(read, Inbound) or not answers_warning(read.event):
            return False
        try:
            return await self._store.run(is_warned(read.owner), read.owner)
        except (DatabaseFaultError, RefusedError) as error:
            _LOG.error("the database does not take updates: %s", error)
            raise UnhandledError from None

    async def _take(self, update: Mapping[str, Any], *, outsider: bool) -> str:
        """Handle an update; return what became of it."""
        update_id = int(update["update_id"])
        read = self._read(update)
        if isinstance(read, Inbound) and outsider:
            read = replace(read, outsider=True)
        try:
            async with self._lanes.turn(_lane(update_id, read)):
                if isinstance(read, Inbound):
                    # In the lane: what its owner does meanwhile comes after it.
                    read = await self._exports.bring(read, update)
                async with asyncio.timeout(_DEADLINE):
                    return await self._outcome(update_id, update, read)
        except (DatabaseFaultError, RefusedError) as error:
            # A locked, full or absent database is never the update's fault.
            _LOG.error("the database does not take updates: %s", error)
            raise UnhandledError from None
        except TimeoutError:
            _LOG.error("update %d was not handled in %.0f s", update_id, _DEADLINE)
            raise UnhandledError from None

    async def _outcome(self, update_id: int, update: Mapping[str, Any], read: _Read) -> str:
        """Handle what was read of an update, or put it aside after several tries."""
        try:
            await self._handle(update_id, read)
        except (DatabaseFaultError, TimeoutError):
            raise
        except Exception as error:  # noqa: BLE001 whatever it is, it must not stop the rest
            if is_shortage(error):
                _LOG.error("the machine does not take updates: %s", place(error))
                raise UnhandledError from None
            # Its text could repeat what the owner wrote: kind and place are enough.
            _LOG.error("update %d failed: %s", update_id, place(error))
            await self._give_up_or_retry(update_id, update, read, error)
            return "put_aside"
        else:
            return "handled"

    def _read(self, update: Mapping[str, Any]) -> _Read:
        try:
            return inbound.read(update)
        except Exception as error:  # noqa: BLE001 raised again where failures are counted
            return error

    async def _handle(self, update_id: int, read: _Read) -> None:
        now = self._now()
        seconds = int(now.timestamp())
        match read:
            case Exception():
                raise read
            case None:
                await self._store.run(seen_before(update_id, seconds))
            case InGroup():
                said = turns.only_private(read)
                steps = group_turn(update_id, read.chat, said, seconds)
                await self._outbox.commit(read.chat, steps)
            case Inbound():
                passing = await self._turn(update_id, read, now)
                for call in passing.calls(read):
                    self._outbox.attempt(call)
                if passing.began:
                    self._began()

    async def _turn(self, update_id: int, read: Inbound, now: datetime) -> Passing:
        ahead = await read_ahead(self._store, read, now)
        while True:
            turn = owner_turn(update_id, read, now, self._bot, ahead, operator=self._operator)
            try:
                return await self._outbox.commit(read.owner, turn)
            except LongLogError as error:
                ahead = await search_ahead(self._store, error.ahead)

    async def _give_up_or_retry(
        self, update_id: int, update: Mapping[str, Any], read: _Read, error: Exception
    ) -> None:
        if await self._store.run(count_failure(update_id)) < _PATIENCE:
            raise UnhandledError
        # Its words are theirs to erase, whether it could be read or not.
        owner = inbound.sender_of(update)
        seconds = int(self._now().timestamp())
        why, sorry = type(error).__name__, _apology(read)
        try:
            body = inbound.as_text(update)
            await self._store.run(put_aside(update_id, owner, body, why, sorry, seconds))
        except BrokenSealError:
            # Their key is torn: with no other are their words kept, and the apology is tried once.
            await self._store.run(put_aside(update_id, owner, "", why, [], seconds))
            for call in sorry:
                self._outbox.attempt(call)
        if isinstance(read, Inbound):
            self._outbox.wake(read.owner)


def _lane(update_id: int, read: _Read) -> int:
    """Name the lane of an update: its owner's, or its group's; else it stands alone."""
    match read:
        case Inbound():
            return read.owner
        case InGroup():
            return read.chat
        case _:
            return update_id


def _apology(read: _Read) -> list[Call]:
    # What cannot even be read has nobody to apologise to.
    return [turns.apology(read)] if isinstance(read, Inbound) else []
