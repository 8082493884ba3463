"""Updates by long polling: the offset moves past an update once it is committed, never before.

Updates of several owners are handled at the same time, so a later one can be done before an earlier
one: the offset stays before the first that is not done, and Telegram gives the rest again. What one
owner has in excess is parked, which is as good as done: see `parking.py`.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from itertools import compress, starmap
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.delivery.figures import Figures
from bot.delivery.ingest import Ingest
from bot.delivery.parking import Parking, Update
from bot.logs import place
from bot.telegram.api import BotApi
from bot.telegram.inbound import ALLOWED_UPDATES, number_of
from bot.telegram.sending import REFUSED, seconds_of
from conversations.records.numbers import OwnerId

_LOG = logging.getLogger(__name__)

_POLL_SECONDS = 50
_SPARE_SECONDS = 10
# Whoever writes once it mends waits no longer than the last.
_BACK_OFF = (0.5, 1.0, 2.0, 4.0, 8.0)
# Seconds after which new updates are asked for although older ones are still being handled.
_GLANCE = 0.5
# As many may still be handled then: they take as long as the next are on their way. Turns are
# committed by the dozen, so that a few are too few.
_LEFT = 40
# Updates of one owner, of those that come at a time, that others wait for: an album has ten.
_FEW = 10
# With a hundred there are more behind them, of somebody who waits for all of these.
_FULL, _FEW_OF_MANY = 100, 1


class Window:
    """The updates that were given and are not confirmed, with how far each one is."""

    def __init__(self, ingest: Ingest, parking: Parking) -> None:
        self._ingest = ingest
        self._parking = parking
        self._tasks: dict[int, asyncio.Future[None]] = {}
        # The next update that Telegram is asked for: what was before it is confirmed by that.
        self.offset: int | None = None

    async def take(self, updates: Sequence[Update]) -> int:
        """Handle what is not being handled yet; return how many came to be done.

        Returns once the first are and few are left, or after a moment, so that nobody waits for
        somebody slow.
        """
        numbers = [int(update["update_id"]) for update in updates]
        if self.failing:
            # Those behind one that failed are about to fail too: nothing may get in between.
            await asyncio.wait(self._tasks.values())
        before = sum(map(self._done, numbers))
        for update in await self._park(updates):
            number = int(update["update_id"])
            self._tasks[number] = asyncio.create_task(self._ingest.take(update))
        tasks = [self._tasks[number] for number in numbers if number in self._tasks]
        running = [task for task in tasks if not task.done()]
        # The last are handled while the next are on their way. One at least is waited for: with
        # nothing done, Telegram would give the same again at once.
        first = running[: max(1, len(running) - _LEFT)]
        if first:
            await asyncio.wait(first, timeout=_GLANCE)
        self._move(numbers)
        return sum(map(self._done, numbers)) - before

    @property
    def failing(self) -> bool:
        """Whether one of them failed and must come again."""
        return any(map(self._failed, self._tasks))

    async def finish(self, patience: float) -> None:
        """Wait at most these seconds for what is being handled, and give the rest up."""
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=patience)
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _park(self, updates: Sequence[Update]) -> list[Update]:
        """Park what owners have in excess; return what is to be handled now."""
        await self._parking.ready()
        whose = {int(update["update_id"]): self._ingest.owner_of(update) for update in updates}
        counts = Counter(owner for number, owner in whose.items() if self._is_new(number))
        # What is parked would get in before what is still in the lane.
        busy = {owner for number, owner in whose.items() if self._is_under_way(number)}
        few = _FEW if len(updates) < _FULL else _FEW_OF_MANY
        now: list[Update] = []
        excess: dict[OwnerId, list[Update]] = {}
        for update in updates:
            number = int(update["update_id"])
            if not self._is_new(number):
                continue
            owner = whose[number]
            much = counts[owner] > few or (owner is not None and self._parking.holds(owner))
            if owner is not None and owner not in busy and much:
                excess.setdefault(owner, []).append(update)
            else:
                now.append(update)
        parked = await asyncio.gather(*starmap(self._parking.park, excess.items()))
        for line in compress(excess.values(), parked):
            for update in line:
                self._tasks[int(update["update_id"])] = _done_already()
        return now

    def _is_new(self, number: int) -> bool:
        # What failed is taken again: the later ones of the same owner failed with it.
        return number not in self._tasks or self._failed(number)

    def _is_under_way(self, number: int) -> bool:
        return number in self._tasks and not self._tasks[number].done()

    def _move(self, numbers: Sequence[int]) -> None:
        if not numbers:
            # Nothing is left to confirm; and numbers can begin anew after a quiet week.
            self.offset = None
        for number in numbers:
            if not self._done(number):
                break
            # In the order in which they came: numbers are never compared.
            self.offset = number + 1
        listed = set(numbers)
        self._tasks = {
            number: task
            for number, task in self._tasks.items()
            if number in listed or not task.done()
        }

    def _done(self, number: int) -> bool:
        task = self._tasks.get(number)
        return task is not None and task.done() and not self._failed(number)

    def _failed(self, number: int) -> bool:
        task = self._tasks[number]
        if not task.done():
            return False
        if task.cancelled():
            return True
        return task.exception() is not None


def _done_already() -> asyncio.Future[None]:
    done = asyncio.get_running_loop().create_future()
    done.set_result(None)
    return done


async def poll(
    api: BotApi,
    ingest: Ingest,
    parking: Parking,
    patience: float = 10.0,
    figures: Figures | None = None,
) -> None:
    """Feed updates to the ingest until cancelled.

    Whatever fails is tried again, ever more slowly. When cancelled, what is being handled has
    `patience` seconds to end.
    """
    window = Window(ingest, parking)
    try:
        await _poll(api, window, figures or Figures())
    finally:
        await window.finish(patience)


async def _poll(api: BotApi, window: Window, figures: Figures) -> None:
    failures = 0
    while True:
        figures.expect_poll(_POLL_SECONDS + _SPARE_SECONDS)
        try:
            updates = _numbered(await _get_updates(api, window.offset))
            figures.polled()
            done = await window.take(updates)
        except TelegramError as error:
            wait = _wait(error, failures)
            failures += 1
            figures.expect_poll(wait)
            await _explain(api, error, wait)
            await asyncio.sleep(wait)
        except Exception as error:  # noqa: BLE001 whatever came, the loop goes on
            _LOG.error("updates could not be taken: %s", place(error))
            await asyncio.sleep(_wait(error, failures))
            failures += 1
        else:
            # What is slow has not failed: it is under way, and others are not to wait for it.
            failures = failures + 1 if window.failing and not done else 0
            if failures:
                await asyncio.sleep(_BACK_OFF[min(failures - 1, len(_BACK_OFF) - 1)])


def _numbered(updates: Any) -> list[Update]:
    """Return those that can be taken; raises TelegramError for what is no list of updates."""
    if not isinstance(updates, list):
        raise TelegramError("Invalid server response")
    numbered = [update for update in updates if number_of(update) is not None]
    if len(numbered) < len(updates):
        # It cannot be confirmed, nor kept under a number: the others are not to wait for it.
        _LOG.error("%d updates have no number", len(updates) - len(numbered))
        if not numbered:
            raise TelegramError("Invalid server response")
    return numbered


def _wait(error: Exception, failures: int) -> float:
    if isinstance(error, RetryAfter):
        return seconds_of(error)
    return _BACK_OFF[min(failures, len(_BACK_OFF) - 1)]


async def _explain(api: BotApi, error: TelegramError, wait: float) -> None:
    if isinstance(error, InvalidToken):
        # It was good when the bot started, and Telegram has said so by mistake before.
        _LOG.error("no updates for %.1f s: %s", wait, REFUSED)
    elif not isinstance(error, Conflict):
        _LOG.warning("no updates for %.1f s: %s", wait, type(error).__name__)
    elif "webhook" in error.message.lower():
        _LOG.warning("a webhook of an earlier run is set; it is taken off")
        try:
            await api.call("deleteWebhook", {"drop_pending_updates": False})
        except TelegramError as failed:
            _LOG.warning("the webhook stays: %s", type(failed).__name__)
    else:
        _LOG.warning("another process polls with the same token; one of them must stop")


async def _get_updates(api: BotApi, offset: int | None) -> Any:
    return await api.call(
        "getUpdates",
        {
            "timeout": _POLL_SECONDS,
            "allowed_updates": ALLOWED_UPDATES,
            **({"offset": offset} if offset is not None else {}),
        },
        seconds=_POLL_SECONDS + _SPARE_SECONDS,
    )
