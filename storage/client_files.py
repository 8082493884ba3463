"""Clients' files: all that is kept of a client beside their own row, of several at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from conversations.decision.questions import BY_ID, Question
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Answer, ClientFile
from storage.incidents import FEW, read_days, read_incidents, read_recent, recent_of, tally_of
from storage.looks import due_of
from storage.plans import read_plan
from storage.rows import AnswerRow
from storage.steps import Query, Steps

# What is kept of a client beside the log and the next look.
_OF_A_FILE = ("list_answers", "get_plan", "list_plan_steps", "list_blanks")


def load_files(
    owner: OwnerId,
    clients: Iterable[ClientNumber],
    local: datetime | None = None,
    *,
    few: int = FEW,
    recent: bool = False,
) -> Steps[dict[ClientNumber, ClientFile]]:
    """Return all that is kept of clients, by number, without ids that this version does not know.

    With `local`, the moment it is for the owner, the incidents are counted and not listed: those
    of a client who has more than a `few` by an index; `recent`: those of the last 30 days by
    themselves, too.
    """
    files, _ = yield from load_files_and((), owner, clients, local, few=few, recent=recent)
    return files


def load_files_and(
    others: Sequence[Query],
    owner: OwnerId,
    clients: Iterable[ClientNumber],
    local: datetime | None,
    *,
    few: int,
    recent: bool,
) -> Steps[tuple[dict[ClientNumber, ClientFile], list[Any]]]:
    """Return what `load_files` does, and what other queries answer that are asked with it."""
    asked = {each: _asked(owner, each, local, few=few, recent=recent) for each in clients}
    found = iter((yield [*(query for queries in asked.values() for query in queries), *others]))
    answers = {client: [next(found) for _ in queries] for client, queries in asked.items()}
    files: dict[ClientNumber, ClientFile] = {}
    for client, (told, plan, steps, blanks, due, logged, *lately) in answers.items():
        file = ClientFile(
            answers=_answers(told),
            plan=read_plan(plan, steps),
            blanks={row["blank"]: row["value"] for row in blanks},
            look=read_look(due),
            recent=read_recent(lately[0]) if lately else None,
        )
        if local is None:
            files[client] = replace(file, incidents=read_incidents(logged))
            continue
        today, talk_on = local.date(), file.talk_on(local.tzinfo)
        if len(logged) > few:
            counted = yield from tally_of(owner, client, today, talk_on)
        else:
            counted = read_days(logged, today)
        files[client] = replace(file, tally=counted)
    return files, list(found)


def _asked(
    owner: OwnerId, client: ClientNumber, local: datetime | None, *, few: int, recent: bool
) -> list[Query]:
    """Return what brings the rows of a client's file."""
    whose = {"owner": owner, "client": client}
    log = (
        Query("list_incidents", whose)
        if local is None
        else Query("list_days", {**whose, "limit": few + 1})
    )
    return [
        *(Query(name, whose) for name in _OF_A_FILE),
        due_of(owner, client),
        log,
        *([recent_of(owner, client, local.date())] if local is not None and recent else []),
    ]


def read_look(due: int | None) -> datetime | None:
    """Return when a look is due, in UTC."""
    return None if due is None else datetime.fromtimestamp(due, UTC)


def _answers(rows: Iterable[AnswerRow]) -> dict[Question, Answer]:
    return {
        question: Answer(
            row["choice"], datetime.fromtimestamp(row["answered_at"], UTC), bool(row["passed"])
        )
        for row in rows
        if (question := BY_ID.get(row["question"]))
    }
