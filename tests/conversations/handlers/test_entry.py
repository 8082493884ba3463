"""An entry opened from the log: seen with its words and files, changed, deleted, and back again."""

from pathlib import Path

import pytest

from tests.bot.kept import kept
from tests.conversations.handlers.entries import card_of, incidents
from tests.conversations.handlers.walking import PL
from tests.support.person import Bubble, Person
from tests.support.rozstaje import Rozstaje

TOLD = "Anka wczoraj o 22:40 dzwoniła po godzinach, 40 min"


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


async def opened(owner: Person, place: int = 1) -> Bubble:
    """Open an entry from Anka's log."""
    await owner.says("/dziennik Anka")
    await owner.taps(f"Wpis {place}")
    return owner.sees()


async def test_it_shows_the_words_and_when_it_was_logged(owner: Person) -> None:
    await owner.says(TOLD)
    page = await opened(owner)
    assert page.text.startswith("Anka · czw 19.11 22:40 · 40 min · Poza godzinami\n" + TOLD)
    assert "Zapisane pt 20.11 12:00" in page.text


async def test_the_log_and_the_entry_say_when_it_was_edited(bot: Rozstaje, owner: Person) -> None:
    said = await owner.says(TOLD)
    await owner.says("Anka dziś o 9:00 dzwoniła na pogaduchy")
    bot.clock.days_pass(2)
    await owner.edits(said, TOLD.replace("40 min", "50 min"))
    await owner.says("/dziennik Anka")
    log = owner.sees().text
    assert log.count("zmienione") == 1
    assert f"{TOLD.replace('40 min', '50 min')} · zmienione nd 22.11" in log
    page = await opened(owner, 2)
    assert "Zapisane pt 20.11 12:00 · zmienione nd 22.11 12:00" in page.text


async def test_it_opens_in_the_place_of_the_log_and_leads_back_to_its_page(owner: Person) -> None:
    for hour in range(8, 20):
        await owner.says(f"/log Anka dziś o {hour}:00 dzwoniła na pogaduchy")
    await owner.says("/dziennik Anka")
    await owner.taps("Następne ›")
    log = owner.sees()
    await owner.taps("Wpis 2")
    assert owner.sees().message_id == log.message_id
    await owner.taps("‹ Dziennik")
    assert owner.sees().html == log.html


async def test_a_change_shows_on_the_page_and_on_the_card(owner: Person) -> None:
    card = card_of(owner, await owner.says(TOLD))
    page = await opened(owner)
    await owner.taps("Inny rodzaj…", page)
    await owner.taps("📢 Szacunek", page)
    await owner.taps("Obelgi", page)
    assert owner.bubble(page.message_id).text.startswith("Anka · czw 19.11 22:40 · 40 min · Obelgi")
    assert "‹ Dziennik" in owner.bubble(page.message_id).labels
    assert owner.bubble(card.message_id).text.startswith("Anka · czw 19.11 22:40 · 40 min · Obelgi")
    assert "‹ Dziennik" not in owner.bubble(card.message_id).labels


@pytest.mark.parametrize(
    ("button", "typed", "shown"),
    [
        (("Kiedy", "Wpisz dzień"), "15.11", "Anka · nd 15.11 22:40"),
        (("Kiedy", "Wpisz dzień"), "w poniedziałek", "Anka · pn 16.11 22:40"),
        (("O której", "Wpisz godzinę"), "21:37", "Anka · czw 19.11 21:37"),
        (("O której", "Wpisz godzinę"), "7.05", "Anka · czw 19.11 07:05"),
        (("Ile czasu", "Wpisz czas"), "35", "22:40 · 35 min"),
        (("Ile czasu", "Wpisz czas"), "1,5 h", "22:40 · 90 min"),
        (("Ile czasu", "20 min"), None, "22:40 · 20 min"),
        (("Ile czasu", "Bez czasu"), None, "22:40 · Poza godzinami"),
        (("Kto", "Basia"), None, "Basia · czw 19.11"),
        (("Załatwione",), None, "✓ załatwione"),
    ],
)
async def test_day_time_and_minutes_are_typed_to_the_minute(
    owner: Person, button: tuple[str, ...], typed: str | None, shown: str
) -> None:
    await owner.says(TOLD)
    await opened(owner)
    for each in button:
        await owner.taps(each)
    if typed is not None:
        await owner.says(typed)
    assert shown in owner.sees().text


async def test_the_words_are_written_anew(owner: Person) -> None:
    card = card_of(owner, await owner.says(TOLD))
    await opened(owner)
    await owner.taps("✎ Słowa")
    assert TOLD in owner.sees().text
    await owner.says("Anka wczoraj o 22:40 wrzeszczała do słuchawki, 50 min")
    assert owner.sees().text.startswith("Anka · czw 19.11 22:40 · 50 min · Krzyki")
    assert owner.bubble(card.message_id).text.startswith("Anka · czw 19.11 22:40 · 50 min · Krzyki")
    (entry,) = await incidents(owner, "Anka")
    assert entry["note"] == "Anka wczoraj o 22:40 wrzeszczała do słuchawki, 50 min"


async def test_new_words_leave_a_time_and_minutes_that_were_put_right(owner: Person) -> None:
    await owner.says(TOLD)
    for wrong in ("nie 40 min tylko 50", "popraw: to było o 21:15"):
        await owner.says(wrong)
    await opened(owner)
    await owner.taps("✎ Słowa")
    await owner.says("Anka wczoraj wrzeszczała do słuchawki")
    assert owner.sees().text.startswith("Anka · czw 19.11 21:15 · 50 min · Krzyki")


@pytest.mark.parametrize(
    ("button", "typed"),
    [
        (("✎ Słowa",), "Anka wczoraj o 22:40 wrzeszczała do słuchawki, 50 min"),
        (("Kiedy", "Wpisz dzień"), "15.11"),
        (("O której", "Wpisz godzinę"), "21:37"),
        (("Ile czasu", "Wpisz czas"), "35"),
    ],
)
@pytest.mark.parametrize("undo", ["Cofnij poprawkę", "cofnij"])
async def test_what_was_typed_is_taken_back(
    owner: Person, button: tuple[str, ...], typed: str, undo: str
) -> None:
    card = card_of(owner, await owner.says(TOLD))
    before = await incidents(owner, "Anka")
    await opened(owner)
    for each in button:
        await owner.taps(each)
    await owner.says(typed)
    assert await incidents(owner, "Anka") != before
    if undo == "cofnij":
        await owner.says(undo)
    await owner.taps("Cofnij poprawkę")
    (was,), (now,) = before, await incidents(owner, "Anka")
    told = ("kind", "day", "time", "minutes", "note")
    assert [now[each] for each in told] == [was[each] for each in told]
    assert owner.bubble(card.message_id).text.startswith("Anka · czw 19.11 22:40 · 40 min · Poza")


async def test_what_cannot_be_read_is_asked_again(owner: Person) -> None:
    await owner.says(TOLD)
    for menu, button, typed in (
        ("Kiedy", "Wpisz dzień", "jutro"),
        ("O której", "Wpisz godzinę", "25:70"),
        ("Ile czasu", "Wpisz czas", "9999"),
    ):
        await opened(owner)
        await owner.taps(menu)
        await owner.taps(button)
        await owner.says(typed)
        assert owner.sees().text.startswith("Nie rozumiem")
        await owner.taps("‹ Wróć")
        assert owner.sees().text.startswith("Anka · czw 19.11 22:40 · 40 min")


async def test_an_incident_is_logged_though_a_time_was_awaited(owner: Person) -> None:
    await owner.says(TOLD)
    await opened(owner)
    await owner.taps("O której")
    await owner.taps("Wpisz godzinę")
    await owner.says("Basia znowu na mnie krzyczała")
    assert len(await incidents(owner, "Basia")) == 1
    assert len(await incidents(owner, "Anka")) == 1


async def test_it_is_deleted_and_logged_again(owner: Person) -> None:
    await owner.says(TOLD)
    page = await opened(owner)
    await owner.taps("Usuń wpis", page)
    assert owner.bubble(page.message_id).text.startswith("Cofnięte")
    assert await incidents(owner, "Anka") == []
    await owner.taps("Zapisz jednak", page)
    assert len(await incidents(owner, "Anka")) == 1


async def test_an_edit_of_an_erased_entry_changes_nothing(owner: Person) -> None:
    await owner.says(TOLD)
    page = await opened(owner)
    await owner.taps("✎ Słowa", page)
    await owner.says("/usun")
    await owner.taps("Anka")
    await owner.taps("Usuń (do cofnięcia 10 min)")
    before = len(owner.chat)
    for data in ("type:1:time", "kind:1:insult", "minutes:1:5", "files:1", "card:1"):
        await owner.forges(data, page)
        assert owner.toasts[-1].text == PL.plain("toast-stale")
    assert len(owner.chat) == before


async def test_an_edit_of_an_erased_entrys_message_and_a_reply_to_its_card_bring_nothing_back(
    owner: Person, tmp_path: Path
) -> None:
    message = await owner.says(TOLD)
    card = card_of(owner, message)
    await owner.says("/usun")
    await owner.taps("Anka")
    await owner.taps("Usuń (do cofnięcia 10 min)")
    before = kept(tmp_path)["incidents"]
    await owner.edits(message, "Anka wczoraj o 23:50 krzyczała, 90 min")
    assert owner.sees().text == PL.plain("edited-nothing")
    await owner.says("to było o 21:30", reply_to=card.message_id)
    assert owner.sees().text == PL.plain("entry-gone")
    assert kept(tmp_path)["incidents"] == before
    # What tells of somebody is an entry, whatever it answers.
    await owner.says("Basia krzyczała na mnie dziś", reply_to=card.message_id)
    assert len(await incidents(owner, "Basia")) == 1


async def test_words_for_an_entry_that_was_taken_back_are_for_nothing(owner: Person) -> None:
    card = card_of(owner, await owner.says(TOLD))
    await opened(owner)
    await owner.taps("✎ Słowa")
    await owner.forges("undo:1", card)
    await owner.says("hm hm hm")
    assert owner.sees().text == "Tego wpisu już nie ma, więc niczego nie zmieniam."


async def test_the_new_client_of_a_card_gets_that_entry_and_no_other_card_comes(
    owner: Person,
) -> None:
    await owner.says("dziś o 9:10 telefon, krzyki")
    card = card_of(owner, await owner.says("Zosia z Drukarni nie zapłaciła"))
    await owner.taps("+ Nowy klient", card)
    await owner.says("Zosia z Drukarni")
    before = len(owner.chat)
    await owner.taps("Zosia z Drukarni")
    assert len(await incidents(owner, "Zosia z Drukarni")) == 1
    shown = [bubble.text for bubble in owner.chat[before:] if bubble.from_bot]
    assert shown[0].startswith("Zosia z Drukarni · ")
    assert not any("O kogo chodzi?" in text for text in shown)


async def test_photos_and_documents_are_seen_on_the_card_and_handed_back(owner: Person) -> None:
    card = card_of(owner, await owner.says(TOLD))
    await owner.sends_photo()
    assert "📷 1 zdjęcie" in owner.bubble(card.message_id).text
    await owner.sends_photo()
    await owner.sends_document(name="umowa & aneks.pdf")
    assert "📷 2 zdjęcia · 📎 umowa & aneks.pdf" in owner.bubble(card.message_id).text
    await opened(owner)
    before = len(owner.chat)
    await owner.taps("Pokaż pliki")
    handed = [bubble for bubble in owner.chat[before:] if bubble.from_bot]
    assert [bool(each.photo) for each in handed] == [True, True, False]
    assert handed[2].document == b"a document"


async def test_a_recording_says_that_it_is_kept_and_not_heard(owner: Person) -> None:
    recording = await owner.sends_voice()
    card = card_of(owner, recording)
    assert "🎤 1 nagranie" in card.text
    assert "nie słucham" in card.text


async def test_a_word_after_a_recording_is_what_it_was(owner: Person, bot: Rozstaje) -> None:
    card = card_of(owner, await owner.sends_voice())
    await owner.says("Anka krzyczała")
    assert owner.bubble(card.message_id).text.startswith("Anka · pt 20.11 · Krzyki")
    (entry,) = await incidents(owner, "Anka")
    assert entry["note"] == "Anka krzyczała"
    await owner.says("Anka krzyczała")
    assert len(await incidents(owner, "Anka")) == 2


async def test_a_day_of_another_year_has_its_year_wherever_it_is_listed(ola: Person) -> None:
    await ola.says("/nowy Anka")
    message = await ola.says("Anka 23.11.2024 o 22:40 krzyczała przez telefon")
    this_year = await ola.says("Anka 18.11 krzyczała przez telefon")
    assert "sob 23.11.2024 22:40" in card_of(ola, message).text
    assert "śr 18.11 ·" in card_of(ola, this_year).text
    for command in ("/dziennik Anka", "/szukaj krzyczała"):
        await ola.says(command)
        assert "sob 23.11.2024 22:40" in ola.sees().text
        assert "2026" not in ola.sees().text
    await ola.forges("card:1", ola.sees())
    assert "sob 23.11.2024 22:40" in ola.sees().text
    await ola.says("to było 24.11.2024", reply_to=card_of(ola, message).message_id)
    assert "nd 24.11.2024" in ola.sees().text


async def test_in_english_too(emma: Person) -> None:
    await emma.says("/new Greg")
    message = await emma.says("Greg yelled at me on 23 November 2024")
    assert "Sat 23 Nov 2024" in card_of(emma, message).text
