"""Words into noise and back: AES-GCM with a key for each owner and client, under one master key.

What is sealed is bound to its place: put into another row or column, it does not open. A sealed
value names the key that it needs; that key is kept wrapped by the master key of `key_file.py`.
"""

import base64
import binascii
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.faults import BrokenSealError
from storage.sealed_columns import Sealed

MASTER_BYTES = 32

# What a sealed value begins with; then its key's name, and in base64 the nonce and what is sealed.
MARK = "~s1~"
_MARK = MARK.encode()
_NAME_BYTES = 8
_NAME = 11
_HEAD = len(MARK) + _NAME
_NONCE = 12
# Keys that are remembered unwrapped, 3 kB each.
_MOST = 2_000

Words = TypeVar("Words", str, bytes)


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A key as it is kept: its name, which master key wraps it, itself wrapped."""

    name: str
    master: str
    wrapped: bytes


class Key:
    """An unwrapped key, which seals and opens."""

    def __init__(self, name: str, key: bytes) -> None:
        self.name = name
        self._cipher = AESGCM(key)

    def seal(self, words: Words, place: bytes) -> Words:
        """Seal words for a place."""
        nonce = os.urandom(_NONCE)
        if isinstance(words, bytes):
            closed = self._cipher.encrypt(nonce, words, place)
            return b"".join((_MARK, self.name.encode(), nonce, closed))
        closed = self._cipher.encrypt(nonce, words.encode(), place)
        return f"{MARK}{self.name}{binascii.b2a_base64(nonce + closed, newline=False).decode()}"

    def open(self, sealed: Words, place: bytes) -> Words:
        """Open what was sealed with it for that place; raises BrokenSealError."""
        try:
            if isinstance(sealed, bytes):
                rest = sealed[_HEAD:]
                return self._cipher.decrypt(rest[:_NONCE], rest[_NONCE:], place)
            rest = binascii.a2b_base64(sealed[_HEAD:])
            return self._cipher.decrypt(rest[:_NONCE], rest[_NONCE:], place).decode()
        except (InvalidTag, ValueError):
            raise BrokenSealError("it was sealed in another place, or changed since") from None


class Keys:
    """The master keys, the first of which wraps, and the keys that they have unwrapped of late."""

    def __init__(self, masters: Sequence[bytes]) -> None:
        self._masters = {master_name(each): AESGCM(each) for each in masters}
        self.master = master_name(masters[0])
        self._known: dict[str, Key] = {}

    @property
    def masters(self) -> frozenset[str]:
        """The names of the master keys."""
        return frozenset(self._masters)

    def make(self, owner: int, client: int) -> WrappedKey:
        """Make a new key for an owner, or for one of their clients."""
        name = base64.urlsafe_b64encode(os.urandom(_NAME_BYTES)).decode().rstrip("=")
        return self._wrap(name, os.urandom(32), owner, client)

    def rewrap(self, key: WrappedKey, owner: int, client: int) -> WrappedKey:
        """Wrap a key with the first master key; raises BrokenSealError."""
        return self._wrap(key.name, self._unwrap(key, owner, client), owner, client)

    def known(self, name: str) -> Key | None:
        """Return the key of that name, None when it is not remembered."""
        return self._known.get(name)

    def unwrap(self, key: WrappedKey, owner: int, client: int) -> Key:
        """Return a key that can be used, and remember it; raises BrokenSealError."""
        known = self._known.get(key.name)
        if known is None:
            if len(self._known) >= _MOST:
                self._known.pop(next(iter(self._known)))
            known = Key(key.name, self._unwrap(key, owner, client))
            self._known[key.name] = known
        return known

    def forget(self) -> None:
        """Remember no key: some of them were thrown away."""
        self._known.clear()

    def _wrap(self, name: str, key: bytes, owner: int, client: int) -> WrappedKey:
        nonce = os.urandom(_NONCE)
        wrapped = self._masters[self.master].encrypt(nonce, key, _whose(name, owner, client))
        return WrappedKey(name, self.master, nonce + wrapped)

    def _unwrap(self, key: WrappedKey, owner: int, client: int) -> bytes:
        try:
            master = self._masters[key.master]
            whose = _whose(key.name, owner, client)
            return master.decrypt(key.wrapped[:_NONCE], key.wrapped[_NONCE:], whose)
        except (KeyError, InvalidTag, ValueError):
            raise BrokenSealError("its key cannot be unwrapped by the key file") from None


def master_name(master: bytes) -> str:
    """Return what a master key is called where it is not told: it does not help to guess it."""
    return sha256(b"rozstaje master key" + master).hexdigest()[:16]


def key_of(value: object) -> str | None:
    """Return the name of the key that a value is sealed with, None for what is not sealed."""
    if isinstance(value, str) and value.startswith(MARK):
        return value[len(MARK) : _HEAD]
    if isinstance(value, bytes) and value.startswith(_MARK):
        return value[len(_MARK) : _HEAD].decode("ascii", "replace")
    return None


def place_of(table: str, owner: object, column: str, row: Sequence[object]) -> bytes:
    """Return what binds a value to its place: its table, owner, column, and what names its row."""
    return "\x1f".join((table, str(owner), column, *map(str, row))).encode()


class Closed(NamedTuple):
    """A sealed value where it stands in a row, and the name of its key."""

    row: dict[str, Any]
    column: str
    key: str


def closed_in(rows: Iterable[dict[str, Any]], spec: Sealed) -> list[Closed]:
    """Return what is sealed in rows of a table."""
    return [
        Closed(row, column, name)
        for row in rows
        for column in spec.columns
        if (value := row.get(column)) and (name := key_of(value))
    ]


def open_all(
    closed: Iterable[Closed],
    table: str,
    spec: Sealed,
    given: Mapping[str, Any],
    keys: Mapping[str, Key],
) -> None:
    """Open the words in rows of a table, where they stand; raises BrokenSealError.

    What a row does not say of its place is among the arguments that brought it, `given`.
    """
    for row, column, name in closed:
        owner = row[spec.owner] if spec.owner in row else given[spec.owner]
        place = [row[each] if each in row else given[each] for each in spec.row]
        row[column] = keys[name].open(row[column], place_of(table, owner or 0, column, place))


def seal_words(
    words: Mapping[str, Any], table: str, spec: Sealed, given: Mapping[str, Any], key: Key
) -> dict[str, Any]:
    """Return the words of a row sealed, by their columns; `given` says which row it is."""
    owner, row = given[spec.owner] or 0, [given[each] for each in spec.row]
    return {
        column: key.seal(value, place_of(table, owner, column, row))
        for column, value in words.items()
    }


def _whose(name: str, owner: int, client: int) -> bytes:
    return place_of("keys", owner, "wrapped", (client, name))
