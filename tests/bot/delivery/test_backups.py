"""A copy each day: there, whole, for nobody else, and no more than were asked for."""

import asyncio
import contextlib
import logging
import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.delivery.backups import back_up, keep_backups
from bot.settings import Backups, SettingsError, read_settings
from conversations.records.numbers import OwnerId
from storage.opening import open_store
from tests.storage.turns import adding

OLA = OwnerId(1001)
FRIDAY = datetime(2026, 11, 27, 23, 30, tzinfo=UTC)


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    (tmp_path / "backups").mkdir()
    return Backups(tmp_path / "rozstaje.sqlite", tmp_path / "backups", keep=3)


async def filled(backups: Backups) -> None:
    store = await open_store(f"sqlite:///{backups.database}")
    await store.run(adding(1, OLA, "Anka"), OLA)
    await store.close()


def there(backups: Backups) -> list[str]:
    return sorted(each.name for each in backups.folder.iterdir() if each.suffix != ".keyring")


async def test_each_day_has_a_copy_and_the_oldest_go(backups: Backups) -> None:
    await filled(backups)
    for day in range(5):
        assert back_up(backups, FRIDAY + timedelta(days=day))
        assert not back_up(backups, FRIDAY + timedelta(days=day, minutes=20)), "there is one"
    assert there(backups) == [
        "rozstaje-2026-11-29.sqlite",
        "rozstaje-2026-11-30.sqlite",
        "rozstaje-2026-12-01.sqlite",
    ]
    assert {file.stat().st_mode & 0o777 for file in backups.folder.iterdir()} == {0o600}
    for name in there(backups):
        with contextlib.closing(sqlite3.connect(backups.folder / name)) as copy:
            assert copy.execute("select count(*) from clients").fetchone() == (1,)
    assert (backups.folder / "rozstaje.keyring").exists()


async def test_what_is_not_ours_in_the_folder_stays(backups: Backups) -> None:
    await filled(backups)
    for name in ("rozstaje-local-2026-01-01.sqlite", "rozstaje-notes.txt", "a.sqlite"):
        (backups.folder / name).touch()
    for day in range(5):
        back_up(backups, FRIDAY + timedelta(days=day))
    assert len(there(backups)) == 3 + 3


async def test_a_folder_that_is_absent_is_said_and_the_bot_goes_on(
    backups: Backups, caplog: pytest.LogCaptureFixture
) -> None:
    await filled(backups)
    backups.folder.rmdir()
    with caplog.at_level(logging.INFO):
        task = asyncio.create_task(keep_backups(backups, lambda: FRIDAY))
        while "BACKUP_DIR" not in caplog.text:
            await asyncio.sleep(0.01)
        assert not task.done()
        task.cancel()
    assert "BACKUP_DIR: there is no backup of today: No such file" in caplog.text


async def test_a_folder_without_room_keeps_the_copies_that_it_has(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(backups)
    for day in range(3):
        back_up(backups, FRIDAY + timedelta(days=day))
    before = there(backups)

    def no_room(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(OSError, match="No space left"):
        back_up(backups, FRIDAY + timedelta(days=3))
    assert there(backups) == before, "nothing half written, and nothing older is gone"


async def test_a_torn_database_does_not_push_good_copies_out(backups: Backups) -> None:
    await filled(backups)
    for day in range(3):
        back_up(backups, FRIDAY + timedelta(days=day))
    before = there(backups)
    content = bytearray(backups.database.read_bytes())
    content[4096:20480] = os.urandom(16384)
    backups.database.write_bytes(content)
    with pytest.raises(sqlite3.DatabaseError):
        back_up(backups, FRIDAY + timedelta(days=3))
    assert there(backups) == before


@pytest.mark.parametrize("keep", ["0", "-1", "many", "1.5", "9" * 40])
def test_how_many_are_kept_is_a_number(keep: str) -> None:
    with pytest.raises(SettingsError, match="BACKUP_KEEP"):
        read_settings({"BACKUP_KEEP": keep})


def test_postgresql_has_its_own_backups() -> None:
    with pytest.raises(SettingsError, match="pg_dump"):
        read_settings({"BACKUP_DIR": "/backups", "DATABASE_URL": "postgresql://a@b/c"})
