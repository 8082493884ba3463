"""One entry of the log: opened, and changed in words, day, time, minutes by what is typed."""

import re
from dataclasses import replace
from datetime import time

from conversations.casework.edited import rewritten
from conversations.casework.entries import client_numbers
from conversations.casework.undoing import changed_by
from conversations.handlers import asked, quick_log
from conversations.handlers.corrections import told_of
from conversations.handlers.kept import amend
from conversations.handlers.reply import no_longer, show
from conversations.handlers.shown import cards, opened
from conversations.handlers.turn import Response, Turn
from conversations.reading import Intent
from conversations.records.edits import KeepIncident, SetAwaiting, SetUndo
from conversations.records.events import Said
from conversations.records.needs import Needs
from conversations.records.owner import Awaiting, Incident, Standing
from conversations.screens.basics import HandBack, Say, Show, sentences
from conversations.screens.choices import MOST_MINUTES
from conversations.screens.corrections import What
from conversations.screens.entry import APART, ask
from conversations.screens.taps import Action, StaleTapError, Tap, data
from conversations.typed.days import read_past_day
from conversations.values.folding import fold, tidy

TYPED = (Awaiting.NOTE, Awaiting.DAY, Awaiting.TIME, Awaiting.MINUTES)

_CLOCK = re.compile(r"(?:o |at )?(\d{1,2})(?:[:.](\d{2}))?")
_NUMBER = re.compile(r"(\d{1,4})(?: ?(?:m|min)\.?)?")
_TODAY = ("dzis", "dzisiaj", "today")


def show_entry(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`card:<incident>`: open it where the list stands; `…:apart`: below it."""
    page = opened(turn, incident)
    shown = Say(page) if tap.field(1) == APART else show(turn, page)
    return Response(no_longer(turn, *TYPED), (shown,))


def ask_typed(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`type:<incident>:<note|day|time|minutes>`: take the next message as that."""
    wanted = Awaiting(tap.among(*TYPED, place=1))
    if incident.standing is not Standing.KEPT:
        raise StaleTapError
    edits = (SetAwaiting(wanted, incident.number),)
    return Response(edits, (show(turn, ask(incident, wanted)),))


def files(turn: Turn, _tap: Tap, incident: Incident) -> Response:
    """`files:<incident>`: hand the files back, each as it came."""
    kept = turn.log.evidence.get(incident.number, ())
    return Response(replies=tuple(map(HandBack, kept)))


def needs(turn: Turn) -> Needs:
    """Need the entry, and what an incident would need: the message may be one."""
    needed = quick_log.needs(turn)
    return replace(needed, incidents=(turn.owner.asked_of,)) if turn.owner.asked_of else needed


def typed(turn: Turn) -> Response:
    """Take a message as what was asked for of an entry; an incident is logged all the same."""
    number, wanted = turn.owner.asked_of, turn.owner.awaiting
    incident = turn.log.incidents.get(number) if number else None
    if not isinstance(turn.event, Said) or wanted is None or _must_be_heard(turn):
        return quick_log.said_instead(turn)
    if incident is None or incident.standing is not Standing.KEPT:
        if asked.tells_of_an_incident(turn, typed=None):
            return quick_log.said_instead(turn)
        return Response((SetAwaiting(None),), (Say(sentences("entry-gone")),))
    now = _told(turn, incident, wanted, turn.event.text)
    if now is not None:
        message = turn.event.message
        now = changed_by(message, incident, now)
        undo = () if now == incident else (SetUndo(data(Action.REVERT, now.number, message)),)
        kept = (SetAwaiting(None), KeepIncident(now), *undo)
        beside = [now if each.number == now.number else each for each in turn.log.beside(incident)]
        page = Say(replace(opened(turn, now), just_changed=bool(undo)), message)
        where = cards(turn, beside) if now.card and now != incident else ()
        return Response(kept, (*(each for each in where if isinstance(each, Show)), page))
    if asked.tells_of_an_incident(turn, typed=None):
        return quick_log.said_instead(turn)
    return Response(replies=(Say(ask(incident, wanted, again=True)),))


def words(turn: Turn) -> Response:
    """Take a message right after a file without words as its words, unless it is something else."""
    number = turn.owner.asked_of
    incident = turn.log.incidents.get(number) if number else None
    told = turn.reading.intent in (Intent.INCIDENT, Intent.REMARK)
    if not isinstance(turn.event, Said) or not told or incident is None or incident.note:
        return quick_log.said_instead(turn)
    named = client_numbers(turn.owner, turn.reading) if turn.reading.clients else ()
    if incident.client is not None and named and incident.client not in named:
        return quick_log.said_instead(turn)
    now = amend(turn, (incident,), turn.event.text)
    done = told_of(turn, turn.event.message, (incident,), now, What.WRITTEN)
    return replace(done, edits=(SetAwaiting(None), *done.edits))


def _must_be_heard(turn: Turn) -> bool:
    return turn.reading.intent in (Intent.CRISIS, Intent.DISTRESS)


def _told(turn: Turn, incident: Incident, wanted: Awaiting, text: str) -> Incident | None:
    """Return the entry as the message says it, None where it says no such thing."""
    said = fold(tidy(text)).strip(" .!")
    reading = turn.reading
    match wanted:
        case Awaiting.NOTE:
            return rewritten(turn.owner, incident, text.strip(), turn.now) if said else None
        case Awaiting.DAY:
            today = turn.written.date()
            day = read_past_day(text, today)
            if day is None and reading.day and (reading.day != today or said in _TODAY):
                day = reading.day
            return replace(incident, day=day) if day and day <= today else None
        case Awaiting.TIME:
            at = _clock(said) or reading.time
            return replace(incident, at=at) if at else None
        case _:
            found = _NUMBER.fullmatch(said)
            minutes = int(found[1]) if found else reading.minutes
            fits = minutes is not None and minutes <= MOST_MINUTES
            return replace(incident, minutes=minutes or None) if fits else None


def _clock(said: str) -> time | None:
    found = _CLOCK.fullmatch(said)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    try:
        return time(hour % 24 if hour == 24 else hour, minute)  # noqa: PLR2004 midnight
    except ValueError:
        return None
