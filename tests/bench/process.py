"""A bot as a process: started, its CPU and memory read from outside, told to stop."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOKEN = "1:a-token-of-the-benchmark"  # noqa: S105 opens nothing
_STOPS_IN = 30


class Bot:
    """A bot that runs."""

    def __init__(self, process: "subprocess.Popen[bytes]", log: Path) -> None:
        self._process, self.log = process, log

    @property
    def pid(self) -> int:
        """Return the process id."""
        return self._process.pid

    def cpu(self) -> float:
        """Return the seconds of CPU of all its threads until now, user and system."""
        # The kernel's clock of another process, in nanoseconds: /proc counts hundredths.
        return time.clock_gettime(~self._process.pid << 3 | 2)

    def user_and_system(self) -> tuple[float, float]:
        """Return the same in two, in hundredths of a second."""
        stat = (Path("/proc") / str(self._process.pid) / "stat").read_text()
        user, system = stat.rpartition(")")[2].split()[11:13]
        ticks = os.sysconf("SC_CLK_TCK")
        return int(user) / ticks, int(system) / ticks

    def memory(self) -> float:
        """Return the resident memory in MB."""
        fields = (Path("/proc") / str(self._process.pid) / "statm").read_text().split()
        return int(fields[1]) * os.sysconf("SC_PAGESIZE") / 1e6

    def check(self) -> None:
        """See that it still runs; raises when it does not."""
        if self._process.poll() is not None:
            raise RuntimeError(f"ended with {self._process.returncode}:\n{self.said()}")

    def stop(self) -> None:
        """Tell it to stop and wait until it has; raises when it did not end in order."""
        self._process.send_signal(signal.SIGTERM)
        if self._process.wait(_STOPS_IN):
            raise RuntimeError(f"ended with {self._process.returncode}:\n{self.said()}")

    def said(self) -> str:
        """Return the end of what it logged."""
        return self.log.read_text("utf-8", "replace")[-2000:]


@contextlib.contextmanager
def running(command: Sequence[str], env: Mapping[str, str], log: Path) -> Iterator[Bot]:
    """Run a Python command until the block is left."""
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env={**os.environ, "TELEGRAM_BOT_TOKEN": TOKEN, **env},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
    try:
        yield Bot(process, log)
    finally:
        process.kill()
        process.wait()
