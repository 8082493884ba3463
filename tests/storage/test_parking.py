"""What is parked: in order, once, and gone with its owner."""

from conversations.records.edits import Erase
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Language, Owner
from storage.owners import add_owner, save
from storage.parking import Parked, next_parked, park, parking
from storage.store import Store
from storage.turns import seen_before

OLA, EMMA = OwnerId(1001), OwnerId(1002)


async def test_parked_twice_it_stands_in_the_line_once(store: Store) -> None:
    for _ in range(2):
        await store.run(park(OLA, [(1, "a"), (2, "b")]), OLA)
    first = await store.run(next_parked(OLA, None, 0), OLA)
    assert first
    second = await store.run(next_parked(OLA, first.place, 0), OLA)
    assert second
    assert (first.body, second.body) == ("a", "b")
    assert await store.run(next_parked(OLA, second.place, 0), OLA) is None
    assert await store.run(parking()) == []


async def test_erasing_everything_drops_what_is_parked(store: Store) -> None:
    for owner in (OLA, EMMA):
        await store.run(add_owner(Owner(OwnerId(owner), Language.PL), 0), owner)
        await store.run(park(OwnerId(owner), [(owner, "canary")]), owner)
    await store.run(save(OLA, [Erase(None)], 0), OLA)
    assert await store.run(parking()) == [EMMA]
    assert await store.run(next_parked(OLA, None, 0), OLA) is None
    assert await store.run(next_parked(EMMA, None, 0), EMMA)


async def test_erasing_one_client_drops_the_tap_that_did_it_and_leaves_what_comes_after(
    store: Store,
) -> None:
    await store.run(park(OLA, [(1, "the tap"), (2, "what comes after")]), OLA)
    await store.run(seen_before(1, 0), OLA)
    await store.run(save(OLA, [Erase(ClientNumber(1))], 0), OLA)
    first = await store.run(next_parked(OLA, None, 0), OLA)
    assert first
    assert first.body == "what comes after"


def test_a_parked_update_does_not_tell_its_words() -> None:
    assert "canary" not in repr(Parked(1, "canary"))
