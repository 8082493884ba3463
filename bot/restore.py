"""`rozstaje restore FILE`: a backup in the database's place, and what was there kept aside.

On PostgreSQL, where `pg_restore` did that, `rozstaje restore` alone: who was erased since goes.
"""

import itertools
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from bot.backup import BackupError
from bot.settings import Settings
from storage.gone import Gone, take_out_keyless
from storage.key_file import KeyFileError, read_keys
from storage.key_rows import masters
from storage.keyring import KeyringError, put_back
from storage.lock import hold
from storage.migrate import SchemaError, migrations
from storage.opening import SQLITE, open_plain
from storage.sealed_store import see_fits
from storage.sqlite_file import broke_off, pieces_of, reading, restore, see_whole
from storage.sqlite_schema import read_ledger, trial


def restore_from(settings: Settings, file: Path, now: datetime, say: Callable[[str], None]) -> None:
    """Put a backup in the place of the SQLite database, whatever is there.

    Raises InUseError while a bot runs on it, and BackupError when the file cannot be one: then
    nothing was changed.
    """
    if not settings.database_url.startswith(SQLITE):
        raise BackupError(
            "restore of a file is for SQLite; for PostgreSQL use pg_restore, and after it "
            "`rozstaje restore` with no file (docs/operations.md, The key)"
        )
    path = Path(settings.database_url.removeprefix(SQLITE))
    was_there = path.exists()
    if not file.is_file():
        raise BackupError(f"there is no file {file}")
    if was_there and file.samefile(path):
        raise BackupError(f"{file} is the database itself: name a backup")
    try:
        held = hold(path)
    except OSError as error:
        raise BackupError(f"nothing was restored: {error.strerror}: {path}") from None
    aside = _aside(held.path, now)
    with closing(held):
        try:
            with reading(file) as backup:
                _see_good(backup)
                gone = _restore(settings, backup, held.path, file.parent, aside)
        except (SchemaError, KeyringError, KeyFileError, OSError, sqlite3.Error) as error:
            raise BackupError(f"{file} cannot be restored: {error}") from None
    say(f"restored {path} from {file}")
    if gone.owners or gone.clients:
        say(f"not brought back, erased since: {gone.owners} owners, {gone.clients} clients")
    if aside.exists():
        say(f"what was there is {aside}: delete it once all is well")


async def restore_dump(settings: Settings, say: Callable[[str], None], *, sure: bool) -> None:
    """Take out of a restored PostgreSQL database who was erased since; not `sure`, say how many.

    Raises BackupError, KeyFileError, and what opening the database raises.
    """
    if settings.database_url.startswith(SQLITE):
        raise BackupError("name the file that `rozstaje backup` wrote: rozstaje restore FILE")
    store = await open_plain(settings.database_url)
    try:
        wraps = await store.run(masters())
        if not wraps:
            raise BackupError("there is no key in the database: restore the dump of its keys first")
        see_fits(settings.key_path, read_keys(settings.key_path), wraps)
        gone = await take_out_keyless(store, sure=sure)
        if sure:
            await store.scrub()
    finally:
        await store.close()
    count = f"{gone.owners} owners, {gone.clients} clients"
    if sure:
        say(f"taken out, erased since: {count}")
    else:
        say(f"have no key, so were erased since: {count}; with --yes they are taken out")


def _aside(path: Path, now: datetime) -> Path:
    """Return where what is in the database's place goes."""
    replaced = f"{path.name}.replaced-"
    before = {
        each.name.removesuffix("-wal").removesuffix("-shm")
        for each in path.parent.glob(f"{replaced}*")
    }
    if broke_off(path) and before:
        # Where a part of it may be already: a database and its log belong together.
        begun = path.with_name(max(before))
        if not any(Path(f"{begun}{each}").exists() for each in pieces_of(path)):
            return begun
    # In one second there can be several; that of each stays.
    named = f"{replaced}{now:%Y%m%d-%H%M%S}"
    names = (f"{named}-{again:02}" if again > 1 else named for again in itertools.count(1))
    return path.with_name(next(each for each in names if each not in before))


def _restore(
    settings: Settings, backup: sqlite3.Connection, path: Path, folder: Path, aside: Path
) -> Gone:
    gone = Gone()

    def finish(copy: sqlite3.Connection) -> None:
        nonlocal gone
        gone, wraps = put_back(copy, path, folder)
        see_fits(settings.key_path, read_keys(settings.key_path), wraps)

    restore(path, backup, aside, finish)
    return gone


def _see_good(backup: sqlite3.Connection) -> None:
    see_whole(backup, thoroughly=True)
    if not read_ledger(backup):
        raise SchemaError("it is no database of rozstaje")
    # One of an earlier version is brought up to date by the next start.
    trial(backup, migrations("sqlite"))
