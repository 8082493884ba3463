"""A message that was edited: its entries as it says them now, a line more, a line fewer."""

from collections.abc import Sequence
from dataclasses import replace

from conversations.casework.edited import retold
from conversations.casework.entries import client_numbers
from conversations.handlers.quick_log import COMMANDS, named_again
from conversations.handlers.shown import card, cards
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import KeepIncident
from conversations.records.events import Edited
from conversations.records.needs import Needs
from conversations.records.owner import Incident, Standing
from conversations.screens.basics import Say, sentences
from conversations.screens.corrections import Corrected, What


def needs(turn: Turn) -> Needs:
    """Need the entries that the edited message made, and the clients whom it names now.

    Each entry is then read at its own moment, which is not known yet.
    """
    if not isinstance(turn.event, Edited):
        return Needs()
    client, _ = named_again(turn, turn.event)
    clients = (client.number,) if client else client_numbers(turn.owner, turn.reading)
    return Needs(clients=clients, message=turn.event.message)


def edited(turn: Turn) -> Response:
    """Correct the entries of a message that was edited; where there is none it says so.

    What it tells beside that is added, what it tells no longer goes: both are said where one looks.
    """
    event = turn.event
    if not isinstance(event, Edited) or event.command not in ("", *COMMANDS):
        return Response()
    client, text = named_again(turn, event)
    made = [each for each in turn.log.linked if each.message == event.message]
    if text and not made and turn.reading.is_incident:
        return Response(replies=(Say(sentences("edited-nothing"), event.message),))
    if not text or not made:
        return Response()
    told = retold(turn.owner, made, text, turn.now, client)
    # Telegram tells of an edit too when nothing of the text is other than it was.
    changed = [
        each for each in told.now if each not in made and each.standing is not Standing.DRAFT
    ]
    gone = [replace(each, standing=Standing.UNDONE) for each in told.fewer]
    kept = (*changed, *gone, *told.more)
    if not kept:
        return Response()
    now = {each.number: each for each in (*turn.log.beside(made[0]), *kept)}
    answers = (
        *_answer(turn, What.MORE, told.more, event.message),
        *_answer(turn, What.FEWER, gone, event.message),
    )
    return Response(tuple(map(KeepIncident, kept)), (*cards(turn, now.values()), *answers))


def _answer(turn: Turn, what: What, entries: Sequence[Incident], message: int) -> tuple[Say, ...]:
    if not entries:
        return ()
    return (Say(Corrected(what, card(turn, entries), message), message),)
