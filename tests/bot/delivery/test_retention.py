"""Who is silent for long is warned, and then erased; who is heard of is left alone."""

import asyncio
import contextlib
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.delivery.retention import look_for_gone
from bot.telegram.access import read_allowed
from conversations.records.numbers import OwnerId
from storage.owners import load_owner
from tests.support.databases import new_database
from tests.support.opened import lying
from tests.support.person import Person
from tests.support.rozstaje import UNHURRIED, Clock, Rozstaje, rozstaje
from tests.support.until import until

DAYS = 90
SILENT = replace(UNHURRIED, retention=DAYS)
OLA = 1001


async def days_go_by(bot: Rozstaje, days: int) -> None:
    """Let so many days pass, on each of which the bot looks who is gone and says what is due."""
    for _ in range(days):
        bot.clock.days_pass(1)
        await looks(bot)


async def is_silent(bot: Rozstaje, days: int) -> None:
    """Let so many days pass at once: nobody is warned yet, so nobody's time stands still."""
    bot.clock.days_pass(days)
    await looks(bot)


async def looks(bot: Rozstaje) -> None:
    if await look_for_gone(bot.store, DAYS, bot.clock()):
        bot.bot.jobs.wake()
    await bot.what_is_due_comes()


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Rozstaje]:
    async with rozstaje(tmp_path) as running:
        await looks(running)
        yield running


async def with_a_log(bot: Rozstaje, language: str = "pl") -> Person:
    """Return somebody with one client and one entry."""
    ola = bot.person(OLA, "Ola", language)
    await ola.says("/nowy Zenobia")
    await ola.says("/zapisz Zenobia krzyczała o fakturę")
    return ola


async def is_there(bot: Rozstaje, owner: int = OLA) -> bool:
    return await bot.store.run(load_owner(owner), owner) is not None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "begins", "until", "goes"),
    [
        ("pl", "Dawno Cię tu nie było.", "do sob 20.03", "1 klient, a z nim odpowiedzi"),
        ("en", "It's been a long time.", "by Sat 20 Mar", "1 client with the answers"),
    ],
)
async def test_who_is_silent_is_warned_once_in_their_language_and_then_all_goes(
    bot: Rozstaje, tmp_path: Path, language: str, begins: str, until: str, goes: str
) -> None:
    ola = await with_a_log(bot, language)
    before = len(ola.chat)
    # The ninetieth day is a Thursday.
    await is_silent(bot, DAYS - 1)
    assert len(ola.chat) == before
    await is_silent(bot, 1)
    await days_go_by(bot, 30)
    (told,) = ola.chat[before:]
    assert told.text.startswith(begins)
    assert until in told.text
    assert goes in told.text
    assert await is_there(bot), "that day is not over"
    await days_go_by(bot, 1)
    assert not await is_there(bot)
    assert lying(tmp_path / "rozstaje.sqlite", "Zenobia") == {}
    await is_silent(bot, DAYS)
    assert len(ola.chat) == before + 1, "and nothing is said to whom it does not know"


@pytest.mark.parametrize("how", ["taps", "says"])
async def test_who_is_heard_of_after_the_warning_is_left_alone(bot: Rozstaje, how: str) -> None:
    ola = await with_a_log(bot)
    await is_silent(bot, DAYS)
    await days_go_by(bot, 20)
    if how == "taps":
        await ola.taps("Zostaw wszystko")
        assert ola.sees().text == "Wszystko zostaje. Dobrze, że jesteś."
        assert ola.sees().labels == ["Zenobia"]
    else:
        await ola.says("/klienci")
    await is_silent(bot, DAYS - 1)
    assert await is_there(bot)
    told = [each for each in ola.chat if "Dawno" in each.text]
    assert len(told) == (0 if how == "taps" else 1)
    await days_go_by(bot, 1)
    assert "Dawno Cię tu nie było." in ola.sees().text, "and is silent as long again"


async def test_a_button_that_comes_too_late_says_so(bot: Rozstaje) -> None:
    ola = await with_a_log(bot)
    await is_silent(bot, DAYS)
    await days_go_by(bot, 31)
    await ola.taps("Zostaw wszystko")
    assert ola.sees().text == "Tego już tu nie ma."


async def test_who_blocked_the_bot_goes_when_the_time_of_the_warning_is_over(bot: Rozstaje) -> None:
    ola = await with_a_log(bot)
    await ola.blocks()
    await is_silent(bot, DAYS)
    await days_go_by(bot, 30)
    assert await is_there(bot)
    await days_go_by(bot, 1)
    assert not await is_there(bot)


async def test_who_never_logged_anything_goes_without_a_word(bot: Rozstaje) -> None:
    ola = bot.person(OLA)
    await ola.says("/start")
    before = len(ola.chat)
    await is_silent(bot, DAYS)
    assert not await is_there(bot)
    assert len(ola.chat) == before


async def test_who_writes_now_and_then_is_told_nothing(bot: Rozstaje) -> None:
    ola = await with_a_log(bot)
    for _ in range(3):
        await is_silent(bot, DAYS - 2)
        await ola.says("/klienci")
    assert not [each for each in ola.chat if "Dawno" in each.text]


async def test_the_warning_waits_for_working_hours_and_its_time_begins_then(bot: Rozstaje) -> None:
    ola = await with_a_log(bot)
    before = len(ola.chat)
    bot.clock.is_at("2027-02-20T12:00+01:00")  # a Saturday, and ninety-two days later
    await looks(bot)
    assert len(ola.chat) == before
    bot.clock.is_at("2027-02-22T09:00+01:00")
    await looks(bot)
    assert "do śr 24.03" in ola.sees().text


async def test_back_before_the_warning_was_said_it_is_not_said(bot: Rozstaje) -> None:
    ola = await with_a_log(bot)
    bot.clock.is_at("2027-02-20T12:00+01:00")
    await looks(bot)
    await ola.says("/klienci")
    before = len(ola.chat)
    bot.clock.is_at("2027-02-22T09:00+01:00")
    await looks(bot)
    assert len(ola.chat) == before


async def test_it_goes_on_after_a_restart_and_who_could_not_answer_has_more_time(
    tmp_path: Path,
) -> None:
    """Down for forty days after the warning, the bot heard nobody: those days do not count."""
    clock = Clock()
    async with rozstaje(tmp_path, clock=clock) as bot:
        ola = await with_a_log(bot)
        await looks(bot)
        telegram = bot.telegram
    clock.days_pass(DAYS)
    async with rozstaje(tmp_path, telegram, clock) as bot:
        await looks(bot)
        assert "Dawno Cię tu nie było." in ola.sees().text
    clock.days_pass(40)
    async with rozstaje(tmp_path, telegram, clock) as bot:
        await looks(bot)
        assert await is_there(bot)
    for there in (*[True] * 30, False):
        clock.days_pass(1)
        async with rozstaje(tmp_path, telegram, clock) as bot:
            await looks(bot)
            assert await is_there(bot) == there


async def test_a_bot_that_is_told_to_looks_as_it_starts(tmp_path: Path) -> None:
    clock = Clock()
    async with rozstaje(tmp_path, clock=clock, way=SILENT) as bot:
        ola = bot.person(OLA)
        await ola.says("/start")
        telegram = bot.telegram
        await until(lambda: looked_at(tmp_path) > 0)
    clock.days_pass(DAYS)
    async with rozstaje(tmp_path, telegram, clock, way=SILENT) as bot:
        async with asyncio.timeout(20):
            while await is_there(bot):
                await asyncio.sleep(0.01)


def looked_at(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "rozstaje.sqlite")) as database:
        row = database.execute("select looked_at from retention").fetchone()
        return int(row[0]) if row else 0


async def test_a_clock_that_is_ahead_for_a_while_erases_nobody(bot: Rozstaje) -> None:
    ola = await with_a_log(bot)
    for ahead in (100, 465):
        bot.clock.days_pass(ahead)
        await looks(bot)
        assert await is_there(bot)
        bot.clock.days_pass(-ahead)
        await looks(bot)
    await is_silent(bot, DAYS - 1)
    assert await is_there(bot)
    await ola.says("/klienci")
    await is_silent(bot, DAYS - 1)
    assert await is_there(bot)


async def test_warned_by_a_clock_that_was_ahead_one_is_warned_again_and_waits_no_longer(
    bot: Rozstaje,
) -> None:
    ola = await with_a_log(bot)
    before = len(ola.chat)
    await is_silent(bot, DAYS + 364)
    assert len(ola.chat) == before + 1
    bot.clock.days_pass(-364)
    await looks(bot)
    await days_go_by(bot, 30)
    assert len(ola.chat) == before + 2, "by the right clock"
    assert await is_there(bot)
    await days_go_by(bot, 1)
    assert not await is_there(bot)


async def test_two_processes_warn_once(tmp_path: Path) -> None:
    clock = Clock()
    async with (
        new_database("postgres", tmp_path) as url,
        rozstaje(tmp_path, clock=clock, database=url) as bot,
    ):
        ola = await with_a_log(bot)
        await looks(bot)
        clock.days_pass(DAYS)
        before = len(ola.chat)
        await asyncio.gather(*(look_for_gone(bot.store, DAYS, clock()) for _ in range(3)))
        await asyncio.gather(*(bot.what_is_due_comes() for _ in range(2)))
        assert len(ola.chat) == before + 1
        await days_go_by(bot, 31)
        assert not await is_there(bot)


INVITED = replace(SILENT, allowed=read_allowed("4242"))


@contextlib.asynccontextmanager
async def warned_outsider(folder: Path) -> AsyncIterator[tuple[Rozstaje, Person]]:
    """Give a bot that Ola may not use any more, and that has warned her."""
    clock = Clock()
    async with rozstaje(folder, clock=clock, way=SILENT) as bot:
        ola = await with_a_log(bot)
        await looks(bot)
        telegram = bot.telegram
    async with rozstaje(folder, telegram, clock, way=INVITED) as bot:
        ola = bot.person(OLA)
        await ola.says("/eksport")
        assert refused(ola), "not warned yet, she is as any other"
        await is_silent(bot, DAYS)
        assert ola.sees().text.startswith("Dawno Cię tu nie było.")
        assert ola.sees().labels == ["Zostaw wszystko", "Skasuj wszystko"]
        yield bot, ola


def refused(person: Person) -> bool:
    return "rozmawiam tylko z zaproszonymi" in person.chat[-1].text


async def test_an_outsider_who_is_warned_keeps_what_is_theirs_and_is_an_outsider_again(
    tmp_path: Path,
) -> None:
    async with warned_outsider(tmp_path) as (bot, ola):
        await ola.taps("Zostaw wszystko")
        assert ola.sees().text == "Wszystko zostaje. Dobrze, że jesteś."
        assert ola.sees().labels == [], "no way leads in"
        await is_silent(bot, DAYS - 1)
        assert await is_there(bot)
        await ola.says("/eksport")
        assert refused(ola)
        await is_silent(bot, 1)
        assert ola.sees().text.startswith("Dawno Cię tu nie było.")


async def test_an_outsider_who_is_warned_fetches_a_copy_and_all_goes_on_the_day_that_was_named(
    tmp_path: Path,
) -> None:
    async with warned_outsider(tmp_path) as (bot, ola):
        await days_go_by(bot, 20)
        await ola.says("/export")
        export = json.loads(ola.chat[-1].document or b"")
        assert [each["name"] for each in export["clients"]] == ["Zenobia"]
        await days_go_by(bot, 10)
        assert await is_there(bot)
        await days_go_by(bot, 1)
        assert not await is_there(bot)
        await ola.says("/export")
        assert refused(ola), "of whom nothing is kept"
        assert not await is_there(bot)


@pytest.mark.parametrize("way", ["button", "command"])
async def test_an_outsider_who_is_warned_erases_all_at_once(tmp_path: Path, way: str) -> None:
    async with warned_outsider(tmp_path) as (bot, ola):
        if way == "button":
            await ola.taps("Skasuj wszystko")
        else:
            await ola.says("/usun")
            await ola.taps("Wszystko", ola.sees())
        await ola.taps("Usuń na zawsze", ola.sees())
        assert not await is_there(bot)
        assert lying(tmp_path / "rozstaje.sqlite", "Zenobia") == {}


@pytest.mark.parametrize(
    "act", ["/klienci", "/nowy Bartek", "Zenobia znów krzyczała", "/start", "tap:client:1",
            "tap:settings", "tap:dossier:1", "tap:kind:1:insult"]
)  # fmt: skip
async def test_an_outsider_who_is_warned_can_do_nothing_else(tmp_path: Path, act: str) -> None:
    async with warned_outsider(tmp_path) as (bot, ola):
        await days_go_by(bot, 1)
        kept = await bot.store.run(load_owner(OwnerId(OLA)), OLA)
        before = len(ola.chat)
        if act.startswith("tap:"):
            await ola.forges(act.removeprefix("tap:"))
            assert "rozmawiam tylko" in ola.toasts[-1].text
            assert len(ola.chat) == before
        else:
            await ola.says(act)
            assert refused(ola)
        assert await bot.store.run(load_owner(OwnerId(OLA)), OLA) == kept
        await days_go_by(bot, 30)
        assert not await is_there(bot), "nor is it taken for an answer"


async def test_privacy_says_how_long(tmp_path: Path) -> None:
    async with rozstaje(tmp_path, way=SILENT) as bot:
        ola = bot.person(OLA)
        await ola.says("/prywatnosc")
        assert "Po 90 dniach ciszy uprzedzę Cię, a 30 dni później" in ola.sees().text
        greg = bot.person(1002, "Greg", "en")
        await greg.says("/privacy")
        assert "After 90 days of silence I'll tell you ahead, and 30 days" in greg.sees().text
    async with rozstaje(tmp_path, database=f"sqlite:///{tmp_path}/other.sqlite") as bot:
        ola = bot.person(OLA)
        await ola.says("/prywatnosc")
        assert "ciszy" not in ola.sees().text


async def test_where_nobody_asks_for_it_nobody_goes(tmp_path: Path) -> None:
    clock = Clock()
    async with rozstaje(tmp_path, clock=clock) as bot:
        ola = await with_a_log(bot)
        telegram = bot.telegram
    clock.days_pass(3 * 365)
    async with rozstaje(tmp_path, telegram, clock) as bot:
        before = len(ola.chat)
        await bot.what_is_due_comes()
        assert (len(ola.chat), await is_there(bot)) == (before, True)
        assert looked_at(tmp_path) == 0
