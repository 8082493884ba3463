"""What the process holds is bounded, by number and by length, whatever is sent and by how many.

How many bytes that comes to is measured by `tests.bench.memory`; here nothing depends on a machine.
"""

import asyncio
import gc
import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from random import Random
from types import FunctionType, ModuleType
from typing import Any

import pytest

from bot.delivery.ingest import Ingest
from bot.delivery.outbox import Outbox
from bot.telegram.access import Allowed
from bot.telegram.pace import Limits
from conversations.values.remembering import LONGEST
from storage.opening import open_store
from tests.bench import memory
from tests.bot.test_forgotten import _READS, remembered, strings_in

_NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
# In no word of ours: what holds it is of what was sent.
_SIGN = "ʘ"
# Words of forty letters, and now and then of hundreds.
_LETTERS = f"abcdefghijklmnoprstuwyząćęłńóśźż{_SIGN * 4} "
_UPDATES = 400
# A word, in all its forms; a card of several lines is never remembered.
_FORMS = 4 * LONGEST
_MOST_ENTRIES = 200_000
_UNBOUNDED = 300


async def test_what_is_remembered_of_nonsense_has_a_number_and_a_length(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "_LETTERS", _LETTERS)
    cache = type(lru_cache(len))
    # Other tests of the same process may have asked for every sentence there is.
    before = {
        name: each.cache_info().currsize for name, each in remembered() if isinstance(each, cache)
    }
    await memory.measure(_UPDATES, tmp_path, say=lambda _line: None)
    entries, seen = 0, 0
    for name, each in remembered():
        cached = isinstance(each, cache)
        if cached and name.split(".")[0] not in _READS:
            continue
        info = each.cache_info() if cached else None  # type: ignore[attr-defined]
        if info:
            grown = info.currsize - before.get(name, 0)
            assert info.maxsize or grown <= _UNBOUNDED, f"{name} grows without a bound"
            entries += info.maxsize or _UNBOUNDED
        sent = [text for text in strings_in(each) if _SIGN in text]
        seen += len(sent)
        bounded = info is not None and info.maxsize is not None
        assert bounded or not sent, f"{name} holds what was sent, without a bound"
        assert max(map(len, sent), default=0) <= _FORMS, f"{name} holds what is long"
    assert seen > _UPDATES, "or nothing of what was sent would have been remembered at all"
    assert entries <= _MOST_ENTRIES


@pytest.mark.parametrize("allowed", [None, Allowed(frozenset({7}), frozenset())])
async def test_nothing_is_held_of_each_owner_once_they_are_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, allowed: Allowed | None
) -> None:
    # Bounded by ten thousand as they are shipped.
    monkeypatch.setattr("bot.telegram.pace._MANY", 20)
    monkeypatch.setattr("bot.delivery.door._MOST", 20)
    monkeypatch.setattr("bot.delivery.drawn._MOST", 20)
    store = await open_store(f"sqlite:///{tmp_path / 'rozstaje.sqlite'}")
    api: Any = memory.Silent()
    outbox = Outbox(api, store, Limits(1_000_000, 1_000_000), lambda: _NOW)
    outbox.start()
    ingest = Ingest(store, outbox, lambda: _NOW, allowed=allowed)
    held = []
    for owners in (range(1_001, 1_041), range(1_041, 1_081), range(1_081, 1_281)):
        for owner in owners:
            update: dict[str, Any] = memory.ordinary_update(owner, Random(owner))
            update["message"]["from"]["id"] = update["message"]["chat"]["id"] = owner
            await ingest.take(update)
        await outbox.settled()
        held.append(_objects(ingest, outbox, leave=(store, asyncio.get_running_loop())))
    await outbox.stop()
    await store.close()
    assert held[2] - held[1] < 100, "two hundred owners more, and something stays of each"


def _objects(*roots: object, leave: Iterable[object]) -> int:
    """Count what the roots hold, however deep; code, and all in `leave`, left out.

    The loop keeps timers that were called off until there are a hundred.
    """
    gc.collect()
    seen, left = set(map(id, leave)), list(roots)
    while left:
        each = left.pop()
        if id(each) in seen or isinstance(each, ModuleType | FunctionType | type | logging.Logger):
            continue
        seen.add(id(each))
        left += gc.get_referents(each)
    return len(seen)
