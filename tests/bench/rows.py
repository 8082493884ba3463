"""What is measured: each row a bot, a load, what must come of it."""

from collections.abc import Callable
from dataclasses import dataclass
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
    buttons are known only once it is open. `kept` is the table that gets a row an update.
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


BOT = "bot"
# More than there are chats in a usual load.
USUAL = World(4000)

ROWS: tuple[Row, ...] = (
    Row(
        "base",
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
    ),
    Row("verdict", "Rozstaje: a verdict on 10 incidents", BOT, updates.verdict, world=USUAL),
    Row(
        "verdict_many",
        "Rozstaje: a verdict on 10,000 incidents",
        BOT,
        updates.verdict,
        world=World(30, 10_000),
        updates=90,
        chats=30,
    ),
)
