"""The plan for a client, and the questions for its days and hours."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from conversations.casework.letters import Letter
from conversations.casework.plan import ENDING, Plan
from conversations.decision.situations import Level
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
from conversations.screens.links import to_plan, to_verdict
from conversations.screens.looks import look_button
from conversations.screens.taps import Action, data

# Hours a week that can be chosen.
_HOURS = (2, 5, 10, 15, 20, 30, 40)


@dataclass(frozen=True, slots=True)
class Planned:
    """The plan for a client: `done` has the days of the ticked steps, `hours` come free a week.

    `look` is the day of the next look.
    """

    client: Client
    plan: Plan
    done: Mapping[Step, date]
    today: date
    hours: int | None
    letter: Letter
    look: date | None = None

    @property
    def rows(self) -> Rows:
        """The steps to tick off and the look, what can be chosen, the words, the verdict."""
        client = self.client.number
        look = look_button(client, self.plan.level, self.look, self.today)
        words = button("button-words-short", data(Action.LETTER, client, self.letter))
        return (
            *in_rows([*_steps(self), look], 2),
            *in_rows(_days(self), 2),
            (words, to_verdict(client)),
        )


def ask_notice_day(client: Client, days: Sequence[date]) -> Sentences:
    """Return the question on which of the days the notice goes out."""
    offered = [
        button("button-day", data(Action.NOTICE, client.number, day.isoformat()), day=day)
        for day in days
    ]
    return _asking(client, "plan-ask-notice", offered)


def ask_hours(client: Client) -> Sentences:
    """Return the question how many hours a week come free."""
    offered = [
        button("button-hours", data(Action.FREE, client.number, each), hours=each)
        for each in _HOURS
    ]
    return _asking(client, "plan-ask-hours", offered)


def _asking(client: Client, question: str, offered: list[Button]) -> Sentences:
    rows = (*in_rows(offered, 2), (to_plan(client.number),))
    return sentences(question, rows, client=Name(client.name))


def _steps(screen: Planned) -> list[Button]:
    return [
        button(
            f"button-step-{each.step}",
            data(
                Action.STEP,
                screen.client.number,
                each.step,
                "open" if each.step in screen.done else "done",
            ),
            mark=DONE if each.step in screen.done else OPEN,
        )
        for each in screen.plan.steps
    ]


def _days(screen: Planned) -> list[Button]:
    client, plan = screen.client.number, screen.plan
    days: list[Button] = []
    if plan.level in ENDING and plan.level is not Level.TERMINATE_NOW:
        days.append(button("button-plan-notice", data(Action.NOTICE, client)))
    if plan.level in ENDING:
        days.append(button("button-plan-hours", data(Action.FREE, client)))
    if plan.starts_on < screen.today:
        restart = data(Action.START, client, screen.today.isoformat())
        days.append(button("button-plan-restart", restart))
    return days
