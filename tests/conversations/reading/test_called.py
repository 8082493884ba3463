"""Clients called by what they are: their kind of firm, their title, an initial, a pet form."""

import datetime as dt
from collections.abc import Sequence

import pytest

from conversations.reading import read

NOW = dt.datetime(2027, 3, 10, 14, 0)  # noqa: DTZ001 — the reader is given local time
POLISH = (
    *("Państwo Gołąb", "Klinika Dr Bielak", "Browar Kopyto", "Fit Studio Pulsar", "Profesor Gil"),
    *("Kancelaria Zięba i Syn", "Apteka Zdrowie", "Salon Amber", "Darek", "Freja", "Jan Lipiec"),
    *("Fryzury u Moniki", "Akwarele Wandy", "Dr Pietrzak", "Stowarzyszenie Krąg"),
)
ENGLISH = (
    *("Old Mill Bakery", "Prof. Albright", "Verity", "Fen & Field Architects", "Bronwen Pugh"),
    *("Col. Marsh", "Parkside Vets", "Swift Removals", "St. Clair Interiors", "Trevor"),
)


def clients(text: str, roster: Sequence[str], language: str) -> tuple[str, ...]:
    return read(text, list(roster), NOW, language).clients


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("bielak 60 dni po terminie, na maile cisza", "Klinika Dr Bielak"),
        ("gołębie chcą trzecią rundę retuszu za free", "Państwo Gołąb"),
        ("kopyto reszty nie zapłaci", "Browar Kopyto"),
        ("pulsar od maja daje mi 40 procent zamiast 55", "Fit Studio Pulsar"),
        ("wczoraj gil przez telefon dyktował mi list", "Profesor Gil"),
        ("Boże Ciało, jedenasta, telefon z kancelarii", "Kancelaria Zięba i Syn"),
        ("apteka po terminie", "Apteka Zdrowie"),
        ("wczoraj o 20:50 apteka: okna mają być na 6 rano", "Apteka Zdrowie"),
        ("w Amberze mi powiedzieli, że od dziś 300 więcej", "Salon Amber"),
        ("z krągu nadal nie ma przelewu", "Stowarzyszenie Krąg"),
        ("Dareczek znów nie dziś", "Darek"),
        ("przekładanki z frejką: poniedziałek, wtorek, niedziela", "Freja"),
        ("Lipiec z kolei dopłacił mi za dojazd", "Jan Lipiec"),
        ("Monika nie wysłała cennika", "Fryzury u Moniki"),
        ("wanda namalowała mój dom", "Akwarele Wandy"),
        ("doktor kazał mi raportować każdy telefon", "Dr Pietrzak"),
    ],
)
def test_a_polish_client_is_known_by_what_people_call_them(text: str, client: str) -> None:
    assert clients(text, POLISH, "pl") == (client,)


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("4.30 in the morning. The bakery. I know THEY'RE up. I'm not", "Old Mill Bakery"),
        ("Professor keeps sending me job ads for other careers", "Prof. Albright"),
        ("V kept me talking 70 min outside the salon", "Verity"),
        ("on monday F&F took the site visits out of the fee", "Fen & Field Architects"),
        ("bron's moved us to the 30th", "Bronwen Pugh"),
        ("not heard from Trev since he got the keys", "Trevor"),
        ("the colonel shouted at me over a comma", "Col. Marsh"),
        ("The vets paid the day I sent it AND said thanks", "Parkside Vets"),
        ("interiors have moved the site visit from 9 to 4", "St. Clair Interiors"),
    ],
)
def test_an_english_client_is_known_by_what_people_call_them(text: str, client: str) -> None:
    assert clients(text, ENGLISH, "en") == (client,)


@pytest.mark.parametrize(
    ("text", "roster", "language"),
    [
        ("moja kancelaria nie zapłaciła mi urlopu", ["Kancelaria Zięba"], "pl"),
        ("kancelaria Nowak nie zapłaciła", ["Kancelaria Zięba"], "pl"),
        ("kancelaria nie zapłaciła", ["Kancelaria Zięba", "Kancelaria Lis"], "pl"),
        ("byłam w aptece, kolejka na godzinę", ["Apteka Zdrowie"], "pl"),
        ("mój doktor kazał mi odpocząć", ["Dr Pietrzak"], "pl"),
        ("doktor Nowak nie zapłacił", ["Dr Pietrzak"], "pl"),
        ("my bakery order came late", ["Old Mill Bakery"], "en"),
        ("sat in the bakery and cried", ["Old Mill Bakery"], "en"),
        ("the kitchen is a mess", ["Pennine Kitchen"], "en"),
        ("the bakery Blum called at ten", ["Old Mill Bakery"], "en"),
        ("V wants it free", ["Verity", "Vikram S."], "en"),
        ("B&B wants the website hours changed", ["Mrs Beattie"], "en"),
        ("plan B it is", ["Bogdan"], "en"),
    ],
)
def test_what_may_be_another_or_a_thing_is_no_client(
    text: str, roster: list[str], language: str
) -> None:
    assert clients(text, roster, language) == ()


def test_a_noun_that_people_use_at_work_needs_a_reason_to_be_a_client() -> None:
    assert clients("zima była ciężka, mało zleceń", ["Artur Zima"], "pl") == ()
    assert clients("zima mnie zbeształ przez telefon", ["Artur Zima"], "pl") == ("Artur Zima",)


def test_whoever_is_named_is_not_called_by_something_else_as_well() -> None:
    said = "Bielak dzwonił o 22, klinika znów bez przelewu"
    assert clients(said, POLISH, "pl") == ("Klinika Dr Bielak",)


def test_two_times_of_a_client_are_no_cry_for_help() -> None:
    found = read("sowa wczoraj 23:47 i dziś 5:58", ["Igor Sowa"], NOW, "pl")
    assert [each.kinds[0] for each in found.events] == ["off_hours"] * 2


def test_what_was_dreamt_is_nobodys_deed() -> None:
    found = read("Had a dream Mr. Kowalczyk was yelling at me", ["Mr. Kowalczyk"], NOW, "en")
    assert found.events == ()
