"""The kinds of incidents and how a log of them reads as answers.

Memory under stress is a poor witness: a count of dated incidents stands beside what was told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from conversations.decision.questions import Question
from conversations.decision.situations import Situation


class Kind(StrEnum):
    """What an incident was, from the table "The log speaks too" of the decision model."""

    LATE_PAYMENT = "late_payment"
    NON_PAYMENT = "non_payment"
    CLIENT_LATE = "client_late"
    BROKEN_TERMS = "broken_terms"
    OFF_HOURS = "off_hours"
    LONG_CALL = "long_call"
    SCHEDULE_CHANGE = "schedule_change"
    LAST_MINUTE = "last_minute"
    SHOUTING = "shouting"
    INSULT = "insult"
    DISMISSIVE = "dismissive"
    UNCLEAR_BRIEF = "unclear_brief"
    UNEXPLAINED_DISPLEASURE = "unexplained_displeasure"
    SCOLDING = "scolding"
    MICROMANAGING = "micromanaging"
    POINT_SCORING = "point_scoring"
    SLEEPLESS = "sleepless"
    SELF_DOUBT = "self_doubt"
    DREAD = "dread"
    OWN_MISTAKE = "own_mistake"
    OTHER_CLIENT_HURT = "other_client_hurt"
    GOOD_MOMENT = "good_moment"


# A good moment belongs to no situation: it is shown, and counts for nothing.
SITUATION_OF: Mapping[Kind, Situation] = {
    Kind.LATE_PAYMENT: Situation.TERMS,
    Kind.NON_PAYMENT: Situation.TERMS,
    Kind.CLIENT_LATE: Situation.TERMS,
    Kind.BROKEN_TERMS: Situation.TERMS,
    Kind.OFF_HOURS: Situation.TIME,
    Kind.LONG_CALL: Situation.TIME,
    Kind.SCHEDULE_CHANGE: Situation.TIME,
    Kind.LAST_MINUTE: Situation.TIME,
    Kind.SHOUTING: Situation.RESPECT,
    Kind.INSULT: Situation.RESPECT,
    Kind.DISMISSIVE: Situation.RESPECT,
    Kind.UNCLEAR_BRIEF: Situation.EXPECTATIONS,
    Kind.UNEXPLAINED_DISPLEASURE: Situation.EXPECTATIONS,
    Kind.SCOLDING: Situation.PARTNERSHIP,
    Kind.MICROMANAGING: Situation.PARTNERSHIP,
    Kind.POINT_SCORING: Situation.PARTNERSHIP,
    Kind.SLEEPLESS: Situation.TOLL,
    Kind.SELF_DOUBT: Situation.TOLL,
    Kind.DREAD: Situation.TOLL,
    Kind.OWN_MISTAKE: Situation.TOLL,
    Kind.OTHER_CLIENT_HURT: Situation.TOLL,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """How many incidents of these kinds, in a window of days, read as which choice.

    `steps` are (count, choice) pairs, least first; the last one reached holds.
    """

    question: Question
    kinds: frozenset[Kind]
    steps: tuple[tuple[int, str], ...]
    window: int


def _reading(question: Question, window: int, kinds: Sequence[Kind], **steps: int) -> Reading:
    return Reading(question, frozenset(kinds), tuple((n, c) for c, n in steps.items()), window)


READINGS: tuple[Reading, ...] = (
    _reading(Question.PAYMENT, 180, [Kind.LATE_PAYMENT], sometimes_late=1, always_late=3),
    _reading(Question.PAYMENT, 180, [Kind.NON_PAYMENT], unpaid=1),
    _reading(Question.DEADLINES, 180, [Kind.CLIENT_LATE], slipped=1, slipping=3),
    _reading(Question.AGREED_TERMS, 180, [Kind.BROKEN_TERMS], slipped=1, broken=2),
    _reading(
        Question.INTRUSIONS,
        30,
        [Kind.OFF_HOURS, Kind.LONG_CALL, Kind.SCHEDULE_CHANGE, Kind.LAST_MINUTE],
        rarely=1,
        weekly=4,
        daily=12,
    ),
    _reading(Question.ABUSE, 365, [Kind.SHOUTING, Kind.INSULT], once=1, repeated=2),
    _reading(Question.I_COUNT, 30, [Kind.DISMISSIVE], not_always=1, no=4),
    _reading(
        Question.UNSPOKEN,
        30,
        [Kind.UNCLEAR_BRIEF, Kind.UNEXPLAINED_DISPLEASURE],
        sometimes=1,
        often=4,
    ),
    _reading(
        Question.BELITTLED,
        30,
        [Kind.SCOLDING, Kind.MICROMANAGING, Kind.POINT_SCORING],
        sometimes=1,
        always=4,
    ),
    _reading(Question.FRICTION, 30, [Kind.POINT_SCORING], sometimes=1, constant=4),
    _reading(Question.SLEEP, 30, [Kind.SLEEPLESS], sometimes=1, often=4),
    _reading(Question.SELF_DOUBT, 30, [Kind.SELF_DOUBT], sometimes=1, often=4),
    _reading(Question.DREAD, 30, [Kind.DREAD], sometimes=1, often=4),
    _reading(Question.MISTAKES, 30, [Kind.OWN_MISTAKE], here=1),
    _reading(Question.MISTAKES, 30, [Kind.OTHER_CLIENT_HURT], elsewhere=1),
)

# The situations whose incidents, after a talk, show that it did not hold.
_TALK_SITUATIONS = frozenset(
    {Situation.TIME, Situation.RESPECT, Situation.EXPECTATIONS, Situation.PARTNERSHIP}
)
BREAKS_A_TALK: frozenset[Kind] = frozenset(
    kind for kind, situation in SITUATION_OF.items() if situation in _TALK_SITUATIONS
)

# The longest window: what is older than this many days reads as nothing.
LONGEST_WINDOW = max(reading.window for reading in READINGS)
