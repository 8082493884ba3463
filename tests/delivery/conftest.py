"""Bots as processes, for a whole file of tests: to make the first one costs the most."""

import logging
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from tests.delivery.nursery import Nursery, nursery


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bots() -> AsyncIterator[Nursery]:
    async with nursery() as started:
        yield started


@pytest.fixture(autouse=True)
def no_canary(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Look through all that was logged in this process, at the finest level."""
    caplog.set_level(logging.DEBUG)
    yield
    for when in ("setup", "call"):
        for record in caplog.get_records(when):
            assert "canary" not in f"{record.getMessage()} {record.exc_text} {record.args}", record
