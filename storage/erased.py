"""A client who was erased, kept apart for ten minutes so that it can be taken back; then gone."""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import orjson

from conversations.records.edits import Edit, Erase, Restore
from conversations.records.needs import Erased
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.values.recurrence import ONCE
from storage.looks import look_name
from storage.rows import ErasedRow, ErasingRow
from storage.steps import Query, Steps

# What lists a client's rows, and what writes such a row again.
_KEPT = (
    ("list_answers", "set_answer"),
    ("list_incidents", "keep_incident"),
    ("list_attachments_of_client", "attach"),
    ("list_lessons_of_client", "learn"),
    ("list_plan_steps", "tick_step"),
    ("list_blanks", "set_blank"),
)
Row = Mapping[str, Any]


def apart(owner: OwnerId, edits: Iterable[Edit], now: int) -> Steps[list[Query]]:
    """Return what keeps each erased client for a while, and writes each restored one again."""
    writes: list[Query] = []
    for edit in edits:
        match edit:
            case Erase(client) if client is not None:
                writes += yield from _packing(owner, client, now)
            case Restore(client):
                writes += yield from _restoring(owner, client)
            case _:
                pass
    return writes


def erased_of(owner: OwnerId, client: ClientNumber) -> Steps[Erased | None]:
    """Return whom an erase can be taken back of, None when nothing is left of them."""
    row: ErasedRow | None = yield Query("get_erased", {"owner": owner, "client": client})
    if row is None:
        return None
    named = next(_unpacked(row))[1]
    at = datetime.fromtimestamp(row["erased_at"], UTC)
    return Erased(client, named["name"], tuple(named["aliases"].splitlines()), at)


def erasing(before: int) -> Steps[list[tuple[OwnerId, ClientNumber]]]:
    """Return who was erased by then and is still kept."""
    rows: list[ErasingRow] = yield Query("list_erasing", {"before": before})
    return [(row["owner"], row["client"]) for row in rows]


def let_go(owner: OwnerId, client: ClientNumber) -> Steps[None]:
    """Keep nothing of an erased client any more."""
    yield [*_dropping(owner, client), Query("drop_key", {"owner": owner, "client": client})]


def _packing(owner: OwnerId, client: ClientNumber, now: int) -> Steps[list[Query]]:
    whose = {"owner": owner, "client": client}
    row: Row | None
    row, plan, due, *lists = yield [
        Query("get_client", whose),
        Query("get_plan", whose),
        Query("get_due", {"owner": owner, "name": look_name(client)}),
        *(Query(listing, whose) for listing, _ in _KEPT),
    ]
    if row is None:
        return []
    body = zlib.compress(orjson.dumps(list(_writing(client, now, row, plan, due, lists))))
    kept = {**whose, "now": now}
    return [Query("keep_erased", {**kept, "body": body}), Query("begin_erasing", kept)]


def _writing(
    client: ClientNumber,
    now: int,
    row: Row,
    plan: Row | None,
    due: int | None,
    lists: Sequence[Sequence[Row]],
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give what writes a client again, by its query and arguments; the client's own row first."""
    yield "restore_client", _arguments(row)
    for rows, (_, write) in zip(lists, _KEPT, strict=True):
        for each in rows:
            yield write, {"client": client, "now": now, **_arguments(each)}
    if plan:
        yield "set_plan", {"client": client, **_arguments(plan)}
    if due is not None:
        look = {"name": look_name(client), "due_at": due, "zone": "UTC", "rule": ONCE}
        yield "set_reminder", look


def _arguments(row: Row) -> dict[str, Any]:
    return {name: value for name, value in dict(row).items() if name != "owner"}


def _restoring(owner: OwnerId, client: ClientNumber) -> Steps[list[Query]]:
    row: ErasedRow | None = yield Query("get_erased", {"owner": owner, "client": client})
    if row is None:
        return []
    # What comes back says what it said.
    same = {"owner": owner, "said_anew": 0}
    again = [Query(write, {**same, **about}) for write, about in _unpacked(row)]
    return [*again, *_dropping(owner, client)]


def _unpacked(row: ErasedRow) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from orjson.loads(zlib.decompress(row["body"]))


def _dropping(owner: OwnerId, client: ClientNumber) -> list[Query]:
    whose = {"owner": owner, "client": client}
    return [Query("drop_erased", whose), Query("end_erasing", whose)]
