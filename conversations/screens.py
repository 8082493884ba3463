"""What an owner is shown, as data: which words with which arguments, and which buttons.

The words live in `locales`; how a screen becomes a message is the channel's business.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from conversations.owner import Client
from conversations.questions import Question
from conversations.situations import Level
from conversations.verdict import Verdict


class Name(str):
    """A name in a sentence: the words may ask for it in any grammatical case."""

    __slots__ = ()


Argument = Name | str | int


@dataclass(frozen=True, slots=True)
class Text:
    """A message of the words, by its id, with its arguments."""

    id: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled button and the data that it sends when it is tapped; marked: chosen before."""

    label: Text
    data: str
    marked: bool = False


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A few sentences, with buttons or none; paragraphs are set apart."""

    paragraphs: tuple[Text, ...]
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Asking:
    """One question of the interview; `chosen` is the answer given before, if any."""

    client: Client
    question: Question
    chosen: str | None


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict on a client; `open` when questions are still to be asked."""

    client: Client
    verdict: Verdict
    today: date
    open: bool


@dataclass(frozen=True, slots=True)
class ClientList:
    """A page of clients with the level of each one's verdict, None where there is none yet.

    Pages count from 1.
    """

    entries: tuple[tuple[Client, Level | None], ...]
    title: Text
    page: int = 1
    pages: int = 1


Screen = Notice | Asking | Judged | ClientList


@dataclass(frozen=True, slots=True)
class Say:
    """A new message."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Show:
    """The screen in place of what the message shows now."""

    screen: Screen
    message: int


@dataclass(frozen=True, slots=True)
class Hand:
    """A file, with a line about it."""

    name: str
    content: bytes
    caption: Text


Reply = Say | Show | Hand


def notice(message: str, rows: Rows = (), /, **arguments: Argument) -> Notice:
    """Return a notice of one paragraph."""
    return Notice((Text(message, arguments),), rows)


def button(label: str, data: str, /, **arguments: Argument) -> Button:
    """Return a button with that label of the words."""
    return Button(Text(label, arguments), data)
