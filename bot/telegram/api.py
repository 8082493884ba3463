"""The Bot API, raw: python-telegram-bot's Bot with calls made and answered as JSON."""

import logging
import os
from collections.abc import Awaitable, Mapping
from typing import Any, cast

import orjson
from telegram import Bot
from telegram.request import RequestData

from bot.telegram.http import AiohttpRequest, JsonBody

# At DEBUG it logs every call with its parameters, and those are the owner's words.
logging.getLogger("telegram").setLevel(logging.WARNING)

# The library warns of every 429 without this; the waits it tells are then time spans.
os.environ.setdefault("PTB_TIMEDELTA", "1")
# The largest file that Telegram hands out is 20 MB, the largest that it takes 50 MB.
_FILE_SECONDS = 60.0
# Within the time for which a call of the outbox is one process's alone.
_UPLOAD_SECONDS = 25.0


class BotApi(Bot):
    """A Bot that can post a call as it lies in the outbox, with nothing parsed into objects."""

    def __init__(self, token: str, api_url: str) -> None:
        # The long wait for updates has a pool of its own.
        self._calls, self._waits = AiohttpRequest(), AiohttpRequest()
        super().__init__(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._calls,
            get_updates_request=self._waits,
        )

    def post(self, method: str, body: bytes, seconds: float = 20.0) -> Awaitable[Any]:
        """Make one call with its parameters as JSON; return the result's JSON.

        Raises telegram.error.TelegramError. The library's own way, by a form of each parameter,
        takes twice the CPU.
        """
        pool = self._waits if method == "getUpdates" else self._calls
        url = f"{self.base_url}/{method}"
        return pool.post(url, cast("RequestData", JsonBody(body)), read_timeout=seconds)

    def call(
        self, method: str, parameters: Mapping[str, Any], seconds: float = 20.0
    ) -> Awaitable[Any]:
        """Make one call; the same as `post` for parameters that are no JSON yet."""
        return self.post(method, orjson.dumps(parameters), seconds)

    def upload(self, method: str, parameters: Mapping[str, Any]) -> Awaitable[Any]:
        """Make one call that carries a file, which JSON cannot; the same as `call` for the rest."""
        return self._post(method, dict(parameters), read_timeout=_UPLOAD_SECONDS)

    async def download(self, file_id: str) -> bytes:
        """Return a file's bytes; raises TelegramError, a BadRequest when it is gone."""
        file = await self.get_file(file_id)
        return bytes(await file.download_as_bytearray(read_timeout=_FILE_SECONDS))
