"""Polish lines break where Polish breaks them; what was typed stays as it was typed."""

import re
from datetime import date
from itertools import product

import pytest

from conversations.decision.incidents import Kind
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Address, ClientFile, Incident, Language, Owner
from conversations.screens.basics import Name
from locales.binding import NO_BREAK, bound
from locales.catalog import LOCALES, Words
from locales.table_page import table
from tests.locales.test_catalog import EVERY, filled

PL = Words(Language.PL)
LOOSE = re.compile(r"(?<!\w)[aiouwz] \S|\d (?:min|h|zł|dni|razy|r\.)(?!\w)", re.IGNORECASE)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("jestem w domu", "jestem w~domu"),
        ("a o tym, i z kim", "a~o~tym, i~z~kim"),
        ("W { $month } o { $time }", "W~{ $month } o~{ $time }"),
        ("(z nim) „i ty”", "(z~nim) „i~ty”"),
        ("{ $minutes } min, 2 h", "{ $minutes }~min, 2~h"),
        ("1200 zł, 3 razy, 30 dni, 3 marca 2026 r.", "1200~zł, 3~razy, 30~dni, 3 marca 2026~r."),
        ("art. 481 § 1", "art.~481 §~1"),
        ("one = { $a ->\n    [i] Ala\n}", "one = { $a ->\n    [i] Ala\n}"),
        ("blank = o kim", "blank = o~kim"),
        ("„z”, i.\nz", "„z”, i.\nz"),
        ("oni mają minutnik", "oni mają minutnik"),
    ],
)
def test_a_word_of_one_letter_and_a_number_stay_with_what_follows(typed: str, shown: str) -> None:
    assert bound(typed).replace(NO_BREAK, "~") == shown
    assert bound(bound(typed)) == bound(typed)


@pytest.mark.parametrize(("address", "count"), list(product(Address, (1, 3, 5))))
def test_no_polish_message_leaves_one_at_the_end_of_a_line(address: Address, count: int) -> None:
    words = Words(Language.PL, address)
    assert not [
        each for each in EVERY if LOOSE.search(words.plain(each, filled(each, count=count)))
    ]


def test_english_has_plain_spaces() -> None:
    assert all(NO_BREAK not in file.read_text("utf-8") for file in LOCALES.glob("*/*.ftl"))
    words = Words(Language.EN)
    assert all(NO_BREAK not in words.plain(each, filled(each)) for each in EVERY)


def test_a_name_keeps_its_spaces_and_our_preposition_keeps_to_it() -> None:
    name = "Ala i Olek z o.o."
    said = PL.plain("interview-paused", {"client": Name(name)})
    assert NO_BREAK not in said.partition("dotyczące ")[2].partition(" są")[0]
    assert f"z{NO_BREAK}Anką" in PL.plain("answer-question-about", {"client": Name("Anka")})


def test_a_table_has_plain_spaces_but_those_that_were_typed() -> None:
    note = f"u{NO_BREAK}Anki w domu"
    entries = tuple(
        Incident(IncidentNumber(at), kind, date(2026, 11, 20), note=note, client=ClientNumber(1))
        for at, kind in enumerate(Kind, 1)
    )
    rows = table(ClientFile(incidents=entries), Owner(OwnerId(1), Language.PL), PL)
    cells = [str(cell) for row in rows for cell in row]
    assert cells.count(note) == len(Kind)
    assert all(NO_BREAK not in cell for cell in cells if cell != note)
