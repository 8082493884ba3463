"""The owner's own names for a client: those there are, and the question for another."""

from hashlib import sha256

from conversations.records.owner import Client
from conversations.screens.basics import Name, Sentences, Text, button, sentences
from conversations.screens.links import back_to_client
from conversations.screens.taps import ASKED, Action
from conversations.values.folding import fold


def alias_list(client: Client, former: tuple[str, ...], *before: Text) -> Sentences:
    """Return the client's other names, with a button that takes each away and one for another.

    `former` are those names from before that still mean the client.
    """
    name = Name(client.name)
    title = Text("aliases-title", {"client": name})
    lines = (
        *(Text("alias-line", {"name": each}) for each in client.aliases),
        *(Text("alias-line-former", {"name": each}) for each in former),
    )
    told = (title, *lines) if lines else (title, Text("aliases-none", {"client": name}))
    drops = tuple(
        (button("button-alias-drop", Action.UNALIAS, client.number, mark(each), name=each),)
        for each in (*client.aliases, *former)
    )
    add = (button("button-alias-add", Action.ALIAS, client.number),)
    back = (back_to_client(client.number),)
    return Sentences((*before, told), (*drops, add, back))


def ask_alias(client: Client) -> Sentences:
    """Return the question for another name."""
    back = button("button-card-back", Action.ALIASES, client.number, ASKED)
    return sentences("alias-ask", ((back,),), client=Name(client.name))


def mark(alias: str) -> str:
    """Return what stands for a name on a button, which has no room for the name itself."""
    return sha256(fold(alias).encode()).hexdigest()[:12]
