"""What would change a verdict: every claim holds when it is applied, and none is missing."""

from datetime import date, timedelta
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.decision import changes as module
from conversations.decision.changes import (
    IN_THEIR_HANDS,
    MOST_INCIDENTS,
    Changes,
    MoreIncidents,
    OtherAnswer,
    changes,
)
from conversations.decision.incidents import COUNT_FOR_NOTHING, Kind
from conversations.decision.path import path
from conversations.decision.questions import (
    CHOICES,
    SKIP,
    VERDICT_QUESTIONS,
    Question,
)
from conversations.decision.situations import Level
from conversations.decision.verdict import decide

TODAY = date(2026, 11, 20)
GOOD = {
    "interest": "yes",
    "click": "yes",
    "dread": "never",
    "deadlines": "kept",
    "agreed_terms": "kept",
    "payment": "on_time",
    "hours_stated": "both",
    "intrusions": "never",
    "abuse": "never",
    "i_count": "yes",
    "unspoken": "no",
    "belittled": "never",
    "friction": "no",
    "sleep": "no",
    "self_doubt": "no",
    "mistakes": "no",
}

answers = st.fixed_dictionaries(
    {}, optional={str(q): st.sampled_from([*CHOICES[q], SKIP]) for q in Question}
)
days = st.integers(-2, 200).map(lambda ago: TODAY - timedelta(days=ago))
logs = st.lists(st.tuples(st.sampled_from(Kind).map(str), days), max_size=8)
talks = st.one_of(st.none(), st.integers(0, 60).map(lambda ago: TODAY - timedelta(days=ago)))


def found(answers: dict[str, str], log: list[tuple[str, date]] | None = None) -> Changes:
    result = changes(answers, log or [], TODAY)
    assert result is not None
    return result


@settings(max_examples=80, deadline=None)
@given(answers, logs, talks)
def test_every_claim_holds_when_it_is_applied(
    told: dict[str, str], log: list[tuple[str, date]], talk_on: date | None
) -> None:
    result = changes(told, log, TODAY, talk_on)
    before = decide(told, log, TODAY, talk_on)
    if result is None or before is None:
        assert result is None
        assert before is None
        return
    assert result.level is before.level
    for other in (*result.milder, *result.graver):
        after = decide({**told, other.question: other.choice}, log, TODAY, talk_on)
        assert after is not None
        assert after.level is other.level
        assert (after.level.gravity < before.level.gravity) is (other in result.milder)
    for more in result.logged:
        after = decide(told, [*log, *[(more.kind, TODAY)] * more.count], TODAY, talk_on)
        fewer = decide(told, [*log, *[(more.kind, TODAY)] * (more.count - 1)], TODAY, talk_on)
        assert after is not None
        assert fewer is not None
        assert after.level is more.level
        assert before.level.gravity < after.level.gravity
        assert fewer.level.gravity < after.level.gravity


@settings(max_examples=80, deadline=None)
@given(answers, logs, talks)
def test_no_better_answer_that_calms_and_no_worse_one_that_alarms_is_missing(
    told: dict[str, str], log: list[tuple[str, date]], talk_on: date | None
) -> None:
    result = changes(told, log, TODAY, talk_on)
    before = decide(told, log, TODAY, talk_on)
    if result is None or before is None:
        return
    listed = {(each.question, each.choice) for each in (*result.milder, *result.graver)}
    for question in path(told, log, TODAY, talk_on):
        fact = before.facts.get(question)
        for place, choice in enumerate(CHOICES[question]):
            better = place < CHOICES[question].index(fact.choice) if fact else not place
            after = decide({**told, question: choice}, log, TODAY, talk_on)
            assert after is not None
            calms = after.level.gravity < before.level.gravity
            alarms = after.level.gravity > before.level.gravity
            told_apart = better and calms and question not in IN_THEIR_HANDS
            assert ((question, choice) in listed) is (told_apart or (not better and alarms))


@settings(max_examples=120, deadline=None)
@given(answers, logs, talks)
def test_saying_less_is_never_said_to_help(
    told: dict[str, str], log: list[tuple[str, date]], talk_on: date | None
) -> None:
    result = changes(told, log, TODAY, talk_on)
    if result is None:
        return
    for each in result.acts:
        assert each.question in IN_THEIR_HANDS
        assert each.choice == CHOICES[each.question][0]
        assert each.level.gravity < result.level.gravity
    assert not [each for each in result.milder if each.question in IN_THEIR_HANDS]


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ({"i_count": "no"}, (Question.TOLD, "yes", Level.STAY)),
        ({"i_count": "no"}, (Question.SUMMARY_TALK, "yes", Level.STAY)),
        ({"i_count": "no", "told": "yes"}, (Question.SUMMARY_TALK, "yes", Level.STAY)),
        ({"unspoken": "often"}, (Question.ASKED, "yes", Level.STAY)),
        ({"intrusions": "weekly"}, (Question.HOURS_STATED, "both", Level.STAY)),
    ],
)
def test_what_can_be_done_comes_first_with_what_it_can_lead_to(
    told: dict[str, str], act: tuple[Question, str, Level]
) -> None:
    acts = found({**told, "interest": "yes"}).acts
    assert act in [(each.question, each.choice, each.level) for each in acts]


def test_with_all_well_nothing_is_to_be_done() -> None:
    assert found(GOOD).acts == ()


@settings(max_examples=25, deadline=None)
@given(answers, logs, talks)
def test_more_incidents_than_are_tried_move_it_no_further(
    told: dict[str, str], log: list[tuple[str, date]], talk_on: date | None
) -> None:
    before = decide(told, log, TODAY, talk_on)
    result = changes(told, log, TODAY, talk_on)
    if result is None or before is None:
        return
    # The most telling come first: put in last, it stays.
    reached = {each.kind: each.level for each in reversed(result.logged)}
    for kind in Kind:
        if kind in COUNT_FOR_NOTHING:
            continue
        for count in (MOST_INCIDENTS, 12, 15):
            after = decide(told, [*log, *[(kind, TODAY)] * count], TODAY, talk_on)
            furthest = max(reached.get(kind, before.level), before.level, key=lambda x: x.gravity)
            assert after is not None
            assert after.level.gravity <= furthest.gravity


def test_an_answer_that_the_log_overrules_is_not_listed() -> None:
    log = [("non_payment", TODAY)]
    result = found({**GOOD, "payment": "on_time"}, log)
    assert result.level is Level.TERMINATE
    assert [each for each in result.milder if each.question is Question.PAYMENT] == []
    unlogged = found({**GOOD, "payment": "unpaid"})
    assert [each.choice for each in unlogged.milder] == ["on_time", "sometimes_late"]


def test_the_largest_move_comes_first_and_then_the_question_asked_earlier() -> None:
    result = found(GOOD)
    assert result.graver[0] == OtherAnswer(Question.ABUSE, "once", Level.TERMINATE_NOW)
    order = list(Question)
    moves = [each.level.gravity for each in result.graver]
    assert moves == sorted(moves, reverse=True)
    places = [(-each.level.gravity, order.index(each.question)) for each in result.graver]
    assert places == sorted(places)


def test_the_log_tells_each_count_at_which_the_verdict_gets_graver() -> None:
    late = [each for each in found(GOOD).logged if each.kind is Kind.LATE_PAYMENT]
    assert late == [
        MoreIncidents(Kind.LATE_PAYMENT, 3, Level.TERMINATE),
        MoreIncidents(Kind.LATE_PAYMENT, 1, Level.TALK),
    ]


def test_a_question_that_was_not_answered_counts_too() -> None:
    told = {question: choice for question, choice in GOOD.items() if question != "payment"}
    assert OtherAnswer(Question.PAYMENT, "unpaid", Level.TERMINATE) in found(told).graver


def test_with_nothing_known_there_is_nothing_to_change() -> None:
    assert changes({}, [], TODAY) is None


def test_it_asks_the_decision_no_more_than_two_hundred_times() -> None:
    worst = {str(q): CHOICES[q][-1] for q in VERDICT_QUESTIONS}
    with patch.object(module, "decide", wraps=decide) as counted:
        found({**worst, "told": "yes", "summary_talk": "yes", "hours_stated": "both"})
    assert counted.call_count <= 200
