"""What is forgotten, and when."""

from datetime import timedelta
from pathlib import Path

from bot.delivery.housekeeping import tidy
from storage.opening import open_store
from storage.turns import count_failure, put_aside, seen_before
from tests.storage.turns import one
from tests.support.rozstaje import FRIDAY


async def test_failures_of_what_was_handled_in_the_end_are_forgotten(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'a.sqlite'}")
    await store.run(count_failure(1))
    await store.run(count_failure(2))
    await store.run(seen_before(1, int(FRIDAY.timestamp())))
    await tidy(store, FRIDAY)
    assert await store.run(count_failure(1)) == 1, "counted anew"
    assert await store.run(count_failure(2)) == 2
    await store.close()


async def test_a_week_is_remembered_and_not_more(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'a.sqlite'}")
    then = int(FRIDAY.timestamp())
    await store.run(seen_before(1, then))
    await store.run(put_aside(2, None, "{}", "ValueError", [], then))
    await tidy(store, FRIDAY + timedelta(days=7))
    assert await store.run(seen_before(1, then)), "still known"
    await tidy(store, FRIDAY + timedelta(days=7, seconds=1))
    assert not await store.run(seen_before(1, then)), "forgotten"
    assert len(await store.run(one("list_dead_letters"))) == 1
    await tidy(store, FRIDAY + timedelta(days=30, seconds=1))
    assert await store.run(one("list_dead_letters")) == []
    await store.close()
