"""Short ways to take turns and to look at what they left."""

from collections.abc import Iterable
from typing import Any

from conversations.decision.questions import Question
from conversations.records.client_edits import AddClient
from conversations.records.numbers import OwnerId
from conversations.records.owner import Language, Owner
from storage.calls import Call, count_waiting
from storage.owners import load_owner, save
from storage.reminders import Reminder
from storage.steps import Query, Steps
from storage.store import Store
from storage.turns import answering, met

NOW = 1_800_000_000


def say(chat: int, text: str) -> Call:
    return Call(chat, "sendMessage", f'{{"chat_id":{chat},"text":"{text}"}}')


def adding(update_id: int, owner: OwnerId, name: str, tap: str | None = None) -> Steps[bool]:
    """Take a turn that adds a client under the next number and says so."""
    known = yield from met(update_id, tap, Owner(owner, Language.PL), NOW)
    if known is None:
        return False
    added = AddClient(known.owner.next_client, name, next(iter(Question)))
    yield from save(owner, [added], NOW)
    yield answering(update_id, [say(owner, name)], NOW)
    return True


async def names(store: Store, owner: OwnerId) -> list[str]:
    """Return the names of the owner's clients, in order."""
    found = await store.run(load_owner(owner), owner)
    return [client.name for client in found.clients] if found else []


async def waiting(store: Store) -> int:
    """Count the calls in the outbox."""
    return await store.run(count_waiting())


def asking(queries: Query | Iterable[Query]) -> Steps[Any]:
    """Ask one query or several."""
    return (yield queries if isinstance(queries, Query) else [*queries])


def one(name: str, /, **arguments: Any) -> Steps[Any]:
    """Ask one query by its name."""
    return asking(Query(name, {**arguments}))


def remember(reminder: Reminder) -> Steps[Any]:
    """Keep a reminder as it is, in place of the one of that name."""
    return one(
        "set_reminder",
        owner=reminder.owner,
        name=reminder.name,
        due_at=reminder.due_at,
        zone=reminder.zone,
        rule=reminder.rule,
    )
