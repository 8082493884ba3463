"""Trouble with Telegram and with the database, over real HTTP and real files.

Whatever goes wrong: nothing is confirmed that is not committed, it mends without a restart, it is
tried again slowly, and neither a token nor an owner's word gets into a log.
"""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from bot.app import Running, Way, running
from bot.pace import Limits
from conversations.owner import Client
from storage.owners import load_owner
from storage.store import Store, open_store
from tests.support.databases import empty_database
from tests.support.proxy import proxy
from tests.support.strict_telegram import TOKEN, Answer, StrictTelegram, strict_telegram
from tests.support.until import until
from tests.support.updates import message

OLA = 1001
FAST = Way(limits=Limits(burst=1000, per_second=1000))
NAME = "canary-note"

FAULTS = {
    "429": Answer(
        429,
        '{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1",'
        '"parameters":{"retry_after":1}}',
    ),
    "500": Answer(500, '{"ok":false,"error_code":500,"description":"Internal Server Error"}'),
    "502 in HTML": Answer(502, "<html><body>502 Bad Gateway</body></html>"),
    "reset before it acted": Answer(0),
    "no JSON": Answer(200, "<html>maintenance</html>"),
    "half of JSON": Answer(200, '{"ok":true,"res'),
}


@pytest.fixture
async def telegram() -> AsyncIterator[StrictTelegram]:
    async with strict_telegram() as served:
        yield served


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await open_store(f"sqlite:///{tmp_path / 'a.sqlite'}")
    yield opened
    await opened.close()


@pytest.fixture
async def bot(telegram: StrictTelegram, store: Store) -> AsyncIterator[Running]:
    async with running(TOKEN, telegram.address, store, way=FAST) as at_work:
        yield at_work


class Failing:
    """Answers the next calls of a method so; `times` None: all of them, until told otherwise."""

    def __init__(self, method: str, answer: Answer, times: int | None = 1) -> None:
        self.method, self.answer, self.left = method, answer, times

    def __call__(self, method: str, _given: Mapping[str, str]) -> Answer | None:
        if method != self.method or self.left == 0:
            return None
        if self.left is not None:
            self.left -= 1
        return self.answer


async def clients(store: Store) -> tuple[Client, ...]:
    owner = await store.run(load_owner(OLA), OLA)
    return owner.clients if owner else ()


def said(telegram: StrictTelegram) -> int:
    return len(telegram.accepted.get(OLA, []))


@pytest.fixture(autouse=True)
def no_canary(caplog: pytest.LogCaptureFixture) -> Any:
    """Look through all that was logged, at the finest level."""
    caplog.set_level(logging.DEBUG)
    yield
    for record in caplog.records:
        assert "canary" not in f"{record.getMessage()} {record.exc_text} {record.args}", record


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_reply_goes_out_after_any_trouble(
    bot: Running, telegram: StrictTelegram, store: Store, fault: str
) -> None:
    telegram.rule = Failing("sendMessage", FAULTS[fault])
    telegram.put(message(1, OLA, f"/new {NAME}"))
    await until(lambda: said(telegram) == 1)
    await bot.outbox.settled()
    assert said(telegram) == 1
    assert len(await clients(store)) == 1


@pytest.mark.parametrize("fault", FAULTS)
async def test_updates_come_after_any_trouble(
    bot: Running, telegram: StrictTelegram, store: Store, fault: str
) -> None:
    telegram.rule = Failing("getUpdates", FAULTS[fault])
    telegram.put(message(1, OLA, f"/new {NAME}"))
    await until(lambda: said(telegram) == 1)
    telegram.put(message(2, OLA, "/new Bartek"))
    await until(lambda: said(telegram) == 2)
    assert len(await clients(store)) == 2


async def test_a_reply_whose_receipt_is_lost_is_said_again_and_nothing_is_kept_twice(
    bot: Running, telegram: StrictTelegram, store: Store
) -> None:
    telegram.rule = Failing("sendMessage", Answer(0, acts=True))
    telegram.put(message(1, OLA, f"/new {NAME}"))
    await until(lambda: said(telegram) == 2)
    await bot.outbox.settled()
    assert said(telegram) == 2
    assert len(await clients(store)) == 1


@pytest.mark.parametrize(
    ("status", "description"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: message is too long"),
        (400, "Bad Request: group chat was upgraded to a supergroup chat"),
    ],
)
async def test_what_telegram_refuses_for_good_holds_nobody_up(
    bot: Running,
    telegram: StrictTelegram,
    store: Store,
    status: int,
    description: str,
) -> None:
    body = f'{{"ok":false,"error_code":{status},"description":"{description} canary-words"}}'
    telegram.rule = Failing("sendMessage", Answer(status, body))
    telegram.put(message(1, OLA, f"/new {NAME}"))
    telegram.put(message(2, OLA, "/new Bartek"))
    await until(lambda: said(telegram) >= 1)
    await bot.outbox.settled()
    assert len(await clients(store)) == 2, "what is kept is kept"


@pytest.mark.parametrize("method", ["sendMessage", "getUpdates"])
@pytest.mark.parametrize(
    "fault",
    [FAULTS["500"], FAULTS["reset before it acted"], Answer(409, '{"ok":false,"error_code":409}')],
    ids=["500", "reset", "409"],
)
async def test_trouble_that_lasts_is_met_with_less_than_two_calls_a_second(
    bot: Running, telegram: StrictTelegram, method: str, fault: Answer
) -> None:
    for chat in range(2000, 2020):
        telegram.put(message(chat, chat, "/start"))
    await until(lambda: len(telegram.accepted) == 20)
    telegram.rule = Failing(method, fault, None)
    began = telegram.clock()
    for chat in range(2000, 2020):
        telegram.put(message(chat + 100, chat, "/start"))
    await asyncio.sleep(4)
    tried = [at for name, at in telegram.calls if name == method and at > began]
    # At first as many as were under way when it began.
    later = [at for at in tried if at > began + 1]
    assert len(later) <= 2 * 3, f"{len(later)} calls in three seconds"
    telegram.rule = None
    await until(lambda: sum(map(len, telegram.accepted.values())) >= 40)


async def test_a_locked_database_confirms_nothing_and_mends(
    bot: Running, telegram: StrictTelegram, store: Store, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "a.sqlite", isolation_level=None)
    other.execute("begin immediate")
    telegram.put(message(1, OLA, f"/new {NAME}"))
    await asyncio.sleep(6.5)
    assert telegram.pending, "it is not confirmed"
    assert said(telegram) == 0
    other.execute("rollback")
    other.close()
    await until(lambda: said(telegram) == 1)
    await until(lambda: not telegram.pending)
    assert len(await clients(store)) == 1


@pytest.mark.parametrize("pragma", ["max_page_count = 1", "query_only = 1"])
async def test_a_full_or_read_only_disk_confirms_nothing_and_mends(
    bot: Running, telegram: StrictTelegram, store: Store, pragma: str
) -> None:
    back = {"max_page_count = 1": "max_page_count = 100000", "query_only = 1": "query_only = 0"}
    telegram.put(message(1, OLA, "/new Anka"))
    await until(lambda: said(telegram) == 1)
    await _pragma(store, pragma)
    for n in range(2, 60):
        telegram.put(message(n, 2000 + n, f"/new {NAME}{n}"))
    await asyncio.sleep(2)
    assert telegram.pending, "something is not confirmed"
    await _pragma(store, back[pragma])
    await until(lambda: not telegram.pending)
    await until(lambda: len(telegram.accepted) == 59)
    await bot.outbox.settled()
    assert all(len(calls) == 1 for calls in telegram.accepted.values())


async def _pragma(store: Store, what: str) -> None:
    await store._connection.execute(f"pragma {what}")  # type: ignore[attr-defined]


async def test_a_postgres_that_restarts_confirms_nothing_and_mends(
    telegram: StrictTelegram, tmp_path: Path
) -> None:
    async with empty_database("postgres", tmp_path) as url, proxy(urlsplit(url).port or 0) as way:
        store = await open_store(url.replace(f":{urlsplit(url).port}/", f":{way.port}/"))
        async with running(TOKEN, telegram.address, store, way=FAST):
            telegram.put(message(1, OLA, "/new Anka"))
            await until(lambda: said(telegram) == 1)
            await way.cut()
            telegram.put(message(2, OLA, f"/new {NAME}"))
            await asyncio.sleep(2)
            assert telegram.pending, "it is not confirmed"
            await way.mend()
            await until(lambda: said(telegram) == 2)
            assert len(await clients(store)) == 2
        await store.close()


async def test_what_holds_the_token_does_not_show_it(
    bot: Running, telegram: StrictTelegram
) -> None:
    assert "canary" not in repr(bot)
    assert "canary" not in repr(bot.outbox)
    assert "canary" not in repr(bot.polling)
