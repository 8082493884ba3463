"""Any other message: logged at once when it tells of an incident, answered in kind when not."""

import re
from dataclasses import replace
from itertools import islice

from conversations.casework.entries import client_numbers, entries, outright, read_text
from conversations.casework.rosters import as_now, roster_of
from conversations.handlers import corrections, inquiry, reminders
from conversations.handlers.answers import answer, heard
from conversations.handlers.client import named_alone, page
from conversations.handlers.clients import nobody
from conversations.handlers.erase import asked_back
from conversations.handlers.first import before_any_client, logged_before_any_client
from conversations.handlers.forwards import forwarded, quoted
from conversations.handlers.general import help_
from conversations.handlers.kept import attachments, log_all
from conversations.handlers.prompts import answers_a_card
from conversations.handlers.rename import renamed_by
from conversations.handlers.turn import UNREAD, Response, Turn
from conversations.reading import Intent, Reading
from conversations.reading.amending import only_what_corrects, undo_told
from conversations.reading.counts import is_fragment
from conversations.reading.inquiries import asks_of_the_log
from conversations.records.edits import KeepIncident, SetAwaiting
from conversations.records.events import Commanded, Edited, Said, Sent
from conversations.records.evidence import Attachment
from conversations.records.needs import Needs
from conversations.records.owner import Client, Incident, Standing
from conversations.screens.basics import Say, Screen, sentences
from conversations.screens.letters import letters_to
from conversations.typed.choices import says_little
from conversations.typed.help import asks_for_help
from conversations.typed.letters import asks_for_a_letter
from conversations.typed.names import matching, written_by
from conversations.typed.reminders import ReminderWish, asks_to_remind, is_plain_plan, read_reminder
from conversations.typed.renames import read_renaming
from conversations.values.folding import fold, tidy

# The command that logs, in each language.
COMMANDS = ("zapisz", "log")


def read(turn: Turn) -> Reading:
    """Read the message, or what an edited one says now; a forward is somebody else's words."""
    match turn.event:
        case Commanded(argument=argument):
            return read_text(turn.owner, _named(turn, argument)[1], turn.written)
        case Edited() as event:
            return read_text(turn.owner, named_again(turn, event)[1], turn.written)
        case Said() | Sent() as event if _in_own_words(event):
            return _read_own(turn, event.text)
        case _:
            return UNREAD


def _read_own(turn: Turn, text: str) -> Reading:
    """Read the owner's own words: a question to the log, and "undo", are known by what they say."""
    owner, roster, now = turn.owner, roster_of(turn.owner), turn.written
    names, language, aliases = roster.names, owner.language, roster.aliases
    reading = read_text(owner, text, now, roster)
    if reading.intent in (Intent.CRISIS, Intent.DISTRESS) and says_little(text):
        # "Sometimes", "tak sobie": an answer to something, and nobody's cry.
        return replace(reading, intent=Intent.REMARK, is_incident=False, events=())
    if asks_of_the_log(text, now.date(), language):
        return _as_question(reading)
    if is_fragment(text) and reading.intent is not Intent.CORRECTION:
        return replace(reading, intent=Intent.REMARK, is_incident=False, events=())
    told = undo_told(reading, text, names, language, aliases)
    right = only_what_corrects(told, text, names, now, language, aliases)
    return as_now(right, roster)


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
    if event.forwarded and not event.forwarded.own:
        by = written_by(event.forwarded.name or "", turn.owner)
        # What the same person wrote is often forwarded in one go, line by line.
        return Needs(clients=tuple(each.number for each in by), album=album, latest=True)
    quoted = isinstance(event, Said) and event.quoted
    by = written_by(quoted.origin.name or "", turn.owner) if quoted else ()
    whose = client_numbers(turn.owner, reading)
    alone = named_alone(turn)
    if alone:
        return Needs(clients=(alone.number,), recent=True)
    return Needs(
        clients=tuple(dict.fromkeys((*whose, *(each.number for each in by)))),
        listed=reading.intent is Intent.SETTLEMENT and len(whose) == 1,
        message=event.reply_to,
        album=album,
        latest=reading.intent is Intent.CORRECTION or isinstance(event, Sent),
        lately=reading.intent is Intent.CORRECTION
        or (reading.intent is Intent.SETTLEMENT and len(whose) != 1),
        lessons=True,
        counting=inquiry.counting(turn),
    )


def said(turn: Turn) -> Response:
    """Take a text: an entry, an addition to one, a correction, or something else."""
    event = turn.event
    if not isinstance(event, Said):
        return Response()
    plain = not (event.forwarded or event.reply_to)
    if plain and (renaming := read_renaming(event.text, turn.owner.everybody)):
        return renamed_by(turn, renaming)
    if (alone := named_alone(turn)) is not None:
        return page(turn, alone)
    if plain and (wished := _wished(turn, event.text)) is not None:
        return wished
    if not turn.owner.clients:
        return before_any_client(turn) or nobody(turn)
    if event.forwarded and not event.forwarded.own:
        return forwarded(turn, event, event.forwarded)
    if event.quoted:
        return quoted(turn, event, event.quoted)
    if event.reply_to and turn.log.linked:
        return corrections.amended_by(turn, event.message, turn.log.linked, event.text)
    if not turn.reading.clients and answers_a_card(event):
        # The entry went with its client, and what is said of it is no entry of its own.
        return Response(replies=(Say(sentences("entry-gone"), event.message),))
    return take(turn, event.text, event.message)


def _wished(turn: Turn, text: str) -> Response | None:
    """Give what a message asks of the bot itself: help, a letter, or who was erased."""
    said = fold(tidy(text)).strip(" .!?…")
    if asks_for_help(said):
        return help_(turn)
    asked = asks_for_a_letter(said) and bool(turn.reading.clients)
    named = client_numbers(turn.owner, turn.reading) if asked else ()
    if len(named) == 1 and (whom := turn.owner.client(named[0])):
        return Response(replies=(Say(letters_to(whom, turn.verdict(whom), turn.owner.language)),))
    return asked_back(turn)


def _in_own_words(event: Said | Sent) -> bool:
    return event.forwarded is None or event.forwarded.own


def said_instead(turn: Turn) -> Response:
    """Take a text as `said` does where something else was awaited, which then is no longer."""
    logged = said(turn)
    return replace(logged, edits=(SetAwaiting(None), *logged.edits))


def logged(turn: Turn) -> Response:
    """`/log NAME TEXT`: an entry about that client, whatever the text reads like."""
    event = turn.event
    if not isinstance(event, Commanded):
        return Response()
    client, text = _named(turn, event.argument)
    if not turn.owner.clients:
        return logged_before_any_client(turn, text, event.message) if text else nobody(turn)
    if not text:
        return Response(replies=(Say(sentences("log-how")),))
    reading = outright(turn.reading, client)
    made = entries(
        turn.owner, text, reading, turn.log.lessons, now=turn.written, message=event.message
    )
    return log_all(turn, made)


def named_again(turn: Turn, event: Edited) -> tuple[Client | None, str]:
    """Return whom an edited command names, and the note; of any other message its text."""
    return _named(turn, event.text) if event.command else (None, event.text)


def take(turn: Turn, text: str, message: int, attachment: Attachment | None = None) -> Response:
    """Take the owner's words, with a file or without: an entry, a correction, something else."""
    reading = turn.reading
    if reading.intent is Intent.CORRECTION and reading.correction:
        done = corrections.correct(turn, text, message, reading.correction)
        if done is not None:
            return done
    wanted = _to_remind(turn, text, reading)
    if wanted is None and (told := heard(turn, reading)) is not None:
        return told
    if attachment and reading.intent is Intent.REMARK:
        # Whoever sends a file with a few words about it sends evidence.
        reading = replace(reading, is_incident=True)
    made = entries(turn.owner, text, reading, turn.log.lessons, now=turn.written, message=message)
    if reading.is_incident and wanted is None:
        return log_all(turn, made, attachment)
    aside = replace(made[0], standing=Standing.DRAFT)
    return Response(
        (KeepIncident(aside), *attachments((aside,), attachment)),
        (Say(_answered(turn, aside, reading, wanted), message),),
    )


def _as_question(reading: Reading) -> Reading:
    """Return the reading of what asks how often or when last, whatever was read in it."""
    if reading.intent is Intent.CRISIS:
        return reading
    return replace(reading, intent=Intent.QUESTION, is_incident=False, events=())


def _answered(turn: Turn, aside: Incident, reading: Reading, wanted: ReminderWish | None) -> Screen:
    if wanted is not None:
        return reminders.offer(turn, aside, wanted)
    return answer(turn, aside, reading.intent, reading.clients)


def _to_remind(turn: Turn, text: str, reading: Reading) -> ReminderWish | None:
    """Return when to remind of a message that asks for it, or tells of what is to come."""
    if reading.intent not in _MAY_BE_TO_COME and (
        reading.intent is Intent.CRISIS or not asks_to_remind(text)
    ):
        return None
    wanted = read_reminder(text, turn.written)
    if wanted is None or reading.intent is Intent.PLAN:
        return wanted
    return wanted if wanted.asked or is_plain_plan(text) else None


def _named(turn: Turn, argument: str) -> tuple[Client | None, str]:
    """Take a client's name off the front of a command's text: the longest that is one.

    What is left is a note: its words and line breaks stay as they were typed.
    """
    ends = [word.end() for word in islice(_WORD.finditer(argument), _LONGEST_NAME)]
    for end in reversed(ends):
        found = matching(argument[:end], turn.owner.everybody)
        if len(found) == 1:
            return found[0], argument[end:].lstrip()
    return None, argument


# What a message may be taken for that tells of a talk to come.
_MAY_BE_TO_COME = (Intent.PLAN, Intent.DISTRESS, Intent.REMARK, Intent.QUESTION)
_WORD = re.compile(r"\S+")
# Words in a client's name that are tried.
_LONGEST_NAME = 5
