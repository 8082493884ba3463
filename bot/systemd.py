"""A few words to systemd, where it started the bot: ready, alive, stopping."""

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator, Mapping

from bot.delivery.figures import Figures


@contextlib.asynccontextmanager
async def told(figures: Figures, environ: Mapping[str, str] = os.environ) -> AsyncIterator[None]:
    """Tell systemd that the bot is ready and, as often as it asks, alive, until the block is left.

    A bot whose poll hangs says nothing more, so that the watchdog starts it anew. Where nobody
    asks, nothing is said.
    """
    address = environ.get("NOTIFY_SOCKET", "")
    # A name that begins with @ is of the kernel's own space: a zero byte for it.
    to = f"\0{address[1:]}" if address.startswith("@") else address
    if not to or not hasattr(socket, "AF_UNIX"):
        yield
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.settimeout(0)
        _say(line, to, "READY=1")
        seconds = _watchdog(environ)
        living = asyncio.create_task(_keep_alive(line, to, seconds, figures)) if seconds else None
        try:
            yield
        finally:
            _say(line, to, "STOPPING=1")
            if living:
                living.cancel()
                await asyncio.gather(living, return_exceptions=True)


def _watchdog(environ: Mapping[str, str]) -> float:
    """Return the seconds after which the watchdog bites, 0 for no watchdog."""
    meant = environ.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
    microseconds = environ.get("WATCHDOG_USEC", "")
    return int(microseconds) / 1_000_000 if meant and microseconds.isdecimal() else 0.0


async def _keep_alive(line: socket.socket, to: str, seconds: float, figures: Figures) -> None:
    while True:
        if not figures.hangs:
            _say(line, to, "WATCHDOG=1")
        await asyncio.sleep(seconds / 3)


def _say(line: socket.socket, to: str, word: str) -> None:
    # Nobody there, or too busy to hear: the next word will do.
    with contextlib.suppress(OSError):
        line.sendto(word.encode(), to)
