"""The card of an entry: one tap corrects it, settles it, takes it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from conversations.casework.entries import unknown_name
from conversations.casework.lessons import words
from conversations.decision.incidents import Kind
from conversations.decision.tally import Tally, tally
from conversations.decision.verdict import decide, level_stays
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Edit, KeepIncident, Learn
from conversations.records.events import Tapped
from conversations.records.owner import Incident, Lesson, Standing
from conversations.screens.basics import Say, sentences
from conversations.screens.card import Card, Menu, Move
from conversations.screens.taps import StaleTapError, Tap

Change = Callable[[Incident], Incident]

_HOURS = 24


def card(
    turn: Turn, incident: Incident, menu: Menu | None = None, offer: str | None = None
) -> Card:
    """Return the entry's card, with what it does to its client's verdict."""
    return Card(incident, turn.owner, turn.today, menu, _move(turn, incident), offer)


def _move(turn: Turn, incident: Incident) -> Move | None:
    client = turn.owner.client(incident.client)
    if client is None or not incident.counts:
        return None
    file, today = turn.file(client), turn.today
    others = tally(file.entries(), today)
    kept = turn.log.entry(incident.number)
    if kept and kept.client == incident.client:
        others = _counted(others, kept, -1, today)
    with_it = _counted(others, incident, 1, today)
    told, talk_on = file.choices(), file.talk_on(turn.now.tzinfo)
    if incident.kind and level_stays(told, incident.kind, others, with_it, today):
        return None
    before, after = (decide(told, log, today, talk_on) for log in (others, with_it))
    if after is None or (before is not None and before.level is after.level):
        return None
    return Move(before.headline if before else None, after.headline)


def _counted(log: Tally, incident: Incident, count: int, today: date) -> Tally:
    if not (incident.counts and incident.kind and incident.day) or incident.day > today:
        return log
    return log.plus(incident.kind, incident.day, count)


def show_card(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """Show the entry's card in a message of its own, from the history."""
    return Response(replies=(Say(card(turn, incident)),))


def menu(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """Offer all choices of one kind: `menu:<incident>:<who|kind|day|time>`, or none of them."""
    wanted = tap.one(Menu) if tap.field(1) else None
    return Response(replies=(show(turn, card(turn, incident, wanted)),))


def set_kind(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`kind:<incident>:<kind>`."""
    kind = tap.one(Kind)
    return _change(
        turn,
        incident,
        lambda each: replace(each, kind=kind, sure=True),
        lambda each: _lesson(each, Lesson(words(each.note), kind=kind), right=each.kind is kind),
    )


def set_client(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`who:<incident>:<client>`; a name in the message that is nobody's is offered to remember."""
    client = turn.owner.client(tap.number(1))
    if client is None:
        raise StaleTapError
    return _change(
        turn,
        incident,
        lambda each: replace(each, client=client.number),
        lambda each: _lesson(
            each,
            Lesson(words(each.note), client=client.number),
            right=each.client == client.number,
        ),
        lambda each: None if each.client == client.number else unknown_name(turn.owner, each.note),
    )


def set_day(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`day:<incident>:<YYYY-MM-DD>`."""
    day = tap.day()
    return _change(turn, incident, lambda each: replace(each, day=day))


def set_time(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`time:<incident>:<hour>`."""
    hour = int(tap.among(*map(str, range(_HOURS)), place=1))
    return _change(turn, incident, lambda each: replace(each, at=time(hour)))


def undo(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """Take the entry back; it can be logged again."""
    return _change(turn, incident, lambda each: replace(each, standing=Standing.UNDONE))


def log_anyway(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """Log what was read as no incident, was told before its client was, or was taken back."""
    known = turn.owner.clients
    if not known:
        return Response(replies=(Say(sentences("start-ask-name")),))
    only = known[0].number if len(known) == 1 else None
    return _change(
        turn,
        incident,
        lambda each: replace(each, standing=Standing.KEPT, client=each.client or only),
    )


def settle(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """Mark the entry settled: an invoice paid, an apology accepted."""
    return _change(turn, incident, lambda each: replace(each, settled=True))


def unsettle(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """Mark the entry not settled."""
    return _change(turn, incident, lambda each: replace(each, settled=False))


def _change(
    turn: Turn,
    incident: Incident,
    change: Change,
    learnt: Callable[[Incident], tuple[Edit, ...]] = lambda _incident: (),
    offer: Callable[[Incident], str | None] = lambda _incident: None,
) -> Response:
    changed = change(incident)
    if isinstance(turn.event, Tapped):
        # The card is where the button was tapped, whatever messages there were before.
        changed = replace(changed, card=turn.event.message)
    shown = card(turn, changed, offer=offer(incident))
    return Response((KeepIncident(changed), *learnt(incident)), (show(turn, shown),))


def _lesson(incident: Incident, lesson: Lesson, *, right: bool) -> tuple[Edit, ...]:
    """Learn from a correction, not from a tap on what was right; words are what it is learnt by."""
    if right or not lesson.words or not incident.note:
        return ()
    return (Learn(lesson, incident.number),)
