"""The key file: the master key that wraps all other keys, outside the database.

Made with the database, it is never made anew for one that has words sealed with another.
"""

import base64
import binascii
import logging
import os
from collections.abc import Sequence
from pathlib import Path

from storage.keys import MASTER_BYTES
from storage.whole_file import write_whole

_LOG = logging.getLogger(__name__)

_HEAD = (
    "# Rozstaje's key: without it nothing in the database can be read.\n"
    "# Keep a copy of it, in another place than the backups.\n"
)
_KIND = "rozstaje-key-1 "
# A file of keys is a few lines.
_LONGEST = 4096
# What others may not: read it, or anybody but its owner write it.
_TOO_OPEN = 0o027


class KeyFileError(Exception):
    """The key file cannot be used; says why, and nothing was changed."""


def read_keys(path: Path) -> list[bytes] | None:
    """Return the master keys of the file, the first wraps; None when there is no file.

    Raises KeyFileError.
    """
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read(_LONGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise KeyFileError(f"KEY_FILE: {path} cannot be read: {error.strerror}") from None
    if os.name != "nt" and mode & _TOO_OPEN:
        raise KeyFileError(
            f"KEY_FILE: others on this machine can read or change {path}: chmod 600 it, "
            "and rotate the key if somebody may have (rozstaje rotate)"
        )
    if not content.strip():
        raise KeyFileError(f"KEY_FILE: {path} is empty: put the key back from where you keep it")
    keys = _keys(content)
    if not keys:
        raise KeyFileError(f"KEY_FILE: {path} is no key of rozstaje's, or cut short: put it back")
    return keys


def _keys(content: bytes) -> list[bytes]:
    """Return the keys of a file's content, none of them where one is not whole."""
    try:
        lines = content.decode("ascii").splitlines()
        told = [line for line in lines if line.strip() and not line.startswith("#")]
        keys = [
            base64.b64decode(line.removeprefix(_KIND).strip(), validate=True)
            for line in told
            if line.startswith(_KIND)
        ]
    except (UnicodeDecodeError, binascii.Error):
        return []
    whole = len(keys) == len(told) and all(len(each) == MASTER_BYTES for each in keys)
    return keys if whole else []


def make_key(path: Path) -> list[bytes]:
    """Make the file with a new key, for nobody else on the machine; return what is in it.

    Where another process made it just now, that one's. Raises KeyFileError.
    """
    key = os.urandom(MASTER_BYTES)
    try:
        write_keys(path, [key], new=True)
    except FileExistsError:
        return read_keys(path) or []
    except OSError as error:
        raise KeyFileError(f"KEY_FILE: {path} cannot be made: {error.strerror}") from None
    _LOG.info(
        "made %s: without it nothing in the database can be read. Keep a copy of it, in another "
        "place than the backups (docs/operations.md, The key)",
        path,
    )
    return [key]


def write_keys(path: Path, keys: Sequence[bytes], *, new: bool = False) -> None:
    """Write the file in one go; a `new` one is never over another. Raises OSError."""
    text = _HEAD + "".join(f"{_KIND}{base64.b64encode(key).decode()}\n" for key in keys)
    write_whole(path, text.encode("ascii"), new=new)
