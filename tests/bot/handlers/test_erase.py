"""Erasing: asked twice, complete, and answered clearly however it is pressed."""

import re
from pathlib import Path

import orjson
import pytest

from bot.api import BotApi
from storage.jobs import count_jobs
from storage.steps import Steps, query
from tests.support.documents import bytes_of
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje
from tests.support.until import until

NOTE = "Zażółta tajemnica o faktutrach"


async def with_two_clients(person: Person) -> None:
    await person.says("/new Zdzisława Kwiecińska")
    await person.says("/new Bogumił")
    await person.says(f"/log Zdzisława {NOTE}")
    await person.sends_document(b"umowa", "umowa-tajna.pdf", f"Zdzisława: {NOTE} dwa")
    await person.says("/log Bogumił zadzwonił o 22:40")


async def test_it_is_asked_twice_and_the_second_time_names_what_goes(ola: Person) -> None:
    await with_two_clients(ola)
    await ola.says("/usun")
    assert ola.sees().labels == ["Zdzisława Kwiecińska", "Bogumił", "Wszystko", "Zostaw"]
    await ola.taps("Zdzisława")
    assert "wszystko o współpracy ze Zdzisławą Kwiecińską" in ola.sees().text
    assert "• 2 wpisy w dzienniku" in ola.sees().text
    await ola.taps("Usuń na zawsze")
    assert "nie mam już nic o Zdzisławie Kwiecińskiej" in ola.sees().text
    await ola.says("/klienci")
    assert "Zdzisława" not in ola.sees().text
    assert "Bogumił" in ola.sees().text


async def test_in_english_too_and_by_name(emma: Person) -> None:
    await with_two_clients(emma)
    await emma.says("/erase Bogumił")
    assert emma.sees().labels == ["Bogumił", "Everything", "Keep it"]
    await emma.taps("Bogumił")
    assert "• 1 entry in the log" in emma.sees().text
    await emma.taps("Erase for good")
    assert "I have nothing about Bogumił any more" in emma.sees().text


async def test_what_is_kept_stays(ola: Person) -> None:
    await with_two_clients(ola)
    await ola.says("/usun")
    await ola.taps("Wszystko")
    await ola.taps("Zostaw")
    assert ola.sees().text == "Dobrze, wszystko zostaje."
    await ola.says("/historia Zdzisława")
    assert NOTE in ola.sees().text


async def test_nothing_of_it_is_left_in_the_files_of_the_database(
    bot: Rozstaje, ola: Person, emma: Person, tmp_path: Path
) -> None:
    await with_two_clients(ola)
    await with_two_clients(emma)
    await bot.store.run(_dead_letter(ola.account.user.id, f"{NOTE} w martwym liście"))
    await ola.says("/teczka Zdzisława")
    await ola.says("/usun")
    await ola.taps("Wszystko")
    await ola.taps("Usuń na zawsze")
    assert "nie mam już o Tobie nic" in ola.sees().text
    await emma.says("/erase")
    await emma.taps("Everything")
    await emma.taps("Erase for good")
    everything = bytes_of(tmp_path, "rozstaje.sqlite*")
    for words in (NOTE, "Kwiecińsk", "umowa-tajna", "zadzwonił o 22:40", "LocalDocument"):
        assert words.encode() not in everything, f"{words} is left"


async def test_of_one_client_nothing_is_left_and_nothing_else_goes(
    bot: Rozstaje, ola: Person, tmp_path: Path
) -> None:
    await with_two_clients(ola)
    await bot.store.run(_dead_letter(ola.account.user.id, NOTE))
    await ola.says("/usun")
    await ola.taps("Zdzisława")
    await ola.taps("Usuń na zawsze")
    everything = bytes_of(tmp_path, "rozstaje.sqlite*")
    assert NOTE.encode() not in everything
    assert b"umowa-tajna" not in everything
    assert "zadzwonił o 22:40".encode() in everything


async def test_pressed_twice_it_says_that_it_is_gone(ola: Person) -> None:
    await with_two_clients(ola)
    await ola.says("/usun")
    message = ola.sees()
    await ola.taps("Bogumił", message)
    confirm = ola.bubble(message.message_id).buttons[0][0][1]
    await ola.taps_data(confirm, message)
    await ola.forges(confirm, message)
    assert ola.bubble(message.message_id).text == "Tego już tu nie ma."


async def test_everything_pressed_twice_leaves_nobody_behind(bot: Rozstaje, ola: Person) -> None:
    await with_two_clients(ola)
    await ola.says("/usun")
    message = ola.sees()
    await ola.taps("Wszystko", message)
    confirm = ola.bubble(message.message_id).buttons[0][0][1]
    await ola.taps_data(confirm, message)
    await ola.forges(confirm, message)
    assert ola.bubble(message.message_id).text == "Tego już tu nie ma."
    assert await bot.store.run(_owner_row(ola.account.user.id)) is None


async def test_late_it_asks_again_when_more_would_go_than_was_named(
    bot: Rozstaje, ola: Person
) -> None:
    await with_two_clients(ola)
    await ola.says("/usun")
    message = ola.sees()
    await ola.taps("Bogumił", message)
    confirm = ola.bubble(message.message_id).buttons[0][0][1]
    await ola.says("/log Bogumił znowu zadzwonił w nocy")
    await ola.taps_data(confirm, message)
    asked = ola.bubble(message.message_id)
    assert asked.text.startswith("Od tamtej chwili coś się tu zmieniło")
    assert "• 2 wpisy" in asked.text
    await ola.taps("Usuń na zawsze", message)
    assert "nie mam już nic o Bogumile" in ola.bubble(message.message_id).text


async def test_an_export_under_way_never_arrives(
    bot: Rozstaje, ola: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await with_two_clients(ola)
    erased: list[Person] = []
    download = BotApi.download

    async def slow(api: BotApi, file_id: str) -> bytes:
        if not erased:
            erased.append(ola)
            message = ola.account.send_text("/usun")
            ola.account.forge(message.id, "erase:0:yes:2-0-3")
            await until(lambda: not bot.telegram.pending)
        return await download(api, file_id)

    monkeypatch.setattr(BotApi, "download", slow)
    await ola.says("/eksport")
    assert erased
    assert not [bubble for bubble in ola.chat if bubble.from_bot and bubble.file_name]
    assert any("nie mam już o Tobie nic" in bubble.text for bubble in ola.chat)
    assert not await bot.store.run(count_jobs())


async def test_an_export_under_way_comes_without_the_client_that_went(
    bot: Rozstaje, ola: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await with_two_clients(ola)
    erased: list[Person] = []
    download = BotApi.download

    async def slow(api: BotApi, file_id: str) -> bytes:
        if not erased:
            erased.append(ola)
            message = ola.account.send_text("/usun")
            ola.account.forge(message.id, "erase:1:yes:0-0-2")
            await until(lambda: not bot.telegram.pending)
        return await download(api, file_id)

    monkeypatch.setattr(BotApi, "download", slow)
    await ola.says("/eksport")
    files = [bubble for bubble in ola.chat if bubble.from_bot and bubble.file_name]
    assert [file.file_name for file in files] == ["rozstaje-2026-11-20.json"]
    names = [client["name"] for client in orjson.loads(files[0].document or b"")["clients"]]
    assert names == ["Bogumił"]


async def test_with_nothing_kept_it_says_so(ola: Person) -> None:
    await ola.says("/usun")
    assert ola.sees().text == "Nic o Tobie nie mam, więc nie ma czego usuwać."


async def test_settings_alone_do_not_go_unasked(ola: Person) -> None:
    await ola.says("/ustawienia")
    await ola.taps("Jak do kobiety")
    await ola.says("/usun")
    assert ola.sees().labels == ["Wszystko", "Zostaw"]
    await ola.taps("Wszystko")
    assert "• język, forma zwracania się" in ola.sees().text
    await ola.taps("Zostaw")
    await ola.says("/ustawienia")
    assert "żeńska" in ola.sees().text


async def test_forged_buttons_do_nothing(ola: Person) -> None:
    await with_two_clients(ola)
    for data in ("erase", "erase:", "erase:x", "erase:-1", "erase:7:yes:0-0-0", "erase:1:maybe"):
        await ola.forges(data)
    await ola.says("/klienci")
    assert re.findall("Zdzisława|Bogumił", ola.sees().text) == ["Zdzisława", "Bogumił"]


def _dead_letter(owner: int, body: str) -> Steps[None]:
    yield query("add_dead_letter", update_id=1, owner=owner, body=body, error="E", now=0)


def _owner_row(owner: int) -> Steps[object]:
    row: object = yield query("get_owner", owner=owner)
    return row
