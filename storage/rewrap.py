"""Wrapping all keys of a database with another master key; what they seal stays as it is."""

from storage.key_rows import KeyRow
from storage.keys import Keys, wrapped
from storage.steps import Query, Steps
from storage.store import Store

_AT_ONCE = 500


async def rewrap(store: Store, keys: Keys) -> int:
    """Wrap all keys with the first master key, some at a time; return how many there are."""
    after, count = (-1, -1), 0
    while rows := await store.run(_rewrap(after, keys)):
        after = rows[-1]["owner"], rows[-1]["client"]
        count += len(rows)
    return count


def _rewrap(after: tuple[int, int], keys: Keys) -> Steps[list[KeyRow]]:
    given = {"after_owner": after[0], "after_client": after[1], "most": _AT_ONCE}
    rows: list[KeyRow] = yield Query("list_keys", given)
    for row in rows:
        key = keys.rewrap(wrapped(row), row["owner"], row["client"])
        about = {"name": key.name, "master": key.master, "wrapped": key.wrapped}
        yield Query("rewrap_key", about)
    return rows
