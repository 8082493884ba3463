"""The files of a SQLite database: for nobody else, looked at without a change, copied whole."""

import contextlib
import logging
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from storage.whole_file import sync_folder

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


def pieces_of(path: Path) -> list[str]:
    """Return the endings of the database's files that there are, of those that hold something."""
    # The lock makes an empty file where there is no database.
    files = {each: Path(f"{path}{each}") for each in ("", *BESIDE)}
    return [each for each, file in files.items() if file.exists() and file.stat().st_size]


def broke_off(path: Path) -> bool:
    """Tell whether a restore in the database's place was begun and not ended."""
    return Path(f"{path}{_RESTORING}").exists()


def see_one_piece(path: Path) -> None:
    """See that the database and its log belong together; raises sqlite3.DatabaseError.

    Not while SQLite has it open in this process, whose locks would go.
    """
    if broke_off(path):
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
def reading(file: Path, *, live: bool = False) -> Iterator[sqlite3.Connection]:
    """Open a database to read it, whether a bot runs on it or not; no file changes by it.

    `live`: a bot may begin to write it meanwhile. Raises sqlite3.Error.
    """
    # With no log beside it nobody writes, and SQLite need not make one to say so.
    unused = "" if live or Path(f"{file}-wal").exists() else "&immutable=1"
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


@contextlib.contextmanager
def changing(copy: sqlite3.Connection) -> Iterator[None]:
    """Change a copy in one transaction, as the bot would: what goes is overwritten."""
    copy.execute("pragma foreign_keys = on")
    copy.execute("pragma secure_delete = on")
    with copy:
        yield


def stamp(copy: sqlite3.Connection, minute: int) -> None:
    """Note in a copy the minute that it is of, since 1970."""
    copy.execute(f"pragma user_version = {minute}")


def stamp_of(copy: sqlite3.Connection) -> int:
    """Return the minute that a copy is of, 0 where none was noted."""
    (minute,) = copy.execute("pragma user_version").fetchone()
    return int(minute)


def write_keys_anew(connection: sqlite3.Connection) -> None:
    """Write the keys' table on other pages, and zeros over those it had.

    When rows move from page to page, what secure_delete does not see can be left behind.
    """
    connection.execute("pragma temp_store = memory")
    connection.execute("begin immediate")
    try:
        connection.execute("create temp table kept_keys as select * from keys")
        connection.execute("delete from keys")
        connection.execute("insert into keys select * from kept_keys")
        connection.execute("drop table kept_keys")
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise


def writable(folder: Path) -> None:
    """See that a file can be made in the folder; raises OSError."""
    tempfile.TemporaryFile(dir=folder).close()


def copy_to(
    connection: sqlite3.Connection,
    file: Path,
    finish: Callable[[sqlite3.Connection], None] = lambda _copy: None,
) -> None:
    """Copy what the connection sees into the file, which has its name only when it is whole.

    `finish` changes the copy before. It is for nobody else on the machine. Raises OSError,
    sqlite3.Error and what `finish` raises, and leaves nothing.
    """
    part = file.with_name(f"{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        # An owner's notes are for nobody else on the machine.
        part.touch(mode=0o600)
        with contextlib.closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
            copy.execute("pragma journal_mode = delete")
            finish(copy)
        with part.open("rb") as written:
            os.fsync(written.fileno())
        with reading(part) as copy:
            see_whole(copy, thoroughly=True)
        os.replace(part, file)  # noqa: PTH105 as atomic as it gets, and says so
        sync_folder(file.parent)
    finally:
        part.unlink(missing_ok=True)


def restore(
    path: Path,
    backup: sqlite3.Connection,
    aside: Path,
    finish: Callable[[sqlite3.Connection], None],
) -> None:
    """Put what the connection sees, as `finish` changes it, in the database's place.

    What was there goes aside. `path` must be held. Broken off anywhere, the database does not open
    until it is done again. Raises OSError, sqlite3.Error and what `finish` raises.
    """
    coming = Path(f"{path}{_RESTORING}")
    copy_to(backup, coming, finish)
    for each in pieces_of(path):
        Path(f"{path}{each}").rename(f"{aside}{each}")
    os.replace(coming, path)  # noqa: PTH105
    sync_folder(path.parent)
