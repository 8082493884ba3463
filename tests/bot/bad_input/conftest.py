"""Nothing may raise here, and whoever sent it is still answered."""

import logging
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.conversations.handlers.walking import PL, walks
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje


@pytest.fixture(autouse=True)
def nothing_raises(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever goes wrong inside is logged as an error: there must be none."""
    with caplog.at_level(logging.DEBUG):
        yield
    wrong = [record for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not wrong, [record.getMessage() for record in wrong]


@pytest.fixture
async def zoe(bot: Rozstaje) -> AsyncIterator[Person]:
    """Somebody with one client and a few answers; whatever came between, she is still answered."""
    zoe = bot.person(2001, "Zoe", "pl")
    await zoe.says("/nowy Anka")
    await walks(zoe, {"payment": "sometimes_late"}, until="abuse")
    yield zoe
    await zoe.says("/start")
    assert PL.plain("start-welcome-back") in zoe.sees().text
