"""The archive: a client is put there and taken back, with everything; who is in it."""

from dataclasses import replace

from conversations.casework.overview import on_page
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.client_edits import SetArchived
from conversations.records.edits import Edit, SetUndo
from conversations.records.owner import Client
from conversations.screens.archive import archive_list, put_away, taken_back
from conversations.screens.taps import Action, Tap, data


def archive(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`archive:<client>`."""
    edits: tuple[Edit, ...] = ()
    if not client.archived:
        undo = SetUndo(data(Action.UNARCHIVE, client.number))
        edits = (SetArchived(client.number, archived=True), undo)
    return Response(edits, (show(turn, put_away(replace(client, archived=True))),))


def unarchive(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`unarchive:<client>`."""
    edits: tuple[Edit, ...] = ()
    if client.archived:
        undo = SetUndo(data(Action.ARCHIVE, client.number))
        edits = (SetArchived(client.number, archived=False), undo)
    return Response(edits, (show(turn, taken_back(replace(client, archived=False))),))


def listed(turn: Turn, tap: Tap) -> Response:
    """`archived:<page>`: who is in the archive."""
    shown, page, pages = on_page(turn.owner.archive, tap.number() or 1)
    return Response(replies=(show(turn, archive_list(shown, page, pages)),))
