"""How fast is sent, by a clock that the test moves."""

import asyncio
from itertools import pairwise

import pytest

from bot.telegram.pace import BACK_OFF, Limits, Pace, Reach

OLA, EMMA = 1, 2


class Clock:
    """Seconds, moved by hand."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def test_a_burst_to_a_chat_goes_at_once_and_then_one_a_second() -> None:
    clock = Clock()
    pace = Pace(Limits(burst=3, per_second=1.0), clock)
    sent_at = []
    for _ in range(6):
        clock.at += pace.wait(OLA)
        pace.spend(OLA)
        sent_at.append(clock.at - 100)
    assert sent_at == [0, 0, 0, 1, 2, 3]


def test_one_chat_does_not_hold_up_another() -> None:
    clock = Clock()
    pace = Pace(Limits(burst=1, per_second=1.0), clock)
    pace.spend(OLA)
    assert pace.wait(OLA) == 1
    assert pace.wait(EMMA) == 0


def test_the_burst_comes_back_with_time() -> None:
    clock = Clock()
    pace = Pace(Limits(burst=2, per_second=0.5), clock)
    pace.spend(OLA)
    pace.spend(OLA)
    clock.at += 4
    assert pace.wait(OLA) == 0
    pace.spend(OLA)
    assert pace.wait(OLA) == 0


def test_chats_that_were_written_to_long_ago_take_no_memory() -> None:
    clock = Clock()
    pace = Pace(Limits(burst=2, per_second=1.0), clock)
    for chat in range(25_000):
        pace.spend(chat)
        clock.at += 0.1
    assert len(pace._spent) <= 10_001


async def test_out_of_reach_one_tries_at_a_time_and_ever_more_slowly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    tries: list[float] = []

    async def sleep(seconds: float) -> None:
        clock.at += seconds

    monkeypatch.setattr("bot.telegram.pace.asyncio.sleep", sleep)
    reach = Reach(clock)

    async def attempt() -> None:
        async with reach.turn():
            tries.append(clock.at - 100)
            reach.failed()

    await asyncio.gather(*(attempt() for _ in range(len(BACK_OFF) + 2)))
    waits = [after - before for before, after in pairwise(tries)]
    assert waits == [*BACK_OFF, BACK_OFF[-1]]
    assert not reach.open
    reach.succeeded()
    assert reach.open


async def test_back_in_reach_those_who_waited_go_side_by_side() -> None:
    reach = Reach()
    reach.failed()
    inside = 0
    together = asyncio.Event()

    async def attempt() -> None:
        nonlocal inside
        async with reach.turn():
            reach.succeeded()
            inside += 1
            if inside == 3:
                together.set()
            if inside > 1:
                await together.wait()

    await asyncio.gather(*(attempt() for _ in range(3)))
