"""Waiting for something to come true, with no word about how long that may take."""

import asyncio
from collections.abc import Callable


async def until(true: Callable[[], object]) -> None:
    """Wait until it is true; the test's own time-out is the only limit."""
    while not true():
        await asyncio.sleep(0.005)
