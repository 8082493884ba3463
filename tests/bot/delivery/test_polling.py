"""What polling confirms: what is committed, and nothing else."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any, cast

import pytest
from telegram.error import Conflict, NetworkError, TelegramError

from bot.delivery.ingest import Ingest, UnhandledError
from bot.delivery.lanes import Lanes
from bot.delivery.parking import Parking
from bot.delivery.polling import Window, poll
from bot.telegram import inbound
from bot.telegram.api import BotApi
from conversations.records.numbers import OwnerId
from storage.opening import open_store
from tests.support.until import until


class Handler:
    """Handles updates: `slow` ones when they are let go, `failing` ones not at all."""

    def __init__(self) -> None:
        self.taken: list[int] = []
        self.done: list[int] = []
        self.slow: dict[int, asyncio.Event] = {}
        self.failing: set[int] = set()

    def owner_of(self, update: Mapping[str, Any]) -> OwnerId | None:
        return inbound.owner_of(update)

    async def take(self, update: Mapping[str, Any]) -> None:
        number = update["update_id"]
        self.taken.append(number)
        if number in self.slow:
            await self.slow[number].wait()
        if number in self.failing:
            raise UnhandledError
        self.done.append(number)


@pytest.fixture
def handler() -> Handler:
    return Handler()


@pytest.fixture
async def parking(handler: Handler) -> AsyncIterator[Parking]:
    """Give a parking where nobody of these tests parks: their updates are nobody's."""
    store = await open_store("sqlite:///:memory:")
    made = Parking(store, handler.take)
    made.start()
    yield made
    await made.stop()
    await store.close()


@pytest.fixture
def window(handler: Handler, parking: Parking) -> Window:
    return Window(cast("Ingest", handler), parking)


def updates(*numbers: int) -> list[dict[str, int]]:
    return [{"update_id": number} for number in numbers]


async def test_what_is_done_is_confirmed(window: Window) -> None:
    assert await window.take(updates(5, 6, 7)) == 3
    assert window.offset == 8


async def test_nothing_behind_one_that_failed_is_confirmed(
    window: Window, handler: Handler
) -> None:
    handler.failing = {6}
    assert await window.take(updates(5, 6, 7)) == 2
    assert window.offset == 6
    handler.failing = set()
    assert await window.take(updates(6, 7, 8)) == 2
    assert window.offset == 9
    assert handler.taken == [5, 6, 7, 6, 8], "what was done is not taken again"


async def test_one_that_is_slow_holds_up_the_offset_and_not_the_others(
    window: Window, handler: Handler
) -> None:
    handler.slow[5] = asyncio.Event()
    await window.take(updates(5, 6))
    assert window.offset is None
    await window.take(updates(5, 6, 7))
    assert handler.done == [6, 7]
    assert window.offset is None
    handler.slow[5].set()
    await window.take(updates(5, 6, 7))
    assert handler.done == [6, 7, 5]
    assert window.offset == 8
    assert handler.taken == [5, 6, 7]


async def test_the_last_of_many_are_handled_while_the_next_are_asked_for(
    window: Window, handler: Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.polling._GLANCE", 60)
    handler.slow |= {7: asyncio.Event(), 8: asyncio.Event()}
    assert await window.take(updates(*range(1, 9))) == 6
    assert window.offset == 7, "what is not done is not confirmed"
    handler.slow[7].set()
    handler.slow[8].set()
    assert await window.take(updates(7, 8, 9)) == 3
    assert window.offset == 10
    assert handler.taken == [*range(1, 10)], "each once, though some came twice"


async def test_the_first_is_waited_for_or_the_same_would_come_again_at_once(
    window: Window, handler: Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.polling._GLANCE", 60)
    handler.slow |= {1: asyncio.Event(), 3: asyncio.Event()}
    taking = asyncio.create_task(window.take(updates(1, 2, 3)))
    await until(lambda: handler.done == [2])
    assert not taking.done()
    handler.slow[1].set()
    assert await taking == 2
    assert window.offset == 3, "it moves with each poll"


async def test_of_very_many_few_are_left_when_the_next_are_asked_for(
    window: Window, handler: Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.polling._GLANCE", 60)
    handler.slow |= {number: asyncio.Event() for number in range(60, 101)}
    taking = asyncio.create_task(window.take(updates(*range(1, 101))))
    await until(lambda: len(handler.done) == 59)
    assert not taking.done()
    handler.slow[60].set()
    assert await taking == 60


async def test_update_ids_are_taken_in_the_order_they_come(
    window: Window, handler: Handler
) -> None:
    await window.take(updates(900, 3, 4))
    assert (handler.taken, window.offset) == ([900, 3, 4], 5)


async def test_after_a_quiet_time_the_numbers_may_begin_anew(window: Window) -> None:
    await window.take(updates(900))
    await window.take([])
    assert window.offset is None


async def test_an_owners_updates_keep_their_order_when_one_of_them_fails(
    window: Window, handler: Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    lanes = Lanes(room=100)
    take = handler.take

    async def in_line(update: Mapping[str, Any]) -> None:
        async with lanes.turn(1):
            await take(update)

    monkeypatch.setattr(handler, "take", in_line)
    handler.slow[1] = asyncio.Event()
    handler.failing = {1}
    await window.take(updates(*range(1, 21)))
    handler.slow[1].set()
    while not window._tasks[1].done():
        await asyncio.sleep(0)
    handler.failing = set()
    await window.take(updates(*range(1, 31)))
    assert handler.done == [*range(1, 31)]


async def test_an_error_of_ours_confirms_nothing(
    window: Window, handler: Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def oops(_update: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(handler, "take", oops)
    assert await window.take(updates(5)) == 0
    assert window.offset is None


async def test_stopped_it_waits_for_what_is_under_way(window: Window, handler: Handler) -> None:
    handler.slow[5] = asyncio.Event()
    await window.take(updates(5))
    ending = asyncio.create_task(window.finish(10))
    await asyncio.sleep(0)
    handler.slow[5].set()
    await ending
    assert handler.done == [5]


class Polled:
    """A Telegram that gives what a script says."""

    def __init__(self, *answers: list[dict[str, int]] | TelegramError) -> None:
        self.answers = list(answers)
        self.offsets: list[int | None] = []
        self.called: list[str] = []

    async def call(
        self,
        method: str,
        parameters: Mapping[str, Any],
        seconds: float = 0.0,  # noqa: ARG002 as the real one
    ) -> list[dict[str, int]]:
        self.called.append(method)
        if method != "getUpdates":
            return []
        assert parameters["allowed_updates"], "always said, for Telegram remembers the last word"
        self.offsets.append(parameters.get("offset"))
        if not self.answers:
            await asyncio.Event().wait()
        answer = self.answers.pop(0)
        if isinstance(answer, TelegramError):
            raise answer
        return answer


async def polling(telegram: Polled, handler: Handler, parking: Parking) -> None:
    ingest = cast("Ingest", handler)
    task = asyncio.create_task(poll(cast("BotApi", telegram), ingest, parking, patience=0.1))
    await until(lambda: task.done() or not telegram.answers)
    await asyncio.sleep(0.01)
    task.cancel()
    outcome = await asyncio.gather(task, return_exceptions=True)
    assert isinstance(outcome[0], asyncio.CancelledError)


async def test_the_next_poll_confirms_what_was_done(handler: Handler, parking: Parking) -> None:
    telegram = Polled(updates(5, 6), updates(7), [])
    await polling(telegram, handler, parking)
    assert telegram.offsets == [None, 7, 8, None]


async def test_trouble_with_telegram_confirms_nothing_and_is_tried_again(
    handler: Handler, parking: Parking
) -> None:
    telegram = Polled(updates(5), NetworkError("Bad Gateway"), updates(5, 6), updates(7))
    await polling(telegram, handler, parking)
    assert telegram.offsets == [None, 6, 6, 7, 8]
    assert handler.done == [5, 6, 7]


async def test_another_bot_on_the_same_token_is_said_and_waited_for(
    handler: Handler, parking: Parking, caplog: pytest.LogCaptureFixture
) -> None:
    other = Conflict("terminated by other getUpdates request")
    telegram = Polled(updates(5), other, other, updates(6))
    await polling(telegram, handler, parking)
    assert caplog.text.count("another process polls with the same token") == 2
    assert "deleteWebhook" not in telegram.called
    assert handler.done == [5, 6]


async def test_a_webhook_that_an_earlier_run_left_is_taken_off(
    handler: Handler, parking: Parking
) -> None:
    in_the_way = Conflict("can't use getUpdates method while webhook is active")
    telegram = Polled(in_the_way, updates(5))
    await polling(telegram, handler, parking)
    assert telegram.called[1] == "deleteWebhook"
    assert handler.done == [5]


async def test_what_is_slow_has_not_failed_and_others_do_not_wait_for_it(
    handler: Handler, parking: Parking, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loop used to sleep, ever longer, while nothing at all had failed."""
    monkeypatch.setattr("bot.delivery.polling._GLANCE", 0.01)
    monkeypatch.setattr("bot.delivery.polling._BACK_OFF", (1000.0,))
    handler.slow[5] = asyncio.Event()
    telegram = Polled(updates(5), updates(5), updates(5), updates(5, 6))
    await polling(telegram, handler, parking)
    assert handler.done == [6]
    assert telegram.offsets == [None] * 5
