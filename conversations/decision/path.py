"""The walk through the questions of one client: what is asked, what comes next, how far it is."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from conversations.decision.evidence import answered, establish
from conversations.decision.glances import SHOWN, Glance, Position
from conversations.decision.questions import (
    PLAN_QUESTIONS,
    VERDICT_QUESTIONS,
    Effective,
    Question,
    other_than,
)
from conversations.decision.situations import Level
from conversations.decision.tally import Entry, Tally, tally
from conversations.decision.verdict import Verdict

Path = tuple[Question, ...]

_PLACE = {question: place for place, question in enumerate(Question)}


def path(
    answers: Mapping[str, str],
    incidents: Sequence[Entry] | Tally,
    today: date,
    talk_on: date | None = None,
) -> Path:
    """Return the questions that apply, in the order asked; arguments as for `decide`.

    The plan questions are not among them: they are asked where the plan is opened.
    """
    _, applicable = establish(answered(answers), tally(incidents, today), today, talk_on or today)
    return applicable


def short_path(
    answers: Mapping[str, str],
    incidents: Sequence[Entry] | Tally,
    today: date,
    talk_on: date | None = None,
) -> Path:
    """Return the questions that the short way asks: those of the glances, and what they open."""
    facts, applicable = establish(
        answered(answers), tally(incidents, today), today, talk_on or today
    )
    return shortened(applicable, {question: fact.choice for question, fact in facts.items()})


def shortened(path: Path, known: Effective) -> Path:
    """Leave out of a path what can change nothing.

    The interest, hours that nobody breaks, and a talk where there was shouting: it ends now.
    """
    left_out = {Question.INTEREST}
    if not other_than(known, Question.INTRUSIONS, "never"):
        left_out.add(Question.HOURS_STATED)
    if other_than(known, Question.ABUSE, "never"):
        left_out |= {Question.SUMMARY_TALK, Question.TALK_OUTCOME}
    return tuple(question for question in path if question not in left_out)


def without(left_out: Collection[Question], path: Path) -> Path:
    """Leave questions out of a path: those that there is no consent for."""
    return tuple(question for question in path if question not in left_out)


def follow_ups(path: Path) -> Path:
    """Return the questions of a path that no glance shows."""
    return tuple(question for question in path if question not in SHOWN)


def before_in_short(path: Path, at: Position) -> Glance | Question:
    """Return what the short way shows before a position (None: before its end)."""
    if isinstance(at, Glance):
        return Glance.CLIENT
    place = len(_PLACE) if at is None else _PLACE[at]
    earlier = (each for each in reversed(follow_ups(path)) if _PLACE[each] < place)
    return next(earlier, Glance.YOU)


def shapes_plan(level: Level) -> bool:
    """Tell whether answers shape such a plan: not where nothing may end, or it ends now."""
    return Level.YOUR_CALL.gravity <= level.gravity < Level.TERMINATE_NOW.gravity


def plan_path(verdict: Verdict) -> Path:
    """Return the questions that shape the plan, none where nothing does."""
    return PLAN_QUESTIONS if shapes_plan(verdict.level) else ()


def first_open(path: Path, answers: Mapping[Question, object]) -> Question | None:
    """Return the first question that was neither answered nor skipped; None when none is left."""
    return next((question for question in path if question not in answers), None)


def following(path: Path, question: Question) -> Question | None:
    """Return the first question of the path after the given one, which need not be on it."""
    return next((each for each in path if _PLACE[each] > _PLACE[question]), None)


def preceding(path: Path, question: Question | None) -> Question:
    """Return the question before the given one (None: before the end), or the first of all."""
    place = len(_PLACE) if question is None else _PLACE[question]
    return next((each for each in reversed(path) if _PLACE[each] < place), path[0])


def standing(
    path: Path, answers: Mapping[Question, object], at: Question | None
) -> Question | None:
    """Return where the interview stands: `at`, or what takes its place; None when it is done."""
    if at in path:
        return at
    onward = following(path, at) if at else None
    return onward or first_open(path, answers)


def after_answer(
    path: Path, answers: Mapping[Question, object], at: Question | None, question: Question
) -> Question | None:
    """Return what is asked once `question` was answered while `at` was shown; None: all is asked.

    A late tap on another question than the one shown leaves the interview where it stands.
    """
    if at != question:
        return standing(path, answers, at)
    return following(path, question) or first_open(path, answers)


def progress(question: Question) -> float:
    """Return how far the questions are at one: 0 at the first, below 1 at the last.

    It goes by the place in the whole order, so that a question which opens or closes on the way
    never moves it backwards. The plan's questions are counted by themselves.
    """
    among = PLAN_QUESTIONS if question in PLAN_QUESTIONS else VERDICT_QUESTIONS
    return among.index(question) / len(among)
