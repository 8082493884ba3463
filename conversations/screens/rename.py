"""A client's name: the question for another one, and the new one with the way back."""

from hashlib import sha256

from conversations.records.owner import Client
from conversations.screens.basics import Name, Sentences, Text, button, sentences
from conversations.screens.links import client_rows, to_client
from conversations.screens.taps import ASKED, Action
from conversations.values.folding import tidy


def ask_name(client: Client, *before: Text) -> Sentences:
    """Return the question for the new name."""
    back = button("button-card-back", Action.CLIENT, client.number, ASKED)
    return Sentences((*before, Text("rename-ask", {"client": Name(client.name)})), ((back,),))


def whose_name(clients: tuple[Client, ...]) -> Sentences:
    """Return the question whose name is to be another."""
    return sentences("rename-whose", client_rows(Action.RENAME, clients))


def renamed(client: Client) -> Sentences:
    """Return what a client who was called otherwise is called now; one tap takes it back."""
    former = client.former[0]
    undo = button("button-rename-undo", Action.RENAME, client.number, mark(former))
    about = {"client": client.name, "former": former}
    return Sentences((Text("rename-done", about),), ((undo,), (to_client(client),)))


def called_so(client: Client) -> Sentences:
    """Return that the client is called so already."""
    return sentences("rename-same", ((to_client(client),),), client=Name(client.name))


def mark(name: str) -> str:
    """Return what stands for a name on a button, as it is written; there is no room for it."""
    return sha256(tidy(name).encode()).hexdigest()[:12]
