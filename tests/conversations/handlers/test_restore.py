"""An erase of a client can be taken back for ten minutes; then it is gone for good."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.delivery.housekeeping import forget_erased
from conversations.casework.erasing import CAN_BE_RESTORED
from tests.bot.kept import kept
from tests.conversations.handlers.entries import card_of, exported, incidents
from tests.conversations.handlers.walking import PL
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje, rozstaje

# What an erase and its way back change beside the client: the last button that undoes something,
# what was read of messages put aside, and the record of both.
BESIDE = {"owners", "jobs", "dead_letters", "reminders", "links", "chains"}


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with a client of whom everything there can be is kept, and another one."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Greg")
    await ola.forges("answer:1:payment:unpaid")
    await ola.forges("alias:1")
    await ola.says("szefowa")
    message = await ola.says("Anka krzyczała na mnie wczoraj o 22:40")
    await ola.sends_document(b"umowa", "umowa-tajna.pdf")
    await ola.forges("kind:1:insult", card_of(ola, message))
    await ola.says("popraw: to było przedwczoraj")
    await ola.says("jutro o 10 mam calla z Anką")
    await ola.forges("plan:1:anyway")
    await ola.forges("step:1:proof:done")
    await ola.forges("fill:1:lead:2:hours")
    await ola.forges("look:1:2026-12-01")
    return ola


async def erases(person: Person, number: int = 1) -> Bubble:
    """Erase a client, and return the message that says so."""
    await person.forges(f"erase:{number}")
    await person.taps("Usuń (do cofnięcia 10 min)", person.sees())
    return person.sees()


async def test_everything_is_there_again(owner: Person, tmp_path: Path) -> None:
    before = kept(tmp_path)
    said = await erases(owner)
    assert said.text.startswith("Usunięte: Anka. To pomyłka? Przez dziesięć minut")
    assert not [row for row in kept(tmp_path)["clients"] if row[2] == "Anka"]
    await owner.taps("Przywróć", said)
    assert owner.bubble(said.message_id).text == "Przywrócone: Anka i wszystko, co tu było."
    after = kept(tmp_path)
    for table in before.keys() - BESIDE:
        assert after[table] == before[table], table
    looks = [row for row in after["reminders"] if row[1] == "look:1"]
    assert looks == [row for row in before["reminders"] if row[1] == "look:1"]
    assert looks
    await owner.says("/klient szefowa")
    assert owner.sees().text.startswith("Anka")


async def test_meanwhile_nothing_shows_it(owner: Person) -> None:
    await erases(owner)
    for asked in ("/klienci", "/start", "/dziennik Anka", "/klient Anka"):
        await owner.says(asked)
        shown = owner.sees()
        assert "Anka" not in shown.labels
        assert "krzyczała" not in shown.text
    assert [each["name"] for each in (await exported(owner))["clients"]] == ["Greg"]


@pytest.mark.parametrize(("minutes", "back"), [(9, True), (10, False), (11, False), (999, False)])
async def test_for_ten_minutes_and_no_longer(
    bot: Rozstaje, owner: Person, tmp_path: Path, minutes: int, back: bool
) -> None:
    said = await erases(owner)
    bot.clock.at += timedelta(minutes=minutes)
    before = kept(tmp_path)
    await owner.taps("Przywróć", said)
    answer = owner.bubble(said.message_id).text
    if back:
        assert answer == PL.plain("restore-done", {"client": "Anka"})
        assert len(await incidents(owner, "Anka")) == 1
    else:
        assert answer == PL.plain("restore-late")
        assert kept(tmp_path) == before


async def test_house_keeping_lets_go_of_it_after_ten_minutes(
    bot: Rozstaje, owner: Person, tmp_path: Path
) -> None:
    await erases(owner)
    bot.clock.at += CAN_BE_RESTORED - timedelta(seconds=1)
    await forget_erased(bot.store, bot.clock())
    assert len(kept(tmp_path)["erased"]) == 1
    bot.clock.at += timedelta(seconds=1)
    await forget_erased(bot.store, bot.clock())
    assert kept(tmp_path)["erased"] == kept(tmp_path)["erasing"] == []


async def test_also_when_the_bot_was_down_meanwhile(tmp_path: Path) -> None:
    async with rozstaje(tmp_path) as bot:
        ola = bot.person(1001, "Ola", "pl")
        await ola.says("/nowy Anka")
        await erases(ola)
        telegram, clock = bot.telegram, bot.clock
        assert len(kept(tmp_path)["erased"]) == 1
    clock.at += timedelta(days=3)
    async with rozstaje(tmp_path, telegram, clock) as bot:
        await bot.person(1001, "Ola", "pl").says("/pomoc")
        assert kept(tmp_path)["erased"] == []


async def test_an_erase_of_everything_takes_it_at_once(owner: Person, tmp_path: Path) -> None:
    said = await erases(owner)
    await owner.says("/usun")
    await owner.taps("Wszystko")
    assert "Tego nie da się cofnąć" in owner.sees().text
    await owner.taps("Usuń na zawsze")
    assert "Przywróć" not in owner.sees().labels
    assert kept(tmp_path)["erased"] == kept(tmp_path)["erasing"] == []
    await owner.taps("Przywróć", said)
    assert owner.bubble(said.message_id).text == PL.plain("restore-late")


async def test_restored_twice_it_is_there_once(owner: Person, tmp_path: Path) -> None:
    said = await erases(owner)
    await owner.taps("Przywróć", said)
    before = kept(tmp_path)
    await owner.forges("restore:1", said)
    assert owner.bubble(said.message_id).text == PL.plain("restore-done", {"client": "Anka"})
    assert kept(tmp_path) == before


@pytest.mark.parametrize("name", ["Anka", "szefowa"])
async def test_a_name_that_somebody_has_meanwhile_is_changed_first(
    owner: Person, name: str
) -> None:
    said = await erases(owner)
    await owner.says(f"/nowy {name}")
    await owner.taps("Przywróć", said)
    assert f"Jest tu już ktoś o nazwie {name}" in owner.bubble(said.message_id).text
    await owner.taps("✎ Zmień nazwę", said)
    await owner.says("Anna Inna")
    await owner.forges("restore:1", said)
    await owner.says("/klienci")
    assert {"Anka", "Anna Inna", "Greg"} <= set(owner.sees().labels)


async def test_undo_in_words_after_an_erase_offers_the_way_back_and_touches_no_entry(
    owner: Person,
) -> None:
    await owner.says("Greg krzyczał na mnie dziś")
    await erases(owner)
    await owner.says("cofnij")
    assert "usuniętego klienta" in owner.sees().text
    assert len(await incidents(owner, "Greg")) == 1
    await owner.says("cofnij")
    await owner.taps("Cofnij")
    assert "Przywrócone: Anka" in owner.sees().text


async def test_an_erased_number_is_nobody_elses(owner: Person) -> None:
    await erases(owner)
    await owner.says("/nowy Zosia")
    await owner.forges("restore:1")
    await owner.says("/klienci")
    assert {"Anka", "Greg", "Zosia"} <= set(owner.sees().labels)


async def test_an_archived_client_comes_back_into_the_archive(owner: Person) -> None:
    await owner.forges("archive:1")
    said = await erases(owner)
    await owner.taps("Przywróć", said)
    await owner.says("/klienci")
    assert "Anka" not in owner.sees().labels
    assert "📦 Archiwum (1)" in owner.sees().labels


@pytest.mark.parametrize("data", ["restore", "restore:", "restore:x", "restore:7", "restore:0"])
async def test_forged_buttons_bring_nobody_back(owner: Person, tmp_path: Path, data: str) -> None:
    before = kept(tmp_path)
    await owner.forges(data)
    assert kept(tmp_path) == before


async def test_in_english(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.forges("erase:1")
    await emma.taps("Delete (10 min to undo)", emma.sees())
    assert emma.sees().text.startswith("Deleted: Greg. A mistake? You can undo it for ten minutes.")
    await emma.taps("Bring back")
    assert emma.sees().text == "Greg is back, with everything there was."


@pytest.mark.parametrize("said", ["przywróć Ankę", "Przywróć to!", "bring Anka back", "cofnij"])
@pytest.mark.parametrize("asked", ["", "/klienci", "/nowy"])
async def test_who_asks_in_words_is_offered_the_way_back(
    ola: Person, tmp_path: Path, said: str, asked: str
) -> None:
    await ola.says("/nowy Anka")
    await erases(ola)
    if asked:
        await ola.says(asked)
    await ola.says(said)
    assert ola.sees().text == PL.plain("undo-restore")
    await ola.taps("Cofnij")
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["Anka"]


async def test_undo_is_no_name_where_one_is_asked_for(owner: Person, tmp_path: Path) -> None:
    await owner.says("/nowy")
    await owner.says("cofnij")
    assert [row[2] for row in kept(tmp_path)["clients"]] == ["Anka", "Greg"]
