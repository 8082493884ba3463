"""`rozstaje backup FILE`: a whole copy of the SQLite database, also while the bot runs."""

import contextlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from bot.settings import Settings
from storage.store import SQLITE


class BackupError(Exception):
    """No backup was made; the message says why."""


def backup(settings: Settings, file: Path, say: Callable[[str], None]) -> None:
    """Copy the database into a new file; it has its name only when it is whole.

    Raises BackupError: the file is there already, or the database is absent, of another kind or
    broken.
    """
    if not settings.database_url.startswith(SQLITE):
        raise BackupError("backup is for SQLite; for PostgreSQL use pg_dump (docs/operations.md)")
    source = Path(settings.database_url.removeprefix(SQLITE))
    if file.exists():
        raise BackupError(f"{file} is there already: name a new file")
    if not source.exists():
        raise BackupError(f"there is no database at {source}")
    part = file.with_name(f"{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        # An owner's notes are for nobody else on the machine.
        part.touch(mode=0o600)
        _copy(source, part)
        os.replace(part, file)  # noqa: PTH105 as atomic as it gets, and says so
    except (OSError, sqlite3.Error) as error:
        raise BackupError(f"no backup was made: {error}") from None
    finally:
        part.unlink(missing_ok=True)
    say(f"backed up {source} to {file}")


def _copy(source: Path, part: Path) -> None:
    # A read transaction of its own: what the bot writes meanwhile is in the next backup.
    address = f"{source.absolute().as_uri()}?mode=ro"
    with (
        contextlib.closing(sqlite3.connect(address, uri=True)) as live,
        contextlib.closing(sqlite3.connect(part)) as copy,
    ):
        live.backup(copy)
        copy.execute("pragma journal_mode = delete")
        (verdict,) = copy.execute("pragma integrity_check").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError("the copy is not whole")
    with part.open("rb") as file:
        os.fsync(file.fileno())
