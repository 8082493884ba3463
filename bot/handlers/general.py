"""Help, privacy, cancel, export, and what nothing else takes."""

import orjson

from bot.handlers.reply import stale
from conversations.edits import SetAwaiting
from conversations.export import export
from conversations.screens import Hand, Notice, Say, Text, notice
from conversations.turn import Response, Turn

_HELP = (
    "log",
    "new",
    "verdict",
    "history",
    "interview",
    "clients",
    "settings",
    "export",
    "privacy",
    "cancel",
)
_PRIVACY = ("what", "where", "telegram", "export")


def help_(_turn: Turn) -> Response:
    """Say what the bot can do."""
    lines = (Text("help"), *(Text(f"help-{each}") for each in _HELP), Text("help-note"))
    return Response(replies=(Say(Notice(lines)),))


def privacy(_turn: Turn) -> Response:
    """Say what is kept, where, and how to get a copy."""
    return Response(replies=(Say(Notice(tuple(Text(f"privacy-{each}") for each in _PRIVACY))),))


def cancel(turn: Turn) -> Response:
    """Stop waiting for a name."""
    if turn.owner.awaiting is None:
        return Response(replies=(Say(notice("nothing-to-cancel")),))
    return Response((SetAwaiting(None),), (Say(notice("cancelled")),))


def export_all(turn: Turn) -> Response:
    """Hand over everything that is kept of the owner, as one JSON file."""
    verdicts = {client.number: turn.verdict(client) for client in turn.owner.clients}
    everything = export(turn.owner, turn.files, verdicts, turn.log.loose)
    content = orjson.dumps(everything, option=orjson.OPT_INDENT_2)
    return Response(replies=(Hand(f"rozstaje-{turn.today}.json", content, Text("export-ready")),))


def unknown_command(_turn: Turn) -> Response:
    """Say that there is no such command, and where to find those there are."""
    return Response(replies=(Say(notice("unknown-command")),))


def stale_button(_turn: Turn) -> Response:
    """Answer a button that says nothing known here: forged, or of an earlier version."""
    return stale()
