"""The changes that a turn asks to be kept, as data; `storage` knows how to write each."""

from dataclasses import dataclass
from datetime import datetime

from conversations.owner import Address, Awaiting, Language
from conversations.questions import Question


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """The owner is spoken to in this language from now on: they chose it, or Telegram says so."""

    language: Language
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class SetAddress:
    """Polish sentences follow this form of address from now on."""

    address: Address


@dataclass(frozen=True, slots=True)
class SetAwaiting:
    """The owner's next plain message is taken as this; None: as nothing in particular."""

    awaiting: Awaiting | None


@dataclass(frozen=True, slots=True)
class AddClient:
    """A new client under the next number of the owner's."""

    number: int
    name: str
    at: Question


@dataclass(frozen=True, slots=True)
class SetPosition:
    """The interview with this client shows that question; None: it is over."""

    client: int
    at: Question | None


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """The answer to a question about a client is this choice, or `skip`."""

    client: int
    question: Question
    choice: str
    answered_at: datetime


Edit = SetLanguage | SetAddress | SetAwaiting | AddClient | SetPosition | SetAnswer
