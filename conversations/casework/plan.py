"""The plan that goes with a verdict: dated steps, shaped by cushion, notice and other clients."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from conversations.decision.questions import Question
from conversations.decision.situations import Level
from conversations.records.vocabulary import PlanState, Step
from conversations.values.hours import USUAL, Hours
from conversations.values.notice_periods import after_notice, working_day


class Point(StrEnum):
    """What is said beside the steps: why they are dated so."""

    NO_WAITING = "no_waiting"
    NO_CUSHION = "no_cushion"
    THIN_CUSHION = "thin_cushion"
    NOTICE_UNKNOWN = "notice_unknown"
    ONLY_CLIENT = "only_client"
    OTHERS_REMAIN = "others_remain"
    HOURS_FREE = "hours_free"


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step and the day by which it is done; None: the day hangs on a notice period not known."""

    step: Step
    due: date | None


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps for a level in the order of their days; the days of notice and the last one.

    `notice_on` and `last_day` are None where nothing ends, or where the period is not known.
    """

    level: Level
    starts_on: date
    steps: tuple[PlannedStep, ...]
    notice_on: date | None = None
    last_day: date | None = None
    points: tuple[Point, ...] = ()


# What was once secured stays so; every other tick belongs to the plan that it was made in.
LASTING = frozenset({Step.INVOICES, Step.FILES, Step.ACCESS, Step.CONTRACT})

ENDING = frozenset({Level.PART, Level.TERMINATE, Level.TERMINATE_NOW})

# Days until the contract is given notice of, by cushion. A broken deal earns less the longer it
# goes on, so it waits less. (R: the article knows that it is hard, and names no number.)
_WAIT = {
    Level.PART: {"none": 28, "month": 14},
    Level.TERMINATE: {"none": 14, "month": 7},
}
_WAIT_ELSE = {Level.PART: 3, Level.TERMINATE: 1}
_THIN = ("none", "month")

# Days from the start for what has no contract to end.
_CALM: Mapping[Level, tuple[tuple[Step, int], ...]] = {
    Level.STAY: ((Step.THANK, 1), (Step.LOOK_AGAIN, 90)),
    Level.GIVE_TIME: ((Step.WRITE_DOWN, 1), (Step.KEEP_LOG, 2), (Step.LOOK_AGAIN, 30)),
    Level.SET_RULES: (
        (Step.STATE_HOURS, 1),
        (Step.KEEP_HOURS, 2),
        (Step.KEEP_LOG, 2),
        (Step.LOOK_AGAIN, 14),
    ),
    Level.TALK: (
        (Step.PREPARE, 1),
        (Step.INVITE, 2),
        (Step.HOLD_TALK, 7),
        (Step.WRITE_DOWN, 8),
        (Step.LOOK_AGAIN, 14),
    ),
    Level.YOUR_CALL: (
        (Step.WEIGH, 1),
        (Step.CONDITION, 2),
        (Step.INVITE, 2),
        (Step.HOLD_TALK, 6),
        (Step.LOOK_AGAIN, 7),
    ),
}

# Where too little is known to say that one stays, there is nothing to thank for yet.
_SO_FAR = ((Step.KEEP_LOG, 1), (Step.LOOK_AGAIN, 30))

_BY_THE_END = frozenset({Step.HAND_OVER, Step.RETURN_DATA, Step.LAST_INVOICE})
# What cannot wait is done on the day itself, whatever day it is.
_AT_ONCE = frozenset({Step.LEAVE_CALL, Step.PROOF, Step.SOMEBODY, Step.GIVE_NOTICE})


def make_plan(
    level: Level,
    answers: Mapping[str, str],
    starts_on: date,
    *,
    notice_on: date | None = None,
    owed: bool = False,
    so_far: bool = False,
    hours: Hours = USUAL,
) -> Plan:
    """Return the plan for a level that starts on that day; its steps fall on days of work.

    `answers` are those of the plan questions; `notice_on` is the day the owner chose for the
    notice, `owed` says that pay is late or missing, `so_far` that too little is known to say that
    one stays, `hours` are when the owner works.
    """
    if level is Level.TERMINATE_NOW:
        return _at_once(answers, starts_on, hours)
    if level not in ENDING:
        steps = [
            PlannedStep(step, working_day(starts_on + timedelta(days), hours))
            for step, days in _calm(level, answers, so_far=so_far)
        ]
        return Plan(level, starts_on, _by_day(steps), points=_calm_points(level, answers))
    wait = _WAIT[level].get(answers.get(Question.CUSHION, ""), _WAIT_ELSE[level])
    notice_on = notice_on or working_day(starts_on + timedelta(wait), hours)
    last_day = after_notice(notice_on, answers.get(Question.NOTICE))
    planned = _ending(level, answers, starts_on, notice_on, last_day, owed=owed)
    steps = [PlannedStep(step, due and _worked(step, due, hours)) for step, due in planned]
    points = tuple(_ending_points(answers, last_day))
    return Plan(level, starts_on, _by_day(steps), notice_on, last_day, points)


def _worked(step: Step, due: date, hours: Hours) -> date:
    if step in _AT_ONCE:
        return due
    # The end is not overstepped: what belongs to it is done on the last day of work before it.
    return working_day(due, hours, back=True) if step in _BY_THE_END else working_day(due, hours)


def _calm(
    level: Level, answers: Mapping[str, str], *, so_far: bool
) -> tuple[tuple[Step, int], ...]:
    """Return the steps and their days; whose only client it is looks for the next one first."""
    if so_far:
        return _SO_FAR
    only = answers.get(Question.OTHER_CLIENTS) == "only"
    first = ((Step.NEXT_CLIENT, 0),) if only and level is Level.YOUR_CALL else ()
    return (*first, *_CALM[level])


def ticked(state: PlanState, step: Step, day: date | None) -> bool:
    """Tell whether a step that was done on that day counts in the plan as it stands now."""
    return day is not None and (
        step in LASTING or state.starts_on is None or day >= state.starts_on
    )


def _ending(
    level: Level,
    answers: Mapping[str, str],
    starts_on: date,
    notice_on: date,
    last_day: date | None,
    *,
    owed: bool,
) -> Iterator[tuple[Step, date | None]]:
    only = answers.get(Question.OTHER_CLIENTS) == "only"
    if only:
        yield Step.NEXT_CLIENT, min(starts_on, notice_on)
    soon = min(starts_on + timedelta(1), notice_on)
    for step in (Step.INVOICES, Step.FILES, Step.ACCESS):
        yield step, min(starts_on, notice_on)
    yield Step.CONTRACT, soon
    if owed and level is Level.TERMINATE:
        yield Step.CLAIM_PAY, soon
    if answers.get(Question.CUSHION) in _THIN and not only:
        yield Step.NEXT_CLIENT, min(starts_on + timedelta(2), notice_on)
    yield Step.GIVE_NOTICE, notice_on
    yield Step.HAND_OVER, last_day and max(notice_on, last_day - timedelta(7))
    yield Step.RETURN_DATA, last_day
    yield Step.LAST_INVOICE, last_day
    yield Step.FREE_HOURS, last_day and last_day + timedelta(1)


def _at_once(answers: Mapping[str, str], today: date, hours: Hours) -> Plan:
    only = answers.get(Question.OTHER_CLIENTS) == "only"
    steps = (
        (Step.LEAVE_CALL, 0),
        (Step.PROOF, 0),
        (Step.INVOICES, 0),
        (Step.FILES, 0),
        (Step.CONTRACT, 0),
        (Step.GIVE_NOTICE, 0),
        (Step.SOMEBODY, 0),
        *(((Step.NEXT_CLIENT, 1),) if only else ()),
        (Step.RETURN_DATA, 1),
        (Step.LAST_INVOICE, 1),
        (Step.FREE_HOURS, 1),
    )
    planned = [PlannedStep(step, today + timedelta(days)) for step, days in steps if not days]
    planned += [
        PlannedStep(step, working_day(today + timedelta(days), hours))
        for step, days in steps
        if days
    ]
    points = (Point.NO_WAITING, Point.HOURS_FREE)
    return Plan(Level.TERMINATE_NOW, today, tuple(planned), today, today, points)


def _by_day(steps: list[PlannedStep]) -> tuple[PlannedStep, ...]:
    # The sort keeps the order of steps of one day; what has no day yet comes last.
    return tuple(sorted(steps, key=lambda each: each.due or date.max))


def _calm_points(level: Level, answers: Mapping[str, str]) -> tuple[Point, ...]:
    if level is not Level.YOUR_CALL:
        return ()
    only = answers.get(Question.OTHER_CLIENTS) == "only"
    return (Point.ONLY_CLIENT,) if only else (Point.HOURS_FREE,)


def _ending_points(answers: Mapping[str, str], last_day: date | None) -> Iterator[Point]:
    if answers.get(Question.CUSHION) == "none":
        yield Point.NO_CUSHION
    if answers.get(Question.CUSHION) == "month":
        yield Point.THIN_CUSHION
    if last_day is None:
        yield Point.NOTICE_UNKNOWN
    match answers.get(Question.OTHER_CLIENTS):
        case "only":
            yield Point.ONLY_CLIENT
        case "few" | "many":
            yield Point.OTHERS_REMAIN
    yield Point.HOURS_FREE
