"""Back after a long time: whoever was warned that all of theirs goes keeps it by a tap."""

from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.screens.basics import sentences
from conversations.screens.retention import stays
from conversations.screens.taps import Tap


def stay(turn: Turn, _tap: Tap) -> Response:
    """`stay`: being heard of is what keeps it; too late, it is said that nothing is there."""
    owner = turn.owner
    there = owner.everybody or owner.last_incident
    if not there:
        return Response(replies=(show(turn, sentences("erase-gone")),))
    # To an outsider no way leads to their clients.
    clients = () if turn.outsider else owner.clients
    return Response(replies=(show(turn, stays(clients)),))
