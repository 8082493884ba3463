"""A small file written whole or not at all, and names that are on the disk."""

import os
from pathlib import Path


def write_whole(path: Path, content: bytes, *, new: bool = False) -> None:
    """Write a file in one go, for nobody else on the machine; a `new` one is never over another.

    Raises OSError.
    """
    # Two processes may make a new one at once; of what a crash left, one name is found again.
    part = path.with_name(f"{path.name}.{os.getpid()}.part" if new else f"{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if new:
            os.link(part, path)
        else:
            os.replace(part, path)  # noqa: PTH105 as atomic as it gets, and says so
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system lets a folder be opened."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
