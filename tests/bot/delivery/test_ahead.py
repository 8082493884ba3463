"""A long message is read before its turn, and again when the turn finds its owner otherwise."""

import threading
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from bot.delivery import ingest as ingesting
from bot.delivery.ahead import LONG, read_ahead
from bot.delivery.turns import Ahead
from bot.telegram.inbound import Inbound
from conversations.casework import entries
from conversations.handlers import quick_log
from conversations.reading import Reading
from conversations.records.owner import Owner
from storage.store import Store
from tests.support.person import Person

LONG_STORY = "Basia wczoraj o 22:40 krzyczała na mnie przez telefon. " + "Bez końca. " * 60


@pytest.fixture
def read_on(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note on which thread each message is read."""
    threads: list[str] = []
    usual = entries.read_text

    def noting(owner: Owner, text: str, *rest: Any) -> Reading:
        threads.append(threading.current_thread().name)
        return usual(owner, text, *rest)

    monkeypatch.setattr(quick_log, "read_text", noting)
    return threads


async def test_a_long_message_is_read_once_and_not_where_turns_are_taken(
    ola: Person, read_on: list[str]
) -> None:
    await ola.says("/nowy Basia")
    await ola.says("/klienci")
    await ola.says("Basia wczoraj krzyczała")
    (of_turns,) = set(read_on)
    read_on.clear()
    assert len(LONG_STORY) > LONG
    await ola.says(LONG_STORY)
    assert len(read_on) == 1
    assert of_turns not in read_on
    assert "Basia" in ola.sees().text
    assert "22:40" in ola.sees().text


async def test_an_owner_who_is_otherwise_by_then_is_read_for_anew(
    ola: Person, read_on: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As another process can make them: here the turn is handed what was read for no client."""

    async def of_before(store: Store, inbound: Inbound, now: datetime) -> Ahead | None:
        ahead = await read_ahead(store, inbound, now)
        if ahead is None:
            return None
        before = replace(ahead.turn, owner=replace(ahead.turn.owner, clients=()))
        return Ahead(before, replace(ahead.reading, clients=(), events=(), kinds=()))

    monkeypatch.setattr(ingesting, "read_ahead", of_before)
    await ola.says("/nowy Basia")
    await ola.says("/klienci")
    await ola.says(LONG_STORY)
    assert len(read_on) == 2
    assert "Basia" in ola.sees().text
    assert "22:40" in ola.sees().text
