"""The plan: its days, its steps, and what shapes them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.casework.plan import ENDING, LASTING, Plan, Point, make_plan, ticked
from conversations.decision.questions import CHOICES, Question
from conversations.decision.situations import Level
from conversations.records.vocabulary import PlanState, Step
from conversations.values.hours import Hours
from conversations.values.notice_periods import a_month_after, after_notice, working_day

FRIDAY = date(2026, 11, 20)
SECURED = [Step.INVOICES, Step.FILES, Step.ACCESS]


def plan(level: Level, owed: bool = False, **answers: str) -> Plan:
    return make_plan(level, answers, FRIDAY, owed=owed)


def steps(made: Plan) -> list[Step]:
    return [each.step for each in made.steps]


def due(made: Plan, step: Step) -> date | None:
    return next(each.due for each in made.steps if each.step is step)


@given(
    st.sampled_from(Level),
    st.fixed_dictionaries(
        {},
        optional={
            str(q): st.sampled_from(CHOICES[q])
            for q in (Question.CUSHION, Question.NOTICE, Question.OTHER_CLIENTS)
        },
    ),
    st.dates(date(2026, 1, 1), date(2030, 12, 31)),
    st.booleans(),
)
@settings(deadline=None)
def test_every_plan_has_its_steps_once_and_in_the_order_of_their_days(
    level: Level, answers: dict[str, str], start: date, owed: bool
) -> None:
    made = make_plan(level, answers, start, owed=owed)
    assert 2 <= len(made.steps) <= 12
    assert len(set(steps(made))) == len(made.steps)
    days = [each.due or date.max for each in made.steps]
    assert days == sorted(days)
    assert min(days) >= start
    for each in made.steps:
        at_once = {Step.LEAVE_CALL, Step.PROOF, Step.SOMEBODY, Step.GIVE_NOTICE}
        secured = level is Level.TERMINATE_NOW and each.due == start
        if each.due and each.step not in at_once and not secured:
            assert working_day(each.due) == each.due, "a step falls on a day of work"
    assert (made.notice_on is not None) is (level in ENDING)


@pytest.mark.parametrize("level", [Level.PART, Level.TERMINATE])
def test_what_is_secured_comes_before_the_notice(level: Level) -> None:
    made = plan(level, cushion="plenty", notice="month")
    assert steps(made)[:3] == SECURED
    assert due(made, Step.GIVE_NOTICE) == made.notice_on


def test_ending_at_once_waits_for_no_cushion_and_no_notice() -> None:
    for cushion in CHOICES[Question.CUSHION]:
        made = plan(Level.TERMINATE_NOW, cushion=cushion, notice="longer", other_clients="only")
        assert made.notice_on == made.last_day == FRIDAY
        assert due(made, Step.GIVE_NOTICE) == FRIDAY
        assert Point.NO_WAITING in made.points


def test_a_thin_cushion_puts_the_notice_off_and_looks_for_work_first() -> None:
    thin, thick = plan(Level.PART, cushion="none"), plan(Level.PART, cushion="plenty")
    assert thin.notice_on is not None
    assert thick.notice_on is not None
    assert thin.notice_on > thick.notice_on
    assert Step.NEXT_CLIENT in steps(thin)
    assert Step.NEXT_CLIENT not in steps(thick)
    assert steps(thin).index(Step.NEXT_CLIENT) < steps(thin).index(Step.GIVE_NOTICE)
    assert Point.NO_CUSHION in thin.points
    assert Point.THIN_CUSHION in plan(Level.PART, cushion="month").points


def test_who_has_no_other_client_looks_for_one_first() -> None:
    made = plan(Level.PART, cushion="plenty", other_clients="only")
    assert Step.NEXT_CLIENT in steps(made)
    assert Point.ONLY_CLIENT in made.points


def test_the_last_day_follows_the_notice_period() -> None:
    made = make_plan(Level.PART, {"notice": "month"}, FRIDAY, notice_on=date(2026, 12, 1))
    assert made.last_day == date(2027, 1, 1)
    # New Year's Day is free: what belongs to the end is done before it.
    assert due(made, Step.RETURN_DATA) == date(2026, 12, 31)
    assert due(made, Step.FREE_HOURS) == date(2027, 1, 4)


@pytest.mark.parametrize("notice", ["unknown", "longer", None])
def test_an_unknown_period_gives_no_last_day_and_asks_to_look_it_up(notice: str | None) -> None:
    made = make_plan(Level.PART, {"notice": notice} if notice else {}, FRIDAY)
    assert made.last_day is None
    assert Step.CONTRACT in steps(made)
    assert due(made, Step.RETURN_DATA) is None
    assert Point.NOTICE_UNKNOWN in made.points


def test_pay_that_is_owed_is_claimed_before_a_broken_contract_is_ended() -> None:
    assert Step.CLAIM_PAY in steps(plan(Level.TERMINATE, owed=True))
    assert Step.CLAIM_PAY not in steps(plan(Level.TERMINATE))


def test_the_next_look_is_when_the_model_says() -> None:
    for level, days in ((Level.GIVE_TIME, 30), (Level.SET_RULES, 14), (Level.TALK, 14)):
        looked = working_day(date.fromordinal(FRIDAY.toordinal() + days))
        assert due(plan(level), Step.LOOK_AGAIN) == looked
    assert due(plan(Level.YOUR_CALL), Step.LOOK_AGAIN) == date(2026, 11, 27)


@pytest.mark.parametrize("level", sorted(ENDING))
def test_every_plan_that_ends_looks_into_the_contract_before_the_notice(level: Level) -> None:
    made = steps(plan(level, notice="month"))
    assert made.index(Step.CONTRACT) < made.index(Step.GIVE_NOTICE)


@pytest.mark.parametrize("level", [Level.YOUR_CALL, Level.PART, Level.TERMINATE])
def test_whose_only_client_it_is_begins_with_the_search(level: Level) -> None:
    assert steps(plan(level, other_clients="only", cushion="none"))[0] is Step.NEXT_CLIENT


def test_steps_keep_to_the_days_on_which_their_owner_works() -> None:
    mondays = Hours(days=frozenset({0}))
    made = make_plan(Level.TALK, {}, FRIDAY, hours=mondays)
    assert {each.due.weekday() for each in made.steps if each.due} == {0}
    never = make_plan(Level.TALK, {}, FRIDAY, hours=Hours(days=frozenset()))
    assert due(never, Step.PREPARE) == date(2026, 11, 21)


def test_nobody_is_written_to_on_a_weekend() -> None:
    assert due(plan(Level.TALK), Step.INVITE) == date(2026, 11, 23)
    assert working_day(date(2026, 11, 21)) == working_day(date(2026, 11, 22)) == date(2026, 11, 23)
    assert working_day(FRIDAY) == FRIDAY


def test_a_month_ends_on_the_same_day_or_on_the_last_there_is() -> None:
    assert a_month_after(date(2027, 1, 31)) == date(2027, 2, 28)
    assert a_month_after(date(2026, 12, 15)) == date(2027, 1, 15)
    assert after_notice(FRIDAY, "two_weeks") == date(2026, 12, 4)
    assert after_notice(FRIDAY, "none") == FRIDAY


def test_what_was_secured_stays_ticked_and_the_rest_begins_anew() -> None:
    earlier = datetime(2026, 11, 1, tzinfo=UTC)
    state = PlanState(Level.PART, FRIDAY, done={Step.FILES: earlier, Step.GIVE_NOTICE: earlier})
    assert ticked(state, Step.FILES, earlier.date())
    assert not ticked(state, Step.GIVE_NOTICE, earlier.date())
    assert ticked(state, Step.GIVE_NOTICE, FRIDAY)
    assert not ticked(state, Step.GIVE_NOTICE, None)
    assert Step.GIVE_NOTICE not in LASTING
