"""`rozstaje backup FILE`: whole, also while the bot writes, and it can be gone on with."""

import asyncio
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.backup import BackupError, backup
from bot.restore import restore_from
from bot.settings import read_settings
from conversations.records.numbers import OwnerId
from storage.opening import open_store
from tests.storage.turns import adding, names

OLA = OwnerId(1001)


def database(folder: Path) -> str:
    return f"sqlite:///{folder / 'rozstaje.sqlite'}"


async def test_a_backup_made_while_the_bot_writes_is_whole_and_can_be_restored(
    tmp_path: Path,
) -> None:
    store = await open_store(database(tmp_path))
    settings = read_settings({"DATABASE_URL": database(tmp_path)})
    said: list[str] = []

    async def write() -> None:
        for n in range(200):
            await store.run(adding(n, OLA, f"c{n}"), OLA)

    await store.run(adding(1000, OLA, "first"), OLA)
    writing = asyncio.create_task(write())
    await asyncio.to_thread(backup, settings, tmp_path / "copy.sqlite", said.append)
    await writing
    await store.close()
    source = settings.database_url.removeprefix("sqlite:///")
    assert said == [
        f"backed up {source} to {tmp_path / 'copy.sqlite'}",
        f"its keys are in {tmp_path / 'rozstaje.keyring'}, as they are now",
    ]
    restore_from(settings, tmp_path / "copy.sqlite", datetime.now(UTC), said.append)
    copy = await open_store(settings.database_url)
    kept = await names(copy, OLA)
    assert kept == ["first", *(f"c{n}" for n in range(len(kept) - 1))], "up to some commit"
    assert await copy.run(adding(5000, OLA, "next"), OLA), "and on it goes"
    await copy.close()


def test_a_backup_is_for_its_owner_only_and_leaves_nothing_half(tmp_path: Path) -> None:
    source = sqlite3.connect(tmp_path / "rozstaje.sqlite")
    source.execute("create table a (b)")
    source.close()
    backup(read_settings({"DATABASE_URL": database(tmp_path)}), tmp_path / "c", lambda _: None)
    assert (tmp_path / "c").stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob("*.part"))


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "rozstaje.sqlite").touch()
    (tmp_path / "c").write_text("precious")
    with pytest.raises(BackupError, match="is there already"):
        backup(read_settings({"DATABASE_URL": database(tmp_path)}), tmp_path / "c", print)
    assert (tmp_path / "c").read_text() == "precious"


def test_a_broken_database_makes_no_backup(tmp_path: Path) -> None:
    (tmp_path / "rozstaje.sqlite").write_text("Dear diary" * 1000)
    with pytest.raises(BackupError, match="not a database"):
        backup(read_settings({"DATABASE_URL": database(tmp_path)}), tmp_path / "c", print)
    assert [each.name for each in tmp_path.iterdir()] == ["rozstaje.sqlite"]


def test_the_command_says_in_one_line_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", database(tmp_path))
    assert main(["backup", str(tmp_path / "c")]) == 1
    assert "there is no database at" in capsys.readouterr().err
    monkeypatch.setenv("DATABASE_URL", "postgresql://ola:canary@127.0.0.1/rozstaje")
    assert main(["backup", str(tmp_path / "c")]) == 1
    told = capsys.readouterr().err
    assert "pg_dump" in told
    assert "canary" not in told
    with pytest.raises(SystemExit):
        main(["backup"])
