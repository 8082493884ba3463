"""The words ready to send: which letters there are, what each needs, which one fits a verdict."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.decision.rule_names import Rule
from conversations.decision.situations import Level, Situation
from conversations.decision.verdict import Verdict
from conversations.records.owner import Language
from conversations.records.vocabulary import Blank
from conversations.typed.days import read_past_day
from conversations.typed.hours import read_hours
from conversations.typed.invoice import read_invoice
from conversations.typed.money import read_amount
from conversations.typed.one_line import read_item, read_line
from conversations.values.hours import clock_span


class Letter(StrEnum):
    """The letters, in the order in which they are offered."""

    HOURS = "hours"
    ASK = "ask"
    SUM_UP = "sum_up"
    CHECK_IN = "check_in"
    VANISHED = "vanished"
    THANKS = "thanks"
    TERMS = "terms"
    EXTRA_WORK = "extra_work"
    PAYMENT_FIRST = "payment_first"
    PAYMENT_LAST = "payment_last"
    CHARGEBACK = "chargeback"
    PART = "part"
    NOTICE = "notice"
    NOTICE_NOW = "notice_now"
    THREAT = "threat"
    SHOUTING = "shouting"


class Purpose(StrEnum):
    """What letters are for: to put something right between you, to hold to the deal, to end it."""

    TALK = "talk"
    DEAL = "deal"
    END = "end"


PURPOSES: Mapping[Purpose, tuple[Letter, ...]] = {
    Purpose.TALK: (
        Letter.HOURS,
        Letter.ASK,
        Letter.SUM_UP,
        Letter.CHECK_IN,
        Letter.VANISHED,
        Letter.THANKS,
    ),
    Purpose.DEAL: (
        Letter.TERMS,
        Letter.EXTRA_WORK,
        Letter.PAYMENT_FIRST,
        Letter.PAYMENT_LAST,
        Letter.CHARGEBACK,
    ),
    Purpose.END: (
        Letter.PART,
        Letter.NOTICE,
        Letter.NOTICE_NOW,
        Letter.THREAT,
        Letter.SHOUTING,
    ),
}


class Tone(StrEnum):
    """How a letter sounds. Warm letters are on first-name terms, the others fit any terms."""

    WARM = "warm"
    PLAIN = "plain"
    FIRM = "firm"


class LawPoint(StrEnum):
    """What Polish law says that an owner should know of before a letter goes out."""

    ENDING = "ending"
    REASON = "reason"
    PERIOD = "period"
    EMAIL = "email"
    HANDOVER = "handover"
    LAPSE = "lapse"
    INTEREST_TRADE = "interest_trade"
    LATE = "late"
    INTEREST = "interest"
    THREAT = "threat"
    COERCION = "coercion"
    INSULT = "insult"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a letter is made of: its tone unless another is chosen, its blanks, and the rest.

    `cites` are the kinds of incidents that it can name with their days; a client is never told of
    nights and doubts, only of what they did. `tones` are those that it is offered in.
    """

    tone: Tone
    blanks: tuple[Blank, ...] = ()
    cites: frozenset[Kind] = frozenset()
    law: tuple[LawPoint, ...] = ()
    tones: tuple[Tone, ...] = tuple(Tone)


# What is chosen of a few, the last unless another is: nothing is missing without it.
CHOSEN: Mapping[Blank, tuple[str, ...]] = {
    Blank.FILES: ("after_payment", "last_day", "unsaid"),
    Blank.INTEREST: ("trade", "civil", "unsaid"),
}

_TIME = frozenset({Kind.OFF_HOURS, Kind.LONG_CALL, Kind.SCHEDULE_CHANGE, Kind.LAST_MINUTE})
_PAY = frozenset({Kind.LATE_PAYMENT, Kind.NON_PAYMENT, Kind.CHARGEBACK})
_DEAL = frozenset({Kind.LATE_PAYMENT, Kind.NON_PAYMENT, Kind.CLIENT_LATE, Kind.BROKEN_TERMS})
_TERMS = _DEAL | _TIME | {Kind.VANISHED, Kind.EXTRA_WORK}
_ABUSE = frozenset({Kind.SHOUTING, Kind.INSULT})
_MENACE = frozenset({Kind.THREAT, Kind.HARASSMENT})
_SIGNED = (Blank.SENDER,)
_INVOICE = (Blank.AMOUNT, Blank.INVOICE)
_MONEY = (*_INVOICE, Blank.DUE_DATE, Blank.PAY_BY, Blank.INTEREST, *_SIGNED)
_NOTICE = (Blank.CONTRACT, Blank.LAST_DAY, Blank.FILES, *_SIGNED)
_WHICH = (Blank.CONTRACT, *_SIGNED)
_END = (LawPoint.ENDING, LawPoint.PERIOD, LawPoint.EMAIL, LawPoint.HANDOVER)
_END_FOR_REASON = (LawPoint.ENDING, LawPoint.REASON, *_END[1:])
_OWED = (LawPoint.LAPSE, LawPoint.INTEREST_TRADE, LawPoint.LATE, LawPoint.INTEREST)
_CRIMES = (LawPoint.THREAT, LawPoint.COERCION, LawPoint.INSULT, LawPoint.REASON, LawPoint.PERIOD)
# Firm thanks are no thanks.
_KIND_TONES = (Tone.WARM, Tone.PLAIN)

SHAPES: Mapping[Letter, Shape] = {
    Letter.HOURS: Shape(Tone.WARM, (Blank.HOURS, Blank.DAYS, Blank.LEAD, *_SIGNED), _TIME),
    Letter.ASK: Shape(Tone.WARM, _SIGNED),
    Letter.SUM_UP: Shape(Tone.WARM, (Blank.MEET_ON, *_SIGNED)),
    Letter.CHECK_IN: Shape(Tone.WARM, (Blank.CHECK_ON, *_SIGNED)),
    Letter.VANISHED: Shape(Tone.WARM, (Blank.TOPIC, Blank.ANSWER_BY, *_SIGNED)),
    Letter.THANKS: Shape(Tone.WARM, _SIGNED, tones=_KIND_TONES),
    Letter.TERMS: Shape(Tone.PLAIN, _SIGNED, _TERMS),
    Letter.EXTRA_WORK: Shape(
        Tone.PLAIN,
        (Blank.TASK, Blank.PRICE, Blank.START_ON, *_SIGNED),
        frozenset({Kind.EXTRA_WORK}),
    ),
    Letter.PAYMENT_FIRST: Shape(Tone.PLAIN, _MONEY, _PAY, _OWED),
    Letter.PAYMENT_LAST: Shape(Tone.FIRM, _MONEY, _PAY, _OWED),
    Letter.CHARGEBACK: Shape(
        Tone.PLAIN, (*_INVOICE, Blank.PROOF, Blank.PAY_BY, *_SIGNED), law=(LawPoint.LAPSE,)
    ),
    Letter.PART: Shape(Tone.WARM, (Blank.LAST_DAY, Blank.FILES, *_SIGNED), law=_END),
    Letter.NOTICE: Shape(Tone.FIRM, _NOTICE, _DEAL | {Kind.CHARGEBACK}, _END_FOR_REASON),
    Letter.NOTICE_NOW: Shape(
        Tone.FIRM, (Blank.CONTRACT, Blank.FILES, *_SIGNED), _ABUSE, _END_FOR_REASON
    ),
    Letter.THREAT: Shape(Tone.PLAIN, _WHICH, _MENACE, _CRIMES),
    Letter.SHOUTING: Shape(Tone.FIRM, law=(LawPoint.INSULT,)),
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


def read_blank(blank: Blank, text: str, language: Language, today: date) -> str | None:
    """Return what was typed for a blank as it is kept, None when the blank cannot hold it."""
    return TYPED[blank](text, language, today) if blank in TYPED else None


BlankReader = Callable[[str, Language, date], str | None]

_LONGEST_NAME, _LONGEST_LINE, _LONGEST_PROOF = 60, 80, 160


def _hours(text: str, _language: Language, _today: date) -> str | None:
    read = read_hours(text)
    return clock_span(*read) if read else None


def _amount(text: str, language: Language, _today: date) -> str | None:
    return read_amount(text, language)


def _due(text: str, _language: Language, today: date) -> str | None:
    day = read_past_day(text, today)
    return day.isoformat() if day else None


def _line(longest: int) -> BlankReader:
    return lambda text, _language, _today: read_line(text, longest)


# What is typed in, and how it is read; the other blanks are chosen by a tap.
TYPED: Mapping[Blank, BlankReader] = {
    Blank.SENDER: _line(_LONGEST_NAME),
    Blank.HOURS: _hours,
    Blank.AMOUNT: _amount,
    Blank.INVOICE: lambda text, _language, _today: read_invoice(text),
    Blank.DUE_DATE: _due,
    Blank.PROOF: lambda text, _language, _today: read_item(text, _LONGEST_PROOF),
    Blank.TASK: _line(_LONGEST_LINE),
    Blank.PRICE: _amount,
    Blank.TOPIC: _line(_LONGEST_LINE),
    Blank.CONTRACT: _line(_LONGEST_LINE),
}

# They are read whole, so that nothing else is told beside them; free text may tell of anything.
READ_WHOLE = frozenset({Blank.HOURS, Blank.AMOUNT, Blank.DUE_DATE, Blank.PRICE})


def fitting(verdict: Verdict) -> Letter | None:
    """Return the letter for a verdict: by its level, and to talk about what is to be talked of.

    None: so little is known of somebody one stays with that there is nothing to write yet.
    """
    if verdict.headline.so_far:
        return None
    if verdict.level is Level.TERMINATE_NOW and menaced(verdict):
        return Letter.THREAT
    if verdict.level is not Level.TALK:
        return _BY_LEVEL[verdict.level]
    at_talk = {place for place, found in verdict.findings.items() if found.level is Level.TALK}
    rules = {each.rule for found in verdict.findings.values() for each in found.fired}
    if at_talk == {Situation.TERMS}:
        return Letter.PAYMENT_FIRST if owes(verdict) else Letter.TERMS
    return Letter.ASK if Rule.ASK_FIRST in rules else Letter.SUM_UP


def menaced(verdict: Verdict) -> bool:
    """Tell whether threats or harassment are what counts as abuse."""
    abuse = verdict.facts.get(Question.ABUSE)
    return abuse is not None and not abuse.kinds.isdisjoint(_MENACE)


def owes(verdict: Verdict) -> bool:
    """Tell whether pay is late or missing, told or logged."""
    payment = verdict.facts.get(Question.PAYMENT)
    return payment is not None and payment.choice != "on_time"
