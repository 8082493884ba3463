"""The card of an entry: one tap corrects it, settles it, takes it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from conversations.casework.entries import unknown_name
from conversations.casework.lessons import words
from conversations.decision.incidents import Kind
from conversations.decision.tally import Tally, tally
from conversations.decision.verdict import level_stays
from conversations.handlers.reply import show, stale
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Edit, KeepIncident, Learn
from conversations.records.events import Tapped
from conversations.records.owner import Incident, Lesson, Standing
from conversations.screens.basics import Card, Menu, Move, Say, notice
from conversations.screens.taps import Tap

Change = Callable[[Incident], Incident]

_KINDS = frozenset(Kind)
_MENUS = frozenset(Menu)
_HOURS = 24


def card(
    turn: Turn, incident: Incident, menu: Menu | None = None, offer: str | None = None
) -> Card:
    """Return the entry's card, with what it does to its client's verdict."""
    return Card(incident, turn.owner, turn.today, menu, _move(turn, incident), offer)


def _move(turn: Turn, incident: Incident) -> Move | None:
    client = turn.owner.client(incident.client or 0)
    if client is None or not incident.counts:
        return None
    file, today = turn.file(client), turn.today
    others = tally(file.entries(), today)
    kept = turn.log.entry(incident.number)
    if kept and kept.client == incident.client:
        others = _counted(others, kept, -1, today)
    with_it = _counted(others, incident, 1, today)
    if incident.kind and level_stays(file.choices(), incident.kind, others, with_it, today):
        return None
    before = turn.verdict(client, replace(file, tally=others))
    after = turn.verdict(client, replace(file, tally=with_it))
    if after is None or (before is not None and before.level is after.level):
        return None
    return Move(before.level if before else None, after.level)


def _counted(log: Tally, incident: Incident, count: int, today: date) -> Tally:
    if not (incident.counts and incident.kind and incident.day) or incident.day > today:
        return log
    return log.plus(incident.kind, incident.day, count)


def show_card(turn: Turn, tap: Tap) -> Response:
    """Show the entry's card in a message of its own, from the history."""
    incident = turn.log.incidents.get(tap.number() or 0)
    if incident is None:
        return stale()
    return Response(replies=(Say(card(turn, incident)),))


def menu(turn: Turn, tap: Tap) -> Response:
    """Offer all choices of one kind: `menu:<incident>:<who|kind|day|time>`, or none of them."""
    incident = turn.log.incidents.get(tap.number() or 0)
    wanted = tap.fields[1] if len(tap.fields) > 1 else ""
    if incident is None or (wanted and wanted not in _MENUS):
        return stale()
    return Response(replies=(show(turn, card(turn, incident, Menu(wanted) if wanted else None)),))


def set_kind(turn: Turn, tap: Tap) -> Response:
    """`kind:<incident>:<kind>`."""
    wanted = tap.fields[1] if len(tap.fields) > 1 else ""
    if wanted not in _KINDS:
        return stale()
    kind = Kind(wanted)
    return _change(
        turn,
        tap,
        lambda each: replace(each, kind=kind),
        lambda each: _lesson(each, Lesson(words(each.note), kind=kind), right=each.kind is kind),
    )


def set_client(turn: Turn, tap: Tap) -> Response:
    """`who:<incident>:<client>`; a name in the message that is nobody's is offered to remember."""
    client = turn.owner.client(tap.number(1) or 0)
    if client is None:
        return stale()
    return _change(
        turn,
        tap,
        lambda each: replace(each, client=client.number),
        lambda each: _lesson(
            each,
            Lesson(words(each.note), client=client.number),
            right=each.client == client.number,
        ),
        lambda each: None if each.client == client.number else unknown_name(turn.owner, each.note),
    )


def set_day(turn: Turn, tap: Tap) -> Response:
    """`day:<incident>:<YYYY-MM-DD>`."""
    try:
        day = date.fromisoformat(tap.fields[1])
    except (IndexError, ValueError):
        return stale()
    return _change(turn, tap, lambda each: replace(each, day=day))


def set_time(turn: Turn, tap: Tap) -> Response:
    """`time:<incident>:<hour>`."""
    text = tap.fields[1] if len(tap.fields) > 1 else ""
    if not (text.isascii() and text.isdigit() and int(text[:3]) < _HOURS):
        return stale()
    return _change(turn, tap, lambda each: replace(each, at=time(int(text))))


def undo(turn: Turn, tap: Tap) -> Response:
    """Take the entry back; it can be logged again."""
    return _change(turn, tap, lambda each: replace(each, standing=Standing.UNDONE))


def log_anyway(turn: Turn, tap: Tap) -> Response:
    """Log what was read as no incident, was told before its client was, or was taken back."""
    known = turn.owner.clients
    if not known:
        return Response(replies=(Say(notice("start-ask-name")),))
    only = known[0].number if len(known) == 1 else None
    return _change(
        turn,
        tap,
        lambda each: replace(each, standing=Standing.KEPT, client=each.client or only),
    )


def settle(turn: Turn, tap: Tap) -> Response:
    """Mark the entry settled: an invoice paid, an apology accepted."""
    return _change(turn, tap, lambda each: replace(each, settled=True))


def unsettle(turn: Turn, tap: Tap) -> Response:
    """Mark the entry not settled."""
    return _change(turn, tap, lambda each: replace(each, settled=False))


def _change(
    turn: Turn,
    tap: Tap,
    change: Change,
    learnt: Callable[[Incident], tuple[Edit, ...]] = lambda _incident: (),
    offer: Callable[[Incident], str | None] = lambda _incident: None,
) -> Response:
    incident = turn.log.incidents.get(tap.number() or 0)
    if incident is None or not isinstance(turn.event, Tapped):
        return stale()
    # The card is where the button was tapped, whatever messages there were before.
    changed = replace(change(incident), card=turn.event.message)
    shown = card(turn, changed, offer=offer(incident))
    return Response((KeepIncident(changed), *learnt(incident)), (show(turn, shown),))


def _lesson(incident: Incident, lesson: Lesson, *, right: bool) -> tuple[Edit, ...]:
    """Learn from a correction, not from a tap on what was right; words are what it is learnt by."""
    if right or not lesson.words or not incident.note:
        return ()
    return (Learn(lesson, incident.number),)
