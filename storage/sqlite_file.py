"""The files of a SQLite database: looked at without a change, copied whole."""

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def reading(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a database to read it, whether a bot runs on it or not; no file changes by it.

    Raises sqlite3.Error.
    """
    # With no log beside it nobody writes, and SQLite need not make one to say so.
    unused = "" if Path(f"{file}-wal").exists() else "&immutable=1"
    address = f"{file.absolute().as_uri()}?mode=ro{unused}"
    with contextlib.closing(sqlite3.connect(address, uri=True)) as connection:
        yield connection


def see_whole(connection: sqlite3.Connection) -> None:
    """Look through all pages; raises sqlite3.DatabaseError when one is torn."""
    (verdict,) = connection.execute("pragma quick_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(TORN)


# Said of a database whose pages are not what SQLite wrote.
TORN = (
    "its file is torn. Stop the bot, put a backup in its place with `rozstaje restore FILE`, and "
    "keep the torn file that it moves aside (docs/operations.md, A torn database)"
)


def writable(folder: Path) -> None:
    """See that a file can be made in the folder; raises OSError."""
    tempfile.TemporaryFile(dir=folder).close()


def copy_to(connection: sqlite3.Connection, file: Path) -> None:
    """Copy what the connection sees into the file, which has its name only when it is whole.

    It is for nobody else on the machine. Raises OSError and sqlite3.Error, and leaves nothing.
    """
    part = file.with_name(f"{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        # An owner's notes are for nobody else on the machine.
        part.touch(mode=0o600)
        with contextlib.closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
            copy.execute("pragma journal_mode = delete")
            (verdict,) = copy.execute("pragma integrity_check").fetchone()
            if verdict != "ok":
                raise sqlite3.DatabaseError("the copy is not whole")
        with part.open("rb") as written:
            os.fsync(written.fileno())
        os.replace(part, file)  # noqa: PTH105 as atomic as it gets, and says so
        sync_folder(file.parent)
    finally:
        part.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system lets a folder be opened."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
