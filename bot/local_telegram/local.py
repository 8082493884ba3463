"""One local Telegram: its bot, its world, its queue, and the hooks for those who test."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import time
from typing import Any

from .account import Account
from .errors import Fault
from .feed import Feed, tell
from .keeping import Keeping
from .updates import UpdateQueue, expire, put
from .world import (
    Chat,
    Json,
    Message,
    User,
    World,
    media_of,
    topic_json,
)

BOT_USERNAME = "rozstaje_bot"
CALLS_KEPT = 10_000


@dataclass(frozen=True)
class MethodCall:
    """One call of a method, as the bot made it."""

    method: str
    params: Mapping[str, Any]
    at: float


@dataclass
class Profile:
    """What the bot says of itself: keyed by scope and language where Telegram does so."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)


@dataclass
class Hook:
    """Where updates are posted to, and how that went."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_at: int = 0


class LocalTelegram:
    """Everything that one run holds: make one, `serve` it, and act on it as people."""

    def __init__(
        self,
        token: str = "1:local",  # noqa: S107 - opens nothing but this
        clock: Callable[[], float] = time,
        *,
        keep_in: Path | None = None,
        secret: str | None = None,
    ) -> None:
        """Take the bot's token, and a folder: what it keeps is taken up again.

        Without a `secret` the phone page is anybody's on this machine: for tests.
        """
        self.token = token
        self.secret = secret
        self.clock = clock
        bot_id = int(token.partition(":")[0])
        self.bot = User(bot_id, "Rozstaje", username=BOT_USERNAME, is_bot=True)
        self.world = World(users={bot_id: self.bot})
        # Numbers start elsewhere in each run: a bot that remembers those it took would skip others.
        self.updates = UpdateQueue(clock, next_id=int(clock()))
        self.feed = Feed()
        self.profile = Profile()
        self.webhook = Hook()
        self.polling: list[Any] = []  # the getUpdates that waits now, if any: methods/updates.py
        self.calls: deque[MethodCall] = deque(maxlen=CALLS_KEPT)
        self.faults: list[Callable[[str, Mapping[str, Any]], Fault | None]] = []
        self.at_work = 0  # Bot API calls under way, getUpdates aside
        self._keeping = Keeping(keep_in, self.world, self.updates) if keep_in else None
        if self._keeping:
            self.feed.notes = self._keeping.note

    @property
    def now(self) -> int:
        """Return the date that a message gets."""
        return int(self.clock())

    @property
    def pending(self) -> list[Json]:
        """Return the updates that the bot has not confirmed yet."""
        expire(self.updates)
        return [item.update for item in self.updates.waiting]

    @property
    def idle(self) -> bool:
        """Say whether every update is confirmed and no call is under way.

        The bot may still have something to send that it has not begun to send: only it knows.
        """
        return not self.pending and not self.at_work

    def person(
        self,
        user_id: int,
        first_name: str = "Ola",
        language_code: str = "pl",
        *,
        last_name: str = "",
        username: str = "",
    ) -> Account:
        """Return the person with this id, who is created with a private chat when new."""
        if user_id not in self.world.users:
            self.world.users[user_id] = User(
                user_id, first_name, last_name, username, language_code
            )
            self.world.chats[user_id] = Chat(user_id, "private")
        return Account(self, self.world.users[user_id])

    def group(self, chat_id: int = -1001001, title: str = "Zespół") -> Chat:
        """Return a group that the bot is in, as an administrator: so it hears everything."""
        return self.world.chats.setdefault(chat_id, Chat(chat_id, "supergroup", title))

    def inject(self, update: Json) -> Json | None:
        """Queue any update as it is; it gets a number unless it brings one."""
        return put(self.updates, update)

    @property
    def people(self) -> list[int]:
        """Return the ids of the people who have a chat with the bot."""
        return [user.id for user in self.world.users.values() if not user.is_bot]

    def clear(self, person: int) -> None:
        """Empty a person's chat; the bot hears nothing of it, and has its files as before."""
        if (chat := self.world.chats.get(person)) is not None:
            chat.messages.clear()
            tell(self.feed, "cleared", chat=person)

    def forget(self, person: int, *, but_the_last: bool = False) -> None:
        """Drop a person's chat, perhaps but for the bot's last word, and every file it ever had."""
        if (chat := self.world.chats.get(person)) is not None:
            for file_id in chat.files:
                self.world.files.pop(file_id, None)
            chat.files.clear()
            last = max(filter(_is_bots, chat.messages.values()), key=_changed_at, default=None)
            left = [last] if last and but_the_last and not media_of(last.body) else []
            for message in left:
                for part in ("reply_to_message", *topic_json(0)):
                    message.body.pop(part, None)
            chat.messages = {message.id: message for message in left}
            tell(self.feed, "cleared", chat=person)

    def close(self) -> None:
        """Keep what the bot has not taken yet: it is brought after the next start."""
        if self._keeping:
            self._keeping.rewrite(pending=True)

    def changed(self, message: Message) -> None:
        """Tell the phones that a message is new or different."""
        tell(self.feed, "message", chat=message.body["chat"]["id"], id=message.id)


def _is_bots(message: Message) -> bool:
    return message.from_bot


def _changed_at(message: Message) -> tuple[int, int]:
    return int(message.body.get("edit_date") or message.body["date"]), message.id
