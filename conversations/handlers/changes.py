"""What would change a verdict, in the verdict's place."""

from conversations.decision.changes import changes
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.handlers.verdict import judged
from conversations.records.owner import Client
from conversations.screens.changes import Weighed
from conversations.screens.taps import Tap


def show_changes(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`changes:<client>`."""
    file = turn.file(client)
    found = changes(file.choices(), file.entries(), turn.today, file.talk_on(turn.zone))
    screen = Weighed(client, found) if found else judged(turn, client, file)
    return Response(replies=(show(turn, screen),))
