"""Words sealed and opened, one value and whole rows: AES-256-GCM, bound to their place.

A sealed value names the key that it needs. Its place is its table, owner, column and row.
"""

import binascii
import os
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple, TypeVar

from cryptography.exceptions import InvalidTag

from storage.faults import BrokenSealError
from storage.keys import NOBODY, Key
from storage.sealed_columns import TABLES

# What a sealed value begins with; then its key's name, and in base64 the nonce and what is sealed.
MARK = "~s1~"
_MARK = MARK.encode()
_NAME = 11
_HEAD = len(MARK) + _NAME
_NONCE = 12

Sealable = TypeVar("Sealable", str, bytes)
# A row that can be changed, a sealed column of it, the name of its key, the value and its place.
Closed = tuple[dict[str, Any], str, str, Any, bytes]


def seal_words(key: Key, words: Sealable, place: bytes) -> Sealable:
    """Seal words for a place."""
    nonce = os.urandom(_NONCE)
    if isinstance(words, bytes):
        closed = key.cipher.encrypt(nonce, words, place)
        return b"".join((_MARK, key.name.encode(), nonce, closed))
    closed = key.cipher.encrypt(nonce, words.encode(), place)
    return f"{MARK}{key.name}{binascii.b2a_base64(nonce + closed, newline=False).decode()}"


def open_words(key: Key, closed: Sealable, place: bytes) -> Sealable:
    """Open what was sealed with a key for that place; raises BrokenSealError."""
    try:
        if isinstance(closed, bytes):
            rest = closed[_HEAD:]
            return key.cipher.decrypt(rest[:_NONCE], rest[_NONCE:], place)
        rest = binascii.a2b_base64(closed[_HEAD:])
        return key.cipher.decrypt(rest[:_NONCE], rest[_NONCE:], place).decode()
    except (InvalidTag, ValueError):
        raise BrokenSealError("it was sealed in another place, or changed since") from None


def key_of(value: object) -> str | None:
    """Return the name of the key that a value is sealed with, None for what is not sealed."""
    if isinstance(value, str) and value.startswith(MARK):
        return value[len(MARK) : _HEAD]
    if isinstance(value, bytes) and value.startswith(_MARK):
        return value[len(_MARK) : _HEAD].decode("ascii", "replace")
    return None


def seal_row(
    key: Key, table: str, owner: int, given: Mapping[str, Any], words: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the words of one row sealed, by their columns; `given` names the row."""
    row_is = "".join([f"\x1f{given[each]}" for each in TABLES[table].row])
    return {
        column: seal_words(key, value, f"{table}\x1f{owner}\x1f{column}{row_is}".encode())
        for column, value in words.items()
    }


def open_rows(
    table: str,
    rows: list[Any],
    given: Mapping[str, Any],
    key_named: Callable[[str], Key | None],
    posted: Mapping[Any, Any],
) -> list[Closed]:
    """Open what is sealed in the rows, each of which is now one that can be changed.

    `given` are the arguments that brought them; `posted` is what was sealed in the same
    transaction, and is known. Returns what has a key that is not there; raises BrokenSealError. A
    page of entries has hundreds of such values: what is the same in each row is found once.
    """
    left: list[Closed] = []
    names = tuple(rows[0].keys())
    columns, row_of, owner_in = _layout(table, names)
    owner = given[TABLES[table].owner] if owner_in is None else None
    for at, row in enumerate(rows):
        changed, row_is = None, ""
        for column, i in columns:
            value = row[i]
            name = key_of(value) if value else None
            if name is None:
                continue
            if changed is None:
                changed = rows[at] = dict(zip(names, row, strict=True))
                owner = owner if owner_in is None else row[owner_in]
                # What a row does not say of its place is among the arguments that brought it.
                for each, place in row_of:
                    row_is += f"\x1f{given[each] if place is None else row[place]}"
            if posted and (plain := posted.get(value)) is not None:
                changed[column] = plain
                continue
            where = f"{table}\x1f{owner or NOBODY}\x1f{column}{row_is}".encode()
            if key := key_named(name):
                changed[column] = open_words(key, value, where)
            else:
                left.append((changed, column, name, value, where))
    return left


class _Layout(NamedTuple):
    """Where rows have what is sealed, and what names the row and its owner; None: they do not."""

    columns: tuple[tuple[str, int], ...]
    row_of: tuple[tuple[str, int | None], ...]
    owner_in: int | None


@cache
def _layout(table: str, names: tuple[str, ...]) -> _Layout:
    """Return the layout of rows with columns of these names."""
    spec, place = TABLES[table], {name: at for at, name in enumerate(names)}
    columns = tuple((each, place[each]) for each in spec.columns if each in place)
    row_of = tuple((each, place.get(each)) for each in spec.row)
    return _Layout(columns, row_of, place.get(spec.owner))
