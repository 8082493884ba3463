"""One client's file, read from the database."""

from conversations.records.numbers import ClientNumber, OwnerId
from conversations.records.owner import ClientFile
from storage.client_files import load_files
from storage.steps import Steps


def load_file(owner: OwnerId, client: ClientNumber) -> Steps[ClientFile]:
    """Return all that is kept of a client."""
    return (yield from load_files(owner, [client]))[client]
