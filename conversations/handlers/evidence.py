"""Files: evidence of the entry that they caption, answer or follow, else of a new one."""

from dataclasses import replace
from datetime import timedelta

from conversations.casework.entries import forwarded_entry
from conversations.handlers.clients import nobody
from conversations.handlers.corrections import join, latest_within
from conversations.handlers.kept import amend, attach, log_all
from conversations.handlers.quick_log import take
from conversations.handlers.shown import card, cards
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import KeepIncident, MoveAlbum, SetAwaiting
from conversations.records.events import Sent
from conversations.records.evidence import Attachment
from conversations.records.owner import Awaiting, Incident
from conversations.screens.basics import Say, sentences
from conversations.screens.corrections import Corrected, What

# A file follows its message within this.
_FOLLOWS = timedelta(minutes=2)


def sent(turn: Turn) -> Response:
    """Take a file as evidence: of the entry it captions, answers, or follows; else of a new one."""
    event = turn.event
    if not isinstance(event, Sent):
        return Response()
    if not turn.owner.clients:
        return nobody(turn)
    if event.attachment is None:
        return Response(replies=(Say(sentences("not-evidence")),))
    if event.forwarded and not event.forwarded.own and not turn.log.linked:
        incident = forwarded_entry(
            turn.owner, event.text, event.forwarded, now=turn.written, message=event.message
        )
        return log_all(turn, (incident,), event.attachment)
    if event.text and event.attachment.album and turn.log.linked and event.reply_to is None:
        return _captioned(turn, event, event.attachment)
    if not turn.log.linked and event.text:
        return take(turn, event.text, event.message, event.attachment)
    joined = turn.log.linked or (turn.log.together if latest_within(turn, _FOLLOWS) else ())
    if joined:
        return join(turn, joined, event.text, event.attachment)
    incident = Incident(
        turn.owner.next_incident,
        None,
        turn.written.date(),
        client=turn.owner.clients[0].number if len(turn.owner.clients) == 1 else None,
        logged_at=turn.written,
        message=event.message,
    )
    # What is written next may well be what it was.
    alone = log_all(turn, (incident,), event.attachment)
    words = SetAwaiting(Awaiting.WORDS, incident.number)
    is_free = turn.owner.awaiting in (None, Awaiting.ANSWER, Awaiting.PLAN)
    return replace(alone, edits=(*alone.edits, words)) if is_free else alone


def _captioned(turn: Turn, event: Sent, file: Attachment) -> Response:
    """Take a caption in an album of which other items came before: each caption is an entry.

    The album's files are those of its first caption, whatever they were taken for until it came.
    """
    linked = turn.log.linked
    if all(_is_of(turn, each, file.album) and not each.note for each in linked):
        return attach(turn, amend(turn, linked, event.text), file)
    taken = take(turn, event.text, event.message, file)
    is_first = not any(_is_of(turn, each, file.album) for each in linked)
    made = [edit.incident for edit in taken.edits if isinstance(edit, KeepIncident)]
    if not is_first or not made:
        return taken
    moved = [MoveAlbum(file.album or "", each.number, made[0].number) for each in linked]
    # The entries that they were taken for are shown without them.
    evidence = {
        number: tuple(each for each in files if each.album != file.album)
        for number, files in turn.log.evidence.items()
    }
    before = replace(turn, log=replace(turn.log, evidence=evidence))
    beside = dict.fromkeys(each for one in linked for each in turn.log.beside(one))
    # Above it was said that they had joined those.
    parted = Say(Corrected(What.PARTED, replace(card(before, linked), moves=())))
    return replace(
        taken,
        edits=(*taken.edits, *moved),
        replies=(*cards(before, beside), parted, *taken.replies),
    )


def _is_of(turn: Turn, incident: Incident, album: str | None) -> bool:
    """Tell whether an entry was made by an item of the album, and not only joined by it."""
    files = turn.log.evidence.get(incident.number, ())
    return any(each.message == incident.message and each.album == album for each in files)
