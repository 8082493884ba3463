"""What the bot says of itself: commands by scope and language, descriptions."""

from typing import Any

import pytest

from bot.local_telegram import LocalTelegram
from bot.local_telegram.methods.profile import commands_for, text_for
from tests.support.person import Person

from .conftest import Api
from .test_sending import bad


def command(name: str, description: str = "opis") -> dict[str, str]:
    return {"command": name, "description": description}


async def test_commands_by_language_and_scope(api: Api, local: LocalTelegram, ola: Person) -> None:
    private = {"type": "all_private_chats"}
    await api("setMyCommands", commands=[command("help")])
    await api("setMyCommands", commands=[command("pomoc")], language_code="pl")
    await api("setMyCommands", commands=[command("nowy")], language_code="pl", scope=private)
    assert commands_for(local, 1001, "pl") == [command("nowy")]
    assert commands_for(local, 1001, "en") == [command("help")]
    assert commands_for(local, 1001, "de") == [command("help")]
    await api("setMyCommands", commands=[], language_code="pl", scope=private)
    assert commands_for(local, 1001, "pl") == [command("pomoc")]


@pytest.mark.parametrize(
    ("params", "what"),
    [
        ({"commands": [command("Help")]}, "BOT_COMMAND_INVALID"),
        ({"commands": [command("/help")]}, "BOT_COMMAND_INVALID"),
        ({"commands": [command("usuń")]}, "BOT_COMMAND_INVALID"),
        ({"commands": [command("a" * 33)]}, "BOT_COMMAND_INVALID"),
        ({"commands": [command("a"), command("a")]}, "BOT_COMMAND_INVALID"),
        ({"commands": [command("a", "")]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [command("a", "b" * 257)]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [command(f"a{n}") for n in range(101)]}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": [], "language_code": "pol"}, "invalid language_code specified"),
        (
            {"commands": [], "scope": {"type": "moon"}},
            "can't parse BotCommandScope: unsupported type specified",
        ),
    ],
)
async def test_refuses_commands(api: Api, params: dict[str, Any], what: str) -> None:
    assert await api("setMyCommands", **params) == bad(what)


async def test_descriptions(api: Api, local: LocalTelegram) -> None:
    assert await api("setMyDescription", description="Po polsku", language_code="pl")
    assert await api("setMyDescription", description="In English")
    assert text_for(local, "description", "pl") == "Po polsku"
    assert text_for(local, "description", "de") == "In English"
    assert await api("setMyShortDescription", short_description="a" * 121) == bad(
        "bot short description is too long"
    )
    assert await api("setMyDescription", description="a" * 513) == bad(
        "bot description is too long"
    )
