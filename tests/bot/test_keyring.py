"""Backups and their keyring: what is erased later is noise in a backup that was made before."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.backup import BackupError, backup
from bot.delivery.backups import back_up
from bot.restore import restore_from
from bot.settings import Backups, Settings, read_settings
from conversations.casework.record import check
from conversations.records.edits import Erase, KeepIncident
from conversations.records.numbers import ClientNumber, OwnerId
from storage import keyring
from storage.erased import let_go
from storage.key_file import write_keys
from storage.opening import open_store
from storage.owners import save
from storage.store import Store
from tests.storage.test_record import ANKA, ENTRY, begin, record
from tests.storage.turns import adding, names
from tests.support.documents import bytes_of

OLA, EMMA = OwnerId(1001), OwnerId(1002)
NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return read_settings({"DATABASE_URL": f"sqlite:///{tmp_path / 'rozstaje.sqlite'}"})


def silent(_line: str) -> None:
    """Hear nothing."""


async def opened(settings: Settings) -> Store:
    return await open_store(settings.database_url, settings.key_file)


async def backed_up(settings: Settings, folder: Path) -> Path:
    """Return a backup with two owners, one of whom has two clients."""
    store = await opened(settings)
    await store.run(adding(1, OLA, "Anka"), OLA)
    await store.run(adding(2, EMMA, "Ben"), EMMA)
    await store.run(adding(3, EMMA, "Clara"), EMMA)
    await store.close()
    (folder / "away").mkdir()
    file = folder / "away" / "backup.sqlite"
    backup(settings, file, silent)
    return file


async def erase(settings: Settings) -> None:
    """Let Ola erase everything, and Emma her first client for good."""
    store = await opened(settings)
    await store.run(save(OLA, [Erase(None)], 0), OLA)
    await store.run(save(EMMA, [Erase(ClientNumber(1))], 0), EMMA)
    await store.run(let_go(EMMA, ClientNumber(1)), EMMA)
    await store.scrub()
    await store.close()


async def test_a_backup_has_no_keys_and_the_keyring_has_them(
    settings: Settings, tmp_path: Path
) -> None:
    file = await backed_up(settings, tmp_path)
    with closing(sqlite3.connect(tmp_path / "rozstaje.sqlite")) as live:
        keys = [key for (key,) in live.execute("select wrapped from keys")]
    assert len(keys) == 1 + 2 + 3
    assert not any(key in file.read_bytes() for key in keys)
    ring = tmp_path / "away" / "rozstaje.keyring"
    assert ring.stat().st_mode & 0o777 == 0o600
    for word in (b"Anka", b"Ben", b"Clara"):
        assert word not in bytes_of(tmp_path / "away", "*")


async def test_who_erased_since_does_not_come_back_and_the_others_do(
    settings: Settings, tmp_path: Path
) -> None:
    file = await backed_up(settings, tmp_path)
    await erase(settings)
    keyring.renew(tmp_path / "rozstaje.sqlite", file.parent)
    said: list[str] = []
    restore_from(settings, file, NOW, said.append)
    assert "not brought back, erased since: 1 owners, 1 clients" in said
    store = await opened(settings)
    assert await names(store, OLA) == []
    assert await names(store, EMMA) == ["Clara"]
    await store.close()
    with closing(sqlite3.connect(tmp_path / "rozstaje.sqlite")) as live:
        assert live.execute("select owner from owners").fetchall() == [(EMMA,)]


async def test_the_bots_own_backups_write_the_keyring_again_though_there_is_a_copy_of_today(
    settings: Settings, tmp_path: Path
) -> None:
    file = await backed_up(settings, tmp_path)
    backups = Backups(tmp_path / "rozstaje.sqlite", file.parent)
    assert back_up(backups, NOW)
    before = (file.parent / "rozstaje.keyring").read_bytes()
    await erase(settings)
    assert not back_up(backups, NOW)
    assert len((file.parent / "rozstaje.keyring").read_bytes()) < len(before)
    restore_from(settings, file, NOW, silent)
    store = await opened(settings)
    assert await names(store, OLA) == []
    await store.close()


# What does not belong to a backup changes nothing.


def no_keyring(ring: Path, _key: Path) -> None:
    ring.unlink()


def a_cut_keyring(ring: Path, _key: Path) -> None:
    ring.write_bytes(ring.read_bytes()[:-20])


def an_older_keyring(ring: Path, _key: Path) -> None:
    ring.write_bytes(ring.read_bytes().replace(b'"minute":', b'"minute":1,"is":'))


def no_key(_ring: Path, key: Path) -> None:
    key.unlink()


def another_key(_ring: Path, key: Path) -> None:
    write_keys(key, [os.urandom(32)])


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        (no_keyring, "put its keyring beside it, as rozstaje.keyring"),
        (a_cut_keyring, "is no keyring, or cut short"),
        (an_older_keyring, "is older than it"),
        (no_key, "KEY_FILE: .* is not there"),
        (another_key, "is the key of another database"),
    ],
)
async def test_without_what_belongs_to_it_a_backup_is_refused_and_nothing_is_changed(
    settings: Settings, tmp_path: Path, harm: Callable[[Path, Path], None], why: str
) -> None:
    file = await backed_up(settings, tmp_path)
    key = tmp_path / "rozstaje.sqlite.key"
    shutil.copy2(key, tmp_path / "away" / "key")
    harm(file.parent / "rozstaje.keyring", key)
    before = {each.name for each in tmp_path.iterdir()}
    with pytest.raises(BackupError, match=why):
        restore_from(settings, file, NOW, silent)
    assert {each.name for each in tmp_path.iterdir()} == before
    shutil.copy2(tmp_path / "away" / "key", key)
    store = await opened(settings)
    assert await names(store, OLA) == ["Anka"]
    await store.close()


async def test_the_keyring_of_another_database_is_refused(
    settings: Settings, tmp_path: Path
) -> None:
    file = await backed_up(settings, tmp_path)
    url = f"sqlite:///{tmp_path / 'other.sqlite'}"
    await (await open_store(url)).close()
    keyring.renew(tmp_path / "other.sqlite", tmp_path)
    shutil.copy2(tmp_path / "other.keyring", file.parent / "rozstaje.keyring")
    with pytest.raises(BackupError, match="of another database"):
        restore_from(settings, file, NOW, silent)


async def test_the_record_says_who_was_erased_since_and_holds_up(
    settings: Settings, tmp_path: Path
) -> None:
    """Their entries are gone and no flaw: the chain has a link for it, as where it was done."""
    (tmp_path / "away").mkdir()
    file = tmp_path / "away" / "backup.sqlite"
    store = await opened(settings)
    found = await begin(store, KeepIncident(ENTRY), KeepIncident(replace(ENTRY, minutes=50)))
    await store.close()
    assert len(found.links) == 2
    backup(settings, file, silent)
    store = await opened(settings)
    await store.run(save(OLA, [Erase(ANKA)], 0), OLA)
    await store.run(let_go(OLA, ANKA), OLA)
    await store.close()
    keyring.renew(tmp_path / "rozstaje.sqlite", file.parent)
    restore_from(settings, file, NOW, silent)
    store = await opened(settings)
    found = await record(store)
    await store.close()
    assert [each.change for each in found.links] == ["logged", "minutes", "erased"]
    assert check(found) == ()
