"""What the queries of keys give, as `rows.py` says it of the others."""

from typing import TypedDict


class KeyRow(TypedDict):
    """Of the queries that get a key, or list them; owner and client 0 are nobody."""

    owner: int
    client: int
    name: str
    master: str
    wrapped: bytes
