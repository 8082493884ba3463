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
# The largest file that Telegram hands out is 20 MB.
_FILE_SECONDS = 60.0


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

    async def download(self, file_id: str) -> bytes:
        """Return a file's bytes; raises TelegramError, a BadRequest when it is gone."""
        file = await self.get_file(file_id)
        return bytes(await file.download_as_bytearray(read_timeout=_FILE_SECONDS))
