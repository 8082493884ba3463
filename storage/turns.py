"""One update, one transaction: load, decide, save, and put the replies into the outbox."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.handlers.turn import LogView, Needs
from conversations.records.edits import Edit
from conversations.records.owner import ClientFile, Owner
from storage.calls import Call, post
from storage.incidents import FEW, view
from storage.owners import add_owner, load_file, load_owner, save
from storage.steps import Steps, query

Files = Mapping[int, ClientFile]


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided: the edits to keep and the calls to make."""

    edits: Sequence[Edit] = ()
    calls: Sequence[Call] = ()


def seen_before(update_id: int, now: int) -> Steps[bool]:
    """Mark an update as handled; tell whether it already was."""
    marked: int = yield query("mark_seen", update_id=update_id, now=now)
    return not marked


def owner_turn(
    update_id: int,
    stranger: Owner,
    needs: Callable[[Owner], Needs],
    decide: Callable[[Owner, Files, LogView], Decided],
    now: int,
    tap: str | None = None,
) -> Steps[bool]:
    """Take the turn of an owner's update; False when the update was handled before.

    `stranger` is who the owner is when they are not known yet. `needs` names what `decide` is
    decided from. `tap` names the tap that it was, which can come under two update ids.
    Nothing of it comes from memory, and it all stands or falls together.
    """
    if (yield from seen_before(update_id, now)):
        return False
    if tap is not None and not (yield query("mark_tap_seen", tap=tap, now=now)):
        return False
    yield query("set_reachable", owner=stranger.id)
    owner = yield from load_owner(stranger.id)
    if owner is None:
        owner = stranger
        yield from add_owner(owner, now)
    needed = needs(owner)
    log = yield from view(owner.id, needed)
    local = None if needed.listed else datetime.fromtimestamp(now, owner.tz)
    files = {}
    for client in (*needed.clients, *_concerned(log)):
        if client not in files:
            files[client] = yield from load_file(
                owner.id, client, local, few=owner.last_incident <= FEW, recent=needed.recent
            )
    decided = decide(owner, files, log)
    yield from save(owner.id, decided.edits, now)
    yield from _answer(update_id, decided.calls, now, files)
    return True


def _concerned(log: LogView) -> list[int]:
    """Return the clients whom the needed entries are about."""
    entries = [*log.incidents.values(), *log.linked, *([log.latest] if log.latest else [])]
    return [entry.client for entry in entries if entry.client is not None]


def group_turn(update_id: int, chat: int, call: Call, now: int) -> Steps[bool]:
    """Make the call when the group was not told yet; False when the update was handled before."""
    if (yield from seen_before(update_id, now)):
        return False
    told = yield query("tell_group", chat=chat, now=now)
    yield from _answer(update_id, [call] if told else [], now)
    return True


def count_failure(update_id: int) -> Steps[int]:
    """Count a failure of an update and return how many there were."""
    failures: int = yield query("count_failure", update_id=update_id)
    return failures


def put_aside(
    update_id: int, owner: int | None, body: str, error: str, calls: Sequence[Call], now: int
) -> Steps[None]:
    """Keep an update that cannot be handled as a dead letter, and make the calls that say so."""
    yield query(
        "add_dead_letter", update_id=update_id, owner=owner, body=body, error=error, now=now
    )
    yield query("clear_failure", update_id=update_id)
    if not (yield from seen_before(update_id, now)):
        yield from _answer(update_id, calls, now)


def forget(handled_before: int, dead_before: int) -> Steps[None]:
    """Forget which updates were handled before one moment, and what was put aside before another.

    Telegram brings no update again after a day, a dead letter is an owner's words.
    """
    yield query("forget_failures")
    yield query("forget_seen", before=handled_before)
    yield query("forget_seen_taps", before=handled_before)
    yield query("forget_started", before=handled_before)
    yield query("forget_dead_letters", before=dead_before)


def _answer(
    update_id: int, calls: Sequence[Call], now: int, clients: Iterable[int] = ()
) -> Steps[None]:
    for place, call in enumerate(calls):
        yield from post(f"u:{update_id}:{place}", call, now, clients)
