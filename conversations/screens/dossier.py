"""What is said where there is nothing to put into a dossier."""

from conversations.records.owner import Client
from conversations.screens.basics import Name, Sentences, sentences
from conversations.screens.links import start_interview


def empty_dossier(client: Client) -> Sentences:
    """Return that nothing is known of the client yet, with the offer of the interview."""
    rows = ((start_interview(client.number),),)
    return sentences("dossier-empty", rows, client=Name(client.name))
