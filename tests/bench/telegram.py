"""A Bot API that costs next to nothing: raw HTTP on loopback, in a process of its own.

It gives the updates it was told to and answers every call as Telegram would, from bytes that are
ready. It judges nothing while it serves: what was called is handed over when the load is done.
"""

import asyncio
import itertools
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from tests.bench.webhook import Deliveries

_MOST = 100
_TICK = 0.005
# No call for so long once all came: nothing more comes, and nothing came twice.
_QUIET = 0.3
# Methods that are asked for by the way and answer no update.
_BY_THE_WAY = frozenset({"sendChatAction"})
_ANSWERS = ("send", "edit", "answerCallbackQuery", "setMessageReaction")

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_OFFSET = re.compile(rb'\boffset"?[=:] *(-?\d+)')
_PATIENCE = re.compile(rb'\btimeout"?[=:] *(\d+)')
_MULTIPART = rb'name="%s"(?:\r\n[^\r\n]+)*\r\n\r\n(-?\d+)'
_CHAT = re.compile(rb'\bchat_id"?[=:] *(-?\d+)|' + _MULTIPART % b"chat_id")
_EDITED = re.compile(rb'\bmessage_id"?[=:] *(-?\d+)')

_SENT = (
    '{"ok":true,"result":{"message_id":%d,"from":{"id":1,"is_bot":true,"first_name":"Rozstaje",'
    '"username":"rozstaje_bot"},"chat":{"id":%d,"first_name":"Ola","username":"ola_asystentka",'
    '"type":"private"},"date":1795000000,"text":"Zapisane: Anka · nd 22.11 22:40 · 40 min · Długa '
    'rozmowa","entities":[{"offset":10,"length":4,"type":"bold"}]%s}}'
).encode()
_MARKUP = (
    ',"reply_markup":{"inline_keyboard":[[{"text":"Rodzaj","callback_data":"menu:1:kind"},'
    '{"text":"Klient","callback_data":"menu:1:who"}],[{"text":"Dzień","callback_data":"menu:1:day"}'
    ',{"text":"Cofnij","callback_data":"undo:1"}]]}'
).encode()
_ME = (
    b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"Rozstaje","username":"rozstaje_bot",'
    b'"can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false}}'
)
_TRUE = b'{"ok":true,"result":true}'
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


@dataclass(frozen=True)
class Begin:
    """A bot is about to start; `targets` are the ports of its webhooks, none when it polls.

    `delay` is how long every call takes, in seconds.
    """

    targets: Sequence[int] = ()
    delay: float = 0.0


@dataclass(frozen=True)
class Begun:
    """The bot asked for updates for the first time."""


@dataclass(frozen=True)
class Load:
    """Updates as JSON, with rising numbers, and how many calls must answer them.

    `rate` is how many come in a second; None: all are there at once.
    """

    updates: Sequence[bytes]
    answers: int
    rate: float | None = None


@dataclass
class Done:
    """When each update was there and each call was answered, in seconds of one clock.

    `cpu` is what this process itself used meanwhile, in seconds.
    """

    cpu: float = 0.0
    released: list[float] = field(default_factory=list)
    calls: list[tuple[float, str, bytes]] = field(default_factory=list)


def chat_of(body: bytes) -> int:
    """Return the chat that a call is about, 0 when it names none."""
    found = _CHAT.search(body)
    return int(found[1] or found[2]) if found else 0


class Telegram:
    """One bot at a time: what it is given, and what it called."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._loop = asyncio.get_running_loop()
        self._numbers = itertools.count(1_000_000)
        self._connections: set[_Client] = set()
        self._deliveries: Deliveries | None = None
        self._reset(Begin())

    def _reset(self, begin: Begin) -> None:
        if self._deliveries:
            self._deliveries.close()
        for each in list(self._connections):
            each.close()
        self._begin = begin
        self._deliveries = Deliveries(begin.targets) if begin.targets else None
        self._starting = max(1, len(begin.targets))
        self._first = 0
        self._updates: list[bytes] = []
        self._confirmed = 0
        self._ready = 0
        self._wanted = 0
        self._done = Done()
        self._poller: _Client | None = None

    def told(self) -> None:
        """Do what the other side of the pipe wants."""
        match self._pipe.recv():
            case Begin() as begin:
                self._reset(begin)
            case Load() as load:
                if not self._first:
                    self._first = int(re.findall(rb'"update_id": ?(\d+)', load.updates[0])[0])
                self._updates.extend(load.updates)
                self._done = Done(cpu=-time.process_time())
                self._wanted = load.answers
                self._release(load, time.perf_counter(), 0)
            case None:
                self._loop.stop()

    def _release(self, load: Load, began: float, before: int) -> None:
        passed = time.perf_counter() - began
        count = len(load.updates)
        due = count if load.rate is None else min(count, 1 + int(passed * load.rate))
        if due > before:
            self._done.released += [time.perf_counter()] * (due - before)
            fresh = self._updates[self._ready : self._ready + due - before]
            self._ready += due - before
            if self._deliveries:
                self._deliveries.put(fresh)
            self._feed()
        if due < count:
            self._loop.call_later(_TICK, self._release, load, began, due)

    def answer(self, client: "_Client", method: str, body: bytes) -> None:
        """Answer one call."""
        if method == "getUpdates":
            self._poll(client, body)
            return
        if method == "setWebhook":
            self._start()
        self._answer(client, self._result(method, body))
        if method not in _BY_THE_WAY and method.startswith(_ANSWERS):
            at = time.perf_counter() + self._begin.delay
            self._done.calls.append((at, method, body))
            if len(self._done.calls) == self._wanted:
                self._loop.call_later(_QUIET, self._end, self._wanted)

    def _end(self, count: int) -> None:
        if len(self._done.calls) > count:
            self._loop.call_later(_QUIET, self._end, len(self._done.calls))
            return
        self._done.cpu += time.process_time()
        self._pipe.send(self._done)
        self._wanted = 0

    def _start(self) -> None:
        self._starting -= 1
        if self._starting == 0:
            self._pipe.send(Begun())

    def _result(self, method: str, body: bytes) -> bytes:
        if method == "getMe":
            return _ME
        if not method.startswith(("send", "edit")) or method in _BY_THE_WAY:
            return _TRUE
        edited = _EDITED.search(body) if method.startswith("edit") else None
        number = int(edited[1]) if edited else next(self._numbers)
        return _SENT % (number, chat_of(body), _MARKUP if b"inline_keyboard" in body else b"")

    def _poll(self, client: "_Client", body: bytes) -> None:
        if self._starting > 0:
            self._start()
        if offset := _OFFSET.search(body):
            self._confirmed = max(self._confirmed, int(offset[1]) - self._first)
        self._poller = client
        patience = _PATIENCE.search(body)
        self._feed()
        if self._poller is client:
            seconds = float(patience[1]) if patience else 0.0
            client.gives_up = self._loop.call_later(seconds, self._answer, client, _NOTHING)

    def _feed(self) -> None:
        if self._poller is None or self._confirmed >= self._ready or self._deliveries:
            return
        client, self._poller = self._poller, None
        if client.gives_up:
            client.gives_up.cancel()
        given = self._updates[self._confirmed : min(self._ready, self._confirmed + _MOST)]
        self._answer(client, b'{"ok":true,"result":[%s]}' % b",".join(given))

    def _answer(self, client: "_Client", payload: bytes) -> None:
        if client is self._poller:
            self._poller = None
        if self._begin.delay:
            self._loop.call_later(self._begin.delay, client.send, payload)
        else:
            client.send(payload)

    def came(self, client: "_Client") -> None:
        """Note a connection."""
        self._connections.add(client)

    def went(self, client: "_Client") -> None:
        """Forget a connection that was closed."""
        self._connections.discard(client)
        if self._poller is client:
            self._poller = None


_NOTHING = b'{"ok":true,"result":[]}'


class _Client(asyncio.Protocol):
    """One connection of the bot; it asks again once it was answered."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._buffer = b""
        self._transport: Any = None
        self.gives_up: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._telegram.came(self)

    def connection_lost(self, _error: Exception | None) -> None:
        self._telegram.went(self)
        if self.gives_up:
            self.gives_up.cancel()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        ends = self._buffer.find(b"\r\n\r\n")
        if ends < 0:
            return
        length = _LENGTH.search(self._buffer, 0, ends)
        whole = ends + 4 + (int(length[1]) if length else 0)
        if len(self._buffer) < whole:
            return
        path = self._buffer[: self._buffer.index(b"\r\n")].split(b" ")[1]
        body, self._buffer = self._buffer[ends + 4 : whole], self._buffer[whole:]
        self._telegram.answer(self, path.rpartition(b"/")[2].decode(), body)

    def send(self, payload: bytes) -> None:
        """Answer what was asked."""
        self._transport.write(_HEAD % len(payload) + payload)

    def close(self) -> None:
        """End the connection."""
        self._transport.close()


def serve(pipe: Connection, listening: Callable[[int], None] | None = None) -> None:
    """Serve until told None by the pipe; the first thing that it sends is its port."""

    async def begin() -> None:
        telegram = Telegram(pipe)
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: _Client(telegram), "127.0.0.1", 0)
        loop.add_reader(pipe.fileno(), telegram.told)
        pipe.send(server.sockets[0].getsockname()[1])

    loop = asyncio.new_event_loop()
    keep = loop.create_task(begin())
    loop.run_forever()
    left = {keep, *asyncio.all_tasks(loop)}
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
