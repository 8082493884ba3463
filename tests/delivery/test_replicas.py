"""Several processes on one PostgreSQL work as one; and what an outage leaves."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from telegram.error import RetryAfter

from bot.app import Way, running
from bot.clock import utc_now
from bot.delivery.ingest import Ingest
from bot.delivery.outbox import Outbox
from bot.delivery.reminders import remind
from bot.telegram.pace import Limits
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Language, Owner
from storage.calls import Call, post
from storage.opening import open_store
from storage.owners import add_owner, load_owner
from storage.reminders import Reminder
from storage.store import Store
from tests.delivery.script import Silent
from tests.storage.turns import asking, names, remember, say, waiting
from tests.support.calls import ScriptedApi
from tests.support.databases import new_database
from tests.support.files import load_file
from tests.support.strict_telegram import TOKEN, StrictTelegram, strict_telegram
from tests.support.until import until
from tests.support.updates import message, tap

OLA = OwnerId(1001)


@pytest.fixture
async def stores(tmp_path: Path) -> AsyncIterator[list[Store]]:
    async with new_database("postgres", tmp_path) as url:
        opened = [await open_store(url) for _ in range(2)]
        yield opened
        for store in opened:
            await store.close()


@pytest.mark.slow
async def test_one_update_at_two_replicas_at_once_is_handled_once(stores: list[Store]) -> None:
    replicas = [Ingest(each, cast("Outbox", Silent(each)), utc_now) for each in stores]
    for n in range(1, 501):
        owner = OLA + n % 10
        update = message(n, owner, f"/new c{n}")
        await asyncio.gather(*(replica.take(update) for replica in replicas))
    kept = [await names(stores[0], OwnerId(OLA + n)) for n in range(10)]
    assert sum(map(len, kept)) == 500
    assert await waiting(stores[0]) == 500


async def test_one_tap_under_two_update_ids_at_two_replicas_at_once_is_handled_once(
    stores: list[Store],
) -> None:
    replicas = [Ingest(each, cast("Outbox", Silent(each)), utc_now) for each in stores]
    await replicas[0].take(message(1, OLA, "/new Anka"))
    for n in range(50):
        twins = [tap(100 + 2 * n + twin, OLA, "verdict:1", 5, f"q{n}") for twin in range(2)]
        await asyncio.gather(
            *(replica.take(twin) for replica, twin in zip(replicas, twins, strict=True))
        )
    assert await waiting(stores[0]) == 51


async def test_what_replicas_start_by_themselves_is_so_much_a_second_over_all(
    stores: list[Store],
) -> None:
    def say_it(owner: Owner, *_about: object) -> Sequence[Call]:
        return [say(owner.id, "digest")]

    for owner in range(1, 41):
        await stores[0].run(add_owner(Owner(OwnerId(owner), Language.PL), 0), owner)
        reminder = Reminder(OwnerId(owner), "digest", 1, "Europe/Warsaw", "weekly 4 09:00")
        await stores[0].run(remember(reminder), owner)
    counts = []
    for second in range(3):
        now = datetime(2026, 11, 20, 9, 0, second, tzinfo=UTC)
        await asyncio.gather(*(remind(each, Silent(each), now, say_it, 15) for each in stores))
        counts.append(await waiting(stores[0]))
    assert counts == [15, 30, 40]


async def test_a_chat_that_telegram_slows_down_is_slowed_down_for_every_replica(
    stores: list[Store],
) -> None:
    """The pace to a chat is counted per process; what Telegram says of it stands in its row."""
    clock, api = [datetime.fromtimestamp(1000, UTC)], ScriptedApi()
    api.fails = [RetryAfter(20)]
    replicas = [Outbox(api, each, Limits(), lambda: clock[0]) for each in stores]
    for place in range(3):
        await stores[0].run(asking(post(f"k{place}", say(OLA, f"{place}"), 1000)), OLA)
    replicas[0].wake(OLA)
    await until(lambda: api.tried == 1)
    await until(lambda: not replicas[0]._sending)
    for replica in replicas:
        replica.wake(OLA)
    await until(lambda: not any(replica._sending for replica in replicas))
    assert api.tried == 1
    clock[0] += timedelta(minutes=1)
    for replica in replicas:
        replica.wake(OLA)
    await until(lambda: len(api.made) == 3)
    assert api.texts(OLA) == ["0", "1", "2"]
    for replica in replicas:
        await replica.stop(5)


class Later:
    """Seconds that a test can skip."""

    def __init__(self) -> None:
        self.skipped = 0.0

    def __call__(self) -> float:
        return asyncio.get_running_loop().time() + self.skipped


@pytest.mark.parametrize(("outage", "kept"), [(100, (True, True)), (200, (True, False))])
async def test_after_an_outage_messages_are_there_and_taps_only_for_150_seconds(
    tmp_path: Path, outage: int, kept: tuple[bool, bool]
) -> None:
    await _outage(tmp_path, outage, kept)


async def test_after_25_hours_telegram_has_dropped_everything_and_the_bot_goes_on(
    tmp_path: Path,
) -> None:
    await _outage(tmp_path, 25 * 3600, (False, False))


async def _outage(folder: Path, seconds: int, kept: tuple[bool, bool]) -> None:
    """Let the bot be away while a message and a tap wait; `kept`: which of them it then gets."""
    clock = Later()
    way = Way(limits=Limits(1000, 1000))
    store = await open_store(f"sqlite:///{folder / 'a.sqlite'}")
    async with strict_telegram(StrictTelegram(clock=clock)) as telegram:
        async with running(TOKEN, telegram.address, store, way=way) as bot:
            telegram.put(message(1, OLA, "/new Anka"))
            await until(lambda: len(telegram.accepted.get(OLA, [])) == 1)
            await bot.outbox.settled()
        telegram.put(message(2, OLA, "/new Bartek"))
        telegram.put(tap(3, OLA, "answer:1:interest:yes", 5, "q"))
        clock.skipped += seconds
        async with running(TOKEN, telegram.address, store, way=way) as bot:
            await until(lambda: not telegram.pending)
            # Questions stay open: the same button, tapped again, does what it says.
            telegram.put(message(4, OLA, "/help"))
            telegram.put(tap(5, OLA, "answer:1:dread:never", 5, "q2"))
            await until(lambda: not telegram.pending)
            await bot.outbox.settled()
        owner = await store.run(load_owner(OLA), OLA)
        answers = (await store.run(load_file(OLA, ClientNumber(1)), OLA)).answers
        assert owner
        assert (
            "Bartek" in [client.name for client in owner.clients],
            "interest" in answers,
        ) == kept
        assert "dread" in answers
    await store.close()
