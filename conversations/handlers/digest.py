"""The weekly digest: on a day and at a time, or not at all."""

from dataclasses import replace

from conversations.casework.digest import weekly_digest
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import SetAwaiting, SetDigest
from conversations.records.owner import Digest
from conversations.screens.basics import Text
from conversations.screens.digest import digest_menu
from conversations.screens.taps import NONE, Tap


def digest(turn: Turn, tap: Tap) -> Response:
    """`digest`: ask; `digest:<weekday>:<HHMM>`: it comes then; `digest:none`: it does not come."""
    if not tap.fields:
        return Response((SetAwaiting(None),), (show(turn, digest_menu(turn.owner)),))
    if tap.fields == (NONE,):
        menu = digest_menu(replace(turn.owner, digest=None))
        return Response((SetDigest(None),), (show(turn, menu),), Text("toast-saved"))
    wanted = Digest(int(tap.among(*"1234567", place=0)), tap.clock(1))
    edit = weekly_digest(turn.owner, wanted, turn.now)
    menu = digest_menu(replace(turn.owner, digest=edit.digest))
    return Response((edit,), (show(turn, menu),), Text("toast-saved"))
