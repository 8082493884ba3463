"""The walk through the questions: what is asked, what comes next, how far it is."""

from collections.abc import Mapping
from datetime import date
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.decision import path as interview
from conversations.decision.glances import SHOWS, Glance, mildest
from conversations.decision.questions import (
    CHOICES,
    PLAN_QUESTIONS,
    SKIP,
    VERDICT_QUESTIONS,
    WITH_CONSENT,
    Question,
)
from conversations.decision.situations import Level
from conversations.decision.verdict import decide
from tests.conversations.decision.histories import TODAY, History, day, histories, incidents

ALWAYS = [
    "interest",
    "click",
    "dread",
    "deadlines",
    "agreed_terms",
    "payment",
    "hours_stated",
    "intrusions",
    "abuse",
    "i_count",
    "unspoken",
    "belittled",
    "friction",
    "sleep",
    "self_doubt",
    "mistakes",
]
FIRST = Question.INTEREST


def asked(answers: dict[str, str], log: tuple[tuple[str, date], ...] = ()) -> list[str]:
    """Return the questions on the path."""
    return [str(each) for each in interview.path(answers, log, TODAY)]


def opened(answers: dict[str, str], log: tuple[tuple[str, date], ...] = ()) -> list[str]:
    """Return the questions on the path that are not always there."""
    return [each for each in asked(answers, log) if each not in ALWAYS]


# The path.


def test_sixteen_questions_are_always_asked_in_their_order() -> None:
    assert asked({}) == ALWAYS


@pytest.mark.parametrize(
    ("answers", "opens"),
    [
        ({"intrusions": "rarely", "hours_stated": "both"}, ["time_fit"]),
        ({"intrusions": "rarely", "hours_stated": "part"}, []),
        ({"intrusions": "rarely"}, []),
        ({"intrusions": "never", "hours_stated": "both"}, []),
        ({"hours_stated": "both"}, []),
        ({"abuse": "never"}, []),
        ({"abuse": "once"}, ["own_work"]),
        ({"abuse": "skip"}, []),
        ({"i_count": "not_always"}, ["told"]),
        ({"i_count": "not_always", "told": "no"}, ["told"]),
        ({"i_count": "not_always", "told": "partly"}, ["told", "summary_talk"]),
        ({"i_count": "not_always", "told": SKIP}, ["told"]),
        (
            {"i_count": "not_always", "told": "yes", "summary_talk": "yes"},
            ["told", "summary_talk", "talk_outcome"],
        ),
        (
            {"i_count": "not_always", "told": "yes", "summary_talk": "no"},
            ["told", "summary_talk"],
        ),
        ({"unspoken": "often"}, ["asked", "told"]),
        ({"belittled": "always"}, ["told"]),
        ({"belittled": "always", "friction": "constant"}, ["told"]),
        ({"friction": "sometimes"}, ["told"]),
        ({"click": "no"}, ["told"]),
        ({"click": "partly"}, []),
        ({"payment": "unpaid"}, []),
        ({"payment": "sometimes_late"}, []),
        ({"sleep": "sometimes"}, []),
        ({"told": "yes", "summary_talk": "yes", "talk_outcome": "none"}, []),
    ],
)
def test_answers_open_questions(answers: dict[str, str], opens: list[str]) -> None:
    assert opened(answers) == opens


def test_the_log_opens_questions_too() -> None:
    assert opened({}, (("dismissive", TODAY),)) == ["told"]
    assert opened({}, (("point_scoring", TODAY),)) == ["told"]
    assert opened({}, (("dismissive", day(30)),)) == []
    assert opened({"hours_stated": "both"}, (("off_hours", TODAY),)) == ["time_fit"]


@given(histories())
@settings(max_examples=500, deadline=None)
def test_the_plans_questions_wait_until_the_plan_is_opened(history: History) -> None:
    given_ = (history.answers, history.incidents, history.today, history.talk_on)
    path, verdict = interview.path(*given_), decide(*given_)
    assert not set(path) & {*PLAN_QUESTIONS}
    assert list(path) == sorted(path, key=list(Question).index)
    assert len(set(path)) == len(path)
    if verdict:
        may_end = verdict.level.gravity >= Level.YOUR_CALL.gravity
        at_once = verdict.level is Level.TERMINATE_NOW
        shaped = may_end and not at_once
        assert interview.plan_path(verdict) == (PLAN_QUESTIONS if shaped else ())


# Where it goes.

PATH = (Question.INTEREST, Question.DREAD, Question.ABUSE, Question.SLEEP)


@pytest.mark.parametrize(
    ("at", "comes"),
    [
        ("interest", "dread"),
        ("dread", "abuse"),
        ("payment", "abuse"),
        ("sleep", None),
        ("mistakes", None),
        ("other_clients", None),
    ],
)
def test_what_follows_a_question_need_not_stand_beside_it(at: str, comes: str | None) -> None:
    assert interview.following(PATH, Question(at)) == comes


@pytest.mark.parametrize(
    ("at", "before"),
    [
        ("interest", "interest"),
        ("dread", "interest"),
        ("payment", "dread"),
        ("sleep", "abuse"),
        ("told", "sleep"),
        (None, "sleep"),
    ],
)
def test_what_stands_before_a_question(at: str | None, before: str) -> None:
    assert interview.preceding(PATH, Question(at) if at else None) == before


def test_the_interview_stands_where_it_was_left() -> None:
    answered = {Question.INTEREST: 1}
    assert interview.standing(PATH, answered, Question.ABUSE) == "abuse"
    assert interview.standing(PATH, answered, Question.INTEREST) == "interest"


def test_a_question_that_closed_gives_its_place_to_the_next() -> None:
    assert interview.standing(PATH, {}, Question.PAYMENT) == "abuse"
    assert interview.standing(PATH, {}, Question.MISTAKES) == "interest"
    everything: dict[Question, int] = dict.fromkeys(PATH, 1)
    assert interview.standing(PATH, everything, Question.MISTAKES) is None


def test_a_new_interview_stands_at_the_first_question_and_a_done_one_nowhere() -> None:
    everything: dict[Question, int] = dict.fromkeys(PATH, 1)
    assert interview.standing(PATH, {}, None) == "interest"
    assert interview.standing(PATH, everything, None) is None
    assert interview.first_open(PATH, {Question.INTEREST: 1, Question.ABUSE: 1}) == "dread"


def test_an_answer_to_what_is_shown_goes_on() -> None:
    told = {Question.INTEREST: 1}
    assert interview.after_answer(PATH, told, Question.INTEREST, Question.INTEREST) == "dread"


def test_the_last_answer_goes_back_to_what_was_left_open_and_then_ends() -> None:
    some = {Question.INTEREST: 1, Question.SLEEP: 1}
    assert interview.after_answer(PATH, some, Question.SLEEP, Question.SLEEP) == "dread"
    everything: dict[Question, int] = dict.fromkeys(PATH, 1)
    assert interview.after_answer(PATH, everything, Question.SLEEP, Question.SLEEP) is None


def test_a_late_tap_on_another_question_leaves_the_interview_where_it_stands() -> None:
    told = {Question.INTEREST: 1, Question.DREAD: 1}
    assert interview.after_answer(PATH, told, Question.ABUSE, Question.INTEREST) == "abuse"
    everything: dict[Question, int] = dict.fromkeys(PATH, 1)
    assert interview.after_answer(PATH, everything, None, Question.INTEREST) is None


# Whole walks.


def walk(data: st.DataObject, log: tuple[tuple[str, date], ...]) -> list[Question]:
    """Answer every question that is shown at random; return those shown, in order."""
    answers: dict[Question, str] = {}
    at: Question | None = FIRST
    shown = []
    while at is not None:
        shown.append(at)
        assert len(shown) <= len(Question), "the interview must end"
        answers[at] = data.draw(st.sampled_from([*CHOICES[at], SKIP]))
        told = {str(q): choice for q, choice in answers.items()}
        path = interview.path(told, log, TODAY, TODAY)
        at = interview.after_answer(path, answers, at, at)
    return shown


@given(st.data(), incidents())
@settings(max_examples=400, deadline=None)
def test_a_walk_asks_each_question_once_and_never_goes_backwards(
    data: st.DataObject, log: tuple[tuple[str, date], ...]
) -> None:
    shown = walk(data, log)
    progress = [interview.progress(question) for question in shown]
    assert progress == sorted(progress)
    assert len(set(shown)) == len(shown)
    assert set(map(Question, ALWAYS)) <= set(shown)
    assert progress[0] == 0
    assert all(0 <= each < 1 for each in progress)


@given(st.data(), incidents())
@settings(max_examples=300, deadline=None)
def test_whatever_is_answered_late_the_interview_moves_only_on(
    data: st.DataObject, log: tuple[tuple[str, date], ...]
) -> None:
    """Late taps open and close questions on either side; where it stands never goes backwards."""
    answers: dict[Question, str] = {}
    at: Question | None = FIRST
    for _ in range(12):
        if at is None:
            break
        late = data.draw(st.booleans())
        question = data.draw(st.sampled_from(VERDICT_QUESTIONS)) if late else at
        answers[question] = data.draw(st.sampled_from([*CHOICES[question], SKIP]))
        told = {str(q): choice for q, choice in answers.items()}
        path = interview.path(told, log, TODAY, TODAY)
        comes = interview.after_answer(path, answers, at, question)
        if comes is not None and interview.following(path, at) is not None:
            assert interview.progress(comes) >= interview.progress(at)
        at = comes


def test_the_progress_of_a_question_does_not_hang_on_the_path() -> None:
    for questions in (VERDICT_QUESTIONS, PLAN_QUESTIONS):
        values = [interview.progress(question) for question in questions]
        assert values == sorted(set(values))
        assert values[0] == 0
        assert values[-1] < 1


@given(st.data(), incidents())
@settings(max_examples=200, deadline=None)
def test_going_back_step_by_step_comes_to_the_first_question(
    data: st.DataObject, log: tuple[tuple[str, date], ...]
) -> None:
    answers = {str(q): data.draw(st.sampled_from(CHOICES[q])) for q in Question}
    path = interview.path(answers, log, TODAY, TODAY)
    at: Question | None = None
    seen = []
    for _ in path:
        at = interview.preceding(path, at)
        seen.append(at)
    assert seen == list(reversed(path))


SHOWN = [question for glance in Glance for question in SHOWS[glance]]


def most_taps(answers: Mapping[str, str]) -> int:
    """Return how many taps the short way asks for at most, whatever is answered on it.

    One tap tells of a talk and what came of it.
    """
    path = interview.short_path(answers, (), TODAY, None)
    # What a glance asks consent for is asked there alone.
    asked = next((q for q in path if q not in answers and q not in WITH_CONSENT), None)
    if asked is None:
        return 0
    if asked is Question.SUMMARY_TALK:
        return 1
    return 1 + max(most_taps({**answers, asked: choice}) for choice in CHOICES[asked])


def test_three_troubles_cost_at_most_ten_taps_whatever_they_open() -> None:
    """Three grades, two ways on, and what they open."""
    mild = {str(q): mildest(q) for q in SHOWN if q not in WITH_CONSENT}
    sets = [
        dict(zip(map(str, troubles), grades, strict=True))
        for troubles in combinations(SHOWN, 3)
        for grades in product(*(CHOICES[trouble][1:] for trouble in troubles))
    ]
    assert len(sets) == 3560
    taps = {len(told) + len(Glance) + most_taps({**mild, **told}) for told in sets}
    assert max(taps) == 10


@given(histories(), st.sampled_from(CHOICES[Question.ABUSE][1:]))
@settings(max_examples=300, deadline=None)
def test_what_the_short_way_leaves_out_changes_no_level(history: History, abuse: str) -> None:
    """With the answers to what it does not ask the level is the same as without them."""
    shouted = {**history.answers, "abuse": abuse}
    for answers in (shouted, history.answers):
        told = {question: choice for question, choice in answers.items() if choice != SKIP}
        given_ = (history.incidents, history.today, history.talk_on)
        left_out = {*interview.path(told, *given_)} - {*interview.short_path(told, *given_)}
        fewer = {question: choice for question, choice in told.items() if question not in left_out}
        whole, short = decide(told, *given_), decide(fewer, *given_)
        if whole and short:
            assert whole.level is short.level
