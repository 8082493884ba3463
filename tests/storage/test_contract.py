"""What a store promises, on every engine."""

import asyncio
import random
from collections.abc import Callable
from functools import partial

import pytest

from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Language, Owner
from storage.calls import post
from storage.erase import erase
from storage.faults import RefusedError
from storage.owners import load_owner
from storage.steps import Query, Steps
from storage.store import Store
from storage.turns import count_failure, forget, put_aside
from tests.storage.turns import NOW, adding, asking, names, one, say, waiting

OLA, EMMA = OwnerId(1001), OwnerId(1002)
# A turn of `adding` asks that many queries; one more place is after the last of them.
QUERIES = 7
PLACES = range(QUERIES + 1)


class OopsError(Exception):
    """A fault on purpose."""


def interrupted(steps: Steps[bool], at: int, interrupt: Callable[[], None]) -> Steps[bool]:
    """Run the steps with something happening just before query number `at`."""
    place, answer = 0, None
    while True:
        try:
            wanted = steps.send(answer)
        except StopIteration as done:
            if place == at:
                interrupt()
            return bool(done.value)
        answers = []
        for each in [wanted] if isinstance(wanted, Query) else wanted:
            if place == at:
                interrupt()
            place += 1
            answers.append((yield each))
        answer = answers[0] if isinstance(wanted, Query) else answers


def oops() -> None:
    raise OopsError


async def test_a_turn_keeps_its_edits_and_its_replies(store: Store) -> None:
    assert await store.run(adding(1, OLA, "Anka"), OLA)
    assert await names(store, OLA) == ["Anka"]
    assert await waiting(store) == 1


@pytest.mark.parametrize("place", PLACES)
async def test_an_error_before_any_query_rolls_all_of_the_turn_back(
    store: Store, place: int
) -> None:
    await store.run(adding(1, OLA, "Anka"), OLA)
    with pytest.raises(OopsError):
        await store.run(interrupted(adding(2, OLA, "Bartek"), place, oops), OLA)
    assert await names(store, OLA) == ["Anka"]
    assert await waiting(store) == 1
    assert await store.run(adding(2, OLA, "Bartek"), OLA), "the update counts as new"


async def test_the_places_of_the_errors_cover_the_whole_turn(store: Store) -> None:
    reached: list[int] = []
    for place in range(QUERIES + 5):
        steps = adding(place, OLA, f"c{place}")
        await store.run(interrupted(steps, place, partial(reached.append, place)), OLA)
    assert reached == list(PLACES)


@pytest.mark.parametrize("place", PLACES)
async def test_a_cancel_at_any_await_keeps_all_of_a_turn_or_nothing(
    store: Store, place: int
) -> None:
    loop = asyncio.get_running_loop()

    async def turn() -> None:
        task = asyncio.current_task()
        assert task

        def cancel() -> None:
            loop.call_soon_threadsafe(task.cancel)

        await store.run(interrupted(adding(1, OLA, "Anka"), place, cancel), OLA)
        await asyncio.sleep(1)

    with pytest.raises(asyncio.CancelledError):
        await asyncio.create_task(turn())
    kept = await names(store, OLA)
    assert (kept, await waiting(store)) in ((["Anka"], 1), ([], 0))
    assert await store.run(adding(1, OLA, "Anka"), OLA) is not bool(kept)
    assert await names(store, OLA) == ["Anka"]
    assert await waiting(store) == 1


async def test_an_update_is_handled_once(store: Store) -> None:
    assert await store.run(adding(7, OLA, "Anka"), OLA)
    assert not await store.run(adding(7, OLA, "Anka"), OLA)
    assert await names(store, OLA) == ["Anka"]
    assert await waiting(store) == 1


async def test_a_tap_under_two_update_ids_is_handled_once(store: Store) -> None:
    assert await store.run(adding(7, OLA, "Anka", tap="5:q1"), OLA)
    assert not await store.run(adding(8, OLA, "Anka", tap="5:q1"), OLA)
    assert await store.run(adding(9, OLA, "Bartek", tap="5:q2"), OLA)
    assert await names(store, OLA) == ["Anka", "Bartek"]


async def test_one_update_at_many_hands_at_once_is_handled_once(store: Store) -> None:
    for update in range(20):
        won = await asyncio.gather(
            *(store.run(adding(update, OLA, f"c{update}"), OLA) for _ in range(4))
        )
        assert sorted(won) == [False, False, False, True]
    assert await names(store, OLA) == [f"c{update}" for update in range(20)]


async def test_owners_see_their_own_only(store: Store) -> None:
    await store.run(adding(1, OLA, "Anka"), OLA)
    await store.run(adding(2, EMMA, "Ben"), EMMA)
    assert await names(store, OLA) == ["Anka"]
    assert await names(store, EMMA) == ["Ben"]


async def test_fifty_transactions_at_once_with_errors_and_cancels_do_not_mix(store: Store) -> None:
    chance = random.Random(3)
    expected: dict[int, list[str]] = {owner: [] for owner in range(1, 6)}

    async def turn(update: int, owner: OwnerId, end: str) -> None:
        name = f"c{update}"
        steps = adding(update, owner, name)
        if end == "error":
            with pytest.raises(OopsError):
                await store.run(interrupted(steps, chance.choice(PLACES), oops), owner)
        elif end == "cancel":
            task = asyncio.create_task(store.run(steps, owner))
            await asyncio.sleep(chance.random() / 100)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            if not await store.run(adding(update, owner, name), owner):
                assert name in await names(store, owner)
            expected[owner].append(name)
        else:
            await store.run(steps, owner)
            expected[owner].append(name)

    ends = chance.choices(["commit", "error", "cancel"], k=50)
    await asyncio.gather(*(turn(n, OwnerId(1 + n % 5), end) for n, end in enumerate(ends)))
    for owner, wanted in expected.items():
        assert sorted(await names(store, OwnerId(owner))) == sorted(wanted)
        numbers = [client["client"] for client in await store.run(_clients(OwnerId(owner)), owner)]
        assert numbers == list(range(1, len(wanted) + 1)), "no number twice, none left out"
    assert await waiting(store) == sum(map(len, expected.values()))


def _clients(owner: OwnerId) -> Steps[list[dict[str, int]]]:
    return one("list_clients", owner=owner)


async def test_failures_are_counted_and_a_dead_letter_ends_the_count(store: Store) -> None:
    assert [await store.run(count_failure(3)) for _ in range(3)] == [1, 2, 3]
    await store.run(put_aside(3, OLA, "{}", "OopsError", [say(OLA, "sorry")], NOW))
    assert await waiting(store) == 1
    assert await store.run(count_failure(3)) == 1
    assert not await store.run(adding(3, OLA, "Anka"), OLA), "what was put aside is handled"


async def test_what_was_handled_is_forgotten_once_it_is_old(store: Store) -> None:
    await store.run(adding(1, OLA, "Anka", tap="1:q"), OLA)
    await store.run(forget(NOW, NOW))
    assert not await store.run(adding(1, OLA, "Anka", tap="1:q"), OLA)
    await store.run(forget(NOW + 1, NOW + 1))
    assert await store.run(adding(1, OLA, "Bartek", tap="1:q"), OLA)


async def test_what_waits_and_was_decided_from_a_clients_file_goes_with_the_client(
    store: Store,
) -> None:
    for number in range(1, 13):
        await store.run(adding(number, OLA, f"k{number}"), OLA)
    assert await waiting(store) == 12, "their own replies were decided before there was a file"
    for number in (1, 2, 12):
        await store.run(
            asking(post(f"r:{number}", say(OLA, f"k{number}"), NOW, [ClientNumber(number)])), OLA
        )
    await store.run(asking(post("r:0", say(OLA, "k0"), NOW)), OLA)
    await store.run(asking(erase(OLA, ClientNumber(2))), OLA)
    assert await waiting(store) == 12 + 3, "of 12, whose number has a 2 in it, too"


async def test_a_tap_stays_handled_when_everything_was_erased(store: Store) -> None:
    await store.run(adding(1, OLA, "Anka", tap="digest"), OLA)
    await store.run(asking(erase(OLA, None)), OLA)
    assert not await store.run(adding(2, OLA, "Anka", tap="digest"), OLA), "brought again"


async def test_an_unreachable_owner_is_reachable_again_once_they_write(store: Store) -> None:
    await store.run(adding(1, OLA, "Anka"), OLA)
    await store.run(one("set_unreachable", owner=OLA, now=NOW), OLA)
    assert await store.run(one("get_unreachable", owner=OLA), OLA) == NOW
    await store.run(adding(2, OLA, "Bartek"), OLA)
    assert await store.run(one("get_unreachable", owner=OLA), OLA) is None


async def test_a_refused_statement_tells_nothing_of_what_was_in_it(store: Store) -> None:
    async def refused() -> None:
        again = one("add_owner", owner=OLA, language=Language.PL, zone="canary-note", now=NOW)
        await store.run(again, OLA)

    await refused()
    with pytest.raises(RefusedError) as caught:
        await refused()
    assert str(OLA) not in str(caught.value)
    assert caught.value.__suppress_context__
    with pytest.raises(RefusedError) as caught:
        await store.run(one("set_address", owner=OLA, address={"canary": "note"}), OLA)
    assert "canary" not in str(caught.value)


async def test_what_an_owner_is_comes_back_as_it_was_kept(store: Store) -> None:
    await store.run(adding(1, OLA, "Żółć 🙂 'quoted'"), OLA)
    found = await store.run(load_owner(OLA), OLA)
    assert isinstance(found, Owner)
    assert found.language is Language.PL
    assert found.clients[0].name == "Żółć 🙂 'quoted'"
