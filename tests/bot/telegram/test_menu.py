"""The menu of commands: in each language, in private chats only."""

from bot.local_telegram.methods.profile import commands_for
from bot.telegram.menu import commands
from conversations.records.owner import Language
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje


async def test_commands_are_offered_in_private_chats_only(
    bot: Rozstaje, ola: Person, emma: Person
) -> None:
    known = bot.telegram.profile.commands
    assert {scope for (scope, _), offered in known.items() if offered} == {"all_private_chats"}
    assert commands_for(bot.telegram, 1001, "pl") == commands(Language.PL)
    assert commands_for(bot.telegram, 1002, "de") == commands(Language.EN)
    assert "klient" in {each["command"] for each in commands(Language.PL)}
    assert "client" in {each["command"] for each in commands(Language.EN)}
