"""What a message changes of an entry is said where the message is, and can be taken back."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.entries import card_of, incidents
from tests.conversations.handlers.walking import PL
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje

CALL = "anka wczoraj 22:40 dzwonila na pogaduchy 40 min"


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


async def answered(person: Person, text: str, reply_to: Bubble | None = None) -> Bubble:
    """Say it, and return the bot's answer to that very message."""
    how = {"reply_to": reply_to.message_id} if reply_to else {}
    return card_of(person, await person.says(text, **how))


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("popraw: to było przedwczoraj", "Anka · śr 18.11 22:40 · 40 min · Długa rozmowa"),
        ("nie 40 min tylko godzina", "Anka · czw 19.11 22:40 · 60 min · Długa rozmowa"),
        ("nie Anka tylko Basia", "Basia · czw 19.11 22:40 · 40 min · Długa rozmowa"),
    ],
)
async def test_a_correction_says_what_the_entry_is_now_and_is_undone_by_a_tap(
    owner: Person, said: str, now: str
) -> None:
    card = card_of(owner, await owner.says(CALL))
    answer = await answered(owner, said)
    assert answer.text.splitlines()[:2] == ["Poprawione. Teraz jest tak:", now]
    assert owner.bubble(card.message_id).text.startswith(now)
    await owner.taps("Cofnij poprawkę", answer)
    was = "Anka · czw 19.11 22:40 · 40 min · Długa rozmowa"
    assert was in owner.bubble(answer.message_id).text
    assert owner.bubble(card.message_id).text.startswith(was)


async def test_a_correction_far_below_its_card_says_it_anew(owner: Person) -> None:
    await owner.says(CALL)
    for _ in range(5):
        await owner.says("/klienci")
    answer = await answered(owner, "popraw: to było przedwczoraj")
    assert "Anka · śr 18.11 22:40" in answer.text
    await owner.taps("Pokaż wpis", answer)
    assert owner.sees().text.startswith("Anka · śr 18.11 22:40")
    assert "Załatwione" in owner.sees().labels


async def test_a_reply_to_a_card_says_what_it_changed_and_words_come_back_whole(
    owner: Person,
) -> None:
    card = card_of(owner, await owner.says(CALL))
    answer = await answered(owner, "a dokładnie o 21:15", card)
    assert "Anka · czw 19.11 21:15" in answer.text
    await owner.taps("Cofnij poprawkę", answer)
    (entry,) = await incidents(owner, "Anka")
    assert (entry["time"], entry["note"]) == ("22:40", CALL)


async def test_what_changes_nothing_says_so_and_keeps_nothing(
    owner: Person, tmp_path: Path
) -> None:
    await owner.says(CALL)
    before = kept(tmp_path)
    answer = await answered(owner, "popraw: to było wczoraj")
    assert answer.text.startswith("Tak już jest zapisane")
    assert kept(tmp_path) == before


async def test_a_tap_after_the_correction_stays_when_the_correction_goes(owner: Person) -> None:
    card = card_of(owner, await owner.says(CALL))
    answer = await answered(owner, "popraw: to było przedwczoraj")
    await owner.forges("who:1:2", card)
    await owner.taps("Cofnij poprawkę", answer)
    (entry,) = await incidents(owner, "Basia")
    assert entry["day"] == "2026-11-19"


async def test_a_correction_is_undone_once_and_only_the_last_one(owner: Person) -> None:
    await owner.says(CALL)
    first = await answered(owner, "popraw: to było przedwczoraj")
    second = await answered(owner, "popraw: to było we wtorek")
    undo = second.buttons[0][0][1]
    await owner.taps("Cofnij poprawkę", first)
    assert owner.toasts[-1].text == PL.plain("toast-stale")
    await owner.taps("Cofnij poprawkę", second)
    await owner.forges(undo, second)
    assert owner.toasts[-1].text == PL.plain("toast-stale")
    assert [each["day"] for each in await incidents(owner, "Anka")] == ["2026-11-18"]


@pytest.mark.parametrize("word", ["cofnij", "usuń ostatni wpis", "undo"])
async def test_undo_names_what_was_taken_back_and_gives_it_again(owner: Person, word: str) -> None:
    await owner.says(CALL)
    answer = await answered(owner, word)
    assert answer.text.splitlines() == [
        "Cofnięte, już się nie liczy:",
        "Anka · czw 19.11 22:40 · 40 min · Długa rozmowa",
    ]
    assert await incidents(owner, "Anka") == []
    await owner.taps("Zapisz jednak", answer)
    assert len(await incidents(owner, "Anka")) == 1


async def test_undo_in_answer_to_a_card_is_about_that_entry(owner: Person) -> None:
    first = card_of(owner, await owner.says(CALL))
    await owner.says("Basia krzyczała na mnie dziś")
    answer = await answered(owner, "cofnij", first)
    assert "Anka · czw 19.11" in answer.text
    assert await incidents(owner, "Anka") == []
    assert len(await incidents(owner, "Basia")) == 1


async def test_undo_far_below_an_entry_asks_first(owner: Person) -> None:
    await owner.says(CALL)
    for _ in range(3):
        await owner.says("/klienci")
    answer = await answered(owner, "cofnij")
    assert answer.text.startswith("Ten wpis cofnąć?\nAnka · czw 19.11")
    assert len(await incidents(owner, "Anka")) == 1
    await owner.taps("Cofnij", answer)
    assert await incidents(owner, "Anka") == []


async def test_undo_far_below_two_entries_asks_which_and_takes_that_one(owner: Person) -> None:
    await owner.says("Anka wydarła się na mnie wczoraj o 21 i nie zapłaciła faktury")
    for _ in range(3):
        await owner.says("/pomoc")
    await owner.says("cofnij")
    asked = owner.sees()
    first, second = asked.text.splitlines()[1:3]
    assert asked.text.startswith("Który z tych wpisów cofnąć?")
    assert first.startswith("1. Anka · czw 19.11 21:00 · Krzyki")
    assert second.startswith("2. Anka · czw 19.11")
    assert len(asked.text.splitlines()) == 3, "nothing has changed, so nothing is said of a verdict"
    assert asked.labels == ["Cofnij 1", "Pokaż wpis 1", "Cofnij 2", "Pokaż wpis 2"]
    await owner.taps("Cofnij 2", asked)
    (left,) = await incidents(owner, "Anka")
    assert left["kind"] == "shouting"


async def test_undo_long_after_an_entry_asks_first(bot: Rozstaje, owner: Person) -> None:
    await owner.says(CALL)
    bot.clock.at += timedelta(hours=1)
    answer = await answered(owner, "cofnij")
    assert answer.text.startswith("Ten wpis cofnąć?")
    assert len(await incidents(owner, "Anka")) == 1


async def test_undo_after_a_renaming_is_about_the_name(owner: Person) -> None:
    await owner.says(CALL)
    await owner.says("zmień nazwę Basi na Barbara")
    answer = await answered(owner, "cofnij")
    assert "zmianę nazwy" in answer.text
    assert len(await incidents(owner, "Anka")) == 1
    await owner.taps("Cofnij", answer)
    await owner.says("/klienci")
    assert {"Anka", "Basia"} <= set(owner.sees().labels)


async def test_undo_after_the_archive_is_about_the_archive(owner: Person) -> None:
    await owner.says(CALL)
    await owner.forges("archive:2")
    answer = await answered(owner, "cofnij")
    await owner.taps("Cofnij", answer)
    await owner.says("/klienci")
    assert {"Anka", "Basia"} <= set(owner.sees().labels)
    assert len(await incidents(owner, "Anka")) == 1


async def test_undo_after_a_renaming_and_a_new_entry_is_about_the_entry(owner: Person) -> None:
    await owner.says("zmień nazwę Basi na Barbara")
    await owner.says(CALL)
    answer = await answered(owner, "cofnij")
    assert "Anka · czw 19.11" in answer.text
    assert await incidents(owner, "Anka") == []


async def test_undo_after_a_correction_asks_which_is_meant(owner: Person) -> None:
    await owner.says(CALL)
    await owner.says("popraw: to było przedwczoraj")
    answer = await answered(owner, "cofnij")
    assert answer.labels == ["Cofnij poprawkę", "Cofnij cały wpis"]
    await owner.taps("Cofnij poprawkę", answer)
    assert [each["day"] for each in await incidents(owner, "Anka")] == ["2026-11-19"]


async def test_with_nothing_of_late_undo_says_so(owner: Person) -> None:
    answer = await answered(owner, "cofnij")
    assert answer.text == PL.plain("undo-nothing")


async def far_below(person: Person) -> Bubble:
    """Say of a call, then do a few other things; the call's card."""
    card = card_of(person, await person.says(CALL))
    for _ in range(3):
        await person.says("/klienci")
    return card


async def test_a_file_that_joins_an_entry_far_above_says_which_one_and_can_be_taken_off(
    owner: Person, tmp_path: Path
) -> None:
    card = await far_below(owner)
    answer = card_of(owner, await owner.sends_photo(reply_to=card.message_id))
    assert answer.text.startswith("Dołączone do wpisu:\nAnka · czw 19.11 22:40")
    assert len(kept(tmp_path)["attachments"]) == 1
    await owner.taps("Odłącz", answer)
    assert owner.bubble(answer.message_id).text.startswith("Odłączone. Wpis zostaje:")
    assert kept(tmp_path)["attachments"] == []
    assert len(await incidents(owner, "Anka")) == 1


async def test_an_album_goes_whole(owner: Person, tmp_path: Path) -> None:
    card = await far_below(owner)
    for _ in range(3):
        await owner.sends_photo(reply_to=card.message_id, media_group_id="album-1")
    said = [each for each in owner.chat if each.text.startswith("Dołączone")]
    assert len(said) == 1
    assert len(kept(tmp_path)["attachments"]) == 3
    await owner.taps("Odłącz", said[0])
    assert kept(tmp_path)["attachments"] == []


async def test_in_english(emma: Person) -> None:
    await emma.says("/new Greg")
    await emma.says("Greg called yesterday at 22:40 for 40 min")
    answer = await answered(emma, "no, it was on Monday")
    assert answer.text.startswith("Corrected. Now it says:\nGreg · Mon 16 Nov 22:40")
    assert answer.labels == ["Undo the correction", "Show the entry"]


@pytest.mark.parametrize("data", ["revert", "revert:1", "revert:1:x", "revert:9:1", "detach:1"])
async def test_forged_buttons_change_nothing(owner: Person, tmp_path: Path, data: str) -> None:
    await owner.says(CALL)
    before = kept(tmp_path)
    await owner.forges(data)
    assert kept(tmp_path) == before
