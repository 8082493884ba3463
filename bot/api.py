"""The Bot API, raw: python-telegram-bot's Bot with calls made and answered as JSON."""

import logging
import os
from collections.abc import Mapping
from typing import Any

from telegram import Bot

from bot.http import AiohttpRequest

# At DEBUG it logs every call with its parameters, and those are the owner's words.
logging.getLogger("telegram").setLevel(logging.WARNING)

# The library warns of every 429 without this; the waits it tells are then time spans.
os.environ.setdefault("PTB_TIMEDELTA", "1")


class BotApi(Bot):
    """A Bot that can post a call as it lies in the outbox, with nothing parsed into objects."""

    def __init__(self, token: str, api_url: str) -> None:
        super().__init__(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(),
        )

    async def call(self, method: str, parameters: Mapping[str, Any], seconds: float = 20.0) -> Any:
        """Make one call and return the result's JSON; raises telegram.error.TelegramError."""
        return await self._post(method, dict(parameters), read_timeout=seconds)
