"""Calls with JSON, over connections that stay open: HTTP/1.1 straight on asyncio's own transports.

A call of aiohttp's client costs 70 µs of CPU, such a one a fifth: with two calls an update that is
felt. The answers are read by httptools, the connections made as aiohttp makes them. Whatever is no
JSON, uploads and downloads, goes by aiohttp: see `http.py`.
"""

import asyncio
import socket
import ssl
from functools import cache, lru_cache
from typing import NamedTuple, cast
from urllib.parse import quote, urlsplit

import httptools
from aiohappyeyeballs import start_connection
from telegram.error import NetworkError, TimedOut

# Seconds for which a connection is kept that nothing is asked on, and after which of several
# addresses the next one is tried beside.
_KEPT, _NEXT_ADDRESS = 15.0, 0.25
_FIRST_FINAL = 200


class Poster:
    """Connections to the servers that are posted to, each asked one thing at a time."""

    def __init__(self, agent: str) -> None:
        self._agent = agent
        # The last that answered is the first to be asked: so what is not needed grows old.
        self._idle: dict[_Server, list[_Connection]] = {}

    async def post(self, url: str, body: bytes, seconds: float) -> tuple[int, bytes]:
        """Return the answer's status and body; raises TimedOut and NetworkError, with no address.

        Nothing is sent twice: a connection that breaks off may have brought its call.
        """
        server, path = _target(url)
        connection: _Connection | None = None
        try:
            async with asyncio.timeout(seconds):
                connection = self._kept(server) or await _connected(server)
                head = (
                    f"POST {path} HTTP/1.1\r\nHost: {server.name}\r\nUser-Agent: {self._agent}\r\n"
                    f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
                )
                return await connection.ask(head.encode("ascii") + body)
        except TimeoutError:
            raise TimedOut from None
        except OSError as error:
            raise NetworkError(type(error).__name__) from None
        finally:
            # One that was given up, too, has an answer coming that is nobody's.
            if connection is not None and not connection.rests():
                connection.close()
            elif connection is not None:
                self._idle.setdefault(server, []).append(connection)

    def close(self) -> None:
        """Close what nothing is asked on."""
        for connections in self._idle.values():
            for each in connections:
                each.close()
        self._idle.clear()

    def _kept(self, server: "_Server") -> "_Connection | None":
        connections = self._idle.get(server, [])
        oldest = asyncio.get_running_loop().time() - _KEPT
        while connections:
            connection = connections.pop()
            if connection.since > oldest and connection.rests():
                return connection
            connection.close()
        return None


class _Server(NamedTuple):
    host: str
    port: int
    secure: bool

    @property
    def name(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = self.port == (443 if self.secure else 80)
        return host if usual else f"{host}:{self.port}"


@lru_cache(maxsize=256)
def _target(url: str) -> tuple[_Server, str]:
    parts = urlsplit(url)
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    host = (parts.hostname or "").encode("idna").decode()
    return _Server(host, port, secure), quote(parts.path, safe="/:%@")


async def _connected(server: _Server) -> "_Connection":
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
    opened = await start_connection(found, happy_eyeballs_delay=_NEXT_ADDRESS)
    context, name = (_context(), server.host) if server.secure else (None, None)
    try:
        _, connection = await loop.create_connection(
            _Connection, sock=opened, ssl=context, server_hostname=name
        )
    except BaseException:
        opened.close()
        raise
    return connection


@cache
def _context() -> ssl.SSLContext:
    return ssl.create_default_context()


class _Connection(asyncio.Protocol):
    """One connection: what is asked on it is answered before anything else is."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpResponseParser(self)
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None
        self._body: list[bytes] = []
        self._ended = False
        self.since = 0.0

    def ask(self, request: bytes) -> asyncio.Future[tuple[int, bytes]]:
        """Send a request and return its answer to come; OSError when none comes."""
        self._answer = self._loop.create_future()
        if self._transport is None or self._ended:
            self._answer.set_exception(ConnectionResetError())
        else:
            self._transport.write(request)
        return self._answer

    def rests(self) -> bool:
        """Tell whether something can be asked on it now: not while an answer is still to come."""
        if self._ended or self._answer is None:
            return not self._ended
        return self._answer.done() and not self._answer.cancelled()

    def close(self) -> None:
        """Close it at once, whatever is under way on it."""
        self._ended = True
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._fail(ConnectionError())

    def connection_lost(self, error: Exception | None) -> None:
        self._fail(error if isinstance(error, OSError) else ConnectionResetError())

    def on_body(self, body: bytes) -> None:
        """Take a part of an answer from the parser."""
        self._body.append(body)

    def on_message_complete(self) -> None:
        """Take the end of an answer from the parser."""
        whole, self._body = b"".join(self._body), []
        status = self._parser.get_status_code()
        if status < _FIRST_FINAL:
            return
        self.since = self._loop.time()
        self._ended = self._ended or not self._parser.should_keep_alive()
        if self._answer is None or self._answer.done():
            # Nobody asked.
            self.close()
        else:
            self._answer.set_result((status, whole))

    def _fail(self, error: OSError) -> None:
        self.close()
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)
