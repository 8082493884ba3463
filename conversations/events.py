"""What an owner did, told apart from the channel it came through."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command such as `/verdict Anka`: its word without the slash, and what followed it."""

    command: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A plain text message."""

    text: str


@dataclass(frozen=True, slots=True)
class Sent:
    """Anything else that was sent, such as a photo or a voice note."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A message of theirs that they changed afterwards."""


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button's data, and the message that the button stands under."""

    data: str
    message: int


Event = Commanded | Said | Sent | Edited | Tapped
