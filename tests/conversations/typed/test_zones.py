"""A time zone by its city in either language, or by its own name."""

from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.records.owner import Language
from conversations.typed.zones import read_zone
from conversations.values.folding import fold
from conversations.values.zones import city

CITIES = [
    zone for zone in sorted(available_timezones()) if "/" in zone and not zone.startswith("Etc/")
]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Nowy Jork", "America/New_York"),
        ("new york", "America/New_York"),
        ("America/New_York", "America/New_York"),
        ("  WARSZAWA ", "Europe/Warsaw"),
        ("Lizbona", "Europe/Lisbon"),
        ("Port\u2011au\u2011Prince", "America/Port-au-Prince"),
        ("Poland", "Poland"),
        ("UTC", "UTC"),
        ("Etc/GMT+2", "Etc/GMT+2"),
        ("GMT+2", "Etc/GMT-2"),
        ("gmt-5", "Etc/GMT+5"),
        ("GMT\u22125", "Etc/GMT+5"),
        ("UTC +2", "Etc/GMT-2"),
        ("GMT+99", None),
        ("+2", None),
        ("Atlantyda", None),
        ("", None),
    ],
)
def test_a_zone_is_read(typed: str, zone: str | None) -> None:
    assert read_zone(typed) == zone


@given(st.sampled_from(CITIES), st.sampled_from(sorted(Language)))
def test_a_city_that_is_shown_can_be_typed(zone: str, language: Language) -> None:
    shown = city(zone, language.locale)
    read = read_zone(shown)
    # Two zones can have cities of one name; then it is one of them.
    assert read is not None
    assert fold(shown) in {fold(city(read, each.locale)) for each in Language}


@given(st.text(max_size=60))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    assert read_zone(typed) is None or read_zone(typed) in available_timezones()
