"""Help, privacy, cancel, export, and what nothing else takes."""

from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Begin, SetAwaiting
from conversations.records.work import Work
from conversations.screens.basics import Notice, Say, Text, notice

_HELP = ("help", "help-log", "help-think", "help-data", "help-note")
_PRIVACY = ("privacy", "privacy-details")


def help_(_turn: Turn) -> Response:
    """Say what the bot can do."""
    return Response(replies=(Say(Notice(tuple(map(Text, _HELP)))),))


def privacy(_turn: Turn) -> Response:
    """Say what is kept, where, for how long, and how to get or erase it."""
    return Response(replies=(Say(Notice(tuple(map(Text, _PRIVACY)))),))


def cancel(turn: Turn) -> Response:
    """Stop waiting for what was asked for, whatever it was."""
    if turn.owner.awaiting is None:
        return Response(replies=(Say(notice("nothing-to-cancel")),))
    return Response((SetAwaiting(None),), (Say(notice("cancelled")),))


def export_all(_turn: Turn) -> Response:
    """Hand over everything that is kept of the owner: as JSON, and the evidence in an archive."""
    return Response((Begin(Work.EXPORT),))


def unknown_command(_turn: Turn) -> Response:
    """Say that there is no such command, and where to find those there are."""
    return Response(replies=(Say(notice("unknown-command")),))
