"""The phone page's chats, with the whole bot: there after a restart, and gone with an erase."""

import stat
from pathlib import Path

from bot.app import forget_strangers
from bot.local_telegram import LocalTelegram
from tests.support.documents import bytes_of
from tests.support.rozstaje import Clock, rozstaje


async def test_after_a_restart_the_chat_is_there_and_its_buttons_work(tmp_path: Path) -> None:
    clock = Clock()
    async with rozstaje(tmp_path, clock=clock, kept=True) as bot:
        ola = bot.person()
        await ola.says("/nowy Anka")
        await ola.says("Anka dzwoniła wczoraj o 22:40, 40 min")
        await ola.sends_photo(b"zrzut ekranu")
        before = [each.text for each in ola.chat]
    clock.days_pass(1)
    async with rozstaje(tmp_path, clock=clock, kept=True) as bot:
        await forget_strangers(bot.telegram, bot.store)
        ola = bot.person()
        assert [each.text for each in ola.chat] == before
        await ola.says("/eksport")
        archive = next(each for each in ola.chat if each.file_name.endswith(".zip"))
        assert b"zrzut ekranu" in (archive.document or b"")
        card = next(each for each in reversed(ola.chat) if "Cofnij" in each.labels)
        await ola.taps("Cofnij", card)
        assert "Cofnij" not in ola.bubble(card.message_id).labels
    folder = tmp_path / "rozstaje.sqlite-phone"
    assert stat.S_IMODE((folder / "chats.jsonl").stat().st_mode) == 0o600


async def test_erasing_everything_empties_the_chat_and_what_is_kept_of_it(tmp_path: Path) -> None:
    async with rozstaje(tmp_path, kept=True) as bot:
        ola, zoe = bot.person(), bot.person(1002, "Zoe")
        await zoe.says("/nowy Bartek")
        await ola.says("/nowy Zdzisława")
        await ola.says("Zdzisława krzyczała wczoraj przez telefon")
        await ola.sends_document(b"umowa-tajna", "umowa.pdf")
        await ola.says("/usun")
        await ola.taps("Wszystko")
        await ola.taps("Usuń na zawsze")
        (left,) = ola.chat
        assert left.text.startswith("Usunięte: nie mam już o Tobie nic.")
        for words in ("Zdzisław", "krzyczała", "umowa-tajna"):
            assert words.encode() not in bytes_of(tmp_path, "rozstaje.sqlite-phone/*"), words
        assert zoe.sees().text
        await ola.says("/start")
        assert ola.sees().labels


async def test_erasing_a_client_leaves_the_chat_as_it_is(tmp_path: Path) -> None:
    async with rozstaje(tmp_path, kept=True) as bot:
        ola = bot.person()
        await ola.says("/nowy Anka")
        await ola.says("/nowy Bartek")
        before = len(ola.chat)
        await ola.says("/usun")
        await ola.taps("Anka")
        await ola.taps("Usuń (do cofnięcia 10 min)")
        assert len(ola.chat) >= before


async def test_beside_another_database_nobodys_chat_is_shown(tmp_path: Path) -> None:
    async with rozstaje(tmp_path, kept=True) as bot:
        await bot.person().says("/nowy Anka")
    for file in tmp_path.glob("rozstaje.sqlite*"):
        if file.is_file():
            file.unlink()
    async with rozstaje(tmp_path, kept=True) as bot:
        await forget_strangers(bot.telegram, bot.store)
        assert all("Anka" not in each.text for each in bot.person().chat)


def test_without_a_folder_nothing_is_kept(tmp_path: Path) -> None:
    LocalTelegram().person(1001).send_text("nic")
    assert not list(tmp_path.iterdir())
