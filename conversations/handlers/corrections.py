"""What a message changes of entries that are there, answered where the message is; and undoing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from conversations.casework.entries import corrected
from conversations.casework.undoing import changed_by, taken_back
from conversations.handlers.kept import amend, attach, keep_changed
from conversations.handlers.reply import show
from conversations.handlers.shown import card, choosing
from conversations.handlers.turn import Response, Turn
from conversations.reading import Correction
from conversations.reading.amending import Wrong, completed, wrong_in
from conversations.records.edits import Detach, SetUndo
from conversations.records.evidence import Attachment
from conversations.records.owner import Incident, Standing
from conversations.records.undo import BY_NO_BUTTON
from conversations.screens import taps
from conversations.screens.basics import React, Say
from conversations.screens.choices import Menu
from conversations.screens.corrections import Corrected, What, last_change, nothing_to_undo
from conversations.screens.taps import Action, StaleTapError, Tap, data

# What is further above, in messages, or older, is not taken back without asking: who knows which
# one is meant.
_NEAR = 4
_LATELY = timedelta(minutes=15)
_CORRECTS = timedelta(hours=12)
# An entry that has what is said to be wrong is known by that for longer.
_NAMED = timedelta(days=7)


def correct(turn: Turn, text: str, message: int, correction: Correction) -> Response | None:
    """Do what a correction in words says; None where it is not known which entry it is about."""
    if correction.undo:
        return _undo_last(turn, message, correction)
    wrong = wrong_in(text, correction, turn.written, turn.owner.language)
    if not wrong:
        return _correct_latest(turn, message, correction)
    correction = completed(text, correction, wrong)
    if replace(correction, clients=()) == Correction():
        return None  # what is right was not understood
    since = turn.written - _NAMED
    lately = [each for each in _kept_since(turn, since) if _has(each, wrong)]
    whose = correction.dropped or correction.clients
    of_them = [each for each in lately if _is_of(turn, each, whose)] if whose else lately
    if not of_them:
        return _filled_in(turn, message, correction, wrong)
    if not correction.dropped:
        correction = replace(correction, clients=())  # a name beside it says whose entry it is
    was = of_them[0]
    return told_of(turn, message, (was,), [corrected(turn.owner, was, correction)])


def _correct_latest(turn: Turn, message: int, correction: Correction) -> Response | None:
    """Correct the latest entry, of the client who is said to be wrong where one is."""
    lately = _kept_since(turn, turn.written - _CORRECTS)
    if correction.dropped:
        lately = [each for each in lately if _is_of(turn, each, correction.dropped)]
    if not lately or correction == Correction():
        return None
    meant = _meant(turn, lately[0], correction)
    now = [corrected(turn.owner, each, correction) for each in meant]
    if correction.dropped and now == meant:
        # Who is right is no client of theirs.
        asked = choosing(turn, meant[:1], None, Menu.WHO)
        return Response(replies=(Say(asked, message),))
    return told_of(turn, message, meant, now)


def _meant(turn: Turn, last: Incident, correction: Correction) -> list[Incident]:
    """Return which entries of the latest message are meant: whatever has what is otherwise."""
    beside = [each for each in turn.log.beside(last) if each.standing is Standing.KEPT]
    if correction.clients or correction.dropped:
        return [each for each in beside if each.client == last.client]
    if correction.day:
        return [each for each in beside if each.day == last.day]
    if correction.time:
        return [each for each in beside if each.at] or [last]
    return [each for each in beside if each.minutes] or [last]


def _filled_in(turn: Turn, message: int, correction: Correction, wrong: Wrong) -> Response | None:
    """Correct the latest entry where it does not say yet what is wrong; None where it says else."""
    last = latest_within(turn, _CORRECTS)
    if not last or _says(last[0], wrong):
        return None
    return told_of(turn, message, last, [corrected(turn.owner, last[0], correction)])


def _has(incident: Incident, wrong: Wrong) -> bool:
    """Tell whether an entry has all that a correction says is wrong."""
    return (
        wrong.day in (None, incident.day)
        and wrong.time in (None, incident.at)
        and wrong.minutes in (None, incident.minutes)
    )


def _says(incident: Incident, wrong: Wrong) -> bool:
    """Tell whether an entry says something else where a correction says what is wrong."""
    return (
        (wrong.day is not None and incident.day is not None)
        or (wrong.time is not None and incident.at is not None)
        or (wrong.minutes is not None and incident.minutes is not None)
    )


def _is_of(turn: Turn, incident: Incident, names: Sequence[str]) -> bool:
    client = turn.owner.client(incident.client)
    return client is not None and client.name in names


def _kept_since(turn: Turn, since: datetime) -> list[Incident]:
    """Return the entries of the log that were logged since then, the latest first."""
    return [
        each
        for each in turn.log.lately
        if each.standing is Standing.KEPT and each.logged_at is not None and each.logged_at >= since
    ]


def amended_by(turn: Turn, message: int, linked: Sequence[Incident], text: str) -> Response:
    """Add a reply's words to the entries it answers; "undo" in answer to one takes it back.

    "Not 40 min but an hour" in answer to a card is about the line that has 40 minutes.
    """
    correction = turn.reading.correction
    if correction and correction.undo:
        return undone(turn, message, linked)
    if correction and (wrong := wrong_in(text, correction, turn.written, turn.owner.language)):
        meant = [each for each in linked if _has(each, wrong)] or linked[: len(linked) == 1]
        if meant:
            now = [corrected(turn.owner, each, correction) for each in meant]
            return told_of(turn, message, meant, now)
    return told_of(turn, message, linked, amend(turn, linked, text))


def told_of(
    turn: Turn,
    message: int,
    were: Sequence[Incident],
    now: Sequence[Incident],
    what: What = What.CHANGED,
) -> Response:
    """Change entries as a message says, and say so in answer to it."""
    if list(were) == list(now):
        return Response(replies=(_answer(turn, What.SAME, now, message),))
    kept = [changed_by(message, was, is_now) for was, is_now in zip(were, now, strict=True)]
    done = keep_changed(turn, kept)
    first = data(Action.REVERT, kept[0].number, message)
    answer = _answer(turn, what, kept, message)
    return Response((*done.edits, SetUndo(first)), (*done.replies, answer), receipt=React(message))


def join(turn: Turn, joined: Sequence[Incident], caption: str, attachment: Attachment) -> Response:
    """Join a file to entries and say in answer to it which ones, with the way back.

    Of an album it is said for the first item, and one tap takes all of them off.
    """
    message = attachment.message
    amended = amend(turn, joined, caption) if caption else joined
    now = [changed_by(message, was, is_now) for was, is_now in zip(joined, amended, strict=True)]
    told = attach(turn, now, attachment)
    undo = data(Action.DETACH, joined[0].number, message) if len(now) == 1 else BY_NO_BUTTON
    told = replace(told, edits=(*told.edits, SetUndo(undo)))
    files = [file for each in joined for file in turn.log.evidence.get(each.number, ())]
    if attachment.album is not None and attachment.album in {file.album for file in files}:
        return told
    shown = card(turn, now)
    # A file alone moves no verdict: what the entry did was said before.
    shown = shown if caption else replace(shown, moves=())
    answer = Say(Corrected(What.JOINED, shown, message), message)
    return replace(told, replies=(*told.replies, answer))


def detach(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`detach:<incident>:<message>`: that message's file, and its words, leave the entry."""
    message = tap.number(1)
    if message is None:
        raise StaleTapError
    files = turn.log.evidence.get(incident.number, ())
    albums = {each.album for each in files if each.message == message} - {None}
    stays = tuple(each for each in files if each.message != message and each.album not in albums)
    evidence = {**turn.log.evidence, incident.number: stays}
    turn = replace(turn, log=replace(turn.log, evidence=evidence))
    worded = incident.before is not None and incident.before.by == message
    now = taken_back(incident) if worded else incident
    done = keep_changed(turn, [now])
    shown = card(turn, [now]) if worded else replace(card(turn, [now]), moves=())
    parted = show(turn, Corrected(What.PARTED, shown))
    return Response((*done.edits, Detach(incident.number, message)), (*done.replies, parted))


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


def _undo_last(turn: Turn, message: int, correction: Correction) -> Response:
    """Take the last change back: at once when it is the entry just above, else by a tap.

    It never goes past another change, an entry taken back before, or half a day.
    """
    undo = turn.owner.undo
    after_all_entries = undo is not None and undo.entries >= _newest(turn)
    by_button = undo if undo and taps.read(undo.tap) else None
    # A change of an entry is asked about with the entry.
    other = by_button if by_button and not by_button.tap.startswith(Action.REVERT) else None
    if other and after_all_entries and not correction.clients:
        return Response(replies=(Say(last_change(other.tap), message),))
    since = other.entries if other else 0
    logged = [each for each in turn.log.lately if each.standing is not Standing.DRAFT]
    if correction.clients:
        logged = [each for each in logged if _is_of(turn, each, correction.clients)]
    lately = [
        each
        for each in logged
        if each.number > since
        and each.logged_at is not None
        and turn.written - each.logged_at <= _CORRECTS
    ]
    if not lately:
        return Response(replies=(Say(nothing_to_undo(), message),))
    last = lately[0]
    together = [each for each in turn.log.beside(last) if each.standing is last.standing]
    if last.standing is Standing.UNDONE:
        return Response(replies=(_answer(turn, What.ALREADY, together, message),))
    above = message - max(last.message or 0, last.card or 0)
    newest = last.number == max(each.number for each in together) == _newest(turn)
    near = newest and above <= _NEAR and not after_all_entries
    if near and last.before is None and latest_within(turn, _LATELY):
        return undone(turn, message, together)
    return Response(replies=(_answer(turn, What.ASKED, together, message),))


def _newest(turn: Turn) -> int:
    """Return the number of the newest entry that was in the log, taken back or not."""
    return max((e.number for e in turn.log.lately if e.standing is not Standing.DRAFT), default=0)


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
