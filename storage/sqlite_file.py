"""The files of a SQLite database: for nobody else, looked at without a change, copied whole."""

import contextlib
import logging
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

_LOG = logging.getLogger(__name__)

# What SQLite keeps beside a database.
BESIDE = ("-wal", "-shm")
# A backup on its way to the database's place.
_RESTORING = ".restoring"
# Where the header tells a database with a write-ahead log from one without.
_WRITTEN_BY = 18
_NO_LOG = 1


def keep_private(path: Path) -> None:
    """Take the database's files from everybody else on the machine, whatever made them."""
    for file in (path, *(Path(f"{path}{each}") for each in (*BESIDE, ".lock"))):
        if file.exists() and file.stat().st_mode & 0o077:
            try:
                file.chmod(0o600)
            except OSError:
                _LOG.warning("others on this machine can read %s", file)


def see_one_piece(path: Path) -> None:
    """See that the database and its log belong together; raises sqlite3.DatabaseError.

    Not while SQLite has it open in this process, whose locks would go.
    """
    if Path(f"{path}{_RESTORING}").exists():
        raise sqlite3.DatabaseError("a restore broke off: run `rozstaje restore FILE` again")
    log = Path(f"{path}-wal")
    with path.open("rb") as file:
        header = file.read(_WRITTEN_BY + 1)
    # SQLite would write the log of another database over it without a word.
    if header[_WRITTEN_BY:] == bytes([_NO_LOG]) and log.exists() and log.stat().st_size:
        raise sqlite3.DatabaseError(
            f"{log.name} beside it belongs to another file. If a backup was copied to "
            "its place, put it there with `rozstaje restore FILE` instead"
        )


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


def see_whole(connection: sqlite3.Connection, *, thoroughly: bool = False) -> None:
    """Look through all pages, thoroughly: also at their indexes; raises sqlite3.DatabaseError."""
    check = "pragma integrity_check(1)" if thoroughly else "pragma quick_check(1)"
    (verdict,) = connection.execute(check).fetchone()
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
        with part.open("rb") as written:
            os.fsync(written.fileno())
        with reading(part) as copy:
            see_whole(copy, thoroughly=True)
        os.replace(part, file)  # noqa: PTH105 as atomic as it gets, and says so
        _sync(file.parent)
    finally:
        part.unlink(missing_ok=True)


def restore(path: Path, backup: sqlite3.Connection, aside: Path) -> None:
    """Put what the connection sees in the database's place, and what was there aside.

    `path` must be held. Broken off anywhere, the database does not open until it is done again.
    Raises OSError and sqlite3.Error.
    """
    coming = Path(f"{path}{_RESTORING}")
    copy_to(backup, coming)
    for each in ("", *BESIDE):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{each}").rename(f"{aside}{each}")
    os.replace(coming, path)  # noqa: PTH105
    _sync(path.parent)


def _sync(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system lets a folder be opened."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
