"""Serial per owner, parallel across owners."""

import asyncio

import pytest

from bot.delivery.lanes import Lanes, UnhandledError

OLA, EMMA = 1, 2


async def test_one_owners_turns_keep_their_order_and_never_overlap() -> None:
    lanes = Lanes(room=100)
    log: list[str] = []

    async def turn(n: int) -> None:
        async with lanes.turn(OLA):
            log.append(f"begin {n}")
            await asyncio.sleep(0)
            log.append(f"end {n}")

    await asyncio.gather(*(turn(n) for n in range(5)))
    assert log == [f"{word} {n}" for n in range(5) for word in ("begin", "end")]


async def test_another_owner_does_not_wait() -> None:
    lanes = Lanes(room=100)
    async with lanes.turn(OLA), lanes.turn(EMMA):
        pass


async def test_when_one_fails_those_behind_it_come_again_after_it() -> None:
    lanes = Lanes(room=100)
    done: list[int] = []

    async def turn(n: int) -> None:
        async with lanes.turn(OLA):
            await asyncio.sleep(0)
            if n == 1:
                raise UnhandledError
            done.append(n)

    outcomes = await asyncio.gather(*(turn(n) for n in range(4)), return_exceptions=True)
    assert [isinstance(each, UnhandledError) for each in outcomes] == [False, True, True, True]
    assert done == [0]
    await turn(5)
    assert done == [0, 5], "the lane is good again"


async def test_one_that_fails_at_once_still_fails_those_that_came_with_it() -> None:
    lanes = Lanes(room=100)
    done: list[int] = []

    async def turn(n: int) -> None:
        async with lanes.turn(OLA):
            if n == 0:
                raise UnhandledError
            done.append(n)

    await asyncio.gather(*(turn(n) for n in range(3)), return_exceptions=True)
    assert done == []


async def test_there_is_room_for_so_many_and_no_more() -> None:
    lanes = Lanes(room=2)
    async with lanes.turn(OLA):
        second = asyncio.create_task(_pass(lanes))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        with pytest.raises(UnhandledError):
            await _pass(lanes)
    await second


async def test_an_empty_lane_takes_no_memory() -> None:
    lanes = Lanes(room=2)
    for owner in range(100):
        async with lanes.turn(owner):
            pass
    assert not lanes._lanes


async def _pass(lanes: Lanes) -> None:
    async with lanes.turn(OLA):
        pass
