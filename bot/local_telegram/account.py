"""A person of the local Telegram, and all that a person can do to a bot.

Every act changes the world and queues the update that the real Telegram would send for it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from .entities import entity_json, find_entities, utf16
from .feed import Feed, tell
from .files import Upload, keep_from_person, media_json, voice_type
from .updates import UpdateQueue, put
from .world import (
    Chat,
    Json,
    Message,
    PendingTap,
    User,
    World,
    chat_json,
    in_topic,
    next_message_id,
    store,
    topic_json,
    user_json,
)

LONGEST_DATA = 64
LONGEST_TEXT = 4096
LONGEST_TOPIC = 128
HOW = frozenset(("chat", "topic", "reply_to", "origin", "without_from", "media_group_id"))
TOPIC_COLOUR = 0x6FB9F0


@dataclass(frozen=True)
class ForwardedFrom:
    """Whom a forwarded message is from, and when it was written.

    Without `user_id` it is somebody who hides their account: only the name is known.
    """

    name: str
    date: int
    user_id: int | None = None


class Telegram(Protocol):
    """What a person acts on: a local Telegram."""

    bot: User
    world: World
    updates: UpdateQueue
    feed: Feed
    clock: Callable[[], float]

    @property
    def now(self) -> int:
        """Return the date that a message gets."""
        ...

    def changed(self, message: Message) -> None:
        """Tell the phones that a message is new or different."""
        ...


class Account:
    """A person: what they see and what they do. The page and the tests both act through it."""

    def __init__(self, telegram: Telegram, user: User) -> None:
        self.telegram = telegram
        self.user = user

    @property
    def chat(self) -> Chat:
        """Return the private chat with the bot."""
        return self.telegram.world.chats[self.user.id]

    def speaks(self, language_code: str) -> None:
        """Change the language of the person's app: it comes with their next update."""
        self.user.language_code = language_code
        tell(self.telegram.feed, "person", person=self.user.id)

    def open_topic(self, name: str) -> Message:
        """Open a topic in the private chat: the service message, whose number is the topic's."""
        if not 1 <= len(name) <= LONGEST_TOPIC:
            raise ValueError(f"a topic's name has 1 to {LONGEST_TOPIC} characters")
        number = next_message_id(self.telegram.world, self.chat)
        opened = {"forum_topic_created": {"name": name, "icon_color": TOPIC_COLOUR}}
        return self._post(self.chat, number, opened | topic_json(number), {})

    def send_text(self, text: str, **how: Any) -> Message:
        """Send a text. `how`: chat, topic, reply_to, origin, without_from.

        A text that is too long goes as several messages, as from any app; the last is returned.
        """
        pieces = [piece.strip() for piece in split(text.strip())]
        messages = [
            self._send({"text": piece}, piece, "entities", how) for piece in pieces if piece
        ]
        if not messages:
            raise ValueError("an app sends no empty texts")
        return messages[-1]

    def send_photo(
        self, content: bytes, caption: str = "", *, name: str = "photo.jpg", **how: Any
    ) -> Message:
        """Send a photo. `how` as for a text, and media_group_id."""
        return self._send_file("photo", Upload(name, content), caption, how)

    def send_document(
        self,
        content: bytes,
        name: str = "document.pdf",
        caption: str = "",
        **how: Any,
    ) -> Message:
        """Send a document."""
        return self._send_file("document", Upload(name, content), caption, how)

    def send_voice(
        self, content: bytes, caption: str = "", *, duration: int = 1, **how: Any
    ) -> Message:
        """Send a voice message, as an app or as a browser records it; `duration` in seconds."""
        upload = Upload("voice", content, voice_type(content))
        return self._send_file("voice", upload, caption, how, duration=duration)

    def edit_text(self, message_id: int, text: str) -> Message:
        """Change the text (or the caption) of an own message."""
        message = self.chat.messages[message_id]
        if message.from_bot:
            raise ValueError("a person edits only their own messages")
        part, marks = (
            ("text", "entities") if "text" in message.body else ("caption", "caption_entities")
        )
        body = {key: value for key, value in message.body.items() if key != marks}
        body |= {part: text, "edit_date": self.telegram.now, **_marks(text, marks)}
        message.body = body
        self._put({"edited_message": dict(body)})
        self.telegram.changed(message)
        return message

    def tap(self, message_id: int, data: str) -> str:
        """Tap the button with this data under a message; returns the id of the query."""
        message = self.chat.messages[message_id]
        rows = message.body.get("reply_markup", {}).get("inline_keyboard", [])
        if not any(button.get("callback_data") == data for row in rows for button in row):
            raise ValueError(f"no button with the data {data!r} under message {message_id}")
        return self.forge(message_id, data)

    def forge(self, message_id: int, data: str) -> str:
        """Send a tap with any data on any message, as an altered app could."""
        if len(data.encode()) > LONGEST_DATA:
            raise ValueError("Telegram itself refuses callback data of more than 64 bytes")
        world = self.telegram.world
        # Real ids are long numbers in strings; nothing may rely on more than that.
        query_id = str(4_300_000_000_000_000_000 + next(world.numbers))
        world.queries[query_id] = PendingTap(query_id, self.user.id, self.telegram.clock())
        message = self.chat.messages.get(message_id)
        body = (
            dict(message.body)
            if message is not None
            # What Telegram sends for a message that it no longer has.
            else {"chat": chat_json(world, self.chat), "message_id": message_id, "date": 0}
        )
        self._put(
            {
                "callback_query": {
                    "id": query_id,
                    "from": user_json(self.user),
                    "message": body,
                    "chat_instance": str(7_000_000_000 + self.user.id),
                    "data": data,
                }
            }
        )
        return query_id

    def delete(self, message_id: int) -> None:
        """Delete a message for both sides; a bot is told nothing of it."""
        del self.chat.messages[message_id]
        tell(self.telegram.feed, "deleted", chat=self.chat.id, id=message_id)

    def block(self) -> None:
        """Block the bot."""
        self._set_blocked(blocked=True)

    def unblock(self) -> None:
        """Let the bot write again."""
        self._set_blocked(blocked=False)

    def _set_blocked(self, *, blocked: bool) -> None:
        if self.user.has_blocked == blocked:
            return
        self.user.has_blocked = blocked
        bot = user_json(self.telegram.bot)
        statuses = ("member", "kicked") if blocked else ("kicked", "member")
        old, new = (
            {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
            for status in statuses
        )
        self._put(
            {
                "my_chat_member": {
                    "chat": chat_json(self.telegram.world, self.chat),
                    "from": user_json(self.user),
                    "date": self.telegram.now,
                    "old_chat_member": old,
                    "new_chat_member": new,
                }
            }
        )
        tell(self.telegram.feed, "person", person=self.user.id)

    def _send_file(
        self,
        kind: str,
        upload: Upload,
        caption: str,
        how: dict[str, Any],
        **facts: object,
    ) -> Message:
        file = keep_from_person(self.telegram.world, kind, upload, **facts)
        body = media_json(file)
        if caption:
            body["caption"] = caption
        return self._send(body, caption, "caption_entities", how)

    def _send(self, content: Json, text: str, marks: str, how: dict[str, Any]) -> Message:
        unknown = set(how) - HOW
        if unknown:
            raise TypeError(f"no such way to send: {', '.join(sorted(unknown))}")
        chat = how.get("chat") or self.chat
        topic, beside = how.get("topic"), dict[str, Any]()
        if how.get("origin"):
            beside["forward_origin"] = _origin_json(how["origin"])
        if how.get("reply_to"):
            answered = dict(chat.messages[int(how["reply_to"])].body)
            answered.pop("reply_to_message", None)
            beside["reply_to_message"] = answered
            topic = topic or answered.get("message_thread_id")
        if topic:
            beside |= in_topic(chat, int(topic))
        if how.get("media_group_id"):
            beside["media_group_id"] = str(how["media_group_id"])
        number = next_message_id(self.telegram.world, chat)
        return self._post(chat, number, beside | content | _marks(text, marks), how)

    def _post(self, chat: Chat, number: int, content: Json, how: dict[str, Any]) -> Message:
        world = self.telegram.world
        if chat is self.chat:
            if self.user.has_blocked:
                self.unblock()
            self.user.has_written = True
        body: Json = {"message_id": number}
        if not how.get("without_from"):
            body["from"] = user_json(self.user)
        body |= {"chat": chat_json(world, chat), "date": self.telegram.now} | content
        message = store(chat, body, from_bot=False)
        self._put({"message": dict(body)})
        self.telegram.changed(message)
        return message

    def _put(self, update: Json) -> None:
        put(self.telegram.updates, update)


def split(text: str) -> list[str]:
    """Cut a text into pieces that fit into a message each, counted in UTF-16 units."""
    pieces, piece, size = [], "", 0
    for character in text:
        width = utf16(character)
        if size + width > LONGEST_TEXT:
            pieces.append(piece)
            piece, size = "", 0
        piece += character
        size += width
    return [*pieces, piece]


def _marks(text: str, name: str) -> Json:
    found = find_entities(text)
    return {name: [entity_json(entity) for entity in found]} if found else {}


def _origin_json(origin: ForwardedFrom) -> Json:
    if origin.user_id is None:
        return {"type": "hidden_user", "date": origin.date, "sender_user_name": origin.name}
    sender = {"id": origin.user_id, "is_bot": False, "first_name": origin.name}
    return {"type": "user", "date": origin.date, "sender_user": sender}
