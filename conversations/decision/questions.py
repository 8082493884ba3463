"""The 25 questions in the order asked, their choices, and when each is asked."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from conversations.decision.situations import Situation


class Question(StrEnum):
    """The questions in the order asked, from the table of the decision model."""

    INTEREST = "interest"
    CLICK = "click"
    DREAD = "dread"
    DEADLINES = "deadlines"
    AGREED_TERMS = "agreed_terms"
    PAYMENT = "payment"
    HOURS_STATED = "hours_stated"
    INTRUSIONS = "intrusions"
    TIME_FIT = "time_fit"
    ABUSE = "abuse"
    OWN_WORK = "own_work"
    I_COUNT = "i_count"
    UNSPOKEN = "unspoken"
    ASKED = "asked"
    BELITTLED = "belittled"
    FRICTION = "friction"
    SLEEP = "sleep"
    SELF_DOUBT = "self_doubt"
    MISTAKES = "mistakes"
    TOLD = "told"
    SUMMARY_TALK = "summary_talk"
    TALK_OUTCOME = "talk_outcome"
    CUSHION = "cushion"
    NOTICE = "notice"
    OTHER_CLIENTS = "other_clients"


# The choice that leaves a question unanswered: asked, and passed over.
SKIP = "skip"

# Each question by its id, as answers and rules name it.
BY_ID: Mapping[str, Question] = {question.value: question for question in Question}

# Mildest first: the order in which one choice is graver than another.
CHOICES: Mapping[Question, tuple[str, ...]] = {
    Question.INTEREST: ("yes", "partly", "no"),
    Question.CLICK: ("yes", "partly", "no"),
    Question.DREAD: ("never", "sometimes", "often"),
    Question.DEADLINES: ("kept", "slipped", "slipping"),
    Question.AGREED_TERMS: ("kept", "slipped", "broken"),
    Question.PAYMENT: ("on_time", "sometimes_late", "always_late", "unpaid"),
    Question.HOURS_STATED: ("both", "part", "no"),
    Question.INTRUSIONS: ("never", "rarely", "weekly", "daily"),
    Question.TIME_FIT: ("suits", "bearable", "unbearable"),
    Question.ABUSE: ("never", "once", "repeated"),
    Question.OWN_WORK: ("sure", "mostly", "unsure"),
    Question.I_COUNT: ("yes", "not_always", "no"),
    Question.UNSPOKEN: ("no", "sometimes", "often"),
    Question.ASKED: ("yes", "no"),
    Question.BELITTLED: ("never", "sometimes", "always"),
    Question.FRICTION: ("no", "sometimes", "constant"),
    Question.SLEEP: ("no", "sometimes", "often"),
    Question.SELF_DOUBT: ("no", "sometimes", "often"),
    Question.MISTAKES: ("no", "here", "elsewhere"),
    Question.TOLD: ("yes", "partly", "no"),
    Question.SUMMARY_TALK: ("yes", "no"),
    Question.TALK_OUTCOME: ("kept", "too_soon", "broken", "none"),
    Question.CUSHION: ("none", "month", "quarter", "plenty"),
    Question.NOTICE: ("none", "two_weeks", "month", "longer", "unknown"),
    Question.OTHER_CLIENTS: ("only", "few", "many"),
}

# They shape the plan that goes with a grave verdict and never change the verdict.
PLAN_QUESTIONS: tuple[Question, ...] = (
    Question.CUSHION,
    Question.NOTICE,
    Question.OTHER_CLIENTS,
)
VERDICT_QUESTIONS: tuple[Question, ...] = tuple(q for q in Question if q not in PLAN_QUESTIONS)

# What their answers tell of health: asked and kept only with the owner's consent.
WITH_CONSENT = frozenset({Question.SLEEP, Question.SELF_DOUBT})

SITUATION_OF: Mapping[Question, Situation] = {
    Question.INTEREST: Situation.TOLL,
    Question.CLICK: Situation.EXPECTATIONS,
    Question.DREAD: Situation.TOLL,
    Question.DEADLINES: Situation.TERMS,
    Question.AGREED_TERMS: Situation.TERMS,
    Question.PAYMENT: Situation.TERMS,
    Question.HOURS_STATED: Situation.TIME,
    Question.INTRUSIONS: Situation.TIME,
    Question.TIME_FIT: Situation.TIME,
    Question.ABUSE: Situation.RESPECT,
    Question.OWN_WORK: Situation.RESPECT,
    Question.I_COUNT: Situation.RESPECT,
    Question.UNSPOKEN: Situation.EXPECTATIONS,
    Question.ASKED: Situation.EXPECTATIONS,
    Question.BELITTLED: Situation.PARTNERSHIP,
    Question.FRICTION: Situation.PARTNERSHIP,
    Question.SLEEP: Situation.TOLL,
    Question.SELF_DOUBT: Situation.TOLL,
    Question.MISTAKES: Situation.TOLL,
    Question.TOLD: Situation.EXPECTATIONS,
    Question.SUMMARY_TALK: Situation.EXPECTATIONS,
    Question.TALK_OUTCOME: Situation.EXPECTATIONS,
}

# The effective choice of each question that applies and has one.
Effective = Mapping[Question, str]


def other_than(known: Effective, question: Question, choice: str) -> bool:
    """Tell whether the question's choice is known and is another one; unknown is never so."""
    return known.get(question, choice) != choice


def _trouble(known: Effective) -> bool:
    return (
        other_than(known, Question.TIME_FIT, "suits")
        or other_than(known, Question.I_COUNT, "yes")
        or other_than(known, Question.UNSPOKEN, "no")
        or other_than(known, Question.BELITTLED, "never")
        or other_than(known, Question.FRICTION, "no")
        or known.get(Question.CLICK) == "no"
    )


# When a question is asked; one that is not here always is. Each condition looks at earlier
# questions only, so one walk in order settles them all. The plan asks its own where it is opened.
ASKED_WHEN: Mapping[Question, Callable[[Effective], bool]] = {
    Question.TIME_FIT: lambda known: (
        other_than(known, Question.INTRUSIONS, "never")
        and known.get(Question.HOURS_STATED) == "both"
    ),
    Question.OWN_WORK: lambda known: other_than(known, Question.ABUSE, "never"),
    Question.ASKED: lambda known: other_than(known, Question.UNSPOKEN, "no"),
    Question.TOLD: _trouble,
    Question.SUMMARY_TALK: lambda known: other_than(known, Question.TOLD, "no"),
    Question.TALK_OUTCOME: lambda known: known.get(Question.SUMMARY_TALK) == "yes",
}


def gravity(question: Question, choice: str) -> int:
    """Return the place of a choice among its question's choices: 0 for the mildest.

    Raises ValueError for a choice that the question does not have.
    """
    return CHOICES[question].index(choice)
