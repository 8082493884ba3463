"""What PostgreSQL does its own way: row security, and connections that are lost."""

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from conversations.records.numbers import OwnerId
from storage.calls import claim, post
from storage.faults import DatabaseFaultError
from storage.opening import open_store
from storage.steps import Query, Steps
from storage.store import Store
from tests.storage.turns import NOW, adding, asking, names, one, say
from tests.support.databases import new_database

OLA, EMMA = OwnerId(1001), OwnerId(1002)


@pytest.fixture
async def url(tmp_path: Path) -> AsyncIterator[str]:
    async with new_database("postgres", tmp_path) as address:
        yield address


async def test_row_security_hides_other_owners_from_a_query_that_forgets_its_owner(
    store: Store, url: str
) -> None:
    await store.run(adding(1, OLA, "Anka"), OLA)
    await store.run(adding(2, EMMA, "Ben"), EMMA)
    plain = await asyncpg.connect(url)
    try:
        for table in ("owners", "clients", "answers", "incidents"):
            assert await plain.fetchval(f"select count(*) from {table}") == 0  # noqa: S608
        async with plain.transaction():
            await plain.execute("select set_config('rozstaje.owner', '1001', true)")
            assert await plain.fetchval("select count(*) from clients") == 1
        assert await plain.fetchval("select count(*) from clients") == 0, "for one transaction"
    finally:
        await plain.close()


# What is gone through for all owners at once, with no words of theirs to read.
OF_EVERYBODY = {
    "chains",
    "presences",
    "dead_letters",
    "erasing",
    "jobs",
    "keys",
    "parking",
    "reminders",
    "unsealed",
}


async def test_row_security_is_under_every_table_of_an_owners(store: Store, url: str) -> None:
    plain = await asyncpg.connect(url)
    try:
        rows = await plain.fetch(
            "select relname, relrowsecurity and relforcerowsecurity as secured from pg_class"
            " join pg_attribute on attrelid = pg_class.oid and attname = 'owner'"
            " where relkind = 'r' and relnamespace = current_schema()::regnamespace"
        )
    finally:
        await plain.close()
    assert {row["relname"] for row in rows if not row["secured"]} == OF_EVERYBODY
    assert {row["relname"] for row in rows if row["secured"]} >= {"owners", "parked", "plans"}


async def test_row_security_lets_nobody_write_for_another_owner(store: Store) -> None:
    await store.run(adding(1, OLA, "Anka"), OLA)
    renamed = one("set_language", owner=OLA, language="en", chosen=1)
    assert await store.run(renamed, EMMA) == 0
    assert await names(store, OLA) == ["Anka"]


async def test_a_connection_that_is_cut_off_is_a_fault_that_mends(store: Store, url: str) -> None:
    await store.run(adding(1, OLA, "Anka"), OLA)
    cut = await _cut(store)
    assert cut
    outcomes = [await _tried(store, n) for n in range(2, 6)]
    assert outcomes[-1], "it connects again by itself"
    assert len(await names(store, OLA)) == 1 + sum(outcomes)


async def _tried(store: Store, update: int) -> bool:
    try:
        return await store.run(adding(update, OLA, f"c{update}"), OLA)
    except DatabaseFaultError:
        return False


async def _cut(store: Store) -> int:
    admin = await asyncpg.connect(os.environ["TEST_POSTGRES_URL"])
    try:
        # Those of this test's schema only: other tests may run beside it.
        pids = [each.get_server_pid() for each in _connections(store)]
        for pid in pids:
            await admin.execute("select pg_terminate_backend($1)", pid)
        return len(pids)
    finally:
        await admin.close()


def _connections(store: Store) -> list[asyncpg.Connection]:
    holders = store._inner._pool._holders  # type: ignore[attr-defined]
    return [holder._con for holder in holders if holder._con]


async def test_a_transaction_that_is_cut_off_keeps_nothing(store: Store) -> None:
    await store.run(adding(1, OLA, "Anka"), OLA)

    def slow() -> Steps[bool]:
        done = yield from adding(2, OLA, "Bartek")
        reached.set()
        for _ in range(1000):
            yield Query("count_jobs")
        return done

    reached = asyncio.Event()
    turn = asyncio.create_task(store.run(slow(), OLA))
    await reached.wait()
    await _cut(store)
    with pytest.raises(DatabaseFaultError):
        await turn
    await _tried(store, 99)  # whatever connection is still found dead
    assert "Bartek" not in await names(store, OLA)


async def test_a_claimed_call_is_nobody_elses_until_the_lease_runs_out(store: Store) -> None:
    await store.run(asking(post("k", say(OLA, "a"), NOW)))
    assert await store.run(claim(OLA, NOW, 30))
    assert await store.run(claim(OLA, NOW + 29, 30)) is None
    assert await store.run(claim(OLA, NOW + 30, 30)), "whoever had it is gone"


async def test_many_claim_at_once_and_one_gets_it(store: Store) -> None:
    await store.run(asking(post("a", say(OLA, "a"), NOW)))
    await store.run(asking(post("b", say(OLA, "b"), NOW)))
    got = await asyncio.gather(*(store.run(claim(OLA, NOW, 30)) for _ in range(10)))
    assert [each.call.parameters for each in got if each] == [say(OLA, "a").parameters]


async def test_what_cannot_be_reached_is_said_without_the_password() -> None:
    with pytest.raises(DatabaseFaultError) as caught:
        await open_store("postgresql://ola:canary@127.0.0.1:9/rozstaje")
    assert "canary" not in str(caught.value)
    with pytest.raises(DatabaseFaultError) as caught_too:
        await open_store("postgresql://ola:canary@127.0.0.1:port/rozstaje")
    assert "canary" not in str(caught_too.value)
