"""Erasing one client or everything: what first, then whether really, naming what goes."""

from conversations.casework.erasing import CAN_BE_RESTORED
from conversations.casework.rosters import meant
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Begin, Erase, Restore, SetUndo
from conversations.records.events import Commanded, Said
from conversations.records.needs import Needs
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Client, Owner
from conversations.records.work import EVERYTHING as ALL
from conversations.records.work import Work
from conversations.screens.basics import Reply, Say, Sentences, Text, sentences
from conversations.screens.corrections import last_change
from conversations.screens.erase import (
    EVERYTHING,
    NO,
    YES,
    erase_menu,
    erase_really,
    erased,
    kept,
    name_is_taken,
    restored,
)
from conversations.screens.taps import Action, StaleTapError, Tap, data, read
from conversations.typed.erase import asks_back
from conversations.typed.names import called, matching


def needs(turn: Turn) -> Needs:
    """Need whether there is anything at all, where there is no client."""
    everybody = _everybody(turn)
    return Needs(named=everybody, amount=None if everybody else EVERYTHING)


def needs_tapped(turn: Turn) -> Needs:
    """Need how much would go: of the client on the button, or of all there is."""
    number = (turn.tap.number() if turn.tap else None) or EVERYTHING
    if number:
        return Needs(named=(ClientNumber(number),), amount=number)
    return Needs(named=_everybody(turn), amount=EVERYTHING)


def erase(turn: Turn) -> Response:
    """`/erase [NAME]`: ask what shall go."""
    known = turn.owner.everybody
    typed = turn.event.argument if isinstance(turn.event, Commanded) else ""
    chosen = matching(typed, known) or (meant(typed, turn.owner) if typed else ()) or known
    if _nothing(turn):
        # The row that writing here has just made goes again.
        return _done(turn, None, sentences("erase-nothing"))
    return Response(replies=(Say(erase_menu(chosen)),))


def tapped(turn: Turn, tap: Tap) -> Response:
    """`erase:<client>`: ask again; `…:yes:<sum>`: do it; client 0 is everything; `erase:no`: not.

    `erase:no:<client>` is asked with, where it was about one.
    """
    if tap.fields[:1] == (NO,):
        return Response(replies=(show(turn, kept(turn.owner.client(tap.number(1)))),))
    number = 0 if tap.fields[:1] == ("0",) else tap.number()
    if number is None:
        raise StaleTapError
    client = turn.owner.client(number)
    if number and client is None:
        return Response(replies=(show(turn, sentences("erase-gone")),))
    if not number and _nothing(turn):
        return _done(turn, None, sentences("erase-gone"))
    if tap.fields[1:2] != (YES,):
        return Response(replies=(_second(turn, client),))
    if tap.fields[2:] != (_sum(turn, client),):
        # More, or less, would go than was named: it is named anew.
        return Response(replies=(_second(turn, client, Text("erase-grown")),))
    return _done(turn, client, erased(client) if client else sentences("erase-done-everything"))


def restore(turn: Turn, tap: Tap) -> Response:
    """`restore:<client>`: take the erase of that client back, within ten minutes."""
    number = tap.number()
    if number is None:
        raise StaleTapError
    there = turn.owner.client(number)
    if there is not None:
        return Response(replies=(show(turn, restored(there)),))
    gone = turn.log.erased
    if gone is None or turn.now - gone.at >= CAN_BE_RESTORED:
        return Response(replies=(show(turn, sentences("restore-late")),))
    client = Client(gone.client, gone.name, aliases=gone.aliases)
    taken = [one for name in client.names for one in called(name, turn.owner.everybody)]
    if taken:
        return Response(replies=(show(turn, name_is_taken(client, taken[0])),))
    return Response((Restore(client.number), SetUndo(None)), (show(turn, restored(client)),))


def asked_back(turn: Turn) -> Response | None:
    """Offer the client who was erased last to a message that asks for them; None: it does not.

    "Undo" is about an entry as long as there is somebody to have one; else about the last change.
    """
    event, undo, correction = turn.event, turn.owner.undo, turn.reading.correction
    if not isinstance(event, Said) or undo is None:
        return None
    undoes = correction is not None and correction.undo and not turn.owner.clients
    erased_last = undo.tap.startswith(Action.RESTORE)
    asked = undoes or (erased_last and asks_back(event.text))
    if not asked or read(undo.tap) is None:
        return None
    return Response(replies=(Say(last_change(undo.tap), event.message),))


def _everybody(turn: Turn) -> tuple[ClientNumber, ...]:
    return tuple(client.number for client in turn.owner.everybody)


def _nothing(turn: Turn) -> bool:
    """Tell whether nothing is kept of the owner that they said, chose or logged."""
    owner = turn.owner
    stranger = Owner(
        owner.id,
        owner.language,
        awaiting=owner.awaiting,
        naming=owner.naming,
        last_client=owner.last_client,
        last_incident=owner.last_incident,
    )
    return owner == stranger and not turn.log.amount.entries


def _done(turn: Turn, client: Client | None, said: Sentences) -> Response:
    number = client.number if client else None
    undo = (SetUndo(data(Action.RESTORE, number)),) if number else ()
    scrub = Begin(Work.SCRUB, selection="" if client else ALL)
    return Response((*undo, Erase(number), scrub), (show(turn, said),))


def _second(turn: Turn, client: Client | None, *before: Text) -> Reply:
    amount = turn.log.amount
    counts = {"clients": 0 if client else len(turn.owner.everybody)}
    # What was only put aside goes too, and is not seen in the log.
    counts |= {"answers": amount.answers, "incidents": amount.seen}
    return show(turn, erase_really(client, counts, _sum(turn, client), *before))


def _sum(turn: Turn, client: Client | None) -> str:
    """Return what would go, in short, for a button that is tapped late."""
    clients = 0 if client else len(turn.owner.everybody)
    return "-".join(map(str, (clients, turn.log.amount.answers, turn.log.amount.entries)))
