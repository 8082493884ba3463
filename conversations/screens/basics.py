"""What an owner is shown, as data: which words with which arguments, and which buttons.

The words live in `locales`; how a screen becomes a message is the channel's business.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from conversations.casework.overview import Month
from conversations.decision.questions import Question
from conversations.decision.situations import Level
from conversations.decision.verdict import Verdict
from conversations.records.owner import Client, Incident, Owner
from conversations.screens.next_screens import NextScreen
from conversations.values.money import Rate


class Name(str):
    """A name in a sentence: the words may ask for it in any grammatical case."""

    __slots__ = ()


class Lines(str):
    """A time zone, for which the words give the lines that listen in a crisis."""

    __slots__ = ()


# A date is shown as the language writes it: "pt 20.11", "Fri 20 Nov".
Argument = Name | Lines | str | int | date


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
    """A few sentences, with buttons or none; paragraphs are set apart, one can be several lines."""

    paragraphs: tuple[Text | tuple[Text, ...], ...]
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Asking:
    """One question of the interview; `chosen` is the answer given before, if any."""

    client: Client
    question: Question
    chosen: str | None


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict on a client; `open` when questions are still to be asked; the next look's day."""

    client: Client
    verdict: Verdict
    today: date
    open: bool
    look: date | None = None


@dataclass(frozen=True, slots=True)
class ClientList:
    """A page of clients with the level of each one's verdict, None where there is none yet.

    Pages count from 1. `months` are the last 30 days of each by number, when they are to be told,
    `looks` the days of the next looks; `loose` the entries of which nobody said yet whose they are.
    """

    entries: tuple[tuple[Client, Level | None], ...]
    title: Text
    page: int = 1
    pages: int = 1
    months: Mapping[int, Month] = field(default_factory=dict)
    looks: Mapping[int, date] = field(default_factory=dict)
    loose: tuple[int, ...] = ()
    rate: Rate | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """What an entry does to a client's verdict: from one level (None: no verdict) to another."""

    before: Level | None
    after: Level


class Menu(StrEnum):
    """What a card's buttons let one choose."""

    WHO = "who"
    KIND = "kind"
    DAY = "day"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Card:
    """One entry of the log, with what is still asked, or a menu to correct it.

    `menu` says which choice the buttons offer: None for the entry's own buttons. `offer` is a word
    of the message that may be another name for the client.
    """

    incident: Incident
    owner: Owner
    today: date
    menu: Menu | None = None
    move: Move | None = None
    offer: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    """One page of a client's log, newest first; pages count from 1."""

    client: Client
    incidents: tuple[Incident, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Settings:
    """What the owner has set, and the moment it is."""

    owner: Owner
    now: datetime


Screen = Notice | Asking | Judged | ClientList | Card | History | Settings | NextScreen


@dataclass(frozen=True, slots=True)
class Say:
    """A new message; under a card's entry when it is one, in answer to the owner's message."""

    screen: Screen
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class React:
    """A reaction on a message of the owner's: the receipt."""

    message: int
    emoji: str = "\N{WRITING HAND}"


@dataclass(frozen=True, slots=True)
class Show:
    """The screen in place of what the message shows now."""

    screen: Screen
    message: int


@dataclass(frozen=True, slots=True)
class Hand:
    """A file, with a line about it; a picture shows in the chat."""

    name: str
    content: bytes
    caption: Text
    picture: bool = False


Reply = Say | Show | Hand | React


def notice(message: str, rows: Rows = (), /, **arguments: Argument) -> Notice:
    """Return a notice of one paragraph."""
    return Notice((Text(message, arguments),), rows)


def button(label: str, data: str, /, **arguments: Argument) -> Button:
    """Return a button with that label of the words."""
    return Button(Text(label, arguments), data)
