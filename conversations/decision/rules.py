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
Ruling = tuple[Level, tuple[Question, ...]] | None
Judge = Callable[[Known], Ruling]

_AFTER_TALK: Mapping[str, Level] = {
    "broken": Level.PART,
    "none": Level.PART,
    "too_soon": Level.GIVE_TIME,
    "kept": Level.STAY,
}


def _after_talk(known: Known, base: Level, *questions: Question) -> Ruling:
    """Return what the talk came to, when it did; the base level before that."""
    outcome = known.choice(Question.TALK_OUTCOME)
    if outcome is None:
        return base, questions
    return _AFTER_TALK[outcome], (*questions, Question.TALK_OUTCOME)


def _said(level: Level, **choices: tuple[str, ...]) -> Judge:
    """Ask for a level where one of these choices is known, whatever a talk came to."""

    def judge(known: Known) -> Ruling:
        questions = known.among(**choices)
        return (level, questions) if questions else None

    return judge


def _until_a_talk(level: Level, question: Question, choice: str) -> Judge:
    """Ask for a level where the question has that choice; after a talk for what it came to."""

    def judge(known: Known) -> Ruling:
        fits = known.choice(question) == choice
        return _after_talk(known, level, question) if fits else None

    return judge


def _unless_told(choice: str, question: Question, *beside: Question) -> Judge:
    """Ask for a talk: what was not said straight out is said first, and then summed up."""

    def judge(known: Known) -> Ruling:
        if known.choice(question) != choice or known.choice(Question.TOLD) == "yes":
            return None
        return _after_talk(known, Level.TALK, question, *beside, Question.TOLD)

    return judge


def _though_told(choice: str, question: Question, *beside: Question) -> Judge:
    """Ask to part where it was said straight out and is so all the same."""

    def judge(known: Known) -> Ruling:
        if known.choice(question) != choice or known.choice(Question.TOLD) != "yes":
            return None
        return _after_talk(known, Level.PART, question, *beside, Question.TOLD)

    return judge


def _scolded(level: Level, *friction: str | None) -> Judge:
    def judge(known: Known) -> Ruling:
        if not known.other_than(Question.BELITTLED, "never"):
            return None
        if known.choice(Question.FRICTION) not in friction:
            return None
        return _after_talk(known, level, Question.BELITTLED, Question.FRICTION)

    return judge


def _rules_unstated(known: Known) -> Ruling:
    unstated = known.choice(Question.HOURS_STATED) != "both"
    if known.other_than(Question.INTRUSIONS, "never") and unstated:
        return Level.SET_RULES, (Question.INTRUSIONS, Question.HOURS_STATED)
    return None


def _time_bearable(known: Known) -> Ruling:
    bearable = known.choice(Question.TIME_FIT) in ("bearable", None)
    if Question.TIME_FIT in known.applicable and bearable:
        return _after_talk(known, Level.YOUR_CALL, Question.INTRUSIONS, Question.TIME_FIT)
    return None


def _ask_first(known: Known) -> Ruling:
    if known.other_than(Question.UNSPOKEN, "no") and known.choice(Question.ASKED) != "yes":
        return Level.TALK, (Question.UNSPOKEN, Question.ASKED)
    return None


def _unspoken_trouble(known: Known) -> Ruling:
    if known.other_than(Question.UNSPOKEN, "no") and known.choice(Question.ASKED) == "yes":
        return _after_talk(known, Level.TALK, Question.UNSPOKEN, Question.ASKED)
    return None


def _some_friction(known: Known) -> Ruling:
    if known.choice(Question.FRICTION) != "sometimes":
        return None
    if known.other_than(Question.BELITTLED, "never"):
        return None
    return _after_talk(known, Level.TALK, Question.FRICTION)


_DEAL_BROKEN = _said(
    Level.TERMINATE, payment=("always_late",), deadlines=("slipping",), agreed_terms=("broken",)
)
_DEAL_SLIPPED = _said(
    Level.TALK, payment=("sometimes_late",), deadlines=("slipped",), agreed_terms=("slipped",)
)
_UNBEARABLE = ("unbearable", Question.TIME_FIT, Question.INTRUSIONS)
_DOES_NOT_COUNT = ("no", Question.I_COUNT)
_NOT_ALWAYS = _until_a_talk(Level.TALK, Question.I_COUNT, "not_always")
# Proving who is right is the article's sign that it is over: no talk softens it.
_CONSTANT_FRICTION = _said(Level.PART, friction=("constant",))
_WEARING = _said(
    Level.YOUR_CALL,
    dread=("often",),
    sleep=("sometimes",),
    self_doubt=("sometimes",),
    mistakes=("here",),
)


class _Spec(NamedTuple):
    situation: Situation
    origin: Origin
    judge: Judge


_A, _R = Origin.ARTICLE, Origin.READING
_TERMS, _TIME, _RESPECT = Situation.TERMS, Situation.TIME, Situation.RESPECT
_EXPECTATIONS, _PARTNERSHIP = Situation.EXPECTATIONS, Situation.PARTNERSHIP
_TOLL = Situation.TOLL

_SPECS: Mapping[Rule, _Spec] = {
    Rule.UNPAID: _Spec(_TERMS, _A, _said(Level.TERMINATE, payment=("unpaid",))),
    Rule.DEAL_BROKEN: _Spec(_TERMS, _A, _DEAL_BROKEN),
    Rule.DEAL_SLIPPED: _Spec(_TERMS, _R, _DEAL_SLIPPED),
    Rule.RULES_UNSTATED: _Spec(_TIME, _A, _rules_unstated),
    Rule.TIME_SUITS: _Spec(_TIME, _A, _said(Level.STAY, time_fit=("suits",))),
    Rule.TIME_BEARABLE: _Spec(_TIME, _A, _time_bearable),
    Rule.TIME_UNBEARABLE: _Spec(_TIME, _A, _unless_told(*_UNBEARABLE)),
    Rule.TIME_UNBEARABLE_TOLD: _Spec(_TIME, _R, _though_told(*_UNBEARABLE)),
    Rule.ABUSED: _Spec(_RESPECT, _A, _said(Level.TERMINATE_NOW, abuse=("once", "repeated"))),
    Rule.DOES_NOT_COUNT: _Spec(_RESPECT, _A, _unless_told(*_DOES_NOT_COUNT)),
    Rule.DOES_NOT_COUNT_TOLD: _Spec(_RESPECT, _R, _though_told(*_DOES_NOT_COUNT)),
    Rule.NOT_ALWAYS_COUNTS: _Spec(_RESPECT, _R, _NOT_ALWAYS),
    Rule.NO_CLICK: _Spec(_EXPECTATIONS, _A, _until_a_talk(Level.YOUR_CALL, Question.CLICK, "no")),
    Rule.ASK_FIRST: _Spec(_EXPECTATIONS, _A, _ask_first),
    Rule.UNSPOKEN_TROUBLE: _Spec(_EXPECTATIONS, _A, _unspoken_trouble),
    Rule.SCOLDED_NO_FRICTION: _Spec(_PARTNERSHIP, _R, _scolded(Level.TALK, "no", None)),
    Rule.SCOLDED_SOME_FRICTION: _Spec(_PARTNERSHIP, _R, _scolded(Level.YOUR_CALL, "sometimes")),
    Rule.SOME_FRICTION: _Spec(_PARTNERSHIP, _R, _some_friction),
    Rule.CONSTANT_FRICTION: _Spec(_PARTNERSHIP, _A, _CONSTANT_FRICTION),
    Rule.OTHERS_SUFFER: _Spec(_TOLL, _A, _said(Level.PART, mistakes=("elsewhere",))),
    Rule.WORN_OUT: _Spec(_TOLL, _A, _said(Level.PART, sleep=("often",))),
    Rule.DOUBTING: _Spec(_TOLL, _R, _said(Level.YOUR_CALL, self_doubt=("often",))),
    Rule.WEARING: _Spec(_TOLL, _A, _WEARING),
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
