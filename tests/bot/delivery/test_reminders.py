"""Each due time comes to one reply: over crashes, replicas, clock changes and days of downtime."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.delivery.reminders import remind
from conversations.records.numbers import OwnerId
from conversations.records.owner import Files, Language, Owner
from conversations.values.recurrence import RuleError, next_due
from storage.calls import Call
from storage.opening import open_store
from storage.owners import add_owner
from storage.reminders import Reminder
from storage.store import Store
from tests.storage.turns import one, remember, waiting
from tests.support.databases import new_database

OLA = OwnerId(1001)
WARSAW = ZoneInfo("Europe/Warsaw")
# A Thursday: the next day is one of work too.
NINE = datetime(2026, 11, 19, 9, 0, tzinfo=WARSAW)


class Woken:
    """Remembers whom it was told to send to."""

    def __init__(self) -> None:
        self.chats: list[int] = []

    def wake(self, chat: int) -> None:
        self.chats.append(chat)


@pytest.fixture
async def store(store: Store) -> Store:
    await store.run(add_owner(Owner(OLA, Language.PL), 0), OLA)
    return store


def say(owner: Owner, reminder: Reminder, _files: Files, _now: datetime) -> Sequence[Call]:
    return [Call(owner.id, "sendMessage", f'{{"text":"{reminder.name}"}}')]


def each_week(owner: OwnerId = OLA, name: str = "digest", due: datetime = NINE) -> Reminder:
    return Reminder(owner, name, int(due.timestamp()), "Europe/Warsaw", "weekly 4 09:00")


async def test_nothing_is_said_before_it_is_due(store: Store) -> None:
    await store.run(remember(each_week()), OLA)
    await remind(store, Woken(), NINE - timedelta(seconds=1), say)
    assert await waiting(store) == 0


async def test_what_is_due_is_said_once_and_then_by_its_rule_again(store: Store) -> None:
    woken = Woken()
    await store.run(remember(each_week()), OLA)
    for _ in range(3):
        await remind(store, woken, NINE, say)
    assert (await waiting(store), woken.chats) == (1, [OLA])
    await remind(store, woken, NINE + timedelta(days=7), say)
    assert await waiting(store) == 2


async def test_once_is_once(store: Store) -> None:
    await store.run(remember(Reminder(OLA, "talk", 1000, "Europe/Warsaw", "once")), OLA)
    for days in range(3):
        await remind(store, Woken(), NINE + timedelta(days=days), say)
    assert await waiting(store) == 1


async def test_after_days_of_downtime_there_is_one_catch_up(store: Store) -> None:
    await store.run(remember(each_week()), OLA)
    back = NINE + timedelta(days=13, hours=3)
    await remind(store, Woken(), back, say)
    await remind(store, Woken(), back + timedelta(minutes=1), say)
    assert await waiting(store) == 1
    await remind(store, Woken(), NINE + timedelta(days=14), say)
    assert await waiting(store) == 2


async def test_several_processes_say_it_once(tmp_path: Path) -> None:
    async with new_database("postgres", tmp_path) as url:
        stores = [await open_store(url) for _ in range(3)]
        for owner in range(1, 11):
            await stores[0].run(add_owner(Owner(OwnerId(owner), Language.PL), 0), owner)
            await stores[0].run(remember(each_week(OwnerId(owner))), owner)
        await asyncio.gather(*(remind(each, Woken(), NINE, say) for each in stores))
        assert await waiting(stores[0]) == 10
        for each in stores:
            await each.close()


async def test_a_failure_half_way_keeps_it_due(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.run(remember(each_week()), OLA)
    with pytest.raises(asyncio.CancelledError):
        await remind(store, Woken(), NINE, _cancelled)
    assert await waiting(store) == 0
    await remind(store, Woken(), NINE, say)
    assert await waiting(store) == 1


def _cancelled(*_given: object) -> Sequence[Call]:
    raise asyncio.CancelledError


async def test_one_that_cannot_be_said_does_not_stop_the_others(store: Store) -> None:
    def decide(owner: Owner, reminder: Reminder, files: Files, now: datetime) -> Sequence[Call]:
        if reminder.name == "broken":
            raise ValueError
        return say(owner, reminder, files, now)

    await store.run(remember(each_week(name="broken")), OLA)
    await store.run(remember(Reminder(OLA, "a rule of later", 1, "Mars/Base", "yearly")), OLA)
    await store.run(remember(each_week(name="good")), OLA)
    for _ in range(3):
        await remind(store, Woken(), NINE, decide)
    assert await waiting(store) == 1


async def test_so_many_are_started_in_a_second_and_the_rest_in_the_next(store: Store) -> None:
    for n in range(7):
        await store.run(remember(each_week(name=f"r{n}")), OLA)
    counts = []
    for second in range(3):
        left = await remind(store, Woken(), NINE + timedelta(seconds=second), say, per_second=3)
        counts.append((await waiting(store), left))
    assert counts == [(3, True), (6, True), (7, False)]


async def test_who_cannot_be_reached_is_told_nothing(store: Store) -> None:
    await store.run(remember(each_week()), OLA)
    await store.run(one("set_unreachable", owner=OLA, now=1), OLA)
    await remind(store, Woken(), NINE, say)
    assert await waiting(store) == 0
    await store.run(one("set_reachable", owner=OLA), OLA)
    await remind(store, Woken(), NINE + timedelta(days=7), say)
    assert await waiting(store) == 1, "and the next one comes"


async def test_a_reminder_that_was_dropped_is_not_said(store: Store) -> None:
    await store.run(remember(each_week()), OLA)
    await store.run(one("drop_reminder", owner=OLA, name="digest"), OLA)
    await remind(store, Woken(), NINE, say)
    assert await waiting(store) == 0


@pytest.mark.parametrize(
    ("rule", "after", "due"),
    [
        ("weekly 5 09:00", "2026-11-20T08:59+01:00", "2026-11-20T09:00+01:00"),
        ("weekly 6 09:00", "2026-11-20T09:00+01:00", "2026-11-21T09:00+01:00"),
        ("weekly 7 09:00", "2026-03-28T10:00+01:00", "2026-03-29T09:00+02:00"),
        ("weekly 7 02:30", "2026-03-28T12:00+01:00", "2026-03-29T03:30+02:00"),
        ("weekly 7 02:30", "2026-10-24T12:00+02:00", "2026-10-25T02:30+02:00"),
        ("weekly 1 02:30", "2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00"),
        ("weekly 1 09:00", "2026-11-20T12:00+01:00", "2026-11-23T09:00+01:00"),
        ("weekly 5 09:00", "2026-11-20T09:00+01:00", "2026-11-27T09:00+01:00"),
    ],
)
def test_the_clock_on_the_wall_counts(rule: str, after: str, due: str) -> None:
    found = next_due(rule, WARSAW, datetime.fromisoformat(after))
    assert found
    assert found.astimezone(UTC) == datetime.fromisoformat(due).astimezone(UTC)


@pytest.mark.parametrize(
    "rule", ["", "yearly", "weekly", "weekly 1 25:00", "weekly 8 09:00", "daily 09:00"]
)
def test_a_rule_that_is_none_is_refused(rule: str) -> None:
    with pytest.raises(RuleError):
        next_due(rule, WARSAW, NINE)
