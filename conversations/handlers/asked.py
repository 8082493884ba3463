"""A message that may answer what was asked for: an incident is logged all the same."""

from dataclasses import replace

from conversations.handlers import plan, quick_log, rename
from conversations.handlers.reply import said_so, show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import SetAnswer
from conversations.records.events import Said
from conversations.records.needs import Needs
from conversations.records.owner import Answer
from conversations.typed.choices import UNCLEAR, read_choice
from conversations.typed.names import greets, is_story


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


def renamed(turn: Turn) -> Response:
    """Take a message as a client's new name, unless it tells of something: that is logged."""
    client = turn.owner.client(turn.owner.naming)
    text = turn.event.text if isinstance(turn.event, Said) else ""
    if client is None or is_story(text, turn.reading):
        return quick_log.said_instead(turn)
    if greets(text, turn.reading):
        return rename.ask(turn, client)
    return rename.call(turn, client, text)


def planned(turn: Turn) -> Response:
    """Take a message as the answer to the plan's question; what is none is taken as ever."""
    wanted = turn.owner.asked
    client = turn.owner.client(wanted.client) if wanted else None
    question = wanted.question if wanted else None
    if client is None or client.archived or question is None or turn.log.linked:
        return quick_log.said(turn)
    text = turn.event.text if isinstance(turn.event, Said) else ""
    choice = read_choice(text, question)
    if choice is None:
        return quick_log.said(turn)
    if choice == UNCLEAR:
        return Response(
            replies=(show(turn, replace(plan.asking(turn, client, question), unclear=True)),)
        )
    given = Answer(choice, turn.now)
    file = turn.file(client)
    file = replace(file, answers={**file.answers, question: given})
    edit = SetAnswer(client.number, question, choice, turn.now)
    return said_so(plan.answered(turn, client, file, question, edit), question, choice)
