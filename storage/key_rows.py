"""What the queries of keys give, as `rows.py` says it of the others; which masters wrap them."""

from typing import TypedDict

from storage.steps import Query, Steps


class KeyRow(TypedDict):
    """Of the queries that get a key, or list them; owner and client 0 are nobody."""

    owner: int
    client: int
    name: str
    master: str
    wrapped: bytes


def masters() -> Steps[set[str]]:
    """Return the names of the master keys that wrap the database's keys."""
    rows = yield Query("list_masters")
    return {row["master"] for row in rows}
