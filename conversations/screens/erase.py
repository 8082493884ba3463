"""Erasing: what shall go, and whether really, naming what goes."""

from collections.abc import Mapping

from conversations.records.owner import Client
from conversations.screens.basics import Button, Name, Sentences, Text, button, sentences
from conversations.screens.links import client_rows
from conversations.screens.taps import Action, data

# What stands on a button in place of a client's number, and after it.
EVERYTHING = 0
YES, NO = "yes", "no"

_KEEP: tuple[Button, ...] = (button("button-erase-no", data(Action.ERASE, NO)),)


def erase_menu(clients: tuple[Client, ...]) -> Sentences:
    """Return the question what shall go: one of the clients, or everything."""
    everything = button("button-erase-everything", data(Action.ERASE, EVERYTHING))
    return sentences("erase-choose", (*client_rows(Action.ERASE, clients), (everything,), _KEEP))


def erase_really(
    client: Client | None, counts: Mapping[str, int], named: str, *before: Text
) -> Sentences:
    """Return whether really, for a client or (None) everything.

    `counts` says how much of what is seen goes, `named` is all that goes, in short, for the button.
    """
    opening = (
        Text("erase-client", {"client": Name(client.name)}) if client else Text("erase-everything")
    )
    goes = (
        *(Text(f"erase-list-{what}", {"count": each}) for what, each in counts.items() if each),
        Text("erase-list-rest"),
        *(() if client else (Text("erase-list-settings"),)),
    )
    number = client.number if client else EVERYTHING
    yes = button("button-erase-yes", data(Action.ERASE, number, YES, named))
    return Sentences((*before, (opening, *goes), Text("erase-final")), ((yes,), _KEEP))
