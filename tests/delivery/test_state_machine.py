"""Any order of writing, tapping late, repeating, restarting: always what a dict would keep."""

import asyncio
import tempfile
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.ingest import Ingest
from bot.outbox import Outbox
from conversations.questions import CHOICES, Question
from storage.owners import load_file, load_owner
from storage.store import Store, open_store
from tests.delivery.script import Silent
from tests.support.databases import empty_database
from tests.support.updates import message, tap

OWNERS = st.sampled_from([1001, 1002])
NAMES = st.sampled_from(["Anka", "Bartek", "Celina", "Darek"])
QUESTIONS = st.sampled_from(list(Question)[:6])


class TwoOwners(RuleBasedStateMachine):
    """Two owners on one bot; `kept` is what each must have: clients in order, with answers."""

    engine = "sqlite"

    @initialize()
    def begin(self) -> None:
        self.loop = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.folder = tempfile.TemporaryDirectory()
        self.url = self.do(
            self.stack.enter_async_context(empty_database(self.engine, Path(self.folder.name)))
        )
        self.kept: dict[int, dict[str, dict[str, str]]] = {1001: {}, 1002: {}}
        self.history: list[dict[str, Any]] = []
        self.number = 100
        self.start()

    def start(self) -> None:
        self.store: Store = self.do(open_store(self.url))
        self.ingest = Ingest(
            self.store,
            cast("Outbox", Silent(self.store)),
            lambda: datetime.now(UTC),
        )

    def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run(work)

    def take(self, update: dict[str, Any]) -> None:
        self.history.append(update)
        self.do(self.ingest.take(update))

    def next(self) -> int:
        self.number += 1
        return self.number

    @rule(owner=OWNERS, name=NAMES)
    def writes_a_new_client(self, owner: int, name: str) -> None:
        self.kept[owner].setdefault(name, {})
        self.take(message(self.next(), owner, f"/new {name}"))

    @rule(owner=OWNERS, client=st.integers(1, 5), question=QUESTIONS, data=st.data())
    def taps_an_answer_late_or_to_nobody(
        self, owner: int, client: int, question: Question, data: st.DataObject
    ) -> None:
        choice = data.draw(st.sampled_from(CHOICES[question]))
        clients = list(self.kept[owner].values())
        if client <= len(clients):
            clients[client - 1][question] = choice
        number = self.next()
        self.take(tap(number, owner, f"answer:{client}:{question}:{choice}", 5, f"q{number}"))

    @precondition(lambda self: self.history)
    @rule(data=st.data())
    def telegram_repeats_any_update(self, data: st.DataObject) -> None:
        self.do(self.ingest.take(data.draw(st.sampled_from(self.history))))

    @precondition(lambda self: any("callback_query" in each for each in self.history))
    @rule(data=st.data())
    def telegram_brings_a_tap_under_another_number(self, data: st.DataObject) -> None:
        taps = [each for each in self.history if "callback_query" in each]
        again = data.draw(st.sampled_from(taps))
        self.do(self.ingest.take({**again, "update_id": self.next()}))

    @rule(owner=OWNERS)
    def numbers_jump_down(self, owner: int) -> None:
        used = {each["update_id"] for each in self.history}
        self.number = next(base for base in range(0, 10**6, 1000) if base + 1 not in used)
        self.take(message(self.next(), owner, "/help"))

    @rule()
    def restarts(self) -> None:
        self.do(self.store.close())
        self.start()

    @invariant()
    def each_owner_has_what_is_theirs(self) -> None:
        for owner, wanted in getattr(self, "kept", {}).items():
            assert self.do(_kept(self.store, owner)) == wanted

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.do(self.store.close())
            self.do(self.stack.aclose())
            self.loop.close()
            self.folder.cleanup()


async def _kept(store: Store, owner: int) -> dict[str, dict[str, str]]:
    found = await store.run(load_owner(owner), owner)
    kept = {}
    for client in found.clients if found else ():
        file = await store.run(load_file(owner, client.number), owner)
        kept[client.name] = {each.value: answer.choice for each, answer in file.answers.items()}
    return kept


class OnPostgres(TwoOwners):
    """The same on PostgreSQL."""

    engine = "postgres"


pytestmark = pytest.mark.slow
_SETTINGS = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestOnSqlite = TwoOwners.TestCase
TestOnSqlite.settings = _SETTINGS
TestOnPostgres = OnPostgres.TestCase
TestOnPostgres.settings = _SETTINGS
