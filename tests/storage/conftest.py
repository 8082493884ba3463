"""What the tests of the store share."""

import os
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from storage.opening import SQLITE


@pytest.fixture
async def admin(url: str) -> AsyncIterator[Any]:
    """Give whoever sees the database without the key: all of it, and may write."""
    if url.startswith(SQLITE):
        yield None
        return
    server = await asyncpg.connect(os.environ["TEST_POSTGRES_URL"])
    await server.execute(f"set search_path to {url.partition('search_path=')[2]}")
    yield server
    await server.close()
