"""What every test can have."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.person import Person
from tests.support.rozstaje import Rozstaje, rozstaje


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Rozstaje]:
    async with rozstaje(tmp_path) as running:
        yield running


@pytest.fixture
def ola(bot: Rozstaje) -> Person:
    """Somebody with Telegram in Polish."""
    return bot.person(1001, "Ola", "pl")


@pytest.fixture
def emma(bot: Rozstaje) -> Person:
    """Somebody with Telegram in English."""
    return bot.person(1002, "Emma", "en")
