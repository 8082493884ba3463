"""The phone page belongs to who started it: others on the machine do not have its address."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from playwright.async_api import expect

from bot.app import run
from bot.local_telegram import LocalTelegram, serve
from bot.settings import read_settings
from tests.support.browser import needs_chromium, phone
from tests.support.rozstaje import Rozstaje, rozstaje

SECRET = "canary-of-the-page"  # noqa: S105 opens nothing
FEED = "/phone/feed?person=1"


@pytest.fixture
def local() -> LocalTelegram:
    return LocalTelegram(secret=SECRET)


@pytest.fixture
async def phone_of_mine(address: str) -> AsyncIterator[aiohttp.ClientSession]:
    """Somebody who opened the printed address; loopback is no name of a cookie's, so by hand."""
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(address, cookie_jar=jar) as opened:
        async with opened.get(f"/?secret={SECRET}") as answer:
            assert answer.status == 200
        yield opened


@pytest.mark.parametrize(
    "path",
    ["/", "/?secret=", "/?secret=canary-of-the-pag", FEED, "/phone/page/phone.js", "/phone/file/1"],
)
async def test_another_user_of_the_machine_sees_nothing(
    address: str, session: aiohttp.ClientSession, path: str
) -> None:
    async with session.get(f"{address}{path}") as answer:
        assert answer.status == 403
        assert "Open the address that rozstaje printed" in await answer.text()


@pytest.mark.parametrize("act", ["send", "edit", "tap", "delete", "language", "block", "upload"])
async def test_another_user_of_the_machine_says_nothing(
    address: str, session: aiohttp.ClientSession, local: LocalTelegram, act: str
) -> None:
    async with session.post(f"{address}/phone/{act}", json={"person": 1, "text": "x"}) as answer:
        assert answer.status == 403
    assert local.pending == []


async def test_the_printed_address_opens_it_and_the_secret_leaves_the_address(
    phone_of_mine: aiohttp.ClientSession, local: LocalTelegram
) -> None:
    async with phone_of_mine.get(f"/?person=2&secret={SECRET}") as answer:
        assert str(answer.url.relative()) == "/?person=2"
        assert SECRET not in await answer.text()
    body = {"person": 1, "text": "cześć"}
    async with phone_of_mine.post("/phone/send", json=body) as answer:
        assert answer.status == 200
    assert len(local.pending) == 1


async def test_a_cookie_that_is_not_it_opens_nothing(
    address: str, session: aiohttp.ClientSession
) -> None:
    port = address.rpartition(":")[2]
    for cookie in ("", "x", "zażółć", "\udcff"):
        headers = {
            "Cookie": f"rozstaje-{port}={cookie}".encode("utf-8", "surrogateescape").decode(
                "latin-1"
            )
        }
        async with session.get(f"{address}{FEED}", headers=headers) as answer:
            assert answer.status == 403


async def test_the_bots_own_calls_need_the_token_alone(
    address: str, session: aiohttp.ClientSession, local: LocalTelegram
) -> None:
    async with session.get(f"{address}/bot{local.token}/getMe") as answer:
        assert answer.status == 200
    async with session.get(f"{address}/bot1:other/getMe") as answer:
        assert answer.status == 401


BAD: list[dict[str, Any]] = [
    {"text": "x", "origin": {"name": "a", "date": 99999999999999999}},
    {"text": "x", "origin": {"name": "a", "date": -1}},
    {"text": "x", "origin": {"name": "a", "date": float("inf")}},
    {"text": "x", "origin": {"name": "a"}},
    {"text": "x", "origin": "a"},
    {"text": "x", "reply_to": 10**30},
    {"text": "x", "reply_to": "a"},
    {"text": ""},
    {"text": "\ud800"},
    {"text": "x" * 100_000},
    {"text": None},
    {"message_id": float("inf"), "text": "x", "data": "y"},
    {"message_id": 10**400, "text": "x", "data": "y"},
    {"message_id": -1, "text": "x", "data": "y" * 1000},
    {"language": "de"},
    {"blocked": "perhaps", "person": 99},
    {"person": 10**30},
    {"person": float("nan")},
    {},
]


@pytest.mark.parametrize("act", ["send", "edit", "tap", "delete", "language", "block"])
async def test_one_bad_post_never_ends_the_program(bot: Rozstaje, act: str) -> None:
    """It used to: whoever could reach the page could stop the bot with one."""
    async with aiohttp.ClientSession() as http:
        for body in BAD:
            said = {"person": 3, **body}
            async with http.post(f"{bot.address}/phone/{act}", json=said) as answer:
                assert answer.status in (200, 400), (body, await answer.text())
    ola = bot.person()
    await ola.says("/start")
    assert ola.sees().from_bot
    assert not bot.bot.polling.done()


@pytest.mark.browser
@needs_chromium
async def test_in_a_browser_the_printed_address_is_all_one_needs(tmp_path: Any) -> None:
    local = LocalTelegram(secret=SECRET)
    async with rozstaje(tmp_path, local) as bot, phone(f"{bot.address}/?secret={SECRET}") as page:
        assert page.url == f"{bot.address}/"
        await page.get_by_role("button", name="Start").click()
        await expect(page.get_by_text("Rozstaje").last).to_be_visible()
        await page.reload()
        await expect(page.get_by_text("Rozstaje").last).to_be_visible()


async def test_two_pages_on_one_machine_are_told_apart() -> None:
    jar = aiohttp.CookieJar(unsafe=True)
    first, second = LocalTelegram(secret="one"), LocalTelegram(secret="two")  # noqa: S106
    async with (
        serve(first) as one,
        serve(second) as two,
        aiohttp.ClientSession(cookie_jar=jar) as http,
    ):
        for address, secret in ((one, "one"), (two, "two")):
            async with http.get(f"{address}/?secret={secret}") as answer:
                assert answer.status == 200
        for address in (one, two):
            async with http.get(f"{address}/") as answer:
                assert answer.status == 200


class EnoughError(Exception):
    """The address was printed."""


async def test_each_start_has_a_secret_and_a_token_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    known = LocalTelegram.__init__

    def heard(self: LocalTelegram, *given: Any, **named: Any) -> None:
        known(self, *given, **named)
        made.extend((self.token.partition(":")[2], self.secret or ""))

    def printed(line: str) -> None:
        assert made[-1] in line
        assert made[-2] not in line
        raise EnoughError

    monkeypatch.setattr(LocalTelegram, "__init__", heard)
    settings = read_settings(
        {"DATABASE_URL": f"sqlite:///{tmp_path / 'a.sqlite'}", "LISTEN": "127.0.0.1:0"}
    )
    for _ in range(3):
        with pytest.raises(EnoughError):
            await run(settings, printed)
    assert len(set(made)) == 6
    assert min(map(len, made)) >= 32
