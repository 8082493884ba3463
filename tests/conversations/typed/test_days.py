"""A day to come as people type it."""

from datetime import date, timedelta
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.en import words as en_words
from conversations.reading.pl import words as pl_words
from conversations.records.owner import Language
from conversations.typed.days import read_day, read_past_day
from locales.amounts import full_day, long_day
from locales.catalog import Words

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("15.12", "2026-12-15"),
        ("15.12.", "2026-12-15"),
        ("15/12/2026", "2026-12-15"),
        ("5.1", "2027-01-05"),
        ("20.11", "2027-11-20"),
        ("15.12.26", "2026-12-15"),
        ("2026-12-15", "2026-12-15"),
        ("15 grudnia", "2026-12-15"),
        ("3 Października 2027 r.", "2027-10-03"),
        ("1 września", "2027-09-01"),
        ("15 December", "2026-12-15"),
        ("Dec 15th", "2026-12-15"),
        ("the day after tomorrow", "2026-11-22"),
        ("jutro", "2026-11-21"),
        ("za tydzień", "2026-11-27"),
        ("za 3 tygodnie", "2026-12-11"),
        ("za dwa miesiące", "2027-01-20"),
        ("za miesiąc", "2026-12-20"),
        ("za 10 dni", "2026-11-30"),
        ("in two weeks", "2026-12-04"),
        ("in a month", "2026-12-20"),
        ("w piątek", "2026-11-27"),
        ("we wtorek!", "2026-11-24"),
        ("Środa", "2026-11-25"),
        ("on Monday", "2026-11-23"),
        ("29.2", "2028-02-29"),
        ("1.1.2020", "2020-01-01"),
        ("15 sie", "2027-08-15"),
        ("15 maj", "2027-05-15"),
        ("piątek, 27 listopada 2026", "2026-11-27"),
        ("w piątek 27.11", "2026-11-27"),
        ("Friday 27 November", "2026-11-27"),
        ("pon.", "2026-11-23"),
        ("za jedenaście dni", "2026-12-01"),
        ("in twelve days", "2026-12-02"),
        ("15\u201112\u20112026", "2026-12-15"),
    ],
)
def test_a_day_is_read(typed: str, read: str) -> None:
    assert read_day(typed, FRIDAY) == date.fromisoformat(read)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "kiedyś",
        "31.2",
        "0.5",
        "32.12.2026",
        "za sto lat",
        "za 99999 dni",
        "wczoraj",
        "5",
        "czwartek 27.11",
        "maj",
        "Anka",
    ],
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_day(typed, FRIDAY) is None


@given(st.text(max_size=40), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_nothing_that_is_typed_breaks_it(typed: str, today: date) -> None:
    assert read_day(typed, today) is None or isinstance(read_day(typed, today), date)


@given(st.dates(date(2026, 11, 21), date(2027, 11, 20)))
def test_a_day_written_without_its_year_is_the_next_such_day(day: date) -> None:
    assert read_day(f"{day.day}.{day.month}", FRIDAY) == day


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(sorted(Language)))
def test_a_day_that_is_shown_can_be_typed(day: date, language: Language) -> None:
    words = Words(language)
    assert read_day(long_day(day, words), FRIDAY) == day
    assert read_day(full_day(day, words), FRIDAY) == day
    assert read_day(day.isoformat(), FRIDAY) == day


@pytest.mark.parametrize("words", [pl_words, en_words])
def test_a_message_and_an_answer_know_the_same_words(words: ModuleType) -> None:
    for month, number in words.MONTHS.items():
        assert read_day(f"1 {month}", FRIDAY) == date(2027 if number < 12 else 2026, number, 1)
    for weekday, number in words.WEEKDAYS.items():
        assert (read_day(weekday, FRIDAY) or FRIDAY).weekday() == number
    for count, number in words.NUMBERS.items():
        assert read_day(f"za {count} dni", FRIDAY) == FRIDAY + timedelta(number)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("10.11", "2026-11-10"),
        ("20.11", "2026-11-20"),
        ("25.11", "2025-11-25"),
        ("10 listopada", "2026-11-10"),
        ("3 Nov", "2026-11-03"),
        ("10.11.2024", "2024-11-10"),
        ("10.12.2026", "2026-12-10"),
        ("czwartek", "2026-11-19"),
        ("jutro", "2026-11-21"),
        ("za 3 dni", "2026-11-23"),
    ],
)
def test_a_day_gone_by_is_the_last_such_day(typed: str, read: str) -> None:
    assert read_past_day(typed, FRIDAY) == date.fromisoformat(read)


def test_what_is_no_day_gone_by_is_none() -> None:
    for typed in ("", "kiedyś", "31.02", "FV 12/2026"):
        assert read_past_day(typed, FRIDAY) is None
