"""A letter being put together: what was chosen, what fills its blanks, what it can cite."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from conversations.casework.letters import CHOSEN, SHAPES, TYPED, Letter, Shape, Tone
from conversations.casework.plan import ENDING, make_plan
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.records.needs import LatestOf
from conversations.records.numbers import ClientNumber
from conversations.records.owner import ClientFile, Incident, Language, Owner
from conversations.records.vocabulary import Blank
from conversations.values.declension import tone_for
from conversations.values.hours import clock_span
from conversations.values.notice_periods import a_month_after, after_notice, working_day

# Days of notice of a task that can be chosen.
LEADS = (1, 2, 3, 5)

# As many incidents are offered to cite, the latest; a letter is no bill of charges.
MOST_CITED = 8

# In how many days from today a day is unless another is chosen, and which are offered. What was
# agreed is given as long as the decision model gives it.
_USUAL_DAY = {Blank.PAY_BY: 7, Blank.ANSWER_BY: 3, Blank.MEET_ON: 3, Blank.CHECK_ON: 30}
_OFFERED: Mapping[Blank, tuple[int, ...]] = {
    Blank.PAY_BY: (3, 7, 14),
    Blank.START_ON: (1, 3, 7, 14),
    Blank.ANSWER_BY: (1, 3, 5, 7),
    Blank.MEET_ON: (1, 2, 3, 4, 7),
    Blank.CHECK_ON: (14, 21, 30),
}
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

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """What can be filled in or chosen: only a firm first reminder speaks of interest."""
        silent = self.letter is Letter.PAYMENT_FIRST and self.tone is not Tone.FIRM
        return tuple(each for each in self.shape.blanks if not (silent and each is Blank.INTEREST))


@dataclass(frozen=True, slots=True)
class Filling:
    """What is known for a letter's blanks; None, or not there: not known.

    `texts` are as they were typed, sums as they are kept; `weekdays` those one works on, Monday
    being 0. `chosen` is what was chosen of a few. `notice` tells of the notice period ("none",
    "some", "unknown"), `about` what a letter after threats is about ("threat", "harassment",
    "both"). `cited` are the incidents that were chosen, oldest first.
    """

    texts: Mapping[Blank, str] = field(default_factory=dict)
    lead: int | None = None
    weekdays: tuple[int, ...] = ()
    days: Mapping[Blank, date | None] = field(default_factory=dict)
    chosen: Mapping[Blank, str] = field(default_factory=dict)
    notice: str = "unknown"
    about: str = "harassment"
    cited: tuple[Incident, ...] = ()

    def missing(self, shape: Shape) -> tuple[Blank, ...]:
        """Return the letter's blanks that are still open; what is chosen of a few never is."""
        known = {
            **self.texts,
            Blank.LEAD: self.lead,
            Blank.DAYS: self.weekdays or None,
            **self.days,
        }
        return tuple(
            blank for blank in shape.blanks if blank not in CHOSEN and known.get(blank) is None
        )


def draft_of(letter: Letter, language: Language, client: str) -> Draft:
    """Return the draft that a letter to somebody of that name begins with."""
    tone = SHAPES[letter].tone
    if tone is Tone.WARM:
        tone = Tone(tone_for(client))
    return Draft(letter, tone, language)


def read_draft(fields: tuple[str, ...], language: Language, client: str) -> Draft | None:
    """Return the draft that a button's last fields name; tone and language may be left out."""
    letter, tone, spoken = (*fields, "", "", "")[:3]
    if letter not in frozenset(Letter):
        return None
    start = draft_of(Letter(letter), language, client)
    return Draft(
        start.letter,
        Tone(tone) if tone in start.shape.tones else start.tone,
        Language(spoken) if spoken in frozenset(Language) else start.language,
    )


def cites(draft: Draft, client: ClientNumber) -> LatestOf:
    """Return which entries a letter is put together from."""
    return LatestOf(client, draft.shape.cites | _MENACE, MOST_CITED)


def fill(
    draft: Draft, owner: Owner, file: ClientFile, today: date, log: Sequence[Incident] = ()
) -> Filling:
    """Return what is known for the letter: what was filled in, else what follows from the rest.

    Hours and days of the settings count once the owner has set them. `log` are the entries that
    `cites` names, in any order.
    """
    blanks, shape = file.blanks, draft.shape
    lead = blanks.get(Blank.LEAD, "")
    numbers = citing(blanks)
    days = {blank: _day(blank, owner, file, today) for blank in shape.blanks if blank in DAYS}
    if Blank.DUE_DATE in shape.blanks:
        days[Blank.DUE_DATE] = _date(blanks.get(Blank.DUE_DATE, ""))
    return Filling(
        texts=_texts(owner, file),
        lead=int(lead) if lead.isdigit() and 0 < int(lead) <= _LONGEST_LEAD else None,
        weekdays=tuple(sorted(owner.hours.days)) if owner.hours_set else (),
        days=days,
        chosen={each: blanks[each] for each in CHOSEN if blanks.get(each) in CHOSEN[each]},
        notice=_NOTICES.get(file.choices().get(Question.NOTICE, ""), "unknown"),
        about=_about(log),
        cited=tuple(each for each in citable(draft, log) if each.number in numbers)[::-1],
    )


def _texts(owner: Owner, file: ClientFile) -> Mapping[Blank, str]:
    texts = {}
    if owner.hours_set:
        texts[Blank.HOURS] = clock_span(owner.hours.starts, owner.hours.ends)
    texts |= {each: file.blanks[each] for each in _TEXTS if file.blanks.get(each)}
    return {**texts, Blank.SENDER: owner.sender} if owner.sender else texts


_MENACE = frozenset({Kind.THREAT, Kind.HARASSMENT})


def _about(log: Sequence[Incident]) -> str:
    """Return what is counted; where nothing is, the word that promises least."""
    kinds = {each.kind for each in log if each.counts}
    if Kind.THREAT not in kinds:
        return "harassment"
    return "both" if Kind.HARASSMENT in kinds else "threat"


def citable(draft: Draft, log: Sequence[Incident]) -> tuple[Incident, ...]:
    """Return the incidents that the letter can name, the latest first; settled ones are over."""
    fit = [
        each
        for each in log
        if each.counts and each.day is not None and each.kind in draft.shape.cites
    ]
    fit.sort(key=lambda each: (each.day or date.min, each.number), reverse=True)
    return tuple(fit[:MOST_CITED])


def citing(blanks: Mapping[str, str]) -> frozenset[int]:
    """Return the numbers of the incidents that were chosen."""
    return frozenset(int(each) for each in blanks.get(CITED, "").split() if each.isdigit())


def day_choices(blank: Blank, owner: Owner, file: ClientFile, today: date) -> tuple[date, ...]:
    """Return the days that are offered for a blank, the nearest first, each once."""
    if blank in _OFFERED:
        days = [_working(today, each, owner) for each in _OFFERED[blank]]
    else:
        month = a_month_after(today)
        after_it = a_month_after(month.replace(day=1)) - timedelta(1)
        days = [today, today + timedelta(14), month, after_it, a_month_after(month)]
    known = _day(blank, owner, file, today)
    return tuple(sorted({*days, *([known] if known else [])}))


def _day(blank: Blank, owner: Owner, file: ClientFile, today: date) -> date | None:
    kept = _date(file.blanks.get(blank, ""))
    if kept is not None and kept >= today:
        return kept
    if blank is Blank.LAST_DAY:
        return _last_day(file, today)
    # When new work can start only the owner knows.
    return _working(today, _USUAL_DAY[blank], owner) if blank in _USUAL_DAY else None


def _working(today: date, days: int, owner: Owner) -> date:
    return working_day(today + timedelta(days), owner.hours)


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


# Days that are chosen by a tap.
DAYS = frozenset({*_OFFERED, Blank.LAST_DAY})

# Typed once per client; the signature is the owner's, and a due date is a day.
_TEXTS = frozenset(TYPED) - {Blank.SENDER, Blank.DUE_DATE}

# What a letter says of the notice period that was told.
_NOTICES = {"none": "none", "two_weeks": "some", "month": "some", "longer": "some"}

# Kept beside the blanks: the numbers of the incidents to cite, joined by spaces.
CITED = "cited"
