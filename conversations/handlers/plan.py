"""The plan: open it, answer what shapes it, tick a step off, choose its days and hours."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from conversations.casework.letters import fitting, owes
from conversations.casework.plan import PlannedStep, make_plan, ticked
from conversations.decision.path import following, plan_path
from conversations.decision.questions import SKIP, Question
from conversations.handlers.reply import no_longer, show
from conversations.handlers.turn import Response, Turn
from conversations.handlers.verdict import judged
from conversations.records.edits import Edit, SetAsked, SetAwaiting, SetPlan, SetStep
from conversations.records.owner import Asked, Awaiting, Client, ClientFile
from conversations.records.vocabulary import PlanState, Step
from conversations.screens.basics import Screen
from conversations.screens.interview import Asking
from conversations.screens.plan import (
    ANEW,
    ANYWAY,
    MORE,
    Planned,
    ask_hours,
    ask_notice_day,
    first_open,
)
from conversations.screens.taps import StaleTapError, Tap
from conversations.values.notice_periods import a_month_after, working_day

# Of the place of a step in a plan.
_DIGITS = 3

# The most that a week of work is taken to have.
_MOST_HOURS = 80

# A day that is further from today than this is no day of a plan: a forged tap.
_FURTHEST = timedelta(days=400)

PlanChange = Callable[[PlanState], PlanState]


def open_plan(turn: Turn, tap: Tap, client: Client) -> Response:
    """`plan:<client>`: the plan for the verdict's level; it starts on the day it is first seen.

    What shapes it is asked first. `…:anyway`: without that; `…:anew`: asked again; `…:more`: what
    can be changed; `…:<place>`: another step to tick off.
    """
    wanted = tap.field(1)
    verdict = turn.verdict(client)
    asks = plan_path(verdict) if verdict else ()
    if wanted == ANEW and asks:
        return _ask(turn, client, asks[0])
    question = next((each for each in asks if each not in turn.file(client).answers), None)
    if not wanted and question is not None:
        return _ask(turn, client, question)
    place = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < _DIGITS else None
    if place is None and wanted not in ("", ANYWAY, ANEW, MORE):
        raise StaleTapError
    return _set(turn, client, lambda state: state, more=wanted == MORE, at=place)


def answered(
    turn: Turn, client: Client, file: ClientFile, question: Question, *edits: Edit
) -> Response:
    """Go on from a question of the plan's: to the next one, or to the plan."""
    known = replace(turn, files={**turn.files, client.number: file})
    verdict = known.verdict(client)
    later = following(plan_path(verdict), question) if verdict else None
    if later is not None:
        return _ask(known, client, later, *edits)
    return _set(known, client, lambda state: state, *edits)


def _ask(turn: Turn, client: Client, question: Question, *edits: Edit) -> Response:
    awaited = (SetAsked(Asked(client.number, question=question)), SetAwaiting(Awaiting.PLAN))
    return Response((*edits, *awaited), (show(turn, asking(turn, client, question)),))


def asking(turn: Turn, client: Client, question: Question) -> Asking:
    """Return a question of the plan's, with what was answered before."""
    given = turn.file(client).answers.get(question)
    return Asking(client, question, given.choice if given and given.choice != SKIP else None)


def set_step(turn: Turn, tap: Tap, client: Client) -> Response:
    """`step:<client>:<step>:<done|open>`."""
    step, wanted = tap.one(Step), tap.among("done", "open", place=2)
    state, _ = _state(turn, client)
    done_on = _day(turn, state.done.get(step))
    if wanted == "open":
        return _set(
            turn, client, lambda each: _without(each, step), SetStep(client.number, step, None)
        )
    if ticked(state, step, done_on):
        return _set(turn, client, lambda each: each)  # it was done when it was done
    return _set(
        turn,
        client,
        lambda each: replace(each, done={**each.done, step: turn.now}),
        SetStep(client.number, step, turn.now),
    )


def restart(turn: Turn, tap: Tap, client: Client) -> Response:
    """`start:<client>:<YYYY-MM-DD>`: the plan counts its days from that one."""
    day = _chosen_day(turn, tap)
    return _set(turn, client, lambda state: replace(state, starts_on=day, notice_on=None))


def set_notice(turn: Turn, tap: Tap, client: Client) -> Response:
    """`notice:<client>:<YYYY-MM-DD>`: the notice goes out on that day; without one, ask for it."""
    if len(tap.fields) == 1:
        days = sorted({working_day(day) for day in _notice_days(turn.today)})
        return Response(replies=(show(turn, ask_notice_day(client, days)),))
    chosen = _chosen_day(turn, tap)
    return _set(turn, client, lambda state: replace(state, notice_on=chosen))


def set_hours(turn: Turn, tap: Tap, client: Client) -> Response:
    """`free:<client>:<hours>`: so many hours a week come free; without a number, ask for it."""
    hours = tap.number(1)
    if len(tap.fields) == 1:
        return Response(replies=(show(turn, ask_hours(client)),))
    if hours is None or not 0 < hours <= _MOST_HOURS:
        raise StaleTapError
    return _set(turn, client, lambda state: replace(state, hours=hours))


def _set(
    turn: Turn,
    client: Client,
    change: PlanChange,
    *edits: Edit,
    more: bool = False,
    at: int | None = None,
) -> Response:
    """Change the plan's state and show it; with nothing known of the client offer the questions."""
    file = turn.file(client)
    before, is_new = _state(turn, client)
    after = change(before)
    if after.level is None:
        return Response(edits, (show(turn, judged(turn, client, file)),))
    changed = is_new or replace(before, done={}) != replace(after, done={})
    kept = (SetPlan(client.number, after),) if changed else ()
    shown = show(turn, _screen(turn, client, file, after, more=more, at=at))
    return Response((*kept, *edits, *no_longer(turn, Awaiting.PLAN)), (shown,))


def _state(turn: Turn, client: Client) -> tuple[PlanState, bool]:
    """Return the plan's state; a verdict of another level than before begins a plan anew."""
    kept = turn.file(client).plan
    verdict = turn.verdict(client)
    level = verdict.level if verdict else None
    if kept.level is level and kept.starts_on is not None:
        return kept, False
    return replace(kept, level=level, starts_on=turn.today, notice_on=None), True


def _screen(
    turn: Turn,
    client: Client,
    file: ClientFile,
    state: PlanState,
    *,
    more: bool,
    at: int | None,
) -> Screen:
    verdict = turn.verdict(client)
    if verdict is None or state.level is None:
        return judged(turn, client, file)
    plan = make_plan(
        state.level,
        file.choices(),
        state.starts_on or turn.today,
        notice_on=state.notice_on,
        owed=owes(verdict),
        so_far=verdict.headline.so_far,
        hours=turn.owner.hours,
    )
    days = {step: _day(turn, at) for step, at in state.done.items()}
    done = {step: day for step, day in days.items() if day and ticked(state, step, day)}
    look = file.look_on(turn.zone)
    place = first_open(plan, done) if at is None or at >= len(plan.steps) else at
    letter = fitting(verdict)
    so_far = verdict.headline.so_far
    return Planned(client, plan, done, turn.today, state.hours, letter, look, place, more, so_far)


def current_step(turn: Turn, client: Client) -> PlannedStep | None:
    """Return what is next in the plan that was opened for the verdict; None: nothing is."""
    state, is_new = _state(turn, client)
    if is_new or state.level is None:
        return None
    screen = _screen(turn, client, turn.file(client), state, more=False, at=None)
    if not isinstance(screen, Planned):
        return None
    step = screen.plan.steps[screen.at]
    return None if step.step in screen.done else step


def _notice_days(today: date) -> tuple[date, ...]:
    month = a_month_after(today)
    return (
        today,
        today + timedelta(7),
        today + timedelta(14),
        month.replace(day=1),
        month,
        a_month_after(month).replace(day=1),
    )


def _chosen_day(turn: Turn, tap: Tap) -> date:
    day = tap.day()
    if abs(day - turn.today) > _FURTHEST:
        raise StaleTapError
    return day


def _day(turn: Turn, at: datetime | None) -> date | None:
    return at.astimezone(turn.zone).date() if at else None


def _without(state: PlanState, step: Step) -> PlanState:
    return replace(state, done={each: at for each, at in state.done.items() if each is not step})
