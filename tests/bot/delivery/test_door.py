"""Who may use the bot: the others hear one kind sentence, and nothing of them is kept."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.settings import SettingsError, read_settings
from bot.telegram.access import read_allowed
from tests.conversations.handlers.walking import EN, PL, asks_about
from tests.support.person import Person
from tests.support.rozstaje import UNHURRIED, Rozstaje, rozstaje
from tests.support.updates import message, tap, user

OLA, ZOE = 1001, 2001
FLOOD = 60


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Rozstaje]:
    """Run a bot that Ola may use, and whoever is called @wanda_k."""
    way = replace(UNHURRIED, allowed=read_allowed(f"{OLA}, @Wanda_K"))
    async with rozstaje(tmp_path, way=way) as running:
        yield running


@pytest.fixture
def zoe(bot: Rozstaje) -> Person:
    """Somebody who was not invited."""
    return bot.person(ZOE, "Zoe", "pl")


def rows(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table but the ledger of migrations."""
    with closing(sqlite3.connect(folder / "rozstaje.sqlite")) as file:
        names = file.execute("select name from sqlite_master where type = 'table'").fetchall()
        return {
            name: file.execute(f"select * from {name}").fetchall()  # noqa: S608
            for (name,) in names
            if name != "migrations"
        }


async def inject(bot: Rozstaje, update: dict[str, Any]) -> None:
    bot.telegram.inject({key: value for key, value in update.items() if key != "update_id"})
    await bot.settle()


async def test_whoever_is_named_uses_it_as_ever(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Anka")
    assert asks_about(ola.chat[-1], "Anka")


async def test_a_name_lets_in_whoever_has_it_however_it_is_written(bot: Rozstaje) -> None:
    bot.telegram.person(3001, "Wanda", username="wanda_K")
    wanda = bot.person(3001, "Wanda")
    await wanda.says("/nowy Marek")
    assert asks_about(wanda.chat[-1], "Marek")
    bot.telegram.person(3002, "Wanda", username="wanda_k2")
    other = bot.person(3002, "Wanda")
    await other.says("/nowy Marek")
    assert other.chat[-1].text == PL.plain("not-invited", {"number": "3002"})


async def test_an_outsider_hears_one_sentence_with_their_number_and_nothing_is_kept(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    before = rows(tmp_path)
    for text in ("/start", "Anka nie zapłaciła", "/eksport"):
        await zoe.says(text)
    (said,) = [each.text for each in zoe.chat if each.from_bot]
    assert said == PL.plain("not-invited", {"number": str(ZOE)})
    assert str(ZOE) in said
    assert rows(tmp_path) == before


async def test_it_is_said_in_the_language_of_their_telegram(bot: Rozstaje) -> None:
    max_ = bot.person(2002, "Max", "de")
    await max_.says("hello")
    assert max_.chat[-1].text == EN.plain("not-invited", {"number": "2002"})


async def test_an_hour_later_it_is_said_again(bot: Rozstaje, zoe: Person) -> None:
    await zoe.says("/start")
    bot.clock.days_pass(1)
    await zoe.says("/start")
    assert len([each for each in zoe.chat if each.from_bot]) == 2


async def test_a_flood_of_an_outsiders_is_neither_parked_nor_answered(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    before = rows(tmp_path)
    for n in range(FLOOD):
        zoe.account.send_text(f"{n}")
    await bot.settle()
    assert len([each for each in zoe.chat if each.from_bot]) == 1
    assert rows(tmp_path) == before


async def test_an_outsiders_tap_edit_group_and_broken_update_leave_nothing(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    before = rows(tmp_path)
    await inject(bot, tap(0, ZOE, "erase:all", 5, "q1"))
    edited = message(0, ZOE, "canary")["message"]
    await inject(bot, {"edited_message": edited})
    await inject(bot, {"message": {"from": user(ZOE), "canary": 1}})
    group = bot.telegram.group()
    await zoe.says("/start", chat=group)
    assert not [each for each in group.messages.values() if each.from_bot]
    assert rows(tmp_path) == before


async def test_whoever_is_taken_off_the_list_keeps_what_they_have(
    tmp_path: Path,
) -> None:
    async with rozstaje(tmp_path) as open_to_all:
        zoe = open_to_all.person(ZOE, "Zoe")
        await zoe.says("/nowy Anka")
        telegram, before = open_to_all.telegram, rows(tmp_path)
    way = replace(UNHURRIED, allowed=read_allowed(str(OLA)))
    async with rozstaje(tmp_path, telegram, way=way) as bot:
        zoe = bot.person(ZOE, "Zoe")
        await zoe.says("/klienci")
        assert zoe.chat[-1].text == PL.plain("not-invited", {"number": str(ZOE)})
        assert rows(tmp_path)["clients"] == before["clients"] != []


@pytest.mark.parametrize("text", ["1001,@Ola_K", " 1001 ; @ola_k\n", ",1001,,@OLA_K,"])
def test_the_list_is_numbers_and_names_set_apart(text: str) -> None:
    allowed = read_settings({"ALLOWED_USERS": text}).allowed
    assert allowed
    assert ({*allowed.numbers}, {*allowed.names}) == ({1001}, {"ola_k"})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("@nobody,,12x", "'12x'"),
        ("ola", "'ola'"),
        ("@ola", "'@ola'"),
        ("-100123", "'-100123'"),
        ("0", "'0'"),
        ("١٢٣٤", "'١٢٣٤'"),
        ("9" * 50, "'9999999"),
        ("@zażółć", "'@zażółć'"),
        (",", "names nobody"),
    ],
)
def test_what_is_neither_a_number_nor_a_name_is_said(text: str, said: str) -> None:
    with pytest.raises(SettingsError, match=f"ALLOWED_USERS: .*{said}"):
        read_settings({"ALLOWED_USERS": text})


def test_nobody_named_is_everybody_and_is_said() -> None:
    everybody = read_settings({"ALLOWED_USERS": " "})
    assert everybody.allowed is None
    assert "everybody" in everybody.shown_allowed
    assert "2" in read_settings({"ALLOWED_USERS": "1,2"}).shown_allowed
