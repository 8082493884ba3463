"""An update of the Bot API as an owner's event."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram import Bot, CallbackQuery, Message, MessageOriginUser, Update, User
from telegram.constants import ChatType

from conversations.events import Commanded, Edited, Event, Forwarded, Said, Sent, Tapped
from conversations.names import fold
from conversations.owner import Attachment, Language

# What is asked for: everything else Telegram keeps to itself.
ALLOWED_UPDATES = ["message", "edited_message", "callback_query"]

# Typed by hand it can have Polish letters, which Telegram's own commands never do.
_COMMAND = re.compile(r"/(\w+)(?:@\w+)?(?:\s+(.*))?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Inbound:
    """Who did what in their private chat; `query` is the tap to acknowledge, if it was one."""

    owner: int
    language: Language
    event: Event
    query: str | None = None


@dataclass(frozen=True, slots=True)
class InGroup:
    """A message in a group, where the bot keeps quiet."""

    chat: int
    language: Language


def read(update: Mapping[str, Any], bot: Bot) -> Inbound | InGroup | None:
    """Return what an update says; None when it is none of the bot's business.

    Raises whatever python-telegram-bot raises for an update that is not of the Bot API's form.
    """
    if not any(kind in update for kind in ALLOWED_UPDATES):
        return None
    parsed = Update.de_json(dict(update), bot)
    if parsed.callback_query:
        return _tap(parsed.callback_query)
    message = parsed.message or parsed.edited_message
    if message is None or message.from_user is None:
        return None
    if message.chat.type != ChatType.PRIVATE:
        group = message.chat.type in (ChatType.GROUP, ChatType.SUPERGROUP)
        return InGroup(message.chat.id, _language(message.from_user)) if group else None
    event = _edited(message) if parsed.edited_message else _event(message)
    return Inbound(message.from_user.id, _language(message.from_user), event)


def _tap(query: CallbackQuery) -> Inbound | None:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE or query.data is None:
        return None
    event = Tapped(query.data, message.message_id)
    return Inbound(query.from_user.id, _language(query.from_user), event, query.id)


def _event(message: Message) -> Event:
    number = message.message_id
    if message.text is None:
        return Sent(
            _keepable(message.caption),
            number,
            _reply_to(message),
            _forwarded(message),
            _evidence(message),
        )
    text = _keepable(message.text)
    command = _COMMAND.match(text)
    if command and message.forward_origin is None:
        return Commanded(fold(command[1]), (command[2] or "").strip(), number)
    return Said(text, number, _reply_to(message), _forwarded(message))


def _edited(message: Message) -> Edited:
    return Edited(_keepable(message.text or message.caption), message.message_id)


def _keepable(text: str | None) -> str:
    """Return a text without zero bytes, which no database but SQLite keeps."""
    return (text or "").replace("\x00", " ")


def _reply_to(message: Message) -> int | None:
    return message.reply_to_message.message_id if message.reply_to_message else None


def _forwarded(message: Message) -> Forwarded | None:
    origin = message.forward_origin
    if origin is None:
        return None
    # Whoever hides their account gives a name of their choosing: that is no reason to be sure.
    name = origin.sender_user.full_name if isinstance(origin, MessageOriginUser) else None
    return Forwarded(origin.date, name)


def _evidence(message: Message) -> Attachment | None:
    number, album = message.message_id, message.media_group_id
    if message.photo:
        photo = message.photo[-1]
        return Attachment("photo", photo.file_id, number, None, photo.file_size, album)
    for kind, file in (
        ("document", message.document),
        ("video", message.video),
        ("audio", message.audio),
    ):
        if file is not None:
            name = _keepable(file.file_name) or None
            return Attachment(kind, file.file_id, number, name, file.file_size, album)
    if message.voice:
        voice = message.voice
        return Attachment("voice", voice.file_id, number, None, voice.file_size, album)
    return None


def _language(user: User) -> Language:
    """Return Polish for who has Telegram in Polish, English for everybody else."""
    return Language.PL if (user.language_code or "").lower().startswith("pl") else Language.EN
