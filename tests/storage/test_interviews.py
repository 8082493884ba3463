"""Where an interview stands and what was answered in it, on every engine."""

from datetime import UTC, datetime

import pytest

from conversations.decision.glances import Glance, Position
from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient, SetNaming, SetPosition
from conversations.records.edits import SetAnswer, SetAwaiting
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Answer, Awaiting, Language, Owner
from storage.owners import add_owner, load_owner, save
from storage.store import Store
from tests.support.files import load_file

OLA, ANKA = OwnerId(1001), ClientNumber(1)
NOON = datetime(2026, 11, 20, 11, tzinfo=UTC)


async def begun(store: Store) -> None:
    """Make an owner with a client who was just added."""
    await store.run(add_owner(Owner(OLA, Language.PL), 0), OLA)
    await store.run(save(OLA, [AddClient(ANKA, "Anka", Glance.CLIENT)], 0), OLA)


async def stands(store: Store) -> tuple[Position, bool]:
    """Return where the interview stands, and whether everything is asked."""
    owner = await store.run(load_owner(OLA), OLA)
    assert owner
    return owner.clients[0].at, owner.clients[0].in_full


@pytest.mark.parametrize("at", [Glance.YOU, Question.TOLD, None])
@pytest.mark.parametrize("in_full", [True, False])
async def test_an_interview_stands_where_it_was_left(
    store: Store, at: Position, *, in_full: bool
) -> None:
    await begun(store)
    assert await stands(store) == (Glance.CLIENT, False)
    await store.run(save(OLA, [SetPosition(ANKA, at, in_full)], 0), OLA)
    assert await stands(store) == (at, in_full)


async def test_an_answer_remembers_that_nothing_was_tapped_until_something_is(
    store: Store,
) -> None:
    await begun(store)
    for passed in (True, False):
        answer = SetAnswer(ANKA, Question.PAYMENT, "on_time", NOON, passed)
        await store.run(save(OLA, [answer], 0), OLA)
        file = await store.run(load_file(OLA, ANKA), OLA)
        assert file.answers == {Question.PAYMENT: Answer("on_time", NOON, passed)}


async def test_whose_answer_is_awaited_is_known_while_one_is(store: Store) -> None:
    await begun(store)
    await store.run(save(OLA, [SetNaming(ANKA), SetAwaiting(Awaiting.ANSWER)], 0), OLA)
    owner = await store.run(load_owner(OLA), OLA)
    assert owner
    assert (owner.awaiting, owner.naming) == (Awaiting.ANSWER, ANKA)
