"""The steps of a turn: whether it is new, what it is decided from, and its replies kept."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from conversations.casework.quota import MOST_ENTRIES, LoggedToday
from conversations.records.needs import LogView, Needs
from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import Files, Owner
from storage.bots import heard_by
from storage.calls import Call, post
from storage.client_files import load_files_and
from storage.erased import erased_of
from storage.gists import brief_files
from storage.history import (
    amount_of,
    counted_of,
    kept_of,
    lately_of,
    latest_of,
    loose_of,
    page_of,
)
from storage.incidents import FEW, lessons_of, read_lessons, view
from storage.owners import add_owner, owner_rows, read_owner
from storage.presences import be_heard
from storage.rows import ChainRow, LoggedRow
from storage.steps import Query, Steps

_DAY = 86_400
# So many entries are no trouble, however long: they are not counted.
_LITTLE = 50
# Entries a client on an average, from which on most logs are taken for long.
_LONG = 2 * FEW


def seen_before(update_id: int, now: int) -> Steps[bool]:
    """Mark an update as handled; tell whether it already was."""
    marked: int = yield Query("mark_seen", {"update_id": update_id, "now": now})
    return not marked


class Met(NamedTuple):
    """Whose update it is, and where their record ends; None of who is new."""

    owner: Owner
    chain: ChainRow | None


def met(
    update_id: int,
    tap: str | None,
    stranger: Owner,
    now: int,
    bot: int = 0,
    *,
    heard: bool = True,
) -> Steps[Met | None]:
    """Mark an update as handled, and the tap that it was; None when either already is.

    One tap can come under two update ids. The owner is as they are kept, `stranger`, who is
    kept now, when nothing was yet; whoever writes can be reached. `bot` is who hears them; not
    `heard`, it takes no warning back that all of theirs goes.
    """
    owner = stranger.id
    marks = [Query("mark_seen", {"update_id": update_id, "now": now})]
    if tap is not None:
        marks.append(Query("mark_tap_seen", {"tap": tap, "now": now}))
    reached = Query("set_reachable", {"owner": owner})
    *marked, _, row, clients = yield [*marks, reached, *owner_rows(owner)]
    if not all(marked):
        return None
    kept = yield from read_owner(owner, row, clients)
    if kept is None:
        yield from add_owner(stranger, now)
    if row is None or row["bot"] != bot:
        yield from heard_by(owner, bot, row["bot"] if row else None)
    heard_at, warned_at = (row["heard_at"], row["warned_at"]) if row else (None, None)
    if heard:
        yield from be_heard(owner, heard_at, warned_at, now)
    return Met(kept or stranger, row)


def load(owner: Owner, needs: Needs, now: datetime) -> Steps[tuple[Files, LogView]]:
    """Return what the turn is decided from: the clients' files by number, and the log's entries.

    `now` is in the owner's zone.
    """
    log = yield from view(owner.id, needs)
    if needs.lately:
        lately, files_of = yield from lately_of(owner.id, owner.last_incident)
        log = replace(log, lately=lately, evidence={**files_of, **log.evidence})
    if needs.erased is not None:
        log = replace(log, erased=(yield from erased_of(owner.id, needs.erased)))
    if needs.page is not None:
        log = replace(log, page=(yield from page_of(owner.id, needs.page)))
    if needs.amount is not None:
        log = replace(log, amount=(yield from amount_of(owner.id, needs.amount)))
    if needs.kept is not None:
        log = replace(log, kept=(yield from kept_of(owner.id, needs.kept)))
    if needs.latest_of is not None:
        log = replace(log, latest_of=(yield from latest_of(owner.id, needs.latest_of)))
    if needs.count_loose:
        log = replace(log, nobodys=(yield from loose_of(owner.id)))
    if needs.counting is not None:
        counted, clocked = yield from counted_of(owner.id, needs.counting)
        log = replace(log, counted=counted, clocked=clocked)
    concerned = dict.fromkeys((*needs.clients, *_concerned(log)))
    local = None if needs.listed else now
    # Where most logs are long none is listed to see whether it is.
    few = FEW if owner.last_incident <= _LONG * len(owner.everybody) else 0
    if needs.gists:
        page, recent = needs.gists, needs.recent
        brief = yield from brief_files(owner.id, concerned, now, page, few=few, recent=recent)
        return brief, log
    lessons = [lessons_of(owner.id)] if needs.lessons else []
    files, taught = yield from load_files_and(
        lessons, owner.id, concerned, local, few=few, recent=needs.recent
    )
    return files, replace(log, lessons=read_lessons(*taught)) if taught else log


def _concerned(log: LogView) -> list[ClientNumber]:
    """Return the clients whom the needed entries are about."""
    latest = [log.latest] if log.latest else []
    entries = [*log.incidents.values(), *log.told, *log.linked, *latest, *log.together]
    entries += log.lately
    return [entry.client for entry in entries if entry.client is not None]


def logged_today(owner: Owner, now: int) -> Steps[LoggedToday]:
    """Return how much the owner has logged within a day, nothing where it is little."""
    since = now - _DAY
    last = owner.last_incident
    if last <= _LITTLE:
        return LoggedToday()
    before: int | None = yield Query(
        "get_logged_at", {"owner": owner.id, "incident": last - _LITTLE}
    )
    if before is None or before <= since:
        return LoggedToday()
    first = last - MOST_ENTRIES
    row: LoggedRow = yield Query(
        "count_logged", {"owner": owner.id, "first": first, "since": since}
    )
    return LoggedToday(row["entries"], row["characters"])


def group_turn(update_id: int, chat: int, call: Call, now: int) -> Steps[bool]:
    """Make the call when the group was not told yet; False when the update was handled before."""
    if (yield from seen_before(update_id, now)):
        return False
    told = yield Query("tell_group", {"chat": chat, "now": now})
    yield answering(update_id, [call] if told else [], now)
    return True


def count_failure(update_id: int) -> Steps[int]:
    """Count a failure of an update and return how many there were."""
    failures: int = yield Query("count_failure", {"update_id": update_id})
    return failures


def put_aside(
    update_id: int, owner: OwnerId | None, body: str, error: str, calls: Sequence[Call], now: int
) -> Steps[None]:
    """Keep an update that cannot be handled as a dead letter, and make the calls that say so."""
    yield Query(
        "add_dead_letter",
        {"update_id": update_id, "owner": owner, "body": body, "error": error, "now": now},
    )
    yield Query("clear_failure", {"update_id": update_id})
    if not (yield from seen_before(update_id, now)):
        yield answering(update_id, calls, now)


def forget(handled_before: int, dead_before: int) -> Steps[None]:
    """Forget which updates were handled before one moment, and what was put aside before another.

    Telegram brings no update again after a day, a dead letter is an owner's words.
    """
    yield Query("forget_failures")
    yield Query("forget_seen", {"before": handled_before})
    yield Query("forget_seen_taps", {"before": handled_before})
    yield Query("forget_started", {"before": handled_before})
    yield Query("forget_dead_letters", {"before": dead_before})


def answering(
    update_id: int, calls: Sequence[Call], now: int, clients: Iterable[ClientNumber] = ()
) -> list[Query]:
    """Return what puts the calls that answer an update into the outbox.

    `clients` are whom they speak of.
    """
    return [post(f"u:{update_id}:{place}", call, now, clients) for place, call in enumerate(calls)]
