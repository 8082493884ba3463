"""The queue of updates: numbered, forgotten when confirmed or too old, waited for."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from .words import words
from .world import Json

DAY = 24 * 3600.0
# Telegram keeps a tap for two and a half minutes, and everything else for a day.
TAP = 150.0
KINDS = words(
    "message edited_message channel_post edited_channel_post business_connection"
    " business_message edited_business_message deleted_business_messages message_reaction"
    " message_reaction_count inline_query chosen_inline_result callback_query shipping_query"
    " pre_checkout_query purchased_paid_media poll poll_answer my_chat_member chat_member"
    " chat_join_request chat_boost removed_chat_boost managed_bot"
)
# These come only to a bot that asks for them by name.
ON_REQUEST = frozenset(("chat_member", "message_reaction", "message_reaction_count"))


@dataclass(frozen=True)
class Unconfirmed:
    """An update that the bot has not confirmed yet."""

    update: Json
    expires: float

    @property
    def id(self) -> int:
        """Return its number."""
        return int(self.update["update_id"])


@dataclass
class UpdateQueue:
    """All updates that the bot has not confirmed, oldest first."""

    clock: Callable[[], float]
    next_id: int = 1
    waiting: list[Unconfirmed] = field(default_factory=list)
    allowed: frozenset[str] = KINDS - ON_REQUEST
    arrivals: set[asyncio.Event] = field(default_factory=set)


def kind_of(update: Json) -> str:
    """Name what an update is about."""
    return next((key for key in update if key != "update_id"), "")


def put(queue: UpdateQueue, update: Json) -> Json | None:
    """Give an update its number and queue it, unless the bot asked not to get its kind."""
    kind = kind_of(update)
    if kind in KINDS and kind not in queue.allowed:
        return None
    if "update_id" not in update:
        update = {"update_id": queue.next_id, **update}
    queue.next_id = max(queue.next_id, int(update["update_id"])) + 1
    lifetime = TAP if kind == "callback_query" else DAY
    queue.waiting.append(Unconfirmed(update, queue.clock() + lifetime))
    wake(queue)
    return update


def wake(queue: UpdateQueue) -> None:
    """Tell everybody who waits that there may be something."""
    for arrival in queue.arrivals:
        arrival.set()


def expire(queue: UpdateQueue) -> None:
    """Forget what has waited for too long."""
    now = queue.clock()
    queue.waiting = [item for item in queue.waiting if item.expires > now]


def confirm(queue: UpdateQueue, offset: int) -> None:
    """Forget what the offset says is done; a negative one keeps only the last so many."""
    if offset > 0:
        queue.waiting = [item for item in queue.waiting if item.id >= offset]
    elif offset < 0:
        queue.waiting = queue.waiting[offset:]


def forget(queue: UpdateQueue, update_id: int) -> None:
    """Forget one update: a webhook has taken it."""
    queue.waiting = [item for item in queue.waiting if item.id != update_id]


def allow(queue: UpdateQueue, kinds: list[str]) -> None:
    """Remember what the bot wants from now on; an empty list means the usual."""
    chosen = frozenset(kinds) & KINDS
    queue.allowed = chosen or KINDS - ON_REQUEST
