"""The proof can fail: with a promise broken on purpose, the kill loop sees it."""

import asyncio

import pytest
import pytest_asyncio

from tests.delivery.kills import Figures, Plan, run
from tests.delivery.nursery import Nursery

POLLING, WEBHOOK = 0, 1
# With how many owners and kills, and for how many seconds it may be silent before it is at its end.
# Without dedupe few people, so that some of theirs is said before the rest is done and confirmed.
# Polled and confirmed first, one message of each at a time: what is parked is kept before.
RUNS = {
    ("no_dedupe", POLLING): (10, 6, 5.0),
    ("confirm_first", POLLING): (100, 8, 5.0),
    ("confirm_first", WEBHOOK): (20, 8, 5.0),
    ("always_200", POLLING): (20, 2, 5.0),
    ("always_200", WEBHOOK): (20, 2, 5.0),
    ("flaky", POLLING): (20, 6, 20.0),
    ("flaky", WEBHOOK): (20, 6, 20.0),
}
UPDATES = 300
# A kill between a commit and its confirmation is a matter of luck: so many more runs wait for one.
AGAIN = {"no_dedupe": 6, "confirm_first": 3}
Found = dict[tuple[str, int], Figures]


def _seen(patch: str, figures: Figures) -> bool:
    """Tell whether a run has shown what its mutation breaks."""
    if patch == "no_dedupe":
        return bool(figures.twice) or not figures.kept_right
    return bool(figures.lost)


pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.asyncio(loop_scope="module"),
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def figures(tmp_path_factory: pytest.TempPathFactory, bots: Nursery) -> Found:
    """Run all of them side by side: most of their time is waiting."""

    async def mutated(patch: str, replicas: int) -> Figures:
        figures = await once(patch, replicas)
        for _ in range(AGAIN.get(patch, 0)):
            if _seen(patch, figures):
                break
            figures = await once(patch, replicas)
        return figures

    async def once(patch: str, replicas: int) -> Figures:
        owners, kills, silence = RUNS[patch, replicas]
        folder = tmp_path_factory.mktemp(patch)
        url = f"sqlite:///{folder / 'rozstaje.sqlite'}"
        # New clients only: to be asked for the same one twice gets another answer.
        plan = Plan(url, replicas, kills, owners, UPDATES // owners, patch=(patch, None), turns=1)
        return await run(plan, folder, bots, silence)

    found = await asyncio.gather(*(mutated(*key) for key in RUNS))
    return dict(zip(RUNS, found, strict=True))


both_ways = pytest.mark.parametrize("way", [POLLING, WEBHOOK], ids=["polling", "webhook"])


async def test_without_dedupe_things_are_done_twice(figures: Found) -> None:
    found = figures["no_dedupe", POLLING]
    assert _seen("no_dedupe", found), str(found)


@both_ways
async def test_with_confirm_before_commit_things_are_lost(figures: Found, way: int) -> None:
    assert figures["confirm_first", way].lost, str(figures["confirm_first", way])


@both_ways
async def test_with_failures_confirmed_things_are_lost(figures: Found, way: int) -> None:
    assert figures["always_200", way].lost, str(figures["always_200", way])


@both_ways
async def test_with_a_database_out_of_order_now_and_then_the_loop_is_clean(
    figures: Found, way: int
) -> None:
    assert figures["flaky", way].clean, str(figures["flaky", way])
