"""Public holidays: the same days as a library that others keep, and their names."""

from datetime import date

import holidays
import pytest

from conversations.values.hours import holiday
from conversations.values.public_holidays import public_holidays


@pytest.mark.parametrize("year", range(1991, 2061))
def test_they_are_the_days_of_the_library(year: int) -> None:
    theirs = holidays.country_holidays("PL", years=year, language="pl")
    assert sorted(public_holidays(year)) == sorted(theirs)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 12, 24), "Wigilia Bożego Narodzenia"),
        (date(2024, 12, 24), None),
        (date(2026, 4, 6), "Poniedziałek Wielkanocny"),
        (date(2018, 11, 12), "Narodowe Święto Niepodległości - 100-lecie"),
        (date(2019, 11, 12), None),
        (date(2026, 11, 23), None),
        (date.max, None),
        (date.min, None),
    ],
)
def test_a_day_has_its_name(day: date, name: str | None) -> None:
    assert holiday(day) == name
