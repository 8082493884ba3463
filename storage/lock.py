"""One process at a time on a SQLite database: the next is told which one has it."""

import contextlib
import os
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from storage.faults import InUseError

# Far beyond the largest database, and the bytes that SQLite locks at one gigabyte.
_OUR_BYTE = 2**62


@dataclass(frozen=True, slots=True)
class Held:
    """A database that is this process's, by its real path, until `close`."""

    path: Path
    lock: FileLock
    file: BinaryIO

    def close(self) -> None:
        """Let go of it; not while SQLite has it open, whose own locks would go too."""
        self.file.close()
        self.lock.release()


def hold(database: Path) -> Held:
    """Hold the database for this process, and make its file when it is absent.

    Held are the file beside it that says who has it, and the database's own file: it is the same
    one under another name. Raises InUseError when another process holds it, OSError when its files
    cannot be made. The system lets go when the process ends, however it ends.
    """
    path = database.resolve()
    # Before anything else: what cannot be made is said as it is. For nobody else on the machine,
    # and so are the files that SQLite makes beside it.
    if not path.exists():
        path.touch(mode=0o600)
    beside = Path(f"{path}.lock")
    holder = _holder(beside)
    lock = FileLock(beside, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise _in_use(database, holder) from None
    file = None
    try:
        file = _open_locked(path)
    finally:
        if file is None:
            lock.release()
    if file is None:
        raise _in_use(database, "another process")
    # Where a locked file cannot be written, it names nobody.
    with contextlib.suppress(OSError):
        beside.write_text(f"process {os.getpid()}", "utf-8")
    return Held(path, lock, file)


def _holder(beside: Path) -> str:
    try:
        return beside.read_text("utf-8").strip() or "another process"
    except (OSError, UnicodeDecodeError):
        return "another process"


def _in_use(database: Path, holder: str) -> InUseError:
    return InUseError(
        f"{database} is in use by {holder}: SQLite serves one process at a time. "
        "Stop that one, or use PostgreSQL to run several"
    )


def _open_locked(path: Path) -> BinaryIO | None:
    """Open the file with a byte of it locked; None when another has it.

    Linux alone has a lock that neither opening nor closing the file elsewhere lets go of; where
    there is none, on some file systems too, the file beside it is all.
    """
    file = path.open("r+b", buffering=0)
    if sys.platform != "linux":
        return file
    import fcntl  # noqa: PLC0415 not on every system

    wanted = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, _OUR_BYTE, 1, 0)
    try:
        fcntl.fcntl(file, fcntl.F_OFD_SETLK, wanted)
    except BlockingIOError:
        file.close()
        return None
    except OSError:
        pass
    return file
