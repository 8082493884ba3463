"""Whether the bot works, seen from outside: health, readiness and figures over HTTP."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.app import running
from bot.delivery.connections import serving
from bot.delivery.figures import BOUNDS, Figures
from bot.delivery.health import make_app
from bot.delivery.ingest import Ingest
from bot.delivery.parking import Parking
from bot.delivery.polling import poll
from bot.telegram.access import read_allowed
from bot.telegram.api import BotApi
from storage.calls import Call, post
from storage.opening import open_store
from storage.steps import Steps
from storage.store import Store
from tests.conversations.handlers.walking import asks_about
from tests.support.person import Person
from tests.support.rozstaje import UNHURRIED, Rozstaje, rozstaje

OLA = 1001
WATCHED = replace(UNHURRIED, serves=True)
# Requests that each client who never reads has under way.
PIPELINED = 2000


@dataclass
class Watch:
    """A clock for figures, moved by a test."""

    at: float = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Rozstaje]:
    """Run a bot by polling that Ola may use, and that can be asked how it is."""
    way = replace(WATCHED, allowed=read_allowed(str(OLA)))
    async with rozstaje(tmp_path, way=way) as running_bot:
        yield running_bot


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await open_store(f"sqlite:///{tmp_path / 'a.sqlite'}")
    yield opened
    await opened.close()


def posting(key: str, now: int) -> Steps[None]:
    yield post(key, Call(OLA, "sendMessage", "{}"), now)


async def get(port: int | None, path: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"http://127.0.0.1:{port}{path}") as answer,
    ):
        return answer.status, await answer.text()


async def figures_of(port: int | None) -> dict[str, float]:
    """Return every sample by its name, with its labels' texts behind it."""
    status, text = await get(port, "/metrics")
    assert status == 200
    return {
        " ".join([sample.name, *sample.labels.values()]): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


async def test_by_polling_it_says_that_it_lives_and_is_ready(bot: Rozstaje) -> None:
    assert await get(bot.bot.port, "/healthz") == (200, "ok")
    assert await get(bot.bot.port, "/readyz") == (200, "ok")


async def test_nothing_is_served_by_polling_unless_it_is_asked_for(tmp_path: Path) -> None:
    async with rozstaje(tmp_path) as quiet:
        assert quiet.bot.port is None


async def test_what_it_does_is_counted_and_nobody_is_told_of(bot: Rozstaje, ola: Person) -> None:
    await ola.says("/nowy Tajemnicza")
    await ola.says("Tajemnicza wczoraj nie zapłaciła")
    await bot.person(2001, "Zoe").says("/start")
    text = (await get(bot.bot.port, "/metrics"))[1]
    assert "Tajemnicza" not in text
    assert not re.search(rf"(?<![\d.]){OLA}(?!\d)", text)
    seen = await figures_of(bot.bot.port)
    assert seen["rozstaje_updates_total handled"] == 2
    assert seen["rozstaje_updates_total outsider"] == 1
    assert seen["rozstaje_calls_total done"] >= 2
    assert seen["rozstaje_turn_seconds_count"] == 2
    assert seen["rozstaje_turn_seconds_sum"] > 0
    assert seen["rozstaje_turn_seconds_bucket +Inf"] == 2
    assert seen["rozstaje_outbox_calls"] == 0
    assert seen["rozstaje_outbox_age_seconds"] == 0
    assert seen["rozstaje_database_up"] == 1
    assert 0 <= seen["rozstaje_poll_age_seconds"] < 60
    assert any(name.startswith("rozstaje_info ") for name in seen)


@pytest.mark.parametrize("seconds", [0.0, 0.005, 0.0051, 20.0, 21.0])
def test_a_turn_is_in_the_bucket_of_its_bound(seconds: float) -> None:
    figures = Figures()
    figures.took(seconds)
    place = figures.turns.index(1)
    assert all(seconds > bound for bound in BOUNDS[:place])
    assert place == len(BOUNDS) or seconds <= BOUNDS[place]


async def test_what_waits_in_the_outbox_is_seen_with_its_age(store: Store) -> None:
    async with serving(make_app(store, Figures()), "127.0.0.1", 0) as port:
        await store.run(posting("k1", 1_000))
        await store.run(posting("k2", 2_000))
        seen = await figures_of(port)
    assert seen["rozstaje_outbox_calls"] == 2
    assert seen["rozstaje_outbox_age_seconds"] > 1_000_000_000


async def test_with_the_database_away_it_lives_is_not_ready_and_says_so(store: Store) -> None:
    figures = Figures()
    figures.connected = True
    async with serving(make_app(store, figures), "127.0.0.1", 0) as port:
        assert await get(port, "/readyz") == (200, "ok")
        await store.close()
        assert (await get(port, "/readyz"))[0] == 503
        assert (await get(port, "/healthz"))[0] == 200
        seen = await figures_of(port)
    assert seen["rozstaje_database_up"] == 0
    assert "rozstaje_outbox_calls" not in seen


class Hanging:
    """A Telegram that takes a poll and never answers, whatever time-out it was asked with."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    async def call(self, _method: str, _asked: Mapping[str, Any], seconds: float) -> Any:
        assert seconds > 0
        self.asked.set()
        await asyncio.Event().wait()


async def test_a_poll_that_hangs_is_unhealthy(store: Store) -> None:
    watch, api = Watch(), Hanging()
    figures = Figures(watch)
    figures.connected = True
    parking = Parking(store, cast("Any", None))
    parking.start()
    polling = asyncio.create_task(
        poll(cast("BotApi", api), cast("Ingest", None), parking, figures=figures)
    )
    async with serving(make_app(store, figures), "127.0.0.1", 0) as port:
        await api.asked.wait()
        assert await get(port, "/healthz") == (200, "ok")
        watch.at += 100
        assert (await get(port, "/healthz"))[0] == 200, "a long poll is no hanging one"
        watch.at += 100
        assert await get(port, "/healthz") == (503, "polling hangs")
        assert await get(port, "/readyz") == (503, "no answer from Telegram")
        assert (await figures_of(port))["rozstaje_poll_age_seconds"] == 200
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    await parking.stop()


async def test_while_telegram_is_away_it_lives_and_is_not_ready(store: Store) -> None:
    """Seen before it is in reach for the first time, too."""
    with_port = replace(WATCHED, port=_free_port())
    starting = asyncio.create_task(_start(store, "http://127.0.0.1:9", with_port))
    for _ in range(200):
        await asyncio.sleep(0.02)
        try:
            answer = await get(with_port.port, "/healthz")
        except aiohttp.ClientError:
            continue
        break
    assert answer == (200, "ok")
    assert (await get(with_port.port, "/readyz"))[0] == 503
    starting.cancel()
    await asyncio.gather(starting, return_exceptions=True)


async def _start(store: Store, api_url: str, way: Any) -> None:
    async with running("1:t", api_url, store, way=way):
        pass


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_clients_who_ask_and_never_read_harm_nobody(bot: Rozstaje, ola: Person) -> None:
    request = b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n" * PIPELINED
    writers = []
    with ExitStack() as closing:
        for _ in range(20):
            _, writer = await asyncio.open_connection("127.0.0.1", bot.bot.port)
            # One that stays open is a warning in whatever test comes later.
            closing.callback(writer.transport.abort)
            # What is read is what fits into the buffers of the sockets: nobody takes it from there.
            cast("asyncio.ReadTransport", writer.transport).pause_reading()
            writer.write(request)
            writers.append(writer)
        await ola.says("/nowy Anka")
        assert asks_about(ola.sees(), "Anka")
        assert await get(bot.bot.port, "/healthz") == (200, "ok")
