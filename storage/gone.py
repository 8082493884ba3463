"""Who was erased since a backup was made: the keys that came back with it have none of theirs."""

import time
from dataclasses import dataclass

from conversations.records.edits import Erase
from conversations.records.numbers import ClientNumber, OwnerId
from storage.erase import erase
from storage.erased import let_go
from storage.keys import NOBODY
from storage.record import linking
from storage.steps import Query, Steps
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Gone:
    """Who was erased since a backup: owners, and clients of others."""

    owners: int = 0
    clients: int = 0


def take_out(owner: OwnerId, client: ClientNumber | None) -> Steps[None]:
    """Take out an owner, or one of their clients, in a database of which nothing is opened.

    Of a client the chain says so, as it did where it was done.
    """
    if client is None:
        yield [*erase(owner, None)]
        return
    links, _ = yield from linking(owner, [Erase(client)], int(time.time()))
    yield [*erase(owner, client), *links]
    yield from let_go(owner, client)


async def take_out_keyless(store: Store, *, sure: bool) -> Gone:
    """Take out all who have no key, and return how many; not `sure`, they are only counted.

    Whoever is still to be sealed for the first time has none yet, and stays. The store is an
    engine's own: what has no key cannot be opened.
    """
    gone, after = Gone(), 0
    while owners := await store.run(_after(after)):
        after = owners[-1]
        for owner in owners:
            keyless = await store.run(_keyless(owner), owner)
            for client in keyless if sure else ():
                await store.run(take_out(owner, client), owner)
            whole = None in keyless
            gone = Gone(gone.owners + whole, gone.clients + (0 if whole else len(keyless)))
    return gone


def _after(owner: int) -> Steps[list[OwnerId]]:
    rows = yield Query("list_presences", {"after": owner})
    return [row["owner"] for row in rows]


def _keyless(owner: OwnerId) -> Steps[list[ClientNumber | None]]:
    """Return an owner's clients who have no key; None alone where they have none at all."""
    whose = {"owner": owner}
    unsealed, keys, clients, erased = yield [
        Query("is_unsealed", whose),
        Query("list_keys_of", whose),
        Query("list_clients", whose),
        Query("list_erased_of_owner", whose),
    ]
    if unsealed is not None:
        return []
    if not keys:
        return [None]
    have = {key["client"] for key in keys} - {NOBODY}
    return [row["client"] for row in (*clients, *erased) if row["client"] not in have]
