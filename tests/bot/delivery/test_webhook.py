"""What the webhook says: 200 once an update is committed, and never before."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import aiohttp
import orjson
import pytest
from aiohttp import web

from bot.delivery.connections import serving
from bot.delivery.figures import Figures
from bot.delivery.health import LARGEST_BODY, make_app
from bot.delivery.ingest import Ingest, UnhandledError
from bot.delivery.webhook import add_webhook
from bot.settings import SettingsError, Webhook, read_settings
from storage.opening import open_store
from storage.sealed_store import SealedStore
from storage.sqlite import SqliteStore
from storage.store import Store

SECRET = "canary-secret-of-the-webhook"  # noqa: S105
WEBHOOK = Webhook("https://bot.example/telegram", SECRET)
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Handler:
    """Handles updates as a test says."""

    def __init__(self) -> None:
        self.done: list[Mapping[str, Any]] = []
        self.fails = False
        self.hold: asyncio.Event | None = None

    async def take(self, update: Mapping[str, Any]) -> None:
        if self.hold:
            await self.hold.wait()
        if self.fails:
            raise UnhandledError
        self.done.append(update)


def app_of(handler: Handler, store: Store) -> web.Application:
    figures = Figures()
    figures.connected = True
    app = make_app(store, figures)
    add_webhook(app, cast("Ingest", handler), WEBHOOK)
    return app


@pytest.fixture
def handler() -> Handler:
    return Handler()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await open_store(f"sqlite:///{tmp_path / 'a.sqlite'}")
    yield opened
    await opened.close()


@pytest.fixture
async def address(handler: Handler, store: Store) -> AsyncIterator[str]:
    app = app_of(handler, store)
    async with serving(app, "127.0.0.1", 0, patience=5) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def post(
    http: aiohttp.ClientSession, address: str, body: bytes, secret: str | None = SECRET
) -> int:
    headers = {HEADER: secret} if secret is not None else {}
    async with http.post(f"{address}/telegram", data=BytesIO(body), headers=headers) as answer:
        return answer.status


async def test_a_committed_update_is_confirmed(
    http: aiohttp.ClientSession, address: str, handler: Handler
) -> None:
    assert await post(http, address, b'{"update_id":5}') == 200
    assert handler.done == [{"update_id": 5}]


async def test_an_update_that_was_not_handled_is_not_confirmed(
    http: aiohttp.ClientSession, address: str, handler: Handler
) -> None:
    handler.fails = True
    assert await post(http, address, b'{"update_id":5}') == 503


async def test_there_is_no_answer_before_the_update_is_committed(
    http: aiohttp.ClientSession, address: str, handler: Handler
) -> None:
    handler.hold = asyncio.Event()
    posting = asyncio.create_task(post(http, address, b'{"update_id":5}'))
    async with http.get(f"{address}/healthz") as answer:
        assert answer.status == 200, "it is alive meanwhile"
    assert not posting.done()
    handler.hold.set()
    assert await posting == 200


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "ż"])
async def test_without_the_secret_nothing_is_taken(
    http: aiohttp.ClientSession, address: str, handler: Handler, secret: str | None
) -> None:
    assert await post(http, address, b'{"update_id":5}', secret) == 401
    assert handler.done == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"update_id":"5"}',
        b'{"update_id":true}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
async def test_what_is_no_update_is_refused(
    http: aiohttp.ClientSession, address: str, handler: Handler, body: bytes
) -> None:
    assert await post(http, address, body) == 400
    assert handler.done == []


async def test_a_body_of_more_than_a_mebibyte_is_refused(
    http: aiohttp.ClientSession, address: str, handler: Handler
) -> None:
    def body(size: int) -> bytes:
        empty = orjson.dumps({"update_id": 5, "x": ""})
        return orjson.dumps({"update_id": 5, "x": "x" * (size - len(empty))})

    assert await post(http, address, body(LARGEST_BODY + 1)) == 413
    assert handler.done == []
    assert await post(http, address, body(LARGEST_BODY)) == 200


async def test_a_body_that_breaks_off_is_nothing_to_speak_of(
    address: str, handler: Handler, caplog: pytest.LogCaptureFixture
) -> None:
    host, _, port = address.removeprefix("http://").partition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    head = f"POST /telegram HTTP/1.1\r\nHost: {host}\r\n{HEADER}: {SECRET}\r\n"
    writer.write(f'{head}Content-Length: 1000\r\n\r\n{{"update_id": 1'.encode())
    await writer.drain()
    await asyncio.sleep(0.1)
    writer.transport.abort()
    await asyncio.sleep(0.1)
    assert not caplog.records
    assert not handler.done


async def test_half_a_letter_in_it_holds_nothing_up(
    http: aiohttp.ClientSession, address: str, handler: Handler
) -> None:
    assert await post(http, address, b'{"update_id": 5, "x": "Ma\\ud800rek"}') == 200
    assert handler.done == [{"update_id": 5, "x": "Ma?rek"}]


async def test_nothing_else_is_served(http: aiohttp.ClientSession, address: str) -> None:
    for method, path in (("GET", "/telegram"), ("POST", "/"), ("POST", "/healthz")):
        async with http.request(method, address + path) as answer:
            assert answer.status in (404, 405)


async def test_it_is_ready_as_long_as_the_database_is(
    http: aiohttp.ClientSession, address: str, store: Store
) -> None:
    async with http.get(f"{address}/readyz") as answer:
        assert answer.status == 200
    await store.close()
    async with http.get(f"{address}/readyz") as answer:
        assert answer.status == 503
    async with http.get(f"{address}/healthz") as answer:
        assert answer.status == 200


async def test_it_is_not_ready_while_the_database_takes_no_rows(
    http: aiohttp.ClientSession, address: str, store: Store
) -> None:
    """Asked for a constant, such a one said that all was well."""
    connection = cast("SqliteStore", cast("SealedStore", store)._inner)._connection
    await (await connection.execute("pragma query_only = 1")).close()
    async with http.get(f"{address}/readyz") as answer:
        assert (answer.status, await answer.text()) == (503, "no database: SQLITE_READONLY")
    await (await connection.execute("pragma query_only = 0")).close()
    async with http.get(f"{address}/readyz") as answer:
        assert answer.status == 200


async def test_stopped_it_ends_what_is_under_way_and_takes_no_more(
    http: aiohttp.ClientSession, handler: Handler, store: Store
) -> None:
    handler.hold = asyncio.Event()
    app = app_of(handler, store)
    async with serving(app, "127.0.0.1", 0, patience=10) as port:
        address = f"http://127.0.0.1:{port}"
        posting = asyncio.create_task(post(http, address, b'{"update_id":5}'))
        await asyncio.sleep(0.05)
        asyncio.get_running_loop().call_later(0.05, handler.hold.set)
    assert await posting == 200
    assert len(handler.done) == 1
    with pytest.raises(aiohttp.ClientError):
        await post(http, address, b'{"update_id":6}')


async def test_the_secret_and_the_words_are_in_no_log(
    http: aiohttp.ClientSession,
    address: str,
    handler: Handler,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    handler.fails = True
    await post(http, address, b'{"update_id":5,"canary-note":1}')
    await post(http, address, b'{"canary-note":1')
    await post(http, address, b'{"update_id":5,"canary-note":1}', "wrong")
    assert "canary" not in caplog.text
    assert "canary" not in repr(WEBHOOK)


USUAL = {
    "TELEGRAM_BOT_TOKEN": "1:t",
    "WEBHOOK_URL": "https://bot.example/telegram",
    "WEBHOOK_SECRET": SECRET,
    "LISTEN": "0.0.0.0:8080",
}


def test_the_settings_of_a_webhook_are_read() -> None:
    settings = read_settings(USUAL)
    assert settings.webhook == WEBHOOK
    assert (settings.host, settings.port) == ("0.0.0.0", 8080)  # noqa: S104
    assert SECRET not in repr(settings)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"WEBHOOK_SECRET": ""}, "needs a WEBHOOK_SECRET"),
        ({"WEBHOOK_SECRET": "short"}, "WEBHOOK_SECRET must be"),
        ({"WEBHOOK_SECRET": "canary with spaces in it"}, "WEBHOOK_SECRET must be"),
        ({"WEBHOOK_URL": "bot.example"}, "WEBHOOK_URL must be"),
        ({"WEBHOOK_URL": "https://bot.example/healthz"}, "is taken"),
        ({"TELEGRAM_BOT_TOKEN": ""}, "needs a TELEGRAM_BOT_TOKEN"),
        ({"SEND_BURST": "0"}, "SEND_BURST must be"),
        ({"SEND_PER_SECOND": "fast"}, "SEND_PER_SECOND must be"),
    ],
)
def test_settings_that_cannot_be_used_are_named(change: dict[str, str], sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence) as caught:
        read_settings(USUAL | change)
    assert "canary" not in str(caught.value)
