"""The card of a message: one tap puts an entry right, settles it, takes it back, adds beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from conversations.casework.entries import each_time, told_times, unknown_name
from conversations.casework.lessons import words
from conversations.decision.incidents import Kind
from conversations.decision.situations import Situation
from conversations.handlers.reply import show
from conversations.handlers.shown import card, changed, choosing, is_page, opened
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Edit, KeepIncident, Learn
from conversations.records.events import Tapped
from conversations.records.evidence import Lesson
from conversations.records.owner import Incident, Standing
from conversations.screens.basics import Say, sentences
from conversations.screens.choices import MOST_MINUTES, Menu
from conversations.screens.taps import NONE, StaleTapError, Tap

EntryChange = Callable[[Incident], Incident]

_HOURS = 24


def menu(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`menu:<incident>`: its own buttons; `:<who|kind|also|day|time|minutes>`: all choices of one.

    Of kinds those of a situation: `:<kind|also>:<situation>`.
    """
    wanted = tap.one(Menu) if tap.field(1) else None
    group = tap.one(Situation, 2) if tap.field(2) else None
    if is_page(turn, incident):
        page = replace(opened(turn, incident), menu=wanted, group=group)
        return Response(replies=(show(turn, page),))
    made = turn.log.beside(incident)
    if wanted is None:
        return Response(replies=(show(turn, card(turn, made, incident)),))
    return Response(replies=(show(turn, choosing(turn, made, incident, wanted, group)),))


def whole(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """`whole:<incident>`: all that its message told, a line each."""
    return Response(replies=(show(turn, card(turn, turn.log.beside(incident))),))


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


def set_minutes(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`minutes:<incident>:<minutes>`; `none`: no time was lost."""
    number = None if tap.field(1) == NONE else tap.number(1)
    if (number is None and tap.field(1) != NONE) or number == 0 or (number or 0) > MOST_MINUTES:
        raise StaleTapError
    return _change(turn, incident, lambda each: replace(each, minutes=number))


def set_time(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`time:<incident>:<hour>`."""
    hour = int(tap.among(*map(str, range(_HOURS)), place=1))
    return _change(turn, incident, lambda each: replace(each, at=time(hour)))


def also(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`also:<incident>:<kind>`: what the message told was this, too; there once however tapped."""
    kind = tap.one(Kind)
    beside = turn.log.beside(incident)
    if incident.standing is not Standing.KEPT:
        raise StaleTapError
    if any(each.kind is kind and each.client == incident.client for each in beside if _kept(each)):
        return Response(replies=changed(turn, incident, beside))
    added = replace(
        incident,
        number=turn.owner.next_incident,
        kind=kind,
        minutes=None,
        settled=False,
        sure=True,
    )
    return Response((KeepIncident(added),), changed(turn, incident, (*beside, added)))


def times(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`times:<incident>:<times>`: it happened as often as its words say, and no oftener."""
    beside = turn.log.beside(incident)
    if tap.number(1) != (told := told_times(incident, beside)) or told == 1:
        raise StaleTapError
    made = each_time(incident, beside, turn.owner.next_incident)
    edits = tuple(map(KeepIncident, made))
    return Response(edits, changed(turn, made[0], (*beside, *made[1:])))


def _kept(incident: Incident) -> bool:
    return incident.standing is Standing.KEPT


def undo(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """Take the entry back; it can be logged again."""
    return _change(turn, incident, lambda each: replace(each, standing=Standing.UNDONE))


def undo_all(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """`undo_all:<incident>`: take back all that its message told."""
    return _all_stand(turn, incident, Standing.UNDONE)


def log_all(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """`log_all:<incident>`: log all again that its message told."""
    return _all_stand(turn, incident, Standing.KEPT)


def _all_stand(turn: Turn, incident: Incident, standing: Standing) -> Response:
    now = [replace(each, standing=standing) for each in turn.log.beside(incident)]
    return Response(tuple(map(KeepIncident, now)), (show(turn, card(turn, now)),))


def log_anyway(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """Log what was read as no incident, was told before its client was, or was taken back."""
    known = turn.owner.clients
    if not known:
        return Response(replies=(Say(sentences("start-ask-name")),))
    # Of somebody else by name the only client is not stated: it is asked.
    alone = len(known) == 1 and unknown_name(turn.owner, incident.note) is None
    only = known[0].number if alone else None
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
    change: EntryChange,
    learnt: Callable[[Incident], tuple[Edit, ...]] = lambda _incident: (),
    offer: Callable[[Incident], str | None] = lambda _incident: None,
) -> Response:
    now = change(incident)
    if isinstance(turn.event, Tapped) and now.card is None:
        now = replace(now, card=turn.event.message)
    replies = changed(turn, now, turn.log.beside(incident), offer(incident))
    return Response((KeepIncident(now), *learnt(incident)), replies)


def _lesson(incident: Incident, lesson: Lesson, *, right: bool) -> tuple[Edit, ...]:
    """Learn from a correction, not from a tap on what was right; words are what it is learnt by."""
    if right or not lesson.words or not incident.note:
        return ()
    return (Learn(lesson, incident.number),)
