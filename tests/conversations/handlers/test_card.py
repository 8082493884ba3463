"""One message, one card: a line for each thing it tells, each put right by itself."""

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.decision.incidents import Kind
from conversations.records.numbers import IncidentNumber
from conversations.records.owner import Incident
from tests.conversations.handlers.entries import card_of, incidents
from tests.conversations.handlers.walking import PL
from tests.support.person import Bubble, Person
from tests.support.rozstaje import FRIDAY

TWO_DEEDS = "Anka krzyczała na mnie wczoraj i nie zapłaciła faktury"
TWO_CLIENTS = "Anka i Basia krzyczały na mnie dziś"


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


async def test_two_deeds_of_one_message_stand_on_one_card(owner: Person) -> None:
    before = len(owner.chat)
    message = await owner.says(TWO_DEEDS)
    assert len(owner.chat) == before + 2
    assert lines(card_of(owner, message)) == [
        "1. Anka · czw 19.11 · Krzyki",
        "2. Anka · czw 19.11 · Spóźniona płatność",
    ]


async def test_one_deed_of_two_clients_is_a_line_each(owner: Person) -> None:
    card = card_of(owner, await owner.says(TWO_CLIENTS))
    assert lines(card) == ["1. Anka · pt 20.11 · Krzyki", "2. Basia · pt 20.11 · Krzyki"]
    told = card.text.split(PL.plain("card-moves-ending"))[1].split()
    assert " ".join(told) == "🔴 Anka · Zakończ natychmiast 🔴 Basia · Zakończ natychmiast"
    await owner.taps("Werdykt: Basia", card)
    assert "Basia · " in owner.sees().text


async def test_many_lines_are_put_right_side_by_side_and_one_is_taken_back_where_it_is_put_right(
    owner: Person,
) -> None:
    said = "Anka krzyczała na mnie wczoraj i nie zapłaciła faktury, a Basia przełożyła spotkanie"
    card = card_of(owner, await owner.says(said))
    assert len(lines(card)) == 3
    assert [label for label, _ in card.buttons[-2]] == ["Popraw 1", "Popraw 2", "Popraw 3"]
    await owner.taps("Popraw 2", card)
    await owner.taps("Cofnij", card)
    rows = [[label for label, _ in row] for row in owner.bubble(card.message_id).buttons]
    assert ["Popraw 1", "Popraw 3"] in rows
    assert ["Zapisz jednak 2", "Cofnij wszystko"] in rows


async def test_a_choice_of_an_entry_that_was_taken_back_elsewhere_asks_nothing(
    owner: Person,
) -> None:
    card = card_of(owner, await owner.says("Anka krzyczała na mnie wczoraj"))
    await owner.says("cofnij")
    await owner.forges("menu:1:kind", card)
    assert "Co to było?" not in owner.bubble(card.message_id).text
    assert owner.bubble(card.message_id).labels == ["Zapisz jednak"]


async def test_one_line_is_put_right_and_the_other_stays(owner: Person) -> None:
    card = card_of(owner, await owner.says(TWO_DEEDS))
    await owner.taps("Popraw 2", card)
    assert "▸ 2." in owner.bubble(card.message_id).text
    await owner.taps("Inny rodzaj…", card)
    await owner.taps("✓ 💸 Umowa", card)
    await owner.taps("Brak zapłaty", card)
    assert lines(owner.bubble(card.message_id)) == [
        "1. Anka · czw 19.11 · Krzyki",
        "2. Anka · czw 19.11 · Brak zapłaty",
    ]
    assert [each["kind"] for each in await incidents(owner, "Anka")] == ["shouting", "non_payment"]


async def test_from_a_line_one_gets_back_to_the_whole_message(owner: Person) -> None:
    card = card_of(owner, await owner.says(TWO_DEEDS))
    shown = card.buttons
    await owner.taps("Popraw 1", card)
    await owner.taps("‹ Cała wiadomość", card)
    assert owner.bubble(card.message_id).buttons == shown


async def test_one_line_is_taken_back_and_logged_again(owner: Person) -> None:
    card = card_of(owner, await owner.says(TWO_DEEDS))
    await owner.taps("Cofnij 1", card)
    shown = owner.bubble(card.message_id).text
    assert "Cofnięte:\n1. Anka" in shown
    assert "Zostaje:\n2. Anka" in shown
    assert [each["kind"] for each in await incidents(owner, "Anka")] == ["late_payment"]
    await owner.taps("Zapisz jednak 1", card)
    assert len(await incidents(owner, "Anka")) == 2


async def test_the_whole_message_is_taken_back_and_logged_again(owner: Person) -> None:
    card = card_of(owner, await owner.says(TWO_CLIENTS))
    await owner.taps("Cofnij wszystko", card)
    await owner.forges("undo_all:1", card)
    assert await incidents(owner, "Anka") == []
    assert await incidents(owner, "Basia") == []
    await owner.taps("Zapisz jednak wszystko", card)
    assert len(await incidents(owner, "Anka")) == 1
    assert len(await incidents(owner, "Basia")) == 1


async def test_something_more_adds_an_entry_and_replaces_none(owner: Person) -> None:
    card = card_of(owner, await owner.says("Anka krzyczała na mnie wczoraj przez 40 min"))
    await owner.taps("+ Jeszcze…", card)
    assert "Co jeszcze się wtedy stało?" in owner.bubble(card.message_id).text
    await owner.taps("📢 Szacunek", card)
    await owner.taps("Groźby", card)
    assert lines(owner.bubble(card.message_id)) == [
        "1. Anka · czw 19.11 · 40 min · Krzyki",
        "2. Anka · czw 19.11 · Groźby",
    ]
    first, second = await incidents(owner, "Anka")
    assert (first["kind"], second["kind"]) == ("shouting", "threat")
    assert (first["day"], first["note"]) == (second["day"], second["note"])


async def test_something_more_tapped_twice_is_there_once(owner: Person) -> None:
    card = card_of(owner, await owner.says("Anka krzyczała na mnie wczoraj"))
    await owner.forges("also:1:threat", card)
    await owner.forges("also:1:threat", card)
    await owner.forges("also:1:shouting", card)
    assert [each["kind"] for each in await incidents(owner, "Anka")] == ["shouting", "threat"]


async def test_what_was_taken_back_has_nothing_beside_it(owner: Person) -> None:
    card = card_of(owner, await owner.says("Anka krzyczała na mnie wczoraj"))
    await owner.taps("Cofnij", card)
    await owner.forges("also:1:threat", card)
    assert await incidents(owner, "Anka") == []


async def test_what_one_line_asks_is_asked_on_the_card(owner: Person) -> None:
    card = card_of(owner, await owner.says("wczoraj krzyczała na mnie i nie zapłaciła faktury"))
    assert "1. O kogo chodzi?" in card.text
    await owner.taps("Basia", card)
    assert "2. O kogo chodzi?" in owner.bubble(card.message_id).text
    await owner.taps("Anka", card)
    assert [each["kind"] for each in await incidents(owner, "Basia")] == ["shouting"]
    assert [each["kind"] for each in await incidents(owner, "Anka")] == ["late_payment"]


async def test_an_edited_message_mends_both_lines_on_the_one_card(owner: Person) -> None:
    message = await owner.says(TWO_DEEDS)
    card = card_of(owner, message)
    before = len(owner.chat)
    await owner.edits(message, "Anka krzyczała na mnie dziś i nie zapłaciła faktury")
    assert len(owner.chat) == before
    assert lines(owner.bubble(card.message_id))[0] == "1. Anka · pt 20.11 · Krzyki"


async def test_an_answer_to_the_card_is_about_all_its_lines(owner: Person) -> None:
    card = card_of(owner, await owner.says(TWO_DEEDS))
    await owner.says("to było o 21:30", reply_to=card.message_id)
    assert [each["time"] for each in await incidents(owner, "Anka")] == ["21:30", "21:30"]


async def test_the_kinds_stand_in_six_groups(owner: Person) -> None:
    card = card_of(owner, await owner.says("Anka krzyczała na mnie wczoraj"))
    await owner.taps("Inny rodzaj…", card)
    menu = owner.bubble(card.message_id)
    assert menu.labels == [
        "💸 Umowa",
        "⏰ Twój czas",
        "✓ 📢 Szacunek",
        "❓ Oczekiwania",
        "🤝 Partnerstwo",
        "🌙 Twój koszt",
        "Coś innego",
        "Dobra chwila",
        "‹ Wróć",
    ]
    await owner.taps("⏰ Twój czas", card)
    await owner.taps("‹ Wróć", card)
    assert owner.bubble(card.message_id).labels == menu.labels


def test_messages_of_two_bots_on_one_database_are_two_though_their_numbers_are_the_same() -> None:
    told = Incident(IncidentNumber(1), Kind.SHOUTING, None, message=7, logged_at=FRIDAY)
    later = replace(told, number=IncidentNumber(2), logged_at=FRIDAY + timedelta(days=9))
    assert not told.is_told_with(later)
    assert told.is_told_with(replace(later, logged_at=FRIDAY))


@pytest.mark.parametrize(
    "data",
    [
        "also:1",
        "also:1:nothing",
        "also:99:threat",
        "undo_all:99",
        "log_all:0",
        "whole:",
        "menu:1:kind:everything",
        "menu:1:also:good_moment",
    ],
)
async def test_a_forged_button_changes_nothing(owner: Person, data: str) -> None:
    await owner.says(TWO_DEEDS)
    before = await incidents(owner, "Anka")
    await owner.forges(data)
    assert await incidents(owner, "Anka") == before


def lines(card: Bubble) -> list[str]:
    """Return the lines of a card with the entries, without the mark of the one that is open."""
    every = (line.removeprefix("▸ ") for line in card.text.splitlines())
    return [line for line in every if line[:1].isdigit() and " · " in line]
