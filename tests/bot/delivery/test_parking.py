"""What one owner sends in excess waits in a line of its own: in order, nothing lost or twice."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from bot.app import Way, running
from bot.delivery import parking as parking_module
from bot.delivery.ingest import Ingest, UnhandledError
from bot.delivery.parking import Parking
from bot.delivery.polling import Window
from bot.settings import Webhook
from bot.telegram import inbound
from conversations.records.numbers import OwnerId
from storage.faults import DatabaseFaultError
from storage.parking import next_parked, park, parking
from storage.steps import Steps, T
from storage.store import Store
from tests.storage.turns import names
from tests.support.documents import bytes_of
from tests.support.person import Person
from tests.support.rozstaje import UNHURRIED, Rozstaje, rozstaje
from tests.support.strict_telegram import TOKEN, strict_telegram
from tests.support.until import until
from tests.support.updates import message, tap

OLA, EMMA = OwnerId(1001), OwnerId(1002)


class Handler:
    """Handles updates: `slow` ones when they are let go, `failing` ones not at all."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.slow: dict[int, asyncio.Event] = {}
        self.failing: dict[int, Exception] = {}

    def owner_of(self, update: Mapping[str, Any]) -> OwnerId | None:
        return inbound.owner_of(update)

    async def take(self, update: Mapping[str, Any]) -> None:
        number = update["update_id"]
        if number in self.slow:
            await self.slow[number].wait()
        if number in self.failing:
            raise self.failing[number]
        self.done.append(number)


class Faulty:
    """A store that can be made to fail."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.error: Exception | None = None

    async def run(self, steps: Steps[T], owner: OwnerId | None = None, *, first: bool = False) -> T:
        if self.error:
            steps.close()
            raise self.error
        return await self.store.run(steps, owner, first=first)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parking_module, "_BACK_OFF", (0.001,))


@pytest.fixture
def handler() -> Handler:
    return Handler()


@asynccontextmanager
async def parks(store: Store | Faulty, handler: Handler) -> AsyncIterator[tuple[Window, Parking]]:
    """Run a parking and a window as one process does."""
    parking = Parking(cast("Store", store), handler.take)
    parking.start()
    yield Window(cast("Ingest", handler), parking), parking
    await parking.stop()


def said(owner: OwnerId, *numbers: int) -> list[dict[str, Any]]:
    return [message(number, owner, f"canary {number}") for number in numbers]


async def left(store: Store, owner: OwnerId) -> list[OwnerId]:
    """Return the owners with parked updates, once this one's first parked is looked at."""
    first = await store.run(next_parked(owner, None, 0), owner)
    return [] if first is None else await store.run(parking())


async def test_others_do_not_wait_behind_one_who_sends_much(store: Store, handler: Handler) -> None:
    handler.slow[1] = asyncio.Event()
    async with parks(store, handler) as (window, line):
        assert await window.take([*said(OLA, *range(1, 31)), *said(EMMA, 31)]) == 31
        assert window.offset == 32, "all of it is kept or done, so it is confirmed"
        assert handler.done == [31]
        handler.slow[1].set()
        await line.settled()
    assert handler.done == [31, *range(1, 31)]
    assert await left(store, OLA) == []


async def test_with_many_waiting_behind_each_has_one_turn_before_the_others(
    store: Store, handler: Handler
) -> None:
    """Forty who send a few each, of the slowest, held up everybody for a minute."""
    forty = [
        each
        for place in range(33)
        for each in said(OwnerId(2000 + place), *range(place * 3 + 1, place * 3 + 4))
    ]
    for each in forty:
        handler.slow[each["update_id"]] = asyncio.Event()
    async with parks(store, handler) as (window, line):
        assert await window.take([*forty, *said(EMMA, 100)]) == 100
        assert window.offset == 101, "so the next hundred can be asked for"
        assert handler.done == [100]
        for held in handler.slow.values():
            held.set()
        await line.settled()
    for place in range(33):
        mine = [each for each in handler.done if place * 3 < each <= place * 3 + 3]
        assert mine == sorted(mine), "in their order"
    assert len(handler.done) == 100


async def test_a_few_are_not_parked(store: Store, handler: Handler) -> None:
    async with parks(store, handler) as (window, line):
        await window.take(said(OLA, *range(1, 11)))
        assert not line.holds(OLA)
    assert handler.done == [*range(1, 11)]


async def test_what_comes_while_some_is_parked_goes_behind_it(
    store: Store, handler: Handler
) -> None:
    handler.slow[5] = asyncio.Event()
    async with parks(store, handler) as (window, line):
        await window.take(said(OLA, *range(1, 21)))
        edited = {"update_id": 21, "edited_message": message(21, OLA, "canary", 3)["message"]}
        await window.take([edited, tap(22, OLA, "new", 3, "q"), *said(EMMA, 23)])
        assert window.offset == 24
        await until(lambda: len(handler.done) == 5)
        handler.slow[5].set()
        await line.settled()
        assert not line.holds(OLA)
        await window.take(said(OLA, 24))
    assert [number for number in handler.done if number != 23] == [*range(1, 23), 24]


async def test_what_is_still_being_handled_stays_before_what_comes(
    store: Store, handler: Handler
) -> None:
    handler.slow[1] = asyncio.Event()
    async with parks(store, handler) as (window, line):
        await window.take(said(OLA, 1))
        await window.take(said(OLA, *range(1, 31)))
        assert not line.holds(OLA)
        handler.slow[1].set()
        await window.take(said(OLA, *range(1, 31)))
        assert window.offset == 31


async def test_one_that_fails_is_taken_again_before_the_next(
    store: Store, handler: Handler
) -> None:
    handler.failing = {3: UnhandledError(), 6: DatabaseFaultError("away")}
    async with parks(store, handler) as (window, line):
        await window.take(said(OLA, *range(1, 21)))
        for waits in (3, 6):
            await until(partial(_is_done_before, handler, waits))
            await asyncio.sleep(0.01)
            del handler.failing[waits]
        await line.settled()
    assert handler.done == [*range(1, 21)]


def _is_done_before(handler: Handler, number: int) -> bool:
    return handler.done == [*range(1, number)]


async def test_what_cannot_be_parked_is_not_confirmed(store: Store, handler: Handler) -> None:
    faulty = Faulty(store)
    async with parks(faulty, handler) as (window, line):
        await line.ready()
        faulty.error = DatabaseFaultError("away")
        assert await window.take([*said(EMMA, 1), *said(OLA, *range(2, 31))]) == 1
        assert (window.offset, handler.done) == (2, [1])
        faulty.error = None
        assert await window.take(said(OLA, *range(2, 31))) == 29
        assert window.offset == 31
        await line.settled()
    assert handler.done == [*range(1, 31)]


async def test_a_start_waits_for_a_database_that_is_away(store: Store, handler: Handler) -> None:
    await store.run(park(OLA, [(1, '{"update_id": 1}')]), OLA)
    faulty = Faulty(store)
    faulty.error = DatabaseFaultError("away")
    async with parks(faulty, handler) as (window, line):
        taking = asyncio.create_task(window.take(said(OLA, 2)))
        await asyncio.sleep(0.01)
        faulty.error = None
        await taking
        await line.settled()
    assert handler.done == [1, 2], "it is known first that something of hers is parked"


async def test_some_owners_at_a_time_are_taken_from_their_lines(
    store: Store, handler: Handler
) -> None:
    owners = range(1, 8)
    handler.slow = {100 * owner: asyncio.Event() for owner in owners}
    async with parks(store, handler) as (window, line):
        for owner in owners:
            await window.take(said(OwnerId(owner), *range(100 * owner, 100 * owner + 12)))
        handler.slow[500].set()
        handler.slow[600].set()
        handler.slow[700].set()
        await asyncio.sleep(0.05)
        assert handler.done == [], "four are under way, and none of them ends"
        for each in handler.slow.values():
            each.set()
        await line.settled()
    for owner in owners:
        mine = [number for number in handler.done if number // 100 == owner]
        assert mine == [*range(100 * owner, 100 * owner + 12)]


async def test_over_restarts_in_the_middle_all_is_done_once_and_in_order(tmp_path: Path) -> None:
    async with rozstaje(tmp_path) as bot:
        telegram, ola = bot.telegram, bot.person(OLA)
        for number in range(1, 61):
            ola.account.send_text(f"/nowy klient{number}")
        await until(lambda: len(_from_bot(ola)) >= 5)
    assert _parked_ever(tmp_path) == 60
    assert len(_from_bot(ola)) < 60, "stopped in the middle"
    async with rozstaje(tmp_path, telegram) as bot:
        ola.account.send_text("/nowy klient61")
        await bot.settle()
        assert await left(bot.store, OLA) == []
    said = _from_bot(ola)
    found = [next(n for n in range(61, 0, -1) if f"klient{n}" in text) for text in said]
    assert found == [*range(1, 62)]


def _parked_ever(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "rozstaje.sqlite")) as file:
        places = "select seq from sqlite_sequence where name = 'parked'"
        return int(file.execute(places).fetchone()[0])


def _from_bot(person: Person) -> list[str]:
    return [bubble.text for bubble in person.chat if bubble.from_bot]


async def test_what_polling_left_is_taken_when_updates_come_by_webhook(store: Store) -> None:
    rows = [(number, json.dumps(message(number, OLA, f"/new c{number}"))) for number in (1, 2, 3)]
    await store.run(park(OLA, rows), OLA)
    way = Way(Webhook("http://127.0.0.1/telegram", "secret"), limits=UNHURRIED.limits)
    async with (
        strict_telegram() as telegram,
        running(TOKEN, telegram.address, store, way=way) as bot,
    ):
        await bot.parking.settled()
        await bot.outbox.settled()
    assert await names(store, OLA) == ["c1", "c2", "c3"]


async def test_what_stands_parked_behind_an_erase_goes_with_it(
    bot: Rozstaje, tmp_path: Path
) -> None:
    ola = bot.person(OLA)
    await ola.says("/nowy Anka")
    await ola.says("/usun")
    await ola.taps("Wszystko")
    sure = ola.sees()
    for _ in range(15):
        ola.account.send_text("/pomoc")
    ola.account.forge(sure.message_id, sure.buttons[0][0][1])
    for number in range(15):
        ola.account.send_text(f"Anka krzyczała dziś, znak{number}canary")
    await bot.settle()
    assert _parked_ever(tmp_path) == 31
    assert "nie mam już o Tobie nic" in ola.bubble(sure.message_id).text
    assert "Oto, co umiem" in ola.sees().text, "what came after it is not answered"
    assert "canary" not in bytes_of(tmp_path, "rozstaje.sqlite*").decode("latin1")


async def test_nothing_that_was_parked_is_left_in_the_files_after_an_erase(
    bot: Rozstaje, tmp_path: Path
) -> None:
    ola = bot.person(OLA)
    for number in range(1, 31):
        ola.account.send_text(f"Kwiecińska krzyczała dziś, znak{number}canary")
    await bot.settle()
    assert _parked_ever(tmp_path) == 30
    await ola.says("/usun")
    await ola.taps("Wszystko")
    await ola.taps("Usuń na zawsze")
    assert "canary" not in bytes_of(tmp_path, "rozstaje.sqlite*").decode("latin1")
