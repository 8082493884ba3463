"""Working hours: an owner's own, over midnight too, and why a moment is not among them."""

from datetime import date, time

import pytest

from conversations.values.hours import Hours, Off, off, typed_hours

FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22)
INDEPENDENCE_DAY = date(2026, 11, 11)


def test_the_usual_week() -> None:
    assert off(FRIDAY, time(9)) is None
    assert off(FRIDAY, time(17)) is Off.HOURS
    assert off(FRIDAY, None) is None
    assert off(SATURDAY, time(12)) is Off.SATURDAY
    assert off(SUNDAY, None) is Off.SUNDAY
    assert off(INDEPENDENCE_DAY, time(12)) is Off.HOLIDAY


def test_a_week_of_ones_own() -> None:
    own = Hours(time(22), time(6), frozenset({5, 6}))
    assert off(SATURDAY, time(23), own) is None
    assert off(SUNDAY, time(5, 59), own) is None
    assert off(SUNDAY, time(6), own) is Off.HOURS
    assert off(FRIDAY, time(23), own) is Off.FREE_DAY


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("8-16", (time(8), time(16))),
        ("od 8.30 do 16:15", (time(8, 30), time(16, 15))),
        ("from 9 to 17", (time(9), time(17))),
        ("16–24", (time(16), time(0))),
        ("9-5", (time(9), time(17))),
        ("8:30-4", (time(8, 30), time(16))),
        ("12-4", (time(12), time(16))),
        ("9am-5pm", (time(9), time(17))),
        ("9 am to 5", (time(9), time(17))),
        ("10am till 12am", (time(10), time(0))),
        ("22-6", (time(22), time(6))),
        ("8-24", (time(8), time(0))),
        ("13am-5pm", None),
        ("9-9", None),
        ("25-30", None),
        ("9:75-10", None),
        ("rano", None),
    ],
)
def test_hours_are_read(typed: str, read: tuple[time, time] | None) -> None:
    assert typed_hours(typed) == read
