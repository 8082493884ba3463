"""What many people do, and what must come of it: the same updates on a bot that nobody kills."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from bot.clock import utc_now
from bot.delivery.ingest import Ingest
from bot.delivery.outbox import Outbox
from conversations.decision.questions import CHOICES, Question
from storage.calls import Call
from storage.opening import open_store
from storage.steps import Query, Steps, T
from storage.store import Store
from tests.support.strict_telegram import Said, in_words, what_is_said
from tests.support.updates import message, tap

# One new client and what is tapped on the screen that comes first, on each line what happens least:
# a mark more each time, so that the reply to each is like no other.
_ANSWERS = (Question.PAYMENT, Question.DEADLINES, Question.AGREED_TERMS, Question.INTRUSIONS)
TURNS = 1 + len(_ANSWERS)
FLOODER = 999


@dataclass(frozen=True)
class Expected:
    """What is kept at the end, and what is said to each chat, in order."""

    kept: dict[str, list[tuple[Any, ...]]]
    said: dict[int, list[Said]]


def updates(owners: int, each: int, turns: int = TURNS, flood: int = 0) -> list[dict[str, Any]]:
    """Return the updates of so many owners, taking turns; `each` is how many one sends.

    `turns` is how many of them are about one client: 1 is a new client every time. `flood` is how
    many one more owner sends, a share at once before each round of the others.
    """
    rows = [_of_owner(1000 + owner, each, turns) for owner in range(owners)]
    flooding = _of_owner(FLOODER, flood, turns)
    share = -(-flood // each)
    mixed = []
    for place in range(each):
        mixed += flooding[place * share : (place + 1) * share]
        mixed += [row[place] for row in rows]
    # Numbers in the order of arrival, as Telegram gives them.
    return [{**update, "update_id": 500_000 + place} for place, update in enumerate(mixed)]


def _of_owner(owner: int, each: int, turns: int) -> list[dict[str, Any]]:
    result = []
    for place in range(each):
        client, turn = divmod(place, turns)
        if turn == 0:
            result.append(message(0, owner, f"/new klient{client + 1}", place + 1))
        else:
            question = _ANSWERS[turn - 1]
            data = f"answer:{client + 1}:{question}:{CHOICES[question][1]}"
            result.append(tap(0, owner, data, 10 * client + 5, f"{owner}-{place}"))
    return result


class Silent:
    """An outbox that sends nothing, so that what was to be said can be read."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def commit(self, chat: int, steps: Steps[T]) -> T:
        return await self._store.run(steps, chat)

    def wake(self, chat: int) -> None:
        pass

    def attempt(self, call: Call) -> None:
        pass


async def expected(folder: Path, script: list[dict[str, Any]]) -> Expected:
    """Return what must come of the script."""
    store = await open_store(f"sqlite:///{folder / 'expected.sqlite'}")
    ingest = Ingest(store, cast("Outbox", Silent(store)), utc_now)
    for update in script:
        await ingest.take(update)
    owners = sorted({_owner(update) for update in script})
    kept = {f"{owner}": await store.run(_kept(owner), owner) for owner in owners}
    said: dict[int, list[Said]] = {}
    for owner in owners:
        for row in await store.run(_posted(owner)):
            given = in_words(json.loads(row["parameters"]))
            said.setdefault(owner, []).append(what_is_said(row["method"], given))
    await store.close()
    return Expected(kept, said)


async def kept_in(url: str, owners: list[int]) -> dict[str, list[tuple[Any, ...]]]:
    """Return what a database keeps of the owners, in the form of `Expected.kept`."""
    store = await open_store(url)
    try:
        return {f"{owner}": await store.run(_kept(owner), owner) for owner in owners}
    finally:
        await store.close()


def _kept(owner: int) -> Steps[list[tuple[Any, ...]]]:
    rows: list[tuple[Any, ...]] = []
    found = yield Query("get_owner", {"owner": owner})
    if found is None:
        return rows
    rows.append((found["language"], found["awaiting"], found["last_client"]))
    for client in (yield Query("list_clients", {"owner": owner})):
        rows.append((client["client"], client["name"], client["at"]))
        answers = yield Query("list_answers", {"owner": owner, "client": client["client"]})
        rows.extend(sorted((answer["question"], answer["choice"]) for answer in answers))
    return rows


def _posted(owner: int) -> Steps[list[Any]]:
    found: list[Any] = []
    while row := (
        yield Query("claim_call", {"chat": owner, "now": 2**40, "until": 2**40, "far": 2**41})
    ):
        found.append(row)
        yield Query("take_out", {"id": row["id"]})
    return found


def _owner(update: dict[str, Any]) -> int:
    return int((update.get("message") or update["callback_query"])["from"]["id"])
