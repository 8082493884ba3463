"""The owner's own names for clients in a message, and names that are nobody's yet."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.reading import read, stranger

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ROSTER = ["Anka", "Basia", "Anna Nowak"]
ALIASES = {
    "Anka": ("Szefowa", "ta z Wrocławia", "Kwiaty Polskie"),
    "Basia": ("Maruda", "the boss"),
    "Anna Nowak": ("Anna od kwiatów", "Mila"),
}


def clients(text: str, language: str = "pl") -> list[str]:
    """Return the clients whom a message names."""
    return list(read(text, ROSTER, NOON, language, ALIASES).clients)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("szefowa krzyczała", ["Anka"]),
        ("Szefowej znowu nie pasuje logo", ["Anka"]),
        ("tej z wroclawia nie podoba sie logo", ["Anka"]),
        ("kwiatom polskim nie odpowiada termin", ["Anka"]),
        ("maruda i szefowa dzwoniły po 22", ["Basia", "Anka"]),
        ("szefowa i Basia dzwoniły po 22", ["Anka", "Basia"]),
        ("pojechałam do Wrocławia", []),
        ("Basia marudzi", ["Basia"]),
        ("znowu kwiaty na biurku, zero zapłaty", []),
        ("Anna od kwiatów nie zapłaciła", ["Anna Nowak"]),
        ("miła rozmowa do 23", []),
        ("szefowaniem się nie zajmuję", []),
    ],
)
def test_a_name_of_the_owners_own_is_taken_whole_and_in_any_case(
    text: str, found: list[str]
) -> None:
    assert clients(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the boss called at 22:40", ["Basia"]),
        ("the boss's call went on for 40 min", ["Basia"]),
        ("my boss yelled at me", []),
        ("THE BOSS wants it by tomorrow again", ["Basia"]),
    ],
)
def test_in_english_too(text: str, found: list[str]) -> None:
    assert clients(text, "en") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("studio54 nie płaci", ["Studio54"]),
        ("dla 4kids znowu na wczoraj", ["4Kids"]),
        ("klub30 dzwonił wczoraj 30 min", ["Klub30"]),
        ("klub dzwonił wczoraj 30 min", []),
        ("dzwonili 30 razy", []),
    ],
)
def test_a_name_with_digits_in_it_is_taken_whole(text: str, found: list[str]) -> None:
    roster = ["Studio54", "4Kids", "Klub30", "22:40", "Anka"]
    assert list(read(text, roster, NOON, "pl").clients) == found


def test_a_name_is_no_moment() -> None:
    read_ = read("Pani Dwudziesta dzwoniła 40 min", ["Ewa"], NOON, "pl", {"Ewa": ("Dwudziesta",)})
    assert (read_.clients, read_.time, read_.minutes) == (("Ewa",), None, 40)


def test_what_two_clients_are_called_means_neither() -> None:
    twice = {"Anka": ("Szefowa",), "Basia": ("szefowa",)}
    assert read("szefowa krzyczała", ROSTER, NOON, "pl", twice).clients == ()


@given(st.text(max_size=60), st.text(max_size=200), st.sampled_from(["pl", "en"]))
@settings(max_examples=300, deadline=None)
def test_any_name_and_any_text_can_be_read(alias: str, text: str, language: str) -> None:
    whole = read(f"{text} {alias}", ["Anka"], NOON, language, {"Anka": (alias,)})
    assert set(whole.clients) <= {"Anka"}
    stranger(text, ["Anka"], language, {"Anka": (alias,)})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Szefowa znowu dzwoniła o 22", "Szefowa"),
        ("prezesowi nie pasuje", "Prezes"),
        ("gosi znowu nie pasuje logo", "Gosia"),
        ("dzwonił Wójcik o 22:40 na Zoomie", "Wójcik"),
        ("znowu telefon od Kwiatkowskiej, 40 min", "Kwiatkowska"),
        ("tomek dzwonil o 23", "Tomek"),
        ("Anka i Tomek krzyczeli", "Tomek"),
        ("Wczoraj o 22 dzwoniła na pogaduchy", None),
        ("w Poniedziałek krzyczała o VAT", None),
        ("dzwoniła z Wrocławia na Teamsach", None),
        ("ALE SIĘ DARŁA", None),
        ("róża znowu marudzi", None),
        ("Basia krzyczała", None),
        ("kwiaty polskie krzyczały", None),
        ("", None),
        ("Ma\ud800rek\x00 krzyczał", None),
    ],
)
def test_a_name_that_is_nobodys_is_seen_in_its_basic_form(text: str, name: str | None) -> None:
    aliases = {"Basia": ("Kwiaty Polskie",)}
    assert stranger(text, ["Anka", "Basia"], "pl", aliases) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("called Peggy on Zoom on Monday", "Peggy"),
        ("Peggy's call took 40 min", "Peggy"),
        ("the ceo yelled at me", "Ceo"),
        ("mark called again", None),
        ("I called them in May", None),
        ("He shouted in London", None),
    ],
)
def test_in_english_a_stranger_too(text: str, name: str | None) -> None:
    assert stranger(text, ["Anka"], "en", {}) == name
