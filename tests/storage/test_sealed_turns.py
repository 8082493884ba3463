"""What sealing asks of a database beside the steps' own queries, and that they stay together."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.delivery.turns import owner_turn
from bot.telegram.inbound import Inbound
from conversations.casework.record import check
from conversations.decision.glances import Glance
from conversations.records.client_edits import AddClient, SetName
from conversations.records.edits import Erase, KeepIncident
from conversations.records.events import Said
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Incident, Language
from storage.calls import claim, claiming, made, post
from storage.faults import BrokenSealError
from storage.keys import Key
from storage.owners import load_owner, save, saving
from storage.record import record_of
from storage.sealed_words import open_words
from storage.sealing import sealed
from storage.steps import Query, Steps
from storage.store import Store
from storage.turns import met
from tests.bot.isolation import somebody
from tests.storage.turns import NOW, asking, one, say

OWNER = somebody.OWNER
CLIENT = ClientNumber(somebody.CLIENT)


async def test_all_keys_that_an_owners_clients_need_are_asked_for_at_once(store: Store) -> None:
    await somebody.begin(store)
    for number in range(20, 60):
        await store.run(
            save(OWNER, [AddClient(ClientNumber(number), "Ewa", Glance.CLIENT)], NOW), OWNER
        )
    store.keys.forget()  # type: ignore[attr-defined]
    asked: list[str] = []
    owner = await store._inner.run(  # type: ignore[attr-defined]
        _overheard(sealed(load_owner(OWNER), store.keys), asked),  # type: ignore[attr-defined]
        OWNER,
    )
    assert owner
    assert len(owner.everybody) > 40
    assert [name for name in asked if "key" in name] == ["list_keys_of"]

    # As a turn asks for them: with what needs no key.
    store.keys.forget()  # type: ignore[attr-defined]
    asked.clear()
    met_again = met(9_000, None, owner, NOW)
    await store._inner.run(  # type: ignore[attr-defined]
        _overheard(sealed(met_again, store.keys), asked),  # type: ignore[attr-defined]
        OWNER,
    )
    assert [name for name in asked if "key" in name] == ["list_keys_of"]


async def test_a_log_asks_nothing_of_its_record_and_writes_the_salt_with_the_entry(
    store: Store,
) -> None:
    await somebody.begin(store)
    asked: list[str] = []
    said = Inbound(OWNER, Language.PL, Said(somebody.TEXT, 9_001))
    now = datetime.fromtimestamp(NOW, UTC)
    turn = sealed(owner_turn(9_001, said, now), store.keys)  # type: ignore[attr-defined]
    await store._inner.run(_overheard(turn, asked), OWNER)  # type: ignore[attr-defined]
    of_record = [each for each in asked if "chain" in each or "link" in each or "salt" in each]
    assert of_record == ["add_link", "set_chain"]
    assert "keep_incident" in asked
    found = await store.run(record_of(OWNER), OWNER)
    assert check(found) == ()
    assert found.links[-1].incident in found.salts


async def test_what_clients_are_called_is_opened_once_until_it_is_another_or_erased(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await somebody.begin(store)
    first = await store.run(load_owner(OWNER), OWNER)
    opened: list[str] = []

    def counted(key: Key, closed: str, place: bytes) -> str:
        opened.append(place.decode().split("\x1f")[0])
        return open_words(key, closed, place)

    monkeypatch.setattr("storage.sealed_words.open_words", counted)
    for _ in range(3):
        assert await store.run(load_owner(OWNER), OWNER) == first
    assert "clients" not in opened

    await store.run(save(OWNER, [SetName(CLIENT, "Zenobia", ())], NOW), OWNER)
    owner = await store.run(load_owner(OWNER), OWNER)
    assert owner
    client = owner.client(CLIENT)
    assert client
    assert client.name == "Zenobia"
    assert opened.count("clients") == 1 + bool(client.aliases), "of one client alone"

    assert store.keys.rows  # type: ignore[attr-defined]
    await store.run(save(OWNER, [Erase(None)], NOW), OWNER)
    assert store.keys.rows == {}  # type: ignore[attr-defined]


async def test_a_name_that_is_remembered_does_not_open_in_another_clients_place(
    store: Store,
) -> None:
    await somebody.begin(store)
    ewa = AddClient(ClientNumber(CLIENT + 1), "Ewa", Glance.CLIENT)
    await store.run(save(OWNER, [ewa], NOW), OWNER)
    for _ in range(2):
        await store.run(load_owner(OWNER), OWNER)
    plain: Store = store._inner  # type: ignore[attr-defined]
    rows = await plain.run(one("list_clients", owner=OWNER), OWNER)
    name_of = {row["client"]: row["name"] for row in rows}
    swapped = {"name": name_of[CLIENT + 1], "former": None}
    await plain.run(one("set_name", owner=OWNER, client=CLIENT, **swapped), OWNER)
    with pytest.raises(BrokenSealError):
        await store.run(load_owner(OWNER), OWNER)


async def test_what_is_posted_and_claimed_at_once_is_what_was_said(store: Store) -> None:
    await somebody.begin(store)
    while posted := await store.run(claim(OWNER, NOW, 1), OWNER):
        await store.run(made(posted, None), OWNER)
    call = say(OWNER, "tajemnica")
    _, posted = await store.run(claiming(asking(post("u:1:0", call, NOW)), OWNER, NOW, 0), OWNER)
    assert posted
    assert posted.call == call
    again = await store.run(claim(OWNER, NOW, 0), OWNER)
    assert again
    assert again.call == call


async def test_an_entry_kept_twice_at_once_is_edited_where_it_says_something_else(
    store: Store,
) -> None:
    await somebody.begin(store)
    for number, note, edited in ((1_000, "tajemnica", False), (1_001, "kwota-niejawna", True)):
        new = IncidentNumber(number)
        kept = [
            KeepIncident(Incident(new, None, None, note=each, client=ClientNumber(somebody.CLIENT)))
            for each in ("tajemnica", note)
        ]
        await store.run(asking(saving(OWNER, kept, NOW)), OWNER)
        (row,) = await store.run(
            asking([Query("get_incident", {"owner": OWNER, "incident": new})]), OWNER
        )
        assert (row["edited_at"] is not None) is edited


def _overheard(steps: Steps[Any], asked: list[str]) -> Steps[Any]:
    """Run the steps, and write down what they ask."""
    answer = None
    while True:
        try:
            wanted = steps.send(answer)
        except StopIteration as done:
            return done.value
        asked += [each.name for each in ([wanted] if isinstance(wanted, Query) else wanted)]
        answer = yield wanted
