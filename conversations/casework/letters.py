"""The words ready to send: which letters there are, what each needs, which one fits a verdict."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.decision.rules import Rule
from conversations.decision.situations import Level, Situation
from conversations.decision.verdict import Verdict
from conversations.records.owner import Language
from conversations.records.vocabulary import Blank
from conversations.typed.hours import read_hours
from conversations.typed.invoice import read_invoice
from conversations.typed.money import read_amount
from conversations.values.hours import clock_span


class Letter(StrEnum):
    """The letters, in the order in which they are offered."""

    HOURS = "hours"
    ASK = "ask"
    SUM_UP = "sum_up"
    CHECK_IN = "check_in"
    THANKS = "thanks"
    TERMS = "terms"
    PAYMENT_FIRST = "payment_first"
    PAYMENT_LAST = "payment_last"
    PART = "part"
    NOTICE = "notice"
    NOTICE_NOW = "notice_now"
    SHOUTING = "shouting"


class Tone(StrEnum):
    """How a letter sounds. Warm letters are on first-name terms, the others fit any terms."""

    WARM = "warm"
    PLAIN = "plain"
    FIRM = "firm"


class Fact(StrEnum):
    """What Polish law says that an owner should know of before a letter goes out."""

    ENDING = "ending"
    EMAIL = "email"
    LAPSE = "lapse"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a letter is made of: its tone unless another is chosen, its blanks, and the rest.

    `cites` are the kinds of incidents that it can name with their days; a client is never told of
    nights and doubts, only of what they did.
    """

    tone: Tone
    blanks: tuple[Blank, ...] = ()
    cites: frozenset[Kind] = frozenset()
    law: tuple[Fact, ...] = ()


_TIME = frozenset({Kind.OFF_HOURS, Kind.LONG_CALL, Kind.SCHEDULE_CHANGE, Kind.LAST_MINUTE})
_PAY = frozenset({Kind.LATE_PAYMENT, Kind.NON_PAYMENT})
_DEAL = _PAY | {Kind.CLIENT_LATE, Kind.BROKEN_TERMS}
_ABUSE = frozenset({Kind.SHOUTING, Kind.INSULT})
_MONEY = (Blank.AMOUNT, Blank.INVOICE, Blank.PAY_BY)
_END = (Fact.ENDING, Fact.EMAIL)
_OWED = (Fact.LAPSE, Fact.LATE)

SHAPES: Mapping[Letter, Shape] = {
    Letter.HOURS: Shape(Tone.WARM, (Blank.HOURS, Blank.LEAD), _TIME),
    Letter.ASK: Shape(Tone.WARM),
    Letter.SUM_UP: Shape(Tone.WARM, (Blank.MEET_ON,)),
    Letter.CHECK_IN: Shape(Tone.WARM, (Blank.CHECK_ON,)),
    Letter.THANKS: Shape(Tone.WARM),
    Letter.TERMS: Shape(Tone.PLAIN, (), _DEAL | _TIME),
    Letter.PAYMENT_FIRST: Shape(Tone.PLAIN, _MONEY, _PAY, _OWED),
    Letter.PAYMENT_LAST: Shape(Tone.FIRM, _MONEY, _PAY, _OWED),
    Letter.PART: Shape(Tone.WARM, (Blank.LAST_DAY,), frozenset(), _END),
    Letter.NOTICE: Shape(Tone.FIRM, (Blank.LAST_DAY,), _DEAL, _END),
    Letter.NOTICE_NOW: Shape(Tone.FIRM, (), _ABUSE, _END),
    Letter.SHOUTING: Shape(Tone.FIRM),
}

_BY_LEVEL: Mapping[Level, Letter] = {
    Level.STAY: Letter.THANKS,
    Level.GIVE_TIME: Letter.CHECK_IN,
    Level.SET_RULES: Letter.HOURS,
    Level.YOUR_CALL: Letter.SUM_UP,
    Level.PART: Letter.PART,
    Level.TERMINATE: Letter.NOTICE,
    Level.TERMINATE_NOW: Letter.NOTICE_NOW,
}


def read_blank(blank: Blank, text: str, language: Language) -> str | None:
    """Return what was typed for a blank as it is kept, None when the blank cannot hold it."""
    return TYPED[blank](text, language) if blank in TYPED else None


def _hours(text: str, _language: Language) -> str | None:
    read = read_hours(text)
    return clock_span(*read) if read else None


# What is typed in, and how it is read; the other blanks are chosen by a tap.
TYPED: Mapping[Blank, Callable[[str, Language], str | None]] = {
    Blank.HOURS: _hours,
    Blank.AMOUNT: read_amount,
    Blank.INVOICE: lambda text, _language: read_invoice(text),
}


def fitting(verdict: Verdict) -> Letter:
    """Return the letter for a verdict: by its level, and to talk about what is to be talked of."""
    if verdict.level is not Level.TALK:
        return _BY_LEVEL[verdict.level]
    at_talk = {place for place, found in verdict.findings.items() if found.level is Level.TALK}
    rules = {each.rule for found in verdict.findings.values() for each in found.fired}
    if at_talk == {Situation.TERMS}:
        return Letter.PAYMENT_FIRST if owes(verdict) else Letter.TERMS
    return Letter.ASK if Rule.ASK_FIRST in rules else Letter.SUM_UP


def owes(verdict: Verdict) -> bool:
    """Tell whether pay is late or missing, told or logged."""
    payment = verdict.facts.get(Question.PAYMENT)
    return payment is not None and payment.choice != "on_time"
