"""Laws that hold for every history, and the exceptions that the model means."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conversations.decision.evidence import answered
from conversations.decision.incidents import Kind
from conversations.decision.path import path
from conversations.decision.questions import (
    CHOICES,
    PLAN_QUESTIONS,
    SKIP,
    VERDICT_QUESTIONS,
    Question,
)
from conversations.decision.rule_names import Rule
from conversations.decision.situations import Level
from conversations.decision.tally import tally
from conversations.decision.verdict import Verdict, before_and_after, decide, level_stays
from conversations.records.owner import Answer, ClientFile, Incident
from tests.conversations.decision.histories import (
    TODAY,
    History,
    answers,
    day,
    histories,
    incidents,
    talk_days,
)

MANY = settings(max_examples=600, deadline=None)


def judged(history: History, **changed: str) -> Verdict | None:
    """Return the verdict on a history, with some answers given otherwise."""
    told = {**history.answers, **changed}
    return decide(told, history.incidents, history.today, history.talk_on)


def applicable(history: History, **changed: str) -> set[Question]:
    """Return the questions of the verdict that apply."""
    told = {**history.answers, **changed}
    asked = path(told, history.incidents, history.today, history.talk_on)
    return set(asked) - set(PLAN_QUESTIONS)


# "Say it before you judge": who has not asked or not said yet is told to talk, which is milder than
# what the same trouble comes to once they have. So a graver answer here may make the verdict
# milder, and the model means it: these stay out of the law and have tests of their own below.
SAY_FIRST = {Question.ASKED, Question.TOLD}
ORDINARY = [q for q in VERDICT_QUESTIONS if q not in SAY_FIRST]


@given(histories(), answers())
@settings(max_examples=1000, deadline=None)
def test_what_is_still_unanswered_cannot_change_the_gravest_verdict(
    history: History, more: dict[str, str]
) -> None:
    """The verdict says so: nobody has to go on answering before they leave."""
    verdict = judged(history, abuse="once")
    assert verdict is not None
    assert verdict.level is Level.TERMINATE_NOW
    rest = {q: choice for q, choice in more.items() if q not in {*history.answers, "abuse"}}
    later = judged(history, abuse="once", **rest)
    assert later is not None
    assert later.level is Level.TERMINATE_NOW


@given(histories(), st.sampled_from(ORDINARY).flatmap(lambda q: st.tuples(st.just(q), st.data())))
@settings(max_examples=1500, deadline=None)
def test_a_graver_answer_never_makes_anything_milder(
    history: History, about: tuple[Question, st.DataObject]
) -> None:
    question, data = about
    low, high = sorted(
        data.draw(
            st.lists(
                st.integers(0, len(CHOICES[question]) - 1), min_size=2, max_size=2, unique=True
            )
        )
    )
    milder, graver = CHOICES[question][low], CHOICES[question][high]
    if question is Question.TIME_FIT and graver == "unbearable":
        # The third exception: what is unbearable and not said straight out is to be said first.
        assume(history.answers.get("told") == "yes")
    assume(applicable(history, **{question: milder}) == applicable(history, **{question: graver}))
    before, after = (judged(history, **{question: each}) for each in (milder, graver))
    if before is None or after is None:
        assert before is after  # it does not apply, and nothing else is known
        return
    assert after.level.gravity >= before.level.gravity
    for situation, finding in before.findings.items():
        assert after.findings[situation].level.gravity >= finding.level.gravity


@pytest.mark.parametrize("question", ORDINARY)
def test_the_law_is_not_empty_for_any_question(question: Question) -> None:
    """A graver answer that leaves the same questions open exists for each but those that gate."""
    gates = {"summary_talk"}
    everything = {str(q): CHOICES[q][-1] for q in Question} | {
        "hours_stated": "both",
        "told": "yes",
        "summary_talk": "yes",
    }
    history = History(everything)
    open_sets = [applicable(history, **{question: each}) for each in CHOICES[question]]
    same = any(one == two for one, two in pairwise(open_sets))
    assert same is (question not in gates)


def test_having_asked_already_can_be_graver_than_not_having_asked() -> None:
    history = History(
        {"unspoken": "often", "told": "yes", "summary_talk": "yes", "talk_outcome": "broken"}
    )
    asked, not_yet = judged(history, asked="yes"), judged(history, asked="no")
    assert asked
    assert not_yet
    assert (asked.level, not_yet.level) == ("part", "talk")


def test_having_told_already_is_graver_than_having_told_in_part() -> None:
    history = History({"i_count": "no"})
    levels = [judged(history, told=each) for each in ("yes", "partly", "no")]
    assert [verdict and verdict.level for verdict in levels] == ["part", "talk", "talk"]


def test_an_unbearable_rhythm_that_was_told_is_graver_than_one_that_was_not() -> None:
    history = History({"hours_stated": "both", "intrusions": "daily", "time_fit": "unbearable"})
    levels = [judged(history, told=each) for each in ("yes", "partly", "no", SKIP)]
    assert [verdict and verdict.level for verdict in levels] == ["part", "talk", "talk", "talk"]


@pytest.mark.parametrize("told", ["partly", "no", SKIP])
def test_an_unbearable_rhythm_not_told_yet_is_milder_than_a_bearable_one(told: str) -> None:
    history = History({"hours_stated": "both", "intrusions": "daily", "told": told})
    bearable = judged(history, time_fit="bearable")
    unbearable = judged(history, time_fit="unbearable")
    assert bearable
    assert unbearable
    assert (bearable.level, unbearable.level) == ("your_call", "talk")


@given(histories(), st.data())
@MANY
def test_an_answer_that_does_not_apply_changes_nothing(
    history: History, data: st.DataObject
) -> None:
    outside = [q for q in VERDICT_QUESTIONS if q not in applicable(history)]
    assume(outside)
    question = data.draw(st.sampled_from(outside))
    choice = data.draw(st.sampled_from([*CHOICES[question], SKIP]))
    assert judged(history, **{question: choice}) == judged(history)


@given(histories(), answers(PLAN_QUESTIONS))
@MANY
def test_the_plan_questions_never_change_the_verdict(
    history: History, plan: dict[str, str]
) -> None:
    assert judged(history, **plan) == judged(history)


@given(histories(), st.randoms(use_true_random=False))
@MANY
def test_the_order_of_incidents_and_answers_changes_nothing(
    history: History, chance: object
) -> None:
    shuffled = list(history.incidents)
    told = list(history.answers.items())
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    chance.shuffle(told)  # type: ignore[attr-defined]
    other = History(dict(told), tuple(shuffled), history.today, history.talk_on)
    assert judged(other) == judged(history)


@given(histories(), st.lists(st.sampled_from(sorted(Kind)), max_size=8), st.integers(1, 400))
@MANY
def test_incidents_of_the_future_count_for_nothing(
    history: History, kinds: list[Kind], ahead: int
) -> None:
    log = (*history.incidents, *((str(kind), day(-ahead)) for kind in kinds))
    assert judged(History(history.answers, log, TODAY, history.talk_on)) == judged(history)


@given(answers(), incidents(), st.lists(st.booleans(), min_size=14, max_size=14), talk_days())
@MANY
def test_settled_incidents_count_for_nothing(
    told: dict[str, str],
    log: tuple[tuple[str, object], ...],
    settled: list[bool],
    talk_on: object,
) -> None:
    moment = datetime(2026, 11, 20, tzinfo=UTC)
    kept = tuple(
        Incident(number, Kind(kind), on, settled=is_settled)  # type: ignore[arg-type]
        for number, ((kind, on), is_settled) in enumerate(zip(log, settled, strict=False), 1)
    )
    file = ClientFile({Question(q): Answer(c, moment) for q, c in told.items()}, kept)
    left = tuple(each for each, is_settled in zip(log, settled, strict=False) if not is_settled)
    without = decide(told, left, TODAY, talk_on)  # type: ignore[arg-type]
    assert decide(file.choices(), file.entries(), TODAY, talk_on) == without  # type: ignore[arg-type]


@given(histories())
@MANY
def test_every_rule_that_fires_has_evidence_of_questions_that_apply(history: History) -> None:
    verdict = judged(history)
    asked = applicable(history)
    for finding in verdict.findings.values() if verdict else ():
        for fired in finding.fired:
            assert fired.evidence, fired.rule
            assert fired.rule is not Rule.PILED_UP
            assert {fact.question for fact in fired.evidence} <= asked


@given(histories())
@MANY
def test_a_situations_level_is_the_gravest_of_its_rules_and_the_whole_of_its_situations(
    history: History,
) -> None:
    verdict = judged(history)
    assume(verdict is not None)
    assert verdict
    for finding in verdict.findings.values():
        levels = [fired.level.gravity for fired in finding.fired]
        assert finding.level.gravity == max(levels, default=0)
        assert levels == sorted(levels, reverse=True)
    whole = max(finding.level.gravity for finding in verdict.findings.values())
    assert verdict.level.gravity == (whole if verdict.piled_up is None else whole + 1)


@given(histories())
@MANY
def test_coverage_is_between_nothing_and_one(history: History) -> None:
    verdict = judged(history)
    if verdict:
        assert 0 <= verdict.answered <= verdict.applicable
        assert verdict.applicable == len(applicable(history))


@given(histories(), st.sampled_from(Kind), st.integers(1, 12), st.integers(0, 400).map(day))
@settings(max_examples=3000, deadline=None)
def test_where_the_level_surely_stays_it_does(
    history: History, kind: Kind, count: int, when: date
) -> None:
    before = tally(history.incidents, history.today)
    after = before.plus(kind, when, count)
    told, today, talk_on = history.answers, history.today, history.talk_on
    stays = level_stays(answered(told), kind, before, after, today, talk_on or today)
    was, now = (decide(told, log, today, talk_on) for log in (before, after))
    both = before_and_after(told, before, after, {kind}, today, talk_on)
    if now is None or (was and was.level is now.level):
        assert both is None
    else:
        assert both == (was, now)
    if stays:
        assert was
        assert now
        assert was.level is now.level


def test_the_level_surely_stays_until_a_threshold() -> None:
    log = tally([("off_hours", TODAY), ("off_hours", TODAY)], TODAY)
    stays = [
        level_stays({}, Kind.OFF_HOURS, log, log.plus(Kind.OFF_HOURS, TODAY, n), TODAY, TODAY)
        for n in (1, 2)
    ]
    assert stays == [True, False]
    told = {Question.INTRUSIONS: "weekly"}
    after = log.plus(Kind.OFF_HOURS, TODAY, 2)
    assert level_stays(told, Kind.OFF_HOURS, log, after, TODAY, TODAY), "what was told is as grave"
