"""A page of a log, and what is counted of it, say the same as the log read whole."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.delivery.turns import owner_turn
from bot.telegram.inbound import Inbound
from conversations.casework.dossier import (
    PRIVATE,
    Part,
    Reader,
    Selection,
    Since,
    entries_of,
    selected,
)
from conversations.casework.drafts import MOST_CITED, citable, cites, draft_of, fill
from conversations.casework.letters import Letter
from conversations.decision.incidents import Kind
from conversations.decision.questions import SKIP, Question
from conversations.records.client_edits import AddClient
from conversations.records.edits import Edit, KeepIncident, SetAnswer
from conversations.records.events import Tapped
from conversations.records.needs import Amount, KeptOf, LogPage, Loose, PageOf
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import ClientFile, Incident, Language, Owner, Standing
from storage.history import amount_of, kept_of, latest_of, loose_of, page_of
from storage.owners import add_owner, save
from storage.steps import Query, Steps, T
from storage.store import Store

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
SECONDS = int(NOW.timestamp())
OLA, EWA = OwnerId(1001), OwnerId(1002)
ANKA, BASIA, NEW = ClientNumber(1), ClientNumber(2), ClientNumber(3)
SIZE = 4
STRANGER = Owner(OLA, Language.PL)


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


def _of_kinds(seed: int) -> list[Incident]:
    """Return such entries of any kinds, of one client, some years old, settled, or in doubt."""
    chance = random.Random(seed)
    days = (None, *(NOW.date() - timedelta(days=each) for each in (-3, 0, 1, 40, 100, 400)))
    kinds = (None, Kind.GOOD_MOMENT, Kind.THREAT, Kind.SLEEPLESS, Kind.LATE_PAYMENT, Kind.SHOUTING)
    return [
        replace(
            each,
            client=ANKA,
            day=chance.choice(days),
            kind=chance.choice(kinds),
            settled=chance.random() < 0.3,
            sure=chance.random() < 0.7,
        )
        for each in _entries(seed)
    ]


async def test_what_goes_into_a_dossier_is_counted_as_it_is_read(store: Store) -> None:
    entries = _of_kinds(3)
    await _kept(store, OLA, entries)
    await _kept(store, EWA, _of_kinds(4))
    today, file = NOW.date(), ClientFile(incidents=tuple(entries))
    for parts in (frozenset(Part), frozenset(Part) - PRIVATE, frozenset({Part.FILES})):
        for since in Since:
            selection = Selection(Reader.ME, parts, since)
            wanted = entries_of(ANKA, selection, today)
            counted = await store.run(kept_of(OLA, wanted), OLA)
            assert counted == len(selected(file, selection, today).kept()), selection.code
    come = [each for each in file.kept() if each.day is not None and each.day <= today]
    of_days = KeptOf(ANKA, since=date.min, until=today)
    assert await store.run(kept_of(OLA, of_days), OLA) == len(come) > 0
    assert await store.run(kept_of(OLA, KeptOf(NEW)), OLA) == 0


async def test_what_a_letter_cites_is_the_same_as_of_the_whole_log(store: Store) -> None:
    entries = _of_kinds(5)
    await _kept(store, OLA, entries)
    await _kept(store, EWA, _of_kinds(6))
    for letter in Letter:
        draft = draft_of(letter, Language.EN, "Anka")
        found = await store.run(latest_of(OLA, cites(draft, ANKA)), OLA)
        numbers = [each.number for each in citable(draft, found)]
        assert numbers == [each.number for each in citable(draft, entries)]
        whole = fill(draft, STRANGER, ClientFile(), NOW.date(), entries)
        assert fill(draft, STRANGER, ClientFile(), NOW.date(), found).about == whole.about


async def test_a_dossiers_choice_and_a_letter_read_a_page_of_the_log_at_most(store: Store) -> None:
    entries = [
        replace(each, kind=Kind.LATE_PAYMENT, day=NOW.date(), standing=Standing.KEPT, client=ANKA)
        for each in _entries(7)
    ]
    await _kept(store, OLA, entries)
    for tapped in ("dossier:1", "dossier:1:others:gf:year", "chart:1", "letter:1:payment_last"):
        inbound = Inbound(OLA, Language.PL, Tapped(tapped, 1))
        rows: list[int] = []
        turn = owner_turn(1_000 + len(tapped), inbound, NOW)
        await store.run(_counting(turn, rows), OLA)
        assert max(rows, default=0) <= MOST_CITED, tapped


def _words(rows: Sequence[Mapping[str, Any]]) -> bool:
    return bool(rows) and "note" in rows[0].keys()  # noqa: SIM118 a row of SQLite has its values in it


def _counting(steps: Steps[T], rows: list[int]) -> Steps[T]:
    """Run the steps, and note how many entries each answer has, with their words."""
    try:
        wanted = next(steps)
        while True:
            answer = yield wanted
            answers = [answer] if isinstance(wanted, Query) else answer
            rows += [len(each) for each in answers if isinstance(each, list) and _words(each)]
            wanted = steps.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result
