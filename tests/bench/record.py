"""Prints what the record of changes costs of a quick log's turn, in CPU of the database's thread.

uv run --group dev python -m tests.bench.record
"""

import asyncio
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.delivery.turns import owner_turn
from bot.telegram.inbound import Inbound
from conversations.records.events import Commanded, Event, Said
from conversations.records.numbers import OwnerId
from conversations.records.owner import Language
from storage import owners, record, sqlite_run
from storage.opening import open_store

_TURNS, _OWNERS = 1_000, 20
_TEXT = "anka wczoraj 22:40 dzwonila na pogaduchy 40 min"
_QUERIES = ("get_chain", "add_link", "set_chain", "set_salt")


async def main() -> None:
    """Take the turns, and tell the record's part of them."""
    spent: Counter[str] = Counter()
    ask, linking = sqlite_run._ask, record.linking

    def timed_ask(connection: Any, wanted: Any) -> Any:
        begun = time.thread_time_ns()
        answer = ask(connection, wanted)
        spent[wanted.name] += time.thread_time_ns() - begun
        return answer

    def timed_linking(*given: Any) -> Any:
        steps, answer = linking(*given), None
        while True:
            begun = time.thread_time_ns()
            try:
                wanted = steps.send(answer)
            except StopIteration as done:
                return done.value
            finally:
                spent["linking"] += time.thread_time_ns() - begun
            answer = yield wanted

    sqlite_run._ask = timed_ask
    vars(owners)["linking"] = timed_linking
    with tempfile.TemporaryDirectory() as folder:
        store = await open_store(f"sqlite:///{folder}/rozstaje.sqlite")
        now = datetime(2026, 11, 20, 12, tzinfo=UTC)

        async def turn(number: int, event: Event) -> None:
            owner = OwnerId(1 + number % _OWNERS)
            inbound = Inbound(owner, Language.PL, event)
            at = now + timedelta(seconds=number)
            await store.run(owner_turn(number, inbound, at), owner)

        for number in range(_OWNERS):
            await turn(number, Commanded("new", "Anka", number, now))
        spent.clear()
        begun = time.process_time_ns()
        for number in range(_OWNERS, _OWNERS + _TURNS):
            await turn(number, Said(_TEXT, number))
        whole = time.process_time_ns() - begun
        await store.close()
    spent_on_it = spent["linking"] + sum(spent[each] for each in _QUERIES)
    sys.stdout.write(
        f"a turn {whole / _TURNS / 1e3:.0f} µs, "
        f"of it the record {spent_on_it / _TURNS / 1e3:.0f} µs: "
        f"{whole / (whole - spent_on_it):.3f} times a turn without\n"
    )


if __name__ == "__main__":
    asyncio.run(main())
