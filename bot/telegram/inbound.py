"""An update of the Bot API as an owner's event."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from telegram.constants import ChatType, MessageOriginType

from conversations.records.events import (
    Commanded,
    Edited,
    Event,
    Forwarded,
    Quoted,
    Said,
    Sent,
    Tapped,
)
from conversations.records.evidence import Attachment
from conversations.records.numbers import OwnerId
from conversations.records.owner import Language
from conversations.values.folding import fold

Json = Mapping[str, Any]

# What is asked for: everything else Telegram keeps to itself.
ALLOWED_UPDATES = ["message", "edited_message", "callback_query"]

# What a database and the Bot API take for a number.
_LARGEST = 2**63 - 1
# What an update raises that is not of the Bot API's form.
_MALFORMED = (LookupError, TypeError, ValueError, AttributeError)

# What somebody sends that is no evidence. Whatever else has no words tells of the chat itself: a
# pinned message, a timer, a background; it is met with silence.
_CONTENT = (
    "animation",
    "checklist",
    "contact",
    "dice",
    "game",
    "invoice",
    "location",
    "paid_media",
    "poll",
    "sticker",
    "story",
    "venue",
)

# Typed by hand it can have Polish letters, which Telegram's own commands never do.
_COMMAND = re.compile(r"/(\w+)(?:@\w+)?(?:\s+(.*))?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Inbound:
    """Who did what in their private chat; `query` is the tap to acknowledge, if it was one.

    `language` is None where Telegram does not say it; `topic` is the chat's that it was done in.
    `outsider`: they may not use the bot any more, and answer its warning.
    """

    owner: OwnerId
    language: Language | None
    event: Event
    query: str | None = None
    topic: int | None = None
    outsider: bool = False


@dataclass(frozen=True, slots=True)
class InGroup:
    """A message in a group, where the bot keeps quiet."""

    chat: int
    language: Language


def read(update: Json) -> Inbound | InGroup | None:
    """Return what an update says; None when it is none of the bot's business.

    Read as it came: the library's objects, nine parts of ten unused, cost as much as deciding.
    Raises LookupError, TypeError, ValueError or AttributeError for an update that is not of the Bot
    API's form.
    """
    if query := update.get("callback_query"):
        return _tap(query)
    message = update.get("message") or update.get("edited_message")
    if not message or "from" not in message:
        return None
    chat = message["chat"]
    if chat["type"] != ChatType.PRIVATE:
        group = chat["type"] in (ChatType.GROUP, ChatType.SUPERGROUP)
        return InGroup(_number(chat["id"]), language_of(message["from"])) if group else None
    event = _event(message) if "message" in update else _edited(message)
    if event is None:
        return None
    owner, spoken = OwnerId(_number(message["from"]["id"])), _spoken(message["from"])
    return Inbound(owner, spoken, event, topic=_topic(message))


def number_of(update: Any) -> int | None:
    """Return an update's number, None when it has none that Telegram could be told."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if type(number) is int and 0 <= number <= _LARGEST else None


def as_text(update: Json) -> str:
    """Return an update as JSON in ASCII: half a surrogate pair or a zero byte can be kept so.

    One that is nested too deeply to be written is left with its number alone.
    """
    try:
        return json.dumps(update)
    except RecursionError:
        return json.dumps({"update_id": update["update_id"]})


def owner_of(update: Json) -> OwnerId | None:
    """Return whose update it is, without reading it; None when it is nobody's, or does not say."""
    query = update.get("callback_query")
    said = query or update.get("message") or update.get("edited_message") or {}
    try:
        chat = (said["message"] if query else said)["chat"]
        return OwnerId(_number(said["from"]["id"])) if chat["type"] == ChatType.PRIVATE else None
    except _MALFORMED:
        return None


def sender(update: Json) -> Json | None:
    """Return the user who sent an update, even one that cannot be read; None when it is unsaid."""
    for part in ALLOWED_UPDATES:
        try:
            user: Json = update[part]["from"]
            _number(user["id"])
        except _MALFORMED:
            continue
        return user
    return None


def sender_of(update: Json) -> OwnerId | None:
    """Return the number of who sent an update, even one that cannot be read."""
    user = sender(update)
    return OwnerId(int(user["id"])) if user else None


def _tap(query: Json) -> Inbound | None:
    message, data = query.get("message"), query.get("data")
    if not message or message["chat"]["type"] != ChatType.PRIVATE or data is None:
        return None
    event = Tapped(data, _number(message["message_id"]))
    owner = OwnerId(_number(query["from"]["id"]))
    topic = _topic(message)
    return Inbound(owner, _spoken(query["from"]), event, query["id"], topic)


def _topic(message: Json) -> int | None:
    """Return the topic of the chat that the message stands in."""
    topic = message.get("message_thread_id")
    return None if topic is None else _number(topic)


def _event(message: Json) -> Event | None:
    """Return what a message is; None for what only tells of the chat: a pinned message, a timer."""
    number = _number(message["message_id"])
    forwarded, at = _forwarded(message), _written(message)
    if message.get("text") is None:
        caption, evidence = _keepable(message.get("caption")), _evidence(message)
        if evidence is None and not any(each in message for each in _CONTENT):
            return None
        return Sent(caption, number, _reply_to(message), forwarded, evidence, at)
    text = _keepable(message["text"])
    command = _COMMAND.match(text)
    if command and forwarded is None:
        return Commanded(fold(command[1]), (command[2] or "").strip(), number, at)
    return Said(text, number, _reply_to(message), forwarded, at, _under(message), _quoted(message))


def _edited(message: Json) -> Edited:
    text = _keepable(message.get("text") or message.get("caption"))
    number, command = _number(message["message_id"]), _COMMAND.match(text)
    if command:
        return Edited((command[2] or "").strip(), number, fold(command[1]))
    return Edited(text, number)


def _keepable(text: str | None) -> str:
    """Return a text without zero bytes, which no database but SQLite keeps."""
    return (text or "").replace("\x00", " ")


def _written(message: Json) -> datetime | None:
    date = message.get("date")
    return _moment(date) if date else None


def _number(given: Any) -> int:
    # Infinity is none of them either.
    if not -_LARGEST <= float(given) <= _LARGEST:
        raise ValueError("no number of the Bot API's")
    return int(given)


def _moment(seconds: Any) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError):
        raise ValueError("a date beyond the calendar") from None


def _reply_to(message: Json) -> int | None:
    answered = message.get("reply_to_message")
    return _number(answered["message_id"]) if answered else None


def _under(message: Json) -> tuple[str, ...]:
    """Return the data of the buttons under the message of the bot's that is replied to."""
    answered = message.get("reply_to_message") or {}
    rows = (answered.get("reply_markup") or {}).get("inline_keyboard") or ()
    if not (answered.get("from") or {}).get("is_bot"):
        return ()
    return tuple(each["callback_data"] for row in rows for each in row if "callback_data" in each)


def _quoted(message: Json) -> Quoted | None:
    """Return the words of another chat to which this message is a reply."""
    answered, quote = message.get("external_reply"), message.get("quote")
    if not answered or not quote or not answered.get("origin"):
        return None
    return Quoted(_keepable(quote["text"]), _origin(answered["origin"], message))


def _forwarded(message: Json) -> Forwarded | None:
    origin = message.get("forward_origin")
    return _origin(origin, message) if origin else None


def _origin(origin: Json, message: Json) -> Forwarded:
    # Whoever hides their account gives a name of their choosing: that is no reason to be sure.
    user = origin["sender_user"] if origin["type"] == MessageOriginType.USER else None
    name = " ".join(filter(None, (user["first_name"], user.get("last_name")))) if user else None
    chat = origin.get("sender_chat") or origin.get("chat") or {}
    author = name or origin.get("sender_user_name") or chat.get("title")
    own = user is not None and user["id"] == message["from"]["id"]
    at = _moment(origin["date"])
    return Forwarded(at, name, _keepable(author) or None, own)


def _evidence(message: Json) -> Attachment | None:
    album = message.get("media_group_id")
    for kind in ("photo", "document", "video", "video_note", "audio", "voice"):
        if file := message.get(kind):
            # A photo comes in several sizes, the largest last.
            one = file[-1] if kind == "photo" else file
            name = _keepable(one.get("file_name")) or None
            size = one.get("file_size")
            return Attachment(
                kind, one["file_id"], _number(message["message_id"]), name, size, album
            )
    return None


def _spoken(user: Json) -> Language | None:
    """Return the language of who says it; one that is known does not change by silence."""
    return language_of(user) if user.get("language_code") else None


def language_of(user: Json) -> Language:
    """Return Polish for who has Telegram in Polish, English for everybody else."""
    return (
        Language.PL if (user.get("language_code") or "").lower().startswith("pl") else Language.EN
    )
