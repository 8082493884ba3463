"""Words of others: forwarded, or quoted from another chat."""

from dataclasses import replace
from datetime import timedelta

from conversations.casework.entries import client_numbers, entries, forwarded_entry
from conversations.decision.incidents import Kind
from conversations.handlers.corrections import told_of
from conversations.handlers.kept import keep_changed, log_all
from conversations.handlers.turn import Response, Turn
from conversations.records.events import Forwarded, Quoted, Said
from conversations.records.owner import Incident
from conversations.screens.basics import React
from conversations.screens.corrections import What

# What is forwarded in one go arrives within this.
_IN_ONE_GO = timedelta(seconds=10)


def forwarded(turn: Turn, event: Said, origin: Forwarded) -> Response:
    """Take what somebody else wrote: lines of one person in one go are one entry."""
    last = turn.log.latest
    joins = (
        last is not None
        and origin.author is not None
        and last.author == origin.author
        and last.logged_at is not None
        and abs(turn.written - last.logged_at) <= _IN_ONE_GO
    )
    text = f"{last.note}\n{event.text}" if last and joins else event.text
    made = forwarded_entry(turn.owner, text, origin, now=turn.written, message=event.message)
    if last is None or not joins:
        return log_all(turn, (made,))
    # The day and time are those of the first line, and what was put right by a tap stays.
    kind = made.kind if last.kind is None or last.kind is Kind.OFF_HOURS else last.kind
    kinds = tuple(dict.fromkeys((*made.kinds, *last.kinds)))
    sure = made.sure if kind is made.kind else last.sure
    joined = replace(last, note=text, kind=kind or last.kind, kinds=kinds, sure=sure)
    if _was_said(last):
        # Of several that come together it is said for the first, and one tap parts them all.
        return replace(keep_changed(turn, (joined,)), receipt=React(event.message))
    return told_of(turn, event.message, (last,), (joined,), What.LINES)


def _was_said(entry: Incident) -> bool:
    """Tell whether the entry had lines joined to it already, of which its owner knows."""
    return entry.before is not None and "note" in dict(entry.before.was)


def quoted(turn: Turn, event: Said, quoted: Quoted) -> Response:
    """Keep words of another chat with whose they are and when; what she says of them leads."""
    words = f"{event.text}\n„{quoted.text}”".strip()
    theirs = forwarded_entry(
        turn.owner, quoted.text, quoted.origin, now=turn.written, message=event.message
    )
    theirs = replace(theirs, note=words)
    if not turn.reading.is_incident:
        named = client_numbers(turn.owner, turn.reading) if turn.reading.clients else ()
        whose = theirs.client or (named[0] if named else None)
        return log_all(turn, (replace(theirs, client=whose),))
    made = entries(
        turn.owner,
        event.text,
        turn.reading,
        turn.log.lessons,
        now=turn.written,
        message=event.message,
    )
    return log_all(turn, [replace(each, note=words, author=theirs.author) for each in made])
