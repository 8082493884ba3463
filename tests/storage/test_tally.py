"""A log that is only counted decides the same as one that is read entry by entry."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from conversations.casework.overview import month
from conversations.decision.gist import Gist, gist_of
from conversations.decision.incidents import Kind
from conversations.decision.questions import CHOICES, Question
from conversations.decision.situations import Level
from conversations.decision.tally import tally
from conversations.decision.verdict import Verdict, decide
from conversations.records.client_edits import AddClient
from conversations.records.edits import Edit, KeepIncident, SetAnswer
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import ClientFile, Incident, Language, Owner, Standing
from storage.client_files import load_files
from storage.incidents import FEW
from storage.owners import add_owner, save
from storage.steps import Steps
from storage.store import Store
from tests.support.files import load_file

NOW = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
TODAY = NOW.date()
OLA = OwnerId(1001)
DRAWN = range(1, 151)
# What must be among the histories stands there by itself and does not hang on what was drawn: a
# client for each of these levels, one with nothing said, and one with a month of every sort.
SURE: dict[int, dict[Question, str]] = {
    201: {},
    202: {Question.INTEREST: "yes"},
    203: {Question.INTRUSIONS: "rarely"},
    204: {Question.PAYMENT: "sometimes_late"},
    205: {Question.DREAD: "often"},
    206: {Question.SLEEP: "often"},
    207: {Question.PAYMENT: "unpaid"},
    208: {Question.ABUSE: "once"},
}
EVENTFUL = ClientNumber(209)
CLIENTS = (*DRAWN, *SURE, EVENTFUL)


def _day(chance: random.Random) -> date | None:
    # About the edges of every window, on both sides, and now and then tomorrow or unknown.
    near = chance.choice((0, 1, 29, 30, 31, 179, 180, 364, 365, 900, 2000))
    return chance.choice(
        (TODAY - timedelta(days=near + chance.randint(-2, 2)), TODAY, None)
        if chance.random() < 0.2
        else (TODAY - timedelta(days=chance.randint(0, 400)),)
    )


def _entry(number: IncidentNumber, client: ClientNumber, chance: random.Random) -> Incident:
    return Incident(
        number,
        chance.choice((*Kind, None)),
        _day(chance),
        minutes=chance.choice((None, 5, 45)),
        settled=chance.random() < 0.1,
        client=client,
        standing=chance.choice((Standing.KEPT, Standing.KEPT, Standing.UNDONE, Standing.DRAFT)),
        logged_at=NOW,
        sure=chance.random() < 0.8,
    )


def _history(client: ClientNumber, first: int, chance: random.Random) -> list[Edit]:
    edits: list[Edit] = [AddClient(client, f"Klient {client}", Question.INTEREST)]
    share = chance.choice((0, 0.3, 1))
    for question in Question:
        if chance.random() < share:
            when = NOW - timedelta(days=chance.choice((0, 3, 45, 700)))
            choice = chance.choice((*CHOICES[question], "skip"))
            edits.append(SetAnswer(client, question, choice, when))
    count = chance.choice((0, 1, 3, 40))
    edits += [KeepIncident(_entry(IncidentNumber(first + n), client, chance)) for n in range(count)]
    return edits


def _told(client: ClientNumber, answers: dict[Question, str]) -> list[Edit]:
    added = AddClient(client, f"Klient {client}", Question.INTEREST)
    return [added, *(SetAnswer(client, each, choice, NOW) for each, choice in answers.items())]


def _eventful_month() -> list[Edit]:
    log = (Kind.LONG_CALL, Kind.GOOD_MOMENT, Kind.OTHER_CLIENT_HURT, Kind.OTHER_CLIENT_HURT)
    entries = [
        Incident(
            IncidentNumber(20_000 + place), kind, TODAY, minutes=5, client=EVENTFUL, logged_at=NOW
        )
        for place, kind in enumerate(log)
    ]
    return [*_told(EVENTFUL, {}), *map(KeepIncident, entries)]


def _histories(chance: random.Random) -> list[Edit]:
    drawn = [edit for n in DRAWN for edit in _history(ClientNumber(n), 1 + 50 * n, chance)]
    sure = [edit for n, answers in SURE.items() for edit in _told(ClientNumber(n), answers)]
    return [*drawn, *sure, *_eventful_month()]


def _counted(client: int, *, few: int, recent: bool = False) -> Steps[ClientFile]:
    """Load a client's file with the log counted, of more than a few by an index."""
    number = ClientNumber(client)
    return (yield from load_files(OLA, [number], NOW, few=few, recent=recent))[number]


def _kept(edits: list[Edit]) -> Steps[None]:
    yield from add_owner(Owner(OLA, Language.PL), 0)
    yield from save(OLA, edits, int(NOW.timestamp()))


def _decided(file: ClientFile) -> Verdict | None:
    return decide(file.choices(), file.entries(), TODAY, file.talk_on(UTC))


@pytest.mark.parametrize("few", [FEW, 0])
async def test_counted_or_listed_a_log_gives_the_same_verdict(store: Store, few: int) -> None:
    chance = random.Random(1)
    await store.run(_kept(_histories(chance)), OLA)
    seen = set()
    for client in CLIENTS:
        listed = await store.run(load_file(OLA, ClientNumber(client)), OLA)
        counted = await store.run(_counted(client, few=few), OLA)
        verdict = _decided(listed)
        assert _decided(counted) == verdict
        seen.add(verdict and verdict.level)
    assert len(seen) >= len(SURE), "levels of all kinds, and none, were among them"


async def test_an_entry_taken_out_of_a_counted_log_leaves_what_it_leaves_of_a_listed_one(
    store: Store,
) -> None:
    await store.run(_kept(_histories(random.Random(3))), OLA)
    taken = 0
    for client in CLIENTS:
        listed = await store.run(load_file(OLA, ClientNumber(client)), OLA)
        counted = await store.run(_counted(client, few=0), OLA)
        assert counted.tally is not None
        whole = tally(listed.entries(), TODAY)
        for kind, day in ((kind, day) for kind, days in whole.days.items() for day in days):
            fewer = replace(counted, tally=counted.tally.plus(kind, day, -1))
            left = _decided(replace(listed, tally=whole.plus(kind, day, -1)))
            after = _decided(fewer)
            if after is None:
                # What is older than every window was not counted beside it.
                assert left is None or left.level is Level.STAY
                continue
            assert left is not None
            assert after.level is left.level, (client, kind, day)
            taken += 1
    assert taken > len(CLIENTS)


async def test_counted_or_listed_the_last_thirty_days_are_the_same(store: Store) -> None:
    chance = random.Random(2)
    await store.run(_kept(_histories(chance)), OLA)
    seen = set()
    for client in CLIENTS:
        listed = await store.run(load_file(OLA, ClientNumber(client)), OLA)
        recent = _counted(client, few=0, recent=True)
        counted = await store.run(recent, OLA)
        brought = month(listed, gist_of(_decided(listed)), TODAY)
        assert month(counted, gist_of(_decided(counted)), TODAY) == brought
        seen.add(brought)
    assert any(each.minutes and each.good and each.harms_others for each in seen)


async def test_what_was_only_counted_is_never_taken_for_a_quiet_month(store: Store) -> None:
    await store.run(_kept([AddClient(ClientNumber(1), "Anka", Question.INTEREST)]), OLA)
    file = await store.run(_counted(1, few=0), OLA)
    with pytest.raises(LookupError, match="counted and not listed"):
        month(file, Gist(), TODAY)


async def test_an_entry_older_than_every_window_still_makes_a_verdict(store: Store) -> None:
    old = Incident(
        IncidentNumber(1),
        Kind.SHOUTING,
        TODAY - timedelta(days=900),
        client=ClientNumber(1),
        logged_at=NOW,
    )
    good = Incident(
        IncidentNumber(2), Kind.GOOD_MOMENT, TODAY, client=ClientNumber(2), logged_at=NOW
    )
    clients = [AddClient(ClientNumber(n), f"Klient {n}", Question.INTEREST) for n in (1, 2)]
    await store.run(_kept([*clients, KeepIncident(old), KeepIncident(good)]), OLA)
    assert _decided(await store.run(_counted(1, few=0), OLA)) is not None
    assert _decided(await store.run(_counted(2, few=0), OLA)) is None


async def test_what_was_only_counted_is_never_taken_for_an_empty_log(store: Store) -> None:
    await store.run(_kept([AddClient(ClientNumber(1), "Anka", Question.INTEREST)]), OLA)
    file = await store.run(_counted(1, few=0), OLA)
    with pytest.raises(LookupError, match="counted and not listed"):
        file.kept()
