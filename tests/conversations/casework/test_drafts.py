"""The days of a letter: the one it names, and those that are offered for it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest

from conversations.casework.drafts import Filling, day_choices, draft_of, fill
from conversations.casework.letters import Letter
from conversations.decision.questions import Question
from conversations.decision.situations import Level
from conversations.records.numbers import OwnerId
from conversations.records.owner import Answer, ClientFile, Language, Owner
from conversations.records.vocabulary import Blank, PlanState

FRIDAY = date(2026, 11, 20)
SATURDAY = date(2026, 11, 21)
OLA = Owner(OwnerId(7), Language.EN, sender="Ola Kot")
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def kept(
    notice: str = "",
    plan: PlanState | None = None,
    chosen: Mapping[str, str] | None = None,
    cushion: str = "",
) -> ClientFile:
    """Return a file with that notice period, that plan, those chosen days, and that cushion."""
    given = {Question.NOTICE: notice, Question.CUSHION: cushion}
    answers = {question: Answer(choice, NOON) for question, choice in given.items() if choice}
    return ClientFile(answers=answers, plan=plan or PlanState(), blanks=chosen or {})


def filled(letter: Letter, file: ClientFile, today: date = FRIDAY) -> Filling:
    return fill(draft_of(letter, Language.EN, "Anka"), OLA, file, today)


def last_day(file: ClientFile, today: date = FRIDAY) -> date | None:
    return filled(Letter.NOTICE, file, today).days[Blank.LAST_DAY]


def ending(notice_on: date | None = None, level: Level = Level.PART) -> PlanState:
    return PlanState(level=level, starts_on=FRIDAY, notice_on=notice_on)


@pytest.mark.parametrize(
    ("notice", "day"),
    [
        ("none", date(2026, 12, 1)),
        ("two_weeks", date(2026, 12, 15)),
        ("month", date(2027, 1, 1)),
    ],
)
@pytest.mark.parametrize("letter", [Letter.NOTICE, Letter.PART])
def test_the_last_day_is_the_one_of_the_plan(letter: Letter, notice: str, day: date) -> None:
    """Notice is given on the day that the plan says, however long before it is looked at."""
    file = kept(notice, ending(date(2026, 12, 1)))
    assert filled(letter, file).days == {Blank.LAST_DAY: day}
    assert filled(letter, file, date(2026, 11, 30)).days == {Blank.LAST_DAY: day}


@pytest.mark.parametrize(
    ("level", "cushion", "day"),
    [
        (Level.PART, "none", date(2027, 1, 18)),
        (Level.PART, "", date(2026, 12, 23)),
        (Level.TERMINATE, "month", date(2026, 12, 27)),
        (Level.TERMINATE_NOW, "none", date(2026, 12, 20)),
    ],
)
def test_where_no_day_was_chosen_the_plan_says_when_notice_is_given(
    level: Level, cushion: str, day: date
) -> None:
    assert last_day(kept("month", ending(level=level), cushion=cushion)) == day


def test_notice_that_was_due_is_given_today() -> None:
    late = date(2026, 12, 7)
    assert last_day(kept("two_weeks", ending(date(2026, 12, 1))), late) == date(2026, 12, 21)


def test_without_a_plan_that_ends_it_notice_is_given_today() -> None:
    assert last_day(kept("month")) == date(2026, 12, 20)
    assert last_day(kept("month", ending(date(2027, 3, 1), Level.STAY))) == date(2026, 12, 20)


def test_a_month_ends_with_its_last_day() -> None:
    assert last_day(kept("month", ending(date(2027, 1, 31)))) == date(2027, 2, 28)


@pytest.mark.parametrize("notice", ["", "longer", "unknown", "skip"])
def test_no_last_day_is_made_up(notice: str) -> None:
    file = kept(notice, ending(date(2026, 12, 1)))
    draft = draft_of(Letter.NOTICE, Language.EN, "Anka")
    assert fill(draft, OLA, file, FRIDAY).missing(draft.shape) == (Blank.CONTRACT, Blank.LAST_DAY)


def test_a_day_that_was_chosen_stands_until_it_is_past() -> None:
    file = kept("month", ending(date(2026, 12, 1)), {Blank.LAST_DAY: "2026-11-21"})
    assert last_day(file) == SATURDAY
    assert last_day(file, SATURDAY) == SATURDAY
    assert last_day(file, date(2026, 11, 22)) == date(2027, 1, 1)
    assert last_day(kept("month", chosen={Blank.LAST_DAY: "soon"})) == date(2026, 12, 20)


@pytest.mark.parametrize(
    ("letter", "blank", "day"),
    [
        (Letter.SUM_UP, Blank.MEET_ON, date(2026, 11, 23)),
        (Letter.CHECK_IN, Blank.CHECK_ON, date(2026, 12, 21)),
        (Letter.PAYMENT_FIRST, Blank.PAY_BY, date(2026, 11, 27)),
    ],
)
def test_a_letter_has_a_working_day_of_its_own(letter: Letter, blank: Blank, day: date) -> None:
    assert filled(letter, kept()).days[blank] == day


@pytest.mark.parametrize(
    ("blank", "days"),
    [
        (Blank.MEET_ON, ["2026-11-23", "2026-11-24", "2026-11-27"]),
        (Blank.CHECK_ON, ["2026-12-04", "2026-12-11", "2026-12-21"]),
        (Blank.PAY_BY, ["2026-11-23", "2026-11-27", "2026-12-04"]),
        (
            Blank.LAST_DAY,
            ["2026-11-20", "2026-12-04", "2026-12-20", "2026-12-31", "2027-01-20"],
        ),
    ],
)
def test_days_are_offered_from_the_nearest_on(blank: Blank, days: list[str]) -> None:
    assert day_choices(blank, OLA, kept(), FRIDAY) == tuple(map(date.fromisoformat, days))


def test_the_last_day_of_the_plan_is_among_those_offered() -> None:
    offered = day_choices(Blank.LAST_DAY, OLA, kept("month", ending(date(2026, 12, 1))), FRIDAY)
    assert date(2027, 1, 1) in offered
    assert list(offered) == sorted(set(offered))


@pytest.mark.parametrize("blank", [Blank.MEET_ON, Blank.CHECK_ON, Blank.LAST_DAY])
def test_a_day_that_was_chosen_is_among_those_offered(blank: Blank) -> None:
    assert date(2027, 2, 6) in day_choices(blank, OLA, kept(chosen={blank: "2027-02-06"}), FRIDAY)
    past = date(2026, 11, 19)
    assert past not in day_choices(blank, OLA, kept(chosen={blank: "2026-11-19"}), FRIDAY)
