"""Who has no key in a restored database was erased since: they are taken out, and nobody else."""

from typing import Any

import pytest

from conversations.casework.record import check
from conversations.records.edits import Erase, KeepIncident
from conversations.records.numbers import OwnerId
from conversations.records.record import Change
from storage.gone import Gone, take_out_keyless
from storage.owners import load_owner, save
from storage.store import Store
from tests.storage.test_record import ANKA, BARTEK, ENTRY, OLA, record
from tests.storage.test_sealed import behind
from tests.storage.turns import NOW, adding, names, one

EMMA, EVE = OwnerId(1002), OwnerId(1003)


@pytest.fixture
async def plain(store: Store) -> Any:
    """Fill a database, Ola's with a log, and give it as its engine has it."""
    for update, (owner, name) in enumerate(
        [(OLA, "Anka"), (OLA, "Bartek"), (EMMA, "Ben"), (EVE, "Clara")]
    ):
        await store.run(adding(update, owner, name), owner)
    await store.run(save(OLA, [KeepIncident(ENTRY)], NOW), OLA)
    return store._inner  # type: ignore[attr-defined]


async def all_names(store: Store) -> list[list[str]]:
    store.keys.forget()  # type: ignore[attr-defined]
    return [await names(store, owner) for owner in (OLA, EMMA, EVE)]


async def test_nobody_goes_while_all_have_their_keys(store: Store, plain: Store) -> None:
    assert await take_out_keyless(plain, sure=True) == Gone(0, 0)
    assert await all_names(store) == [["Anka", "Bartek"], ["Ben"], ["Clara"]]


async def test_a_client_without_a_key_goes_and_the_record_says_so(
    store: Store, plain: Store
) -> None:
    await plain.run(one("drop_key", owner=OLA, client=ANKA), OLA)
    assert await take_out_keyless(plain, sure=False) == Gone(0, 1)
    assert await plain.run(one("get_client", owner=OLA, client=ANKA), OLA) is not None
    assert await take_out_keyless(plain, sure=True) == Gone(0, 1)
    assert await all_names(store) == [["Bartek"], ["Ben"], ["Clara"]]
    found = await record(store)
    assert check(found) == ()
    assert (found.links[-1].client, found.links[-1].change) == (ANKA, Change.ERASED)
    assert dict(found.entries) == {}
    assert await take_out_keyless(plain, sure=True) == Gone(0, 0)


async def test_deleted_by_hand_the_record_would_not_hold(store: Store, plain: Store) -> None:
    await plain.run(one("erase_client", owner=OLA, client=ANKA), OLA)
    assert check(await record(store)) != ()


async def test_an_owner_without_any_key_goes_whole(store: Store, plain: Store) -> None:
    await plain.run(one("drop_keys", owner=EMMA), EMMA)
    assert await take_out_keyless(plain, sure=True) == Gone(1, 0)
    assert await all_names(store) == [["Anka", "Bartek"], [], ["Clara"]]
    assert await store.run(load_owner(EMMA), EMMA) is None


async def test_who_was_erased_for_less_than_ten_minutes_goes_for_good(
    store: Store, plain: Store
) -> None:
    await store.run(save(OLA, [Erase(BARTEK)], NOW), OLA)
    await plain.run(one("drop_key", owner=OLA, client=BARTEK), OLA)
    assert await take_out_keyless(plain, sure=True) == Gone(0, 1)
    whose = {"owner": OLA, "client": BARTEK}
    assert await plain.run(one("get_erased", **whose), OLA) is None
    assert check(await record(store)) == ()


async def test_who_is_yet_to_be_sealed_stays(
    store: Store, plain: Store, url: str, admin: Any
) -> None:
    await plain.run(one("drop_keys", owner=EMMA), EMMA)
    await behind(url, admin, f"insert into unsealed (owner) values ({EMMA})")  # noqa: S608 a number of ours
    assert await take_out_keyless(plain, sure=True) == Gone(0, 0)
    assert await plain.run(one("get_owner", owner=EMMA), EMMA) is not None
