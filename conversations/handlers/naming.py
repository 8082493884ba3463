"""A client's name, asked for: taken as typed, or shown for a tap without the words around it."""

from conversations.handlers import clients, corrections, interview, quick_log
from conversations.handlers.answers import heard
from conversations.handlers.erase import asked_back
from conversations.handlers.first import heard_before_a_name, name_offered
from conversations.handlers.turn import Response, Turn
from conversations.reading import Intent
from conversations.records.events import Said
from conversations.screens.basics import Say, sentences
from conversations.screens.taps import StaleTapError, Tap
from conversations.typed.choices import says_little
from conversations.typed.names import called, greets, is_story, problem
from conversations.typed.naming import (
    is_no_name,
    looks_like_a_name,
    name_in_a_sentence,
    read_name,
)
from conversations.values.folding import tidy


def typed(turn: Turn) -> Response:
    """Take a message as the client's name that was asked for, unless it tells of something."""
    text = turn.event.text if isinstance(turn.event, Said) else ""
    if turn.reading.intent is Intent.CRISIS:
        return heard(turn, turn.reading) or Response()
    if (back := asked_back(turn)) is not None:
        return back
    correction = turn.reading.correction
    if correction and correction.undo and isinstance(turn.event, Said):
        undone = corrections.correct(turn, text, turn.event.message, correction)
        return undone or quick_log.said_instead(turn)
    if is_no_name(text) or (says_little(text) and turn.reading.intent is not Intent.QUESTION):
        return Response(replies=(Say(sentences("name-none")),))
    naming = read_name(text)
    if naming and called(naming.name, turn.owner.everybody):
        return clients.add(turn, naming.name)
    if naming:
        asked = name_offered(turn, naming)
        return Response(replies=(Say(asked),)) if asked else clients.add(turn, naming.name)
    if turn.reading.intent is Intent.DISTRESS and not looks_like_a_name(text):
        return heard_before_a_name(turn, text) or Response()
    if is_story(text, turn.reading):
        return quick_log.said_instead(turn)
    if greets(text, turn.reading):
        return Response(replies=(Say(sentences("start-ask-name")),))
    told = name_in_a_sentence(text)
    asked = name_offered(turn, told) if told else None
    return Response(replies=(Say(asked),)) if asked else clients.name(turn)


def chosen(turn: Turn, tap: Tap) -> Response:
    """`name:<name>`: so the client is called; tapped again it shows where the interview stands."""
    name = tidy(":".join(tap.fields))
    known = called(name, turn.owner.everybody)
    if known and known[0].archived:
        return clients.away(turn, known[0])
    if known:
        return interview.resume(turn, tap, known[0])
    if problem(name, turn.owner.everybody):
        raise StaleTapError
    return clients.add(turn, name)
