"""Ten thousand incidents over five years: `python -m tests.bench.dossier [COUNT]`.

Says how long the chart and the dossier take, how large they are, and how long the loop stood still.
On a busy machine the seconds of CPU say more than those of the clock.
"""

import asyncio
import resource
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

from bot.works.works import make
from conversations.records.numbers import ClientNumber
from conversations.records.work import Work
from storage.calls import Call
from storage.jobs import Job, Material
from tests.support.story import Story, long_story

_NOW = datetime(2026, 11, 20, 11, tzinfo=UTC)


class Nowhere:
    """A Telegram that has no files."""

    async def download(self, file_id: str) -> bytes:
        """Never asked."""
        raise LookupError(file_id)


async def _standstill(stopped: asyncio.Event) -> float:
    """Return the longest time for which nothing else had its turn, in seconds."""
    longest = 0.0
    while not stopped.is_set():
        before = time.perf_counter()
        await asyncio.sleep(0.001)
        longest = max(longest, time.perf_counter() - before)
    return longest


def _busy() -> float:
    """Return the seconds of CPU that this process and its ended children used."""
    spent = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in spent)


async def _measure(work: Work, told: Story, say: Callable[[str], object]) -> None:
    material = Material(told.owner, {ClientNumber(1): told.file}, (), {})
    stopped = asyncio.Event()
    watch = asyncio.create_task(_standstill(stopped))
    await asyncio.sleep(0.01)
    before, busy = time.perf_counter(), _busy()
    calls: list[Call] = await make(
        Job(1, told.owner.id, work, ClientNumber(1)), material, Nowhere(), _NOW, last=False
    )
    took = time.perf_counter() - before
    stopped.set()
    sizes = " + ".join(f"{len(call.file or b'') / 1024:.0f} kB" for call in calls)
    say(f"{work:9} {took:6.3f} s ({_busy() - busy:.2f} s of CPU)  {sizes}  ")
    say(f"the loop stood still {await watch:.3f} s at most\n")


async def main(count: int, say: Callable[[str], object] = sys.stdout.write) -> None:
    """Measure each kind of work, the second time with the compiler warm."""
    # Three pages of a dossier, and others each time, for what was set once is remembered.
    for few in (6, 7, 8):
        for work in (Work.CHART, Work.DOSSIER):
            await _measure(work, long_story(few, years=1), say)
    say(f"these of 6 to 8 incidents, the next of {count}\n")
    told = long_story(count)
    for work in (Work.CHART, Work.CHART, Work.DOSSIER, Work.DOSSIER, Work.OVERVIEW):
        await _measure(work, told, say)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    say(f"{count} incidents, peak memory {peak:.0f} MB\n")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
