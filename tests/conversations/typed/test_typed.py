"""What is typed for a letter's blank: read when it is clear, refused when it is not."""

import pytest

from conversations.records.owner import Language
from conversations.records.vocabulary import Blank
from conversations.typed.blanks import read_blank

PL, EN = Language.PL, Language.EN


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1200", "1200.00 PLN"),
        ("1200 zł", "1200.00 PLN"),
        ("1 200,50 zł", "1200.50 PLN"),
        ("1.200,50 PLN", "1200.50 PLN"),
        ("1200zł", "1200.00 PLN"),
        ("300 euro", "300.00 EUR"),
        ("€300", "300.00 EUR"),
        ("  99,9  ", "99.90 PLN"),
        ("1200,- zł", "1200.00 PLN"),
    ],
)
def test_an_amount_is_read_as_people_write_it(typed: str, kept: str) -> None:
    assert read_blank(Blank.AMOUNT, typed, PL) == kept


def test_in_english_a_bare_number_has_no_currency() -> None:
    assert read_blank(Blank.AMOUNT, "1,200.50", EN) == "1200.50"
    assert read_blank(Blank.AMOUNT, "$1,200", EN) == "1200.00 USD"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "dużo",
        "0",
        "-5",
        "zł",
        "12/2026",
        "1200 bananów",
        "99999999999",
        "€300 zł",
        "1e5",
        "Anka dzwoniła o 22:40",
        "<b>1</b>",
        "1200 zł i jeszcze 300",
        "٣٠٠ zł zł",
    ],
)
def test_nonsense_is_no_amount(typed: str) -> None:
    assert read_blank(Blank.AMOUNT, typed, PL) is None


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("9-17", "9:00–17:00"),
        ("8:30 – 16.00", "8:30–16:00"),
        ("od 9 do 17", "9:00–17:00"),
        ("9am-5pm", "9:00–17:00"),
        ("from 12 pm to 8 pm", "12:00–20:00"),
    ],
)
def test_hours_are_read_as_people_write_them(typed: str, kept: str) -> None:
    assert read_blank(Blank.HOURS, typed, PL) == kept


@pytest.mark.parametrize("typed", ["", "9", "17-9", "25-26", "9:70-17", "rano", "0pm-5pm", "9-9"])
def test_nonsense_is_no_hours(typed: str) -> None:
    assert read_blank(Blank.HOURS, typed, PL) is None


def test_an_invoice_has_a_number_and_is_short() -> None:
    assert read_blank(Blank.INVOICE, " FV 12/2026 ", PL) == "FV 12/2026"
    assert read_blank(Blank.INVOICE, "ta ostatnia", PL) is None
    assert read_blank(Blank.INVOICE, "1" * 31, PL) is None


def test_what_is_chosen_by_a_tap_is_never_typed() -> None:
    assert read_blank(Blank.LEAD, "3", PL) is None
    assert read_blank(Blank.PAY_BY, "2026-11-27", PL) is None
