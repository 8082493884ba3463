"""What is told before its client has a name: it waits for the name, and is not lost."""

from dataclasses import replace
from datetime import timedelta

from conversations.casework.entries import entries, forwarded_entry
from conversations.decision.incidents import Kind
from conversations.handlers.answers import heard
from conversations.handlers.shown import cards
from conversations.handlers.turn import Response, Turn
from conversations.reading import Intent
from conversations.reading.inquiries import asks_of_the_log
from conversations.records.edits import Edit, KeepIncident, SetAwaiting
from conversations.records.events import Said
from conversations.records.owner import Awaiting, Client, Incident, Standing
from conversations.screens.basics import React, Reply, Say, Sentences, sentences
from conversations.screens.naming import fits, name_asked
from conversations.screens.quick_log import name_first
from conversations.typed.choices import says_little
from conversations.typed.names import is_story, problem
from conversations.typed.naming import (
    Naming,
    is_no_name,
    looks_like_a_name,
    name_told,
    read_name,
)
from conversations.values.folding import tidy

# What was told longer ago has another reason to be nobody's.
_WAITS = timedelta(hours=12)
_MOST_SHOWN = 3


def before_any_client(turn: Turn) -> Response | None:
    """Keep what is told before there is a client, and ask for the name; None: it is none.

    An incident is logged at once, as nobody's; anything else is put aside and a tap logs it.
    """
    event = turn.event
    if not isinstance(event, Said):
        return None
    now, message, text = turn.written, event.message, event.text
    if turn.reading.intent in (Intent.CRISIS, Intent.DISTRESS) and not event.forwarded:
        return heard_before_a_name(turn, text)
    if event.forwarded:
        made = forwarded_entry(turn.owner, text, event.forwarded, now=turn.now, message=message)
    elif is_story(text, turn.reading):
        made = entries(turn.owner, text, turn.reading, (), now=now, message=message)[0]
    else:
        return _named(turn, text)
    whose = None if event.forwarded else name_told(text)
    if event.forwarded or turn.reading.is_incident:
        return _kept(turn, made, whose)
    if whose is None and (says_little(text) or _asks_of_the_log(turn, text)):
        return None  # of nobody nothing can be told
    aside = replace(made, standing=Standing.DRAFT)
    # The name is a message of its own: what stays of this one logs what was put aside.
    first: tuple[Reply, ...] = (Say(name_first(aside.number), message),)
    asked = name_offered(turn, Naming(whose)) if whose else None
    if asked is not None:
        first = (*first, Say(asked))
    return Response((SetAwaiting(Awaiting.NAME), KeepIncident(aside)), first)


def heard_before_a_name(turn: Turn, text: str) -> Response | None:
    """Answer who is in pain; below that, offer the name of whom they tell, where they tell it.

    In a crisis nothing is asked.
    """
    response = heard(turn, turn.reading)
    whose = name_told(text) if turn.reading.intent is Intent.DISTRESS else None
    asked = name_offered(turn, Naming(whose)) if whose else None
    if response is None or asked is None:
        return response
    awaited = SetAwaiting(Awaiting.NAME)
    return replace(response, edits=(awaited,), replies=(*response.replies, Say(asked)))


def _asks_of_the_log(turn: Turn, text: str) -> bool:
    return asks_of_the_log(text, turn.written.date(), turn.owner.language)


def logged_before_any_client(turn: Turn, text: str, message: int) -> Response:
    """Log words as nobody's, whatever they read like, and ask for the name."""
    made = entries(turn.owner, text, turn.reading, (), now=turn.written, message=message)[0]
    return _kept(turn, made, name_told(text))


def _kept(turn: Turn, made: Incident, name: str | None) -> Response:
    """Keep an entry that is nobody's yet, and offer the name of whom it tells, or ask for it."""
    if made.kind is Kind.GOOD_MOMENT:
        # Whoever comes here first tells of trouble: a guess that it is none is asked about.
        made = replace(made, kind=None)
    edits = (SetAwaiting(Awaiting.NAME), KeepIncident(made))
    asked = name_offered(turn, Naming(name), logged=True) if name else None
    said = Say(asked or sentences("client-name-logged"), made.message)
    return Response(edits, (said,), receipt=React(made.message) if made.message else None)


def _named(turn: Turn, text: str) -> Response | None:
    """Offer the name that a message is, where none was asked for yet; None: it is none."""
    naming = read_name(text)
    if naming is None and turn.reading.intent is not Intent.GREETING and looks_like_a_name(text):
        naming = Naming(tidy(text))
    offered = name_offered(turn, naming) if naming and not is_no_name(text) else None
    return Response((SetAwaiting(Awaiting.NAME),), (Say(offered),)) if offered else None


def name_offered(turn: Turn, naming: Naming, *, logged: bool = False) -> Sentences | None:
    """Return the question whether the client is called so; None: no button can carry that."""
    every = (naming.name, naming.longer or "")
    names = [each for each in every if fits(each) and not problem(each, turn.owner.everybody)]
    return name_asked(names, logged=logged) if names and names[0] == naming.name else None


def waited(turn: Turn, client: Client) -> tuple[tuple[Edit, ...], tuple[Reply, ...]]:
    """Return what becomes of the entries that were nobody's when a client is new, and their cards.

    Of the first client they are; of a later one they can be, by a tap. The entry on whose card the
    client was asked for is theirs, and no other is shown.
    """
    is_first = not turn.owner.everybody
    known = replace(turn, owner=replace(turn.owner, clients=(*turn.owner.clients, client)))
    entry = next((e for e in turn.log.incidents.values() if e.number == turn.owner.asked_of), None)
    if entry is not None:
        theirs = replace(entry, client=client.number)
        beside = [theirs if each == entry else each for each in turn.log.beside(entry)]
        shown = cards(known, [replace(each, card=None) for each in beside])
        return (KeepIncident(theirs),), shown
    recent = [
        each
        for each in turn.log.loose
        if each.logged_at is not None
        and turn.now - each.logged_at < _WAITS
        # What was put aside has a button of its own.
        and each.standing is Standing.KEPT
    ][-_MOST_SHOWN:]
    if is_first:
        recent = [replace(each, client=client.number) for each in recent]
    edits = tuple(map(KeepIncident, recent)) if is_first else ()
    return edits, cards(known, [replace(each, card=None) for each in recent])
