"""The archive: who is in it, putting a client there, and the word about one who is."""

from conversations.records.owner import Client
from conversations.screens.basics import Button, Name, Sentences, Text, button, primary, sentences
from conversations.screens.links import client_button, to_client, turning
from conversations.screens.taps import Action


def archive_list(shown: tuple[Client, ...], page: int, pages: int) -> Sentences:
    """Return a page of the clients in the archive; each leads to the client's page."""
    rows = tuple((client_button(Action.CLIENT, each.number, each.name),) for each in shown)
    back = (button("button-all-clients", Action.CLIENTS, 1),)
    words = Text("archive-title") if shown else Text("archive-empty")
    return Sentences((words,), (*rows, *turning(Action.ARCHIVED, page, pages), back))


def put_away(client: Client) -> Sentences:
    """Return that the client is in the archive now, and what that means; back is one tap."""
    rows = ((_back(client),), (to_client(client),))
    return sentences("archive-done", rows, client=Name(client.name))


def taken_back(client: Client) -> Sentences:
    """Return that the client is at work again."""
    again = button("button-archive", Action.ARCHIVE, client.number)
    return sentences("archive-undone", ((to_client(client),), (again,)), client=Name(client.name))


def is_away(client: Client) -> Sentences:
    """Return that the client is in the archive, where nothing is changed: back first."""
    rows = ((primary(_back(client)),), (to_client(client),))
    return sentences("archive-away", rows, client=Name(client.name))


def all_away(count: int) -> Sentences:
    """Return that all clients are in the archive; a name begins with somebody new."""
    rows = ((button("button-archive-list", Action.ARCHIVED, 1, count=count),),)
    return sentences("archive-all", rows)


def _back(client: Client) -> Button:
    return button("button-unarchive", Action.UNARCHIVE, client.number)
