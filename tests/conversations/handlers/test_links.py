"""Deep links, `t.me/<bot>?start=…`: each opens what it says, and junk opens the start."""

from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.walking import EN, PL
from tests.support.person import Person

JUNK = [
    "x",
    "LOG2",
    "client-1",
    "1",
    "%00",
    "new;erase",
    "-" * 64,
    "ą",
    "en-GB",
    "None",
    "😀",
    "x" * 4_089,
]


async def test_log_says_how_to_log(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/start log")
    assert ola.sees().text == PL.plain("log-how")


async def test_new_asks_for_the_name_of_a_new_client(ola: Person, tmp_path: Path) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/start new")
    assert ola.sees().text == PL.plain("start-ask-name")
    assert len(kept(tmp_path)["clients"]) == 1
    await ola.says("Marek")
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["Anka", "Marek"]


async def test_a_language_is_spoken_from_then_on(ola: Person, emma: Person) -> None:
    await ola.says("/start en")
    assert EN.plain("start-welcome").split("<")[0] in ola.sees().text
    await ola.says("/help")
    assert EN.plain("help") in ola.sees().text
    await emma.says("/new Greg")
    await emma.says("/start pl")
    assert emma.sees().text.startswith(PL.plain("start-welcome-back"))


@pytest.mark.parametrize("link", ["log", "new", *JUNK], ids=ascii)
async def test_for_somebody_new_everything_else_is_the_welcome(ola: Person, link: str) -> None:
    await ola.says(f"/start {link}")
    assert PL.plain("start-welcome").split("<")[0] in ola.sees().text
    await ola.says("Anka")
    await ola.says("/klienci")
    assert "Anka" in ola.sees().labels


@pytest.mark.parametrize("link", JUNK, ids=ascii)
async def test_junk_opens_the_start_and_keeps_nothing(
    ola: Person, tmp_path: Path, link: str
) -> None:
    await ola.says("/nowy Anka")
    await ola.says("/start")  # what was awaited ends with a command
    before = kept(tmp_path)
    await ola.says(f"/start {link}")
    assert ola.sees().text.startswith(PL.plain("start-welcome-back"))
    assert kept(tmp_path) == before
