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


def test_a_week_of_ones_own() -> None:
    own = Hours(time(22), time(6), frozenset({5, 6}))
    assert off(SATURDAY, time(23), own) is None
    assert off(SUNDAY, time(5, 59), own) is None
    assert off(SUNDAY, time(6), own) is Off.HOURS
    assert off(FRIDAY, time(23), own) is Off.FREE_DAY
