"""A Telegram with the rules that matter to delivery, and a memory of all that it accepted.

Messages wait a day and taps 150 s; an offset confirms; a webhook gets one update of a chat at a
time, again until it says 200. What the bot says is kept in the order in which it was accepted;
reactions, which are said of nothing that must not be lost, apart from it.
"""

import asyncio
import contextlib
import itertools
import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson
from aiohttp import web

TOKEN = "1:canary-token"  # noqa: S105 opens nothing
DAY, TAP = 86_400.0, 150.0
_MOST = 100


# What tells one call from another: method, message, text and buttons.
Said = tuple[str, str, str, str]


def what_is_said(method: str, given: Mapping[str, str]) -> Said:
    """Return what tells a call from another; the buttons too, for a tap may change nothing else."""
    message, text, buttons = (given.get(key, "") for key in ("message_id", "text", "reply_markup"))
    return method, message, text, buttons


@dataclass(frozen=True)
class Accepted:
    """A call that was acted on, and when."""

    method: str
    given: Mapping[str, str]
    at: float

    @property
    def said(self) -> Said:
        """Return what tells one call from another."""
        return what_is_said(self.method, self.given)


@dataclass(frozen=True)
class Answer:
    """An answer in place of the usual one; `status` 0 drops the connection.

    `acts`: the call is done all the same, and the bot never hears of it.
    """

    status: int
    body: str = ""
    acts: bool = False
    delay: float = 0.0


Rule = Callable[[str, Mapping[str, str]], Answer | None]


@dataclass
class StrictTelegram:
    """Made by `strict_telegram`; `targets` are where a webhook's updates go, one after another."""

    clock: Callable[[], float] = time.monotonic
    delay: float = 0.002
    targets: list[str] = field(default_factory=list)
    rule: Rule | None = None
    accepted: dict[int, list[Accepted]] = field(default_factory=dict)
    reactions: list[Accepted] = field(default_factory=list)
    calls: list[tuple[str, float]] = field(default_factory=list)
    address: str = ""
    expired: int = 0
    secret: str = ""
    _queue: list[tuple[dict[str, Any], float]] = field(default_factory=list)
    _arrival: asyncio.Event = field(default_factory=asyncio.Event)
    _poll: int = 0
    _lanes: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    _turn: Any = field(default_factory=itertools.count)

    def put(self, update: dict[str, Any]) -> None:
        """Queue an update."""
        lifetime = TAP if "callback_query" in update else DAY
        self._queue.append((update, self.clock() + lifetime))
        self._arrival.set()
        if self.targets:
            self._deliver(_chat_of(update))

    @property
    def pending(self) -> list[dict[str, Any]]:
        """Return what is not confirmed, oldest first, without what has expired."""
        now = self.clock()
        kept = [each for each in self._queue if each[1] > now]
        self.expired += len(self._queue) - len(kept)
        self._queue = kept
        return [update for update, _ in self._queue]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer one call of the Bot API."""
        if request.match_info["token"] != TOKEN:
            return _error(401, "Unauthorized")
        method = request.match_info["method"]
        given = await _given(request)
        self.calls.append((method, self.clock()))
        ruled = self.rule(method, given) if self.rule else None
        if ruled is not None:
            if ruled.acts:
                self._accept(method, given)
            await asyncio.sleep(ruled.delay)
            # Gone already, where the bot has not waited so long.
            if ruled.status == 0 and request.transport:
                request.transport.abort()
            return web.Response(status=ruled.status or 200, text=ruled.body)
        if method == "getUpdates":
            return await self._get_updates(given)
        await asyncio.sleep(self.delay)
        self._accept(method, given)
        return _ok(_result(method))

    def _accept(self, method: str, given: Mapping[str, str]) -> None:
        if method == "setWebhook":
            self.secret = given.get("secret_token", "")
        call = Accepted(method, given, self.clock())
        if method == "setMessageReaction":
            self.reactions.append(call)
        elif "chat_id" in given:
            self.accepted.setdefault(int(given["chat_id"]), []).append(call)

    async def _get_updates(self, given: Mapping[str, str]) -> web.Response:
        offset = int(given.get("offset", 0))
        if offset:
            self._queue = [each for each in self._queue if each[0]["update_id"] >= offset]
        self._poll += 1
        mine = self._poll
        until = self.clock() + int(given.get("timeout", 0))
        while not self.pending and self.clock() < until and mine == self._poll:
            self._arrival.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.2):
                    await self._arrival.wait()
        if mine != self._poll:
            return _error(409, "Conflict: terminated by other getUpdates request")
        return _ok(self.pending[:_MOST])

    def _deliver(self, chat: int) -> None:
        if chat not in self._lanes:
            self._lanes[chat] = asyncio.create_task(self._deliver_all(chat))
            self._lanes[chat].add_done_callback(lambda lane: self._ended(chat, lane))

    def _ended(self, chat: int, lane: asyncio.Task[None]) -> None:
        del self._lanes[chat]
        # What came while its connections were being closed.
        if not lane.cancelled() and any(_chat_of(each) == chat for each in self.pending):
            self._deliver(chat)

    async def _deliver_all(self, chat: int) -> None:
        pause = 0.02
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
            while waiting := [each for each in self.pending if _chat_of(each) == chat]:
                if await self._delivered(session, waiting[0]):
                    self._queue = [each for each in self._queue if each[0] is not waiting[0]]
                    pause = 0.02
                else:
                    await asyncio.sleep(pause)
                    pause = min(2 * pause, 0.5)

    async def _delivered(self, session: aiohttp.ClientSession, update: dict[str, Any]) -> bool:
        # As a load balancer does: the next one that can be connected to.
        for _ in self.targets:
            target = self.targets[next(self._turn) % len(self.targets)]
            headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret}
            try:
                async with session.post(
                    target, data=orjson.dumps(update), headers=headers
                ) as response:
                    return response.status == 200
            except aiohttp.ClientConnectorError:
                continue
            except (aiohttp.ClientError, TimeoutError, OSError):
                return False
        return False

    async def close(self) -> None:
        """End whatever is being delivered."""
        lanes = list(self._lanes.values())
        for lane in lanes:
            lane.cancel()
        await asyncio.gather(*lanes, return_exceptions=True)
        self._poll += 1
        self._arrival.set()


@contextlib.asynccontextmanager
async def strict_telegram(telegram: StrictTelegram | None = None) -> AsyncIterator[StrictTelegram]:
    """Serve one on loopback."""
    telegram = telegram or StrictTelegram()
    app = web.Application(client_max_size=64 * 1024 * 1024)
    app.router.add_post("/bot{token}/{method}", telegram.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5, handle_signals=False)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    telegram.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield telegram
    finally:
        await telegram.close()
        await runner.cleanup()


def _result(method: str) -> Any:
    if method == "getMe":
        return {"id": 1, "is_bot": True, "first_name": "Rozstaje", "username": "rozstaje_bot"}
    return True


def _chat_of(update: Mapping[str, Any]) -> int:
    body = update.get("message") or update["callback_query"]["message"]
    return int(body["chat"]["id"])


async def _given(request: web.Request) -> dict[str, str]:
    """Return a call's parameters, sent as JSON or as a form."""
    if request.content_type != "application/json":
        return {key: str(value) for key, value in (await request.post()).items()}
    return in_words(orjson.loads(await request.read() or b"{}"))


def in_words(given: Mapping[str, Any]) -> dict[str, str]:
    """Return a call's parameters as text, what is no text as JSON."""
    return {
        key: value if isinstance(value, str) else orjson.dumps(value).decode()
        for key, value in given.items()
    }


def _ok(result: Any) -> web.Response:
    return web.Response(
        body=orjson.dumps({"ok": True, "result": result}), content_type="application/json"
    )


def _error(code: int, description: str) -> web.Response:
    body = {"ok": False, "error_code": code, "description": description}
    return web.Response(status=code, body=orjson.dumps(body), content_type="application/json")
