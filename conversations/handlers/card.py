"""The card of an entry: one tap corrects it, settles it, takes it back."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, time

from conversations.casework.entries import unknown_name
from conversations.casework.lessons import words
from conversations.decision.incidents import Kind
from conversations.decision.situations import Situation
from conversations.decision.tally import Tally, tally
from conversations.decision.verdict import decide, level_stays
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Edit, KeepIncident, Learn
from conversations.records.events import Tapped
from conversations.records.owner import Client, Incident, Lesson, Standing
from conversations.screens.basics import Reply, Say, Show, sentences
from conversations.screens.card import Card, Move
from conversations.screens.choices import Menu
from conversations.screens.taps import StaleTapError, Tap

Change = Callable[[Incident], Incident]

_HOURS = 24


def card(
    turn: Turn, made: Sequence[Incident], at: Incident | None = None, offer: str | None = None
) -> Card:
    """Return the card of the entries that a message made, with what they do to verdicts."""
    return Card(tuple(made), turn.owner, turn.today, at, moves=moves(turn, made), offer=offer)


def cards(turn: Turn, entries: Iterable[Incident]) -> tuple[Reply, ...]:
    """Return a card for each message that told some of the entries: anew, or where it stands."""
    told: list[list[Incident]] = []
    for each in entries:
        together = next((made for made in told if each.is_told_with(made[0])), None)
        if together is None:
            told.append([each])
        else:
            together.append(each)
    return tuple(
        Show(card(turn, made), made[0].card)
        if made[0].card
        else Say(card(turn, made), made[0].message)
        for made in told
    )


def moves(turn: Turn, made: Sequence[Incident]) -> tuple[Move, ...]:
    """Return what the entries do to the verdict of each client whom they are about."""
    whose = dict.fromkeys(each.client for each in made if each.counts and each.client is not None)
    clients = (turn.owner.client(number) for number in whose)
    moved = (_move(turn, client, made) for client in clients if client is not None)
    return tuple(each for each in moved if each is not None)


def _move(turn: Turn, client: Client, made: Sequence[Incident]) -> Move | None:
    file, today = turn.file(client), turn.today
    of_client = [each for each in made if each.client == client.number]
    kept = [turn.log.entry(each.number) for each in made]
    others = tally(file.entries(), today)
    for each in kept:
        if each is not None and each.client == client.number:
            others = _counted(others, each, -1, today)
    with_them = others
    for each in of_client:
        with_them = _counted(with_them, each, 1, today)
    kinds = {each.kind for each in of_client if each.kind is not None}
    choices, talk_on = file.choices(), file.talk_on(turn.now.tzinfo)
    if kinds and all(level_stays(choices, kind, others, with_them, today) for kind in kinds):
        return None
    before, after = (decide(choices, log, today, talk_on) for log in (others, with_them))
    if after is None or (before is not None and before.level is after.level):
        return None
    return Move(client.number, before.headline if before else None, after.headline)


def _counted(log: Tally, incident: Incident, count: int, today: date) -> Tally:
    if not (incident.counts and incident.kind and incident.day) or incident.day > today:
        return log
    return log.plus(incident.kind, incident.day, count)


def show_card(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """Show the entry's card in a message of its own, from the history."""
    return Response(replies=(Say(card(turn, turn.log.beside(incident))),))


def menu(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`menu:<incident>`: its own buttons; `:<who|kind|also|day|time>`: all choices of one.

    Of kinds those of a situation: `:<kind|also>:<situation>`.
    """
    wanted = tap.one(Menu) if tap.field(1) else None
    group = tap.one(Situation, 2) if tap.field(2) else None
    shown = card(turn, turn.log.beside(incident), incident)
    return Response(replies=(show(turn, replace(shown, menu=wanted, group=group)),))


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
        return Response(replies=(show(turn, card(turn, beside)),))
    added = replace(
        incident,
        number=turn.owner.next_incident,
        kind=kind,
        minutes=None,
        settled=False,
        sure=True,
    )
    return Response((KeepIncident(added),), (show(turn, card(turn, (*beside, added))),))


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
    changed = [replace(each, standing=standing) for each in turn.log.beside(incident)]
    return Response(tuple(map(KeepIncident, changed)), (show(turn, card(turn, changed)),))


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
    beside = turn.log.beside(incident)
    now = [changed if each.number == changed.number else each for each in beside]
    shown = card(turn, now, offer=offer(incident))
    return Response((KeepIncident(changed), *learnt(incident)), (show(turn, shown),))


def _lesson(incident: Incident, lesson: Lesson, *, right: bool) -> tuple[Edit, ...]:
    """Learn from a correction, not from a tap on what was right; words are what it is learnt by."""
    if right or not lesson.words or not incident.note:
        return ()
    return (Learn(lesson, incident.number),)
