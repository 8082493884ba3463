"""Bots as processes, for a whole file of tests: to make the first one costs the most."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.delivery.nursery import Nursery, nursery


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bots() -> AsyncIterator[Nursery]:
    async with nursery() as started:
        yield started
