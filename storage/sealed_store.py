"""A store whose database has only noise where a person wrote: the key file opens it."""

import logging
import os
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from conversations.records.numbers import OwnerId
from storage.key_file import KeyFileError, make_key, read_keys
from storage.key_rows import masters
from storage.keys import MASTER_BYTES, NOBODY, Keys, keeping
from storage.sealing import sealed
from storage.steps import Query, Steps, T
from storage.store import Store
from storage.unsealed import seal_nobodys, seal_owner

_LOG = logging.getLogger(__name__)

# Owners who are looked up at a time; each is sealed in a transaction of their own.
_AT_ONCE = 100


class SealedStore:
    """Runs steps on an engine's store, sealed; made by `unlock`."""

    def __init__(self, inner: Store, keys: Keys) -> None:
        self._inner = inner
        self.keys = keys
        self.lease = inner.lease

    def run(
        self, steps: Steps[T], owner: int | None = None, *, first: bool = False
    ) -> Coroutine[Any, Any, T]:
        """Run the steps in one transaction, as the engine does, all words sealed.

        Raises BrokenSealError, too, where something does not open.
        """
        return self._inner.run(sealed(steps, self.keys), owner, first=first)

    async def scrub(self) -> None:
        """Overwrite what was deleted wherever the engine still has it."""
        await self._inner.scrub()

    async def close(self) -> None:
        """Let go of the database."""
        await self._inner.close()


async def unlock(inner: Store, key_file: Path | None) -> SealedStore:
    """Return the store as the key file opens it; with a database that has no key, it is made.

    Without a file the key is in memory, as the database is.

    Words from before there was a key are sealed: an owner at a time, so that it can be broken off
    anywhere and goes on with the next start. Raises KeyFileError: the file is not the database's.
    """
    if key_file is None:
        keys = Keys([os.urandom(MASTER_BYTES)])
        await inner.run(_begin(keys))
        return SealedStore(inner, keys)
    wraps = await inner.run(masters())
    found = read_keys(key_file)
    see_fits(key_file, found, wraps)
    keys = Keys(found or make_key(key_file))
    if not wraps:
        await inner.run(_begin(keys))
        # Another process may have been first, with another file.
        see_fits(key_file, read_keys(key_file), await inner.run(masters()))
    store = SealedStore(inner, keys)
    await _seal_all(store)
    return store


def see_fits(path: Path, found: list[bytes] | None, wraps: set[str]) -> None:
    """See that the key file is the one of a database; raises KeyFileError."""
    if found is None and wraps:
        raise KeyFileError(
            f"KEY_FILE: {path} is not there, and without it nothing in the database can be read: "
            "put it back from where you keep it (docs/operations.md, The key)"
        )
    if found is not None and not wraps <= Keys(found).masters:
        raise KeyFileError(
            f"KEY_FILE: {path} is the key of another database, or was rotated since: put back "
            "the one that belongs to this database (docs/operations.md, The key)"
        )


def _begin(keys: Keys) -> Steps[None]:
    yield keeping(keys.make(NOBODY, NOBODY), NOBODY, NOBODY)


async def _seal_all(store: SealedStore) -> None:
    """Seal what is from before there was a key."""
    if not await store.run(_unsealed()):
        return
    # Noted to the end, whenever it is broken off: until then plain words may lie where they were.
    await store.run(_noting("begin_unsealed"))
    while owners := [each for each in await store.run(_unsealed()) if each != NOBODY]:
        for owner in owners:
            await store.run(seal_owner(owner), owner)
        _LOG.info("sealed the words of %d owners as this version does", len(owners))
    await store.run(seal_nobodys())
    await store.scrub()
    await store.run(_noting("end_unsealed"))
    _LOG.warning(
        "all words in the database are sealed now; copies of it from before are not, or not as "
        "well: delete them (docs/operations.md, The key)"
    )


def _unsealed() -> Steps[list[OwnerId]]:
    rows = yield Query("list_unsealed", {"most": _AT_ONCE})
    return [row["owner"] for row in rows]


def _noting(query: str) -> Steps[None]:
    yield Query(query, {"owner": NOBODY})
