"""A long log is searched before its owner's turn, as a short one is in it, and nobody waits."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from bot.delivery import searching, turns
from conversations.casework import search
from conversations.records.owner import Incident, Owner
from storage import history
from tests.support.person import Person
from tests.support.rozstaje import Rozstaje

_PIECE = 3


@pytest.fixture
async def owner(ola: Person) -> Person:
    """Somebody with two clients and a log of twelve entries, two of which are about one telling."""
    await ola.says("/nowy Anka")
    await ola.says("/nowy Basia")
    for number in range(10):
        await ola.says(f"/log Anka krzyczała na mnie, raz {number}")
    await ola.says("/log Basia nie zapłaciła faktury")
    await ola.says("/log Basia krzyczy, że faktura jest zła")
    return ola


@pytest.fixture
def piecemeal(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Take three entries for a long log; give how many are looked through at a time."""
    pieces: list[int] = []
    usual = history.kept_after

    def noting(*given: Any) -> Any:
        piece = yield from usual(*given)
        pieces.append(len(piece))
        return piece

    monkeypatch.setattr(turns, "MOST_AT_ONCE", _PIECE)
    monkeypatch.setattr(history, "MOST_AT_ONCE", _PIECE)
    monkeypatch.setattr(searching, "kept_after", noting)
    return pieces


async def found_by(owner: Person) -> list[str]:
    """Return what a search shows, by command, by words that were asked for, and page by page."""
    seen = []
    await owner.says("/szukaj krzyczał")
    seen.append(owner.sees().html)
    await owner.taps("Następne ›")
    seen.append(owner.sees().html)
    await owner.says("/szukaj")
    await owner.says("basią faktur")
    seen.append(owner.sees().html)
    await owner.says("/szukaj nieobecny")
    return [*seen, owner.sees().html]


async def test_a_long_log_is_searched_as_a_short_one(
    owner: Person, request: pytest.FixtureRequest
) -> None:
    before = await found_by(owner)
    pieces = request.getfixturevalue("piecemeal")
    assert await found_by(owner) == before
    assert pieces == [3, 3, 3, 3, 0] * 4


async def test_others_are_answered_while_a_long_log_is_searched(
    bot: Rozstaje, owner: Person, piecemeal: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    usual = search.seeking

    def waiting(words: Sequence[str], of: Owner) -> Callable[[Incident], bool]:
        has = usual(words, of)

        def held(incident: Incident) -> bool:
            begun.set()
            assert go_on.wait(30)
            return has(incident)

        return held

    monkeypatch.setattr(searching, "seeking", waiting)
    searches = asyncio.create_task(owner.says("/szukaj krzyczy"))
    await asyncio.to_thread(begun.wait, 30)
    emma = bot.person(1002, "Emma", "en")
    emma.account.send_text("/new Greg")
    async with asyncio.timeout(15):
        while not any(each.from_bot and "Greg" in each.text for each in emma.chat):
            await asyncio.sleep(0.002)
    assert not searches.done()
    go_on.set()
    await searches
    assert owner.sees().text.startswith("krzyczy · 11 wpisów")
    assert piecemeal == [3, 3, 3, 3, 0]


async def test_an_owner_who_is_otherwise_by_then_has_it_searched_anew(
    owner: Person, piecemeal: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As another process can make them: here the search is handed what stood before a client."""
    usual = searching.search_ahead
    times = 0

    async def of_before(*given: Any) -> turns.Ahead:
        nonlocal times
        times += 1
        found = await usual(*given)
        if times > 1:
            return found
        before = replace(found.turn.owner, clients=found.turn.owner.clients[:1])
        return turns.Ahead(replace(found.turn, owner=before), found.reading, ())

    monkeypatch.setattr("bot.delivery.ingest.search_ahead", of_before)
    await owner.says("/szukaj krzyczał")
    assert times == 2
    assert len([each for each in owner.sees().labels if each.startswith("Wpis ")]) == 4
