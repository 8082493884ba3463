"""The end of a process that is told to stop: by Ctrl-C, by systemd, by Docker."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable, Iterator

_LOG = logging.getLogger(__name__)


@contextlib.contextmanager
def until_told_to_stop() -> Iterator[None]:
    """End the block, quietly, when the process is told to stop: while it still starts, too.

    The first process of a container gets no signal that it does not ask for.
    """
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    told = False

    def stop() -> None:
        nonlocal told
        # Told again, it goes on ending.
        if task and not told:
            told = True
            task.cancel()

    heard = [each for each in (signal.SIGINT, signal.SIGTERM) if _hears(loop, each, stop)]
    try:
        yield
    except asyncio.CancelledError:
        if not told:
            raise
        _LOG.info("stopped")
    finally:
        for each in heard:
            loop.remove_signal_handler(each)


def _hears(loop: asyncio.AbstractEventLoop, sign: signal.Signals, stop: Callable[[], None]) -> bool:
    """Tell whether the loop can be told by a signal; on Windows Ctrl-C ends it by itself."""
    try:
        loop.add_signal_handler(sign, stop)
    except NotImplementedError:
        return False
    return True
