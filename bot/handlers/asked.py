"""A message that may answer what was asked for: an incident is logged all the same."""

from dataclasses import replace

from bot.handlers import quick_log
from conversations.edits import SetAwaiting
from conversations.entries import read_text
from conversations.turn import Needs, Response, Turn


def needs(turn: Turn) -> Needs:
    """Need the client it was asked about, and what an incident would need: it may be one."""
    needed = quick_log.needs(turn)
    client = turn.owner.asked.client if turn.owner.asked else 0
    known = (client,) if turn.owner.client(client) else ()
    others = (each for each in needed.clients if each not in known)
    return replace(needed, clients=(*known, *others))


def tells_of_an_incident(turn: Turn, text: str, *, typed: object) -> bool:
    """Tell an incident, which is never lost, from a poor try at what was asked (`typed` None)."""
    reading = read_text(turn.owner, text, turn.local)
    names_one = bool(reading.clients)
    return reading.is_incident and (names_one or (typed is None and bool(reading.kinds)))


def logged(turn: Turn) -> Response:
    """Log the message, and wait for nothing any more."""
    response = quick_log.said(turn)
    return replace(response, edits=(SetAwaiting(None), *response.edits))
