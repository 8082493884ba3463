"""What every test can have."""

import os
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from storage.opening import open_store
from storage.store import Store
from tests.support.databases import ENGINES, new_database, own_database, shapes_known
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje, rozstaje

# The same examples each time: whether a change lands does not depend on luck, nor on how busy a
# machine is. `HYPOTHESIS_PROFILE=search` looks for others.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Run twice as many tests at a time as there are cores: half of what they do is waiting."""
    return 2 * (yield)


@pytest.fixture(autouse=True)
def _keys_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the key of a database that is no file out of the working folder."""
    monkeypatch.setattr("storage.opening._KEY", tmp_path / "rozstaje.key")


@pytest.fixture(scope="session", autouse=True)
def _databases() -> Iterator[None]:
    """Build what schemas are compared with once, and keep apart from tests that run beside."""
    with shapes_known(), own_database():
        yield


@pytest.fixture(params=ENGINES)
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """Give the address of a new database of each engine."""
    async with new_database(request.param, tmp_path) as address:
        yield address


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """Open it."""
    opened = await open_store(url)
    yield opened
    await opened.close()


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
