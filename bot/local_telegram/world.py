"""What there is in this small Telegram: people, chats, messages and files."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

# One JSON object of the Bot API. Messages are kept in exactly the form in which they travel.
Json = dict[str, Any]


@dataclass
class User:
    """A person, or the bot itself."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False
    has_written: bool = False  # a bot may not write to a person who never wrote to it
    has_blocked: bool = False


@dataclass
class Message:
    """A message: its Bot API object, and what only this server knows of it."""

    body: Json
    from_bot: bool
    reactions: list[str] = field(default_factory=list)

    @property
    def id(self) -> int:
        """Return its number within its chat."""
        return int(self.body["message_id"])


@dataclass
class Chat:
    """A conversation and everything in it, oldest first; the ids of files that ever were."""

    id: int
    type: str
    title: str = ""
    messages: dict[int, Message] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class StoredFile:
    """The bytes of one file, and the name under which a bot may ask for them."""

    file_id: str
    unique_id: str
    kind: str
    content: bytes
    name: str
    mime_type: str
    path: str
    facts: Json = field(default_factory=dict)  # width, height, duration


@dataclass(frozen=True)
class PendingTap:
    """One tap on a button, waiting for the bot to answer it."""

    id: str
    user_id: int
    at: float


@dataclass(frozen=True)
class Toast:
    """What a tap was answered with; an empty text only ends the waiting."""

    query_id: str
    user_id: int
    text: str
    show_alert: bool


@dataclass
class World:
    """All of it."""

    users: dict[int, User] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    queries: dict[str, PendingTap] = field(default_factory=dict)
    toasts: list[Toast] = field(default_factory=list)
    # Telegram numbers the messages of all private chats of a bot in one row, and those of every
    # larger chat on their own.
    private_ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    own_ids: dict[int, Iterator[int]] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))


def user_json(user: User) -> Json:
    """Tell of a user as the Bot API does: what is empty is left out."""
    body: Json = {"id": user.id, "is_bot": user.is_bot, "first_name": user.first_name}
    for name in ("last_name", "username", "language_code"):
        if getattr(user, name):
            body[name] = getattr(user, name)
    return body


def chat_json(world: World, chat: Chat) -> Json:
    """Tell of a chat as it stands inside a message."""
    if chat.type == "private":
        user = user_json(world.users[chat.id])
        del user["is_bot"]
        user.pop("language_code", None)
        return {**user, "type": "private"}
    return {"id": chat.id, "title": chat.title, "type": chat.type}


def next_message_id(world: World, chat: Chat) -> int:
    """Give the number of the next message in a chat."""
    if chat.type in ("private", "group"):
        return next(world.private_ids)
    return next(world.own_ids.setdefault(chat.id, itertools.count(1)))


def store(chat: Chat, body: Json, *, from_bot: bool) -> Message:
    """Put a message into its chat."""
    message = Message(body, from_bot)
    chat.messages[message.id] = message
    chat.files |= {part["file_id"] for part in media_of(body)}
    return message


def topic_json(topic: int) -> Json:
    """Tell of the topic of a private chat as it stands inside its messages."""
    return {"message_thread_id": topic, "is_topic_message": True}


def in_topic(chat: Chat, topic: int) -> Json:
    """Tell of a topic that is in the chat; raises LookupError for one that is not.

    It is known by the message that opened it, and gone with that.
    """
    if "forum_topic_created" not in chat.messages[topic].body:
        raise LookupError("no such topic")
    return topic_json(topic)


def media_of(body: Json) -> list[Json]:
    """Return the files of a message, each as the Bot API tells of it."""
    parts = [body[kind] for kind in ("document", "voice") if kind in body]
    return [*body.get("photo", ()), *parts]
