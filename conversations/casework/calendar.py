"""A client's days to come: the plan's open steps, the next look."""

from dataclasses import dataclass
from datetime import date, datetime

from conversations.casework.letters import owes
from conversations.casework.plan import make_plan, ticked
from conversations.decision.verdict import Verdict
from conversations.records.owner import ClientFile, Owner
from conversations.records.vocabulary import Step


@dataclass(frozen=True, slots=True)
class Appointment:
    """A step of the plan by its day, or with `step` None the next look at its moment."""

    on: date | datetime
    step: Step | None = None


def appointments(
    file: ClientFile, verdict: Verdict | None, owner: Owner, now: datetime
) -> tuple[Appointment, ...]:
    """Return what is to come from now on, in the order of its days; `now` in the owner's zone."""
    look = (Appointment(file.look),) if file.look and file.look > now else ()
    if verdict is None:
        return look
    state = file.plan
    opened = state.level is verdict.level and state.starts_on is not None
    plan = make_plan(
        verdict.level,
        file.choices(),
        state.starts_on if opened and state.starts_on else now.date(),
        notice_on=state.notice_on if opened else None,
        owed=owes(verdict),
        hours=owner.hours,
    )
    steps = tuple(
        Appointment(each.due, each.step)
        for each in plan.steps
        if each.due is not None
        and each.due >= now.date()
        and not ticked(state, each.step, _done_on(state.done.get(each.step), owner))
        # The look has a moment of its own once it is set.
        and not (look and each.step is Step.LOOK_AGAIN)
    )
    return (*steps, *look)


def _done_on(at: datetime | None, owner: Owner) -> date | None:
    return at.astimezone(owner.tz).date() if at else None
