"""What the phones see happen: every change of the world, told to whoever watches."""

import asyncio
from dataclasses import dataclass, field

from .world import Json


@dataclass
class Feed:
    """The watchers, each with the events it has not read yet."""

    watchers: set[asyncio.Queue[Json]] = field(default_factory=set)


def tell(feed: Feed, kind: str, **facts: object) -> None:
    """Tell every watcher of a change."""
    for watcher in feed.watchers:
        watcher.put_nowait({"kind": kind, **facts})
