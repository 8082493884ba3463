"""A clock that was wrong for a while: nobody waits for as long as it was wrong."""

from datetime import UTC, datetime, timedelta

import pytest
from telegram.error import RetryAfter

from bot.delivery.outbox import Outbox
from conversations.records.edits import SetLook
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Language, Owner
from conversations.values.recurrence import weekly
from storage import jobs
from storage.calls import LONGEST_WAIT, claim, post
from storage.owners import add_owner, load_owner, save
from storage.reminders import Reminder
from storage.store import Store
from storage.turns import seen_before
from tests.storage.turns import NOW, asking, one, remember, say
from tests.support.calls import ScriptedApi
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje
from tests.support.until import until

OLA = OwnerId(1001)
YEAR = 365 * 86_400
MOMENT = datetime.fromtimestamp(NOW, UTC)
WRONG = [YEAR, 86_400, LONGEST_WAIT + 60]


@pytest.mark.parametrize("ahead", WRONG)
async def test_a_reply_that_was_put_off_by_a_clock_ahead_is_sent_when_it_is_right_again(
    store: Store, ahead: int
) -> None:
    """Whoever wrote heard nothing for a year, and nothing stood in the log."""
    await store.run(asking(post("a", say(OLA, "first"), NOW + ahead)))
    await store.run(asking(post("b", say(OLA, "second"), NOW)))
    api = ScriptedApi()
    outbox = Outbox(api, store, now=lambda: MOMENT)
    outbox.start()
    await outbox.settled()
    await outbox.stop()
    assert api.texts(OLA) == ["first", "second"], "in their order"


async def test_a_reply_waits_no_longer_than_the_longest_wait_whatever_telegram_says(
    store: Store,
) -> None:
    await store.run(asking(post("a", say(OLA, "first"), NOW)))
    api = ScriptedApi()
    api.fails = [RetryAfter(YEAR)]
    outbox = Outbox(api, store, now=lambda: MOMENT)
    outbox.start()
    await until(lambda: api.tried == 1)
    await outbox.stop(1)
    assert await store.run(claim(OLA, NOW + LONGEST_WAIT - 1, 0)) is None
    assert await store.run(claim(OLA, NOW + LONGEST_WAIT + 1, 0))


@pytest.mark.parametrize("ahead", WRONG)
async def test_a_document_that_was_put_off_by_a_clock_ahead_is_made(
    store: Store, ahead: int
) -> None:
    await store.run(add_owner(Owner(OLA, Language.PL), 0), OLA)
    await store.run(
        one(
            "begin_job",
            owner=OLA,
            work="export",
            client=0,
            selection="",
            topic=None,
            now=NOW + ahead,
        ),
        OLA,
    )
    (job,), _ = await store.run(jobs.jobs_due(NOW))
    assert await store.run(jobs.claim(job, NOW, NOW + 120), OLA)
    assert (await store.run(jobs.jobs_due(NOW)))[0] == [], "it is somebody's now"


@pytest.mark.parametrize("days", [1, 100, 465])
async def test_a_look_comes_on_the_promised_day_though_the_clock_was_ahead_meanwhile(
    bot: Rozstaje, ola: Person, days: int
) -> None:
    """It was put off to a day after the one that the clock showed, and stayed there."""
    bot.clock.is_at("2026-11-25T12:00+01:00")
    await ola.says("/nowy Anka")
    promised = bot.clock.at.replace(month=12, day=3, hour=10)
    look = SetLook(ClientNumber(1), promised)
    await bot.store.run(save(OLA, [look], int(bot.clock().timestamp())), OLA)
    seen = len(ola.chat)
    right = bot.clock.at
    # When nobody works.
    bot.clock.at = (promised + timedelta(days=days)).replace(hour=23)
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen
    bot.clock.at = right
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen, "not today"
    bot.clock.at = promised + timedelta(minutes=1)
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen + 1
    assert "Anką" in ola.sees().text


async def test_a_digest_that_came_by_a_clock_ahead_comes_next_week_all_the_same(
    bot: Rozstaje, ola: Person
) -> None:
    await ola.says("/nowy Anka")
    friday = bot.clock.at
    first = friday + timedelta(days=3)
    digest = Reminder(
        OLA, "digest", int(first.timestamp()), "Europe/Warsaw", weekly(1, first.time())
    )
    await bot.store.run(remember(digest), OLA)
    bot.clock.at = first + timedelta(days=364)
    seen = len(ola.chat)
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen + 1
    bot.clock.at = friday
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen + 1
    bot.clock.at = first + timedelta(days=1)
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen + 2


async def test_a_clock_put_back_by_seconds_says_nothing_twice(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    first = bot.clock.at
    digest = Reminder(
        OLA, "digest", int(first.timestamp()), "Europe/Warsaw", weekly(5, first.time())
    )
    await bot.store.run(remember(digest), OLA)
    await bot.what_is_due_comes()
    seen = len(ola.chat)
    bot.clock.at = first - timedelta(seconds=30)
    await bot.what_is_due_comes()
    bot.clock.at = first + timedelta(seconds=30)
    await bot.what_is_due_comes()
    assert len(ola.chat) == seen


async def test_update_numbers_that_start_anew_after_a_quiet_week_are_new(store: Store) -> None:
    assert not await store.run(seen_before(7, NOW))
    assert await store.run(seen_before(7, NOW + 2 * 86_400)), "Telegram brings one for a day"
    assert not await store.run(seen_before(7, NOW + 8 * 86_400))
    assert await store.run(seen_before(7, NOW + 8 * 86_400))


async def test_a_clock_behind_breaks_nothing(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    bot.clock.days_pass(-400)
    await ola.says("/nowy Bartek")
    owner = await bot.store.run(load_owner(OLA), OLA)
    assert owner
    assert [each.name for each in owner.clients] == ["Anka", "Bartek"]
