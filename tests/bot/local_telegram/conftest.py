"""A running local Telegram, somebody who wrote to its bot, and a way to call its methods."""

from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from bot.local_telegram import LocalTelegram, serve
from tests.support.person import Person

NOON = 1_764_000_000.0
Api = Callable[..., Coroutine[Any, Any, Any]]


@dataclass
class Clock:
    """A clock that a test moves."""

    now: float = NOON

    def __call__(self) -> float:
        """Return what it shows."""
        return self.now


@dataclass(frozen=True)
class Refusal:
    """What the server answered when it said no."""

    status: int
    description: str
    retry_after: int | None


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def local(clock: Clock) -> LocalTelegram:
    return LocalTelegram(clock=clock)


@pytest.fixture
async def address(local: LocalTelegram) -> AsyncIterator[str]:
    async with serve(local) as where:
        yield where


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def ola(local: LocalTelegram) -> Person:
    """Give somebody to whom the bot may write."""
    person = Person(local)
    person.account.user.has_written = True
    return person


@pytest.fixture
def api(local: LocalTelegram, address: str, session: aiohttp.ClientSession) -> Api:
    """Call a method with JSON; gives the result, or the refusal."""

    async def call(method: str, **params: Any) -> Any:
        url = f"{address}/bot{local.token}/{method}"
        async with session.post(url, json=params) as response:
            body = await response.json()
        if body["ok"]:
            assert response.status == 200
            return body["result"]
        assert response.status == body["error_code"]
        wait = body.get("parameters", {}).get("retry_after")
        return Refusal(body["error_code"], body["description"], wait)

    return call
