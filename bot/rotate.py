"""`rozstaje rotate`: a new key in the key file, and all keys in the database wrapped with it."""

import os
from collections.abc import Callable

from bot.settings import Settings
from storage.key_file import KeyFileError, read_keys, write_keys
from storage.keys import MASTER_BYTES, Keys
from storage.opening import open_store
from storage.rewrap import rewrap


async def rotate(settings: Settings, say: Callable[[str], None]) -> None:
    """Make a new key and put the old one out of use, while no bot runs.

    Until all is wrapped anew the file has both, so that it can be broken off anywhere and done
    again. Raises KeyFileError, OSError and what `open_store` raises.
    """
    path = settings.key_path
    store = await open_store(settings.database_url, settings.key_file)
    try:
        before = read_keys(path)
        if before is None:
            raise KeyFileError(f"KEY_FILE: {path} is not there")
        new = os.urandom(MASTER_BYTES)
        write_keys(path, [new, *before])
        count = await rewrap(store, Keys([new, *before]))
        write_keys(path, [new])
    finally:
        await store.close()
    say(f"{path} has a new key, {count} keys are wrapped with it")
    say("keep a copy of it, make a backup now (its keyring needs the new key), and then destroy")
    say("every copy of the old key: what it alone opens is noise from then on")
