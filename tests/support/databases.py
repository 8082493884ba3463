"""An empty database of each engine for one test; PostgreSQL where TEST_POSTGRES_URL names one."""

import contextlib
import os
import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from storage.opening import SQLITE

ENGINES = ("sqlite", "postgres")

# Not above row security, as the bot's own role should be.
_ROLE = "rozstaje_tests"


@contextlib.asynccontextmanager
async def empty_database(
    engine: str, folder: Path, server: str | None = None
) -> AsyncIterator[str]:
    """Give the address of an empty database; skips the test when there is no such engine here.

    A `server` that is given may crash meanwhile, and goes with what is on it.
    """
    if engine == "sqlite":
        yield f"{SQLITE}{folder / 'rozstaje.sqlite'}"
        return
    lasting = server is None
    server = server or os.environ.get("TEST_POSTGRES_URL")
    if not server:
        pytest.skip("no PostgreSQL here: TEST_POSTGRES_URL is not set (.ci/postgres starts one)")
    import asyncpg  # noqa: PLC0415 an extra

    schema = f"t{secrets.token_hex(8)}"
    admin = await asyncpg.connect(server)
    try:
        with contextlib.suppress(asyncpg.DuplicateObjectError, asyncpg.UniqueViolationError):
            await admin.execute(f"create role {_ROLE} login")
        await admin.execute(f"create schema {schema} authorization {_ROLE}")
        parts = urlsplit(server)
        yield (
            f"postgresql://{_ROLE}@{parts.hostname}:{parts.port}{parts.path}?search_path={schema}"
        )
        if lasting:
            await admin.execute(f"drop schema {schema} cascade")
    finally:
        await admin.close()
