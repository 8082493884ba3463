"""Bots as real processes that start quickly: forked from one that has everything imported.

Run as a program, it reads a line of JSON for each bot to start ({"env", "log", "patch"}) and
answers with the process id. A patch is a function of `tests.delivery.patches` and its argument: it
changes the bot in that process only, so that the bot itself needs no switches for tests.
"""

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.until import until

ROOT = Path(__file__).parents[2]


@dataclass
class Nursery:
    """Starts bots and kills them."""

    process: asyncio.subprocess.Process
    log: Path

    async def start(self, env: Mapping[str, str], patch: tuple[str, Any] | None = None) -> int:
        """Start a bot and return its process id."""
        assert self.process.stdin
        assert self.process.stdout
        order = {"env": dict(env), "log": str(self.log), "patch": patch}
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        return int(await self.process.stdout.readline())

    async def kill(self, pid: int, sign: signal.Signals = signal.SIGKILL) -> None:
        """Kill a bot and wait until it is gone."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, sign)
        await self.gone(pid)

    async def gone(self, pid: int) -> None:
        """Wait until a bot is gone."""
        await until(lambda: not _alive(pid))


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@contextlib.asynccontextmanager
async def nursery(log: Path) -> AsyncIterator[Nursery]:
    """Run one; whatever it started is killed with it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.delivery.nursery",
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    try:
        yield Nursery(process, log)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


def _serve() -> None:
    from bot.__main__ import main  # noqa: PLC0415 imported once, for all of them
    from tests.delivery import patches  # noqa: PLC0415

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them
    for line in iter(sys.stdin.readline, ""):
        order = json.loads(line)
        pid = os.fork()
        if pid:
            sys.stdout.write(f"{pid}\n")
            sys.stdout.flush()
            continue
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for target, source in ((0, nothing), (1, log), (2, log)):
            os.dup2(source, target)
        os.environ.update(order["env"])
        status = 1
        try:
            if order["patch"]:
                name, argument = order["patch"]
                getattr(patches, name)(argument)
            status = main([])
        except BaseException:  # noqa: BLE001 a child must never go on in this loop
            sys.excepthook(*sys.exc_info())
        finally:
            sys.stderr.flush()
            os._exit(status)


if __name__ == "__main__":
    _serve()
