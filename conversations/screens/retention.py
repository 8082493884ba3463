"""What somebody is told of whom nothing was heard for long: that all of theirs goes, and when."""

from datetime import date

from conversations.records.owner import Owner
from conversations.screens.basics import Sentences, Text, button, primary
from conversations.screens.links import client_rows
from conversations.screens.taps import Action


def warning(owner: Owner, until: date) -> Sentences:
    """Return what goes unless they are heard of by that day, and the one tap that keeps it."""
    keeps = primary(button("button-stay", Action.STAY))
    said = (
        Text("retention-warning", {"day": until}),
        Text("retention-what", {"clients": len(owner.everybody)}),
        Text("retention-stay"),
    )
    return Sentences(said, ((keeps,),))


def stays(owner: Owner) -> Sentences:
    """Return that everything stays, with the way to each client."""
    return Sentences((Text("retention-stays"),), client_rows(Action.CLIENT, owner.clients))
