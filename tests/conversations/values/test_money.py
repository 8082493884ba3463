"""Rates as people type them, and what lost minutes come to."""

import pytest

from conversations.values.money import Rate, typed_rate


@pytest.mark.parametrize(
    ("typed", "rate"),
    [
        ("120", Rate(120_00)),
        ("120 zł", Rate(120_00)),
        ("120,5 PLN", Rate(120_50)),
        ("99.99zł/h", Rate(99_99)),
        ("30 eur", Rate(30_00, "EUR")),
        ("$45", Rate(45_00, "USD")),
        ("1 200 zł za godzinę", Rate(1200_00)),
        ("0", None),
        ("-5", None),
        ("dużo", None),
        ("12 kotów", None),
        ("10001", None),
        ("€30 zł", None),
        ("", None),
        ("1" * 400, None),
    ],
)
def test_a_rate_is_read(typed: str, rate: Rate | None) -> None:
    assert typed_rate(typed) == rate


def test_minutes_come_to_whole_units() -> None:
    assert Rate(120_00).worth(90) == 180
    assert Rate(100_00).worth(1) == 2
    assert Rate(100_00).worth(0) == 0
