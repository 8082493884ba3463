"""`rozstaje restore FILE`: a backup comes back whole, and what was there is not lost."""

import contextlib
import itertools
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.backup import BackupError, backup
from bot.restore import restore_dump, restore_from
from bot.settings import Settings, read_settings
from bot.verify import verify
from conversations.records.edits import KeepIncident
from conversations.records.numbers import ClientNumber, OwnerId
from storage.faults import DatabaseFaultError, InUseError
from storage.key_file import KeyFileError, write_keys
from storage.opening import open_store
from storage.owners import save
from tests.storage.test_record import ENTRY
from tests.storage.turns import adding, names, one
from tests.support.databases import new_database

OLA, EMMA = OwnerId(1001), OwnerId(1002)
NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
UPDATES = itertools.count(1)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return read_settings({"DATABASE_URL": f"sqlite:///{tmp_path / 'rozstaje.sqlite'}"})


async def filled(settings: Settings, *clients: str) -> None:
    store = await open_store(settings.database_url, settings.key_file)
    for name in clients:
        await store.run(adding(next(UPDATES), OLA, name), OLA)
    await store.close()


async def kept(settings: Settings) -> list[str]:
    store = await open_store(settings.database_url, settings.key_file)
    try:
        return await names(store, OLA)
    finally:
        await store.close()


async def backed_up(settings: Settings, folder: Path, *clients: str) -> Path:
    """Return a backup with these clients."""
    await filled(settings, *clients)
    file = folder / "backup.sqlite"
    backup(settings, file, lambda _: None)
    return file


def silent(_line: str) -> None:
    """Hear nothing."""


async def test_a_backup_comes_back_and_what_was_there_is_kept_aside(
    settings: Settings, tmp_path: Path
) -> None:
    file = await backed_up(settings, tmp_path, "Anka", "Bartek")
    await filled(settings, "Celina")
    said: list[str] = []
    restore_from(settings, file, NOW, said.append)
    assert await kept(settings) == ["Anka", "Bartek"]
    aside = tmp_path / "rozstaje.sqlite.replaced-20261127-120000"
    assert str(aside) in said[1]
    assert aside.stat().st_mode & 0o777 == 0o600
    key = str(tmp_path / "rozstaje.sqlite.key")
    assert await kept(read_settings({"DATABASE_URL": f"sqlite:///{aside}", "KEY_FILE": key})) == [
        "Anka",
        "Bartek",
        "Celina",
    ]


@pytest.mark.parametrize("first_has", [("",), ("", "-wal", "-shm"), ("-wal",)])
async def test_restores_within_one_second_keep_what_was_there_each_under_a_name_of_its_own(
    settings: Settings, tmp_path: Path, first_has: tuple[str, ...]
) -> None:
    file = await backed_up(settings, tmp_path, "Anka")
    await filled(settings, "Bartek")
    path = tmp_path / "rozstaje.sqlite"
    if "" not in first_has:
        path.unlink()
    was_there = {each: b"" if each else path.read_bytes() for each in first_has}
    for each in {*first_has} - {""}:
        was_there[each] = f"of the first {each}".encode()
        Path(f"{path}{each}").write_bytes(was_there[each])
    said: list[str] = []
    for _ in range(12):
        restore_from(settings, file, NOW, said.append)
    assert await kept(settings) == ["Anka"]
    first = tmp_path / "rozstaje.sqlite.replaced-20261127-120000"
    assert {each: Path(f"{first}{each}").read_bytes() for each in first_has} == was_there
    told = [line.removeprefix("what was there is ").split(":")[0] for line in said]
    named = [each for each in told if each.startswith(str(tmp_path))]
    assert len(named) == len(set(named)) == len(said) - 12
    assert all(Path(each).exists() for each in named)


async def test_the_log_of_a_killed_bot_goes_aside_with_its_database(
    settings: Settings, tmp_path: Path
) -> None:
    file = await backed_up(settings, tmp_path, "Anka")
    path = tmp_path / "rozstaje.sqlite"
    live = sqlite3.connect(path)
    live.execute("update clients set name = 'Zuza'")
    live.commit()
    left = {each: Path(f"{path}{each}").read_bytes() for each in ("-wal", "-shm")}
    live.close()
    for each, content in left.items():
        Path(f"{path}{each}").write_bytes(content)
    restore_from(settings, file, NOW, silent)
    assert await kept(settings) == ["Anka"]
    aside = tmp_path / "rozstaje.sqlite.replaced-20261127-120000"
    assert Path(f"{aside}-wal").read_bytes() == left["-wal"]


async def test_where_there_is_no_database_one_is_made_of_the_backup(
    settings: Settings, tmp_path: Path
) -> None:
    file = await backed_up(settings, tmp_path, "Anka")
    (tmp_path / "rozstaje.sqlite").unlink()
    restore_from(settings, file, NOW, silent)
    assert await kept(settings) == ["Anka"]


async def test_a_torn_database_is_restored_over(settings: Settings, tmp_path: Path) -> None:
    file = await backed_up(settings, tmp_path, "Anka")
    (tmp_path / "rozstaje.sqlite").write_bytes(b"torn" * 4096)
    restore_from(settings, file, NOW, silent)
    assert await kept(settings) == ["Anka"]


async def test_it_is_never_done_over_a_running_bot(settings: Settings, tmp_path: Path) -> None:
    file = await backed_up(settings, tmp_path, "Anka")
    running = await open_store(settings.database_url)
    with pytest.raises(InUseError):
        restore_from(settings, file, NOW, silent)
    assert await running.run(adding(next(UPDATES), OLA, "Bartek"), OLA)
    await running.close()
    assert await kept(settings) == ["Anka", "Bartek"]


async def test_broken_off_half_way_the_bot_does_not_start_on_half_of_it(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = await backed_up(settings, tmp_path, "Anka")
    await filled(settings, "Bartek")

    def killed(*_arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", killed)
        with pytest.raises(KeyboardInterrupt):
            restore_from(settings, file, NOW, silent)
    with pytest.raises(DatabaseFaultError, match="a restore broke off"):
        await open_store(settings.database_url)
    restore_from(settings, file, NOW, silent)
    assert await kept(settings) == ["Anka"]


# What is no backup changes nothing.


def truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-20_000])


def a_text(file: Path) -> None:
    file.write_text("Dear diary, " * 1000)


def empty(file: Path) -> None:
    file.write_bytes(b"")


def of_another_program(file: Path) -> None:
    file.unlink()
    with contextlib.closing(sqlite3.connect(file)) as made:
        made.execute("create table recipes (name text)")


def of_a_later_version(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as made, made:
        made.execute("insert into migrations (number, applied_at) values (9999, '')")


def with_a_table_dropped(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as made, made:
        made.execute("drop table answers")


def with_a_torn_page(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    file.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        (truncated, "torn|malformed"),
        (a_text, "not a database"),
        (empty, "no database of rozstaje"),
        (of_another_program, "no database of rozstaje"),
        (of_a_later_version, "schema 9999"),
        (with_a_table_dropped, "missing: table answers"),
        (with_a_torn_page, "torn|malformed"),
    ],
)
async def test_a_file_that_cannot_be_restored_changes_nothing(
    settings: Settings, tmp_path: Path, harm: object, why: str
) -> None:
    file = await backed_up(settings, tmp_path, "Anka")
    assert callable(harm)
    harm(file)
    before = {each.name for each in tmp_path.iterdir()}
    with pytest.raises(BackupError, match=why):
        restore_from(settings, file, NOW, silent)
    assert {each.name for each in tmp_path.iterdir()} == before
    assert await kept(settings) == ["Anka"]


async def test_the_database_is_no_backup_of_itself(settings: Settings, tmp_path: Path) -> None:
    await filled(settings, "Anka")
    with pytest.raises(BackupError, match="itself"):
        restore_from(settings, tmp_path / "rozstaje.sqlite", NOW, silent)


def test_the_command_says_in_one_line_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'a.sqlite'}")
    assert main(["restore", str(tmp_path / "nowhere")]) == 1
    assert "there is no file" in capsys.readouterr().err
    monkeypatch.setenv("DATABASE_URL", "postgresql://ola:canary@127.0.0.1/rozstaje")
    assert main(["restore", str(tmp_path / "nowhere")]) == 1
    told = capsys.readouterr().err
    assert "pg_restore" in told
    assert "canary" not in told


def test_without_a_file_it_is_for_a_dump_that_postgresql_restored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'a.sqlite'}")
    assert main(["restore"]) == 1
    assert "rozstaje restore FILE" in capsys.readouterr().err
    assert not (tmp_path / "a.sqlite").exists()


async def test_a_restored_dump_is_rid_of_who_was_erased_since(tmp_path: Path) -> None:
    said: list[str] = []
    async with new_database("postgres", tmp_path) as url:
        key = tmp_path / "key"
        settings = read_settings({"DATABASE_URL": url, "KEY_FILE": str(key)})
        # Nothing is there yet, as where the dump of the keys was forgotten.
        with pytest.raises(BackupError, match="restore the dump of its keys first"):
            await restore_dump(settings, said.append, sure=True)

        await _fill_and_lose(settings)
        await restore_dump(settings, said.append, sure=False)
        assert "1 owners, 1 clients; with --yes" in said.pop()
        await restore_dump(settings, said.append, sure=True)
        assert said.pop() == "taken out, erased since: 1 owners, 1 clients"
        await verify(settings, None, None, said.append)
        assert await _names(settings) == [["Clara"], []]

        write_keys(key, [os.urandom(32)])
        with pytest.raises(KeyFileError, match="another database"):
            await restore_dump(settings, said.append, sure=True)


async def _fill_and_lose(settings: Settings) -> None:
    """Lose the keys of one of two owners, and of a client of the other."""
    store = await open_store(settings.database_url, settings.key_file)
    for update, (owner, name) in enumerate([(OLA, "Anka"), (OLA, "Clara"), (EMMA, "Ben")]):
        await store.run(adding(update, owner, name), owner)
    await store.run(save(OLA, [KeepIncident(ENTRY)], 0), OLA)
    await store.run(one("drop_key", owner=OLA, client=ClientNumber(1)), OLA)
    await store.run(one("drop_keys", owner=EMMA), EMMA)
    await store.close()


async def _names(settings: Settings) -> list[list[str]]:
    store = await open_store(settings.database_url, settings.key_file)
    found = [await names(store, owner) for owner in (OLA, EMMA)]
    await store.close()
    return found
