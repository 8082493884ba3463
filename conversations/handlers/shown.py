"""The two ways in which entries are shown: on their message's card, and opened from the log."""

from collections.abc import Iterable, Sequence
from datetime import date

from conversations.decision.situations import Situation
from conversations.decision.tally import Tally, tally
from conversations.decision.verdict import before_and_after
from conversations.handlers.turn import Turn
from conversations.records.events import Tapped
from conversations.records.evidence import Attachment
from conversations.records.owner import Client, Incident
from conversations.screens.basics import Reply, Say, Show
from conversations.screens.card import Card, Move
from conversations.screens.choices import Menu
from conversations.screens.entry import Opened


def card(
    turn: Turn,
    made: Sequence[Incident],
    at: Incident | None = None,
    offer: str | None = None,
    added: Attachment | None = None,
) -> Card:
    """Return the card of the entries that a message made, with what they do to verdicts."""
    files = _files(turn, made, added)
    told = moves(turn, made)
    return Card(tuple(made), turn.owner, turn.today, at, moves=told, offer=offer, files=files)


def choosing(
    turn: Turn,
    made: Sequence[Incident],
    at: Incident | None,
    menu: Menu,
    group: Situation | None = None,
) -> Card:
    """Return the card with a menu open: while one chooses no verdict is told, and none decided."""
    files = _files(turn, made, None)
    return Card(tuple(made), turn.owner, turn.today, at, menu, group, files=files)


def cards(
    turn: Turn, entries: Iterable[Incident], added: Attachment | None = None
) -> tuple[Reply, ...]:
    """Return a card for each message that told some of the entries: anew, or where it stands.

    That of an entry which is logged already may be on its way: it is changed once it is there.
    """
    told: list[list[Incident]] = []
    for each in entries:
        together = next((made for made in told if each.is_told_with(made[0])), None)
        if together is None:
            told.append([each])
        else:
            together.append(each)
    return tuple(
        Show(card(turn, made, added=added), made[0].card or 0, made[0].message)
        if made[0].card or _is_on_its_way(turn, made)
        else Say(card(turn, made, added=added), made[0].message)
        for made in told
    )


def _is_on_its_way(turn: Turn, made: Sequence[Incident]) -> bool:
    """Tell whether the entries are kept with no card: where they have one, it is said anew."""
    kept = [turn.log.entry(each.number) for each in made]
    return any(kept) and all(each is None or each.card is None for each in kept)


def opened(turn: Turn, incident: Incident, told: tuple[Move, ...] = ()) -> Opened:
    """Return the page of an entry, with what a change of it did to its client's verdict."""
    files = _files(turn, (incident,), None)
    return Opened(incident, turn.owner, turn.today, files, moves=told)


def changed(
    turn: Turn, incident: Incident, beside: Sequence[Incident], offer: str | None = None
) -> tuple[Reply, ...]:
    """Return what shows a change made by a tap: the card; or the page, and the card where it is.

    The card is where the button was tapped, unless another message is known to be.
    """
    now = [incident if each.number == incident.number else each for each in beside]
    on_card = Show(card(turn, now, offer=offer), _tapped(turn))
    if is_page(turn, incident):
        there = Show(card(turn, now, offer=offer), incident.card or 0)
        page = opened(turn, incident, moves(turn, (incident,)))
        return (Show(page, _tapped(turn)), there)
    return (on_card,)


def is_page(turn: Turn, incident: Incident) -> bool:
    """Tell whether what was tapped is the entry's page: its card is another message."""
    return incident.card is not None and incident.card != _tapped(turn)


def _tapped(turn: Turn) -> int:
    return turn.event.message if isinstance(turn.event, Tapped) else 0


def _files(
    turn: Turn, made: Sequence[Incident], added: Attachment | None
) -> tuple[Attachment, ...]:
    kept = [file for each in made for file in turn.log.evidence.get(each.number, ())]
    every = [*kept, *([added] if added else [])]
    return tuple({each.message: each for each in every}.values())


def moves(turn: Turn, made: Sequence[Incident]) -> tuple[Move, ...]:
    """Return what the entries do to the verdict of each client whom they are about."""
    whose = dict.fromkeys(each.client for each in made if each.counts and each.client is not None)
    clients = (turn.owner.client(number) for number in whose)
    found = (_move(turn, client, made) for client in clients if client is not None)
    return tuple(each for each in found if each is not None)


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
    talk_on = file.talk_on(turn.now.tzinfo)
    verdicts = before_and_after(file.choices(), others, with_them, kinds, today, talk_on)
    if verdicts is None:
        return None
    before, after = verdicts
    return Move(client.number, before.headline if before else None, after.headline)


def _counted(log: Tally, incident: Incident, count: int, today: date) -> Tally:
    if not (incident.counts and incident.kind and incident.day) or incident.day > today:
        return log
    return log.plus(incident.kind, incident.day, count)
