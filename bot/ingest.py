"""One update, one transaction: the only way in, whatever brought the update.

`polling.py` feeds it; an update may be confirmed to Telegram once `take` has returned.
"""

import logging
import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import orjson
from telegram import Bot

from bot import inbound, turns
from bot.inbound import Inbound, InGroup
from bot.outbox import Outbox
from bot.turns import Deciding
from storage.store import Store
from storage.turns import count_failure, group_turn, owner_turn, put_aside, seen_before

_LOG = logging.getLogger(__name__)

# After this many failures of the same update it is put aside, so that the next ones get through.
_PATIENCE = 5


class UnhandledError(Exception):
    """The update was not handled and must come again; nothing of it was kept."""


class Ingest:
    """Takes updates one after the other; made by the composition root."""

    def __init__(
        self,
        bot: Bot,
        store: Store,
        outbox: Outbox,
        now: Callable[[], datetime],
        began: Callable[[], None] = lambda: None,
    ) -> None:
        self._bot = bot
        self._store = store
        self._outbox = outbox
        self._now = now
        # Told after every turn: it may have left work to do.
        self._began = began

    async def take(self, update: Mapping[str, Any]) -> None:
        """Handle an update in one transaction; raises UnhandledError when it must come again.

        What cannot be handled after several tries is kept aside and apologised for: then it
        counts as handled.
        """
        update_id = int(update["update_id"])
        try:
            await self._take(update_id, update)
        except sqlite3.OperationalError as error:
            # A locked, full or absent database is never the update's fault.
            _LOG.error("the database does not take updates: %s", error)
            raise UnhandledError from None
        except Exception as error:  # noqa: BLE001 whatever it is, this update must not stop the rest
            # Its text could repeat what the owner wrote: the kind and the place are enough.
            _LOG.error("update %d failed: %s", update_id, _where(error))
            await self._give_up_or_retry(update_id, update, error)

    async def _take(self, update_id: int, update: Mapping[str, Any]) -> None:
        now = self._now()
        seconds = int(now.timestamp())
        read = inbound.read(update, self._bot)
        match read:
            case None:
                await self._store.run(seen_before(update_id, seconds))
            case InGroup():
                said = turns.only_private(read)
                await self._store.run(group_turn(update_id, read.chat, said, seconds))
                self._outbox.wake()
            case Inbound():
                deciding = Deciding(read, now)
                await self._store.run(
                    owner_turn(
                        update_id,
                        turns.stranger(read),
                        deciding.needs,
                        deciding.decide,
                        seconds,
                    )
                )
                if read.query:
                    self._outbox.acknowledge(read.query, deciding.toast)
                self._outbox.wake()
                self._began()

    async def _give_up_or_retry(
        self, update_id: int, update: Mapping[str, Any], error: Exception
    ) -> None:
        try:
            if await self._store.run(count_failure(update_id)) < _PATIENCE:
                raise UnhandledError
            owner, calls = self._apology(update)
            await self._store.run(
                put_aside(
                    update_id,
                    owner,
                    orjson.dumps(update).decode(),
                    type(error).__name__,
                    calls,
                    int(self._now().timestamp()),
                )
            )
            self._outbox.wake()
        except sqlite3.Error as failed:
            _LOG.error("the database does not take updates: %s", type(failed).__name__)
            raise UnhandledError from None

    def _apology(self, update: Mapping[str, Any]) -> tuple[int | None, list[Any]]:
        try:
            read = inbound.read(update, self._bot)
        except Exception:  # noqa: BLE001 what cannot even be read has nobody to apologise to
            return None, []
        return (read.owner, [turns.apology(read)]) if isinstance(read, Inbound) else (None, [])


def _where(error: BaseException) -> str:
    """Name an error and the place it came from, without its message."""
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    at = f"{place.tb_frame.f_globals.get('__name__')}:{place.tb_lineno}" if place else "?"
    return f"{type(error).__name__} at {at}"
