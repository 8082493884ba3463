"""A message that may answer what was asked for: an incident is logged all the same."""

from dataclasses import replace

from bot.handlers import clients, quick_log
from conversations.events import Said
from conversations.turn import Needs, Response, Turn


def needs(turn: Turn) -> Needs:
    """Need the client it was asked about, and what an incident would need: it may be one."""
    needed = quick_log.needs(turn)
    client = turn.owner.asked.client if turn.owner.asked else 0
    known = (client,) if turn.owner.client(client) else ()
    others = (each for each in needed.clients if each not in known)
    return replace(needed, clients=(*known, *others))


def tells_of_an_incident(turn: Turn, *, typed: object) -> bool:
    """Tell an incident, which is never lost, from a poor try at what was asked (`typed` None)."""
    reading = turn.reading
    names_one = bool(reading.clients)
    return reading.is_incident and (names_one or (typed is None and bool(reading.kinds)))


def name(turn: Turn) -> Response:
    """Take a message as a new client's name; one that says who, when or how long is an incident."""
    reading = turn.reading
    says_more = reading.clients or reading.time or reading.minutes
    if isinstance(turn.event, Said) and reading.is_incident and says_more:
        return quick_log.said_instead(turn)
    return clients.name(turn)
