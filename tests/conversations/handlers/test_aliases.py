"""Other names for a client: told, learnt from a card, used everywhere, taken away, erased."""

from pathlib import Path

import pytest

from tests.conversations.handlers.entries import card_of, exported, incidents
from tests.support.documents import bytes_of
from tests.support.person import Person
from tests.support.rozstaje import rozstaje


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    return ola


async def calls(person: Person, client: str, name: str) -> None:
    """Give a client another name, from the client's page."""
    await person.says(f"/client {client}")
    labels = person.sees().labels
    await person.taps("Inne nazwy" if "Inne nazwy" in labels else "Other names")
    await person.taps("+")
    await person.says(name)


async def test_another_name_is_told_and_then_read_in_messages(owner: Person) -> None:
    await calls(owner, "Anka", "ta z Wrocławia")
    assert owner.sees().text == (
        "Zapamiętane: „ta z Wrocławia” to Anka.\n\nAnka · inne nazwy\n• ta z Wrocławia"
    )
    await owner.says("tej z wroclawia znow nie pasuje logo")
    assert owner.sees().text.startswith("Anka ·")
    await owner.says("/historia ta z Wrocławia")
    assert owner.sees().text.startswith("Anka · dziennik")
    await owner.says("/log tej z Wrocławia krzyczała dziś\n  przez telefon")
    notes = [each["note"] for each in await incidents(owner, "Anka")]
    assert notes == ["tej z wroclawia znow nie pasuje logo", "krzyczała dziś\n  przez telefon"]
    await owner.says("/werdykt tej z Wrocławia")
    assert "Zakończ natychmiast" in owner.sees().text


async def test_in_english_too_and_before_anything_was_logged(emma: Person) -> None:
    await emma.says("/new Will")
    await emma.says("/client Will")
    await emma.taps("Other names")
    assert "write what you call Will day to day" in emma.sees().text
    await emma.taps("+ Add a name")
    await emma.says("the boss")
    assert emma.sees().text == "Noted: “the boss” is Will.\n\nWill · other names\n• the boss"
    await emma.says("/new Ben")
    await emma.says("the boss called yesterday at 22:40 for a 40 minute chat")
    assert emma.sees().text.startswith("Will · Thu 19 Nov 22:40")


async def test_a_correction_of_who_offers_to_remember_the_name_in_the_message(
    owner: Person,
) -> None:
    card = card_of(owner, await owner.says("szefowej znowu nie pasuje logo, trzecia wersja"))
    await owner.taps("Basia", card)
    await owner.taps("Pamiętaj: Szefowa to Basia", card)
    assert owner.toasts[-1].text == "Zapamiętane"
    assert not [label for label in owner.bubble(card.message_id).labels if "Pamiętaj" in label]
    await owner.says("szefowa dzwoniła wczoraj o 22:40 na pogaduchy")
    assert owner.sees().text.startswith("Basia · czw 19.11 22:40")
    await owner.forges("remember:1:2:Szefowa", card)  # tapped twice
    (_, basia) = (await exported(owner))["clients"]
    assert basia["aliases"] == ["Szefowa"]


async def test_a_right_client_or_a_message_without_a_name_offers_nothing(owner: Person) -> None:
    card = card_of(owner, await owner.says("anka dzwoniła wczoraj o 22:40 z Tomkiem"))
    await owner.taps("Kto", card)
    await owner.taps("✓ Anka", card)
    assert not [label for label in owner.bubble(card.message_id).labels if "Pamiętaj" in label]
    card = card_of(owner, await owner.says("dzwoniła wczoraj o 22:40 na pogaduchy"))
    await owner.taps("Basia", card)
    assert not [label for label in owner.bubble(card.message_id).labels if "Pamiętaj" in label]


async def test_a_name_is_taken_away_by_a_tap_and_a_second_one_takes_no_other(
    owner: Person,
) -> None:
    await calls(owner, "Anka", "Szefowa")
    screen = owner.sees()
    drop = screen.buttons[0][0][1]
    await owner.taps("✕ Szefowa", screen)
    assert "Na razie żadnych" in owner.bubble(screen.message_id).text
    await calls(owner, "Anka", "Maruda")
    await owner.forges(drop, screen)
    assert "• Maruda" in owner.bubble(screen.message_id).text
    await owner.says("szefowa znowu krzyczała")
    assert "O kogo chodzi?" in owner.sees().text


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Basia", "„Basia” to już Basia."),
        ("ANKA", "„ANKA” to już Anka."),
        ("wczoraj", "Po samym „wczoraj” nie poznam, o kogo chodzi."),
        ("22:40", "Po samym „22:40” nie poznam, o kogo chodzi."),
        ("...", "Potrzebuję imienia albo nazwy"),
        ("x" * 61, "zmieść się w 60 znakach"),
    ],
)
async def test_a_name_that_tells_nobody_is_asked_for_again(
    owner: Person, typed: str, answer: str
) -> None:
    await calls(owner, "Anka", typed)
    assert answer in owner.sees().text
    await owner.says("Szefowa")
    assert "Zapamiętane: „Szefowa” to Anka." in owner.sees().text


@pytest.mark.parametrize("typed", ["Basia krzyczała dziś o 22", "Basia krzyczała"])
async def test_an_incident_is_logged_though_a_name_was_asked_for(owner: Person, typed: str) -> None:
    await calls(owner, "Anka", typed)
    assert owner.sees().text.startswith("Basia · pt 20.11 · Krzyki")
    await owner.says("Szefowa")
    assert "Zapamiętane" not in owner.sees().text, "no name is awaited any more"


@pytest.mark.parametrize("leave", ["/anuluj", "‹ Wróć"])
async def test_asking_for_a_name_can_be_left(owner: Person, leave: str) -> None:
    await owner.says("/client Anka")
    await owner.taps("Inne nazwy")
    await owner.taps("+ Dodaj nazwę")
    await (owner.says(leave) if leave.startswith("/") else owner.taps(leave))
    await owner.says("Szefowa")
    assert "Zapamiętane" not in owner.sees().text


async def test_a_new_client_is_not_called_as_another_is(owner: Person) -> None:
    await calls(owner, "Anka", "Szefowa")
    await owner.says("/nowy szefowa")
    assert owner.sees().text == "Masz tu już klienta o tej nazwie: Anka."


@pytest.mark.parametrize(
    "data",
    [
        "aliases:9", "aliases", "alias:9", "alias:x", "unalias:9:abc", "unalias:1",
        "remember:1:9:Szefowa", "remember:9:1:Szefowa", "remember:1:1:", "remember:1:1:Basia",
        "remember:1:1:wczoraj", "remember:1",
    ],
)  # fmt: skip
async def test_a_forged_button_keeps_nothing(owner: Person, data: str) -> None:
    await owner.says("anka dzwoniła wczoraj o 22:40")
    await owner.forges(data)
    assert owner.toasts[-1].text == "Ten przycisk już nie działa."
    assert [each["aliases"] for each in (await exported(owner))["clients"]] == [[], []]


async def test_other_names_are_in_the_export_outlive_a_restart_and_go_with_their_client(
    tmp_path: Path,
) -> None:
    async with rozstaje(tmp_path) as first:
        ola = first.person()
        await ola.says("/nowy Anka")
        await calls(ola, "Anka", "Tajemnicza Zdzisława")
        telegram = first.telegram
    async with rozstaje(tmp_path, telegram) as second:
        ola = second.person()
        (anka,) = (await exported(ola))["clients"]
        assert anka["aliases"] == ["Tajemnicza Zdzisława"]
        await ola.says("/usun")
        await ola.taps("Anka")
        assert "inne nazwy" in ola.sees().text
        await ola.taps("Usuń (do cofnięcia 10 min)")
        assert "Zdzisława".encode() not in bytes_of(tmp_path, "rozstaje.sqlite*")
