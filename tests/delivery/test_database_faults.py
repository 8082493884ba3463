"""Trouble with the database: nothing is confirmed that is not committed, and it mends by itself."""

import asyncio
import itertools
import os
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from conversations.records.numbers import OwnerId
from tests.delivery.kills import free_port
from tests.delivery.nursery import ROOT
from tests.delivery.trouble import NAME, OLA, World, at_work, settled
from tests.support.databases import empty_database, new_database
from tests.support.proxy import proxy
from tests.support.until import until
from tests.support.updates import message

MANY = range(2000, 2060)
REFUSES = "the database does not take updates"

pytestmark = pytest.mark.slow


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[World]:
    async with at_work(f"sqlite:///{tmp_path / 'a.sqlite'}") as world:
        yield world


async def pragma(world: World, what: str) -> None:
    await world.store._inner._connection.execute(f"pragma {what}")  # type: ignore[attr-defined]


async def gently(world: World) -> None:
    """See that the updates that are not taken are asked for less than twice a second."""
    began = world.telegram.clock()
    await asyncio.sleep(3)
    asked = [name for name, at in world.telegram.calls if at > began + 1]
    assert asked.count("getUpdates") < 4, asked


async def everybody_once(world: World, least: int = 1) -> None:
    """Wait for the end: each has their client and heard of it; more often only if it was unsure."""
    await settled(world)
    for owner in MANY:
        assert (await world.kept(OwnerId(owner)))[0] == 1
        assert 1 <= world.said(owner) <= least


async def test_a_locked_database_confirms_nothing_and_mends(
    sqlite: World, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    # Five seconds as shipped: test_half_a_minute.
    await pragma(sqlite, "busy_timeout = 200")
    other = sqlite3.connect(tmp_path / "a.sqlite", isolation_level=None)
    other.execute("begin immediate")
    for owner in MANY:
        sqlite.telegram.put(message(owner, owner, f"/new {NAME}"))
    await until(lambda: REFUSES in caplog.text)
    assert len(sqlite.telegram.pending) == len(MANY), "nothing is confirmed"
    assert not sqlite.telegram.accepted
    other.execute("rollback")
    other.close()
    await everybody_once(sqlite)


@pytest.mark.parametrize(
    ("trouble", "mended"),
    [
        ("max_page_count = 1", "max_page_count = 100000"),
        ("query_only = 1", "query_only = 0"),
    ],
    ids=["full", "read-only"],
)
async def test_a_full_or_read_only_database_confirms_nothing_and_mends(
    sqlite: World, caplog: pytest.LogCaptureFixture, trouble: str, mended: str
) -> None:
    sqlite.telegram.put(message(1, OLA, "/new Anka"))
    await until(lambda: sqlite.said() == 1)
    await pragma(sqlite, trouble)
    for owner in MANY:
        sqlite.telegram.put(message(owner, owner, f"/new {NAME}"))
    await until(lambda: REFUSES in caplog.text)
    if "query_only" in trouble:
        # A full one takes what still fits, and is asked for more then.
        await gently(sqlite)
    assert sqlite.telegram.pending, "something is not confirmed"
    await pragma(sqlite, mended)
    await everybody_once(sqlite)


@pytest.fixture
def short_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a reply that was claimed and not marked come again after 3 s; 30 as shipped."""
    monkeypatch.setattr("storage.postgres.PostgresStore.lease", 3)


@pytest.fixture(scope="module")
def postgres() -> Iterator[dict[str, str]]:
    """Start a server of our own, that can be crashed; give the environment that names it."""
    if "TEST_POSTGRES_URL" not in os.environ:
        pytest.skip("no PostgreSQL here: TEST_POSTGRES_URL is not set (.ci/postgres starts one)")
    named = {**os.environ, "TEST_POSTGRES_PORT": str(free_port())}
    url = subprocess.run([ROOT / ".ci/postgres"], env=named, check=True, capture_output=True).stdout
    yield {**named, "TEST_POSTGRES_URL": url.decode().strip()}
    subprocess.run([ROOT / ".ci/postgres", "stop"], env=named, check=True, capture_output=True)


@pytest.mark.usefixtures("short_lease")
async def test_a_postgres_that_crashes_confirms_nothing_and_mends(
    tmp_path: Path, postgres: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    server = postgres["TEST_POSTGRES_URL"]
    async with (
        empty_database("postgres", tmp_path, server) as url,
        at_work(url) as world,
    ):
        for owner in MANY:
            world.telegram.put(message(owner, owner, f"/new {NAME}"))
        await until(lambda: len(world.telegram.accepted) > len(MANY) // 3)
        # At once, as by a power failure, with updates and replies under way; and up again.
        crash = await asyncio.create_subprocess_exec(
            *(ROOT / ".ci/postgres", "restart"), env=postgres, stderr=subprocess.DEVNULL
        )
        asked: dict[int, int] = {}
        for number in itertools.count(12_000):
            if crash.returncode is not None and number % len(MANY) == 0:
                break
            owner = MANY[number % len(MANY)]
            asked[owner] = asked.get(owner, 0) + 1
            world.telegram.put(message(number, owner, "/help"))
            await asyncio.sleep(0.01)
        assert await crash.wait() == 0
        await settled(world)
        for owner in MANY:
            assert (await world.kept(OwnerId(owner)))[0] == 1
            helped = world.said(owner) - 1
            assert asked[owner] <= helped <= asked[owner] + 2, "repeated only where it was unsure"
    assert REFUSES in caplog.text


@pytest.mark.usefixtures("short_lease")
async def test_connections_that_the_server_ends_cost_nothing(
    tmp_path: Path, postgres: dict[str, str]
) -> None:
    import asyncpg  # noqa: PLC0415 an extra

    server = postgres["TEST_POSTGRES_URL"]
    async with empty_database("postgres", tmp_path, server) as url, at_work(url) as world:
        admin = await asyncpg.connect(server)
        ended = 0
        for place, owner in enumerate(MANY):
            world.telegram.put(message(owner, owner, f"/new {NAME}"))
            if place % 6 == 0:
                ended += await admin.fetchval(
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity "
                    "where application_name = 'rozstaje'"
                )
                await asyncio.sleep(0.05)
        await everybody_once(world, 2)
        await admin.close()
    assert ended > 0


async def test_a_postgres_out_of_reach_is_asked_for_slowly_and_mends(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with new_database("postgres", tmp_path) as url, proxy(urlsplit(url).port or 0) as way:
        far = url.replace(f":{urlsplit(url).port}/", f":{way.port}/")
        async with at_work(far) as world:
            world.telegram.put(message(1, OLA, "/new Anka"))
            await until(lambda: world.said() == 1)
            await way.cut()
            world.telegram.put(message(2, OLA, f"/new {NAME}"))
            await until(lambda: REFUSES in caplog.text)
            await gently(world)
            assert world.telegram.pending, "it is not confirmed"
            await way.mend()
            await until(lambda: world.said() == 2)
            assert (await world.kept())[0] == 2
