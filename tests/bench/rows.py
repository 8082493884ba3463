"""What is measured: each row a bot, a load, what must come of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tests.bench import updates
from tests.bench.seed import World

Maker = Callable[[int, int, int], dict[str, Any]]

SENT = ("sendMessage",)
# Telegram shows that it was read, then comes the card.
LOGGED = ("setMessageReaction", "sendMessage")
PRESSED = ("editMessageText", "answerCallbackQuery")


@dataclass(frozen=True)
class Row:
    """One bot under one load; `calls` answer each update.

    `chats` send in turns, None: everybody once. `opening` comes before taps of a dialog whose
    buttons are known only once it is open. `kept` is the table that gets a row an update. With a
    `delay` every call takes so many seconds, and after the load another comes at half the speed.
    `against` are other rows that it is compared with; at a `rate` so many updates come a second.
    `replicas` 0: one process that polls, otherwise so many behind a webhook.
    """

    name: str
    what: str
    module: str
    make: Maker
    calls: tuple[str, ...] = SENT
    world: World | None = None
    updates: int | None = None
    chats: int | None = None
    opening: Maker | None = None
    kept: str | None = None
    group: str = "core"
    delay: float = 0.0
    replicas: int = 0
    postgres: bool = False
    against: tuple[str, ...] = ()
    rate: float | None = None


BOT = "bot"
BASE = "base"
# Each from a chat of its own, as many as pacing takes at once; the warm-up needs some more.
MOST_UPDATES = 3000
USUAL = World(4000)

_CORE: tuple[Row, ...] = (
    Row(
        BASE,
        "python-telegram-bot's echo bot, on its defaults",
        "tests.bench.rivals.ptb_echo",
        updates.quick_log,
    ),
    Row(
        "aiogram",
        "aiogram's echo bot, on its defaults",
        "tests.bench.rivals.aiogram_echo",
        updates.quick_log,
    ),
    Row(
        "dialog",
        "aiogram-dialog, one button press (2 calls)",
        "tests.bench.rivals.aiogram_dialog_button",
        updates.quick_log,
        calls=PRESSED,
        opening=updates.start,
    ),
    Row(
        "quick_log",
        "Rozstaje: a quick log by text, saved (2 calls)",
        BOT,
        updates.quick_log,
        calls=LOGGED,
        world=USUAL,
        kept="incidents",
    ),
    Row(
        "button",
        "Rozstaje: an answer by button, saved (2 calls)",
        BOT,
        updates.answer,
        calls=PRESSED,
        world=USUAL,
        kept="answers",
        against=("dialog",),
    ),
    Row("verdict", "Rozstaje: a verdict on 10 incidents", BOT, updates.verdict, world=USUAL),
    Row(
        "verdict_many",
        "Rozstaje: a verdict on 10,000 incidents",
        BOT,
        updates.verdict,
        world=World(30, 10_000),
        against=("verdict",),
        updates=90,
        chats=30,
    ),
)

_SAME_WORK = tuple(
    Row(
        f"{library}_log",
        f"{name} that does a quick log's work, kept (2 calls)",
        f"tests.bench.rivals.{library}_log",
        updates.quick_log,
        calls=LOGGED,
        world=USUAL,
        kept="incidents",
        group="work",
    )
    for library, name in (("ptb", "python-telegram-bot"), ("aiogram", "aiogram"))
)

_LOG = replace(_CORE[3], name="log", group="work", against=("ptb_log", "aiogram_log"))
_WORK = (*_SAME_WORK, _LOG)

# As many messages a second as a bot with thousands of owners has at noon.
_CALM = 20
_AT_REST = tuple(
    replace(
        row,
        name=f"{row.name}_calm",
        what=f"{row.what}; {_CALM} a second",
        group="calm",
        rate=_CALM,
        updates=200,
        against=tuple(f"{each}_calm" for each in row.against),
    )
    for row in _WORK
)

_OURS = [row for row in _CORE if row.name in ("quick_log", "button", "verdict")]
_LATENCY = 0.05

_SLOW: tuple[Row, ...] = tuple(
    replace(
        row,
        name=f"{row.name}_50ms",
        what=f"{row.what}; 50 ms a call",
        group="latency",
        delay=_LATENCY,
        # One after the other, it would take minutes.
        updates=100 if row.name == BASE else None,
    )
    for row in _CORE
    if row.name in (BASE, "aiogram", "quick_log")
)

# A million incidents in the file.
_BIG = tuple(
    replace(
        row,
        name=f"{row.name}_big",
        what=f"{row.what}; 100,000 owners",
        group="big",
        world=World(100_000),
        against=(row.name,),
    )
    for row in _OURS
)

_WAYS = tuple(
    replace(
        row,
        name=f"{row.name}_{way}",
        what=f"{row.what}; {about}",
        group="ways",
        replicas=replicas,
        postgres=way != "webhook",
    )
    for row in _OURS
    for way, replicas, about in (
        ("webhook", 1, "SQLite, webhook"),
        ("postgres", 0, "PostgreSQL, polling"),
        ("postgres1", 1, "PostgreSQL, webhook, one process"),
        ("postgres3", 3, "PostgreSQL, webhook, three processes"),
    )
)

ROWS: tuple[Row, ...] = (*_CORE, *_WORK, *_AT_REST, *_SLOW, *_BIG, *_WAYS)
