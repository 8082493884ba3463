"""Looks for what is due, again and again: when woken, when it is time, and every so often."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

# Another process may have left something: the longest time between two looks, in seconds.
LOOK = 5.0


async def keep_looking(
    woken: asyncio.Event,
    start_due: Callable[[], Awaitable[float]],
    what: str,
    log: logging.Logger,
) -> None:
    """Start what is due until cancelled; `start_due` returns the seconds to the next look.

    What it raises is told by its kind alone, for anything else could quote a row.
    """
    while True:
        woken.clear()
        try:
            wait = await start_due()
        except Exception as error:  # noqa: BLE001 a full disk must not end the work for good
            # No traceback: it could quote a row.
            log.error("%s cannot be read: %s", what, type(error).__name__)  # noqa: TRY400
            wait = LOOK
        # Not wait_for: on Python 3.11 it can swallow a cancellation that comes with the event.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(wait):
                await woken.wait()
