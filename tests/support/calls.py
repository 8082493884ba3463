"""A Telegram that answers calls as a test scripts it."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import orjson
from telegram.error import TelegramError

Rule = Callable[[str, Mapping[str, Any]], TelegramError | None]


class ScriptedApi:
    """Takes every call; `fails` are errors for the next ones, `rule` an error for any."""

    def __init__(self) -> None:
        self.made: list[tuple[str, dict[str, Any]]] = []
        self.tried = 0
        self.fails: list[TelegramError] = []
        self.rule: Rule | None = None
        self.hold: asyncio.Event | None = None

    async def call(self, method: str, parameters: Mapping[str, Any]) -> Any:
        """Answer one call."""
        self.tried += 1
        if self.hold:
            await self.hold.wait()
        error = self.fails.pop(0) if self.fails else None
        error = error or (self.rule(method, parameters) if self.rule else None)
        if error:
            raise error
        self.made.append((method, dict(parameters)))
        return {}

    async def post(self, method: str, body: bytes) -> Any:
        """Answer one call whose parameters are JSON."""
        return await self.call(method, orjson.loads(body))

    async def upload(self, method: str, parameters: Mapping[str, Any]) -> Any:
        """Answer one call that carries a file."""
        return await self.call(method, parameters)

    def texts(self, chat: int) -> list[str]:
        """Return what was said to a chat, in order."""
        return [given["text"] for _, given in self.made if given.get("chat_id") == chat]
