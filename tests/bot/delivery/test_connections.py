"""Connections to the bot's server: so many, and none that says nothing."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from typing import ClassVar

import aiohttp
import pytest
from aiohttp import web

from bot.delivery.connections import TRUSTED, Bounds, serving

BROKEN = "broken"
HALF = b"POST /take HTTP/1.1\r\nHost: a\r\nX-Half: "
WHOLE = b"POST /take HTTP/1.1\r\nHost: a\r\nSecret: yes\r\nContent-Length: 2\r\n\r\nok"


async def take(request: web.Request) -> web.Response:
    if "Secret" not in request.headers:
        return web.Response(status=401)
    request[TRUSTED] = True
    if request.headers["Secret"] == BROKEN:
        raise ZeroDivisionError
    return web.Response(text=str(len(await request.read())))


@contextlib.asynccontextmanager
async def served(most: int = 10, patience: float = 0.3) -> AsyncIterator[int]:
    app = web.Application()
    app.router.add_post("/take", take)
    async with serving(app, "127.0.0.1", 0, bounds=Bounds(most, patience)) as port:
        try:
            yield port
        finally:
            await Line.close_all()


class Line:
    """A connection by hand."""

    made: ClassVar[list["Line"]] = []

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    @classmethod
    async def to(cls, port: int, said: bytes = b"") -> "Line":
        line = cls(*await asyncio.open_connection("127.0.0.1", port))
        line.writer.write(said)
        await line.writer.drain()
        cls.made.append(line)
        return line

    @classmethod
    async def close_all(cls) -> None:
        for line in cls.made:
            line.writer.close()
            with contextlib.suppress(ConnectionError):
                await line.writer.wait_closed()
        cls.made.clear()

    async def hears(self) -> str:
        """Return the first line of an answer, nothing when it was closed."""
        try:
            async with asyncio.timeout(10):
                line = (await self.reader.readline()).decode().strip()
                while line and (await self.reader.readline()).strip():
                    pass
                return line
        except ConnectionError:
            return ""

    async def asks(self, request: bytes = WHOLE) -> str:
        self.writer.write(request)
        heard = await self.hears()
        await self.reader.read(1)
        return heard


async def test_a_connection_that_says_nothing_is_closed_after_seconds() -> None:
    async with served() as port:
        silent, half = await Line.to(port), await Line.to(port, HALF)
        assert await silent.hears() == ""
        assert await half.hears() == ""


async def test_one_that_has_asked_stays_open() -> None:
    async with served(patience=0.2) as port:
        line = await Line.to(port)
        assert await line.asks() == "HTTP/1.1 200 OK"
        await asyncio.sleep(0.5)
        assert await line.asks() == "HTTP/1.1 200 OK"


async def test_with_too_many_strangers_there_is_room_for_who_comes_next() -> None:
    async with served(most=10, patience=60) as port:
        half = [await Line.to(port, HALF) for _ in range(40)]
        line = await Line.to(port)
        assert await line.asks() == "HTTP/1.1 200 OK"
        assert await half[0].hears() == "", "the oldest went"


async def test_who_has_shown_the_secret_does_not_go_for_strangers() -> None:
    async with served(most=10, patience=60) as port:
        known = await Line.to(port)
        assert await known.asks() == "HTTP/1.1 200 OK"
        for _ in range(40):
            await Line.to(port, HALF)
        assert await known.asks() == "HTTP/1.1 200 OK"


async def test_what_a_stranger_sends_fills_no_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        async with served() as port:
            for nonsense in (
                b"GET / HTTP/1.1\r\n\r\n",
                b"\x00\xff\r\n\r\n",
                b"GET nowhere\r\n\r\n",
            ):
                line = await Line.to(port, nonsense + b"\r\n\r\n")
                assert "500" not in await line.hears()
            assert [each for each in caplog.records if each.levelno >= logging.INFO] == []


async def test_what_fails_of_ours_is_said_in_a_line(caplog: pytest.LogCaptureFixture) -> None:
    async with served() as port, aiohttp.ClientSession() as http:
        address, headers = f"http://127.0.0.1:{port}/take", {"Secret": BROKEN}
        async with http.post(address, headers=headers) as answer:
            assert answer.status == 500
    assert "a request failed: ZeroDivisionError at" in caplog.text
    assert "Traceback" not in caplog.text
