"""Other names of clients, on every engine."""

from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient, SetAliases, SetNaming
from conversations.records.edits import Erase, SetAwaiting
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Awaiting, Client, Language, Owner
from storage.owners import add_owner, load_owner, save
from storage.store import Store

OLA, EMMA = OwnerId(1001), OwnerId(1002)
FIRST = next(iter(Question))


async def called(store: Store, owner: OwnerId) -> dict[str, tuple[str, ...]]:
    """Return the aliases of an owner's clients."""
    found = await store.run(load_owner(owner), owner)
    return {client.name: client.aliases for client in found.clients} if found else {}


async def begun(store: Store) -> None:
    """Make two owners with a client each, of the same number."""
    for owner, name in ((OLA, "Anka"), (EMMA, "Ben")):
        await store.run(add_owner(Owner(OwnerId(owner), Language.PL), 0), owner)
        await store.run(save(OwnerId(owner), [AddClient(ClientNumber(1), name, FIRST)], 0), owner)


async def test_they_are_kept_in_order_set_whole_and_each_owners_own(store: Store) -> None:
    await begun(store)
    names = ("Szefowa", "ta z Wrocławia", "<b>&", "מרים")
    await store.run(save(OLA, [SetAliases(ClientNumber(1), names)], 0), OLA)
    assert await called(store, OLA) == {"Anka": names}
    assert await called(store, EMMA) == {"Ben": ()}
    await store.run(save(OLA, [SetAliases(ClientNumber(1), names[1:2])], 0), OLA)
    assert await called(store, OLA) == {"Anka": ("ta z Wrocławia",)}
    await store.run(save(OLA, [SetAliases(ClientNumber(1), ())], 0), OLA)
    assert await called(store, OLA) == {"Anka": ()}


async def test_whose_name_was_asked_for_counts_while_one_is_awaited(store: Store) -> None:
    await begun(store)
    await store.run(save(OLA, [SetNaming(ClientNumber(1)), SetAwaiting(Awaiting.ALIAS)], 0), OLA)
    ola = await store.run(load_owner(OLA), OLA)
    assert ola
    assert (ola.naming, ola.clients) == (1, (Client(ClientNumber(1), "Anka", FIRST),))
    await store.run(save(OLA, [SetAwaiting(None)], 0), OLA)
    ola = await store.run(load_owner(OLA), OLA)
    assert ola
    assert ola.naming is None


async def test_they_go_with_their_client(store: Store) -> None:
    await begun(store)
    await store.run(
        save(OLA, [SetAliases(ClientNumber(1), ("Szefowa",)), Erase(ClientNumber(1))], 0), OLA
    )
    assert await called(store, OLA) == {}
    await store.run(save(OLA, [AddClient(ClientNumber(2), "Anka", FIRST)], 0), OLA)
    assert await called(store, OLA) == {"Anka": ()}
