"""How long others wait while somebody searches a huge log, in its turn and piece by piece.

One process, SQLite in the machine's memory: while the search is under way another owner logs, one
message after the other; given is how long the search took, and how long those waited.

uv run --group dev python -m tests.bench.search
"""

import asyncio
import random
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

# How garbage is looked for is set where the program starts.
import bot.__main__  # noqa: F401
from bot.delivery import turns
from bot.delivery.ingest import Ingest
from bot.delivery.outbox import Outbox
from bot.telegram.api import BotApi
from bot.telegram.pace import Limits
from bot.warm import warm
from conversations.records.edits import KeepIncident
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.owner import Incident
from storage.history import MOST_AT_ONCE
from storage.opening import open_store
from storage.owners import saving
from storage.steps import Steps
from storage.store import Store
from tests.bench import updates
from tests.bench.in_memory import in_memory

_NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
_OLA, _EMMA = OwnerId(5_000_001), OwnerId(5_000_002)
_AT_ONCE = 1_000
_LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż"
# What is kept, by its name: how many entries, of how many words of nine made-up letters.
_LOGS = {"100,000 entries of 12 words": (100_000, 12), "800 of 360 words": (800, 360)}


def _keeping(entries: int, words: int) -> Iterator[KeepIncident]:
    chance = random.Random(7)
    for number in range(1, entries + 1):
        note = " ".join("".join(chance.choices(_LETTERS, k=9)) for _ in range(words))
        yield KeepIncident(
            Incident(
                IncidentNumber(number), None, None, note=note, client=ClientNumber(1), message=1
            )
        )


def _kept(edits: list[KeepIncident]) -> Steps[None]:
    yield saving(_OLA, edits, int(_NOW.timestamp()))


async def _fill(store: Store, entries: int, words: int) -> None:
    waiting: list[KeepIncident] = []
    for each in _keeping(entries, words):
        waiting.append(each)
        if len(waiting) == _AT_ONCE:
            await store.run(_kept(waiting), _OLA)
            waiting = []
    await store.run(_kept(waiting), _OLA)


async def _measure(folder: Path, api: BotApi) -> None:
    warm(_NOW)
    for name, (entries, words) in _LOGS.items():
        store = await open_store(f"sqlite:///{folder / str(entries)}.sqlite")
        outbox = Outbox(api, store, Limits(1_000_000, 1_000_000), lambda: _NOW)
        ingest = Ingest(store, outbox, lambda: _NOW, bot=1)
        outbox.start()
        number = 1
        for owner in (_OLA, _EMMA):
            await ingest.take(updates.message(number, owner, "/new Anka"))
            number += 1
        await _fill(store, entries, words)
        for way, most in (("in its turn", 10**9), ("piece by piece", MOST_AT_ONCE)):
            vars(turns)["MOST_AT_ONCE"] = most
            began, cpu = time.perf_counter(), time.process_time()
            search = asyncio.create_task(
                ingest.take(updates.message(number, _OLA, "/szukaj krzyczała"))
            )
            waits = []
            while not search.done():
                number += 1
                asked = time.perf_counter()
                await ingest.take(updates.message(number, _EMMA, "Anka krzyczała wczoraj"))
                waits.append((time.perf_counter() - asked) * 1000)
            await search
            number += 1
            took, spent = time.perf_counter() - began, time.process_time() - cpu
            waits.sort()
            sys.stdout.write(
                f"{name}, {way}: {took:.2f} s; {len(waits)} others, with whom {spent:.2f} s of "
                f"CPU: the median waited {waits[len(waits) // 2]:.0f} ms, the longest "
                f"{waits[-1]:.0f}\n"
            )
        await outbox.stop()
        await store.close()


def main() -> None:
    """Measure and print it."""
    in_memory(_measure)


if __name__ == "__main__":
    main()
