"""Working time as moments: always inside the hours, over clock changes, holidays and midnight."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conversations.casework.looks import look_at
from conversations.records.numbers import OwnerId
from conversations.records.owner import Language, Owner
from conversations.values.hours import USUAL, Hours, is_off_hours
from conversations.values.working_moments import next_working, working_until, works

WARSAW = ZoneInfo("Europe/Warsaw")
# Far apart, with clocks that change by an hour, by half of one, at midnight, and never.
ZONES = st.sampled_from(
    ["Europe/Warsaw", "Australia/Lord_Howe", "America/Havana", "Asia/Kathmandu", "America/New_York"]
).map(ZoneInfo)
CLOCK = st.times().map(lambda at: at.replace(second=0, microsecond=0))
SOME_HOURS = st.builds(Hours, CLOCK, CLOCK, st.frozensets(st.integers(0, 6), min_size=1)).filter(
    lambda hours: hours.starts != hours.ends
)
MOMENTS = st.integers(
    int(datetime(2026, 1, 1, tzinfo=UTC).timestamp()),
    int(datetime(2027, 12, 31, tzinfo=UTC).timestamp()),
).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
# An hour that the clock leaves out, and one that it repeats.
GAP = datetime(2026, 3, 29, 0, 40, tzinfo=UTC)
TWICE = datetime(2026, 10, 25, 0, 10, tzinfo=UTC)
NIGHT = Hours(time(2, 10), time(2, 50), frozenset(range(7)))
MINUTE = timedelta(minutes=1)


def is_inside(at: datetime, hours: Hours, zone: ZoneInfo) -> bool:
    local = at.astimezone(zone)
    return not is_off_hours(local.date(), local.time(), hours)


@given(MOMENTS, SOME_HOURS, ZONES)
@example(GAP, NIGHT, WARSAW)
@example(TWICE, NIGHT, WARSAW)
@settings(max_examples=300, deadline=None)
def test_the_next_working_moment_is_inside_the_hours_and_none_comes_before_it(
    after: datetime, hours: Hours, zone: ZoneInfo
) -> None:
    found = next_working(after, hours, zone)
    assert found is not None
    assert found >= after
    assert is_inside(found, hours, zone)
    minute = after.replace(second=0, microsecond=0) + MINUTE
    while minute < min(found, after + timedelta(days=2)):
        assert not is_inside(minute, hours, zone), minute.astimezone(zone)
        minute += MINUTE


@given(MOMENTS, SOME_HOURS, ZONES)
@example(GAP - timedelta(minutes=30), Hours(time(1), time(2, 30), frozenset(range(7))), WARSAW)
@settings(max_examples=300, deadline=None)
def test_working_time_lasts_until_the_first_moment_that_is_none(
    after: datetime, hours: Hours, zone: ZoneInfo
) -> None:
    begins = next_working(after, hours, zone)
    assert begins is not None
    ends = working_until(begins, hours, zone)
    assert ends > begins
    assert not is_inside(ends, hours, zone)
    minute = begins
    while minute < min(ends, begins + timedelta(days=2)):
        assert is_inside(minute, hours, zone), minute.astimezone(zone)
        minute += MINUTE


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), SOME_HOURS, ZONES)
@settings(max_examples=200, deadline=None)
def test_a_look_comes_on_its_day_or_later_and_inside_the_hours(
    day: date, hours: Hours, zone: ZoneInfo
) -> None:
    due = look_at(day, Owner(OwnerId(1), Language.PL, zone=zone.key, hours=hours))
    assert due is not None
    assert due.astimezone(zone).date() >= day
    assert is_inside(due, hours, zone)


@pytest.mark.parametrize(
    ("after", "begins"),
    [
        ("2026-11-20T08:59+01:00", "2026-11-20T09:00+01:00"),
        ("2026-11-20T12:34+01:00", "2026-11-20T12:34+01:00"),
        ("2026-11-20T17:00+01:00", "2026-11-23T09:00+01:00"),  # over a weekend
        ("2026-11-10T17:00+01:00", "2026-11-12T09:00+01:00"),  # over Independence Day
        ("2026-12-23T18:00+01:00", "2026-12-28T09:00+01:00"),  # over Christmas
        ("2026-03-27T17:00+01:00", "2026-03-30T09:00+02:00"),  # over a clock change
    ],
)
def test_the_usual_week_has_its_free_days(after: str, begins: str) -> None:
    found = next_working(datetime.fromisoformat(after), USUAL, WARSAW)
    assert found == datetime.fromisoformat(begins)


def test_who_never_works_has_no_next_moment() -> None:
    never = Hours(days=frozenset())
    assert next_working(GAP, never, WARSAW) is None
    assert look_at(date(2026, 11, 20), Owner(OwnerId(1), Language.PL, hours=never)) is None
    assert not works(GAP, never, WARSAW)
