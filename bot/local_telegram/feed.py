"""What the phones see happen: every change of the world, told to whoever watches."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from .world import Json


@dataclass
class Feed:
    """The watchers, each with the events it has not read yet; and who is told at once."""

    watchers: set[asyncio.Queue[Json]] = field(default_factory=set)
    notes: Callable[[Json], None] = lambda _event: None


def tell(feed: Feed, kind: str, **facts: object) -> None:
    """Tell every watcher of a change."""
    event = {"kind": kind, **facts}
    feed.notes(event)
    for watcher in feed.watchers:
        watcher.put_nowait(event)
