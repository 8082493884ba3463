"""Short ways to take turns and to look at what they left."""

from collections.abc import Sequence
from typing import Any

from conversations.decision.questions import Question
from conversations.handlers.turn import Needs
from conversations.records.edits import AddClient, Edit
from conversations.records.owner import Language, Owner
from storage.calls import Call, count_waiting
from storage.owners import load_owner
from storage.steps import Steps, query
from storage.store import Store
from storage.turns import Decided, owner_turn

NOW = 1_800_000_000


def say(chat: int, text: str) -> Call:
    return Call(chat, "sendMessage", f'{{"chat_id":{chat},"text":"{text}"}}')


def adding(update_id: int, owner: int, name: str, tap: str | None = None) -> Steps[bool]:
    """Take a turn that adds a client under the next number and says so."""

    def decide(known: Owner, _files: object, _log: object) -> Decided:
        number = known.last_client + 1
        edits: Sequence[Edit] = [AddClient(number, name, next(iter(Question)))]
        return Decided(edits, [say(owner, name)])

    return owner_turn(
        update_id, Owner(owner, Language.PL), lambda _owner: Needs(), decide, NOW, tap=tap
    )


async def names(store: Store, owner: int) -> list[str]:
    """Return the names of the owner's clients, in order."""
    found = await store.run(load_owner(owner), owner)
    return [client.name for client in found.clients] if found else []


async def waiting(store: Store) -> int:
    """Count the calls in the outbox."""
    return await store.run(count_waiting())


def one(name: str, **arguments: Any) -> Steps[Any]:
    """Ask one query."""
    return (yield query(name, **arguments))
