"""The files of a SQLite database: whose they are, who may have them open, and when one is torn."""

import asyncio
import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conversations.records.numbers import OwnerId
from storage.faults import DatabaseFaultError, InUseError
from storage.health import beat
from storage.sqlite import SqliteStore, examine_sqlite, open_sqlite
from tests.storage.turns import NOW, adding, names

OLA = OwnerId(1001)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rozstaje.sqlite"


def modes(folder: Path) -> set[int]:
    return {each.stat().st_mode & 0o777 for each in folder.iterdir()}


# Nobody else on this machine reads what I wrote.


async def test_nobody_else_on_this_machine_can_read_what_is_kept(file: Path) -> None:
    usual = os.umask(0o022)
    try:
        store = await open_sqlite(str(file))
        await store.run(adding(1, OLA, "Anka"), OLA)
        there = {each.name for each in file.parent.iterdir()}
        assert there == {file.name, *(f"{file.name}{each}" for each in ("-wal", "-shm", ".lock"))}
        assert modes(file.parent) == {0o600}
        await store.close()
    finally:
        os.umask(usual)


async def test_a_database_that_others_could_read_is_taken_from_them_at_the_start(
    file: Path,
) -> None:
    await (await open_sqlite(str(file))).close()
    file.chmod(0o644)
    store = await open_sqlite(str(file))
    assert modes(file.parent) == {0o600}
    await store.close()


# Two processes never write one database, whatever it is called.


def by_its_name(file: Path) -> Path:
    return file


def by_a_symlink(file: Path) -> Path:
    (file.parent / "link.sqlite").symlink_to(file)
    return file.parent / "link.sqlite"


def by_a_link_to_its_folder(file: Path) -> Path:
    (file.parent / "folder").symlink_to(file.parent)
    return file.parent / "folder" / file.name


def by_a_hard_link(file: Path) -> Path:
    (file.parent / "hard.sqlite").hardlink_to(file)
    return file.parent / "hard.sqlite"


def by_its_name_after_the_lock_was_deleted(file: Path) -> Path:
    file.with_name(f"{file.name}.lock").unlink()
    return file


@pytest.mark.parametrize(
    "named",
    [
        by_its_name,
        by_a_symlink,
        by_a_link_to_its_folder,
        by_a_hard_link,
        by_its_name_after_the_lock_was_deleted,
    ],
    ids=lambda named: named.__name__,
)
async def test_a_second_process_is_kept_out(file: Path, named: Callable[[Path], Path]) -> None:
    store = await open_sqlite(str(file))
    await store.run(adding(1, OLA, "Anka"), OLA)
    other = named(file)
    second = await asyncio.to_thread(_opening, other)
    assert "InUseError" in second.stderr, second
    assert await store.run(adding(2, OLA, "Bartek"), OLA)
    await store.close()
    assert (await asyncio.to_thread(_opening, other)).returncode == 0, "then it may"


def _opening(file: Path) -> subprocess.CompletedProcess[str]:
    # It need not close what it has opened.
    code = (
        "import asyncio, os; from storage.sqlite import open_sqlite;"
        f"asyncio.run(open_sqlite({str(file)!r})); os._exit(0)"
    )
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )


async def test_a_killed_process_leaves_nothing_locked(file: Path) -> None:
    assert (await asyncio.to_thread(_opening, file)).returncode == 0
    with contextlib.suppress(InUseError):
        store = await open_sqlite(str(file))
        assert await store.run(adding(1, OLA, "Anka"), OLA)
        await store.close()


# A torn database is said, with the way back.


def page_of(file: Path, table: str) -> int:
    """Return where the first page of a table begins in the file."""
    with contextlib.closing(sqlite3.connect(file)) as plain:
        (page,) = plain.execute(
            "select rootpage from sqlite_master where name = ?", (table,)
        ).fetchone()
        (size,) = plain.execute("pragma page_size").fetchone()
    return int((page - 1) * size)


def tear(file: Path, at: int) -> None:
    with file.open("r+b") as torn:
        torn.seek(at)
        torn.write(os.urandom(4096))


async def filled(file: Path) -> None:
    store = await open_sqlite(str(file))
    for n in range(20):
        await store.run(adding(n, OLA, f"c{n}"), OLA)
    await store.close()


@pytest.mark.parametrize("table", ["owners", "clients", "incidents", "seen", "outbox"])
async def test_a_torn_database_is_said_with_the_way_back(file: Path, table: str) -> None:
    """It used to start, to be well and ready, and to answer nobody."""
    await filled(file)
    tear(file, page_of(file, table))
    torn = file.read_bytes()
    for ask in (open_sqlite, examine):
        with pytest.raises(DatabaseFaultError, match=r"torn.*rozstaje restore FILE"):
            await ask(str(file))
    assert file.read_bytes() == torn, "nothing is made worse"


async def examine(path: str) -> None:
    examine_sqlite(path)


@pytest.mark.parametrize("harm", ["its header is gone", "half of it is gone", "it is empty space"])
async def test_what_is_left_of_a_database_is_no_database(file: Path, harm: str) -> None:
    await filled(file)
    whole = file.read_bytes()
    match harm:
        case "its header is gone":
            file.write_bytes(b"x" * 4096 + whole[4096:])
        case "half of it is gone":
            file.write_bytes(whole[: len(whole) // 2])
        case _:
            file.write_bytes(bytes(len(whole)))
    with pytest.raises(DatabaseFaultError):
        await open_sqlite(str(file))


async def test_a_page_that_is_torn_while_it_runs_is_said_too(file: Path) -> None:
    await filled(file)
    store = await open_sqlite(str(file))
    await store.run(beat(NOW))
    await _drop_what_it_remembers(store)
    tear(file, page_of_running(file, "clients"))
    with pytest.raises(DatabaseFaultError, match="torn"):
        await store.run(beat(NOW + 1))
    await store.close()


async def _drop_what_it_remembers(store: SqliteStore) -> None:
    for what in ("wal_checkpoint(truncate)", "shrink_memory"):
        await (await store._connection.execute(f"pragma {what}")).close()


def page_of_running(file: Path, table: str) -> int:
    """Return the same as another process sees it: in this one it would take the locks away."""
    code = (
        "import sys, pathlib; from tests.storage.test_files import page_of;"
        f"print(page_of(pathlib.Path({str(file)!r}), {table!r}))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return int(told.stdout)


# A log that belongs to another file is not written into a backup.


async def test_a_backup_that_was_copied_over_the_database_beside_an_old_log_is_refused(
    file: Path,
) -> None:
    """It used to start without a word, and to hold what the backup did not."""
    await filled(file)
    backup = file.with_name("backup.sqlite")
    with contextlib.closing(sqlite3.connect(file)) as live:
        live.execute("vacuum into ?", (str(backup),))
    killed = await asyncio.to_thread(_writing_and_dying, file)
    assert killed.returncode == 9, killed.stderr
    file.write_bytes(backup.read_bytes())
    for ask in (open_sqlite, examine):
        with pytest.raises(DatabaseFaultError, match=r"belongs to another file.*rozstaje restore"):
            await ask(str(file))


def _writing_and_dying(file: Path) -> subprocess.CompletedProcess[str]:
    code = (
        "import asyncio, os\n"
        "from storage.sqlite import open_sqlite\n"
        "from tests.storage.turns import adding\n"
        "async def main():\n"
        f"    store = await open_sqlite({str(file)!r})\n"
        "    await store.run(adding(500, 1001, 'after the backup'), 1001)\n"
        "    os._exit(9)\n"
        "asyncio.run(main())\n"
    )
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )


async def test_what_a_killed_bot_left_in_its_log_is_there_again(file: Path) -> None:
    await filled(file)
    await asyncio.to_thread(_writing_and_dying, file)
    store = await open_sqlite(str(file))
    assert (await names(store, OLA))[-1] == "after the backup"
    await store.close()
