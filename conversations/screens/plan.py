"""The plan for a client, and the questions for its days and hours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from conversations.casework.letters import Letter
from conversations.casework.plan import ENDING, Plan
from conversations.decision.path import shapes_plan
from conversations.decision.situations import Headline, Level
from conversations.records.owner import Client
from conversations.records.vocabulary import Step
from conversations.screens.basics import (
    DONE,
    OPEN,
    Button,
    Name,
    Rows,
    Sentences,
    button,
    in_rows,
    sentences,
)
from conversations.screens.links import back_to_client, to_plan, to_verdict
from conversations.screens.looks import look_button
from conversations.screens.taps import Action

# Hours a week that can be chosen.
_HOURS = (2, 5, 10, 15, 20, 30, 40)


# The fields of `plan:<client>:…` beside a place in the list of steps.
ANYWAY, ANEW, MORE = "anyway", "anew", "more"


@dataclass(frozen=True, slots=True)
class Planned:
    """The plan for a client: `done` has the days of the ticked steps, `hours` come free a week.

    `letter` is the one that fits, when one does; `look` the day of the next look; `at` the place
    of the step that the button ticks, from 0; `more`: the buttons change the plan instead;
    `so_far` as in a headline.
    """

    client: Client
    plan: Plan
    done: Mapping[Step, date]
    today: date
    hours: int | None
    letter: Letter | None
    look: date | None = None
    at: int = 0
    more: bool = False
    so_far: bool = False

    @property
    def headline(self) -> Headline:
        """What the verdict is called that the plan goes with."""
        return Headline(self.plan.level, self.so_far)

    @property
    def rows(self) -> Rows:
        """One step to tick off and the way to the next, the words, what can be changed."""
        client = self.client.number
        if self.more:
            calendar = button("button-calendar", Action.CALENDAR, client)
            return (*in_rows(_changes(self), 2), (calendar, to_plan(client)))
        words: tuple[Button, ...] = ()
        if self.letter:
            words = (button("button-words-short", Action.LETTER, client, self.letter),)
        more = button("button-plan-more", Action.PLAN, client, MORE)
        return (*_step(self), (*words, more, self._back))

    @property
    def _back(self) -> Button:
        """The way back; where it has to end now the verdict leads nowhere but here."""
        if self.plan.level is Level.TERMINATE_NOW:
            return back_to_client(self.client.number)
        return to_verdict(self.client.number)


def first_open(plan: Plan, done: Mapping[Step, date]) -> int:
    """Return the place of the first step that is not ticked, of the last when all are."""
    left = (at for at, each in enumerate(plan.steps) if each.step not in done)
    return next(left, len(plan.steps) - 1)


def ask_notice_day(client: Client, days: Sequence[date]) -> Sentences:
    """Return the question on which of the days the notice goes out."""
    offered = [
        button("button-day", Action.NOTICE, client.number, day.isoformat(), day=day) for day in days
    ]
    return _asking(client, "plan-ask-notice", offered)


def ask_hours(client: Client) -> Sentences:
    """Return the question how many hours a week come free."""
    offered = [
        button("button-hours", Action.FREE, client.number, each, hours=each) for each in _HOURS
    ]
    return _asking(client, "plan-ask-hours", offered)


def _asking(client: Client, question: str, offered: list[Button]) -> Sentences:
    rows = (*in_rows(offered, 2), (to_plan(client.number),))
    return sentences(question, rows, client=Name(client.name))


def _step(screen: Planned) -> Rows:
    step = screen.plan.steps[screen.at].step
    ticked = step in screen.done
    tick = button(
        f"button-step-{step}",
        Action.STEP,
        screen.client.number,
        step,
        "open" if ticked else "done",
        mark=DONE if ticked else OPEN,
    )
    # Round, so that each step can be come to.
    further = (screen.at + 1) % len(screen.plan.steps)
    onward = button("button-plan-further", Action.PLAN, screen.client.number, further)
    return ((tick, onward),)


def _changes(screen: Planned) -> list[Button]:
    client, plan = screen.client.number, screen.plan
    # Five buttons at most: an end with days of its own has its look under the verdict.
    if plan.level in ENDING and plan.level is not Level.TERMINATE_NOW:
        offered = [button("button-plan-notice", Action.NOTICE, client)]
    else:
        offered = [look_button(client, plan.level, screen.look, screen.today)]
    if plan.level in ENDING:
        offered.append(button("button-plan-hours", Action.FREE, client))
    if plan.starts_on < screen.today:
        today = screen.today.isoformat()
        offered.append(button("button-plan-restart", Action.START, client, today))
    elif shapes_plan(plan.level):
        offered.append(button("button-plan-answers", Action.PLAN, client, ANEW))
    return offered
