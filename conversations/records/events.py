"""What an owner did, told apart from the channel it came through."""

from dataclasses import dataclass
from datetime import datetime

from conversations.records.evidence import Attachment
from conversations.records.moved import BadExport, Moved


@dataclass(frozen=True, slots=True)
class Forwarded:
    """Where a forwarded message came from: when it was written, and by whom unless they hide it.

    `author` is what they call themselves even when they hide; `own` says that it is the owner.
    """

    at: datetime
    name: str | None = None
    author: str | None = None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a message in another chat to which the owner's is a reply."""

    text: str
    origin: Forwarded


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command such as `/verdict Anka`: its word without the slash, and what followed it.

    `at` is when it was written, as for all messages.
    """

    command: str
    argument: str = ""
    message: int = 0
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A plain text message, by its number in the chat.

    `under` are the buttons' data of the message of the bot's to which it is a reply.
    """

    text: str
    message: int = 0
    reply_to: int | None = None
    forwarded: Forwarded | None = None
    at: datetime | None = None
    under: tuple[str, ...] = ()
    quoted: Quoted | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """Anything else that was sent, with what was written under it.

    `attachment` is None for what cannot be evidence, such as a sticker.
    """

    text: str = ""
    message: int = 0
    reply_to: int | None = None
    forwarded: Forwarded | None = None
    attachment: Attachment | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Edited:
    """A message of theirs that they changed afterwards, and its new text.

    `command` is the word of the command that it is now, whose text then is what follows it.
    """

    text: str = ""
    message: int = 0
    command: str = ""


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button's data, and the message that the button stands under."""

    data: str
    message: int
    # The export that the message answers, where the button is about one.
    moved: Moved | BadExport | None = None


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that was an export, or is said to be one: what it brings, or why it is not taken."""

    what: Moved | BadExport
    message: int


Event = Commanded | Said | Sent | Edited | Tapped | Brought
