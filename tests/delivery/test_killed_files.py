"""Killed at any step of what changes a database as a whole: it is as it was, or done, or says so.

Migrating and sealing one of before, restoring, backing up. Every so manieth place; every single
one takes minutes: ROZSTAJE_STRIDE=1.
"""

import asyncio
import contextlib
import os
import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.backup import backup
from bot.delivery.backups import back_up
from bot.restore import restore_from
from bot.settings import Backups, Settings, read_settings
from conversations.records.numbers import OwnerId
from storage.faults import DatabaseFaultError
from storage.migrate import migrations
from storage.opening import SQLITE, examine, open_store
from tests.delivery.nursery import Nursery
from tests.storage.test_yesterday import MIGRATED, let_somebody_in, make, texts
from tests.storage.turns import adding, names
from tests.support.databases import empty_database
from tests.support.documents import bytes_of

OLA = OwnerId(1001)
MOST = 2_000
STRIDE = int(os.environ.get("ROZSTAJE_STRIDE", "20"))
AT_ONCE = 4
LATER = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1200),
    pytest.mark.asyncio(loop_scope="module"),
]

# Kills it at that place, in a folder of its own, and sees what is left; whether it came so far.
Death = Callable[[int, Path], Awaitable[bool]]


async def sweep(death: Death, folder: Path, least: int, stride: int = STRIDE) -> None:
    """Die at every so manieth place, until there is none left."""

    async def died(place: int) -> bool:
        own = folder / f"{place}"
        own.mkdir()
        return await death(place, own)

    deaths = 0
    for first in range(1, MOST, stride * AT_ONCE):
        ends = await asyncio.gather(*map(died, range(first, first + stride * AT_ONCE, stride)))
        deaths += sum(ends)
        if not all(ends):
            break
    print(f"\ndied at {deaths} places")  # noqa: T201
    assert least // stride <= deaths < MOST // stride


def silent(_line: str) -> None:
    """Hear nothing."""


def dump(file: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(file)) as plain:
        assert plain.execute("pragma integrity_check").fetchone() == ("ok",)
        return list(plain.iterdump())


async def named(file: Path) -> list[str]:
    """Return the clients in a database, or in a copy of one, looked at aside."""
    aside = file.with_name(f"looked-at-{file.name}")
    for each in ("", "-wal"):
        with contextlib.suppress(FileNotFoundError):
            shutil.copy(f"{file}{each}", f"{aside}{each}")
    store = await open_store(f"{SQLITE}{aside}", file.with_name("rozstaje.sqlite.key"))
    try:
        return await names(store, OLA)
    finally:
        await store.close()
        for beside in file.parent.glob(f"{aside.name}*"):
            beside.unlink()


# An old database, migrated and sealed.


async def test_killed_while_an_old_database_is_migrated_and_sealed(
    tmp_path: Path, bots: Nursery
) -> None:
    old = tmp_path / "rozstaje.sqlite"
    await make(f"{SQLITE}{old}", "sqlite", texts("sqlite", MIGRATED["139f288"]))
    await let_somebody_in(f"{SQLITE}{old}")
    before = dump(old)
    wanted = {each.number for each in migrations("sqlite")}

    async def death(place: int, folder: Path) -> bool:
        file = folder / old.name
        shutil.copy(old, file)
        url = f"{SQLITE}{file}"
        opens = {"place": place, "url": url, "key": f"{file}.key"}
        done = await bots.gone(await bots.start({}, folder, ("die_in_files", opens))) == 0
        copy = folder / f"{old.name}.schema-4"
        # A look at it is none at the files themselves: it would end the log that the kill left.
        seen = folder / "seen.sqlite"
        for each in ("", "-wal"):
            with contextlib.suppress(FileNotFoundError):
                shutil.copy(f"{file}{each}", f"{seen}{each}")
        with contextlib.closing(sqlite3.connect(seen)) as plain:
            ledger = {number for (number,) in plain.execute("select number from migrations")}
        if ledger != wanted:
            assert dump(seen) == before, f"half migrated at place {place}"
        else:
            assert copy.exists(), f"migrated without a copy at place {place}"
        if copy.exists():
            assert dump(copy) == before
        for beside in folder.glob("seen*"):
            beside.unlink()

        store = await open_store(url)
        assert await names(store, OLA) == ["Anka"]
        lying = bytes_of(folder, old.name) + bytes_of(folder, f"{old.name}-*")
        assert b"Anka" not in lying, f"still plain after a death at place {place}"
        await store.close()
        assert await examine(url) == []
        assert dump(copy) == before
        assert await named(copy) == ["Anka"]
        assert not list(folder.glob("*.schema-4.part*"))
        return not done

    await sweep(death, tmp_path, least=300)


async def test_killed_while_an_old_postgresql_database_is_migrated_and_sealed(
    tmp_path: Path, bots: Nursery
) -> None:
    async def death(place: int, folder: Path) -> bool:
        async with empty_database("postgres", folder) as url:
            await make(url, "postgres", texts("postgres", MIGRATED["139f288"]))
            await let_somebody_in(url)
            key = folder / "rozstaje.key"
            opens = {"place": place, "url": url, "key": str(key)}
            done = await bots.gone(await bots.start({}, folder, ("die_opening", opens))) == 0
            store = await open_store(url, key)
            assert await names(store, OLA) == ["Anka"]
            await store.close()
            assert await examine(url, key) == []
            return not done

    await sweep(death, tmp_path, least=100)


# A restore over a database whose bot was killed.


def settings_of(folder: Path) -> Settings:
    return read_settings({"DATABASE_URL": f"{SQLITE}{folder / 'rozstaje.sqlite'}"})


async def add(settings: Settings, update: int, client: str) -> None:
    store = await open_store(settings.database_url)
    await store.run(adding(update, OLA, client), OLA)
    await store.close()


async def killed_bot(settings: Settings, left: Path) -> None:
    """Leave the files of a bot that was killed after it took one more client."""
    store = await open_store(settings.database_url)
    await store.run(adding(2, OLA, "Bartek"), OLA)
    shutil.copytree(Path(settings.database_url.removeprefix(SQLITE)).parent, left)
    await store.close()


async def test_killed_while_a_backup_is_restored(tmp_path: Path, bots: Nursery) -> None:
    first = settings_of(tmp_path / "first")
    (tmp_path / "first").mkdir()
    await add(first, 1, "Anka")
    (tmp_path / "backups").mkdir()
    backup(first, tmp_path / "backups" / "backup.sqlite", silent)
    await killed_bot(first, tmp_path / "left")

    async def death(place: int, folder: Path) -> bool:
        world = folder / "bot"
        shutil.copytree(tmp_path / "left", world)
        shutil.copytree(tmp_path / "backups", folder / "backups")
        settings, from_ = settings_of(world), folder / "backups" / "backup.sqlite"
        env = {"DATABASE_URL": settings.database_url}
        asked = ["restore", str(from_)]
        pid = await bots.start(env, world, ("die_in_files", {"place": place}), asked)
        done = await bots.gone(pid) == 0
        file = world / "rozstaje.sqlite"
        if Path(f"{file}.restoring").exists():
            with pytest.raises(DatabaseFaultError, match="a restore broke off"):
                await open_store(settings.database_url)
        elif list(world.glob("*.replaced-*")):
            assert await named(file) == ["Anka"], f"at place {place}"
        else:
            assert await named(file) == ["Anka", "Bartek"], f"at place {place}"

        restore_from(settings, from_, LATER, silent)
        assert await named(file) == ["Anka"]
        asides = [each for each in world.glob("*.replaced-*") if each.name[-4] != "-"]
        kept = [await named(each) for each in asides]
        assert ["Anka", "Bartek"] in kept, f"what was there is lost at place {place}"
        assert not list(world.glob("*.part*"))
        assert not list(world.glob("*.restoring*"))
        return not done

    await sweep(death, tmp_path, least=24, stride=min(STRIDE, 4))


async def test_killed_while_the_days_backup_is_written(tmp_path: Path, bots: Nursery) -> None:
    (tmp_path / "first").mkdir()
    await add(settings_of(tmp_path / "first"), 1, "Anka")

    async def death(place: int, folder: Path) -> bool:
        world = folder / "bot"
        shutil.copytree(tmp_path / "first", world)
        kept_in = world / "backups"
        kept_in.mkdir()
        what = {"place": place, "backups": str(kept_in)}
        done = await bots.gone(await bots.start({}, folder, ("die_in_files", what))) == 0
        file = kept_in / "rozstaje-2026-11-27.sqlite"
        settings = settings_of(world)
        if file.exists():
            restore_from(settings, file, LATER, silent)
        assert await named(world / "rozstaje.sqlite") == ["Anka"], f"at place {place}"
        back_up(Backups(world / "rozstaje.sqlite", kept_in, 3), LATER)
        # With the keys in it, the erased could be read in it.
        assert not list(kept_in.glob("*.part*")), f"at place {place}"
        restore_from(settings, kept_in / "rozstaje-2026-11-28.sqlite", LATER, silent)
        assert await named(world / "rozstaje.sqlite") == ["Anka"]
        return not done

    await sweep(death, tmp_path, least=24, stride=min(STRIDE, 4))
