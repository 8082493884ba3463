"""Working hours: an owner's own, over midnight too, and why a moment is not among them."""

from datetime import date, time

from conversations.values.hours import Hours, Off, off

FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22)
INDEPENDENCE_DAY = date(2026, 11, 11)


def test_the_usual_week() -> None:
    assert off(FRIDAY, time(9)) is None
    assert off(FRIDAY, time(17)) is Off.HOURS
    assert off(FRIDAY, None) is None
    assert off(SATURDAY, time(12)) is Off.SATURDAY
    assert off(SUNDAY, None) is Off.SUNDAY
    assert off(INDEPENDENCE_DAY, time(12)) is Off.HOLIDAY


def test_hours_over_midnight_belong_to_the_day_on_which_they_began() -> None:
    nights = Hours(time(22), time(6), frozenset(range(5)))
    monday = date(2026, 11, 23)
    assert off(FRIDAY, time(23), nights) is None
    assert off(SATURDAY, time(1), nights) is None, "the night of Friday"
    assert off(SATURDAY, time(6), nights) is Off.SATURDAY
    assert off(SATURDAY, time(23), nights) is Off.SATURDAY
    assert off(monday, time(1), nights) is Off.SUNDAY, "the night of Sunday"
    assert off(monday, time(22), nights) is None
    day_after = date(2026, 11, 12)
    assert off(INDEPENDENCE_DAY, time(1), nights) is None, "the night before it"
    assert off(day_after, time(1), nights) is Off.HOLIDAY
    assert off(day_after, time(22), nights) is None


def test_all_day_and_all_night_is_one_day_each() -> None:
    always = Hours(time(9), time(9), frozenset(range(5)))
    assert off(SATURDAY, time(8, 59), always) is None
    assert off(SATURDAY, time(9), always) is Off.SATURDAY


def test_a_week_of_ones_own() -> None:
    own = Hours(time(22), time(6), frozenset({5, 6}))
    assert off(SATURDAY, time(23), own) is None
    assert off(SUNDAY, time(5, 59), own) is None
    assert off(SUNDAY, time(6), own) is Off.HOURS
    assert off(FRIDAY, time(23), own) is Off.FREE_DAY
    assert off(SATURDAY, time(1), own) is Off.FREE_DAY
