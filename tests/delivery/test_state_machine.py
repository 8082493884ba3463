"""Any order of writing, editing, tapping late, erasing, restarting: what a dict would keep."""

import asyncio
import os
import tempfile
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any, cast

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.delivery.ingest import Ingest
from bot.delivery.outbox import Outbox
from conversations.decision.questions import CHOICES, Question
from conversations.records.numbers import OwnerId
from storage.incidents import loose_incidents
from storage.opening import open_store
from storage.owners import load_owner
from storage.store import Store
from tests.delivery.script import Silent
from tests.support.databases import new_database
from tests.support.files import load_file
from tests.support.updates import message, tap

OWNERS = st.sampled_from([1001, 1002])
NAMES = st.sampled_from(["Anka", "Bartek", "Grzegorz", "Zdzisława"])
QUESTIONS = st.sampled_from(list(Question)[:6])
CLIENTS, INCIDENTS = st.integers(1, 5), st.integers(1, 6)
# What a tap on an entry's button makes of it.
ENTRY_TAPS: dict[str, dict[str, Any]] = {
    "undo": {"standing": "undone"},
    "log": {"standing": "kept"},
    "settle": {"settled": True},
    "unsettle": {"settled": False},
}

# So many entries that were nobody's become the first client's.
MOST_WAITING = 3

# Clients and entries by number, and the highest number that each ever had.
Kept = dict[str, Any]


def is_nobodys(entry: Kept) -> bool:
    """Tell whether an entry waits for its first client."""
    return entry["client"] is None and entry["standing"] == "kept"


def nothing() -> Kept:
    """Return what is kept of somebody new."""
    return {"clients": {}, "incidents": {}, "last_client": 0, "last_incident": 0}


class TwoOwners(RuleBasedStateMachine):
    """Two owners on one bot; `kept` is what each must have."""

    engine = "sqlite"

    @initialize()
    def begin(self) -> None:
        self.loop = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.folder = tempfile.TemporaryDirectory()
        self.url = self.do(
            self.stack.enter_async_context(new_database(self.engine, Path(self.folder.name)))
        )
        self.kept: dict[int, Kept] = {1001: nothing(), 1002: nothing()}
        # Owners of whom there is a client whose erase can be taken back: that is something kept.
        self.restorable: set[int] = set()
        self.history: list[dict[str, Any]] = []
        self.number = 100
        self.start()
        for owner in self.kept:
            for name in ("Anka", "Bartek"):
                self.writes(OwnerId(owner), name)

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

    def named(self, owner: OwnerId, name: str) -> int | None:
        clients = self.kept[owner]["clients"]
        return next((number for number, each in clients.items() if each["name"] == name), None)

    def taps(self, owner: OwnerId, data: str) -> None:
        number = self.next()
        self.take(tap(number, owner, data, 5, f"q{number}"))

    @rule(owner=OWNERS, name=NAMES)
    def writes_a_new_client(self, owner: OwnerId, name: str) -> None:
        self.writes(owner, name)

    def writes(self, owner: OwnerId, name: str) -> None:
        kept = self.kept[owner]
        if self.named(owner, name) is None:
            kept["last_client"] += 1
            if not kept["clients"]:
                # What was told before there is anybody is of the first one.
                waits = [e for e in kept["incidents"].values() if is_nobodys(e)]
                for each in waits[-MOST_WAITING:]:
                    each["client"] = kept["last_client"]
            kept["clients"][kept["last_client"]] = {"name": name, "answers": {}}
        self.take(message(self.next(), owner, f"/new {name}"))

    @rule(owner=OWNERS, client=CLIENTS, question=QUESTIONS, data=st.data())
    def taps_an_answer_late_or_to_nobody(
        self, owner: OwnerId, client: int, question: Question, data: st.DataObject
    ) -> None:
        choice = data.draw(st.sampled_from(CHOICES[question]))
        if client in self.kept[owner]["clients"]:
            self.kept[owner]["clients"][client]["answers"][question.value] = choice
        self.taps(owner, f"answer:{client}:{question}:{choice}")

    @rule(owner=OWNERS, data=st.data())
    def logs(self, owner: OwnerId, data: st.DataObject) -> None:
        kept, number = self.kept[owner], self.next()
        note = f"krzyczała {number}\n  razy"
        client = data.draw(st.sampled_from([*sorted(kept["clients"])] or [None]))
        name = kept["clients"][client]["name"] if client else "Anka"
        kept["last_incident"] += 1
        kept["incidents"][kept["last_incident"]] = {
            "client": client,
            # With nobody to know by it, the name is a word like another.
            "note": note if client else f"{name} {note}",
            "standing": "kept",
            "settled": False,
            "message": number,
        }
        self.take(message(number, owner, f"/log {name} {note}"))

    @rule(owner=OWNERS, name=NAMES, data=st.data())
    def edits_a_logged_message_of_theirs_or_of_nobody(
        self, owner: OwnerId, name: str, data: st.DataObject
    ) -> None:
        number, kept = self.next(), self.kept[owner]
        messages = [each["message"] for each in kept["incidents"].values()]
        edited = data.draw(st.sampled_from([*messages, 10**7]))
        text = f"{name} krzyczała {number}"
        only = next(iter(kept["clients"])) if len(kept["clients"]) == 1 else None
        for each in kept["incidents"].values():
            if each["message"] == edited:
                client = self.named(owner, name) or only or each["client"]
                each |= {"note": text, "client": client}
        body = message(number, owner, text, edited)["message"] | {"edit_date": 1_795_000_001}
        self.take({"update_id": number, "edited_message": body})

    @rule(owner=OWNERS, incident=INCIDENTS, action=st.sampled_from(sorted(ENTRY_TAPS)))
    def taps_a_card_late_or_of_nobody(self, owner: OwnerId, incident: int, action: str) -> None:
        if incident in self.kept[owner]["incidents"]:
            self.kept[owner]["incidents"][incident] |= ENTRY_TAPS[action]
        self.taps(owner, f"{action}:{incident}")

    @rule(owner=OWNERS, client=CLIENTS)
    def erases_a_client(self, owner: OwnerId, client: int) -> None:
        kept = self.kept[owner]
        gone = {n: each for n, each in kept["incidents"].items() if each["client"] == client}
        if client in kept["clients"]:
            self.restorable.add(owner)
        known = kept["clients"].pop(client, {"answers": {}})
        kept["incidents"] = {n: e for n, e in kept["incidents"].items() if n not in gone}
        self.taps(owner, f"erase:{client}:yes:0-{len(known['answers'])}-{len(gone)}")

    @rule(owner=OWNERS)
    def erases_everything(self, owner: OwnerId) -> None:
        kept = self.kept[owner]
        answers = sum(len(each["answers"]) for each in kept["clients"].values())
        named = f"{len(kept['clients'])}-{answers}-{len(kept['incidents'])}"
        self.kept[owner] = nothing()
        self.restorable.discard(owner)
        self.taps(owner, f"erase:0:yes:{named}")

    @rule(owner=OWNERS, client=st.integers(0, 5))
    def erases_late_when_other_things_are_there_than_were_named(
        self, owner: OwnerId, client: int
    ) -> None:
        kept = self.kept[owner]
        empty = not kept["clients"] and not kept["incidents"] and owner not in self.restorable
        if not client and empty:
            self.kept[owner] = nothing()  # there is nothing to ask about
        self.taps(owner, f"erase:{client}:yes:9-99-99")

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
    def numbers_jump_down(self, owner: OwnerId) -> None:
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
            assert self.do(kept_of(self.store, owner)) == wanted

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.do(self.store.close())
            self.do(self.stack.aclose())
            self.loop.close()
            self.folder.cleanup()


async def kept_of(store: Store, owner: OwnerId) -> Kept:
    found = await store.run(load_owner(owner), owner)
    if found is None:
        return nothing()
    files = {
        client.number: await store.run(load_file(owner, client.number), owner)
        for client in found.clients
    }
    loose = await store.run(loose_incidents(owner), owner)
    return {
        "clients": {
            client.number: {
                "name": client.name,
                "answers": {q.value: a.choice for q, a in files[client.number].answers.items()},
            }
            for client in found.clients
        },
        "incidents": {
            each.number: {
                "client": each.client,
                "note": each.note,
                "standing": each.standing.value,
                "settled": each.settled,
                "message": each.message,
            }
            for each in chain(loose, *(file.incidents for file in files.values()))
        },
        "last_client": found.last_client,
        "last_incident": found.last_incident,
    }


class OnPostgres(TwoOwners):
    """The same on PostgreSQL."""

    engine = "postgres"


pytestmark = pytest.mark.slow
_SETTINGS = settings(
    max_examples=30,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestOnSqlite = TwoOwners.TestCase
TestOnSqlite.settings = _SETTINGS
OnPostgres.TestCase.settings = settings(_SETTINGS, max_examples=20)  # each takes twice as long
# Skipped here and not once it has begun: a folder that it has made would be left behind.
TestOnPostgres = pytest.mark.skipif(
    not os.environ.get("TEST_POSTGRES_URL"),
    reason="no PostgreSQL here: TEST_POSTGRES_URL is not set",
)(OnPostgres.TestCase)
