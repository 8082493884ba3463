"""The only sender: makes the Bot API calls of the outbox, in order for each chat.

A call goes out of the outbox once it was made, or once it is clear that it never can be. So one
that was made and not yet marked when the process dies is made again: once, by the next process.
What passes, a tap's answer and a message's receipt, is tried once and never lies in the outbox.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from telegram.error import TelegramError

from bot.clock import utc_now
from bot.delivery.drawn import Drawn
from bot.delivery.figures import Figures
from bot.delivery.looking import LOOK, keep_looking
from bot.telegram.outbound import addressed
from bot.telegram.pace import BACK_OFF, USUAL, Limits, Pace, Reach
from bot.telegram.sending import Caller, Fate, Outcome, judge, make, plain
from storage import calls
from storage.calls import Call, Posted
from storage.faults import DatabaseFaultError
from storage.reminders import missed
from storage.steps import Steps, T
from storage.store import Store

_LOG = logging.getLogger(__name__)

# Calls at best effort at a time: more than that is a flood.
_MOST_ATTEMPTS = 100
# Seconds that a claimed call may wait for its turn: then the claim could run out during the call.
_FRESH = timedelta(seconds=5)
# Calls under way at a time: that many replies at most are said again after a kill.
_MOST_UNDER_WAY = 64


class Outbox:
    """Sends in the background between `start` and `stop`; `wake` tells that there is more."""

    def __init__(
        self,
        api: Caller,
        store: Store,
        limits: Limits = USUAL,
        now: Callable[[], datetime] = utc_now,
        figures: Figures | None = None,
    ) -> None:
        self._api = api
        self._store = store
        self._clock = now
        self._figures = figures or Figures()
        self._pace = Pace(limits)
        self._reach = Reach()
        self._drawn = Drawn()
        self._room = asyncio.Semaphore(_MOST_UNDER_WAY)
        self._look = asyncio.Event()
        self._sending: dict[int, asyncio.Task[None]] = {}
        self._woken: set[int] = set()
        self._committing: set[int] = set()
        self._attempts: set[asyncio.Task[None]] = set()
        self._loop: asyncio.Task[None] | None = None
        self._stopping = False

    def start(self) -> None:
        """Begin with whatever an earlier run left."""
        self._look.set()
        self._loop = asyncio.create_task(
            keep_looking(self._look, self._start_due, "the outbox", _LOG)
        )

    async def stop(self, patience: float = 0.0) -> None:
        """Stop, after at most these seconds for what is under way; the rest waits for a start."""
        self._stopping = True
        if self._loop:
            self._loop.cancel()
        tasks = [*self._sending.values(), *self._attempts]
        if tasks and patience:
            await asyncio.wait(tasks, timeout=patience)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, *([self._loop] if self._loop else []), return_exceptions=True)

    def wake(self, chat: int) -> None:
        """Say that there is something new for a chat: it is sent at once."""
        self._woken.add(chat)
        self._start(chat)

    async def commit(self, chat: int, steps: Steps[T]) -> T:
        """Run a turn's steps and send what they put in, which is claimed in their transaction.

        Returns what the steps return. One turn at a time for a chat. Raises what `Store.run` does.
        """
        if not self._can_send_at_once(chat):
            result = await self._store.run(steps, chat)
            self.wake(chat)
            return result
        posted = None
        self._committing.add(chat)
        try:
            claimed = calls.claiming(steps, chat, self._now, self._lease)
            result, posted = await self._store.run(claimed, chat)
            return result
        finally:
            self._committing.discard(chat)
            if posted is not None or chat in self._woken:
                self._start(chat, posted)

    def attempt(self, call: Call) -> None:
        """Make a call once, kept nowhere: when it fails, nobody misses anything."""
        if len(self._attempts) >= _MOST_ATTEMPTS:
            return
        task = asyncio.create_task(self._attempt(call))
        self._attempts.add(task)
        task.add_done_callback(self._attempts.discard)

    async def settled(self) -> None:
        """Wait until nothing is left to send, now or later; for tests."""
        # What is left stands in the database, so there is nothing here to be woken by.
        while await self._store.run(calls.count_waiting()) or self._attempts:  # noqa: ASYNC110
            await asyncio.sleep(0.005)

    async def _attempt(self, call: Call) -> None:
        try:
            await make(call, self._api)
        except TelegramError as error:
            _LOG.info("%s was not made: %s", call.method, type(error).__name__)

    async def _start_due(self) -> float:
        """Start sending to every chat that has something due; return the seconds to the next."""
        now = self._now
        chats, moment = await self._store.run(calls.due(now))
        for chat in chats:
            self._start(chat)
        return LOOK if moment is None else min(max(float(moment - now), 1.0), LOOK)

    def _can_send_at_once(self, chat: int) -> bool:
        busy = chat in self._sending or chat in self._committing or self._room.locked()
        return not busy and self._reach.open and not self._pace.wait(chat)

    def _start(self, chat: int, posted: Posted | None = None) -> None:
        # Whoever commits for the chat starts it then: two at once would send one call twice.
        if not (chat in self._sending or chat in self._committing or self._stopping):
            self._woken.discard(chat)
            task = asyncio.create_task(self._send_chat(chat, posted))
            self._sending[chat] = task
            task.add_done_callback(partial(self._ended, chat))

    def _ended(self, chat: int, task: asyncio.Task[None]) -> None:
        del self._sending[chat]
        if task.cancelled():
            return
        if error := task.exception():
            _LOG.error("sending to a chat broke off: %s", type(error).__name__)
        elif chat in self._woken:
            self._start(chat)

    async def _send_chat(self, chat: int, posted: Posted | None) -> None:
        """Make the chat's calls in order until none is due, the claimed one first."""
        if posted is None:
            await asyncio.sleep(self._pace.wait(chat))
        stale_at = self._clock() + _FRESH
        while not self._stopping:
            # Taken out of the database when its turn has come, not before: a claim runs out.
            async with self._reach.turn(), self._room:
                if posted is None or (self._lease and self._clock() > stale_at):
                    posted = await self._keep(partial(calls.claim, chat, self._now, self._lease))
                if posted is None or self._stopping:
                    return
                posted = await self._send(posted)
            if posted is None:
                return
            stale_at = self._clock() + _FRESH

    async def _send(self, posted: Posted) -> Posted | None:
        """Make one call; return the chat's next one when it can be made at once.

        The chat is looked at again where there may be one that cannot.
        """
        call = addressed(posted.call, posted.card)
        posted = replace(posted, call=call) if call is not posted.call else posted
        if call.not_after is not None and self._now >= call.not_after:
            # What the bot says first is said in working hours or not at all.
            await self._keep(partial(missed, posted, self._now), call.chat)
            self._woken.add(call.chat)
            return None
        outcome = await self._try(posted)
        match outcome.fate:
            case Fate.DONE | Fate.HOPELESS:
                made = posted, outcome.message
                # Only an entry's card touches what is its owner's.
                owner = call.chat if call.incident is not None else None
                if self._reach.open and not self._pace.wait(call.chat) and not self._stopping:
                    onward = partial(calls.made_then_claim, *made, self._now, self._lease)
                    return await self._keep(onward, owner)
                await self._keep(partial(calls.made, *made), owner)
            case Fate.UNREACHABLE:
                _LOG.info("a chat is out of reach")
                await self._keep(partial(calls.give_up, posted.id, call.chat, self._now), call.chat)
            case Fate.PLAIN | Fate.UNSTYLED | Fate.OUTSIDE | Fate.ANEW:
                method, body = plain(call, outcome.fate)
                await self._keep(partial(calls.replace, posted, method, body, self._now))
            case Fate.LATER:
                wait = outcome.wait or BACK_OFF[min(posted.attempts, len(BACK_OFF) - 1)]
                wait = min(wait, calls.LONGEST_WAIT)
                _LOG.warning("sending to a chat waits %d s: %s", wait, outcome.reason)
                await self._keep(partial(calls.put_off, posted.id, self._now + wait))
                self._look.set()
                return None
        self._woken.add(call.chat)
        return None

    async def _try(self, posted: Posted) -> Outcome:
        # Where other processes send too, they may have drawn something else since.
        if not self._lease and self._drawn.shows(posted.call):
            return Outcome(Fate.DONE)
        if posted.call.method.startswith("send"):
            self._pace.spend(posted.call.chat)
        try:
            result = await make(posted.call, self._api)
        except TelegramError as error:
            outcome = judge(error, posted.call)
        else:
            message = result.get("message_id") if isinstance(result, dict) else None
            outcome = Outcome(Fate.DONE, message=message)
        done = outcome.fate is Fate.DONE
        self._drawn.keep(posted.call, outcome.message, done=done)
        self._figures.calls[outcome.fate.name.lower()] += 1
        if outcome.out_of_reach:
            self._reach.failed()
        else:
            self._reach.succeeded()
        return outcome

    async def _keep(self, steps: Callable[[], Steps[T]], owner: int | None = None) -> T:
        """Run the steps, again and again while the database is out of order.

        What was sent must be marked as sent: to send it again would be no help. It goes first: it
        takes the room of a call until then, and a hundred turns may stand in line.
        """
        failures = 0
        while True:
            try:
                return await self._store.run(steps(), owner, first=True)
            except DatabaseFaultError as error:
                _LOG.error("the outbox cannot be written: %s", error)
                await asyncio.sleep(BACK_OFF[min(failures, len(BACK_OFF) - 1)])
                failures += 1

    @property
    def _now(self) -> int:
        return int(self._clock().timestamp())

    @property
    def _lease(self) -> int:
        return self._store.lease
