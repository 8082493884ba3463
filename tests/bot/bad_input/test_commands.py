"""Commands that there are not, or not like that."""

from pathlib import Path

import pytest

from tests.bot.bad_input.by_hand import inject, message
from tests.bot.kept import kept
from tests.conversations.handlers.walking import PL, glance_of
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje


@pytest.mark.parametrize(
    "typed",
    ["/kawa", "/kawa z mlekiem", "/1", "/_", "/startt", "/start_now", "/a@rozstaje_bot", "/KAWA"],
)
async def test_an_unknown_command_says_where_help_is(
    zoe: Person, tmp_path: Path, typed: str
) -> None:
    before = kept(tmp_path)
    await zoe.says(typed)
    assert zoe.sees().text == PL.plain("unknown-command")
    assert kept(tmp_path) == before


@pytest.mark.parametrize("typed", ["/", "//", "/żaba", "/język", "/" + "a" * 40, "/?"])
async def test_what_only_looks_like_a_command_names_no_client(
    ola: Person, tmp_path: Path, typed: str
) -> None:
    await ola.says("/start")
    await ola.says(typed)
    assert not kept(tmp_path)["clients"]
    await ola.says("Anka")
    assert glance_of(ola.sees()) == "client"


async def test_a_client_that_does_not_exist_is_not_made(zoe: Person, tmp_path: Path) -> None:
    before = kept(tmp_path)
    for command in ("/werdykt Zenon", "/rozmowa Zenon"):
        await zoe.says(command)
        assert "Zenon" in zoe.sees().text
        assert "Anka" in zoe.sees().labels
    assert kept(tmp_path) == before


async def test_a_command_with_a_very_long_argument_is_answered(
    bot: Rozstaje, zoe: Person, tmp_path: Path
) -> None:
    before = kept(tmp_path)
    for command in ("werdykt", "rozmowa"):
        shown = zoe.sees().message_id
        await inject(bot, {"message": message(zoe, text=f"/{command} " + "<&" * 20_000)})
        assert zoe.sees().message_id > shown
    assert kept(tmp_path) == before
