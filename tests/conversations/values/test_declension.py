"""Names in the Polish cases: a table of those that people have, and no text that breaks it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.typed.names import LONGEST
from conversations.values.declension import cases, forms, is_plural, with_preposition
from conversations.values.folding import tidy

# Nominative: genitive, dative, accusative, instrumental, locative.
TABLE = {
    "Anka": "Anki Ance Ankę Anką Ance",
    "ola": "oli oli olę olą oli",
    "Marek": "Marka Markowi Marka Markiem Marku",
    "Basia": "Basi Basi Basię Basią Basi",
    "Paweł": "Pawła Pawłowi Pawła Pawłem Pawle",
    "Marek Kowalski": "Marka|Kowalskiego Markowi|Kowalskiemu Marka|Kowalskiego"
    " Markiem|Kowalskim Marku|Kowalskim",
    "Anna Kowalska": "Anny|Kowalskiej Annie|Kowalskiej Annę|Kowalską Anną|Kowalską"
    " Annie|Kowalskiej",
    "Pani Basia": "Pani|Basi Pani|Basi Panią|Basię Panią|Basią Pani|Basi",
    "Hanna Wójcik": "Hanny|Wójcik Hannie|Wójcik Hannę|Wójcik Hanną|Wójcik Hannie|Wójcik",
    "Nowakowie": "Nowaków Nowakom Nowaków Nowakami Nowakach",
    "Kowalscy": "Kowalskich Kowalskim Kowalskich Kowalskimi Kowalskich",
    "Zielona Szafa": "Zielonej|Szafy Zielonej|Szafie Zieloną|Szafę Zieloną|Szafą Zielonej|Szafie",
    "Fundacja Wiatr": "Fundacji|Wiatr Fundacji|Wiatr Fundację|Wiatr Fundacją|Wiatr Fundacji|Wiatr",
    "Dr Wrona": "Dr|Wrony Dr|Wronie Dr|Wronę Dr|Wroną Dr|Wronie",
    "Ania i Tomek": "Ani|i|Tomka Ani|i|Tomkowi Anię|i|Tomka Anią|i|Tomkiem Ani|i|Tomku",
    "ola i tomek": "oli|i|tomka oli|i|tomkowi olę|i|tomka olą|i|tomkiem oli|i|tomku",
    "Kuba": "Kuby Kubie Kubę Kubą Kubie",
    "Jessica": "Jessiki|Jessici Jessice|Jessici Jessikę|Jessicę Jessiką|Jessicą Jessice|Jessici",
}
AS_TYPED = ["<b>&", "😀", "ABC", "X-7", "3M", "{ $client }", "李小龙", "&amp;"]


@pytest.mark.parametrize("name", [name for name in TABLE if name != "Jessica"])
def test_a_name_has_its_cases(name: str) -> None:
    expected = [form.replace("|", " ") for form in TABLE[name].split()]
    assert list(cases(name)) == [name, *expected]


def test_a_foreign_name_has_polish_cases_or_stays() -> None:
    for form, allowed in zip(cases("Jessica")[1:], TABLE["Jessica"].split(), strict=True):
        assert form in {*allowed.split("|"), "Jessica"}


@pytest.mark.parametrize(
    ("name", "dative"),
    [
        ("Z\u0307aneta", "Żanecie"),
        ("Łukasz Wo\u0301jcik", "Łukaszowi Wójcikowi"),
        ("Anka 👩\u200d💻", "Ance 👩\u200d💻"),
        ("Kowal\u00adska", "Kowalskiej"),
    ],
)
def test_however_its_letters_are_kept_a_name_has_its_cases(name: str, dative: str) -> None:
    assert cases(name).nom == name
    assert cases(name).dat == dative


@pytest.mark.parametrize("name", AS_TYPED)
def test_what_is_no_word_stays_as_typed(name: str) -> None:
    assert set(cases(name)) == {name}


@pytest.mark.parametrize("name", ["O'Brien & Co", "Studio Co", "Nowak & Co"])
def test_a_short_form_in_a_name_is_no_pronoun(name: str) -> None:
    assert all(form.endswith("Co") for form in cases(name))


@pytest.mark.parametrize(
    ("instrumental", "said"),
    [("Anką", "z Anką"), ("Zbyszkiem", "ze Zbyszkiem"), ("Markiem", "z Markiem"),
     ("Stefanem", "ze Stefanem"), ("Zosią", "z Zosią"), ("Szymonem", "z Szymonem"),
     ("Szczepanem", "ze Szczepanem"), ("😀", "z 😀"), ("", "z ")],
)  # fmt: skip
def test_with_somebody_is_said_so_that_it_can_be_said(instrumental: str, said: str) -> None:
    assert with_preposition(instrumental) == said


@pytest.mark.parametrize(
    ("name", "many"),
    [("Nowakowie", True), ("Kowalscy", True), ("państwo Lis", True), ("Państwo Nowak", True),
     ("Ania i Tomek", True), ("Kowalski i Syn", False), ("Kropka i Kreska", False),
     ("Anka", False), ("Marek Kowalski", False), ("", False), ("😀", False)],
)  # fmt: skip
def test_a_family_is_many(name: str, many: bool) -> None:
    assert is_plural(name) is many


ANYTHING = st.one_of(
    st.text(st.characters(), max_size=80),
    st.text("aąeioóuyscckizdowię -.'", max_size=40),
    st.text(st.characters(categories=["Cs", "Cc", "Cf"]), max_size=20),
    st.sampled_from(["\x00", "\ud800"]),
)


@pytest.mark.parametrize("text", ["x" * 40_000, "ski " * 10_000, "a" * 39_997 + "ska"], ids=len)
def test_a_very_long_text_breaks_nothing(text: str) -> None:
    assert cases(text).nom == text


@given(ANYTHING)
@settings(max_examples=400, deadline=None)
def test_no_text_breaks_the_cases(text: str) -> None:
    declined = cases(text)
    assert declined.nom == text
    assert all(isinstance(form, str) for form in declined)
    assert text in forms(text)
    assert with_preposition(declined.inst).startswith(("z ", "ze "))
    assert is_plural(text) in (True, False)


@given(ANYTHING)
@settings(max_examples=400, deadline=None)
def test_no_name_that_can_be_given_breaks_the_cases(text: str) -> None:
    name = tidy(text)[:LONGEST]
    declined = cases(name)
    assert declined.nom == name
    for form in declined:
        assert tidy(form) == form or not name.split()
        form.encode("utf-8")


@given(st.text(st.characters(categories=["L", "Zs"]), min_size=1, max_size=60))
@settings(max_examples=300, deadline=None)
def test_a_declined_name_has_as_many_words_and_nothing_that_was_not_typed(text: str) -> None:
    name = " ".join(text.split())
    for form in cases(name):
        assert len(form.split()) == len(name.split())
        assert not set(form) & set("<>&{}\n")
