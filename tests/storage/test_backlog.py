"""What waits is counted the same on both engines, over all owners."""

from storage.backlog import Backlog, backlog
from storage.calls import Call, post
from storage.steps import Steps
from storage.store import Store
from storage.turns import put_aside


def posting(chat: int, now: int) -> Steps[None]:
    yield post(f"{chat}", Call(chat, "sendMessage", "{}"), now)


async def test_an_empty_database_has_nothing_that_waits(store: Store) -> None:
    assert await store.run(backlog(5_000)) == Backlog(calls=0, oldest=0, jobs=0, dead=0)


async def test_calls_of_all_owners_are_counted_with_the_age_of_the_oldest(store: Store) -> None:
    await store.run(posting(1001, 1_000), 1001)
    await store.run(posting(1002, 4_000), 1002)
    await store.run(put_aside(7, None, "{}", "ValueError", [], 1_000))
    assert await store.run(backlog(5_000)) == Backlog(calls=2, oldest=4_000, jobs=0, dead=1)
    assert (await store.run(backlog(500))).oldest == 0, "a clock that was set back"
