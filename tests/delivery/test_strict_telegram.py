"""The Telegram of these tests gives every update until it is confirmed."""

import asyncio
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.support.strict_telegram import strict_telegram
from tests.support.until import until
from tests.support.updates import message


async def test_an_update_that_comes_while_connections_close_is_delivered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    got: list[int] = []

    async def take(request: web.Request) -> web.Response:
        got.append((await request.json())["update_id"])
        return web.Response()

    close = aiohttp.ClientSession.close

    async def close_slowly(self: Any) -> None:
        if len(got) == 1:
            telegram.put(message(2, 1001, "later"))
        try:
            await asyncio.sleep(0)
        finally:
            # Also where the server stops meanwhile: an open one would be a warning.
            await close(self)

    monkeypatch.setattr(aiohttp.ClientSession, "close", close_slowly)
    app = web.Application()
    app.router.add_post("/", take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        async with strict_telegram() as telegram:
            telegram.targets = [f"http://127.0.0.1:{runner.addresses[0][1]}/"]
            telegram.put(message(1, 1001, "first"))
            await until(lambda: got == [1, 2])
    finally:
        await runner.cleanup()
