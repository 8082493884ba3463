"""Help, privacy, cancel, export, and what nothing else takes."""

from conversations.casework.erasing import WARNED_FOR
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Begin, SetAwaiting
from conversations.records.owner import Language
from conversations.records.work import Work
from conversations.screens.basics import Argument, Lines, Say, Sentences, Text, sentences
from conversations.screens.taps import Tap

_HELP = ("help", "help-log", "help-think", "help-data", "help-note")
_WITH_A_NAME = ("help-log", "help-think")
# Whom it is about where there is nobody yet.
_NAMES = {Language.PL: "Anka", Language.EN: "Greg"}
_PRIVACY = ("privacy", "privacy-details")
# As the texts know it.
_NO_AUTHORITY = "none"
_WHO, _NOT_SAID = "privacy-who", "privacy-who-unknown"


def help_(turn: Turn) -> Response:
    """Say what the bot can do, by the name of a client there is."""
    known = turn.owner.clients
    name = {"client": known[0].name if known else _NAMES[turn.owner.language]}
    named = tuple(Text(each, name if each in _WITH_A_NAME else {}) for each in _HELP)
    return Response(replies=(Say(Sentences((named,))),))


def privacy(turn: Turn) -> Response:
    """Say what is kept, where, for how long, by whom, and how to get or erase it."""
    operator = turn.operator
    told: dict[str, Argument] = {
        "days": operator.retention or 0,
        "later": WARNED_FOR.days,
        "authority": operator.authority or _NO_AUTHORITY,
    }
    kept, details = (Text(each, told) for each in _PRIVACY)
    who = Text(_WHO, {"contact": operator.contact}) if operator.contact else Text(_NOT_SAID)
    return Response(replies=(Say(Sentences(((kept, who), details))),))


def cancel(turn: Turn) -> Response:
    """Stop waiting for what was asked for, whatever it was."""
    if turn.owner.awaiting is None:
        return Response(replies=(Say(sentences("nothing-to-cancel")),))
    return Response((SetAwaiting(None),), (Say(sentences("cancelled")),))


def stop(turn: Turn, _tap: Tap) -> Response:
    """`stop`: the button of a question that is answered by typing does the same."""
    if turn.owner.awaiting is None:
        return Response(toast=Text("toast-stale"))
    return Response((SetAwaiting(None),), (show(turn, sentences("cancelled")),))


def export_all(_turn: Turn) -> Response:
    """Hand over everything that is kept of the owner: as JSON, and the evidence in an archive."""
    return Response((Begin(Work.EXPORT),))


def lines(turn: Turn, _tap: Tap) -> Response:
    """`lines`: who listens, by the owner's zone."""
    return Response(replies=(Say(sentences("answer-lines", lines=Lines(turn.owner.zone))),))


def unknown_command(_turn: Turn) -> Response:
    """Say that there is no such command, and where to find those there are."""
    return Response(replies=(Say(sentences("unknown-command")),))
