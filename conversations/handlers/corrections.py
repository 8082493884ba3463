"""What a message changes of entries that are there, answered where the message is; and undoing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from conversations.casework.entries import corrected
from conversations.casework.undoing import changed_by, taken_back
from conversations.handlers.kept import amend, attach, keep_changed
from conversations.handlers.reply import show
from conversations.handlers.shown import card
from conversations.handlers.turn import Response, Turn
from conversations.reading import Correction
from conversations.records.edits import Detach, SetUndo
from conversations.records.evidence import Attachment
from conversations.records.owner import Incident, Standing
from conversations.screens.basics import React, Say
from conversations.screens.corrections import Corrected, What, last_change, nothing_to_undo
from conversations.screens.taps import Action, StaleTapError, Tap, data

# What is further above, in messages, or older, is not taken back without asking: who knows which
# one is meant.
_NEAR = 4
_LATELY = timedelta(minutes=15)
_CORRECTS = timedelta(hours=12)


def correct(turn: Turn, message: int, correction: Correction) -> Response | None:
    """Do what a correction in words says; None where there is nothing of late to correct."""
    if correction.undo:
        return _undo_last(turn, message)
    last = latest_within(turn, _CORRECTS)
    if not last:
        return None
    return told_of(turn, message, last, [corrected(turn.owner, e, correction) for e in last])


def amended_by(turn: Turn, message: int, linked: Sequence[Incident], text: str) -> Response:
    """Add a reply's words to the entries it answers; "undo" in answer to one takes it back."""
    correction = turn.reading.correction
    if correction and correction.undo:
        return undone(turn, message, linked)
    return told_of(turn, message, linked, amend(turn, linked, text))


def told_of(
    turn: Turn, message: int, were: Sequence[Incident], now: Sequence[Incident]
) -> Response:
    """Change entries as a message says, and say so in answer to it."""
    if list(were) == list(now):
        return Response(replies=(_answer(turn, What.SAME, now, message),))
    kept = [changed_by(message, was, is_now) for was, is_now in zip(were, now, strict=True)]
    done = keep_changed(turn, kept)
    first = data(Action.REVERT, kept[0].number, message)
    answer = _answer(turn, What.CHANGED, kept, message)
    return Response((*done.edits, SetUndo(first)), (*done.replies, answer), receipt=React(message))


def join(turn: Turn, joined: Sequence[Incident], caption: str, attachment: Attachment) -> Response:
    """Join a file to entries; far below their card it is said anew which ones, with the way back.

    Of several that come together it is said for the first.
    """
    told = attach(turn, joined, caption, attachment)
    files = [file for each in joined for file in turn.log.evidence.get(each.number, ())]
    together = attachment.album is not None and attachment.album in {f.album for f in files}
    message = attachment.message
    if together or message - max(each.card or message for each in joined) <= _NEAR:
        return told
    return replace(told, replies=(*told.replies, _answer(turn, What.JOINED, joined, message)))


def detach(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`detach:<incident>:<message>`: the file of that message belongs to the entry no more."""
    message = tap.number(1)
    if message is None:
        raise StaleTapError
    screen = Corrected(What.PARTED, card(turn, [incident]))
    return Response((Detach(incident.number, message),), (show(turn, screen),))


def revert(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`revert:<incident>:<message>`: what that message changed is as it was before."""
    if incident.before is None or incident.before.by != tap.number(1):
        raise StaleTapError
    done = keep_changed(turn, [taken_back(incident)])
    screen = Corrected(What.CHANGED, card(turn, [taken_back(incident)]))
    return Response(done.edits, (*done.replies, show(turn, screen)))


def undone(turn: Turn, message: int, entries: Sequence[Incident]) -> Response:
    """Take entries back and say which ones; a tap logs them again."""
    gone = [each if each.standing is Standing.UNDONE else _without(each) for each in entries]
    done = keep_changed(turn, gone)
    answer = _answer(turn, What.UNDONE, gone, message)
    return Response(done.edits, (*done.replies, answer), receipt=React(message))


def _undo_last(turn: Turn, message: int) -> Response:
    """Take the last change back: at once when it is the entry just above, else by a tap."""
    latest, undo = turn.log.latest, turn.owner.undo
    # Since that change nothing was logged; one of an entry is asked about with the entry.
    is_last = undo is not None and undo.entries >= turn.owner.last_incident
    if undo and is_last and not undo.tap.startswith(Action.REVERT):
        return Response(replies=(Say(last_change(undo.tap), message),))
    last = latest_within(turn, _CORRECTS)
    if latest is None or not last:
        return Response(replies=(Say(nothing_to_undo(), message),))
    last = turn.log.together or last  # a message's entries go together
    above = message - max(latest.message or 0, latest.card or 0)
    if above <= _NEAR and latest.before is None and latest_within(turn, _LATELY):
        return undone(turn, message, last)
    return Response(replies=(_answer(turn, What.ASKED, last, message),))


def latest_within(turn: Turn, within: timedelta) -> tuple[Incident, ...]:
    """Return the latest entry, when it was logged no longer ago."""
    latest = turn.log.latest
    if latest is None or latest.logged_at is None or turn.written - latest.logged_at > within:
        return ()
    return (latest,)


def _without(incident: Incident) -> Incident:
    return replace(incident, standing=Standing.UNDONE)


def _answer(turn: Turn, what: What, entries: Sequence[Incident], message: int) -> Say:
    return Say(Corrected(what, card(turn, entries), message), message)
