"""What sealing asks of a database beside the steps' own queries, and that they stay together."""

from typing import Any

from conversations.decision.glances import Glance
from conversations.records.client_edits import AddClient
from conversations.records.edits import KeepIncident
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Incident
from storage.owners import load_owner, save, saving
from storage.sealing import sealed
from storage.steps import Query, Steps
from storage.store import Store
from tests.bot.isolation import somebody
from tests.storage.turns import NOW, asking

OWNER = somebody.OWNER


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
