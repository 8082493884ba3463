"""How the bot gets things: who it is, its updates by polling or by webhook, and files."""

import asyncio
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..errors import ApiError, bad_request, conflict
from ..files import LARGEST_DOWNLOAD, file_json
from ..guard import is_loopback
from ..parameters import Parameters
from ..updates import UpdateQueue, allow, confirm, expire, wake
from ..world import Json, user_json

if TYPE_CHECKING:
    from ..local import LocalTelegram

MOST_UPDATES = 100
LONGEST_POLL = 50
LONGEST_SECRET = 256
SECRET = re.compile(r"[A-Za-z0-9_-]*", re.ASCII)


@dataclass
class Poll:
    """One getUpdates that waits, and why it has to stop, once it has to."""

    arrival: asyncio.Event = field(default_factory=asyncio.Event)
    ended: ApiError | None = None


def get_me(telegram: "LocalTelegram", _p: Parameters) -> Json:
    """Tell who the bot is."""
    return {
        **user_json(telegram.bot),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": True,
        "allows_users_to_create_topics": True,
    }


def end_polls(telegram: "LocalTelegram", why: ApiError) -> None:
    """End whatever getUpdates waits now."""
    for poll in telegram.polling:
        poll.ended = why
        poll.arrival.set()


async def get_updates(telegram: "LocalTelegram", p: Parameters) -> list[Json]:
    """Give the oldest updates, waiting for one if there is none; an offset confirms."""
    if telegram.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active;"
            " use deleteWebhook to delete the webhook first"
        )
    limit = p.get("limit", MOST_UPDATES)
    limit = limit if 1 <= limit <= MOST_UPDATES else MOST_UPDATES
    patience = max(0, min(p.get("timeout", 0), LONGEST_POLL))
    end_polls(
        telegram,
        conflict(
            "terminated by other getUpdates request;"
            " make sure that only one bot instance is running"
        ),
    )
    queue = telegram.updates
    if "allowed_updates" in p.values:
        allow(queue, p.get("allowed_updates"))
    expire(queue)
    confirm(queue, p.get("offset", 0))
    poll = Poll()
    telegram.polling.append(poll)
    queue.arrivals.add(poll.arrival)
    try:
        await _arrival(queue, poll, patience)
    finally:
        telegram.polling.remove(poll)
        queue.arrivals.discard(poll.arrival)
    if poll.ended:
        raise poll.ended
    return [item.update for item in queue.waiting[:limit]]


async def _arrival(queue: UpdateQueue, poll: Poll, patience: float) -> None:
    loop = asyncio.get_running_loop()
    until = loop.time() + patience
    while not queue.waiting and not poll.ended:
        poll.arrival.clear()
        try:
            async with asyncio.timeout_at(until):
                await poll.arrival.wait()
        except TimeoutError:
            return
        expire(queue)


def set_webhook(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Have updates posted to an address on this machine, or stop that."""
    url, secret = p.text("url"), p.text("secret_token")
    if len(secret) > LONGEST_SECRET:
        raise bad_request("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    if url:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise bad_request("bad webhook: invalid URL")
        if not is_loopback(parts.hostname):
            raise bad_request("bad webhook: this local Telegram posts to loopback addresses only")
    hook = telegram.webhook
    hook.url, hook.secret = url, secret
    hook.max_connections = max(1, min(p.get("max_connections", 40), 100))
    hook.last_error, hook.last_error_at = "", 0
    if "allowed_updates" in p.values:
        allow(telegram.updates, p.get("allowed_updates"))
    if p.get("drop_pending_updates"):
        telegram.updates.waiting.clear()
    if url:
        end_polls(telegram, conflict("terminated by setWebhook request"))
    wake(telegram.updates)
    return True


def delete_webhook(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Go back to polling."""
    telegram.webhook.url = ""
    if p.get("drop_pending_updates"):
        telegram.updates.waiting.clear()
    wake(telegram.updates)
    return True


def get_file(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Say where a file can be downloaded."""
    if not p.text("file_id"):
        raise bad_request("file_id not specified")
    file = telegram.world.files.get(p.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {**file_json(file), "file_path": file.path}


TABLE = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getFile": get_file,
}
