"""What a question has counted of a log says the same as the log read whole."""

import random
from datetime import date, time, timedelta

import pytest

from conversations.decision.incidents import Kind
from conversations.records.edits import Edit, KeepIncident
from conversations.records.needs import CountedDay, Counting
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Incident, Standing
from storage.history import counted_of
from storage.owners import save
from storage.store import Store
from tests.storage.test_history import ANKA, BASIA, NOW, OLA, SECONDS, _kept

TODAY = NOW.date()
LATE, CALL, SHOUT = Kind.OFF_HOURS, Kind.LONG_CALL, Kind.SHOUTING


def _log(seed: int) -> list[Incident]:
    chance = random.Random(seed)
    return [
        Incident(
            IncidentNumber(number),
            chance.choice((LATE, CALL, SHOUT, None)),
            chance.choice((None, *(TODAY - timedelta(days=each) for each in range(-1, 9)))),
            at=chance.choice((None, time(9, 5), time(22, 40))),
            minutes=chance.choice((None, 20, 45)),
            client=chance.choice((ANKA, BASIA, None)),
            settled=chance.random() < 0.2,
            sure=chance.random() < 0.8,
            standing=chance.choice((Standing.KEPT, Standing.KEPT, Standing.UNDONE, Standing.DRAFT)),
            logged_at=NOW,
        )
        for number in range(1, 201)
    ]


def _by_day(log: list[Incident], wanted: Counting) -> tuple[CountedDay, ...]:
    def of(day: date) -> CountedDay:
        those = [
            each
            for each in log
            if each.day == day
            and each.client == wanted.client
            and each.kind in wanted.kinds
            and each.standing is Standing.KEPT
            and not (wanted.is_open and each.settled)
        ]
        sure = [each for each in those if each.sure]
        spent = sum(each.minutes or 0 for each in sure)
        return CountedDay(day, len(sure), spent, len(those) - len(sure))

    since = wanted.since or date(2000, 1, 1)
    days = {each.day for each in log if each.day and since <= each.day <= wanted.until}
    counted = [of(day) for day in sorted(days, reverse=True)]
    return tuple(each for each in counted if each.times or each.waiting)


@pytest.mark.parametrize("is_open", [False, True])
@pytest.mark.parametrize("since", [None, TODAY - timedelta(days=4)])
async def test_by_day_and_client_and_kind(
    store: Store, *, is_open: bool, since: date | None
) -> None:
    log = _log(7)
    await _kept(store, OLA, log)
    kinds = frozenset({LATE, SHOUT})
    wanted = Counting(ANKA, kinds, TODAY, since, is_open=is_open)
    days, clocks = await store.run(counted_of(OLA, wanted), OLA)
    assert days == _by_day(log, wanted)
    assert any(each.waiting for each in days)
    assert clocks == ()


async def test_by_the_clock_only_what_has_a_time(store: Store) -> None:
    log = _log(11)
    await _kept(store, OLA, log)
    wanted = Counting(ANKA, frozenset({LATE}), TODAY, by_clock=frozenset({CALL}))
    _, clocks = await store.run(counted_of(OLA, wanted), OLA)
    expected = [
        each
        for each in log
        if each.client == ANKA
        and each.kind is CALL
        and each.at
        and each.day
        and each.day <= TODAY
        and each.sure
        and each.standing is Standing.KEPT
    ]
    assert sum(each.times for each in clocks) == len(expected) > 0
    assert {(each.day, each.at) for each in clocks} == {(e.day, e.at) for e in expected}


async def test_of_nobody_there_is_nothing(store: Store) -> None:
    edits: list[Edit] = [KeepIncident(each) for each in _log(3) if each.client is None]
    await _kept(store, OLA, [])
    await store.run(save(OLA, edits, SECONDS), OLA)
    wanted = Counting(ClientNumber(3), frozenset(Kind), TODAY)
    assert await store.run(counted_of(OLA, wanted), OLA) == ((), ())
