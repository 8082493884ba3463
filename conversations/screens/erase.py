"""Erasing: what shall go, and whether really, naming what goes."""

from collections.abc import Mapping

from conversations.records.owner import Client
from conversations.screens.basics import (
    Button,
    Name,
    Sentences,
    Text,
    button,
    danger,
    sentences,
)
from conversations.screens.links import back_to_client, client_rows, to_client
from conversations.screens.taps import Action

# What stands on a button in place of a client's number, and after it.
EVERYTHING = 0
YES, NO = "yes", "no"


def _keep(*client: int) -> tuple[Button, ...]:
    return (button("button-erase-no", Action.ERASE, NO, *client),)


def erase_menu(clients: tuple[Client, ...]) -> Sentences:
    """Return the question what shall go: one of the clients, or everything."""
    everything = danger(button("button-erase-everything", Action.ERASE, EVERYTHING))
    return sentences("erase-choose", (*client_rows(Action.ERASE, clients), (everything,), _keep()))


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
    label = "button-erase-client" if client else "button-erase-yes"
    yes = danger(button(label, Action.ERASE, number, YES, named))
    keep = _keep(client.number) if client else _keep()
    final = Text("erase-for-a-while" if client else "erase-final")
    return Sentences((*before, (opening, *goes), final), ((yes,), keep))


def kept(client: Client | None) -> Sentences:
    """Return that nothing goes, and the way back to the client who would have."""
    return sentences("erase-kept", ((back_to_client(client.number),),) if client else ())


def erased(client: Client) -> Sentences:
    """Return that the client is gone, and the way to take that back while it can be."""
    restore = button("button-restore", Action.RESTORE, client.number)
    return sentences("erase-done-client", ((restore,),), client=Name(client.name))


def restored(client: Client) -> Sentences:
    """Return that the client is there again, with everything."""
    return sentences("restore-done", ((to_client(client),),), client=Name(client.name))


def name_is_taken(client: Client, holder: Client) -> Sentences:
    """Return that somebody else has the name meanwhile: another name for them, and then again."""
    rows = (
        (button("button-rename", Action.RENAME, holder.number),),
        (button("button-restore", Action.RESTORE, client.number),),
    )
    return sentences("restore-taken", rows, client=Name(holder.name))
