"""Importing: an export of ours comes back, is shown first, and is added once it is tapped so."""

from conversations.casework.imports import Additions, additions
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.events import Brought, Tapped
from conversations.records.moved import BadExport, Moved
from conversations.screens.basics import Say, Sentences, sentences
from conversations.screens.imports import import_offer
from conversations.screens.taps import Tap


def ask(_turn: Turn) -> Response:
    """Say which file to send."""
    return Response(replies=(Say(sentences("import-ask")),))


def brought(turn: Turn) -> Response:
    """Show what the file would add; nothing is kept of it."""
    if not isinstance(turn.event, Brought):
        return Response()
    shown = _shown(turn, turn.event.what)
    return Response(replies=(Say(shown, turn.event.message),))


def tapped(turn: Turn, tap: Tap) -> Response:
    """`import:yes`: add what is not there; `import:no`: leave it."""
    tap.exactly(1)
    if tap.among("yes", "no", place=0) == "no":
        return Response(replies=(show(turn, sentences("import-kept")),))
    moved = turn.event.moved if isinstance(turn.event, Tapped) else None
    if moved is None:
        # The file's message was deleted since.
        return Response(replies=(show(turn, sentences("import-again")),))
    if isinstance(moved, BadExport):
        return Response(replies=(show(turn, _shown(turn, moved)),))
    found = _found(turn, moved)
    said = sentences("import-done") if found.edits else sentences("import-nothing")
    return Response(found.edits, (show(turn, said),))


def _shown(turn: Turn, what: Moved | BadExport) -> Sentences:
    if isinstance(what, BadExport):
        return sentences(f"import-{what}")
    found = _found(turn, what)
    return import_offer(found) if found.edits else sentences("import-nothing")


def _found(turn: Turn, moved: Moved) -> Additions:
    return additions(moved, turn.owner, turn.files, turn.log.loose, turn.now)
