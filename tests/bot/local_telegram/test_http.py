"""The door: tokens, methods, encodings, names of the host, pages of other sites."""

from typing import Any

import aiohttp
import pytest

from bot.local_telegram import LocalTelegram, serve
from bot.local_telegram.guard import is_loopback
from tests.support.person import Person

from .conftest import Api, Refusal
from .test_sending import bad


async def test_wrong_token_and_unknown_method(
    api: Api, address: str, session: aiohttp.ClientSession
) -> None:
    assert await api("getCoffee") == Refusal(404, "Not Found", None)
    for path in ("/bot2:wrong/getMe", "/file/bot2:wrong/documents/file_1.pdf"):
        async with session.get(address + path) as response:
            assert response.status == 401
            assert (await response.json())["description"] == "Unauthorized"


async def test_every_encoding(
    address: str, local: LocalTelegram, session: aiohttp.ClientSession, ola: Person
) -> None:
    url = f"{address}/bot{local.token}/SENDMESSAGE"
    params = {"chat_id": "1001", "text": "ż"}
    async with session.get(url, params=params) as response:
        assert response.status == 200
    async with session.post(url, data=params) as response:
        assert response.status == 200
    async with session.post(url, json=params) as response:
        assert response.status == 200
    with aiohttp.MultipartWriter("form-data") as writer:
        for name, value in params.items():
            part = writer.append(value)
            part.set_content_disposition("form-data", name=name)
        async with session.post(url, data=writer) as response:
            assert response.status == 200
    assert [bubble.text for bubble in ola.chat] == ["ż"] * 4


@pytest.mark.parametrize("body", ["{", "[]", b"\xff"])
async def test_a_broken_body(
    address: str, local: LocalTelegram, session: aiohttp.ClientSession, body: Any
) -> None:
    headers = {"Content-Type": "application/json"}
    url = f"{address}/bot{local.token}/getMe"
    async with session.post(url, data=body, headers=headers) as response:
        assert response.status == 400


async def test_types_of_parameters(api: Api, ola: Person) -> None:
    assert await api("getUpdates", limit="many") == bad('parameter "limit" must be of type Number')
    assert await api("sendMessage", chat_id=1001, text=["a"]) == bad(
        'parameter "text" must be of type String'
    )
    assert await api("getUpdates", allowed_updates='["message"]') == []
    assert await api("getUpdates", allowed_updates="{}") == bad(
        'parameter "allowed_updates" must be of type Array'
    )


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.com", ""])  # noqa: S104
async def test_serves_this_machine_only(host: str) -> None:
    with pytest.raises(ValueError, match="loopback only"):
        async with serve(LocalTelegram(), host=host):
            pass


def test_names_of_this_machine() -> None:
    assert all(is_loopback(name) for name in ("localhost", "127.0.0.1", "127.8.0.1", "[::1]"))
    assert not any(is_loopback(name) for name in ("", "localhost.evil.pl", "10.0.0.1", "::"))


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "rebound.example:80"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Content-Type": "text/plain"}, 415),
    ],
)
async def test_pages_of_other_sites_stay_out(
    address: str,
    session: aiohttp.ClientSession,
    ola: Person,
    headers: dict[str, str],
    status: int,
) -> None:
    sent = {"Content-Type": "application/json", **headers}
    body = '{"person": 1, "text": "hej"}'
    async with session.post(f"{address}/phone/send", data=body, headers=sent) as response:
        assert response.status == status
    assert len(ola.chat) == (status == 200)


async def test_a_link_elsewhere_opens_the_page_and_calls_nothing(
    address: str, local: LocalTelegram, session: aiohttp.ClientSession
) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    for path, status in (("/", 200), (f"/bot{local.token}/getMe", 403), ("/phone/feed", 403)):
        async with session.get(address + path, headers=headers) as response:
            assert response.status == status


async def test_the_page_and_its_policy(address: str, session: aiohttp.ClientSession) -> None:
    async with session.get(address + "/") as response:
        assert response.status == 200
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        page = await response.text()
    assert "http://" not in page.replace("http://www.w3.org", "")
    for name in ("phone.js", "phone.css", "icon.svg"):
        async with session.get(f"{address}/phone/page/{name}") as response:
            assert response.status == 200
    for name in ("..%2Fphone.py", "none.js", "%2Fetc%2Fpasswd"):
        async with session.get(f"{address}/phone/page/{name}") as response:
            assert response.status == 404


async def test_files_of_the_phone_are_never_pages(
    address: str, session: aiohttp.ClientSession, ola: Person
) -> None:
    sent = await ola.sends_document(b"<script>", "zły.html")
    file_id = sent.body["document"]["file_id"]
    async with session.get(f"{address}/phone/file/{file_id}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("act", "body"),
    [
        ("send", {"person": 1}),
        ("send", {"person": 1, "text": " "}),
        ("send", {"person": 0, "text": "a"}),
        ("send", {"text": "a"}),
        ("send", {"person": 1, "text": "a", "reply_to": 99}),
        ("tap", {"person": 1, "message_id": 99, "data": "a"}),
        ("edit", {"person": 1, "message_id": 99, "text": "a"}),
        ("language", {"person": 1, "language": "tlh"}),
    ],
)
async def test_the_phone_refuses_nonsense(
    address: str, session: aiohttp.ClientSession, act: str, body: dict[str, Any]
) -> None:
    async with session.post(f"{address}/phone/{act}", json=body) as response:
        assert response.status == 400
