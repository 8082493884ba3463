"""What an owner is shown, as data: which words with which arguments, and which buttons.

A screen is what it shows and the rows of buttons under it. One that is a few sentences is made by a
function and is `Sentences`; one with a layout of its own is a class, with a page in `locales`.
How a screen becomes a message is the channel's business.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Protocol

from conversations.records.evidence import Attachment


class Name(str):
    """A name in a sentence: the words may ask for it in any grammatical case."""

    __slots__ = ()


class Lines(str):
    """A time zone, for which the words give the lines that listen in a crisis."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Dated:
    """A day that may be of another year than today: it is shown with its year where that tells."""

    day: date
    today: date


# A date is shown as the language writes it: "pt 20.11", "Fri 20 Nov".
Argument = Name | Lines | str | int | date | Dated


@dataclass(frozen=True, slots=True)
class Text:
    """A message of the words, by its id, with its arguments."""

    id: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)


class Style(StrEnum):
    """How a button stands out; the ids are the Bot API's."""

    DANGER = "danger"  # it erases
    PRIMARY = "primary"  # the one next step


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled button and the data that it sends when it is tapped; marked: chosen before.

    One that has a screen to `share` sends nothing: Telegram asks to whom the screen's words go.
    """

    label: Text
    data: str
    marked: bool = False
    style: Style | None = None
    share: "Screen | None" = None


Rows = tuple[tuple[Button, ...], ...]

# The boxes of what can be ticked.
OPEN, DONE = "☐", "☑"


class Screen(Protocol):
    """What a message shows: its words are found by its class, its buttons are its own."""

    @property
    def rows(self) -> Rows:
        """The rows of buttons under it."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """A few sentences, with buttons or none; paragraphs are set apart, one can be several lines."""

    paragraphs: tuple[Text | tuple[Text, ...], ...]
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Say:
    """A new message; under a card's entry when it is one, in answer to the owner's message."""

    screen: Screen
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class React:
    """A reaction on a message of the owner's: the receipt."""

    message: int


@dataclass(frozen=True, slots=True)
class Show:
    """The screen in place of what the message shows now.

    Message 0 is the card that is on its way to the owner, of which nobody knows the number yet: it
    is that one when this is sent, and a new one in answer to `reply_to` where there is none.
    """

    screen: Screen
    message: int
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Hand:
    """A file, with a line about it; a picture shows in the chat."""

    name: str
    content: bytes
    caption: Text
    picture: bool = False


@dataclass(frozen=True, slots=True)
class HandBack:
    """A file that the owner sent, as Telegram keeps it."""

    attachment: Attachment


Reply = Say | Show | Hand | HandBack | React


def sentences(message: str, rows: Rows = (), /, **arguments: Argument) -> Sentences:
    """Return a screen of one paragraph."""
    return Sentences((Text(message, arguments),), rows)


def button(label: str, /, *data: str | int, marked: bool = False, **arguments: Argument) -> Button:
    """Return a button with that label of the words, and its data whole or by its fields."""
    return Button(Text(label, arguments), ":".join(map(str, data)), marked)


def sharing(label: str, screen: "Screen", /) -> Button:
    """Return a button that shares the screen's words."""
    return Button(Text(label), "", share=screen)


def danger(each: Button) -> Button:
    """Return the button as one that erases: red, where the app knows colours."""
    return replace(each, style=Style.DANGER)


def primary(each: Button) -> Button:
    """Return the button as the one next step of its screen."""
    return replace(each, style=Style.PRIMARY)


def in_rows(buttons: Sequence[Button], wide: int) -> Rows:
    """Return the buttons in rows of so many, the last one shorter when they do not come out."""
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))
