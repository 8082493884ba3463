"""Entries that a message makes or changes: kept, and shown on their cards."""

from collections.abc import Sequence

from conversations.casework.entries import amended
from conversations.handlers.shown import cards
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Attach, Edit, KeepIncident
from conversations.records.evidence import Attachment
from conversations.records.owner import Incident
from conversations.screens.basics import React, Reply, Say, sentences

# More than this, and Telegram does not hand a file out to a bot: it stays in the chat.
_LARGEST = 20 * 1024 * 1024


def log_all(turn: Turn, made: Sequence[Incident], attachment: Attachment | None = None) -> Response:
    """Log the entries that a message makes; one card shows them."""
    edits = (*map(KeepIncident, made), *attachments(made, attachment))
    message = made[0].message
    receipt = React(message) if message else None
    shown = cards(turn, made, attachment)
    return Response(edits, (*shown, *too_large(attachment)), receipt=receipt)


def keep_changed(
    turn: Turn, changed: Sequence[Incident], added: Attachment | None = None
) -> Response:
    """Keep the entries as they are now, and show it on their cards."""
    now = {each.number: each for each in changed}
    every = dict.fromkeys(each for one in changed for each in turn.log.beside(one))
    shown = cards(turn, [now.get(each.number, each) for each in every], added)
    return Response(tuple(map(KeepIncident, changed)), shown)


def attach(turn: Turn, joined: Sequence[Incident], attachment: Attachment) -> Response:
    """Join a file to entries, kept as they are now."""
    told = keep_changed(turn, joined, attachment)
    received = (React(attachment.message), *too_large(attachment))
    return Response((*told.edits, *attachments(joined, attachment)), (*told.replies, *received))


def amend(turn: Turn, linked: Sequence[Incident], text: str) -> list[Incident]:
    """Return the entries with what a message adds to them."""
    today = turn.written.date()
    return [amended(turn.owner, each, text, turn.reading, today) for each in linked]


def attachments(joined: Sequence[Incident], attachment: Attachment | None) -> tuple[Edit, ...]:
    """Return what makes a file evidence of the entries."""
    return tuple(Attach(each.number, attachment) for each in joined) if attachment else ()


def too_large(attachment: Attachment | None) -> tuple[Reply, ...]:
    """Return that a file cannot be fetched, where Telegram does not hand it out."""
    large = attachment is not None and (attachment.size or 0) > _LARGEST
    return (Say(sentences("file-too-large")),) if large else ()
