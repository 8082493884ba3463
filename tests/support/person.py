"""A person who says, taps and sees, over the local Telegram: how the tests use the bot.

After every act the person waits until the bot is done (`settle`), and then looks at the chat.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Any

from bot.local_telegram import Account, ForwardedFrom, LocalTelegram
from bot.local_telegram.world import Message, Toast
from tests.support.seen import seen

TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
}
MENU = 8  # how much of what is seen goes into an error


async def at_once() -> None:
    """Wait for nothing: for a test that has no bot."""


@dataclass(frozen=True)
class Bubble:
    """A message as a person sees it on the phone."""

    body: dict[str, Any]
    from_bot: bool
    reactions: tuple[str, ...]
    telegram: LocalTelegram

    @property
    def message_id(self) -> int:
        """Return its number."""
        return int(self.body["message_id"])

    @property
    def topic(self) -> int | None:
        """Return the topic that it is in, if it is in one."""
        return self.body.get("message_thread_id")

    @property
    def text(self) -> str:
        """Return the plain text, or the caption."""
        return seen(str(self.body.get("text", self.body.get("caption", ""))))

    @property
    def entities(self) -> list[dict[str, Any]]:
        """Return what is formatted in the text."""
        return list(self.body.get("entities", self.body.get("caption_entities", [])))

    @property
    def html(self) -> str:
        """Return the text with its formatting written out again."""
        return to_html(self.text, self.entities)

    @property
    def buttons(self) -> list[list[tuple[str, str]]]:
        """Return the rows of buttons: what each says, and its data (or its address)."""
        rows = self.body.get("reply_markup", {}).get("inline_keyboard", [])
        return [
            [(seen(one["text"]), one.get("callback_data") or one.get("url", "")) for one in row]
            for row in rows
        ]

    @property
    def labels(self) -> list[str]:
        """Return what all the buttons say, in order."""
        return [label for row in self.buttons for label, _ in row]

    @property
    def photo(self) -> bytes | None:
        """Return the bytes of the photo, when there is one."""
        sizes = self.body.get("photo")
        return self._bytes(sizes[-1]) if sizes else None

    @property
    def document(self) -> bytes | None:
        """Return the bytes of the document, when there is one."""
        document = self.body.get("document")
        return self._bytes(document) if document else None

    @property
    def file_name(self) -> str:
        """Return what the document is called."""
        return str(self.body.get("document", {}).get("file_name", ""))

    def _bytes(self, file: dict[str, Any]) -> bytes:
        return self.telegram.world.files[file["file_id"]].content


class Person:
    """Somebody with a phone."""

    def __init__(
        self,
        telegram: LocalTelegram,
        user_id: int = 1001,
        first_name: str = "Ola",
        language_code: str = "pl",
        settle: Callable[[], Awaitable[None]] = at_once,
    ) -> None:
        self.telegram = telegram
        self.account: Account = telegram.person(user_id, first_name, language_code)
        self.settle = settle

    @property
    def chat(self) -> list[Bubble]:
        """Return everything in the private chat, oldest first."""
        return [self._bubble(message) for message in self.account.chat.messages.values()]

    @property
    def toasts(self) -> list[Toast]:
        """Return what this person's taps were answered with, oldest first."""
        mine = self.account.user.id
        return [toast for toast in self.telegram.world.toasts if toast.user_id == mine]

    def sees(self) -> Bubble:
        """Return the newest message of the bot."""
        bubbles = [bubble for bubble in self.chat if bubble.from_bot]
        if not bubbles:
            raise AssertionError(f"{self._name} sees nothing from the bot")
        return bubbles[-1]

    def bubble(self, message_id: int) -> Bubble:
        """Return one message by its number."""
        return self._bubble(self.account.chat.messages[message_id])

    async def says(self, text: str, **how: Any) -> Bubble:
        """Write a text; `how` as in Account.send_text (chat, topic, reply_to, …)."""
        return await self._then(self.account.send_text(text, **how))

    async def forwards(
        self, text: str, name: str = "Anna", date: int | None = None, user_id: int | None = None
    ) -> Bubble:
        """Forward what somebody else wrote; without `user_id` they hide their account."""
        when = self.telegram.now if date is None else date
        return await self.says(text, origin=ForwardedFrom(name, when, user_id))

    async def sends_photo(
        self, content: bytes = b"a photo", caption: str = "", **how: Any
    ) -> Bubble:
        """Send a photo; `how` as in Account.send_photo."""
        return await self._then(self.account.send_photo(content, caption, **how))

    async def sends_document(
        self,
        content: bytes = b"a document",
        name: str = "document.pdf",
        caption: str = "",
        **how: Any,
    ) -> Bubble:
        """Send a document."""
        return await self._then(self.account.send_document(content, name, caption, **how))

    async def sends_voice(
        self, content: bytes = b"a voice", caption: str = "", **how: Any
    ) -> Bubble:
        """Send a voice message."""
        return await self._then(self.account.send_voice(content, caption, **how))

    async def opens_topic(self, name: str) -> int:
        """Open a topic of the chat; returns its number, for `topic` of whatever is said in it."""
        return (await self._then(self.account.open_topic(name))).message_id

    async def edits(self, message: Bubble | int, text: str) -> Bubble:
        """Change an own message."""
        return await self._then(self.account.edit_text(_id(message), text))

    async def taps(self, label: str, message: Bubble | int | None = None) -> str:
        """Tap the button that says this (or begins so, if only one does); the query's id."""
        bubble = self._bubble_to_tap(message)
        pairs = [pair for row in bubble.buttons for pair in row]
        found = [data for text, data in pairs if text == label]
        found = found or [data for text, data in pairs if text.startswith(label)]
        if len(found) != 1:
            raise AssertionError(
                f"{self._name} finds {len(found) or 'no'} button(s) {label!r}.{_menu(bubble)}"
            )
        return await self.taps_data(found[0], bubble)

    async def taps_data(self, data: str, message: Bubble | int | None = None) -> str:
        """Tap the button with this data."""
        bubble = self._bubble_to_tap(message)
        if not any(data == has for row in bubble.buttons for _, has in row):
            raise AssertionError(f"{self._name} finds no button with data {data!r}.{_menu(bubble)}")
        query = self.account.tap(bubble.message_id, data)
        await self.settle()
        return query

    async def forges(self, data: str, message: Bubble | int | None = None) -> str:
        """Send a tap with any data, on any message, button or no button."""
        target = _id(message) if message is not None else max(self.account.chat.messages, default=1)
        query = self.account.forge(target, data)
        await self.settle()
        return query

    async def blocks(self) -> None:
        """Block the bot."""
        self.account.block()
        await self.settle()

    async def unblocks(self) -> None:
        """Let the bot write again."""
        self.account.unblock()
        await self.settle()

    def deletes(self, message: Bubble | int) -> None:
        """Delete a message on both sides; the bot hears nothing of it."""
        self.account.delete(_id(message))

    def speaks(self, language_code: str) -> None:
        """Change the language of the app."""
        self.account.speaks(language_code)

    @property
    def _name(self) -> str:
        return self.account.user.first_name

    def _bubble(self, message: Message) -> Bubble:
        return Bubble(message.body, message.from_bot, tuple(message.reactions), self.telegram)

    def _bubble_to_tap(self, message: Bubble | int | None) -> Bubble:
        """Find where to tap: the newest message with buttons, unless told; always as it is now."""
        if message is not None:
            return self.bubble(_id(message))
        with_buttons = [bubble for bubble in self.chat if bubble.buttons]
        return with_buttons[-1] if with_buttons else self.sees()

    async def _then(self, message: Message) -> Bubble:
        await self.settle()
        return self._bubble(message)


def to_html(text: str, entities: list[dict[str, Any]]) -> str:
    """Write entities out as the HTML that makes them; those Telegram finds itself stay text."""
    units = text.encode("utf-16-le")
    opens: dict[int, str] = {}
    closes: dict[int, str] = {}
    for one in sorted(entities, key=lambda e: (e["offset"], -e["length"])):
        if one["type"] == "text_link":
            start, stop = f'<a href="{escape(one["url"])}">', "</a>"
        elif one["type"] in TAGS:
            start, stop = TAGS[one["type"]]
        else:
            continue
        end = one["offset"] + one["length"]
        opens[one["offset"]] = opens.get(one["offset"], "") + start
        closes[end] = stop + closes.get(end, "")
    cuts = sorted({0, len(units) // 2, *opens, *closes})
    parts = [closes.get(0, "") + opens.get(0, "")]
    for begin, end in pairwise(cuts):
        piece = units[2 * begin : 2 * end].decode("utf-16-le")
        parts += [escape(piece, quote=False), closes.get(end, ""), opens.get(end, "")]
    return "".join(parts)


def _id(message: Bubble | int) -> int:
    return message if isinstance(message, int) else message.message_id


def _menu(bubble: Bubble) -> str:
    rows = "\n".join(
        "  " + " | ".join(f"{label!r} ({data})" for label, data in row) for row in bubble.buttons
    )
    start = "\n".join(bubble.text.splitlines()[:MENU])
    return f"\nUnder message {bubble.message_id}:\n{start}\nthere is:\n{rows or '  no button'}"
