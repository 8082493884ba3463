"""A bot at work in this process, what somebody does with it, and answers that are trouble."""

import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.app import Running, Way, running
from bot.settings import Webhook
from bot.telegram.pace import Limits
from conversations.decision.questions import CHOICES, Question
from conversations.records.numbers import ClientNumber, OwnerId
from storage.opening import open_store
from storage.owners import load_owner
from storage.store import Store
from tests.support.files import load_file
from tests.support.strict_telegram import TOKEN, Answer, StrictTelegram, strict_telegram
from tests.support.until import until
from tests.support.updates import message, tap

OLA = OwnerId(1001)
NAME, NOTE = "canary-name", "znowu dzwoni o 23, canary-note"
SECRET = "canary-webhook-secret"  # noqa: S105 opens nothing
FAST = Way(limits=Limits(burst=1000, per_second=1000))

# What mends by itself.
FAULTS = {
    "429": Answer(
        429,
        '{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 0",'
        '"parameters":{"retry_after":0}}',
    ),
    "500": Answer(500, '{"ok":false,"error_code":500,"description":"Internal Server Error"}'),
    "502 in HTML": Answer(502, "<html><body>502 Bad Gateway</body></html>"),
    "reset before it acted": Answer(0),
    "reset after it acted": Answer(0, acts=True),
    "a hang": Answer(0, delay=30.0),
    "a hang after it acted": Answer(0, acts=True, delay=30.0),
    "no JSON": Answer(200, "<html>canary maintenance</html>"),
    "half of JSON": Answer(200, '{"ok":true,"res'),
    "401": Answer(401, '{"ok":false,"error_code":401,"description":"Unauthorized"}'),
}


def refusal(status: int, description: str, parameters: str = "{}") -> Answer:
    """Return Telegram's word that it will not do something."""
    # Its words can repeat what was sent.
    return Answer(
        status,
        f'{{"ok":false,"error_code":{status},"description":"{description} canary-words",'
        f'"parameters":{parameters}}}',
    )


# What is never done, however often it is asked for.
REFUSED = {
    "403": refusal(403, "Forbidden: bot was blocked by the user"),
    "400 chat not found": refusal(400, "Bad Request: chat not found"),
    "400 too long": refusal(400, "Bad Request: message is too long"),
    "migrate": refusal(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        '{"migrate_to_chat_id":-100123}',
    ),
}


class Failing:
    """Answers the next calls of a method so; `times` None: all of them, until told otherwise."""

    def __init__(self, method: str, answer: Answer, times: int | None = 1) -> None:
        self.method, self.answer, self.left = method, answer, times

    def __call__(self, method: str, _given: Mapping[str, str]) -> Answer | None:
        if method != self.method or self.left == 0:
            return None
        if self.left is not None:
            self.left -= 1
        return self.answer


@dataclass(frozen=True)
class World:
    """A bot at work, its Telegram and its database."""

    telegram: StrictTelegram
    store: Store
    bot: Running

    def said(self, chat: int = OLA) -> int:
        """Return how many calls about a chat Telegram has acted on."""
        return len(self.telegram.accepted.get(chat, []))

    async def kept(self, owner: OwnerId = OLA) -> tuple[int, int, int]:
        """Return how many clients, answers about the first and incidents an owner has."""
        known = await self.store.run(load_owner(owner), owner)
        if not known or not known.clients:
            return (0, 0, 0)
        answers = (await self.store.run(load_file(owner, ClientNumber(1)), owner)).answers
        return len(known.clients), len(answers), known.last_incident


def visit() -> list[dict[str, Any]]:
    """Return what somebody does: a client, an answer, a note, another client; four replies."""
    question = next(iter(Question))
    return [
        message(1, OLA, f"/new {NAME}"),
        tap(2, OLA, f"answer:1:{question}:{CHOICES[question][0]}", 5, "q"),
        message(3, OLA, f"{NAME} {NOTE}"),
        message(4, OLA, "/new Bartek"),
    ]


KEPT = (2, 1, 1)


@contextlib.asynccontextmanager
async def at_work(
    url: str, telegram: StrictTelegram | None = None, *, webhook: bool = False
) -> AsyncIterator[World]:
    """Run a bot on a database; at the end nothing that holds a secret has shown it."""
    way = Way(Webhook("http://127.0.0.1/telegram", SECRET), limits=FAST.limits) if webhook else FAST
    async with (
        strict_telegram(telegram) as served,
        _opened(url) as store,
        running(TOKEN, served.address, store, way=way) as bot,
    ):
        if webhook:
            served.targets = [f"http://127.0.0.1:{bot.port}/telegram"]
        yield World(served, store, bot)
        shown = [
            bot,
            bot.outbox,
            bot.jobs,
            bot.parking,
            bot.polling,
            way,
            store,
        ]
        assert "canary" not in " ".join(map(repr, shown))


@contextlib.asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Store]:
    store = await open_store(url)
    try:
        yield store
    finally:
        await store.close()


async def settled(world: World) -> None:
    """Wait until nothing waits, at Telegram or here."""
    await until(lambda: not world.telegram.pending)
    await world.bot.outbox.settled()
