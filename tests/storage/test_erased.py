"""Who was erased is kept apart whole, on every engine, and comes back whole."""

from typing import Any

from conversations.records.edits import Erase, Restore
from conversations.records.numbers import ClientNumber
from storage.erased import erased_of, erasing, let_go
from storage.owners import save
from storage.steps import Steps
from storage.store import Store
from tests.bot.isolation import somebody
from tests.bot.isolation.somebody import CLIENT, NAME, OWNER
from tests.storage.turns import one

NOW = 1_795_000_000
WHO = ClientNumber(CLIENT)


def _does(edit: Erase | Restore) -> Steps[None]:
    """Do as a turn does."""
    yield from save(OWNER, [edit], NOW)


async def rows(store: Store) -> list[Any]:
    """Return all rows that a client has."""
    wanted = (
        *("get_client", "list_answers", "list_incidents", "list_attachments_of_client"),
        *("list_lessons_of_client", "get_plan", "list_plan_steps", "list_blanks"),
    )
    found = [await store.run(one(name, owner=OWNER, client=CLIENT), OWNER) for name in wanted]
    return [
        dict(each)
        if isinstance(each, dict) or hasattr(each, "keys")
        else [dict(row) for row in each]
        if each
        else each
        for each in found
    ]


async def test_all_rows_of_a_client_come_back(store: Store) -> None:
    await somebody.begin(store)
    before = await rows(store)
    assert all(before), "there is something in every table"
    await store.run(_does(Erase(WHO)), OWNER)
    assert not any(await rows(store))
    kept = await store.run(erased_of(OWNER, WHO), OWNER)
    assert kept
    assert kept.name == NAME
    await store.run(_does(Restore(WHO)), OWNER)
    assert await rows(store) == before
    assert await store.run(erased_of(OWNER, WHO), OWNER) is None


async def test_what_is_let_go_of_is_nowhere_and_cannot_come_back(store: Store) -> None:
    await somebody.begin(store)
    await store.run(_does(Erase(WHO)), OWNER)
    assert await store.run(erasing(NOW - 1)) == []
    assert await store.run(erasing(NOW)) == [(OWNER, WHO)]
    await store.run(let_go(OWNER, WHO), OWNER)
    assert await store.run(erasing(NOW)) == []
    await store.run(_does(Restore(WHO)), OWNER)
    assert not any(await rows(store))


async def test_it_goes_with_its_owner(store: Store) -> None:
    await somebody.begin(store)
    await store.run(_does(Erase(WHO)), OWNER)
    await store.run(_does(Erase(None)), OWNER)
    assert await store.run(erasing(NOW)) == []
    assert await store.run(erased_of(OWNER, WHO), OWNER) is None


async def test_an_erase_of_nobody_keeps_nothing(store: Store) -> None:
    await somebody.begin(store)
    await store.run(_does(Erase(ClientNumber(99))), OWNER)
    assert await store.run(erasing(NOW)) == []
