"""Backups without their keys: those stand in one keyring beside them, which is always the newest.

So what is erased is noise in every older backup, too, once the keyring was written again.
"""

import base64
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

import orjson

from conversations.records.numbers import ClientNumber, OwnerId
from storage.gone import Gone, take_out
from storage.key_rows import KeyRow, masters
from storage.keys import NOBODY
from storage.sqlite_file import changing, copy_to, reading, stamp, stamp_of
from storage.sqlite_run import run_on
from storage.sqlite_schema import tables
from storage.steps import Query, Steps
from storage.whole_file import write_whole

SUFFIX = ".keyring"
_MINUTE = 60

# By owner, client and name: which master key wraps a key, and itself.
_Keyring = dict[tuple[int, int, str], tuple[str, bytes]]


class KeyringError(Exception):
    """The keyring that a backup needs is not there, or not the one it needs; says why."""


def back_up(source: Path, file: Path) -> None:
    """Copy a database, which a bot may be writing, without its keys; those go into the keyring.

    Raises OSError and sqlite3.Error, and leaves nothing half written.
    """
    with reading(source, live=True) as live:
        copy_to(live, file, lambda copy: _take_out(copy, keyring_of(source, file.parent)))


def renew(source: Path, folder: Path) -> None:
    """Write the keyring again, so that what was erased since is noise in all backups there.

    Raises OSError and sqlite3.Error.
    """
    with reading(source, live=True) as live:
        _write(keyring_of(source, folder), _keys(live))


def keyring_of(source: Path, folder: Path) -> Path:
    """Return where the keyring of a database's backups in that folder is."""
    return folder / f"{source.stem}{SUFFIX}"


def put_back(copy: sqlite3.Connection, database: Path, folder: Path) -> tuple[Gone, set[str]]:
    """Put the keys back into a copy of a backup; who was erased since is taken out of it.

    Returns those, and the names of the master keys that wrap it. A backup from before there was a
    key needs none. Raises KeyringError, OSError and sqlite3.Error.
    """
    if "keys" not in tables(copy):
        return Gone(), set()
    with changing(copy):
        return run_on(copy, _putting_back(copy, database, folder))


def _putting_back(
    copy: sqlite3.Connection, database: Path, folder: Path
) -> Steps[tuple[Gone, set[str]]]:
    keys: list[KeyRow] = yield Query("list_all_keys")
    if any(not key["wrapped"] for key in keys):
        found = _read(_found(database, folder), stamp_of(copy))
        yield [_rewrapped(key, found) for key in keys if _id(key) in found]
        keys = yield Query("list_all_keys")
    gone = [(key["owner"], key["client"]) for key in keys if not key["wrapped"]]
    if (NOBODY, NOBODY) in gone:
        raise KeyringError("the keyring beside it is of another database")
    owners = {owner for owner, client in gone if client == NOBODY}
    clients = [each for each in gone if each[0] not in owners]
    for owner in owners:
        yield from take_out(OwnerId(owner), None)
    for owner, client in clients:
        yield from take_out(OwnerId(owner), ClientNumber(client))
    wraps = yield from masters()
    return Gone(len(owners), len(clients)), wraps


def _rewrapped(key: KeyRow, found: _Keyring) -> Query:
    master, wrapped = found[_id(key)]
    return Query("rewrap_key", {"name": key["name"], "master": master, "wrapped": wrapped})


def _id(key: KeyRow) -> tuple[int, int, str]:
    return key["owner"], key["client"], key["name"]


def _keys(connection: sqlite3.Connection) -> list[KeyRow]:
    if "keys" not in tables(connection):
        return []
    return run_on(connection, _all())


def _all() -> Steps[list[KeyRow]]:
    keys: list[KeyRow] = yield Query("list_all_keys")
    return keys


def _take_out(copy: sqlite3.Connection, keyring: Path) -> None:
    keys = _keys(copy)
    if not keys:
        return
    # Before the copy has its name: a backup is never newer than the keyring.
    minute = _write(keyring, keys)
    with changing(copy):
        run_on(copy, _blanking())
        stamp(copy, minute)


def _blanking() -> Steps[None]:
    yield Query("blank_keys", {"nothing": b""})


def _write(keyring: Path, keys: Sequence[KeyRow]) -> int:
    """Write the keyring, and return the minute that it is of."""
    minute = int(time.time()) // _MINUTE
    told = [(*_id(key), key["master"], base64.b64encode(key["wrapped"]).decode()) for key in keys]
    write_whole(keyring, orjson.dumps({"minute": minute, "keys": told}))
    return minute


def _found(database: Path, folder: Path) -> Path:
    own = keyring_of(database, folder)
    there = [own] if own.exists() else sorted(folder.glob(f"*{SUFFIX}"))
    if len(there) != 1:
        raise KeyringError(
            f"the keys are not in it: put its keyring beside it, as {own.name} "
            "(docs/operations.md, The key)"
        )
    return there[0]


def _read(keyring: Path, needed: int) -> _Keyring:
    try:
        told = orjson.loads(keyring.read_bytes())
        minute = int(told["minute"])
        found = {
            (int(owner), int(client), str(name)): (str(master), base64.b64decode(wrapped))
            for owner, client, name, master, wrapped in told["keys"]
        }
    except (ValueError, TypeError, KeyError):
        raise KeyringError(f"{keyring.name} beside it is no keyring, or cut short") from None
    if minute < needed:
        raise KeyringError(f"{keyring.name} beside it is older than it: it needs the newest one")
    return found
