"""A page of a log, and what is counted of it, say the same as the log read whole."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from conversations.decision.questions import SKIP, Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import Edit, KeepIncident, SetAnswer
from conversations.records.needs import Amount, LogPage, Loose, PageOf
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Incident, Language, Owner, Standing
from storage.history import amount_of, loose_of, page_of
from storage.owners import add_owner, save
from storage.store import Store

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
SECONDS = int(NOW.timestamp())
OLA, EWA = OwnerId(1001), OwnerId(1002)
ANKA, BASIA, NEW = ClientNumber(1), ClientNumber(2), ClientNumber(3)
SIZE = 4


def _entries(seed: int) -> list[Incident]:
    """Return entries of two clients and of nobody: many of a day, some undated, some undone."""
    chance = random.Random(seed)
    days = (None, *(NOW.date() - timedelta(days=each) for each in range(6)))
    return [
        Incident(
            IncidentNumber(number),
            None,
            chance.choice(days),
            at=chance.choice((None, time(9, 5), time(22, 40))),
            client=chance.choice((ANKA, ANKA, ANKA, BASIA, None)),
            standing=chance.choice((Standing.KEPT, Standing.KEPT, Standing.UNDONE, Standing.DRAFT)),
            logged_at=NOW,
        )
        for number in range(1, 101)
    ]


async def _kept(store: Store, owner: OwnerId, entries: Sequence[Incident]) -> None:
    edits: list[Edit] = [AddClient(n, f"Klient {n}", Question.INTEREST) for n in (ANKA, BASIA, NEW)]
    edits += map(KeepIncident, entries)
    edits += [
        SetAnswer(ANKA, Question.INTEREST, "yes", NOW),
        SetAnswer(ANKA, Question.SLEEP, SKIP, NOW),
        SetAnswer(BASIA, Question.SLEEP, "never", NOW),
    ]
    await store.run(add_owner(Owner(owner, Language.PL), SECONDS), owner)
    await store.run(save(owner, edits, SECONDS), owner)


def _newest_first(entries: Sequence[Incident], client: ClientNumber) -> list[int]:
    """Return the numbers of a client's kept entries: without a day first, without a time last."""
    shown = [e for e in entries if e.client == client and e.standing is Standing.KEPT]
    shown.sort(key=lambda e: (e.day or date.max, e.at is not None, str(e.at), e.number))
    return [each.number for each in reversed(shown)]


async def _page(store: Store, wanted: PageOf) -> LogPage:
    return await store.run(page_of(OLA, wanted), OLA)


async def test_the_pages_in_order_are_the_log(store: Store) -> None:
    entries = _entries(1)
    await _kept(store, OLA, entries)
    await _kept(store, EWA, _entries(2))
    for client in (ANKA, BASIA, NEW):
        wanted = _newest_first(entries, client)
        first = await _page(store, PageOf(client, SIZE))
        assert first.pages == max(1, -(-len(wanted) // SIZE))
        pages = [await _page(store, PageOf(client, SIZE, n)) for n in range(1, first.pages + 1)]
        assert [page.number for page in pages] == list(range(1, first.pages + 1))
        assert [each.number for page in pages for each in page.incidents] == wanted
        assert await _page(store, PageOf(client, SIZE, 999_999_999)) == pages[-1]


async def test_an_entry_stands_on_the_page_that_it_leads_to(store: Store) -> None:
    entries = _entries(3)
    await _kept(store, OLA, entries)
    shown = {each for client in (ANKA, BASIA) for each in _newest_first(entries, client)}
    for entry in entries:
        for client in (ANKA, BASIA):
            found = await _page(store, PageOf(client, SIZE, at=entry.number))
            if entry.client == client and entry.number in shown:
                assert entry.number in [each.number for each in found.incidents]
            else:
                assert found.number == 1


async def test_what_is_kept_is_counted(store: Store) -> None:
    entries = _entries(4)
    await _kept(store, OLA, entries)
    await _kept(store, EWA, [replace(each, client=ANKA) for each in entries])
    for client, answers in ((ANKA, 1), (BASIA, 1), (NEW, 0)):
        theirs = [each for each in entries if each.client == client]
        seen = sum(each.standing is Standing.KEPT for each in theirs)
        assert await store.run(amount_of(OLA, client), OLA) == Amount(answers, len(theirs), seen)
    seen = sum(each.standing is Standing.KEPT for each in entries)
    assert await store.run(amount_of(OLA, 0), OLA) == Amount(2, len(entries), seen)
    loose = [e.number for e in entries if e.client is None and e.standing is Standing.KEPT]
    assert await store.run(loose_of(OLA), OLA) == Loose(len(loose), loose[0])
    assert await store.run(loose_of(EWA), EWA) == Loose()
