"""A copy of the SQLite database each day, looked through once it is written; the oldest go."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime

from bot.settings import Backups
from storage import keyring

_LOG = logging.getLogger(__name__)

# Looked at so often, in seconds: what could not be written is tried again within the hour.
_EVERY = 3600.0
_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"


async def keep_backups(backups: Backups, now: Callable[[], datetime]) -> None:
    """Have one of each day, by UTC, until cancelled; what goes wrong is said in the log."""
    while True:
        try:
            await asyncio.to_thread(back_up, backups, now())
        except OSError as error:
            _LOG.error("BACKUP_DIR: there is no backup of today: %s", error.strerror)
        except sqlite3.Error as error:
            _LOG.error("BACKUP_DIR: there is no backup of today: %s", error)
        await asyncio.sleep(_EVERY)


def back_up(backups: Backups, now: datetime) -> bool:
    """Write today's copy and take the oldest away; False when it is there already.

    The keyring beside the copies is written either way.

    Raises OSError (the folder is absent, or the disk is full) and sqlite3.Error; nothing half
    written stays, and nothing older goes.
    """
    stem = backups.database.stem
    file = backups.folder / f"{stem}-{now:%Y-%m-%d}.sqlite"
    # What a killed bot was writing still has its keys in it.
    for part in backups.folder.glob(f"{stem}-{_DAY}.sqlite.part*"):
        part.unlink()
    if file.exists():
        keyring.renew(backups.database, backups.folder)
        return False
    keyring.back_up(backups.database, file)
    _LOG.info("backed up to %s", file.name)
    there = sorted(backups.folder.glob(f"{stem}-{_DAY}.sqlite"))
    for old in there[: -backups.keep]:
        old.unlink()
    return True
