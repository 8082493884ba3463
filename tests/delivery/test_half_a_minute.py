"""Half a minute without Telegram or the database, with every time-out as it is shipped.

Real bots, each with a trouble of its own, side by side: all of it is waiting.
"""

import asyncio
import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.delivery.kills import Herd, Plan, all_said
from tests.delivery.nursery import Nursery, said
from tests.delivery.script import expected, kept_in, updates
from tests.support.strict_telegram import Answer, strict_telegram
from tests.support.until import until

SECONDS = 30
OWNERS, EACH = 5, 4
# What hangs, and whether updates come by polling (0) or by webhook (1).
HANGS = [
    ("getMe", 0),
    ("setMyCommands", 0),
    ("getUpdates", 0),
    ("sendMessage", 0),
    ("editMessageText", 0),
    ("answerCallbackQuery", 0),
    ("setWebhook", 1),
    ("sendMessage", 1),
]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.asyncio(loop_scope="module"),
]


@dataclass
class Hanging:
    """Answers no call of the method for so many seconds from the first one, and then as usual."""

    method: str
    clock: Callable[[], float]
    since: float | None = None

    def __call__(self, method: str, _given: Any) -> Answer | None:
        if method != self.method:
            return None
        self.since = self.clock() if self.since is None else self.since
        left = self.since + SECONDS - self.clock()
        return Answer(0, delay=left) if left > 0 else None


async def hang(folder: Path, bots: Nursery, method: str, replicas: int) -> None:
    """Let calls of the method hang; see that all comes to its end and none is made too often."""
    script = updates(OWNERS, EACH)
    wanted = await expected(folder, script)
    plan = Plan(f"sqlite:///{folder / 'rozstaje.sqlite'}", replicas)
    async with strict_telegram() as telegram:
        telegram.rule = rule = Hanging(method, telegram.clock)
        herd = Herd(plan, telegram, bots, folder)
        for update in script:
            telegram.put(update)
        await herd.fill()
        await until(all_said(telegram, wanted))
        await until(lambda: rule.since is not None)
        await herd.end()
        calls = [at for name, at in telegram.calls if name == method]
        in_trouble = [at for at in calls if rule.since and 1 < at - rule.since < SECONDS]
        assert len(in_trouble) < 2 * SECONDS, f"{method}: {len(in_trouble)} calls in {SECONDS} s"
        for chat, texts in wanted.said.items():
            assert [call.said for call in telegram.accepted[chat]] == texts, f"{method}: {chat}"
    assert await kept_in(plan.url, sorted(wanted.said)) == wanted.kept
    assert "Traceback" not in said(folder)
    assert "canary" not in said(folder)


async def lock(folder: Path, bots: Nursery, replicas: int) -> None:
    """Let somebody else keep the database locked; see that nothing is confirmed meanwhile."""
    script = updates(OWNERS, EACH)
    wanted = await expected(folder, script)
    file = folder / "rozstaje.sqlite"
    plan = Plan(f"sqlite:///{file}", replicas)
    async with strict_telegram() as telegram:
        herd = Herd(plan, telegram, bots, folder)
        await herd.fill()
        await until(lambda: any(name in ("getUpdates", "setWebhook") for name, _ in telegram.calls))
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("begin immediate")
        for update in script:
            telegram.put(update)
        began = telegram.clock()
        await asyncio.sleep(SECONDS)
        assert len(telegram.pending) == len(script), "nothing is confirmed"
        assert not telegram.accepted
        asked = [name for name, at in telegram.calls if at > began + 1]
        assert len(asked) < 2 * SECONDS, f"{len(asked)} calls in {SECONDS} s"
        other.execute("rollback")
        other.close()
        await until(all_said(telegram, wanted))
        await herd.end()
    assert await kept_in(plan.url, sorted(wanted.said)) == wanted.kept
    assert re.search("the database does not take updates|was not handled in 20 s", said(folder))
    assert "canary" not in said(folder)


async def test_half_a_minute_without_an_answer_or_a_database(
    tmp_path_factory: pytest.TempPathFactory, bots: Nursery
) -> None:
    folder = tmp_path_factory.mktemp
    await asyncio.gather(
        *(hang(folder(f"{method}{way}"), bots, method, way) for method, way in HANGS),
        *(lock(folder(f"locked{way}"), bots, way) for way in (0, 1)),
    )
