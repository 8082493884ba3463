"""The webhook: in order within a chat, again until it is taken, with the secret."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.local_telegram import LocalTelegram
from tests.support.person import Person

from .conftest import Api
from .test_sending import bad

SECRET = "tajny_1"  # noqa: S105


class Receiver:
    """Takes updates, and refuses as many as it is told to."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []
        self.secrets: set[str | None] = set()
        self.refuse = 0
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        """Take one update, or refuse it."""
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        message: dict[str, Any] = (await request.json())["message"]
        self.heard.append((message["from"]["first_name"], message["text"]))
        if self.refuse:
            self.refuse -= 1
            return web.Response(status=500)
        return web.Response()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    taken = Receiver()
    app = web.Application()
    app.router.add_post("/hook", taken.take)
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    taken.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield taken
    await runner.cleanup()


async def until_taken(local: LocalTelegram) -> None:
    async with asyncio.timeout(10):
        while local.pending:
            await asyncio.sleep(0.01)


async def test_posts_until_taken(
    api: Api, local: LocalTelegram, ola: Person, receiver: Receiver
) -> None:
    marek = Person(local, 1002, "Marek")
    receiver.refuse = 2
    await ola.says("a")
    await ola.says("b")
    await api("setWebhook", url=receiver.url, secret_token=SECRET)
    await until_taken(local)
    assert receiver.heard == [("Ola", "a"), ("Ola", "a"), ("Ola", "a"), ("Ola", "b")]
    assert receiver.secrets == {SECRET}
    hook = local.webhook
    assert hook.last_error == "Wrong response from the webhook: 500 Internal Server Error"
    await marek.says("c")
    await until_taken(local)
    assert receiver.heard[-1] == ("Marek", "c")
    assert hook.url == receiver.url


async def test_what_a_webhook_may_be(api: Api, local: LocalTelegram) -> None:
    assert await api("setWebhook", url="ftp://127.0.0.1/") == bad("bad webhook: invalid URL")
    assert await api("setWebhook", url="https://example.com/") == bad(
        "bad webhook: this local Telegram posts to loopback addresses only"
    )
    local_url = "http://127.0.0.1:9/"
    assert await api("setWebhook", url=local_url, secret_token=f"{SECRET}ą") == bad(
        "secret token contains unallowed characters"
    )
    assert await api("setWebhook", url=local_url, secret_token=SECRET * 50) == bad(
        "secret token is too long"
    )
    assert local.webhook.url == ""
