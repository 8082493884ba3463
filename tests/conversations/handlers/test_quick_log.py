"""Any message is a quick log: saved at once, one card, corrected by a tap, an edit or a reply."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.conversations.handlers.entries import card_of, exported, incidents
from tests.conversations.handlers.walking import PL
from tests.support.person import Person
from tests.support.rozstaje import FRIDAY, Rozstaje, rozstaje

LATE_CALL = "anka wczoraj 22:40 dzwonila na pogaduchy 40 min"


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


async def test_a_message_is_saved_at_once_and_answered_with_one_card(owner: Person) -> None:
    message = await owner.says(LATE_CALL)
    card = card_of(owner, message)
    assert card.text.startswith("Anka · czw 19.11 22:40 · 40 min · Długa rozmowa")
    assert [
        (each["day"], each["time"], each["minutes"]) for each in await incidents(owner, "Anka")
    ] == [("2026-11-19", "22:40", 40)]


async def test_the_message_itself_gets_a_receipt(owner: Person) -> None:
    message = await owner.says(LATE_CALL)
    assert owner.bubble(message.message_id).reactions == ("✍",)


async def test_the_exact_words_are_the_note(owner: Person) -> None:
    await owner.says(LATE_CALL)
    assert [each["note"] for each in await incidents(owner, "Anka")] == [LATE_CALL]


async def test_who_it_was_is_asked_when_it_was_not_said_and_the_entry_is_saved_before(
    owner: Person,
) -> None:
    await owner.says("dzwoniła wczoraj o 22:40 na pogaduchy")
    card = owner.sees()
    assert "O kogo chodzi?" in card.text
    assert {"Anka", "Basia"} <= set(card.labels)
    assert len((await exported(owner))["incidents_without_client"]) == 1
    await owner.taps("Basia", card)
    assert len(await incidents(owner, "Basia")) == 1


async def test_with_one_client_there_is_nobody_to_ask_about(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("dzwoniła wczoraj o 22:40 na pogaduchy")
    assert ola.sees().text.startswith("Anka ·")


async def test_two_clients_in_one_message_are_two_entries(owner: Person) -> None:
    await owner.says("Anka i Basia dzwoniły dziś o 7:10, każda na pogaduchy")
    assert len(await incidents(owner, "Anka")) == 1
    assert len(await incidents(owner, "Basia")) == 1


async def test_the_kind_is_corrected_by_taps_and_the_card_edited_in_place(owner: Person) -> None:
    message = await owner.says(LATE_CALL)
    card = card_of(owner, message)
    before = len(owner.chat)
    await owner.taps("Inny rodzaj…", card)
    await owner.taps("📢 Szacunek", card)
    await owner.taps("Krzyki", card)
    assert len(owner.chat) == before
    assert "Krzyki" in owner.bubble(card.message_id).text
    assert [each["kind"] for each in await incidents(owner, "Anka")] == ["shouting"]


async def test_client_day_and_time_are_corrected_by_taps(owner: Person) -> None:
    card = card_of(owner, await owner.says(LATE_CALL))
    await owner.taps("Kto", card)
    await owner.taps("Basia", card)
    await owner.taps("Kiedy", card)
    await owner.taps("śr 18.11", card)
    await owner.taps("O której", card)
    await owner.taps("21:00", card)
    assert owner.bubble(card.message_id).text.startswith("Basia · śr 18.11 21:00")
    assert await incidents(owner, "Anka") == []


async def test_a_good_moment_has_nothing_to_settle_and_no_trouble_beside_it(owner: Person) -> None:
    card = card_of(owner, await owner.says("Anka podziękowała za raport i poleciła mnie koleżance"))
    labels = owner.bubble(card.message_id).labels
    assert labels == ["Inny rodzaj…", "+ Jeszcze…", "Kto", "Kiedy", "O której", "Cofnij"]


async def test_entries_of_nobody_yet_are_found_from_the_list_of_clients(owner: Person) -> None:
    await owner.says("dziś o 22:40 telefon, krzyki")
    await owner.says("wczoraj o 7:10 telefon, krzyki")
    await owner.says("/klienci")
    assert "2 wpisy czekają" in owner.sees().text
    await owner.taps("Kogo dotyczy?")
    await owner.taps("Anka")
    assert len(await incidents(owner, "Anka")) == 1
    await owner.says("/klienci")
    await owner.taps("Kogo dotyczy?")
    await owner.taps("Anka")
    await owner.says("/klienci")
    assert "czeka" not in owner.sees().text


async def test_somebody_else_by_name_is_not_taken_for_the_only_client(ola: Person) -> None:
    await ola.says("/nowy Anka")
    card = card_of(ola, await ola.says("Grażyna dzwoniła wczoraj o 22:40, krzyczała"))
    assert "O kogo chodzi?" in card.text
    await ola.taps("Anka", card)
    assert len(await incidents(ola, "Anka")) == 1
    nobody = card_of(ola, await ola.says("znowu dzwoniła wczoraj o 22:40, krzyczała"))
    assert nobody.text.startswith("Anka · ")


async def test_whose_entry_it_is_can_be_somebody_new(owner: Person) -> None:
    card = card_of(owner, await owner.says("dziś o 22:40 telefon, krzyki"))
    await owner.taps("+ Nowy klient", card)
    await owner.says("Marek Nowak")
    assert owner.chat[-2].text.startswith("Marek Nowak · pt 20.11")
    assert len(await incidents(owner, "Marek Nowak")) == 1


async def test_what_was_put_down_to_another_can_be_somebody_new(owner: Person) -> None:
    card = card_of(owner, await owner.says(LATE_CALL))
    await owner.taps("Kto", card)
    await owner.taps("+ Nowy klient", card)
    await owner.says("Marek Nowak")
    assert len(await incidents(owner, "Marek Nowak")) == 1
    assert await incidents(owner, "Anka") == []


async def test_undo_takes_the_entry_back_and_one_tap_brings_it_again(owner: Person) -> None:
    card = card_of(owner, await owner.says(LATE_CALL))
    await owner.taps("Cofnij", card)
    await owner.forges("undo:1", card)
    assert owner.bubble(card.message_id).text.startswith("Cofnięte")
    assert await incidents(owner, "Anka") == []
    await owner.taps("Zapisz jednak", card)
    assert len(await incidents(owner, "Anka")) == 1


async def test_what_is_settled_no_longer_counts(owner: Person) -> None:
    card = card_of(owner, await owner.says("/log Anka krzyczała na mnie dziś przez telefon"))
    await owner.taps("Załatwione", card)
    assert [each["settled"] for each in await incidents(owner, "Anka")] == [True]
    await owner.says("/verdict Anka")
    assert "Nic jeszcze nie wiem" in owner.sees().text


async def test_an_edited_message_corrects_its_entry_and_its_card(owner: Person) -> None:
    message = await owner.says(LATE_CALL)
    card = card_of(owner, message)
    await owner.edits(message, "basia wczoraj 21:10 dzwonila na pogaduchy 20 min")
    assert owner.bubble(card.message_id).text.startswith("Basia · czw 19.11 21:10 · 20 min")
    assert await incidents(owner, "Anka") == []


async def test_what_was_put_aside_is_logged_once_it_is_edited_into_an_incident(
    owner: Person,
) -> None:
    message = await owner.says("jutro o 10 mam calla z Anką")
    assert await incidents(owner, "Anka") == []
    await owner.edits(message, LATE_CALL)
    assert len(await incidents(owner, "Anka")) == 1


async def test_a_reply_to_the_card_adds_to_its_entry(owner: Person) -> None:
    card = card_of(owner, await owner.says("anka wczoraj dzwonila na pogaduchy"))
    await owner.says("to było o 21:30", reply_to=card.message_id)
    assert "21:30" in owner.bubble(card.message_id).text
    (entry,) = await incidents(owner, "Anka")
    assert str(entry["note"]).endswith("to było o 21:30")


async def test_a_forward_is_an_incident_at_its_own_date_by_who_wrote_it(
    bot: Rozstaje, owner: Person
) -> None:
    written = FRIDAY - timedelta(days=3, hours=-10)
    await owner.forwards("i gdzie ta oferta???", "Anka Nowak", int(written.timestamp()), user_id=77)
    assert owner.sees().text.startswith("Anka · wt 17.11 22:00 · Poza godzinami")


async def test_a_forward_by_somebody_who_hides_asks_who(owner: Person) -> None:
    await owner.forwards("i gdzie ta oferta???", "Anka")
    assert "O kogo chodzi?" in owner.sees().text


async def test_a_photo_right_after_an_entry_joins_it(bot: Rozstaje, owner: Person) -> None:
    card = card_of(owner, await owner.says(LATE_CALL))
    photo = await owner.sends_photo()
    assert "📷 1 zdjęcie" in owner.bubble(card.message_id).text
    assert owner.bubble(photo.message_id).reactions == ("✍",)
    assert len(await incidents(owner, "Anka")) == 1


async def test_a_photo_long_after_is_an_entry_of_its_own(bot: Rozstaje, owner: Person) -> None:
    await owner.says(LATE_CALL)
    bot.clock.at += timedelta(minutes=5)
    await owner.sends_photo()
    assert "O kogo chodzi?" in owner.sees().text


async def test_a_caption_is_read_like_a_message(owner: Person) -> None:
    await owner.sends_photo(caption=LATE_CALL)
    assert owner.sees().text.startswith("Anka · czw 19.11 22:40 · 40 min")


async def test_a_photo_in_answer_to_a_card_joins_that_entry(bot: Rozstaje, owner: Person) -> None:
    card = card_of(owner, await owner.says(LATE_CALL))
    bot.clock.days_pass(2)
    await owner.sends_photo(reply_to=card.message_id)
    assert len(await incidents(owner, "Anka")) == 1


async def test_an_album_is_one_entry(owner: Person) -> None:
    await owner.sends_photo(caption=LATE_CALL, media_group_id="album-1")
    await owner.sends_photo(media_group_id="album-1")
    await owner.sends_photo(media_group_id="album-1")
    assert len(await incidents(owner, "Anka")) == 1


async def test_a_question_is_answered_and_logged_only_when_asked_to(owner: Person) -> None:
    await owner.says("czy powinnam zrezygnować z Anki?")
    answer = owner.sees()
    assert await incidents(owner, "Anka") == []
    await owner.taps("Zapisz mimo to", answer)
    assert len(await incidents(owner, "Anka")) == 1


async def test_a_question_about_the_only_client_leads_to_the_verdict_unnamed(ola: Person) -> None:
    await ola.says("/nowy Anka")
    await ola.says("co mam robić?")
    assert ola.sees().text.startswith(PL.plain("answer-question"))
    assert ola.sees().labels == ["Werdykt", "Dziennik", "Zapisz mimo to"]


async def test_a_correction_and_a_reply_get_a_receipt(owner: Person) -> None:
    card = card_of(owner, await owner.says(LATE_CALL))
    for message in (
        await owner.says("nie 40 min tylko 50 min"),
        await owner.says("i jeszcze raz o północy", reply_to=card.message_id),
    ):
        assert owner.bubble(message.message_id).reactions == ("✍",)


async def test_nobody_has_to_have_a_client_to_be_answered(ola: Person) -> None:
    await ola.says("Anka dzwoniła")
    assert "Nie ma tu jeszcze żadnego klienta" in ola.sees().text
    await ola.says("dzwoniła o 22")
    assert PL.plain("client-name-logged") in ola.sees().text


async def test_the_verdict_that_moves_is_said_quietly_with_a_button(owner: Person) -> None:
    card = card_of(owner, await owner.says("/log Anka krzyczała na mnie dziś przez telefon"))
    assert "Zakończ natychmiast" in card.text
    assert "Tak nie wolno" in card.text
    await owner.taps("Zobacz werdykt", card)
    assert owner.sees().text.startswith("🔴 Zakończ natychmiast")
    assert owner.bubble(card.message_id).text.startswith("Anka")


async def test_the_log_stands_as_evidence_in_the_verdict(owner: Person) -> None:
    for day in ("dziś", "wczoraj", "przedwczoraj", "w poniedziałek"):
        await owner.says(f"/log Anka {day} o 22:40 dzwoniła na pogaduchy 40 min")
    await owner.taps("Zobacz werdykt") if "Zobacz werdykt" in owner.sees().labels else None
    await owner.says("/verdict Anka")
    assert "4 wpisy w dzienniku, ostatni 20 listopada" in owner.sees().text


async def test_a_correction_is_learnt_for_like_messages(owner: Person) -> None:
    card = card_of(owner, await owner.says("anka dzis znowu wyslala gwiazdki w arkuszu"))
    await owner.taps("Inny rodzaj…", card)
    await owner.taps("🤝 Partnerstwo", card)
    await owner.taps("Ciągła kontrola", card)
    await owner.says("anka dzis znowu wyslala gwiazdki w arkuszu o 12")
    assert "Ciągła kontrola" in owner.sees().text.splitlines()[0]


async def test_history_shows_the_entries_newest_first_and_each_can_be_corrected(
    owner: Person,
) -> None:
    await owner.says("/log Anka wczoraj o 22:40 dzwoniła na pogaduchy")
    await owner.says("/log Anka dziś o 8:10 dzwoniła na pogaduchy")
    await owner.says("/historia Anki")
    lines = [line for line in owner.sees().text.splitlines() if line[:2] in ("1.", "2.")]
    assert lines[0].startswith("1. pt 20.11 08:10")
    assert lines[1].startswith("2. czw 19.11 22:40")
    await owner.taps("Wpis 2")
    await owner.taps("Usuń wpis")
    assert len(await incidents(owner, "Anka")) == 1


async def test_a_long_history_has_pages(owner: Person) -> None:
    for hour in range(8, 20):
        await owner.says(f"/log Anka dziś o {hour}:00 dzwoniła na pogaduchy")
    await owner.says("/historia Anka")
    assert "1/3" in owner.sees().text
    await owner.taps("Następne ›")
    assert "2/3" in owner.sees().text


async def test_entries_outlive_a_restart(tmp_path: Path) -> None:
    async with rozstaje(tmp_path) as first:
        ola = first.person()
        await ola.says("/nowy Anka")
        card = card_of(ola, await ola.says(LATE_CALL))
        telegram = first.telegram
    async with rozstaje(tmp_path, telegram) as second:
        ola = second.person()
        await ola.taps("Cofnij", card)
        assert ola.bubble(card.message_id).text.startswith("Cofnięte")


async def test_somebody_elses_entry_cannot_be_touched(owner: Person, emma: Person) -> None:
    await owner.says(LATE_CALL)
    await emma.says("/new Anka")
    for data in ("undo:1", "kind:1:shouting", "who:1:1", "settle:1", "day:1:2026-11-01", "card:1"):
        await emma.forges(data)
    (entry,) = await incidents(owner, "Anka")
    assert (entry["day"], entry["settled"]) == ("2026-11-19", False)


@pytest.mark.parametrize(
    "data",
    [
        "kind:1:nothing",
        "kind:1",
        "kind:99:shouting",
        "who:1:99",
        "who:1",
        "day:1:2026-02-31",
        "day:1:",
        "time:1:25",
        "time:1:²",
        "time:1",
        "menu:1:everything",
        "undo:0",
        "settle:",
        "log:99",
        "history:99:1",
        "history:1:junk",
    ],
)
async def test_a_forged_button_changes_nothing(
    owner: Person, data: str, caplog: pytest.LogCaptureFixture
) -> None:
    await owner.says(LATE_CALL)
    before = await incidents(owner, "Anka")
    await owner.forges(data)
    assert await incidents(owner, "Anka") == before
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


@pytest.mark.parametrize(
    "text",
    ["żółw " * 8000, "\x00", "\u202eabc\u202c", "🙂🙂🙂", "31.02 o 25:70 anka dzwoniła", "Anka"],
)
async def test_odd_texts_are_answered_and_nothing_breaks(
    owner: Person, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    await owner.says(text)
    await owner.says("/pomoc")
    assert "Oto, co umiem" in owner.sees().text
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


async def test_english_owners_are_answered_in_english(emma: Person) -> None:
    await emma.says("/new Will")
    await emma.says("Will called yesterday at 22:40 for a 40 minute chat")
    assert emma.sees().text.startswith("Will · Thu 19 Nov 22:40 · 40 min · Long call")


@pytest.mark.parametrize("told", ["Anka: czuję się jak szmata", "przez Ankę nie spałam całą noc"])
async def test_what_weighs_on_the_person_gets_a_kind_word(owner: Person, told: str) -> None:
    card = card_of(owner, await owner.says(told))
    assert PL.plain("card-heavy") in card.text
    await owner.taps("Cofnij", card)
    assert PL.plain("card-heavy") not in owner.bubble(card.message_id).text


async def test_of_two_hard_deeds_one_kind_word_is_said_of_the_harder(owner: Person) -> None:
    await owner.says("/nowy Marek")
    message = await owner.says("Marek mi groził sądem i krzyczał na mnie")
    text = card_of(owner, message).text
    assert (PL.plain("card-harm") in text, PL.plain("card-harsh") in text) == (True, False)
