"""What somebody is told of whom nothing was heard for long: that all of theirs goes, and when."""

from datetime import date

from conversations.records.owner import Client, Owner
from conversations.screens.basics import Sentences, Text, button, danger, primary
from conversations.screens.erase import EVERYTHING
from conversations.screens.links import client_rows
from conversations.screens.taps import Action


def warning(owner: Owner, until: date) -> Sentences:
    """Return what goes unless they are heard of by that day, and what keeps it or lets it go."""
    keeps = primary(button("button-stay", Action.STAY))
    said = (
        Text("retention-warning", {"day": until}),
        Text("retention-what", {"clients": len(owner.everybody)}),
        Text("retention-stay"),
    )
    goes = danger(button("button-let-go", Action.ERASE, EVERYTHING))
    return Sentences(said, ((keeps,), (goes,)))


def stays(clients: tuple[Client, ...]) -> Sentences:
    """Return that everything stays, with the way to each client."""
    return Sentences((Text("retention-stays"),), client_rows(Action.CLIENT, clients))
