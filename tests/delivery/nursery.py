"""Bots as real processes that start quickly: forked from one that has everything imported.

Run as a program, it reads a line of JSON for each bot to start (see `Nursery.start`), answers with
the process id, and tells when one has ended and how. A patch is a function of
`tests.delivery.patches` and its argument: it changes the bot in that process only, so that the bot
itself needs no switches for tests.
"""

import asyncio
import contextlib
import json
import logging
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from storage.opening import SQLITE, key_file_of

ROOT = Path(__file__).parents[2]
# What tells the bot what to do; none of it comes from whoever runs the tests.
_SETTINGS = ("TELEGRAM_", "DATABASE_", "WEBHOOK_", "SEND_", "LISTEN", "LOG_", "ALLOWED_", "KEY_")


@dataclass
class Nursery:
    """Starts bots and kills them; made by `nursery`."""

    process: asyncio.subprocess.Process
    _started: asyncio.Queue[int] = field(default_factory=asyncio.Queue)
    _ended: dict[int, asyncio.Future[int]] = field(default_factory=dict)
    _one: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def start(
        self,
        env: Mapping[str, str],
        folder: Path,
        patch: tuple[str, Any] | None = None,
        arguments: Sequence[str] = (),
        *,
        loud: bool = True,
    ) -> int:
        """Start a bot in a folder and return its process id.

        What it says is added to `out` and `err` there; `loud` logs all that can be logged.
        """
        assert self.process.stdin
        ours = {key: value for key, value in os.environ.items() if not key.startswith(_SETTINGS)}
        url = env.get("DATABASE_URL", SQLITE)
        # The test looks into the same database.
        key = {} if url.startswith(SQLITE) else {"KEY_FILE": f"{key_file_of(url)}"}
        order = {
            "env": {**ours, **key, **env},
            "folder": str(folder),
            "patch": patch,
            "arguments": list(arguments),
            "loud": loud,
        }
        async with self._one:
            self.process.stdin.write(json.dumps(order).encode() + b"\n")
            return await self._started.get()

    async def kill(self, pid: int, sign: signal.Signals = signal.SIGKILL) -> None:
        """Kill a bot and wait until it is gone."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, sign)
        await self.gone(pid)

    async def gone(self, pid: int) -> int:
        """Wait until a bot is gone; return its exit status, negative when it was killed by that."""
        return await asyncio.shield(self._ended[pid])

    async def clear(self) -> None:
        """Kill whatever is left."""
        for pid in [pid for pid, end in self._ended.items() if not end.done()]:
            await self.kill(pid)

    async def listen(self) -> None:
        """Hear what the program tells, to its end."""
        assert self.process.stdout
        async for line in self.process.stdout:
            match line.split():
                case [b"started", pid]:
                    self._ended[int(pid)] = asyncio.Future()
                    self._started.put_nowait(int(pid))
                case [b"ended", pid, status]:
                    self._ended[int(pid)].set_result(int(status))


def said(folder: Path) -> str:
    """Return all that bots have said in a folder."""
    files = [folder / name for name in ("out", "err")]
    return "".join(file.read_text("utf-8") for file in files if file.is_file())


@contextlib.asynccontextmanager
async def nursery() -> AsyncIterator[Nursery]:
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
    bots = Nursery(process)
    listening = asyncio.create_task(bots.listen())
    try:
        yield bots
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
        await listening


def _serve() -> None:
    from bot.__main__ import main  # noqa: PLC0415 imported once, for all of them
    from bot.clock import utc_now  # noqa: PLC0415
    from bot.warm import warm  # noqa: PLC0415
    from tests.delivery import patches  # noqa: PLC0415
    from tests.delivery.script import expected, updates  # noqa: PLC0415

    # What a bot reads from files before its first update, or in it, is read here for all.
    warm(utc_now())
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(expected(Path(folder), updates(1, 5)))
    signal.signal(signal.SIGCHLD, _tell_ends)
    for line in iter(sys.stdin.readline, ""):
        order = json.loads(line)
        # Its end must not be told before its start is.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        pid = os.fork()
        if pid:
            _tell(f"started {pid}")
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
            continue
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        _become(order)
        status = 1
        try:
            if order["patch"]:
                name, argument = order["patch"]
                getattr(patches, name)(argument)
            status = main(order["arguments"])
        except SystemExit as left:
            status = int(left.code or 0)
        except BaseException:  # noqa: BLE001 a child must never go on in this loop
            sys.excepthook(*sys.exc_info())
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)


def _become(order: Mapping[str, Any]) -> None:
    """Be a process as if started so."""
    os.chdir(order["folder"])
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for target, name in ((1, "out"), (2, "err")):
        os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_APPEND), target)
    os.environ.clear()
    os.environ.update(order["env"])
    if order["loud"]:
        logging.basicConfig(level=1)
        logging.debug("loud")


def _tell_ends(*_signal: object) -> None:
    with contextlib.suppress(ChildProcessError):
        while (ended := os.waitpid(-1, os.WNOHANG))[0]:
            _tell(f"ended {ended[0]} {os.waitstatus_to_exitcode(ended[1])}")


def _tell(line: str) -> None:
    # In one go: the handler of a signal may come in between.
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    _serve()
