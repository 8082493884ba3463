"""The plan in words: what is next, what comes free, and the rest under a fold."""

from markupsafe import Markup

from conversations.casework.plan import ENDING, PlannedStep
from conversations.decision.situations import Level
from conversations.screens.basics import DONE, OPEN, Name
from conversations.screens.plan import Planned
from locales.catalog import Words
from locales.layout import render, short

# Steps before the fold: the next ones.
_NEXT = 2


def plan_page(screen: Planned, words: Words) -> str:
    """Return the plan as it stands: one list by date, what is next first."""
    plan = screen.plan
    hours = screen.hours if plan.level in ENDING else None
    open_steps = [each for each in plan.steps if each.step not in screen.done]
    page = {
        "client": short(screen.client.name),
        "headline_now": screen.headline,
        "ends": _days(screen, words),
        "hours": words.html("plan-hours", {"hours": hours}) if hours else None,
        "next": [_line(each, screen, words) for each in open_steps[:_NEXT]],
        "further": [_line(each, screen, words) for each in open_steps[_NEXT:]],
        "done": [_line(each, screen, words) for each in plan.steps if each.step in screen.done],
        "points": [words.html(f"point-{point}") for point in plan.points],
    }
    return render("plan.j2", words, page)


def _line(planned: PlannedStep, screen: Planned, words: Words) -> Markup:
    """Return a step with its day; a ticked one with the day it was done."""
    said = words.html(f"step-{planned.step}", {"client": Name(screen.client.name)})
    done_on = screen.done.get(planned.step)
    if done_on is not None:
        return Markup("{} {} <i>({})</i>").format(DONE, said, words.day(done_on))
    when = words.day(planned.due) if planned.due else words.plain("plan-later")
    return Markup("{} <b>{}</b> {}").format(OPEN, when, said)


def _days(screen: Planned, words: Words) -> Markup | None:
    plan = screen.plan
    if plan.notice_on is None:
        return None
    if plan.level is Level.TERMINATE_NOW:
        return words.html("plan-days-now")
    if plan.last_day is None:
        return words.html("plan-days-unknown", {"notice": plan.notice_on})
    return words.html("plan-days", {"notice": plan.notice_on, "last": plan.last_day})
