"""Work after a turn: taken from the database, made, and its result put into the outbox.

The result goes into the outbox in the transaction that takes the job away, so it is there once,
whatever crashes. A job is this process's for a while when it is taken; of one owner one at a time.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.delivery.looking import LOOK, keep_looking
from bot.delivery.shortage import is_shortage
from bot.delivery.stamps import Stamps
from bot.telegram.api import BotApi
from bot.telegram.outbound import call
from conversations.records.numbers import OwnerId
from conversations.records.work import EVERYTHING, Work
from conversations.screens.basics import Say, sentences
from conversations.values.remembering import forget
from locales.catalog import Words
from storage import jobs
from storage.calls import Call
from storage.jobs import Job, Material
from storage.steps import Steps, T
from storage.store import Store

_LOG = logging.getLogger(__name__)

# Tries of one job, and the seconds before the next one.
_TRIES = 3
_BACK_OFF = (2, 10, 30)
# Seconds that a job may take; for longer than that it is nobody else's.
_DEADLINE = 100.0
_LEASE = 120
_AT_ONCE = 4
# Telegram shows an action for five seconds.
_ACTION_SECONDS = 4.0
# How often, and with how many seconds between, the outbox is looked at before it is left for later.
_SCRUB_LOOKS = 40
_SCRUB_WAIT = 0.05
_SCRUB_AGAIN = 5
_ACTIONS = {
    Work.DOSSIER: ChatAction.UPLOAD_DOCUMENT,
    Work.EXPORT: ChatAction.UPLOAD_DOCUMENT,
    Work.CHART: ChatAction.UPLOAD_PHOTO,
    Work.YEAR: ChatAction.UPLOAD_PHOTO,
    Work.CALENDAR: ChatAction.UPLOAD_DOCUMENT,
    Work.OVERVIEW: ChatAction.UPLOAD_PHOTO,
}


class Jobs:
    """Works in the background between `start` and `stop`; `wake` tells that there is more."""

    def __init__(
        self,
        api: BotApi,
        store: Store,
        sent: Callable[[int], None],
        now: Callable[[], datetime],
        erased: Callable[[OwnerId], None] = lambda _owner: None,
        stamps: Stamps | None = None,
    ) -> None:
        """Take what calls Telegram, keeps, is told of an owner with new calls, tells the time.

        `erased` is told of an owner of whom nothing is kept any more, once they were told so;
        `stamps` has the record stamped that a document is about to tell of.
        """
        self._api = api
        self._store = store
        self._sent = sent
        self._now = now
        self._erased = erased
        self._stamps = stamps
        self._more = asyncio.Event()
        self._working: dict[int, asyncio.Task[None]] = {}
        self._loop: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin with whatever an earlier run left."""
        self._more.set()
        self._loop = asyncio.create_task(
            keep_looking(self._more, self._start_due, "the jobs", _LOG)
        )

    async def stop(self) -> None:
        """Stop; what was not done is done after the next start."""
        tasks = [*self._working.values(), *([self._loop] if self._loop else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def wake(self) -> None:
        """Say that there is something new to do."""
        self._more.set()

    async def settled(self) -> None:
        """Wait until nothing is left to do; for tests."""
        while await self._store.run(jobs.count_jobs()):  # noqa: ASYNC110 it stands in the database
            await asyncio.sleep(0.005)

    async def _start_due(self) -> float:
        """Start what is due; return the seconds to the next look."""
        waiting, moment = await self._store.run(jobs.jobs_due(self._seconds))
        for job in waiting:
            if job.owner in self._working or len(self._working) >= _AT_ONCE:
                continue
            task = asyncio.create_task(self._work(job))
            self._working[job.owner] = task
            task.add_done_callback(partial(self._ended, job.owner))
        return LOOK if moment is None else min(max(float(moment - self._seconds), 0.2), LOOK)

    def _ended(self, owner: OwnerId, task: asyncio.Task[None]) -> None:
        del self._working[owner]
        if not task.cancelled() and (error := task.exception()):
            _LOG.error("a job broke off: %s", type(error).__name__)
        self._more.set()

    async def _work(self, job: Job) -> None:
        # Counted before it is tried: what takes the whole process down is not tried for ever.
        until = self._seconds + _LEASE
        if not await self._keep(job, jobs.claim(job, self._seconds, until)):
            return
        material = None
        try:
            if job.work is not Work.SCRUB:
                material = await self._material(job)
            async with asyncio.timeout(_DEADLINE), self._showing(job):
                await self._do(job, material)
        except asyncio.CancelledError:
            await asyncio.shield(self._keep(job, jobs.put_back(job, self._seconds)))
            raise
        except Exception as error:  # noqa: BLE001 whatever it is, the next jobs are to be done
            # Its text could repeat what the owner wrote.
            _LOG.error("a job failed: %s: %s", job.work, type(error).__name__)
            if is_shortage(error) and not isinstance(error, MemoryError):
                # Of memory a job itself can take too much.
                await self._keep(job, jobs.put_back(job, self._seconds + _BACK_OFF[-1]))
            else:
                await self._failed(job, material)

    async def _material(self, job: Job) -> Material | None:
        in_vain = False
        if self._stamps and job.work in (Work.DOSSIER, Work.EXPORT):
            in_vain = not await self._stamps.of(job.owner)
        material = await self._keep(job, jobs.material(job))
        return material and replace(material, unstamped=in_vain)

    async def _do(self, job: Job, material: Material | None) -> None:
        if job.work is Work.SCRUB:
            await self._scrub(job)
            return
        from bot.works.works import make  # noqa: PLC0415 what draws takes 9 MB, idle without a job

        last = job.attempts + 1 >= _TRIES
        made = await make(job, material, self._api, self._now(), last=last) if material else []
        await self._keep(job, jobs.end(job, made, self._seconds))
        self._sent(job.owner)

    async def _scrub(self, job: Job) -> None:
        """Overwrite what an erase left, once what was under way to the owner has gone too."""
        for _ in range(_SCRUB_LOOKS):
            if await self._keep(job, jobs.nothing_waits(job.owner)):
                await self._store.scrub()
                if job.selection == EVERYTHING:
                    self._erased(job.owner)
                forget()
                await self._keep(job, jobs.end(job, [], self._seconds))
                return
            await asyncio.sleep(_SCRUB_WAIT)
        await self._keep(job, jobs.put_off(job, self._seconds + _SCRUB_AGAIN))

    async def _failed(self, job: Job, material: Material | None) -> None:
        if job.attempts + 1 < _TRIES or job.work is Work.SCRUB:
            wait = _BACK_OFF[min(job.attempts, len(_BACK_OFF) - 1)]
            await self._keep(job, jobs.put_off(job, self._seconds + wait))
            return
        said = [_apology(material)] if material else []
        await self._keep(job, jobs.end(job, said, self._seconds))
        self._sent(job.owner)

    @contextlib.asynccontextmanager
    async def _showing(self, job: Job) -> AsyncIterator[None]:
        """Show in the chat that something is on its way, at best effort."""
        action = _ACTIONS.get(job.work)
        task = asyncio.create_task(self._show(job.owner, action)) if action else None
        try:
            yield
        finally:
            if task:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    async def _show(self, owner: OwnerId, action: str) -> None:
        while True:
            with contextlib.suppress(TelegramError):
                await self._api.call("sendChatAction", {"chat_id": owner, "action": action})
            await asyncio.sleep(_ACTION_SECONDS)

    async def _keep(self, job: Job, steps: Steps[T]) -> T:
        return await self._store.run(steps, job.owner)

    @property
    def _seconds(self) -> int:
        return int(self._now().timestamp())


def _apology(material: Material) -> Call:
    owner = material.owner
    return call(Say(sentences("work-failed")), owner.id, Words(owner.language, owner.address))
