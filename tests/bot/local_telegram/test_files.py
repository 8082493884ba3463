"""Files: uploads in every form, sending again by id, downloads, limits."""

import io
import json
import struct
import zlib
from typing import Any

import aiohttp
import pytest

from bot.local_telegram import LocalTelegram
from bot.local_telegram.files import voice_type
from bot.local_telegram.images import size_of
from tests.support.person import Person

from .conftest import Api, Refusal
from .test_sending import bad


def png(width: int = 40, height: int = 30) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + bytes((120, 150, 110)) * width for _ in range(height))
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


async def post_form(
    session: aiohttp.ClientSession, url: str, files: dict[str, bytes], **fields: Any
) -> Any:
    form = aiohttp.FormData()
    for name, value in fields.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    for name, content in files.items():
        form.add_field(name, io.BytesIO(content), filename=f"{name}.png")
    async with session.post(url, data=form) as response:
        body = await response.json()
    return body["result"] if body["ok"] else Refusal(response.status, body["description"], None)


@pytest.fixture
def root(local: LocalTelegram, address: str, ola: Person) -> str:
    return f"{address}/bot{local.token}"


async def test_uploads_and_downloads(
    root: str, api: Api, session: aiohttp.ClientSession, ola: Person
) -> None:
    sent = await post_form(
        session,
        f"{root}/sendPhoto",
        {"photo": png()},
        chat_id="1001",
        caption="<b>ż</b>",
        parse_mode="HTML",
    )
    size = sent["photo"][-1]
    assert (size["width"], size["height"]) == (40, 30)
    assert sent["caption_entities"] == [{"type": "bold", "offset": 0, "length": 1}]
    assert ola.sees().photo == png()
    file = await api("getFile", file_id=size["file_id"])
    url = root.replace("/bot", "/file/bot") + "/" + file["file_path"]
    async with session.get(url) as response:
        assert await response.read() == png()
    async with session.get(url + "x") as response:
        assert response.status == 404
    again = await api("sendPhoto", chat_id=1001, photo=size["file_id"])
    assert again["photo"][-1]["file_unique_id"] == size["file_unique_id"]


async def test_refuses_files(root: str, api: Api, session: aiohttp.ClientSession) -> None:
    photo, document = f"{root}/sendPhoto", f"{root}/sendDocument"

    async def sent(url: str, content: bytes, **fields: str) -> Any:
        name = url.removeprefix(f"{root}/send").lower()
        return await post_form(session, url, {name: content}, chat_id="1001", **fields)

    assert await sent(photo, b"not a picture") == bad("IMAGE_PROCESS_FAILED")
    assert await sent(photo, png(2, 50)) == bad("PHOTO_INVALID_DIMENSIONS")
    assert await sent(document, b"") == bad("file must be non-empty")
    large = 10 * 1024 * 1024 + 1
    assert await sent(photo, b"a" * large) == bad(
        f"file of size {large} bytes is too big for a photo; the maximum size is {large - 1} bytes"
    )
    assert await sent(document, b"a", caption="a" * 1025) == bad("message caption is too long")
    assert await api("sendPhoto", chat_id=1001) == bad("there is no photo in the request")
    assert await api("sendPhoto", chat_id=1001, photo="what") == bad(
        "wrong file identifier/HTTP URL specified"
    )
    assert await api("sendPhoto", chat_id=1001, photo="https://a.b/c.png") == bad(
        "failed to get HTTP URL content"
    )
    kept = await sent(document, b"a")
    assert await api("sendPhoto", chat_id=1001, photo=kept["document"]["file_id"]) == bad(
        "can't use file of type Document as Photo"
    )
    assert await api("getFile", file_id="what") == bad("invalid file_id")
    assert await post_form(
        session, f"{root}/sendMessage", {"x": b"a"}, chat_id="1", text="a"
    ) == bad('unknown parameter "x"')


async def test_too_large(root: str, api: Api, session: aiohttp.ClientSession, ola: Person) -> None:
    megabyte = 1024 * 1024
    got = await post_form(
        session, f"{root}/sendDocument", {"document": b"a" * (50 * megabyte + 1)}, chat_id="1001"
    )
    assert got == Refusal(413, "Request Entity Too Large", None)
    sent = await ola.sends_document(b"a" * (20 * megabyte + 1), "duzy.zip")
    got = await api("getFile", file_id=sent.body["document"]["file_id"])
    assert got == bad("file is too big")


async def test_what_a_person_sends(local: LocalTelegram, ola: Person) -> None:
    await ola.sends_photo(png(), "zrzut", media_group_id=5)
    await ola.sends_document(b"%PDF", "umowa.pdf")
    await ola.sends_voice(b"ogg", duration=7)
    photo, document, voice = (update["message"] for update in local.pending)
    assert (photo["caption"], photo["media_group_id"]) == ("zrzut", "5")
    assert photo["photo"][0]["width"] == 40
    assert document["document"]["mime_type"] == "application/pdf"
    assert voice["voice"]["duration"] == 7
    assert voice["voice"]["mime_type"] == "audio/ogg"


@pytest.mark.parametrize(
    ("content", "mime"),
    [(b"OggS", "audio/ogg"), (b"\x1aE\xdf\xa3", "audio/webm"), (b"\0\0\0 ftypM4A", "audio/mp4")],
)
def test_a_recording_is_what_it_begins_as(content: bytes, mime: str) -> None:
    assert voice_type(content) == mime


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (png(3, 4), (3, 4)),
        (b"GIF89a\x05\x00\x06\x00", (5, 6)),
        (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x06\x00\x05abc", (5, 6)),
        (b"RIFF0000WEBPVP8X0000\0\0\0\0\x04\0\0\x05\0\0", (5, 6)),
        (b"GIF89a", None),
        (b"\xff\xd8", None),
        (b"", None),
    ],
)
def test_reads_the_size_of_a_picture(content: bytes, size: tuple[int, int] | None) -> None:
    assert size_of(content) == size
