"""The outbox: Bot API calls kept as data until they are made."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from conversations.records.numbers import ClientNumber, IncidentNumber
from storage.faults import BrokenSealError
from storage.rows import CallRow, ChatRow
from storage.steps import Query, Steps, T

_LOG = logging.getLogger(__name__)

# Seconds that a call waits at most, whatever Telegram says: what is due later than that was put off
# by a clock that was wrong, and is due now.
LONGEST_WAIT = 900


@dataclass(frozen=True, slots=True)
class Call:
    """A Bot API call to a chat: its method, its parameters as JSON, and a file when it has one.

    The file goes under the parameter `document`. `incident` is the entry whose card it sends: the
    message's number is kept with it once it is known. `reminder` is what came due and is said by
    it, not any more at `not_after` (seconds since 1970).
    """

    chat: int
    method: str
    parameters: str
    file_name: str | None = None
    file: bytes | None = None
    incident: IncidentNumber | None = None
    reminder: str | None = None
    not_after: int | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """A call in the outbox, with its row and how often it was tried.

    `card` is the message that shows the call's entry, when one does by now.
    """

    id: int
    call: Call
    attempts: int
    key: str
    card: int | None = None


def post(key: str, call: Call, now: int, clients: Iterable[ClientNumber] = ()) -> Query:
    """Return what puts a call into the outbox; the same key is put in once only.

    `clients` are those from whose files it was decided: erased, they take it with them.
    """
    return Query(
        "post",
        {
            "key": key,
            "chat": call.chat,
            "method": call.method,
            "parameters": call.parameters,
            "file_name": call.file_name,
            "file": call.file,
            "incident": call.incident,
            "reminder": call.reminder,
            "not_after": call.not_after,
            "clients": "".join(f" {client} " for client in clients),
            "now": now,
        },
    )


def results_of(client: ClientNumber | None) -> str:
    """Return how the keys of what was made of a client begin, of None: of all of them."""
    return f"j:{client or 0}:"


def due(now: int) -> Steps[tuple[list[int], int | None]]:
    """Return the chats whose first call is due, and when the next one is, None for no call."""
    rows: list[ChatRow]
    moment: int | None
    given = {"now": now, "far": now + LONGEST_WAIT}
    rows, moment = yield [Query("list_chats_due", given), Query("next_due")]
    return [row["chat"] for row in rows], moment


def claim(chat: int, now: int, lease: int) -> Steps[Posted | None]:
    """Take the chat's first call to send it, None when there is none or it is not due.

    It is nobody else's for `lease` seconds, and comes again unless it is taken out by then.
    """
    while True:
        try:
            return _posted(chat, (yield _claim(chat, now, lease)))
        except BrokenSealError:
            yield from _put_aside(chat, now)


def _put_aside(chat: int, now: int) -> Steps[None]:
    """Put aside the chat's first call, which no key opens: those behind it are not to wait."""
    _LOG.error("a call does not open and is put aside: its key is gone, or it was changed")
    yield [
        Query("bury_first_call", {"chat": chat, "error": BrokenSealError.__name__, "now": now}),
        Query("take_out_first", {"chat": chat}),
    ]


def _claim(chat: int, now: int, lease: int) -> Query:
    given = {"chat": chat, "now": now, "until": now + lease, "far": now + LONGEST_WAIT}
    return Query("claim_call", given)


def _posted(chat: int, row: CallRow | None) -> Posted | None:
    if row is None:
        return None
    call = Call(
        chat,
        row["method"],
        row["parameters"],
        row["file_name"],
        row["file"],
        row["incident"],
        row["reminder"],
        row["not_after"],
    )
    return Posted(row["id"], call, row["attempts"], row["key"], row["card"])


def claiming(steps: Steps[T], chat: int, now: int, lease: int) -> Steps[tuple[T, Posted | None]]:
    """Run the steps and then take the chat's first call to send it, all in one transaction."""
    result = yield from steps
    return result, (yield from claim(chat, now, lease))


def take_out(row: int) -> Query:
    """Return what takes a call out: it was made, or never can be."""
    return Query("take_out", {"id": row})


def made(posted: Posted, message: int | None) -> Steps[None]:
    """Take out a call that was made as that message, or never can be made."""
    yield _made(posted, message)


def made_then_claim(
    posted: Posted, message: int | None, now: int, lease: int
) -> Steps[Posted | None]:
    """Take it out as `made` does, and take the chat's next call as `claim` does."""
    chat = posted.call.chat
    try:
        *_, row = yield [*_made(posted, message), _claim(chat, now, lease)]
    except BrokenSealError:
        # The next one, for of this one nothing is opened.
        yield from _put_aside(chat, now)
        return (yield from claim(chat, now, lease))
    return _posted(chat, row)


def _made(posted: Posted, message: int | None) -> list[Query]:
    """Return what takes the call out, and remembers which message the card of an entry is."""
    call = posted.call
    if call.incident is None or message is None:
        return [take_out(posted.id)]
    card = {"owner": call.chat, "incident": call.incident, "card": message}
    return [take_out(posted.id), Query("set_card", card)]


def replace(posted: Posted, method: str, parameters: str, due_at: int) -> Steps[None]:
    """Put another method and parameters in a call's place in the line."""
    row = {"id": posted.id, "chat": posted.call.chat, "key": posted.key}
    yield Query(
        "replace_call", {**row, "method": method, "parameters": parameters, "due_at": due_at}
    )


def put_off(row: int, due_at: int) -> Steps[None]:
    """Count a failed try and set when the next one is due."""
    yield Query("put_off", {"id": row, "due_at": due_at})


def give_up(row: int, chat: int, now: int) -> Steps[None]:
    """Take out a call to a chat that cannot be reached; what is kept of its owner stays.

    That call alone: they may have come back meanwhile, and the next one answers them.
    """
    yield [take_out(row), Query("set_unreachable", {"owner": chat, "now": now})]


def count_waiting() -> Steps[int]:
    """Return how many calls wait."""
    waiting: int = yield Query("count_outbox")
    return waiting
