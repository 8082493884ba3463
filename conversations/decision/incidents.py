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
    CHARGEBACK = "chargeback"
    CLIENT_LATE = "client_late"
    VANISHED = "vanished"
    BROKEN_TERMS = "broken_terms"
    EXTRA_WORK = "extra_work"
    OFF_HOURS = "off_hours"
    LONG_CALL = "long_call"
    SCHEDULE_CHANGE = "schedule_change"
    LAST_MINUTE = "last_minute"
    SHOUTING = "shouting"
    INSULT = "insult"
    THREAT = "threat"
    HARASSMENT = "harassment"
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
    OTHER = "other"
    GOOD_MOMENT = "good_moment"


# They belong to no situation: they are kept and shown, and count for nothing.
COUNT_FOR_NOTHING = frozenset({Kind.OTHER, Kind.GOOD_MOMENT})

# One entry of these can lift a verdict to `part` or graver: they count once they are sure.
GRAVE = frozenset(
    {
        Kind.NON_PAYMENT,
        Kind.CHARGEBACK,
        Kind.SHOUTING,
        Kind.INSULT,
        Kind.THREAT,
        Kind.HARASSMENT,
    }
)

SITUATION_OF: Mapping[Kind, Situation] = {
    Kind.LATE_PAYMENT: Situation.TERMS,
    Kind.NON_PAYMENT: Situation.TERMS,
    Kind.CHARGEBACK: Situation.TERMS,
    Kind.CLIENT_LATE: Situation.TERMS,
    Kind.VANISHED: Situation.TERMS,
    Kind.BROKEN_TERMS: Situation.TERMS,
    Kind.EXTRA_WORK: Situation.TERMS,
    Kind.OFF_HOURS: Situation.TIME,
    Kind.LONG_CALL: Situation.TIME,
    Kind.SCHEDULE_CHANGE: Situation.TIME,
    Kind.LAST_MINUTE: Situation.TIME,
    Kind.SHOUTING: Situation.RESPECT,
    Kind.INSULT: Situation.RESPECT,
    Kind.THREAT: Situation.RESPECT,
    Kind.HARASSMENT: Situation.RESPECT,
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
class ReadsAs:
    """How many incidents of these kinds, in a window of days, read as which choice.

    `steps` are (count, choice) pairs, least first; the last one reached holds.
    """

    question: Question
    kinds: frozenset[Kind]
    steps: tuple[tuple[int, str], ...]
    window: int


def _reads_as(question: Question, window: int, kinds: Sequence[Kind], **steps: int) -> ReadsAs:
    return ReadsAs(question, frozenset(kinds), tuple((n, c) for c, n in steps.items()), window)


READS_AS: tuple[ReadsAs, ...] = (
    _reads_as(Question.PAYMENT, 180, [Kind.LATE_PAYMENT], sometimes_late=1, always_late=3),
    _reads_as(Question.PAYMENT, 180, [Kind.NON_PAYMENT, Kind.CHARGEBACK], unpaid=1),
    _reads_as(Question.DEADLINES, 180, [Kind.CLIENT_LATE, Kind.VANISHED], slipped=1, slipping=3),
    _reads_as(Question.AGREED_TERMS, 180, [Kind.BROKEN_TERMS], slipped=1, broken=2),
    _reads_as(Question.AGREED_TERMS, 180, [Kind.EXTRA_WORK], slipped=1, broken=3),
    _reads_as(
        Question.INTRUSIONS,
        30,
        [Kind.OFF_HOURS, Kind.LONG_CALL, Kind.SCHEDULE_CHANGE, Kind.LAST_MINUTE],
        rarely=1,
        weekly=4,
        daily=12,
    ),
    _reads_as(
        Question.ABUSE,
        365,
        [Kind.SHOUTING, Kind.INSULT, Kind.THREAT, Kind.HARASSMENT],
        once=1,
        repeated=2,
    ),
    _reads_as(Question.I_COUNT, 30, [Kind.DISMISSIVE], not_always=1, no=4),
    _reads_as(
        Question.UNSPOKEN,
        30,
        [Kind.UNCLEAR_BRIEF, Kind.UNEXPLAINED_DISPLEASURE],
        sometimes=1,
        often=4,
    ),
    _reads_as(
        Question.BELITTLED,
        30,
        [Kind.SCOLDING, Kind.MICROMANAGING],
        sometimes=1,
        always=4,
    ),
    _reads_as(Question.FRICTION, 30, [Kind.POINT_SCORING], sometimes=1, constant=4),
    _reads_as(Question.SLEEP, 30, [Kind.SLEEPLESS], sometimes=1, often=4),
    _reads_as(Question.SELF_DOUBT, 30, [Kind.SELF_DOUBT], sometimes=1, often=4),
    _reads_as(Question.DREAD, 30, [Kind.DREAD], sometimes=1, often=4),
    _reads_as(Question.MISTAKES, 30, [Kind.OWN_MISTAKE], here=3),
    _reads_as(Question.MISTAKES, 30, [Kind.OTHER_CLIENT_HURT], here=1, elsewhere=2),
)

# What happens with the client after a talk shows that it did not hold; what it costs does not.
BREAKS_A_TALK: frozenset[Kind] = frozenset(
    kind for kind, situation in SITUATION_OF.items() if situation is not Situation.TOLL
)

# The longest window: what is older than this many days reads as nothing.
LONGEST_WINDOW = max(each.window for each in READS_AS)
