"""A letter being put together: what was chosen, what fills its blanks, what it can cite."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from conversations.casework.letters import SHAPES, Letter, Shape, Tone
from conversations.casework.plan import ENDING, make_plan
from conversations.decision.questions import Question
from conversations.records.owner import ClientFile, Incident, Language
from conversations.records.vocabulary import Blank
from conversations.values.notice_periods import a_month_after, after_notice, working_day

# Days of notice of a task that can be chosen.
LEADS = (1, 2, 3, 5)

# As many incidents are offered to cite, the latest; a letter is no bill of charges.
MOST_CITED = 8

_WEEK = 7
_MEET_IN = 3
# What was agreed is given as long as the decision model gives it.
_HOLDS = 30
_LONGEST_LEAD = 30


@dataclass(frozen=True, slots=True)
class Draft:
    """Which letter, in which tone and language: the whole of it is on every button."""

    letter: Letter
    tone: Tone
    language: Language

    @property
    def fields(self) -> tuple[str, str, str]:
        """The draft as the last fields of a button's data."""
        return self.letter, self.tone, self.language

    @property
    def shape(self) -> Shape:
        """What the letter is made of."""
        return SHAPES[self.letter]


@dataclass(frozen=True, slots=True)
class Filling:
    """What is known for a letter's blanks; None: not known. `cited` are chosen, oldest first."""

    hours: str | None = None
    lead: int | None = None
    amount: str | None = None
    invoice: str | None = None
    days: Mapping[Blank, date | None] = field(default_factory=dict)
    cited: tuple[Incident, ...] = ()

    def missing(self, shape: Shape) -> tuple[Blank, ...]:
        """Return the letter's blanks that are still open."""
        known = {
            Blank.HOURS: self.hours,
            Blank.LEAD: self.lead,
            Blank.AMOUNT: self.amount,
            Blank.INVOICE: self.invoice,
            **self.days,
        }
        return tuple(blank for blank in shape.blanks if known.get(blank) is None)


def draft_of(letter: Letter, language: Language) -> Draft:
    """Return the draft that a letter begins with."""
    return Draft(letter, SHAPES[letter].tone, language)


def read_draft(fields: tuple[str, ...], language: Language) -> Draft | None:
    """Return the draft that a button's last fields name; tone and language may be left out."""
    letter, tone, spoken = (*fields, "", "", "")[:3]
    if letter not in frozenset(Letter):
        return None
    start = draft_of(Letter(letter), language)
    return Draft(
        start.letter,
        Tone(tone) if tone in frozenset(Tone) else start.tone,
        Language(spoken) if spoken in frozenset(Language) else start.language,
    )


def fill(draft: Draft, file: ClientFile, today: date) -> Filling:
    """Return what is known for the letter: what was filled in, else what follows from the rest."""
    blanks = file.blanks
    lead = blanks.get(Blank.LEAD, "")
    chosen = citing(blanks)
    return Filling(
        hours=blanks.get(Blank.HOURS),
        lead=int(lead) if lead.isdigit() and 0 < int(lead) <= _LONGEST_LEAD else None,
        amount=blanks.get(Blank.AMOUNT),
        invoice=blanks.get(Blank.INVOICE),
        days={blank: _day(blank, file, today) for blank in draft.shape.blanks if blank in DAYS},
        cited=tuple(each for each in citable(draft, file) if each.number in chosen)[::-1],
    )


def citable(draft: Draft, file: ClientFile) -> tuple[Incident, ...]:
    """Return the incidents that the letter can name, the latest first; settled ones are over."""
    fit = [
        each
        for each in file.listed()
        if each.counts and each.day is not None and each.kind in draft.shape.cites
    ]
    fit.sort(key=lambda each: (each.day or date.min, each.number), reverse=True)
    return tuple(fit[:MOST_CITED])


def citing(blanks: Mapping[str, str]) -> frozenset[int]:
    """Return the numbers of the incidents that were chosen."""
    return frozenset(int(each) for each in blanks.get(CITED, "").split() if each.isdigit())


def day_choices(blank: Blank, file: ClientFile, today: date) -> tuple[date, ...]:
    """Return the days that are offered for a blank, the nearest first, each once."""
    match blank:
        case Blank.PAY_BY:
            days = [working_day(today + timedelta(each)) for each in (3, 7, 14)]
        case Blank.MEET_ON:
            days = [working_day(today + timedelta(each)) for each in (1, 2, 3, 4, 7)]
        case Blank.CHECK_ON:
            days = [working_day(today + timedelta(each)) for each in (14, 21, 30)]
        case _:
            month = a_month_after(today)
            after_it = a_month_after(month.replace(day=1)) - timedelta(1)
            days = [today, today + timedelta(14), month, after_it, a_month_after(month)]
    known = _day(blank, file, today)
    return tuple(sorted({*days, *([known] if known else [])}))


def _day(blank: Blank, file: ClientFile, today: date) -> date | None:
    kept = _date(file.blanks.get(blank, ""))
    if kept is not None and kept >= today:
        return kept
    match blank:
        case Blank.PAY_BY:
            return working_day(today + timedelta(_WEEK))
        case Blank.MEET_ON:
            return working_day(today + timedelta(_MEET_IN))
        case Blank.CHECK_ON:
            return working_day(today + timedelta(_HOLDS))
        case _:
            return _last_day(file, today)


def _last_day(file: ClientFile, today: date) -> date | None:
    """Return the last day as the plan has it, once there is one; else for a notice given today."""
    plan, answers = file.plan, file.choices()
    given_on = today
    if plan.level in ENDING and plan.starts_on is not None:
        made = make_plan(plan.level, answers, plan.starts_on, notice_on=plan.notice_on)
        given_on = max(made.notice_on or today, today)
    return after_notice(given_on, answers.get(Question.NOTICE))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


DAYS = frozenset({Blank.PAY_BY, Blank.MEET_ON, Blank.CHECK_ON, Blank.LAST_DAY})

# Kept beside the blanks: the numbers of the incidents to cite, joined by spaces.
CITED = "cited"
