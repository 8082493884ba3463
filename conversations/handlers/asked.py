"""A message that may answer what was asked for: an incident is logged all the same."""

from dataclasses import replace

from conversations.handlers import quick_log
from conversations.handlers.turn import Turn
from conversations.records.needs import Needs


def needs(turn: Turn) -> Needs:
    """Need the client it was asked about, and what an incident would need: it may be one."""
    needed = quick_log.needs(turn)
    asked = turn.owner.asked.client if turn.owner.asked else turn.owner.naming
    client = turn.owner.client(asked)
    known = (client.number,) if client else ()
    others = (each for each in needed.clients if each not in known)
    return replace(needed, clients=(*known, *others))


def tells_of_an_incident(turn: Turn, *, typed: object) -> bool:
    """Tell an incident, which is never lost, from a poor try at what was asked (`typed` None)."""
    reading = turn.reading
    names_one = bool(reading.clients)
    return reading.is_incident and (names_one or (typed is None and bool(reading.kinds)))
