"""Posting: connections are kept while they are good, and what goes wrong on one is said as such."""

import asyncio
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from telegram.error import NetworkError, TimedOut

from bot.telegram import posting
from bot.telegram.posting import Poster

ANSWER = b'{"ok":true}'
GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n" + ANSWER
BODY = '{"text":"zażółć"}'.encode()

Answering = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Server:
    """A server that answers each request as it is told to, and remembers them by connection."""

    answer: Answering
    port: int = 0
    heard: list[list[bytes]] = field(default_factory=list)
    scheme: str = "http"
    host: str = "127.0.0.1"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        requests: list[bytes] = []
        self.heard.append(requests)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = next(
                    int(line.partition(b":")[2])
                    for line in head.split(b"\r\n")
                    if line.lower().startswith(b"content-length")
                )
                requests.append(head + await reader.readexactly(length))
                await self.answer(writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.host}:{self.port}/bot1:a-b_C/sendMessage"


def telling(*parts: bytes, ends: bool = False) -> Answering:
    async def answer(writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(0.01)
        if ends:
            writer.close()

    return answer


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    served = Server(telling(GOOD))
    listening = await asyncio.start_server(served.serve, "127.0.0.1", 0)
    served.port = listening.sockets[0].getsockname()[1]
    yield served
    listening.close()


@pytest.fixture
async def poster() -> AsyncIterator[Poster]:
    made = Poster("a tester")
    yield made
    made.close()


async def test_what_is_posted_comes_whole_and_the_connection_is_kept(
    server: Server, poster: Poster
) -> None:
    for _ in range(3):
        assert await poster.post(server.url, BODY, 5) == (200, ANSWER)
    (requests,) = server.heard
    assert len(requests) == 3
    head, _, body = requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "POST /bot1:a-b_C/sendMessage HTTP/1.1"
    assert f"Host: 127.0.0.1:{server.port}" in lines
    assert "Content-Type: application/json" in lines
    assert body == BODY


async def test_calls_at_the_same_time_have_a_connection_each(
    server: Server, poster: Poster
) -> None:
    found = await asyncio.gather(*(poster.post(server.url, BODY, 5) for _ in range(20)))
    assert found == [(200, ANSWER)] * 20
    assert len(server.heard) == 20
    await asyncio.gather(*(poster.post(server.url, BODY, 5) for _ in range(20)))
    assert len(server.heard) == 20


@pytest.mark.parametrize(
    ("parts", "status"),
    [
        ((b"HTTP/1.1 200 OK\r\nContent-Le", b"ngth: 11\r\n\r\n{", b'"ok":true}'), 200),
        (
            (
                b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n",
                b'{"ok"\r\n6\r\n:true}\r\n0\r\n\r\n',
            ),
            200,
        ),
        ((b"HTTP/1.1 100 Continue\r\n\r\n", GOOD), 200),
        ((GOOD.replace(b"200 OK", b"429 Too Many Requests"),), 429),
        ((GOOD.replace(b"200 OK", b"502 Bad Gateway"),), 502),
    ],
)
async def test_an_answer_is_read_however_it_comes(
    server: Server, poster: Poster, parts: tuple[bytes, ...], status: int
) -> None:
    server.answer = telling(*parts)
    for _ in range(2):
        assert await poster.post(server.url, BODY, 5) == (status, ANSWER)
    assert len(server.heard) == 1


async def test_a_server_that_closes_is_asked_on_a_new_connection(
    server: Server, poster: Poster
) -> None:
    server.answer = telling(GOOD.replace(b"OK\r\n", b"OK\r\nConnection: close\r\n"), ends=True)
    for _ in range(2):
        assert await poster.post(server.url, BODY, 5) == (200, ANSWER)
    # Without a word, after its answer.
    server.answer = telling(GOOD, ends=True)
    for _ in range(2):
        assert await poster.post(server.url, BODY, 5) == (200, ANSWER)
        await asyncio.sleep(0.05)
    assert [len(each) for each in server.heard] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    "parts",
    [
        (GOOD[:-4],),
        (b"",),
        (b"SSH-2.0-OpenSSH_9.2\r\n",),
        (b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",),
    ],
)
async def test_what_is_no_whole_answer_is_an_error_and_is_not_asked_again(
    server: Server, poster: Poster, parts: tuple[bytes, ...]
) -> None:
    server.answer = telling(*parts, ends=True)
    with pytest.raises(NetworkError) as raised:
        await poster.post(server.url, BODY, 5)
    assert not isinstance(raised.value, TimedOut)
    assert "a-b_C" not in str(raised.value)
    assert [len(each) for each in server.heard] == [1]
    server.answer = telling(GOOD)
    assert await poster.post(server.url, BODY, 5) == (200, ANSWER)


async def test_a_late_answer_is_nobodys(server: Server, poster: Poster) -> None:
    late = asyncio.Event()
    # A connection that has answered before is kept for long, and must be given up no less.
    assert await poster.post(server.url, BODY, 5) == (200, ANSWER)

    async def answer(writer: asyncio.StreamWriter) -> None:
        await late.wait()
        writer.write(GOOD.replace(ANSWER, b'{"ok":null}'))

    server.answer = answer
    with pytest.raises(TimedOut):
        await poster.post(server.url, BODY, 0.05)
    given_up = asyncio.create_task(poster.post(server.url, BODY, 5))
    await asyncio.sleep(0.05)
    given_up.cancel()
    await asyncio.gather(given_up, return_exceptions=True)
    server.answer = telling(GOOD)
    late.set()
    assert await poster.post(server.url, BODY, 5) == (200, ANSWER)
    assert [len(each) for each in server.heard] == [2, 1, 1]


async def test_what_nobody_asked_for_is_no_answer_to_the_next(
    server: Server, poster: Poster
) -> None:
    server.answer = telling(GOOD, GOOD.replace(ANSWER, b'{"ok":null}'))
    assert await poster.post(server.url, BODY, 5) == (200, ANSWER)
    await asyncio.sleep(0.05)
    assert await poster.post(server.url, BODY, 5) == (200, ANSWER)
    assert len(server.heard) == 2


async def test_a_connection_that_rested_long_is_not_asked_any_more(
    server: Server, poster: Poster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posting, "_KEPT", 0.02)
    await poster.post(server.url, BODY, 5)
    await asyncio.sleep(0.05)
    await poster.post(server.url, BODY, 5)
    assert len(server.heard) == 2


async def test_a_server_that_is_not_there_is_an_error(poster: Poster) -> None:
    with pytest.raises(NetworkError, match="ConnectionRefusedError"):
        await poster.post("http://127.0.0.1:1/bot1:a/getMe", BODY, 5)


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl here to make a certificate")
async def test_a_certificate_is_seen_to(
    tmp_path: Path, poster: Poster, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    asked = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    named = ["-nodes", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    out = ["-days", "2", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*asked, *named, *out], check=True, capture_output=True)  # noqa: ASYNC221
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    theirs.load_cert_chain(certificate, key)
    served = Server(telling(GOOD), scheme="https", host="localhost")
    listening = await asyncio.start_server(served.serve, "127.0.0.1", 0, ssl=theirs)
    served.port = listening.sockets[0].getsockname()[1]
    with pytest.raises(NetworkError, match="SSLCertVerificationError"):
        await poster.post(served.url, BODY, 5)
    known = ssl.create_default_context(cafile=str(certificate))
    monkeypatch.setattr(posting, "_context", lambda: known)
    for _ in range(2):
        assert await poster.post(served.url, BODY, 5) == (200, ANSWER)
    served.host = "127.0.0.1"
    with pytest.raises(NetworkError, match="SSLCertVerificationError"):
        await poster.post(served.url, BODY, 5)
    listening.close()
