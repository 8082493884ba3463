"""Erasing: asked twice, complete, and answered clearly however it is pressed."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import orjson
import pytest

from bot.delivery.housekeeping import forget_erased
from bot.telegram.api import BotApi
from conversations.casework.erasing import CAN_BE_RESTORED
from storage.jobs import count_jobs
from storage.steps import Query, Steps
from tests.bot.kept import kept
from tests.support.documents import bytes_of
from tests.support.opened import lying
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje
from tests.support.until import until

NOTE = "Zażółta tajemnica o faktutrach"


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients and three entries."""
    await with_two_clients(ola)
    return ola


async def with_two_clients(person: Person) -> None:
    await person.says("/new Zdzisława Kwiecińska")
    await person.says("/new Bogumił")
    await person.says(f"/log Zdzisława {NOTE}")
    await person.sends_document(b"umowa", "umowa-tajna.pdf", f"Zdzisława: {NOTE} dwa")
    await person.says("/log Bogumił zadzwonił o 22:40")


async def asks_to_erase(person: Person, what: str) -> tuple[Bubble, str]:
    """Ask for it up to the last tap; the message that asks, and the data of that tap."""
    await person.says("/usun")
    message = person.sees()
    await person.taps(what, message)
    return message, person.bubble(message.message_id).buttons[0][0][1]


async def test_it_is_asked_twice_and_the_second_time_names_what_goes(owner: Person) -> None:
    await owner.says("/usun")
    assert owner.sees().labels == ["Zdzisława Kwiecińska", "Bogumił", "Wszystko", "Zostaw"]
    await owner.taps("Zdzisława")
    assert "wszystko o współpracy ze Zdzisławą Kwiecińską" in owner.sees().text
    assert "• 2 wpisy w dzienniku" in owner.sees().text
    await owner.taps("Usuń (do cofnięcia 10 min)")
    assert owner.sees().text.startswith("Usunięte: Zdzisława Kwiecińska. To pomyłka?")
    await owner.says("/klienci")
    assert "Zdzisława" not in owner.sees().text
    assert "Bogumił" in owner.sees().text


async def test_in_english_too_and_by_name(emma: Person) -> None:
    await with_two_clients(emma)
    await emma.says("/erase Bogumił")
    assert emma.sees().labels == ["Bogumił", "Everything", "Keep it"]
    await emma.taps("Bogumił")
    assert "• 1 entry in the log" in emma.sees().text
    await emma.taps("Delete (10 min to undo)")
    assert emma.sees().text.startswith("Deleted: Bogumił. A mistake?")


async def test_what_is_kept_stays(owner: Person) -> None:
    await owner.says("/usun")
    await owner.taps("Wszystko")
    await owner.taps("Zostaw")
    assert owner.sees().text == "Dobrze, wszystko zostaje."
    await owner.says("/historia Zdzisława")
    assert NOTE in owner.sees().text


async def test_nothing_of_it_is_left_in_the_files_of_the_database(
    bot: Rozstaje, owner: Person, emma: Person, tmp_path: Path
) -> None:
    await with_two_clients(emma)
    await bot.store.run(_dead_letter(owner.account.user.id, f"{NOTE} w martwym liście"))
    await owner.says("/teczka Zdzisława")
    await owner.taps("Przygotuj")
    # What is sealed is found in the file by how it lies there, and could be opened with its key.
    database = tmp_path / "rozstaje.sqlite"
    said = (NOTE, "Kwiecińsk", "umowa-tajna", "zadzwonił o 22:40", "LocalDocument")
    lay = {words: lying(database, words) for words in said}
    assert all(lay.values()), "all of it is there before"
    keys = {key for _, key in _keys(database)}
    assert len(keys) == 6, "of two owners, and of the two clients of each"
    await owner.says("/usun")
    await owner.taps("Wszystko")
    await owner.taps("Usuń na zawsze")
    assert "nie mam już o Tobie nic" in owner.sees().text
    await emma.says("/erase")
    await emma.taps("Everything")
    await emma.taps("Delete for good")
    everything = bytes_of(tmp_path, "rozstaje.sqlite*")
    for words in said:
        assert words.encode() not in everything, f"{words} is left"
        assert not lying(database, words), f"{words} is left in a row"
        left = [place for place, sealed in lay[words].items() if sealed in everything]
        assert not left, f"{words} is left sealed"
    assert not [key for key in keys if key in everything], "no key is left to open it"


async def test_of_one_client_nothing_is_left_and_nothing_else_goes(
    bot: Rozstaje, owner: Person, tmp_path: Path
) -> None:
    await bot.store.run(_dead_letter(owner.account.user.id, NOTE))
    database = tmp_path / "rozstaje.sqlite"
    (of_client,) = (key for client, key in _keys(database) if client == 1)
    others = {key for client, key in _keys(database) if client != 1}
    lay = [*lying(database, NOTE).values(), *lying(database, "umowa-tajna").values()]
    await owner.says("/usun")
    await owner.taps("Zdzisława")
    await owner.taps("Usuń (do cofnięcia 10 min)")
    assert len(kept(tmp_path)["erased"]) == 1, "kept apart, packed"
    assert [place.partition(".")[0] for place in lying(database, NOTE)] == ["erased"]
    lay += lying(database, NOTE).values()
    bot.clock.at += CAN_BE_RESTORED
    await forget_erased(bot.store, bot.clock())
    everything = bytes_of(tmp_path, "rozstaje.sqlite*")
    assert len(kept(tmp_path)["erased"]) == len(kept(tmp_path)["erasing"]) == 0
    for words in (NOTE, "umowa-tajna"):
        assert words.encode() not in everything
        assert not lying(database, words), f"{words} is left in a row"
    assert len(lay) > 2
    assert not [sealed for sealed in lay if sealed in everything], "it is left sealed"
    assert of_client not in everything, "its key is left"
    assert all(key in everything for key in others)
    assert "incidents.note 0" in lying(database, "zadzwonił o 22:40")


async def test_what_corrections_of_a_client_taught_goes_with_the_client(
    bot: Rozstaje, owner: Person, tmp_path: Path
) -> None:
    for name in ("Zdzisława", "Bogumił"):
        await owner.says(f"{name} wrzeszczy {name.lower()}nkowato przez telefon")
        await owner.forges(f"kind:{4 if name == 'Zdzisława' else 5}:scolding")
    database = tmp_path / "rozstaje.sqlite"
    taught = lying(database, "zdzislawankowato")
    assert list(taught) == ["lessons.words 0"]
    await owner.says("/usun")
    await owner.taps("Zdzisława")
    await owner.taps("Usuń (do cofnięcia 10 min)")
    assert [place.partition(".")[0] for place in lying(database, "zdzislawankowato")] == ["erased"]
    bot.clock.at += CAN_BE_RESTORED
    await forget_erased(bot.store, bot.clock())
    assert not lying(database, "zdzislawankowato")
    assert taught["lessons.words 0"] not in bytes_of(tmp_path, "rozstaje.sqlite*")
    assert list(lying(database, "bogumilnkowato")) == ["lessons.words 0"]


async def test_pressed_twice_it_says_that_it_is_gone(owner: Person) -> None:
    message, confirm = await asks_to_erase(owner, "Bogumił")
    await owner.taps_data(confirm, message)
    await owner.forges(confirm, message)
    assert owner.bubble(message.message_id).text == "Tego już tu nie ma."


async def test_everything_pressed_twice_leaves_nobody_behind(bot: Rozstaje, owner: Person) -> None:
    message, confirm = await asks_to_erase(owner, "Wszystko")
    await owner.taps_data(confirm, message)
    await owner.forges(confirm, message)
    assert owner.bubble(message.message_id).text == "Tego już tu nie ma."
    assert await bot.store.run(_owner_row(owner.account.user.id)) is None


async def test_what_was_only_put_aside_is_no_entry_that_goes(owner: Person) -> None:
    await owner.says("czy powinnam zrezygnować z Bogumiła?")
    message, _ = await asks_to_erase(owner, "Bogumił")
    assert "• 1 wpis w dzienniku" in owner.bubble(message.message_id).text


async def test_late_it_asks_again_when_more_would_go_than_was_named(
    bot: Rozstaje, owner: Person
) -> None:
    message, confirm = await asks_to_erase(owner, "Bogumił")
    await owner.says("/log Bogumił znowu zadzwonił w nocy")
    await owner.taps_data(confirm, message)
    asked = owner.bubble(message.message_id)
    assert asked.text.startswith("Od tamtej chwili coś się tu zmieniło")
    assert "• 2 wpisy" in asked.text
    await owner.taps("Usuń (do cofnięcia 10 min)", message)
    assert owner.bubble(message.message_id).text.startswith("Usunięte: Bogumił.")


@pytest.fixture
def erases_while_a_file_is_fetched(
    bot: Rozstaje, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], list[str]]:
    """Have a tap come while the first file of an export is fetched; it is listed once it did."""

    def then(data: str) -> list[str]:
        tapped: list[str] = []
        download = BotApi.download

        async def slow(api: BotApi, file_id: str) -> bytes:
            if not tapped:
                tapped.append(data)
                owner.account.forge(owner.account.send_text("/usun").id, data)
                await until(lambda: not bot.telegram.pending)
            return await download(api, file_id)

        monkeypatch.setattr(BotApi, "download", slow)
        return tapped

    return then


async def test_an_export_under_way_never_arrives(
    bot: Rozstaje, owner: Person, erases_while_a_file_is_fetched: Callable[[str], list[str]]
) -> None:
    erased = erases_while_a_file_is_fetched("erase:0:yes:2-0-3")
    await owner.says("/eksport")
    assert erased
    assert not [bubble for bubble in owner.chat if bubble.from_bot and bubble.file_name]
    assert any("nie mam już o Tobie nic" in bubble.text for bubble in owner.chat)
    assert not await bot.store.run(count_jobs())


async def test_an_export_under_way_comes_without_the_client_that_went(
    owner: Person, erases_while_a_file_is_fetched: Callable[[str], list[str]]
) -> None:
    erases_while_a_file_is_fetched("erase:1:yes:0-0-2")
    await owner.says("/eksport")
    files = [bubble for bubble in owner.chat if bubble.from_bot and bubble.file_name]
    assert [file.file_name for file in files] == ["rozstaje-2026-11-20.json"]
    names = [client["name"] for client in orjson.loads(files[0].document or b"")["clients"]]
    assert names == ["Bogumił"]


async def test_with_nothing_kept_it_says_so(ola: Person) -> None:
    await ola.says("/usun")
    assert ola.sees().text == "Nic o Tobie nie mam, więc nie ma czego usuwać."


async def test_settings_alone_do_not_go_unasked(ola: Person) -> None:
    await ola.says("/ustawienia")
    await ola.taps("Forma żeńska")
    await ola.says("/usun")
    assert ola.sees().labels == ["Wszystko", "Zostaw"]
    await ola.taps("Wszystko")
    assert "• język, forma zwracania się" in ola.sees().text
    await ola.taps("Zostaw")
    await ola.says("/ustawienia")
    assert "Forma: żeńska" in ola.sees().text


async def test_forged_buttons_do_nothing(owner: Person) -> None:
    for data in ("erase", "erase:", "erase:x", "erase:-1", "erase:7:yes:0-0-0", "erase:1:maybe"):
        await owner.forges(data)
    await owner.says("/klienci")
    assert sorted(re.findall("Zdzisława|Bogumił", owner.sees().text)) == ["Bogumił", "Zdzisława"]


def _dead_letter(owner: int, body: str) -> Steps[None]:
    yield Query(
        "add_dead_letter", {"update_id": 1, "owner": owner, "body": body, "error": "E", "now": 0}
    )


def _keys(database: Path) -> list[tuple[int, bytes]]:
    """Return the owners' keys as they lie in the file, each with its client's number, or 0."""
    with closing(sqlite3.connect(database)) as file:
        return file.execute("select client, wrapped from keys where owner <> 0").fetchall()


def _owner_row(owner: int) -> Steps[object]:
    row: object = yield Query("get_owner", {"owner": owner})
    return row
