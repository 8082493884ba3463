"""The two short screens that an interview opens with: what can happen, in the article's order."""

from collections.abc import Mapping
from enum import StrEnum

from conversations.decision.questions import CHOICES, Question


class Glance(StrEnum):
    """What is looked at: what the client does, and how the owner is with it."""

    CLIENT = "client"
    YOU = "you"


# The questions that each of them shows; what it does not show it does not answer.
SHOWS: Mapping[Glance, tuple[Question, ...]] = {
    Glance.CLIENT: (
        Question.PAYMENT,
        Question.DEADLINES,
        Question.AGREED_TERMS,
        Question.INTRUSIONS,
        Question.ABUSE,
        Question.I_COUNT,
    ),
    Glance.YOU: (
        Question.CLICK,
        Question.UNSPOKEN,
        Question.BELITTLED,
        Question.FRICTION,
        Question.DREAD,
        Question.SLEEP,
        Question.SELF_DOUBT,
        Question.MISTAKES,
    ),
}
SHOWN: frozenset[Question] = frozenset().union(*SHOWS.values())

# Where an interview stands: at a glance, at a question, or nowhere.
Position = Glance | Question | None


def mildest(question: Question) -> str:
    """Return the choice of a question that says that all is well."""
    return CHOICES[question][0]


def passed_over(glance: Glance, choices: Mapping[Question, str]) -> tuple[Question, ...]:
    """Return the questions of a glance to which no choice was made."""
    return tuple(each for each in SHOWS[glance] if choices.get(each) not in CHOICES[each])
