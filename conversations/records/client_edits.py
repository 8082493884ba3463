"""The changes of a client's own row that a turn asks to be kept, as data."""

from dataclasses import dataclass

from conversations.decision.glances import Glance, Position
from conversations.decision.questions import Question
from conversations.records.numbers import ClientNumber


@dataclass(frozen=True, slots=True)
class AddClient:
    """A new client under the next number of the owner's."""

    number: ClientNumber
    name: str
    at: Glance | Question


@dataclass(frozen=True, slots=True)
class SetName:
    """The client is called so from now on, and was called `former` before, the latest first."""

    client: ClientNumber
    name: str
    former: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetArchived:
    """The client is in the archive, or at work again."""

    client: ClientNumber
    archived: bool


@dataclass(frozen=True, slots=True)
class SetAliases:
    """These are the owner's own names for the client, and no others."""

    client: ClientNumber
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetNaming:
    """The next plain message is awaited as a name of this client's, or as an answer about them."""

    client: ClientNumber


@dataclass(frozen=True, slots=True)
class SetPosition:
    """The interview with this client shows that; None: it is over. `in_full`: one by one."""

    client: ClientNumber
    at: Position
    in_full: bool = False


ClientEdit = AddClient | SetName | SetArchived | SetAliases | SetNaming | SetPosition
