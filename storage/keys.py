"""The keys of owners and clients: made, kept wrapped by a master key of `key_file.py`, unwrapped.

What is sealed names its key (`sealing.py`); under 0, of owners and of clients, is the key of what
is nobody's.
"""

import base64
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.faults import BrokenSealError
from storage.key_rows import KeyRow
from storage.sealed_columns import place_of
from storage.steps import Query

MASTER_BYTES = 32
NOBODY = 0

_NAME_BYTES = 8
_NONCE = 12
# Keys that are remembered unwrapped, 3 kB each.
_MOST = 2_000
# Rows that are remembered opened, and how long one that is remembered can be, sealed.
_MOST_ROWS = 2_000
_LONGEST_ROW = 512


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A key as it is kept: its name, which master key wraps it, itself wrapped."""

    name: str
    master: str
    wrapped: bytes


class Key(NamedTuple):
    """An unwrapped key: its name, and the cipher that seals and opens with it."""

    name: str
    cipher: AESGCM


class Keys:
    """The master keys, the first of which wraps, and the keys that they have unwrapped of late."""

    def __init__(self, masters: Sequence[bytes]) -> None:
        self._masters = {master_name(each): AESGCM(each) for each in masters}
        self.master = master_name(masters[0])
        # By their names.
        self.known: dict[str, Key] = {}
        # Rows opened, by where and how they stand sealed.
        self.rows: dict[tuple[Any, ...], Mapping[str, Any]] = {}

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

    def unwrap(self, key: WrappedKey, owner: int, client: int) -> Key:
        """Return a key that can be used, and remember it; raises BrokenSealError."""
        known = self.known.get(key.name)
        if known is None:
            if len(self.known) >= _MOST:
                self.known.pop(next(iter(self.known)))
            known = Key(key.name, AESGCM(self._unwrap(key, owner, client)))
            self.known[key.name] = known
        return known

    def remember(self, row: tuple[Any, ...], opened: Mapping[str, Any]) -> None:
        """Remember what a row says, by where and how it stands sealed, until something is erased.

        Not what is long.
        """
        if sum(len(each) for each in row if isinstance(each, str)) > _LONGEST_ROW:
            return
        if len(self.rows) >= _MOST_ROWS:
            self.rows.pop(next(iter(self.rows)))
        self.rows[row] = opened

    def forget(self) -> None:
        """Remember no key, and nothing that one opened: some of them were thrown away."""
        self.known.clear()
        self.rows.clear()

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


def keeping(key: WrappedKey, owner: int, client: int) -> Query:
    """Return what keeps a new key; one that is there stays."""
    about = {"owner": owner, "client": client, "name": key.name}
    return Query("add_key", {**about, "master": key.master, "wrapped": key.wrapped})


def wrapped(row: KeyRow) -> WrappedKey:
    """Return the key that a row keeps."""
    return WrappedKey(row["name"], row["master"], row["wrapped"])


def _whose(name: str, owner: int, client: int) -> bytes:
    """Return what binds a wrapped key to whose it is."""
    return place_of("keys", owner, "wrapped", (client, name))
