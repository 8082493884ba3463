"""The number of an invoice as people type it, and the blanks that nobody types."""

from datetime import date

import pytest

from conversations.casework.letters import read_blank
from conversations.records.owner import Language
from conversations.records.vocabulary import Blank
from conversations.typed.invoice import read_invoice

TODAY = date(2026, 11, 20)
PL = Language.PL


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" FV 12/2026 ", "FV 12/2026"),
        ("FV\u200b12", "FV12"),
        ("7", "7"),
        ("1" * 30, "1" * 30),
        ("ta ostatnia", None),
        ("1" * 31, None),
        ("", None),
    ],
)
def test_an_invoice_has_a_number_and_is_short(typed: str, kept: str | None) -> None:
    assert read_invoice(typed) == kept
    assert read_blank(Blank.INVOICE, typed, PL, TODAY) == kept


def test_what_is_chosen_by_a_tap_is_never_typed() -> None:
    assert read_blank(Blank.LEAD, "3", PL, TODAY) is None
    assert read_blank(Blank.PAY_BY, "2026-11-27", PL, TODAY) is None
