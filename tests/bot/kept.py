"""What the bot has kept: the whole database file, to compare before and after."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

# Every update is marked as seen, and a reply is on its way: neither is kept of anybody.
PASSING = {"seen", "seen_taps", "outbox", "migrations"}

Kept = dict[str, list[tuple[Any, ...]]]


def kept(folder: Path) -> Kept:
    """Return every row of every table that keeps something."""
    with closing(sqlite3.connect(folder / "rozstaje.sqlite")) as file:
        names = file.execute("select name from sqlite_master where type = 'table'").fetchall()
        tables = sorted(name for (name,) in names if not name.startswith("sqlite_"))
        return {
            table: sorted(file.execute(f"select * from {table}").fetchall(), key=repr)  # noqa: S608
            for table in tables
            if table not in PASSING
        }
