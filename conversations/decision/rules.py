"""The rules that turn facts into levels, each with where it comes from and what made it fire.

A rule is data: the reason shown to the owner is the trace of the decision, never a second telling.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from conversations.decision.evidence import Fact
from conversations.decision.questions import BY_ID, Question
from conversations.decision.rule_names import Origin, Rule
from conversations.decision.situations import Level, Situation


class Fired(NamedTuple):
    """A rule that fired: the level it asks for and the facts that made it fire."""

    rule: Rule
    level: Level
    evidence: tuple[Fact, ...] = ()

    @property
    def origin(self) -> Origin:
        """Where the rule comes from."""
        return ORIGIN[self.rule]


@dataclass(frozen=True, slots=True)
class Known:
    """The facts as the rules ask about them, and the questions that apply."""

    facts: Mapping[Question, Fact]
    applicable: frozenset[Question]

    def choice(self, question: Question) -> str | None:
        """Return the question's effective choice, None when nothing is known."""
        fact = self.facts.get(question)
        return None if fact is None else fact.choice

    def among(self, **choices: tuple[str, ...]) -> tuple[Question, ...]:
        """Return those of the named questions whose choice is one of those given for it."""
        # Lists, for a page of clients asks this a hundred times: a generator takes twice as long.
        return tuple([BY_ID[q] for q, wanted in choices.items() if self.choice(BY_ID[q]) in wanted])

    def other_than(self, question: Question, choice: str) -> bool:
        """Tell whether something else than `choice` is known of the question."""
        return self.choice(question) not in (None, choice)


# What a rule answers: the level it asks for and the questions that made it fire; None: it rests.
Outcome = tuple[Level, tuple[Question, ...]] | None

_AFTER_TALK: Mapping[str, Level] = {
    "broken": Level.PART,
    "none": Level.PART,
    "too_soon": Level.GIVE_TIME,
    "kept": Level.STAY,
}


def _when(level: Level, questions: tuple[Question, ...]) -> Outcome:
    return (level, questions) if questions else None


def _after_talk(known: Known, base: Level, *questions: Question) -> Outcome:
    """Return what the talk came to, when it did; the base level before that."""
    outcome = known.choice(Question.TALK_OUTCOME)
    if outcome is None:
        return base, questions
    return _AFTER_TALK[outcome], (*questions, Question.TALK_OUTCOME)


def _unpaid(known: Known) -> Outcome:
    return _when(Level.TERMINATE, known.among(payment=("unpaid",)))


def _deal_broken(known: Known) -> Outcome:
    return _when(
        Level.TERMINATE,
        known.among(payment=("always_late",), deadlines=("slipping",), agreed_terms=("broken",)),
    )


def _deal_slipped(known: Known) -> Outcome:
    return _when(
        Level.TALK,
        known.among(payment=("sometimes_late",), deadlines=("slipped",), agreed_terms=("slipped",)),
    )


def _rules_unstated(known: Known) -> Outcome:
    unstated = known.choice(Question.HOURS_STATED) != "both"
    if known.other_than(Question.INTRUSIONS, "never") and unstated:
        return Level.SET_RULES, (Question.INTRUSIONS, Question.HOURS_STATED)
    return None


def _time_suits(known: Known) -> Outcome:
    return _when(Level.STAY, known.among(time_fit=("suits",)))


def _time_bearable(known: Known) -> Outcome:
    if Question.TIME_FIT in known.applicable and known.choice(Question.TIME_FIT) in (
        "bearable",
        None,
    ):
        return _after_talk(known, Level.YOUR_CALL, Question.INTRUSIONS, Question.TIME_FIT)
    return None


def _unless_told(known: Known, *questions: Question) -> Outcome:
    # What was not said straight out is said first, and then summed up.
    if known.choice(Question.TOLD) == "yes":
        return None
    return _after_talk(known, Level.TALK, *questions, Question.TOLD)


def _though_told(known: Known, *questions: Question) -> Outcome:
    if known.choice(Question.TOLD) != "yes":
        return None
    return _after_talk(known, Level.PART, *questions, Question.TOLD)


def _time_unbearable(known: Known) -> Outcome:
    if known.choice(Question.TIME_FIT) != "unbearable":
        return None
    return _unless_told(known, Question.TIME_FIT, Question.INTRUSIONS)


def _time_unbearable_told(known: Known) -> Outcome:
    if known.choice(Question.TIME_FIT) != "unbearable":
        return None
    return _though_told(known, Question.TIME_FIT, Question.INTRUSIONS)


def _abused(known: Known) -> Outcome:
    return _when(Level.TERMINATE_NOW, known.among(abuse=("once", "repeated")))


def _does_not_count(known: Known) -> Outcome:
    if known.choice(Question.I_COUNT) != "no":
        return None
    return _unless_told(known, Question.I_COUNT)


def _does_not_count_told(known: Known) -> Outcome:
    if known.choice(Question.I_COUNT) != "no":
        return None
    return _though_told(known, Question.I_COUNT)


def _not_always_counts(known: Known) -> Outcome:
    if known.choice(Question.I_COUNT) != "not_always":
        return None
    return _after_talk(known, Level.TALK, Question.I_COUNT)


def _no_click(known: Known) -> Outcome:
    if known.choice(Question.CLICK) != "no":
        return None
    return _after_talk(known, Level.YOUR_CALL, Question.CLICK)


def _ask_first(known: Known) -> Outcome:
    if known.other_than(Question.UNSPOKEN, "no") and known.choice(Question.ASKED) != "yes":
        return Level.TALK, (Question.UNSPOKEN, Question.ASKED)
    return None


def _unspoken_trouble(known: Known) -> Outcome:
    if known.other_than(Question.UNSPOKEN, "no") and known.choice(Question.ASKED) == "yes":
        return _after_talk(known, Level.TALK, Question.UNSPOKEN, Question.ASKED)
    return None


def _scolded(known: Known, friction: tuple[str | None, ...], base: Level) -> Outcome:
    if not known.other_than(Question.BELITTLED, "never"):
        return None
    if known.choice(Question.FRICTION) not in friction:
        return None
    return _after_talk(known, base, Question.BELITTLED, Question.FRICTION)


def _scolded_no_friction(known: Known) -> Outcome:
    return _scolded(known, ("no", None), Level.TALK)


def _scolded_some_friction(known: Known) -> Outcome:
    return _scolded(known, ("sometimes",), Level.YOUR_CALL)


def _some_friction(known: Known) -> Outcome:
    if known.choice(Question.FRICTION) != "sometimes":
        return None
    if known.other_than(Question.BELITTLED, "never"):
        return None
    return _after_talk(known, Level.TALK, Question.FRICTION)


def _constant_friction(known: Known) -> Outcome:
    # Proving who is right is the article's sign that it is over: no talk softens it.
    return _when(Level.PART, known.among(friction=("constant",)))


def _others_suffer(known: Known) -> Outcome:
    return _when(Level.PART, known.among(mistakes=("elsewhere",)))


def _worn_out(known: Known) -> Outcome:
    return _when(Level.PART, known.among(sleep=("often",)))


def _doubting(known: Known) -> Outcome:
    return _when(Level.YOUR_CALL, known.among(self_doubt=("often",)))


def _wearing(known: Known) -> Outcome:
    return _when(
        Level.YOUR_CALL,
        known.among(
            dread=("often",), sleep=("sometimes",), self_doubt=("sometimes",), mistakes=("here",)
        ),
    )


@dataclass(frozen=True, slots=True)
class _Spec:
    situation: Situation
    origin: Origin
    judge: Callable[[Known], Outcome]


_A, _R = Origin.ARTICLE, Origin.READING

_SPECS: Mapping[Rule, _Spec] = {
    Rule.UNPAID: _Spec(Situation.TERMS, _A, _unpaid),
    Rule.DEAL_BROKEN: _Spec(Situation.TERMS, _A, _deal_broken),
    Rule.DEAL_SLIPPED: _Spec(Situation.TERMS, _R, _deal_slipped),
    Rule.RULES_UNSTATED: _Spec(Situation.TIME, _A, _rules_unstated),
    Rule.TIME_SUITS: _Spec(Situation.TIME, _A, _time_suits),
    Rule.TIME_BEARABLE: _Spec(Situation.TIME, _A, _time_bearable),
    Rule.TIME_UNBEARABLE: _Spec(Situation.TIME, _A, _time_unbearable),
    Rule.TIME_UNBEARABLE_TOLD: _Spec(Situation.TIME, _R, _time_unbearable_told),
    Rule.ABUSED: _Spec(Situation.RESPECT, _A, _abused),
    Rule.DOES_NOT_COUNT: _Spec(Situation.RESPECT, _A, _does_not_count),
    Rule.DOES_NOT_COUNT_TOLD: _Spec(Situation.RESPECT, _R, _does_not_count_told),
    Rule.NOT_ALWAYS_COUNTS: _Spec(Situation.RESPECT, _R, _not_always_counts),
    Rule.NO_CLICK: _Spec(Situation.EXPECTATIONS, _A, _no_click),
    Rule.ASK_FIRST: _Spec(Situation.EXPECTATIONS, _A, _ask_first),
    Rule.UNSPOKEN_TROUBLE: _Spec(Situation.EXPECTATIONS, _A, _unspoken_trouble),
    Rule.SCOLDED_NO_FRICTION: _Spec(Situation.PARTNERSHIP, _R, _scolded_no_friction),
    Rule.SCOLDED_SOME_FRICTION: _Spec(Situation.PARTNERSHIP, _R, _scolded_some_friction),
    Rule.SOME_FRICTION: _Spec(Situation.PARTNERSHIP, _R, _some_friction),
    Rule.CONSTANT_FRICTION: _Spec(Situation.PARTNERSHIP, _A, _constant_friction),
    Rule.OTHERS_SUFFER: _Spec(Situation.TOLL, _A, _others_suffer),
    Rule.WORN_OUT: _Spec(Situation.TOLL, _A, _worn_out),
    Rule.DOUBTING: _Spec(Situation.TOLL, _R, _doubting),
    Rule.WEARING: _Spec(Situation.TOLL, _A, _wearing),
}

# `piled_up` looks at the situations' levels, not at facts: see `conversations.decision.verdict`.
ORIGIN: Mapping[Rule, Origin] = {
    **{rule: spec.origin for rule, spec in _SPECS.items()},
    Rule.PILED_UP: Origin.READING,
}


def fire(known: Known) -> dict[Situation, list[Fired]]:
    """Return the rules that fire, gravest first, in each situation that has any."""
    fired: dict[Situation, list[Fired]] = {}
    for rule, spec in _SPECS.items():
        outcome = spec.judge(known)
        if outcome is not None:
            level, questions = outcome
            evidence = tuple([known.facts[q] for q in questions if q in known.facts])
            fired.setdefault(spec.situation, []).append(Fired(rule, level, evidence))
    for rules in fired.values():
        rules.sort(key=lambda each: -each.level.gravity)
    return fired
