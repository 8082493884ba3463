"""A client's name in the forms that people type."""

import pytest

from conversations.reading import names
from conversations.values.declension import cases
from conversations.values.folding import plain


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Anka", "ance"),
        ("Kasia", "kasię"),
        ("Szafa", "szafą"),
        ("Nowakowie", "nowakową"),
        ("Nowakowie", "nowaka"),
        ("Bąk", "bąkiem"),
        ("Piegus", "piegusowi"),
    ],
)
def test_a_word_of_a_name_is_known_in_its_cases(word: str, form: str) -> None:
    assert form in names.word_forms(word)


def test_diacritics_and_case_are_taken_off() -> None:
    assert plain("Łódź ŻÓŁW") == "lodz zolw"


def test_a_name_is_declined_for_sentences() -> None:
    assert cases("Anna Kowalska").dat == "Annie Kowalskiej"


def test_a_womans_surname_in_a_consonant_stays() -> None:
    assert cases("Hanna Wójcik").inst == "Hanną Wójcik"


@pytest.mark.parametrize("name", ["", " ", "22:40", "\ud800", "🙃", "x" * 5000])
def test_what_cannot_be_declined_stays(name: str) -> None:
    assert isinstance(cases(name).gen, str)
    names.word_forms(name)
