"""What the bot has kept: the whole database file, to compare before and after."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.support.opened import opened

# Every update is marked as seen, and a reply is on its way: neither is kept of anybody.
PASSING = {"seen", "seen_taps", "outbox", "migrations", "keys", "unsealed"}

Kept = dict[str, list[tuple[Any, ...]]]


def kept(folder: Path) -> Kept:
    """Return every row of every table that keeps something."""
    database = folder / "rozstaje.sqlite"
    with closing(sqlite3.connect(database)) as file:
        names = file.execute("select name from sqlite_master where type = 'table'").fetchall()
    tables = sorted(name for (name,) in names if not name.startswith("sqlite_"))
    return {
        table: sorted((tuple(row.values()) for row in opened(database, table)), key=repr)
        for table in tables
        if table not in PASSING
    }
