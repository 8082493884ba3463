"""Any other message: logged at once when it tells of an incident, answered in kind when not."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from conversations.casework.entries import (
    amended,
    client_numbers,
    corrected,
    entries,
    forwarded_entry,
    read_text,
    rewritten,
)
from conversations.handlers.answers import answer, heard
from conversations.handlers.clients import nobody
from conversations.handlers.first import before_any_client
from conversations.handlers.shown import cards
from conversations.handlers.turn import UNREAD, Response, Turn
from conversations.reading import Intent, Reading
from conversations.records.edits import Attach, Edit, KeepIncident, SetAwaiting
from conversations.records.events import Commanded, Edited, Said, Sent
from conversations.records.needs import Needs
from conversations.records.owner import Attachment, Awaiting, Client, Incident, Standing
from conversations.screens.basics import React, Reply, Say, sentences
from conversations.typed.names import matching, written_by

# The command that logs, in each language.
COMMANDS = ("zapisz", "log")

# A file follows its message within this, and a correction its entry.
_FOLLOWS = timedelta(minutes=2)
_CORRECTS = timedelta(hours=12)

# More than this, and Telegram does not hand a file out to a bot: it stays in the chat.
_LARGEST = 20 * 1024 * 1024


def read(turn: Turn) -> Reading:
    """Read the message, or what an edited one says now; a forward is somebody else's words."""
    match turn.event:
        case Commanded(argument=argument):
            return read_text(turn.owner, _named(turn, argument)[1], turn.written)
        case Edited() as event:
            return read_text(turn.owner, _named_again(turn, event)[1], turn.written)
        case Said(text=text, forwarded=None) | Sent(text=text, forwarded=None):
            return read_text(turn.owner, text, turn.written)
        case _:
            return UNREAD


def needs(turn: Turn) -> Needs:
    """Need the clients whom the message names, the entry it answers or corrects, the lessons."""
    event, reading = turn.event, turn.reading
    if isinstance(event, Commanded):
        client, _ = _named(turn, event.argument)
        clients = (client.number,) if client else client_numbers(turn.owner, reading)
        return Needs(clients=clients, lessons=True)
    if not isinstance(event, Said | Sent):
        return Needs()
    album = event.attachment.album if isinstance(event, Sent) and event.attachment else None
    if event.forwarded:
        by = written_by(event.forwarded.name or "", turn.owner.clients)
        return Needs(clients=tuple(each.number for each in by), album=album)
    whose = client_numbers(turn.owner, reading)
    return Needs(
        clients=whose,
        listed=reading.intent is Intent.SETTLEMENT and len(whose) == 1,
        message=event.reply_to,
        album=album,
        latest=reading.intent is Intent.CORRECTION or isinstance(event, Sent),
        lessons=True,
    )


def needs_of_edited(turn: Turn) -> Needs:
    """Need the entries that the edited message made, and the clients whom it names now.

    Each entry is then read at its own moment, which is not known yet.
    """
    if not isinstance(turn.event, Edited):
        return Needs()
    client, _ = _named_again(turn, turn.event)
    clients = (client.number,) if client else client_numbers(turn.owner, turn.reading)
    return Needs(clients=clients, message=turn.event.message)


def said(turn: Turn) -> Response:
    """Take a text: an entry, an addition to one, a correction, or something else."""
    if not isinstance(turn.event, Said):
        return Response()
    if not turn.owner.clients:
        return before_any_client(turn) or nobody(turn)
    event = turn.event
    if event.forwarded:
        incident = forwarded_entry(
            turn.owner, event.text, event.forwarded, now=turn.written, message=event.message
        )
        return _logged(turn, (incident,))
    if event.reply_to and turn.log.linked:
        return _told_of(turn, event.message, _amended(turn, turn.log.linked, event.text))
    return _take(turn, event.text, event.message)


def said_instead(turn: Turn) -> Response:
    """Take a text as `said` does where something else was awaited, which then is no longer."""
    logged = said(turn)
    return replace(logged, edits=(SetAwaiting(None), *logged.edits))


def sent(turn: Turn) -> Response:
    """Take a file as evidence: of the entry it captions, answers, or follows; else of a new one."""
    event = turn.event
    if not isinstance(event, Sent):
        return Response()
    if not turn.owner.clients:
        return nobody(turn)
    if event.attachment is None:
        return Response(replies=(Say(sentences("not-evidence")),))
    if event.forwarded and not turn.log.linked:
        incident = forwarded_entry(
            turn.owner, event.text, event.forwarded, now=turn.written, message=event.message
        )
        return _logged(turn, (incident,), event.attachment)
    if not turn.log.linked and event.text:
        return _take(turn, event.text, event.message, event.attachment)
    joined = turn.log.linked or (turn.log.together if _just_now(turn, _FOLLOWS) else ())
    if joined:
        return _attached(turn, joined, event.text, event.attachment)
    incident = Incident(
        turn.owner.next_incident,
        None,
        turn.written.date(),
        client=turn.owner.clients[0].number if len(turn.owner.clients) == 1 else None,
        logged_at=turn.written,
        message=event.message,
    )
    # What is written next may well be what it was.
    alone = _logged(turn, (incident,), event.attachment)
    words = SetAwaiting(Awaiting.WORDS, incident.number)
    is_free = turn.owner.awaiting in (None, Awaiting.ANSWER)
    return replace(alone, edits=(*alone.edits, words)) if is_free else alone


def logged(turn: Turn) -> Response:
    """`/log NAME TEXT`: an entry about that client, whatever the text reads like."""
    event = turn.event
    if not isinstance(event, Commanded):
        return Response()
    if not turn.owner.clients:
        return nobody(turn)
    client, text = _named(turn, event.argument)
    if not text:
        return Response(replies=(Say(sentences("log-how")),))
    reading = replace(turn.reading, is_incident=True)
    if client:
        events = tuple(dict.fromkeys(replace(e, client=client.name) for e in reading.events))
        reading = replace(reading, clients=(client.name,), events=events)
    made = entries(
        turn.owner, text, reading, turn.log.lessons, now=turn.written, message=event.message
    )
    return _logged(turn, made)


def edited(turn: Turn) -> Response:
    """Correct the entries of a message that was edited; a message that made none stays as it is."""
    event = turn.event
    if not isinstance(event, Edited) or event.command not in ("", *COMMANDS):
        return Response()
    client, text = _named_again(turn, event)
    if not text:
        return Response()
    made = [each for each in turn.log.linked if each.message == event.message]
    number = client.number if client else None
    now = [rewritten(turn.owner, each, text, turn.now, number) for each in made]
    return _changed(turn, [each for each in now if each.standing is not Standing.DRAFT])


def _named_again(turn: Turn, event: Edited) -> tuple[Client | None, str]:
    """Return whom an edited command names, and the note; of any other message its text."""
    return _named(turn, event.text) if event.command else (None, event.text)


def _take(turn: Turn, text: str, message: int, attachment: Attachment | None = None) -> Response:
    reading = turn.reading
    if reading.intent is Intent.CORRECTION and reading.correction:
        last = _just_now(turn, _CORRECTS)
        if last:
            return _told_of(
                turn,
                message,
                [corrected(turn.owner, each, reading.correction) for each in last],
            )
    if (told := heard(turn, reading)) is not None:
        return told
    if attachment and reading.intent is Intent.REMARK:
        # Whoever sends a file with a few words about it sends evidence.
        reading = replace(reading, is_incident=True)
    made = entries(turn.owner, text, reading, turn.log.lessons, now=turn.written, message=message)
    if reading.is_incident:
        return _logged(turn, made, attachment)
    aside = replace(made[0], standing=Standing.DRAFT)
    return Response(
        (KeepIncident(aside), *_attachments((aside,), attachment)),
        (Say(answer(turn, aside, reading.intent, reading.clients), message),),
    )


def _logged(turn: Turn, made: Sequence[Incident], attachment: Attachment | None = None) -> Response:
    edits = (*map(KeepIncident, made), *_attachments(made, attachment))
    message = made[0].message
    receipt = React(message) if message else None
    shown = cards(turn, made, attachment)
    return Response(edits, (*shown, *_too_large(attachment)), receipt=receipt)


def _changed(turn: Turn, changed: Sequence[Incident], added: Attachment | None = None) -> Response:
    """Keep the entries as they are now, and show it on their cards."""
    now = {each.number: each for each in changed}
    every = dict.fromkeys(each for one in changed for each in turn.log.beside(one))
    shown = cards(turn, [now.get(each.number, each) for each in every], added)
    return Response(tuple(map(KeepIncident, changed)), shown)


def _told_of(turn: Turn, message: int, changed: Sequence[Incident]) -> Response:
    """Change the entries as a message says; the receipt shows when a card is out of sight."""
    return replace(_changed(turn, changed), receipt=React(message))


def _attached(
    turn: Turn, joined: Sequence[Incident], caption: str, attachment: Attachment
) -> Response:
    """Join a file to entries; what is written under it is added to their words."""
    edits = _attachments(joined, attachment)
    now = _amended(turn, joined, caption) if caption else joined
    told = _changed(turn, now, attachment)
    received = (React(attachment.message), *_too_large(attachment))
    return Response((*told.edits, *edits), (*told.replies, *received))


def in_words(turn: Turn, incident: Incident, said: Said) -> Response:
    """Give a file without words the words that came right after it."""
    told = _told_of(turn, said.message, _amended(turn, (incident,), said.text))
    return replace(told, edits=(SetAwaiting(None), *told.edits))


def _amended(turn: Turn, linked: Sequence[Incident], text: str) -> list[Incident]:
    today = turn.written.date()
    return [amended(turn.owner, each, text, turn.reading, today) for each in linked]


def _attachments(joined: Sequence[Incident], attachment: Attachment | None) -> tuple[Edit, ...]:
    return tuple(Attach(each.number, attachment) for each in joined) if attachment else ()


def _too_large(attachment: Attachment | None) -> tuple[Reply, ...]:
    large = attachment is not None and (attachment.size or 0) > _LARGEST
    return (Say(sentences("file-too-large")),) if large else ()


def _just_now(turn: Turn, within: timedelta) -> tuple[Incident, ...]:
    latest = turn.log.latest
    if latest is None or latest.logged_at is None or turn.written - latest.logged_at > within:
        return ()
    return (latest,)


def _named(turn: Turn, argument: str) -> tuple[Client | None, str]:
    """Take a client's name off the front of a command's text: the longest that is one.

    What is left is a note: its words and line breaks stay as they were typed.
    """
    ends = [word.end() for word in islice(_WORD.finditer(argument), _LONGEST_NAME)]
    for end in reversed(ends):
        found = matching(argument[:end], turn.owner.clients)
        if len(found) == 1:
            return found[0], argument[end:].lstrip()
    return None, argument


_WORD = re.compile(r"\S+")
# Words in a client's name that are tried.
_LONGEST_NAME = 5
