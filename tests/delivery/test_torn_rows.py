"""What does not open, a row or a key, holds up nobody: neither its chat nor anybody else."""

import logging
import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from pathlib import Path

import asyncpg
import pytest

from bot.delivery.parking import Parking
from conversations.records.numbers import OwnerId
from storage.calls import claim, post
from storage.opening import SQLITE
from storage.parking import park, parking
from storage.sealed_store import SealedStore
from tests.storage.turns import asking, one, say
from tests.support.databases import new_database
from tests.support.rozstaje import Clock, Rozstaje, rozstaje
from tests.support.until import until

OLA, EMMA = OwnerId(1001), OwnerId(1002)

Behind = Callable[[str], Awaitable[None]]


@pytest.fixture(params=["sqlite", "postgres"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    async with new_database(request.param, tmp_path) as made:
        yield made


@pytest.fixture
async def behind(url: str) -> AsyncIterator[Behind]:
    """Give what changes the database behind the bot's back."""
    if url.startswith(SQLITE):

        async def changes(sql: str) -> None:
            with closing(sqlite3.connect(url.removeprefix(SQLITE), timeout=30)) as plain, plain:
                plain.execute(sql)

        yield changes
        return
    server = await asyncpg.connect(os.environ["TEST_POSTGRES_URL"])
    await server.execute(f"set search_path to {url.partition('search_path=')[2]}")

    async def executes(sql: str) -> None:
        await server.execute(sql)

    yield executes
    await server.close()


@pytest.fixture
async def bot(url: str, tmp_path: Path) -> AsyncIterator[Rozstaje]:
    async with rozstaje(tmp_path, clock=Clock(), database=url) as running:
        yield running


async def dead(bot: Rozstaje) -> list[tuple[int, int | None, str, str]]:
    rows = await bot.store.run(one("list_dead_letters"))
    return [(row["update_id"], row["owner"], row["body"], row["error"]) for row in rows]


# How a row comes not to open: its key was thrown away, or a bit of it fell over.
TORN = {
    "no key": "update outbox set parameters = '~s1~' || 'AAAAAAAAAAA' || substr(parameters, 16)"
    " where key = 'u:7:0'",
    "another row's": "update outbox set parameters = (select parameters from outbox"
    " where key = 'u:7:1') where key = 'u:7:0'",
    "cut short": "update outbox set parameters = substr(parameters, 1, 40) where key = 'u:7:0'",
}


@pytest.mark.parametrize("how", TORN)
async def test_a_reply_that_does_not_open_is_put_aside_and_the_next_is_said(
    bot: Rozstaje, behind: Behind, caplog: pytest.LogCaptureFixture, how: str
) -> None:
    ola = bot.person(OLA)
    await ola.says("/start")
    # What is not due yet lies there while it is torn.
    later = int(bot.clock().timestamp()) + 600
    for place, words in enumerate(("sekret", "drugie", "trzecie")):
        await bot.store.run(asking(post(f"u:7:{place}", say(OLA, words), later)))
    await behind(TORN[how])
    with caplog.at_level(logging.DEBUG):
        bot.clock.at = bot.clock.at.replace(minute=30)
        bot.bot.outbox.wake(OLA)
        await bot.settle()
    assert [each.text for each in ola.chat[-2:]] == ["drugie", "trzecie"]
    ((number, owner, body, error),) = await dead(bot)
    assert number < 0
    assert (owner, body, error) == (OLA, "sendMessage u:7:0", "BrokenSealError")
    told = [each.message for each in caplog.records if "put aside" in each.message]
    assert told == ["a call does not open and is put aside: its key is gone, or it was changed"]
    assert "sekret" not in caplog.text


async def test_it_does_not_hold_up_what_its_owner_writes(bot: Rozstaje, behind: Behind) -> None:
    ola = bot.person(OLA)
    await ola.says("/start")
    later = int(bot.clock().timestamp()) + 600
    await bot.store.run(asking(post("u:7:0", say(OLA, "sekret"), later)))
    await behind(TORN["cut short"])
    bot.clock.at = bot.clock.at.replace(minute=30)
    await ola.says("/nowy Zenobia")
    assert "Zenobią" in ola.sees().text
    assert len(await dead(bot)) == 1


async def test_behind_one_that_was_made_too(bot: Rozstaje, behind: Behind) -> None:
    """The first is claimed alone, the second with the word that the first was made."""
    ola = bot.person(OLA)
    await ola.says("/start")
    later = int(bot.clock().timestamp()) + 600
    for number, words in ((6, "pierwsze"), (7, "sekret"), (8, "trzecie")):
        await bot.store.run(asking(post(f"u:{number}:0", say(OLA, words), later)))
    await behind(TORN["cut short"])
    bot.clock.at = bot.clock.at.replace(minute=30)
    bot.bot.outbox.wake(OLA)
    await bot.settle()
    assert [each.text for each in ola.chat[-2:]] == ["pierwsze", "trzecie"]


async def test_an_erase_leaves_no_dead_letter_of_it(bot: Rozstaje, behind: Behind) -> None:
    ola = bot.person(OLA)
    await ola.says("/nowy Zenobia")
    later = int(bot.clock().timestamp()) + 600
    await bot.store.run(asking(post("u:7:0", say(OLA, "sekret"), later)))
    await behind(TORN["cut short"])
    assert await bot.store.run(claim(OLA, later, 1)) is None
    await ola.says("/usun")
    await ola.taps("Wszystko")
    await ola.taps("Usuń na zawsze")
    assert await dead(bot) == []


async def test_a_parked_update_that_does_not_open_is_put_aside(
    bot: Rozstaje, behind: Behind, caplog: pytest.LogCaptureFixture
) -> None:
    ola = bot.person(OLA)
    await ola.says("/start")
    taken: list[object] = []

    async def take(update: object) -> None:
        taken.append(update)

    updates = [(7, '{"update_id":7}'), (8, '{"update_id":8}')]
    await bot.store.run(park(OLA, updates), OLA)
    await behind("update parked set body = substr(body, 1, 40) where update_id = 7")
    line = Parking(bot.store, take, bot.clock)
    line.start()
    await line.settled()
    await line.stop()
    assert taken == [{"update_id": 8}]
    assert await dead(bot) == [(7, OLA, "", "BrokenSealError")]
    assert await bot.store.run(parking()) == []
    assert "a parked update does not open" in caplog.text


@pytest.mark.slow
async def test_whose_key_is_torn_is_told_and_nobody_else_waits(
    bot: Rozstaje, behind: Behind
) -> None:
    ola, emma = bot.person(OLA), bot.person(EMMA, "Emma", "en")
    await ola.says("/nowy Zenobia")
    await emma.says("/new Hugo")
    for each in (ola, emma):
        await each.forges("digest:5:1300")
    await behind(
        "update keys set wrapped = substr(wrapped, 1, length(wrapped) - 1) where owner = 1001"
    )
    assert isinstance(bot.store, SealedStore)
    bot.store.keys.forget()
    ola.account.send_text("/klienci")
    emma.account.send_text("/clients")
    await until(lambda: not (bot.telegram.pending or bot.telegram.at_work))
    await bot.bot.outbox.settled()
    assert "coś mi nie wyszło" in ola.sees().text
    assert "Hugo" in str(emma.sees().labels)
    ((_, owner, body, error),) = await dead(bot)
    assert (owner, body, error) == (OLA, "", "BrokenSealError")
    before = len(emma.chat)
    bot.clock.is_at("2026-11-27T13:00+01:00")
    await bot.what_is_due_comes()
    assert len(emma.chat) == before + 1
