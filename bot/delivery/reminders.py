"""What the bot says first: puts what is due into the outbox, at most so much in a second.

Never outside its owner's working hours: what comes due then is put off until they work again. Only
what they asked to be reminded of comes at the very moment that they chose.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from telegram.constants import FloodLimit

from bot.delivery.shortage import is_shortage
from conversations.records.owner import Files, Owner
from conversations.values.recurrence import RuleError, next_due
from conversations.values.working_moments import next_working, working_until, works
from storage.calls import Call
from storage.faults import DatabaseFaultError, RefusedError
from storage.looks import entry_of
from storage.reminders import (
    Due,
    Reminder,
    TooManyError,
    due_reminders,
    fire,
    move,
    move_on,
    moved_after,
)
from storage.steps import Steps
from storage.store import Store

_LOG = logging.getLogger(__name__)

# Telegram's limit for what a bot starts, over all chats and processes.
PER_SECOND = int(FloodLimit.MESSAGES_PER_SECOND)
_AT_A_TIME = 100
_LOOK = 10.0
_SECOND = 1.0
# A clock that is put back by less than this was not wrong, and says nothing twice.
_CLOCK_STEP = timedelta(hours=1)
# For whom there is no working time at all.
_LATER = timedelta(days=1)
# Later than this it is not the moment any more that its owner chose.
_STILL_THEN = timedelta(hours=1)

Decide = Callable[[Owner, Reminder, Files, datetime], Sequence[Call]]


class Waker(Protocol):
    """What is told that there is something to send."""

    def wake(self, chat: int) -> None:
        """Say that there is something new for a chat."""
        ...


async def keep_reminding(
    store: Store, outbox: Waker, now: Callable[[], datetime], decide: Decide
) -> None:
    """Say what is due, as it comes to be due, until cancelled.

    After days of downtime each reminder is said once, and then by its rule again.
    """
    while True:
        try:
            wait = _SECOND if await remind(store, outbox, now(), decide) else _LOOK
        except (DatabaseFaultError, RefusedError) as error:
            _LOG.error("reminders wait for the database: %s", error)
            wait = _LOOK
        await asyncio.sleep(wait)


async def remind(
    store: Store, outbox: Waker, now: datetime, decide: Decide, per_second: int = PER_SECOND
) -> bool:
    """Put what is due into the outbox; tell whether something is left for the next second.

    Raises DatabaseFaultError.
    """
    seconds = _seconds(now)
    await _put_right(store, now)
    due = await store.run(due_reminders(seconds, _AT_A_TIME))
    for reminder in due:
        try:
            said = await store.run(
                fire(reminder, _deciding(reminder, decide, now), seconds, per_second),
                reminder.owner,
            )
        except TooManyError:
            return True
        except DatabaseFaultError:
            raise
        except Exception as error:  # noqa: BLE001 one that cannot be said must not stop the rest
            if is_shortage(error):
                _LOG.error("reminders wait for the machine: %s", type(error).__name__)
                return False
            _LOG.error("a reminder cannot be said: %s", type(error).__name__)
            await store.run(_skip(reminder, now), reminder.owner)
            continue
        if said:
            outbox.wake(reminder.owner)
    return len(due) == _AT_A_TIME


async def _put_right(store: Store, now: datetime) -> None:
    """Take back what was put off, or moved on by its rule, while the clock was ahead."""
    for reminder in await store.run(moved_after(_seconds(now + _CLOCK_STEP), _AT_A_TIME)):
        again = reminder.promised_at
        # A rule or a zone that this version does not know is due as it was.
        with contextlib.suppress(RuleError, ValueError, KeyError):
            again = _again_at(reminder, now) or again
        _LOG.warning("the clock was ahead: a reminder comes when it was promised")
        await store.run(move(reminder, again, None), reminder.owner)


def _deciding(reminder: Reminder, decide: Decide, now: datetime) -> Callable[[Owner, Files], Due]:
    def due(owner: Owner, files: Files) -> Due:
        hours, zone = owner.hours, owner.tz
        if works(now, hours, zone):
            until = working_until(now, hours, zone)
        elif (chosen := _chosen(reminder, now)) is not None:
            until = chosen + _STILL_THEN
        else:
            later = next_working(now, hours, zone) or now + _LATER
            return Due(again_at=_seconds(later))
        calls = decide(owner, reminder, files, now)
        return Due(calls, _again_at(reminder, now), _seconds(until))

    return due


def _chosen(reminder: Reminder, now: datetime) -> datetime | None:
    """Return the moment that its owner chose, while it still is that one; None for any other."""
    if entry_of(reminder.name) is None:
        return None
    chosen = datetime.fromtimestamp(reminder.promised_at, now.tzinfo)
    return chosen if now - chosen <= _STILL_THEN else None


def _again_at(reminder: Reminder, now: datetime) -> int | None:
    """Return when it is due after now: what was missed meanwhile is not made up for."""
    again = next_due(reminder.rule, ZoneInfo(reminder.zone), now)
    return _seconds(again) if again else None


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _skip(reminder: Reminder, now: datetime) -> Steps[bool]:
    """Move it on without a word, whatever its owner's rows say or whether they open."""
    try:
        again = _again_at(reminder, now)
    except (RuleError, ValueError, KeyError):
        # A rule or a zone that this version does not know: it would be due for ever.
        again = None
    return move_on(reminder, again, _seconds(now))
