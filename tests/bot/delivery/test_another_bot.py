"""Another bot on the same database: what it numbers alike is not the same message."""

from pathlib import Path

from bot.local_telegram import LocalTelegram
from tests.bot.kept import kept
from tests.support.rozstaje import Clock, Rozstaje, rozstaje

FIRST, SECOND = "1:first", "2:second"


def telegram(token: str, clock: Clock) -> LocalTelegram:
    return LocalTelegram(token, lambda: clock().timestamp())


async def said_first(bot: Rozstaje) -> int:
    """Log an entry, and return the number of its message."""
    ola = bot.person()
    await ola.says("/nowy Anka")
    return (await ola.says("Anka wczoraj krzyczała na mnie")).message_id


def notes(folder: Path) -> list[str]:
    texts = (each for row in kept(folder)["incidents"] for each in row if isinstance(each, str))
    return sorted(each for each in texts if " " in each)


async def test_an_edit_of_a_message_of_its_own_changes_no_entry_of_the_bot_before(
    tmp_path: Path,
) -> None:
    clock = Clock()
    async with rozstaje(tmp_path, telegram(FIRST, clock), clock) as bot:
        number = await said_first(bot)
    before = notes(tmp_path)
    async with rozstaje(tmp_path, telegram(SECOND, clock), clock) as bot:
        ola = bot.person()
        said = await ola.says("/pomoc")
        while said.message_id < number:
            said = await ola.says("/pomoc")
        assert said.message_id == number
        await ola.edits(said, "Bartek był dziś bardzo miły")
        assert before[0] in notes(tmp_path)


async def test_its_first_command_is_answered_though_its_update_is_numbered_alike(
    tmp_path: Path,
) -> None:
    clock = Clock()
    async with rozstaje(tmp_path, telegram(FIRST, clock), clock) as bot:
        await bot.person().says("/nowy Anka")
    second = telegram(SECOND, clock)
    # The same moment, so the same numbers.
    async with rozstaje(tmp_path, second, clock) as bot:
        ola = bot.person()
        await ola.says("/klienci")
        assert "Anka" in ola.sees().text


async def test_the_same_bot_with_a_new_token_goes_on(tmp_path: Path) -> None:
    """A token that was revoked is followed by another of the same bot: its numbers go on."""
    clock = Clock()
    first = telegram("1:first", clock)
    async with rozstaje(tmp_path, first, clock) as bot:
        number = await said_first(bot)
    first.token = "1:second"  # noqa: S105 opens nothing
    async with rozstaje(tmp_path, first, clock) as bot:
        ola = bot.person()
        await ola.edits(number, "Anka wczoraj krzyczała na mnie dwa razy")
        assert any("dwa razy" in each for each in notes(tmp_path))
        assert len(kept(tmp_path)["incidents"]) == 1
