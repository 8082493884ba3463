"""Plans and letters: what was set, ticked and filled in."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime

from conversations.decision.questions import BY_ID
from conversations.decision.situations import Level
from conversations.records.edits import PlanEdit, SetAsked, SetBlank, SetPlan, SetStep
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Asked
from conversations.records.vocabulary import Blank, PlanState, Step
from storage.rows import AskedRow, PlanRow, StepRow
from storage.steps import Query, Steps

_STEPS = frozenset(Step)
_LEVELS = frozenset(Level)
_BLANKS = frozenset(Blank)


def read_plan(row: PlanRow | None, steps: Iterable[StepRow]) -> PlanState:
    """Return what was set and ticked of a client's plan, without ids not known here."""
    done = {
        Step(step["step"]): datetime.fromtimestamp(step["done_at"], UTC)
        for step in steps
        if step["step"] in _STEPS
    }
    if row is None:
        return PlanState(done=done)
    return PlanState(
        level=Level(row["level"]) if row["level"] in _LEVELS else None,
        starts_on=date.fromisoformat(row["starts_on"]),
        notice_on=date.fromisoformat(row["notice_on"]) if row["notice_on"] else None,
        hours=row["hours"],
        done=done,
    )


def keep_of_plan(owner: OwnerId, edit: PlanEdit) -> Iterator[Query]:
    """Write an edit of a plan or of a letter."""
    match edit:
        case SetPlan(client, plan):
            yield from _set_plan(owner, client, plan)
        case SetStep(client, step, done_at):
            yield from _set_step(owner, client, step, done_at)
        case SetBlank(client, name, value):
            yield Query(
                "set_blank", {"owner": owner, "client": client, "blank": name, "value": value}
            )
        case SetAsked(asked):
            draft = asked.question or ":".join(asked.draft)
            yield Query(
                "set_asked",
                {
                    "owner": owner,
                    "client": asked.client,
                    "blank": asked.blank or "",
                    "draft": draft,
                },
            )


def _set_plan(owner: OwnerId, client: ClientNumber, plan: PlanState) -> Iterator[Query]:
    # A plan that was not opened yet has nothing to keep.
    if plan.level is None or plan.starts_on is None:
        return
    yield Query(
        "set_plan",
        {
            "owner": owner,
            "client": client,
            "level": plan.level,
            "starts_on": plan.starts_on.isoformat(),
            "notice_on": plan.notice_on.isoformat() if plan.notice_on else None,
            "hours": plan.hours,
        },
    )


def _set_step(
    owner: OwnerId, client: ClientNumber, step: Step, done_at: datetime | None
) -> Iterator[Query]:
    if done_at is None:
        yield Query("untick_step", {"owner": owner, "client": client, "step": step})
    else:
        at = int(done_at.timestamp())
        yield Query("tick_step", {"owner": owner, "client": client, "step": step, "done_at": at})


def asked_of(owner: OwnerId) -> Steps[Asked | None]:
    """Return what the owner was last asked for, None when there is nothing known here."""
    row: AskedRow | None = yield Query("get_asked", {"owner": owner})
    if row is not None and not row["blank"]:
        return Asked(row["client"], question=BY_ID.get(row["draft"]))
    if row is None or row["blank"] not in _BLANKS:
        return None
    return Asked(row["client"], Blank(row["blank"]), tuple(row["draft"].split(":")))
