"""One update, one transaction: handled once, or not at all and then again."""

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.delivery import ingest as ingesting
from bot.delivery.ingest import Ingest, UnhandledError
from bot.delivery.outbox import Outbox
from conversations.decision.questions import Question
from conversations.handlers.route import Route
from conversations.handlers.routes import handle
from conversations.handlers.turn import Response, Turn
from conversations.records.client_edits import AddClient
from conversations.records.numbers import ClientNumber, OwnerId
from storage.faults import DatabaseFaultError, RefusedError
from storage.owners import load_owner
from storage.steps import Query, Steps, T
from storage.store import Store
from tests.support.calls import ScriptedApi
from tests.support.rozstaje import FRIDAY
from tests.support.updates import message, tap

OLA, EMMA = OwnerId(1001), OwnerId(1002)
CANARY = "canary-note"


class Faulty:
    """A store that can be made to fail or to hang."""

    def __init__(self, store: Store) -> None:
        self.lease = store.lease
        self.store = store
        self.error: Exception | None = None
        self.hangs: asyncio.Event | None = None
        self.runs = 0

    async def run(self, steps: Steps[T], owner: int | None = None, *, first: bool = False) -> T:
        self.runs += 1
        if self.hangs:
            await self.hangs.wait()
        if self.error:
            steps.close()
            raise self.error
        return await self.store.run(steps, owner, first=first)

    async def scrub(self) -> None:
        await self.store.scrub()

    async def close(self) -> None:
        await self.store.close()


@pytest.fixture
def store(store: Store) -> Faulty:
    return Faulty(store)


@pytest.fixture
def api() -> ScriptedApi:
    return ScriptedApi()


@pytest.fixture
async def outbox(api: ScriptedApi, store: Faulty) -> AsyncIterator[Outbox]:
    sender = Outbox(api, store)
    yield sender
    await sender.stop()


@pytest.fixture
def ingest(store: Faulty, outbox: Outbox) -> Ingest:
    return Ingest(store, outbox, lambda: FRIDAY)


async def clients(store: Faulty, owner: OwnerId) -> list[str]:
    found = await store.store.run(load_owner(owner), owner)
    return [each.name for each in found.clients] if found else []


async def dead_letters(store: Faulty) -> list[Any]:
    return await store.store.run(_list("list_dead_letters"))


def _list(name: str) -> Steps[list[Any]]:
    found: list[Any] = yield Query(name)
    return found


async def test_an_update_is_handled_and_answered(
    ingest: Ingest, outbox: Outbox, api: ScriptedApi, store: Faulty
) -> None:
    await ingest.take(message(1, OLA, "/new Anka"))
    await outbox.settled()
    assert await clients(store, OLA) == ["Anka"]
    assert len(api.texts(OLA)) == 1


async def test_an_update_that_comes_again_is_not_done_again(
    ingest: Ingest, outbox: Outbox, api: ScriptedApi, store: Faulty
) -> None:
    await asyncio.gather(*(ingest.take(message(1, OLA, "/new Anka")) for _ in range(5)))
    await outbox.settled()
    assert await clients(store, OLA) == ["Anka"]
    assert len(api.texts(OLA)) == 1


async def test_a_tap_that_comes_under_two_update_ids_is_answered_once(
    ingest: Ingest, outbox: Outbox, api: ScriptedApi
) -> None:
    await ingest.take(message(1, OLA, "/new Anka"))
    await ingest.take(tap(2, OLA, "verdict:1", 7, "query-1"))
    await ingest.take(tap(3, OLA, "verdict:1", 7, "query-1"))
    await outbox.settled()
    edits = [given for method, given in api.made if method == "editMessageText"]
    assert len(edits) == 1
    await ingest.take(tap(4, OLA, "client:1", 7, "query-2"))
    await outbox.settled()
    edits = [given for method, given in api.made if method == "editMessageText"]
    assert len(edits) == 2, "a second press is another tap"


async def test_an_erase_that_comes_again_leaves_the_client_made_after_everything_was_erased(
    ingest: Ingest, store: Faulty
) -> None:
    await ingest.take(message(1, OLA, "/new Anka"))
    await ingest.take(tap(2, OLA, "erase:1:yes:0-0-0", 7, "query-1"))
    await ingest.take(tap(3, OLA, "erase:0:yes:0-0-0", 8, "query-2"))
    await ingest.take(message(4, OLA, "/new Bartek"))
    await ingest.take(tap(5, OLA, "erase:1:yes:0-0-0", 7, "query-1"))
    assert await clients(store, OLA) == ["Bartek"]


async def test_update_ids_may_come_in_any_order(ingest: Ingest, store: Faulty) -> None:
    for number, name in ((900, "Anka"), (899, "Bartek"), (3, "Celina"), (900, "Anka")):
        await ingest.take(message(number, OLA, f"/new {name}"))
    assert await clients(store, OLA) == ["Anka", "Bartek", "Celina"]


@pytest.mark.parametrize("times", [12])
async def test_a_fault_of_the_database_is_never_counted(
    ingest: Ingest, store: Faulty, times: int
) -> None:
    store.error = DatabaseFaultError("SQLITE_BUSY")
    for _ in range(times):
        with pytest.raises(UnhandledError):
            await ingest.take(message(1, OLA, "/new Anka"))
    store.error = None
    await ingest.take(message(1, OLA, "/new Anka"))
    assert await clients(store, OLA) == ["Anka"]
    assert await dead_letters(store) == []


async def test_a_database_that_hangs_is_given_up_after_the_deadline_and_not_counted(
    ingest: Ingest, store: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.hangs = asyncio.Event()
    with monkeypatch.context() as hurried:
        hurried.setattr(ingesting, "_DEADLINE", 0.02)
        for _ in range(6):
            with pytest.raises(UnhandledError):
                await ingest.take(message(1, OLA, "/new Anka"))
    store.hangs.set()
    await ingest.take(message(1, OLA, "/new Anka"))
    assert await clients(store, OLA) == ["Anka"]
    assert await dead_letters(store) == []


async def test_an_update_that_fails_five_times_is_put_aside_with_an_apology(
    ingest: Ingest,
    outbox: Outbox,
    api: ScriptedApi,
    store: Faulty,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr("bot.delivery.turns.handle", _oops)
    for _ in range(4):
        with pytest.raises(UnhandledError):
            await ingest.take(message(1, OLA, CANARY))
    assert await dead_letters(store) == []
    await ingest.take(message(1, OLA, CANARY))
    await outbox.settled()
    monkeypatch.undo()
    [letter] = await dead_letters(store)
    assert letter["update_id"] == 1
    assert letter["owner"] == OLA
    assert CANARY in letter["body"]
    assert len(api.texts(OLA)) == 1, "the apology"
    await ingest.take(message(1, OLA, "/new Anka"))
    assert await clients(store, OLA) == [], "it counts as handled"
    await ingest.take(message(2, OLA, "/new Anka"))
    assert await clients(store, OLA) == ["Anka"]
    assert CANARY not in caplog.text


def _oops(*_arguments: object) -> None:
    raise ValueError(CANARY)


async def test_a_value_that_the_database_refuses_is_put_aside_too(
    ingest: Ingest, store: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    half = "half a pair: \ud800"
    refused = Response((AddClient(ClientNumber(1), half, next(iter(Question))),))
    monkeypatch.setattr("bot.delivery.turns.handle", lambda *_: refused)
    for _ in range(4):
        with pytest.raises(UnhandledError):
            await ingest.take(message(1, OLA, half))
    await ingest.take(message(1, OLA, half))
    assert [letter["owner"] for letter in await dead_letters(store)] == [OLA]
    monkeypatch.undo()
    await ingest.take(message(2, OLA, "/new Anka"))
    assert await clients(store, OLA) == ["Anka"]


async def test_a_database_that_refuses_even_to_count_confirms_nothing(
    ingest: Ingest, store: Faulty
) -> None:
    store.error = RefusedError("SQLITE_ERROR")
    with pytest.raises(UnhandledError):
        await ingest.take(message(1, OLA, "/new Anka"))
    store.error = None
    await ingest.take(message(1, OLA, "/new Anka"))
    assert await clients(store, OLA) == ["Anka"]


async def test_what_cannot_be_read_is_put_aside_and_stops_nobody(
    ingest: Ingest, outbox: Outbox, store: Faulty
) -> None:
    broken = {"update_id": 5, "message": {"from": {"id": OLA}, CANARY: 1}}
    for _ in range(4):
        with pytest.raises(UnhandledError):
            await ingest.take(broken)
    await ingest.take(broken)
    # Its words are their sender's, and go when they erase everything.
    assert [letter["owner"] for letter in await dead_letters(store)] == [OLA]


async def test_a_failing_owner_does_not_stop_another(
    ingest: Ingest, store: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    def sometimes(found: Route, turn: Turn) -> Response:
        if turn.owner.id == OLA:
            raise ValueError
        return handle(found, turn)

    monkeypatch.setattr("bot.delivery.turns.handle", sometimes)
    outcomes = await asyncio.gather(
        *(ingest.take(message(n, OLA, "/new Anka")) for n in (1, 2)),
        ingest.take(message(3, EMMA, "/new Ben")),
        return_exceptions=True,
    )
    assert [type(each) for each in outcomes] == [UnhandledError, UnhandledError, type(None)]
    assert await clients(store, EMMA) == ["Ben"]
