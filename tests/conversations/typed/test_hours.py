"""Hours as people type them, read the same in the settings and in a letter's blank."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.casework.letters import read_blank
from conversations.records.owner import Language
from conversations.records.vocabulary import Blank
from conversations.screens.settings import from_to
from conversations.typed.hours import read_hours
from conversations.values.hours import clock_span
from tests.support.person import Person

TODAY = date(2026, 11, 20)
# What is typed: from, until, and how a letter keeps it.
TYPED = [
    ("8-16", time(8), time(16), "8:00–16:00"),
    ("9-5", time(9), time(17), "9:00–17:00"),
    ("22-6", time(22), time(6), "22:00–6:00"),
    ("17-9", time(17), time(9), "17:00–9:00"),
    ("9-17", time(9), time(17), "9:00–17:00"),
    ("9–17", time(9), time(17), "9:00–17:00"),
    ("9—17", time(9), time(17), "9:00–17:00"),
    ("9\u201117", time(9), time(17), "9:00–17:00"),
    ("9\u00a0-\u00a017", time(9), time(17), "9:00–17:00"),
    ("8:30 – 16.00", time(8, 30), time(16), "8:30–16:00"),
    ("8:30-4", time(8, 30), time(16), "8:30–16:00"),
    ("12-4", time(12), time(16), "12:00–16:00"),
    ("od 9 do 17", time(9), time(17), "9:00–17:00"),
    ("od 8:30 do 16", time(8, 30), time(16), "8:30–16:00"),
    ("od 8.30 do 16:15", time(8, 30), time(16, 15), "8:30–16:15"),
    ("Od 9 do 17.", time(9), time(17), "9:00–17:00"),
    ("w godz. 9-17", time(9), time(17), "9:00–17:00"),
    ("9h-17h", time(9), time(17), "9:00–17:00"),
    ("9do17", time(9), time(17), "9:00–17:00"),
    ("from 9 to 17", time(9), time(17), "9:00–17:00"),
    ("between 9 and 5", time(9), time(17), "9:00–17:00"),
    ("9am-5pm", time(9), time(17), "9:00–17:00"),
    ("9 a.m. to 5 p.m.", time(9), time(17), "9:00–17:00"),
    ("9 AM to 5", time(9), time(17), "9:00–17:00"),
    ("from 12 pm to 8 pm", time(12), time(20), "12:00–20:00"),
    ("10am till 12am", time(10), time(0), "10:00–24:00"),
    ("16–24", time(16), time(0), "16:00–24:00"),
    ("8-24", time(8), time(0), "8:00–24:00"),
]
NONSENSE = [
    *("", "9", "9-9", "25-30", "25-26", "9:70-17", "9:75-10", "0pm-5pm", "13am-5pm", "rano"),
    *("9-17-18", "9.5-17", "-9-17", "9-17 i jeszcze wieczorem", "<b>9-17</b>", "0-24"),
]


@pytest.mark.parametrize(("typed", "starts", "ends", "kept"), TYPED)
def test_hours_are_read(typed: str, starts: time, ends: time, kept: str) -> None:
    assert read_hours(typed) == (starts, ends)
    assert read_blank(Blank.HOURS, typed, Language.PL, TODAY) == kept


@pytest.mark.parametrize("typed", NONSENSE)
def test_nonsense_is_no_hours(typed: str) -> None:
    assert read_hours(typed) is None
    assert read_blank(Blank.HOURS, typed, Language.PL, TODAY) is None


async def test_the_settings_and_a_letter_read_the_same(ola: Person) -> None:
    await ola.says("/nowy Anka")
    for typed, starts, ends, kept in TYPED:
        await ola.forges("hours", ola.sees())
        await ola.says(typed)
        assert f"pn–pt, {from_to(starts, ends)}" in ola.sees().text, typed
        await ola.forges("blank:1:hours:hours:warm:pl", ola.sees())
        await ola.says(typed)
        assert kept in ola.sees().text, typed


def _is_a_clear_day(hours: tuple[time, time]) -> bool:
    # "9:00–5:00" is typed for a day's work, so that no night before noon can be typed without "am".
    starts, ends = hours
    return starts != ends and (starts < ends or starts.hour > 12 or ends == time(0))


MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@given(st.tuples(MINUTES, MINUTES).filter(_is_a_clear_day))
def test_hours_that_are_shown_can_be_typed(hours: tuple[time, time]) -> None:
    assert read_hours(from_to(*hours)) == hours
    assert read_hours(clock_span(*hours)) == hours


@given(st.text(max_size=40) | st.text("0123456789:.-– odampm", max_size=12))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    read = read_hours(typed)
    assert read is None or read[0] != read[1]
