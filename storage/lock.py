"""The lock file beside a SQLite database: one process at a time, and the next is told which."""

import os
import sys
from pathlib import Path
from typing import TextIO

from storage.faults import InUseError


def hold(database: Path) -> TextIO:
    """Hold the database for this process until the returned file is closed.

    Raises InUseError when another process holds it, OSError when the file cannot be made. The
    system lets go of it when the process ends, however it ends.
    """
    file = Path(f"{database}.lock").open("a+", encoding="utf-8")  # noqa: SIM115 held, not read
    try:
        _lock(file)
    except BlockingIOError:
        file.seek(0)
        holder = file.read().strip() or "another process"
        file.close()
        raise InUseError(
            f"{database} is in use by {holder}: SQLite serves one process at a time. "
            "Stop that one, or use PostgreSQL to run several"
        ) from None
    file.truncate(0)
    file.write(f"process {os.getpid()}")
    file.flush()
    return file


def _lock(file: TextIO) -> None:
    if sys.platform == "win32":  # there is no such lock there, and nobody runs several
        return
    import fcntl  # noqa: PLC0415 not on every system

    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
