"""The decision model at each of its edges, and the worked cases that came with it."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from conversations.decision.incidents import Kind
from conversations.decision.questions import CHOICES, PLAN_QUESTIONS, VERDICT_QUESTIONS, Question
from conversations.decision.rule_names import Origin, Rule
from conversations.decision.rules import ORIGIN
from conversations.decision.situations import Level, Situation
from conversations.decision.verdict import Verdict, decide
from tests.conversations.decision.histories import TODAY, day

CASES = tomllib.loads((Path(__file__).parent / "cases" / "verdicts.toml").read_text("utf-8"))

Log = Sequence[tuple[str, date]]


def judge(
    answers: Mapping[str, str] | None = None, log: Log = (), talk_on: date | None = None
) -> Verdict:
    """Return the verdict, which there must be."""
    verdict = decide(answers or {}, log, TODAY, talk_on)
    assert verdict is not None
    return verdict


def rules(verdict: Verdict) -> set[str]:
    """Return the ids of all rules that fired."""
    fired = {str(each.rule) for finding in verdict.findings.values() for each in finding.fired}
    return fired | ({str(verdict.piled_up.rule)} if verdict.piled_up else set())


def level_of(rule: str, verdict: Verdict) -> str:
    """Return the level that one rule asks for."""
    fired = [each for finding in verdict.findings.values() for each in finding.fired]
    return next(str(each.level) for each in fired if each.rule == rule)


def effective(question: str, answers: Mapping[str, str] | None = None, log: Log = ()) -> str | None:
    """Return what is known of a question in the end."""
    verdict = decide(answers or {}, log, TODAY)
    fact = verdict.facts.get(Question(question)) if verdict else None
    return fact.choice if fact else None


def times(kind: str, count: int, ago: int = 1) -> list[tuple[str, date]]:
    """Return as many incidents of a kind, all on one day."""
    return [(kind, day(ago))] * count


# The worked cases.


@pytest.mark.parametrize("case", CASES["case"], ids=lambda case: case["name"])
def test_a_worked_case_ends_as_it_says(case: Mapping[str, Any]) -> None:
    incidents = [(kind, on) for kind, on in case.get("incidents", [])]
    verdict = decide(case.get("answers", {}), incidents, CASES["today"], case.get("talk_on"))
    if not case["level"]:
        assert verdict is None
        return
    assert verdict is not None
    assert verdict.level == case["level"]
    troubled = {s: f.level for s, f in verdict.findings.items() if f.level != "stay"}
    assert troubled == case.get("situations", {})


# The contract.


def test_ids_are_plain_strings_and_every_situation_has_a_finding() -> None:
    verdict = judge({"payment": "unpaid"})
    assert isinstance(verdict.level, Level)
    assert isinstance(verdict.level, str)
    assert list(verdict.findings) == [
        "terms",
        "time",
        "respect",
        "expectations",
        "partnership",
        "toll",
    ]
    assert all(isinstance(each, Situation) for each in verdict.findings)
    assert verdict.findings["terms"].level == "terminate"  # type: ignore[index]
    assert verdict.findings["toll"].level == "stay"  # type: ignore[index]


def test_the_levels_stand_mildest_first() -> None:
    ladder = [
        "stay",
        "give_time",
        "set_rules",
        "talk",
        "your_call",
        "part",
        "terminate",
        "terminate_now",
    ]
    assert list(Level) == ladder
    assert [level.gravity for level in Level] == list(range(8))


def test_the_ids_are_those_of_the_page() -> None:
    asked = """interest click dread deadlines agreed_terms payment hours_stated intrusions time_fit
        abuse own_work i_count unspoken asked belittled friction sleep self_doubt mistakes told
        summary_talk talk_outcome cushion notice other_clients"""
    assert list(Question) == asked.split()
    ruled = """unpaid deal_broken deal_slipped rules_unstated time_suits time_bearable
        time_unbearable time_unbearable_told abused does_not_count does_not_count_told
        not_always_counts no_click ask_first unspoken_trouble scolded_no_friction
        scolded_some_friction some_friction constant_friction others_suffer worn_out doubting
        wearing piled_up"""
    assert set(Rule) == set(ruled.split())
    assert list(PLAN_QUESTIONS) == ["cushion", "notice", "other_clients"]


def test_nine_rules_are_our_reading_and_the_rest_the_articles() -> None:
    ours = {rule for rule, origin in ORIGIN.items() if origin is Origin.READING}
    read = """deal_slipped time_unbearable_told does_not_count_told not_always_counts
        scolded_no_friction scolded_some_friction some_friction doubting piled_up"""
    assert ours == set(read.split())
    assert set(ORIGIN) == set(Rule)
    assert (Origin.ARTICLE, Origin.READING) == ("A", "R")


def test_ids_that_nothing_has_count_as_not_given() -> None:
    assert decide({"payment": "sometimes", "weather": "bad"}, [("quarrel", TODAY)], TODAY) is None
    verdict = judge({"payment": "late", "abuse": "once"})
    assert verdict.answered == 1


# The rules, one by one. What is below the line of a rule is in the same table.

SUMMED = {"told": "yes", "summary_talk": "yes"}
CLEAR = {"hours_stated": "both", "intrusions": "rarely"}

RULES: list[tuple[dict[str, str], set[str], str]] = [
    ({"payment": "on_time"}, set(), "stay"),
    ({"payment": "unpaid"}, {"unpaid"}, "terminate"),
    ({"payment": "always_late"}, {"deal_broken"}, "terminate"),
    ({"deadlines": "slipping"}, {"deal_broken"}, "terminate"),
    ({"agreed_terms": "broken"}, {"deal_broken"}, "terminate"),
    ({"payment": "sometimes_late"}, {"deal_slipped"}, "talk"),
    ({"deadlines": "slipped"}, {"deal_slipped"}, "talk"),
    ({"agreed_terms": "slipped"}, {"deal_slipped"}, "talk"),
    (
        {"payment": "unpaid", "deadlines": "slipping", "agreed_terms": "slipped"},
        {"unpaid", "deal_broken", "deal_slipped"},
        "terminate",
    ),
    ({"intrusions": "never", "hours_stated": "no"}, set(), "stay"),
    ({"hours_stated": "no"}, set(), "stay"),
    ({"intrusions": "rarely"}, {"rules_unstated"}, "set_rules"),
    ({"intrusions": "rarely", "hours_stated": "skip"}, {"rules_unstated"}, "set_rules"),
    ({"intrusions": "weekly", "hours_stated": "part"}, {"rules_unstated"}, "set_rules"),
    ({"intrusions": "daily", "hours_stated": "no"}, {"rules_unstated"}, "set_rules"),
    ({**CLEAR, "time_fit": "suits"}, {"time_suits"}, "stay"),
    ({**CLEAR}, {"time_bearable"}, "your_call"),
    ({**CLEAR, "time_fit": "skip"}, {"time_bearable"}, "your_call"),
    ({**CLEAR, "time_fit": "bearable"}, {"time_bearable"}, "your_call"),
    ({**CLEAR, "time_fit": "unbearable"}, {"time_unbearable"}, "talk"),
    ({**CLEAR, "time_fit": "unbearable", "told": "no"}, {"time_unbearable"}, "talk"),
    ({**CLEAR, "time_fit": "unbearable", "told": "partly"}, {"time_unbearable"}, "talk"),
    ({**CLEAR, "time_fit": "unbearable", "told": "yes"}, {"time_unbearable_told"}, "part"),
    ({"abuse": "never"}, set(), "stay"),
    ({"abuse": "once"}, {"abused"}, "terminate_now"),
    ({"abuse": "repeated"}, {"abused"}, "terminate_now"),
    ({"i_count": "yes"}, set(), "stay"),
    ({"i_count": "not_always"}, {"not_always_counts"}, "talk"),
    ({"i_count": "not_always", "told": "yes"}, {"not_always_counts"}, "talk"),
    ({"i_count": "no"}, {"does_not_count"}, "talk"),
    ({"i_count": "no", "told": "no"}, {"does_not_count"}, "talk"),
    ({"i_count": "no", "told": "partly"}, {"does_not_count"}, "talk"),
    ({"i_count": "no", "told": "yes"}, {"does_not_count_told"}, "part"),
    ({"unspoken": "no", "asked": "no"}, set(), "stay"),
    ({"unspoken": "sometimes"}, {"ask_first"}, "talk"),
    ({"unspoken": "often", "asked": "no"}, {"ask_first"}, "talk"),
    ({"unspoken": "sometimes", "asked": "yes"}, {"unspoken_trouble"}, "talk"),
    ({"unspoken": "often", "asked": "yes", "told": "yes"}, {"unspoken_trouble"}, "talk"),
    ({"click": "no"}, {"no_click"}, "your_call"),
    ({"click": "no", "told": "no"}, {"no_click"}, "your_call"),
    ({"click": "partly"}, set(), "stay"),
    ({"belittled": "never", "friction": "constant"}, {"constant_friction"}, "part"),
    ({"friction": "constant"}, {"constant_friction"}, "part"),
    ({"friction": "sometimes"}, {"some_friction"}, "talk"),
    ({"belittled": "never", "friction": "sometimes"}, {"some_friction"}, "talk"),
    ({"friction": "no"}, set(), "stay"),
    ({"belittled": "sometimes"}, {"scolded_no_friction"}, "talk"),
    ({"belittled": "always", "friction": "no"}, {"scolded_no_friction"}, "talk"),
    ({"belittled": "sometimes", "friction": "sometimes"}, {"scolded_some_friction"}, "your_call"),
    ({"belittled": "sometimes", "friction": "constant"}, {"constant_friction"}, "part"),
    ({"belittled": "always", "friction": "constant"}, {"constant_friction"}, "part"),
    ({"mistakes": "no"}, set(), "stay"),
    ({"mistakes": "elsewhere"}, {"others_suffer"}, "part"),
    ({"mistakes": "here"}, {"wearing"}, "your_call"),
    ({"sleep": "often"}, {"worn_out"}, "part"),
    ({"self_doubt": "often"}, {"doubting"}, "your_call"),
    ({"sleep": "sometimes"}, {"wearing"}, "your_call"),
    ({"self_doubt": "sometimes"}, {"wearing"}, "your_call"),
    ({"dread": "often"}, {"wearing"}, "your_call"),
    ({"dread": "sometimes"}, set(), "stay"),
    ({"sleep": "often", "self_doubt": "sometimes"}, {"worn_out", "wearing"}, "part"),
    ({"interest": "no"}, set(), "stay"),
    ({"abuse": "never", "own_work": "unsure"}, set(), "stay"),
]


@pytest.mark.parametrize(
    ("answers", "expected", "level"),
    RULES,
    ids=[" ".join(f"{q}={c}" for q, c in answers.items()) for answers, _, _ in RULES],
)
def test_a_rule_fires_on_these_answers_and_no_other_does(
    answers: dict[str, str], expected: set[str], level: str
) -> None:
    verdict = judge(answers)
    assert rules(verdict) == expected
    assert verdict.level == level


@pytest.mark.parametrize("choice", CHOICES[Question.OWN_WORK])
def test_doubt_about_the_own_work_excuses_no_shouting(choice: str) -> None:
    assert judge({"abuse": "once", "own_work": choice}).level == "terminate_now"


# After the talk.

AFTER = {"kept": "stay", "too_soon": "give_time", "broken": "part", "none": "part"}
SOFTENED: dict[str, dict[str, str]] = {
    "time_bearable": {**CLEAR, "time_fit": "bearable"},
    "time_unbearable_told": {**CLEAR, "time_fit": "unbearable"},
    "does_not_count_told": {"i_count": "no"},
    "not_always_counts": {"i_count": "not_always"},
    "no_click": {"click": "no"},
    "unspoken_trouble": {"unspoken": "often", "asked": "yes"},
    "scolded_no_friction": {"belittled": "always", "friction": "no"},
    "scolded_some_friction": {"belittled": "always", "friction": "sometimes"},
    "some_friction": {"friction": "sometimes"},
}


@pytest.mark.parametrize("outcome", AFTER)
@pytest.mark.parametrize("rule", SOFTENED)
def test_the_talk_settles_what_hung_on_it(rule: str, outcome: str) -> None:
    # A time that is bearable opens "told" only when it was answered so: it is here.
    verdict = judge({**SOFTENED[rule], **SUMMED, "talk_outcome": outcome})
    assert level_of(rule, verdict) == AFTER[outcome]


@pytest.mark.parametrize("outcome", AFTER)
@pytest.mark.parametrize(
    ("answers", "rule"),
    [
        ({**CLEAR, "time_fit": "unbearable"}, "time_unbearable"),
        ({"i_count": "no"}, "does_not_count"),
    ],
)
def test_the_talk_settles_what_was_only_partly_told(
    answers: dict[str, str], rule: str, outcome: str
) -> None:
    partly = {"told": "partly", "summary_talk": "yes", "talk_outcome": outcome}
    assert level_of(rule, judge({**answers, **partly})) == AFTER[outcome]


@pytest.mark.parametrize(
    ("answers", "rule", "level"),
    [
        ({"unspoken": "often", "asked": "no"}, "ask_first", "talk"),
        ({"belittled": "always", "friction": "constant"}, "constant_friction", "part"),
        ({"i_count": "not_always", "sleep": "often"}, "worn_out", "part"),
        ({"i_count": "not_always", "payment": "sometimes_late"}, "deal_slipped", "talk"),
        ({"i_count": "not_always", "intrusions": "daily"}, "rules_unstated", "set_rules"),
        ({"i_count": "not_always", "abuse": "once"}, "abused", "terminate_now"),
    ],
)
def test_a_talk_that_was_kept_softens_nothing_else(
    answers: dict[str, str], rule: str, level: str
) -> None:
    verdict = judge({**answers, **SUMMED, "talk_outcome": "kept"})
    assert level_of(rule, verdict) == level


@pytest.mark.parametrize(
    "broken_chain",
    [
        {"told": "no", "summary_talk": "yes", "talk_outcome": "kept"},
        {"summary_talk": "yes", "talk_outcome": "kept"},
        {"told": "yes", "summary_talk": "no", "talk_outcome": "kept"},
        {"told": "yes", "talk_outcome": "kept"},
        {"told": "yes", "summary_talk": "skip", "talk_outcome": "kept"},
    ],
)
def test_an_outcome_without_its_talk_does_not_count(broken_chain: dict[str, str]) -> None:
    verdict = judge({"i_count": "not_always", **broken_chain})
    assert verdict.level == "talk"
    assert Question.TALK_OUTCOME not in verdict.facts


def test_a_talk_partly_told_counts_too() -> None:
    answers = {"i_count": "no", "told": "partly", "summary_talk": "yes", "talk_outcome": "broken"}
    assert judge(answers).level == "part"


# What opens "told".


@pytest.mark.parametrize(
    ("answers", "opens"),
    [
        ({**CLEAR, "time_fit": "bearable"}, True),
        ({**CLEAR, "time_fit": "unbearable"}, True),
        ({**CLEAR, "time_fit": "suits"}, False),
        ({**CLEAR}, False),
        ({"i_count": "not_always"}, True),
        ({"i_count": "no"}, True),
        ({"i_count": "yes"}, False),
        ({"i_count": "skip", "interest": "yes"}, False),
        ({"unspoken": "sometimes"}, True),
        ({"unspoken": "no"}, False),
        ({"belittled": "sometimes"}, True),
        ({"belittled": "never"}, False),
        ({"friction": "sometimes"}, True),
        ({"friction": "no"}, False),
        ({"click": "no"}, True),
        ({"click": "partly"}, False),
        ({"abuse": "repeated"}, False),
        ({"sleep": "often", "mistakes": "elsewhere", "payment": "unpaid"}, False),
    ],
)
def test_trouble_opens_the_question_whether_it_was_told(
    answers: dict[str, str], opens: bool
) -> None:
    verdict = judge({**answers, "told": "partly"})
    assert (Question.TOLD in verdict.facts) is opens


def test_the_log_alone_can_open_a_question() -> None:
    verdict = judge({"told": "yes"}, [("dismissive", TODAY)])
    assert verdict.facts[Question.TOLD].choice == "yes"
    calm = judge({"told": "yes", "interest": "yes"})
    assert Question.TOLD not in calm.facts


# The log: every count and every window.

READS: list[tuple[str, str, int, dict[int, str]]] = [
    ("late_payment", "payment", 180, {1: "sometimes_late", 2: "sometimes_late", 3: "always_late"}),
    ("non_payment", "payment", 180, {1: "unpaid", 2: "unpaid"}),
    ("chargeback", "payment", 180, {1: "unpaid", 2: "unpaid"}),
    ("client_late", "deadlines", 180, {1: "slipped", 2: "slipped", 3: "slipping"}),
    ("vanished", "deadlines", 180, {1: "slipped", 2: "slipped", 3: "slipping"}),
    ("broken_terms", "agreed_terms", 180, {1: "slipped", 2: "broken"}),
    ("extra_work", "agreed_terms", 180, {1: "slipped", 2: "slipped", 3: "broken"}),
    *(
        (kind, "intrusions", 30, {1: "rarely", 3: "rarely", 4: "weekly", 11: "weekly", 12: "daily"})
        for kind in ("off_hours", "long_call", "schedule_change", "last_minute")
    ),
    ("shouting", "abuse", 365, {1: "once", 2: "repeated"}),
    ("insult", "abuse", 365, {1: "once", 2: "repeated"}),
    ("threat", "abuse", 365, {1: "once", 2: "repeated"}),
    ("harassment", "abuse", 365, {1: "once", 2: "repeated"}),
    ("dismissive", "i_count", 30, {1: "not_always", 3: "not_always", 4: "no"}),
    ("unclear_brief", "unspoken", 30, {1: "sometimes", 3: "sometimes", 4: "often"}),
    ("unexplained_displeasure", "unspoken", 30, {1: "sometimes", 3: "sometimes", 4: "often"}),
    ("scolding", "belittled", 30, {1: "sometimes", 3: "sometimes", 4: "always"}),
    ("micromanaging", "belittled", 30, {1: "sometimes", 3: "sometimes", 4: "always"}),
    ("point_scoring", "friction", 30, {1: "sometimes", 3: "sometimes", 4: "constant"}),
    ("sleepless", "sleep", 30, {1: "sometimes", 3: "sometimes", 4: "often"}),
    ("self_doubt", "self_doubt", 30, {1: "sometimes", 3: "sometimes", 4: "often"}),
    ("dread", "dread", 30, {1: "sometimes", 3: "sometimes", 4: "often"}),
    ("own_mistake", "mistakes", 30, {3: "here", 9: "here"}),
    ("other_client_hurt", "mistakes", 30, {1: "here", 2: "elsewhere", 5: "elsewhere"}),
]


@pytest.mark.parametrize(
    ("kind", "question", "count", "choice"),
    [(kind, q, n, choice) for kind, q, _, steps in READS for n, choice in steps.items()],
)
def test_so_many_incidents_read_as_that_answer(
    kind: str, question: str, count: int, choice: str
) -> None:
    assert effective(question, {}, times(kind, count)) == choice


@pytest.mark.parametrize(("kind", "question", "window", "steps"), READS)
def test_an_incident_counts_within_its_window_and_not_a_day_longer(
    kind: str, question: str, window: int, steps: dict[int, str]
) -> None:
    answered = {"interest": "yes"}
    least, choice = next(iter(steps.items()))
    assert effective(question, answered, times(kind, least, ago=0)) == choice
    assert effective(question, answered, times(kind, least, ago=window - 1)) == choice
    assert effective(question, answered, times(kind, least, ago=window)) is None
    assert effective(question, answered, times(kind, least, ago=-1)) is None


def test_two_own_mistakes_read_as_nothing() -> None:
    assert effective("mistakes", {"interest": "yes"}, times("own_mistake", 2)) is None


def test_every_kind_that_counts_reads_as_something() -> None:
    assert {kind for kind, _, _, _ in READS} | {"good_moment", "other"} == set(Kind)


def test_only_what_is_in_the_window_is_counted_together() -> None:
    log = [*times("late_payment", 2, ago=179), *times("late_payment", 5, ago=180)]
    assert effective("payment", {}, log) == "sometimes_late"


def test_kinds_of_one_row_count_together_and_of_two_rows_apart() -> None:
    calls = ["off_hours", "long_call", "schedule_change", "last_minute"]
    assert effective("intrusions", {}, [(kind, TODAY) for kind in calls]) == "weekly"
    assert effective("intrusions", {}, [(kind, TODAY) for kind in calls] * 3) == "daily"
    assert effective("abuse", {}, [("shouting", TODAY), ("insult", TODAY)]) == "repeated"
    mixed = [("scolding", TODAY), ("micromanaging", TODAY), *times("scolding", 2)]
    assert effective("belittled", {}, mixed) == "always"
    assert effective("friction", {}, mixed) is None
    scored = times("point_scoring", 4)
    assert effective("friction", {}, scored) == "constant"
    assert effective("belittled", {}, scored) is None
    owed = [("non_payment", TODAY), ("chargeback", TODAY)]
    assert effective("payment", {}, owed) == "unpaid"
    waited = [("client_late", TODAY), *times("vanished", 2)]
    assert effective("deadlines", {}, waited) == "slipping"
    beyond = [*times("broken_terms", 1), *times("extra_work", 2)]
    assert effective("agreed_terms", {}, beyond) == "slipped"
    late = [*times("late_payment", 2), *times("client_late", 2)]
    assert effective("payment", {}, late) == "sometimes_late"


@pytest.mark.parametrize(
    ("told", "count", "comes_out", "says_more"),
    [
        ("never", 4, "weekly", True),
        ("rarely", 4, "weekly", True),
        ("weekly", 4, "weekly", False),
        ("daily", 4, "daily", False),
        ("daily", 0, "daily", False),
        ("skip", 4, "weekly", True),
    ],
)
def test_the_graver_of_what_was_told_and_logged_holds(
    told: str, count: int, comes_out: str, says_more: bool
) -> None:
    fact = judge({"intrusions": told}, times("off_hours", count)).facts[Question.INTRUSIONS]
    assert fact.choice == comes_out
    assert fact.log_says_more is says_more


def test_a_graver_log_shows_how_often_and_when_last_and_a_milder_one_does_not() -> None:
    log = [("late_payment", day(9)), ("late_payment", day(90)), ("late_payment", day(2))]
    graver = judge({"payment": "on_time"}, log).facts[Question.PAYMENT]
    assert (graver.times, graver.last) == (3, day(2))
    assert graver.told == "on_time"
    milder = judge({"payment": "unpaid"}, log).facts[Question.PAYMENT]
    assert (milder.choice, milder.times, milder.last) == ("unpaid", 0, None)


def test_the_graver_row_holds_when_two_read_the_same_question() -> None:
    log = [*times("own_mistake", 3), *times("other_client_hurt", 2)]
    assert effective("mistakes", {}, log) == "elsewhere"
    assert effective("payment", {}, [*times("non_payment", 1), *times("late_payment", 9)]) == (
        "unpaid"
    )


@pytest.mark.parametrize("kind", ["good_moment", "other"])
def test_a_good_moment_and_something_else_weigh_nothing(kind: str) -> None:
    answers = {"sleep": "sometimes"}
    assert judge(answers, times(kind, 20)) == judge(answers)


# The log judges the talk.

TALKED = {"i_count": "not_always", **SUMMED}
TALK_KINDS = [
    "late_payment",
    "non_payment",
    "chargeback",
    "client_late",
    "vanished",
    "broken_terms",
    "extra_work",
    "off_hours",
    "long_call",
    "schedule_change",
    "last_minute",
    "shouting",
    "insult",
    "threat",
    "harassment",
    "dismissive",
    "unclear_brief",
    "unexplained_displeasure",
    "scolding",
    "micromanaging",
    "point_scoring",
]
OTHER_KINDS = sorted({str(kind) for kind in Kind} - set(TALK_KINDS))


def outcome(told: str, log: Log, talk_on: date | None) -> str:
    """Return what came of the talk in the end."""
    verdict = judge({**TALKED, "talk_outcome": told}, log, talk_on)
    return verdict.facts[Question.TALK_OUTCOME].choice


@pytest.mark.parametrize("kind", TALK_KINDS)
@pytest.mark.parametrize("told", ["too_soon", "kept"])
def test_two_such_incidents_after_the_talk_break_it(told: str, kind: str) -> None:
    log = [(kind, day(9)), (kind, day(0))]
    assert outcome(told, log, day(10)) == "broken"


@pytest.mark.parametrize("kind", OTHER_KINDS)
@pytest.mark.parametrize("told", ["too_soon", "kept"])
def test_incidents_of_the_toll_say_nothing_of_the_talk(told: str, kind: str) -> None:
    assert outcome(told, [(kind, day(1))] * 5, day(10)) == told


@pytest.mark.parametrize("told", ["too_soon", "kept"])
def test_one_incident_is_not_enough_to_break_a_talk(told: str) -> None:
    assert outcome(told, [("off_hours", day(1))], day(10)) == told


def test_two_incidents_of_different_kinds_break_a_talk() -> None:
    assert outcome("kept", [("scolding", day(1)), ("off_hours", day(3))], day(10)) == "broken"


@pytest.mark.parametrize("told", ["too_soon", "kept"])
def test_the_talks_own_day_and_days_before_do_not_count(told: str) -> None:
    assert outcome(told, [("off_hours", day(10))] * 5, day(10)) == told
    assert outcome(told, [("off_hours", day(11))] * 5, day(10)) == told
    mixed = [("off_hours", day(10)), ("off_hours", day(9))]
    assert outcome(told, mixed, day(10)) == told


@pytest.mark.parametrize("told", ["too_soon", "kept"])
def test_incidents_of_the_future_do_not_break_a_talk_yet(told: str) -> None:
    assert outcome(told, [("off_hours", day(-1)), ("off_hours", day(-2))], day(10)) == told


def test_incidents_long_after_the_talk_still_break_it_outside_their_own_window() -> None:
    log = [("off_hours", day(90)), ("off_hours", day(80))]
    assert outcome("kept", log, day(100)) == "broken"


@pytest.mark.parametrize(("ago", "comes_out"), [(29, "too_soon"), (30, "kept"), (31, "kept")])
def test_too_soon_becomes_kept_when_thirty_quiet_days_have_passed(ago: int, comes_out: str) -> None:
    assert outcome("too_soon", [], day(ago)) == comes_out


def test_one_incident_keeps_it_too_soon_however_long_ago_the_talk_was() -> None:
    assert outcome("too_soon", [("off_hours", day(20))], day(60)) == "too_soon"
    assert outcome("too_soon", [("off_hours", day(60))], day(60)) == "kept"
    assert outcome("too_soon", [("off_hours", day(-1))], day(60)) == "kept"
    assert outcome("too_soon", [("sleepless", day(20))], day(60)) == "kept"


@pytest.mark.parametrize("ago", [0, 1, 29, 30, 200])
def test_kept_never_becomes_too_soon(ago: int) -> None:
    assert outcome("kept", [], day(ago)) == "kept"
    assert outcome("kept", [("off_hours", day(0))], day(ago)) == "kept"


@pytest.mark.parametrize("told", ["broken", "none"])
def test_a_talk_that_failed_is_not_mended_by_quiet(told: str) -> None:
    assert outcome(told, [], day(200)) == told
    assert outcome(told, [("off_hours", day(1))] * 3, day(20)) == told


def test_without_a_day_the_talk_was_today() -> None:
    assert outcome("too_soon", [("off_hours", day(0))] * 4, None) == "too_soon"
    assert outcome("too_soon", [("off_hours", day(1))] * 4, None) == "too_soon"


def test_a_talk_broken_by_the_log_shows_how_often_and_when_last() -> None:
    log = [("off_hours", day(1)), ("sleepless", day(2)), ("scolding", day(5))]
    fact = judge({**TALKED, "talk_outcome": "kept"}, log, day(10)).facts[Question.TALK_OUTCOME]
    assert (fact.told, fact.times, fact.last) == ("kept", 2, day(1))


# Three at once.

THREE = {"payment": "sometimes_late", "i_count": "not_always", "unspoken": "often"}


def test_three_situations_to_talk_about_pile_up() -> None:
    verdict = judge(THREE)
    assert verdict.level == "your_call"
    assert verdict.piled_up
    assert verdict.piled_up.origin == "R"
    assert {f.level for f in verdict.findings.values()} == {"talk", "stay"}


def test_two_do_not_and_four_do() -> None:
    assert judge({"payment": "sometimes_late", "i_count": "no"}).level == "talk"
    four = judge({**THREE, "belittled": "sometimes"})
    assert (four.level, bool(four.piled_up)) == ("your_call", True)


def test_a_graver_situation_beside_them_leaves_no_pile() -> None:
    for graver in ({"sleep": "sometimes"}, {"sleep": "often"}, {"abuse": "once"}):
        verdict = judge({**THREE, **graver})
        assert verdict.piled_up is None
        assert "piled_up" not in rules(verdict)
    assert judge({**THREE, "sleep": "often"}).level == "part"


def test_situations_milder_than_talk_are_not_on_the_pile() -> None:
    verdict = judge({"payment": "sometimes_late", "i_count": "no", "intrusions": "daily"})
    assert verdict.findings[Situation.TIME].level == "set_rules"
    assert (verdict.level, verdict.piled_up) == ("talk", None)


def test_two_rules_of_one_situation_are_one_on_the_pile() -> None:
    verdict = judge({"payment": "sometimes_late", "deadlines": "slipped", "i_count": "no"})
    assert verdict.level == "talk"


# How much is known.


@pytest.mark.parametrize(
    ("answers", "answered", "applicable"),
    [
        ({"interest": "yes"}, 1, 16),
        ({"interest": "yes", "dread": "skip"}, 1, 16),
        ({"abuse": "once"}, 1, 17),
        ({"i_count": "no", "told": "yes"}, 2, 18),
        ({"i_count": "no", "told": "no", "summary_talk": "yes"}, 2, 17),
        ({"i_count": "no", **SUMMED, "talk_outcome": "kept"}, 4, 19),
        ({"time_fit": "suits", "interest": "yes"}, 1, 16),
        ({"interest": "yes", "cushion": "none", "notice": "none"}, 1, 16),
    ],
)
def test_coverage_is_answers_to_questions_that_apply(
    answers: dict[str, str], answered: int, applicable: int
) -> None:
    verdict = judge(answers)
    assert (verdict.answered, verdict.applicable) == (answered, applicable)
    assert verdict.half_known is (answered >= applicable / 2)


def test_half_of_the_questions_is_enough_to_stay_and_one_less_is_not() -> None:
    calm = {
        str(q): CHOICES[q][0]
        for q in VERDICT_QUESTIONS
        if q in judge({"interest": "yes"}).questions
    }
    eight = dict(list(calm.items())[:8])
    assert judge(eight).half_known
    assert not judge(dict(list(eight.items())[:7])).half_known


def test_coverage_is_whole_when_all_that_applies_is_answered() -> None:
    calm = {str(q): CHOICES[q][0] for q in Question}
    verdict = judge(calm)
    assert verdict.answered == verdict.applicable


# No verdict.


@pytest.mark.parametrize(
    ("answers", "log"),
    [
        ({}, []),
        ({}, [("good_moment", TODAY)]),
        ({}, [("other", TODAY), ("good_moment", TODAY)]),
        ({}, [("off_hours", day(-1))]),
        ({"interest": "skip", "payment": "skip"}, []),
        ({"cushion": "none", "notice": "none", "other_clients": "only"}, []),
        ({"time_fit": "unbearable"}, []),
        (
            {"told": "yes", "summary_talk": "yes", "talk_outcome": "broken"},
            [("good_moment", TODAY)],
        ),
    ],
)
def test_there_is_no_verdict_without_a_fact(answers: dict[str, str], log: Log) -> None:
    assert decide(answers, log, TODAY) is None


@pytest.mark.parametrize(
    ("answers", "log", "level"),
    [
        ({"interest": "no"}, [], "stay"),
        ({}, [("off_hours", TODAY)], "set_rules"),
        ({}, [("off_hours", day(400))], "stay"),
        ({}, [("good_moment", TODAY), ("sleepless", TODAY)], "your_call"),
    ],
)
def test_one_answer_or_one_incident_is_enough(
    answers: dict[str, str], log: Log, level: str
) -> None:
    assert judge(answers, log).level == level
