"""Any engine, by the address of its database."""

import asyncio
from pathlib import Path
from typing import Any

from storage.key_file import read_keys
from storage.migrate import Migration
from storage.sealed_store import see_fits, unlock
from storage.sqlite import examine_sqlite, open_sqlite
from storage.store import Store


class UnknownDatabaseError(ValueError):
    """No engine knows such an address."""


SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://")
IN_MEMORY = f"{SQLITE}:memory:"
# Where the key is, of a database that is no file.
_KEY = Path("rozstaje.key")


async def open_store(url: str, key_file: Path | None = None) -> Store:
    """Open the database at a `sqlite:///path` or `postgresql://…` address, with its key file.

    Raises UnknownDatabaseError for any other, DatabaseFaultError when it cannot be opened,
    InUseError when another process has the file, SchemaError when it does not fit this version,
    KeyFileError when the key file is not the database's or cannot be used.
    """
    inner = await open_plain(url)
    try:
        return await unlock(inner, None if url == IN_MEMORY else key_file or key_file_of(url))
    except BaseException:
        await inner.close()
        raise


async def open_plain(url: str) -> Store:
    """Open the database as its engine does, all that is sealed in it as it is; raises the same."""
    opened: Store
    if is_file(url):
        opened = await open_sqlite(url.removeprefix(SQLITE))
    else:
        opened = await postgres().open_postgres(url)
    return opened


def key_file_of(url: str) -> Path:
    """Return where the key of a database is kept when nothing else is said: beside its file."""
    return Path(f"{url.removeprefix(SQLITE)}.key") if url.startswith(SQLITE) else _KEY


async def examine(url: str, key_file: Path | None = None) -> list[Migration]:
    """Return the schema files that `open_store` would apply; changes nothing, raises the same."""
    if is_file(url):
        pending, wraps = await asyncio.to_thread(examine_sqlite, url.removeprefix(SQLITE))
    else:
        pending, wraps = await postgres().examine_postgres(url)
    path = key_file or key_file_of(url)
    see_fits(path, read_keys(path), wraps)
    return pending


def is_file(url: str) -> bool:
    """Tell SQLite from PostgreSQL; raises UnknownDatabaseError for what is neither."""
    if url.startswith(SQLITE) and len(url) > len(SQLITE):
        return True
    if not url.startswith(POSTGRES):
        raise UnknownDatabaseError(url.split(":", 1)[0])
    return False


def postgres() -> Any:
    """Return the module of that engine; raises UnknownDatabaseError without its extra."""
    try:
        from storage import postgres as engine  # noqa: PLC0415 asyncpg is an extra
    except ImportError:
        raise UnknownDatabaseError(
            "postgresql needs the extra: pip install rozstaje[postgres]"
        ) from None
    return engine
