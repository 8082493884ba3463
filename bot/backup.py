"""`rozstaje backup FILE`: a whole copy of the SQLite database, also while the bot runs."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from bot.settings import Settings
from storage.keyring import back_up, keyring_of
from storage.opening import SQLITE


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
    try:
        back_up(source, file)
    except (OSError, sqlite3.Error) as error:
        raise BackupError(f"no backup was made: {error}") from None
    say(f"backed up {source} to {file}")
    say(f"its keys are in {keyring_of(source, file.parent)}, as they are now")
