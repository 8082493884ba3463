"""A bot of a few lines that talks to the local Telegram by plain HTTP, for the page's tests."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from html import escape
from typing import Any

import aiohttp

COMMANDS = {
    "pl": [("start", "zacznij od nowa"), ("new", "nowa klientka: IMIĘ"), ("help", "pomoc")],
    "en": [("start", "begin again"), ("new", "a new client: NAME"), ("help", "what this is")],
}
QUESTION = "<b>Czy klientka płaci w terminie?</b>\n\n<i>Liczy się ostatnie 30 dni.</i> 3 z 14"
KEYBOARD = [
    [("Tak, zawsze", "pay:yes"), ("Spóźnia się", "pay:late")],
    [("Nie płaci wcale, mimo że przypominałam", "pay:no")],
    [("‹ Wróć", "back"), ("Pomiń", "skip")],
]
VERDICT = (
    "<b>Rozwiąż umowę</b>\n"
    "Klientka <b>Zosia &amp; Spółka</b> nie płaci mimo przypomnień.\n"
    "<blockquote expandable>"
    + "\n".join(
        f"{n}. Umowa działa w obie strony, a tu jedna strona jej nie trzyma." for n in "1234567"
    )
    + "</blockquote>\nCo dalej? /help albo <tg-spoiler>plan</tg-spoiler>"
)


class TinyBot:
    """Polls, and answers each update by a rule or two."""

    def __init__(self, address: str) -> None:
        self.root = f"{address}/bot1:local"
        self.session = aiohttp.ClientSession()

    async def call(self, method: str, **params: Any) -> Any:
        """Call a method; a refusal is an error."""
        async with self.session.post(f"{self.root}/{method}", json=params) as response:
            body = await response.json()
            assert body["ok"], body
            return body["result"]

    async def run(self) -> None:
        """Poll for ever."""
        for language, commands in COMMANDS.items():
            listed = [{"command": name, "description": text} for name, text in commands]
            await self.call("setMyCommands", commands=listed, language_code=language)
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=50):
                offset = update["update_id"] + 1
                if "message" in update:
                    await self.hear(update["message"])
                elif "callback_query" in update:
                    await self.tapped(update["callback_query"])

    async def hear(self, message: dict[str, Any]) -> None:
        """Answer a message."""
        chat = message["chat"]["id"]
        text = message.get("text", message.get("caption", ""))
        if text == "/start":
            await self.call(
                "sendMessage",
                chat_id=chat,
                text=QUESTION,
                parse_mode="HTML",
                reply_markup=keyboard(),
            )
            return
        await self.call("sendChatAction", chat_id=chat, action="typing")
        reaction = [{"type": "emoji", "emoji": "👍"}]
        number = message["message_id"]
        await self.call("setMessageReaction", chat_id=chat, message_id=number, reaction=reaction)
        if "photo" in message:
            photo = message["photo"][-1]["file_id"]
            await self.call("sendPhoto", chat_id=chat, photo=photo, caption="To samo zdjęcie")
        elif "document" in message:
            file = message["document"]["file_id"]
            await self.call("sendDocument", chat_id=chat, document=file, caption="Teczka")
        else:
            said = f"Zapisałem: <b>{escape(text)}</b>"
            await self.call("sendMessage", chat_id=chat, text=said, parse_mode="HTML")

    async def tapped(self, query: dict[str, Any]) -> None:
        """Answer a tap."""
        message, data = query["message"], query["data"]
        where = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        text = VERDICT if data == "pay:no" else f"{QUESTION}\n\n✓ {data}"
        rows = [[("‹ Wróć", "back")]] if data == "pay:no" else KEYBOARD
        if data == "back":
            text = QUESTION
        if data == "skip":
            await self.call("answerCallbackQuery", callback_query_id=query["id"], text="Pominięto")
            return
        await self.call(
            "editMessageText", **where, text=text, parse_mode="HTML", reply_markup=keyboard(rows)
        )
        await self.call("answerCallbackQuery", callback_query_id=query["id"])


def keyboard(rows: list[list[tuple[str, str]]] | None = None) -> dict[str, Any]:
    """Write rows of (label, data) as the Bot API wants them."""
    rows = KEYBOARD if rows is None else rows
    return {
        "inline_keyboard": [
            [{"text": text, "callback_data": data} for text, data in row] for row in rows
        ]
    }


@contextlib.asynccontextmanager
async def tiny_bot(address: str) -> AsyncIterator[TinyBot]:
    """Run the bot for the length of a test; what it stumbled over is raised at the end."""
    bot = TinyBot(address)
    task = asyncio.create_task(bot.run())
    try:
        yield bot
    finally:
        task.cancel()
        results = await asyncio.gather(task, return_exceptions=True)
        await bot.session.close()
    for result in results:
        if isinstance(result, BaseException) and not isinstance(result, asyncio.CancelledError):
            raise result
