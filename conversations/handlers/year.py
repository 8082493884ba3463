"""A year at a glance, of one client or of all."""

from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Begin
from conversations.records.work import Work
from conversations.screens.basics import Text
from conversations.screens.taps import StaleTapError, Tap


def year(turn: Turn, tap: Tap) -> Response:
    """`year:<client>`; `year` of all clients."""
    client = turn.owner.client(tap.number())
    if tap.fields and client is None:
        raise StaleTapError
    number = client.number if client else None
    return Response((Begin(Work.YEAR, number),), toast=Text("toast-drawing"))
