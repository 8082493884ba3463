"""`/search`: entries of all clients, by any form of their words and without diacritics."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.casework import search as searching
from conversations.casework.search import search, words_of
from conversations.records.numbers import IncidentNumber, OwnerId
from conversations.records.owner import Incident, Language, Owner
from tests.conversations.handlers.entries import exported
from tests.support.person import Person


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients and a log of both."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    await ola.says("/log Anka krzyczała na mnie wczoraj przez telefon")
    await ola.says("/log Basia krzyczy, że faktura jest zła")
    await ola.says("/log Basia nie zapłaciła faktury 14/2026")
    return ola


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("dying", "die"),
        ("lie", "lying"),
        ("psa", "pies"),
        ("pies", "psu"),
        ("łza", "lzy"),
        ("Æon", "aeon"),
        ("żółw", "zolwie"),
    ],
)
def test_a_form_that_begins_otherwise_is_found(word: str, other: str) -> None:
    owner = Owner(OwnerId(1), Language.PL)
    entry = Incident(IncidentNumber(1), None, None, note=f"x {other} y")
    assert search(words_of(word), owner, [entry]) == [entry]


def test_no_word_is_passed_over_for_how_it_begins() -> None:
    """Of all words of the two languages' texts: each is matched where no head is looked at."""
    told = _words_of_texts()
    assert len(told) > 3_000
    owner = Owner(OwnerId(1), Language.PL)
    entries = [
        Incident(IncidentNumber(number), None, None, note=word)
        for number, word in enumerate(told, 1)
    ]
    for word in told[::150]:
        if not words_of(word):
            continue
        sought = searching._sought(word)
        found = [each for each in entries if searching._matches(sought, each.note)]
        assert sorted(each.number for each in search(words_of(word), owner, entries)) == [
            each.number for each in found
        ]


def _words_of_texts() -> list[str]:
    texts = Path("locales").glob("*/*.ftl")
    found = (word.lower() for text in texts for word in re.findall(r"[^\W\d_]+", text.read_text()))
    return [*dict.fromkeys(found)]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("krzyczała", 2),
        ("krzyczala", 2),
        ("KRZYCZĄ", 2),
        ("fakturze", 2),
        ("faktur", 2),
        ("zaplacila", 1),
        ("zapłacić", 1),
        ("telefonem", 1),
        ("Anką", 1),
        ("basi faktura", 2),
        ("14 2026", 1),
    ],
)
async def test_any_form_of_the_words_is_found(owner: Person, words: str, count: int) -> None:
    await owner.says(f"/szukaj {words}")
    assert len([label for label in owner.sees().labels if label.startswith("Wpis ")]) == count


async def test_what_is_found_is_the_latest_first_with_whose_it_is(owner: Person) -> None:
    await owner.says("/szukaj krzyczała")
    lines = [line for line in owner.sees().text.splitlines() if line[:2] in ("1.", "2.")]
    assert lines[0].startswith("1. Basia · pt 20.11")
    assert lines[1].startswith("2. Anka · czw 19.11")


async def test_an_entry_is_opened_below_what_was_found(owner: Person) -> None:
    await owner.says("/szukaj krzyczała")
    found = owner.sees()
    await owner.taps("Wpis 2", found)
    assert owner.bubble(found.message_id).html == found.html
    assert owner.sees().text.startswith("Anka · czw 19.11")
    await owner.taps("‹ Dziennik")
    assert "Anka · dziennik" in owner.sees().text


async def test_many_are_found_on_pages(owner: Person) -> None:
    for hour in range(8, 20):
        await owner.says(f"/log Anka dziś o {hour}:00 dzwoniła na pogaduchy")
    await owner.says("/search dzwonić")
    assert "dzwonić · 12 wpisów · 1/3" in owner.sees().text
    await owner.taps("Następne ›")
    assert "2/3" in owner.sees().text
    await owner.taps("‹ Poprzednie")
    assert "1/3" in owner.sees().text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a", "Napisz chociaż jedno słowo"),
        ("%", "Napisz chociaż jedno słowo"),
        ("_", "Napisz chociaż jedno słowo"),
        ("%_%", "Napisz chociaż jedno słowo"),
        ("żółw " * 800, "W dzienniku nie ma nic"),
        ("".join(map(chr, range(0x430, 0x44F))) * 130, "To za dużo naraz"),
        ("x" * 4_080, "To za dużo naraz"),
        ("<b>nic</b>", "W dzienniku nie ma nic o „nic”"),
        ("' or 1=1 --", "W dzienniku nie ma nic"),
    ],
)
async def test_odd_words_get_a_kind_answer_and_nothing_is_written(
    owner: Person, typed: str, said: str
) -> None:
    before = await exported(owner)
    await owner.says(f"/szukaj {typed}")
    assert owner.sees().text.startswith(said)
    assert await exported(owner) == before


@pytest.mark.parametrize("typed", ["a", "%", "_", "x" * 4_096, "%" * 4_096])
async def test_odd_words_in_answer_to_the_question_for_words_write_nothing(
    owner: Person, typed: str
) -> None:
    await owner.says("/szukaj")
    before = await exported(owner)
    await owner.says("/szukaj")
    await owner.says(typed)
    assert owner.sees().text.startswith(("Napisz chociaż jedno słowo", "To za dużo naraz"))
    assert await exported(owner) == before


async def test_without_words_they_are_asked_for(owner: Person) -> None:
    await owner.says("/szukaj")
    assert "Czego szukać?" in owner.sees().text
    await owner.says("krzyczała")
    assert "2 wpisy" in owner.sees().text


async def test_the_question_for_words_has_a_way_out(owner: Person) -> None:
    await owner.says("/szukaj")
    await owner.taps("Anuluj")
    await owner.says("Anka krzyczała dziś")
    assert owner.sees().text.startswith("Anka · ")


async def test_what_was_taken_back_is_not_found(owner: Person) -> None:
    await owner.forges("undo:1")
    await owner.says("/szukaj telefon")
    assert owner.sees().text.startswith("W dzienniku nie ma nic")


@pytest.mark.parametrize("data", ["found", "found:x", "found:1", "found:0:krzyczała", "found:99:a"])
async def test_a_forged_page_is_no_page(owner: Person, data: str) -> None:
    await owner.forges(data)
    assert owner.sees().text


@given(text=st.text(max_size=80))
def test_an_entry_is_found_by_each_of_its_words(text: str) -> None:
    owner = Owner(OwnerId(1), Language.PL)
    entry = Incident(IncidentNumber(1), None, None, note=text)
    for word in words_of(text):
        assert search([word], owner, [entry]) == [entry]
