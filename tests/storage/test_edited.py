"""When an entry was edited: what was said and is said otherwise; on every engine."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from conversations.decision.incidents import Kind
from conversations.records.edits import KeepIncident
from conversations.records.numbers import IncidentNumber, OwnerId
from conversations.records.owner import Incident, Language, Owner, Standing
from storage.incidents import loose_incidents
from storage.owners import add_owner, save
from storage.store import Store
from tests.storage.turns import NOW

OLA = OwnerId(1001)
ENTRY = Incident(
    IncidentNumber(1),
    Kind.OFF_HOURS,
    date(2026, 11, 19),
    time(22, 40),
    40,
    "dzwoniła o 22:40",
    logged_at=datetime.fromtimestamp(NOW, UTC),
)
Change = Callable[[Incident], Incident]

EDITS: list[Change] = [
    lambda each: replace(each, note="dzwoniła o 22:45"),
    lambda each: replace(each, day=date(2026, 11, 18)),
    lambda each: replace(each, at=None),
    lambda each: replace(each, minutes=50),
]
NO_EDITS: list[Change] = [
    lambda each: each,
    lambda each: replace(each, kind=Kind.LONG_CALL),
    lambda each: replace(each, settled=True),
    lambda each: replace(each, standing=Standing.UNDONE),
    lambda each: replace(each, card=7),
]


async def kept(store: Store, *entries: Incident) -> Incident:
    """Keep the entry as it is given, an hour later each time; return it as it stands."""
    await store.run(add_owner(Owner(OLA, Language.PL), NOW), OLA)
    for hour, entry in enumerate(entries):
        await store.run(save(OLA, [KeepIncident(entry)], NOW + hour * 3600), OLA)
    (found,) = await store.run(loose_incidents(OLA), OLA)
    return found


def moment(hour: int) -> datetime:
    return datetime.fromtimestamp(NOW + hour * 3600, UTC)


@pytest.mark.parametrize("edit", EDITS)
async def test_what_is_said_otherwise_was_edited_and_stays_logged_when_it_was(
    store: Store, edit: Change
) -> None:
    found = await kept(store, ENTRY, edit(ENTRY), edit(ENTRY))
    assert found.edited_at == moment(1), "the same said again is no edit"
    assert found.logged_at == moment(0)


@pytest.mark.parametrize("change", NO_EDITS)
async def test_a_kind_put_right_a_settlement_or_an_undo_is_no_edit(
    store: Store, change: Change
) -> None:
    assert (await kept(store, ENTRY, change(ENTRY))).edited_at is None


async def test_a_blank_that_is_filled_in_is_no_edit(store: Store) -> None:
    open_ = replace(ENTRY, day=None, at=None, minutes=None, note="")
    assert (await kept(store, open_, ENTRY)).edited_at is None


async def test_an_entry_that_comes_back_brings_when_it_was_edited(store: Store) -> None:
    assert (await kept(store, replace(ENTRY, edited_at=moment(5)))).edited_at == moment(5)
