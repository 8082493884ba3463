"""The proof can fail: with a promise broken on purpose, the kill loop sees it."""

from pathlib import Path

import pytest

from tests.delivery.kills import Figures, Plan, run

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


async def mutated(folder: Path, patch: str, replicas: int = 0, patience: float = 5) -> Figures:
    url = f"sqlite:///{folder / 'rozstaje.sqlite'}"
    # New clients only: to be asked for the same one twice gets another answer.
    plan = Plan(url, replicas, kills=12, owners=20, each=15, patch=(patch, None), turns=1)
    return await run(plan, folder, patience)


async def test_without_dedupe_things_are_done_twice(tmp_path: Path) -> None:
    figures = await mutated(tmp_path, "no_dedupe")
    assert figures.twice or not figures.kept_right, str(figures)


@pytest.mark.parametrize("replicas", [0, 1], ids=["polling", "webhook"])
async def test_with_confirm_before_commit_things_are_lost(tmp_path: Path, replicas: int) -> None:
    figures = await mutated(tmp_path, "confirm_first", replicas)
    assert figures.lost, str(figures)


@pytest.mark.parametrize("replicas", [0, 1], ids=["polling", "webhook"])
async def test_with_failures_confirmed_things_are_lost(tmp_path: Path, replicas: int) -> None:
    figures = await mutated(tmp_path, "always_200", replicas)
    assert figures.lost, str(figures)


@pytest.mark.parametrize("replicas", [0, 1], ids=["polling", "webhook"])
async def test_with_a_database_out_of_order_now_and_then_the_loop_is_clean(
    tmp_path: Path, replicas: int
) -> None:
    figures = await mutated(tmp_path, "flaky", replicas, patience=60)
    assert figures.clean, str(figures)
