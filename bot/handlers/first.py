"""What is told before there is a client: it waits for the client's name, and is not lost."""

from dataclasses import replace

from conversations.buttons import Action, data
from conversations.edits import KeepIncident, SetAwaiting
from conversations.entries import entries, forwarded_entry
from conversations.events import Said
from conversations.names import is_story
from conversations.owner import Awaiting, Standing
from conversations.screens import Notice, Say, Text, button
from conversations.turn import Response, Turn


def before_any_client(turn: Turn) -> Response | None:
    """Put aside what is told before there is a client, and ask for the name; None: it is none."""
    event = turn.event
    if not isinstance(event, Said):
        return None
    now, message, text = turn.written, event.message, event.text
    if event.forwarded:
        made = forwarded_entry(turn.owner, text, event.forwarded, now=turn.now, message=message)
    elif is_story(text, turn.reading):
        made = entries(turn.owner, text, turn.reading, (), now=now, message=message)[0]
    else:
        return None
    aside = replace(made, standing=Standing.DRAFT)
    later = (button("button-log-this", data(Action.LOG, aside.number)),)
    first = Notice((Text("client-name-first"),), (later,))
    return Response((SetAwaiting(Awaiting.NAME), KeepIncident(aside)), (Say(first, event.message),))
