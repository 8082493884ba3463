"""The outbox: Bot API calls kept as data until they are made."""

from dataclasses import dataclass
from typing import Any

from storage.steps import Steps, query


@dataclass(frozen=True, slots=True)
class Call:
    """A Bot API call to a chat: its method, its parameters as JSON, and a file when it has one.

    The file goes under the parameter `document`. `incident` is the entry whose card it sends: the
    message's number is kept with it once it is known.
    """

    chat: int
    method: str
    parameters: str
    file_name: str | None = None
    file: bytes | None = None
    incident: int | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """A call in the outbox, with its row and how often it was tried."""

    id: int
    call: Call
    attempts: int
    due_at: int


def post(key: str, call: Call, now: int) -> Steps[None]:
    """Put a call into the outbox; the same key is put in once only."""
    yield query(
        "post",
        key=key,
        chat=call.chat,
        method=call.method,
        parameters=call.parameters,
        file_name=call.file_name,
        file=call.file,
        incident=call.incident,
        now=now,
    )


def chats_due(now: int) -> Steps[list[int]]:
    """Return the chats whose first call is due."""
    rows: list[Any] = yield query("list_chats_due", now=now)
    return [row["chat"] for row in rows]


def next_due() -> Steps[int | None]:
    """Return when the next call is due, None when the outbox is empty."""
    due: int | None = yield query("next_due")
    return due


def first_call(chat: int) -> Steps[Posted | None]:
    """Return the chat's first call, due or not."""
    row = yield query("get_first_call", chat=chat)
    if row is None:
        return None
    call = Call(
        chat, row["method"], row["parameters"], row["file_name"], row["file"], row["incident"]
    )
    return Posted(row["id"], call, row["attempts"], row["due_at"])


def take_out(row: int) -> Steps[None]:
    """Take a call out: it was made, or never can be."""
    yield query("take_out", id=row)


def card_sent(row: int, owner: int, incident: int, message: int) -> Steps[None]:
    """Take the call of an entry's card out, and remember which message the card is."""
    yield query("take_out", id=row)
    yield query("set_card", owner=owner, incident=incident, card=message)


def replace(row: int, method: str, parameters: str) -> Steps[None]:
    """Put another method and parameters in a call's place in the line."""
    yield query("replace_call", id=row, method=method, parameters=parameters)


def put_off(row: int, due_at: int) -> Steps[None]:
    """Count a failed try and set when the next one is due."""
    yield query("put_off", id=row, due_at=due_at)


def count_waiting() -> Steps[int]:
    """Return how many calls wait."""
    waiting: int = yield query("count_outbox")
    return waiting
