"""A SQLite database as its key file opens it, read behind the bot's back."""

import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from storage.key_file import read_keys
from storage.keys import Key, Keys, WrappedKey
from storage.sealed_columns import TABLES, place_of
from storage.sealed_words import key_of, open_words


def keys_of(file: Path) -> dict[str, Key]:
    """Return all keys of a database by their names."""
    with closing(sqlite3.connect(file)) as plain:
        sql = "select owner, client, name, master, wrapped from keys"
        return unwrapped(Path(f"{file}.key"), plain.execute(sql).fetchall())


def unwrapped(key_file: Path, rows: Iterable[Sequence[Any]]) -> dict[str, Key]:
    """Return the keys of rows by their names."""
    keys = Keys(read_keys(key_file) or [])
    return {key[0]: keys.unwrap(WrappedKey(*key), owner, client) for owner, client, *key in rows}


def opened(file: Path, table: str) -> list[dict[str, Any]]:
    """Return the rows of a table, opened."""
    rows = _rows(file, table)
    spec = TABLES.get(table)
    if spec is None:
        return rows
    keys = keys_of(file)
    for row in rows:
        for column in spec.columns:
            if name := key_of(row[column]):
                place = [row[each] for each in spec.row]
                where = place_of(table, row[spec.owner] or 0, column, place)
                row[column] = open_words(keys[name], row[column], where)
    return rows


def lying(file: Path, words: str) -> dict[str, bytes]:
    """Return the sealed values in which words stand, as they lie in the file, by their places."""
    found = {}
    for table, spec in TABLES.items():
        both = zip(_rows(file, table), opened(file, table), strict=True)
        for place, (row, open_row) in enumerate(both):
            for column in spec.columns:
                value = row[column]
                if key_of(value) and words in _text(table, open_row[column]):
                    raw = value.encode() if isinstance(value, str) else value
                    found[f"{table}.{column} {place}"] = raw
    return found


def _rows(file: Path, table: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(file)) as plain:
        plain.row_factory = sqlite3.Row
        return [dict(row) for row in plain.execute(f"select * from {table}")]  # noqa: S608


def _text(table: str, value: str | bytes) -> str:
    if isinstance(value, str):
        return value
    # What is kept of an erased client is packed.
    return (zlib.decompress(value) if table == "erased" else value).decode("utf-8", "replace")


def unseal(file: Path) -> None:
    """Make a database what one is from before there was a key; its key file goes."""
    rows = {table: opened(file, table) for table in TABLES}
    with closing(sqlite3.connect(file)) as plain, plain:
        for table, spec in TABLES.items():
            named = (spec.owner, *spec.row)
            sets = ", ".join(f"{column} = :{column}" for column in spec.columns)
            where = " and ".join(f"{column} is :{column}" for column in named)
            plain.executemany(f"update {table} set {sets} where {where}", rows[table])  # noqa: S608
        plain.execute("delete from keys")
        plain.execute("insert or ignore into unsealed (owner) select owner from owners")
        plain.execute("insert or ignore into unsealed (owner) values (0)")
    Path(f"{file}.key").unlink()
