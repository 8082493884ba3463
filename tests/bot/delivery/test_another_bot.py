"""Another bot on the same database: what it numbers alike is not the same message."""

from collections.abc import AsyncIterator
from itertools import chain
from pathlib import Path

import pytest

from bot.local_telegram import LocalTelegram
from bot.works.archive import unpack
from conversations.casework.record import check
from conversations.casework.recorded import read_record
from conversations.records.numbers import OwnerId
from conversations.records.record import Record
from conversations.records.work import Work
from storage.jobs import Job, material
from storage.record import record_of
from tests.bot.kept import kept
from tests.support.databases import new_database
from tests.support.rozstaje import Clock, Rozstaje, rozstaje

FIRST, SECOND = "1:first", "2:second"
OLA = OwnerId(1001)
EXPORT = Job(0, OLA, Work.EXPORT, None)


@pytest.fixture(params=["sqlite", "postgres"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    async with new_database(request.param, tmp_path) as made:
        yield made


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


async def test_files_that_the_bot_before_took_are_there_and_the_record_holds_up(
    tmp_path: Path, url: str
) -> None:
    """A file is sealed for its message, and stands with its number in the chain."""
    clock = Clock()
    for bots, token in enumerate((FIRST, SECOND, "3:third"), 1):
        async with rozstaje(tmp_path, telegram(token, clock), clock, url) as bot:
            ola = bot.person()
            if token == FIRST:
                await said_first(bot)
            await ola.sends_photo(caption="Anka krzyczała o fakturę")
            await ola.sends_document(name="umowa.pdf", caption="Anka krzyczała o umowę")
            made = await bot.store.run(material(EXPORT), OLA)
            assert made
            names = [each.name for each in chain.from_iterable(made.evidence.values())]
            assert sorted(map(str, names)) == [*["None"] * bots, *["umowa.pdf"] * bots]
            record = await bot.store.run(record_of(OLA), OLA)
            assert check(record) == ()
            assert len(record.entries) == 1 + 2 * bots
            # And as an export carries it.
            await ola.says("/eksport")
            (packed,) = [each.document for each in ola.chat if each.file_name.endswith(".zip")]
            assert packed
            again = read_record(unpack(packed))
            assert isinstance(again, Record)
            assert check(again) == ()
