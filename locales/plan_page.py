"""The plan in words: its steps by day, what comes free, and the whole of it under a fold."""

from itertools import groupby

from markupsafe import Markup, escape

from conversations.casework.plan import ENDING
from conversations.decision.situations import Level
from conversations.records.vocabulary import Step
from conversations.screens.basics import DONE, OPEN, Name
from conversations.screens.plan import Planned
from locales.catalog import Words
from locales.layout import render


def plan_page(screen: Planned, words: Words) -> str:
    """Return the plan as it stands."""
    plan, client = screen.plan, {"client": Name(screen.client.name)}
    hours = screen.hours if plan.level in ENDING else None
    page = {
        "client": screen.client.name,
        "level": plan.level,
        "ends": _days(screen, words),
        "hours": words.html("plan-hours", {"hours": hours}) if hours else None,
        "days_of_steps": [
            (
                words.day(due) if due else words.html("plan-later"),
                [_short(each.step, screen, words) for each in steps],
            )
            for due, steps in groupby(plan.steps, key=lambda each: each.due)
        ],
        "steps": [words.html(f"step-{each.step}", client) for each in plan.steps],
        "points": [words.html(f"point-{point}") for point in plan.points],
    }
    return render("plan.j2", words, page)


def _short(step: Step, screen: Planned, words: Words) -> Markup:
    """Return a step in a word or two, as on its button; a ticked one says when it was."""
    day = screen.done.get(step)
    label = words.plain(f"button-step-{step}", {"mark": OPEN if day is None else DONE})
    label = label.replace(" ", "\N{NO-BREAK SPACE}")  # a box stays with what it ticks
    return escape(label) if day is None else words.html("plan-done", {"step": label, "day": day})


def _days(screen: Planned, words: Words) -> Markup | None:
    plan = screen.plan
    if plan.notice_on is None:
        return None
    if plan.level is Level.TERMINATE_NOW:
        return words.html("plan-days-now")
    if plan.last_day is None:
        return words.html("plan-days-unknown", {"notice": plan.notice_on})
    return words.html("plan-days", {"notice": plan.notice_on, "last": plan.last_day})
