"""A measurement in one process, beside a fake Telegram, with its files in the machine's memory."""

import asyncio
import logging
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.telegram.api import BotApi
from tests.bench.api import fake_api
from tests.bench.process import TOKEN
from tests.bench.telegram import Begin

_MEMORY = Path("/dev/shm")  # noqa: S108 no disk in it


def in_memory(measure: Callable[[Path, BotApi], Awaitable[None]]) -> None:
    """Run it with a folder of its own and the fake Telegram's API; nothing is logged."""
    logging.disable()
    kept_in = _MEMORY if _MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(dir=kept_in) as folder, fake_api() as api:
        api.begin(Begin())
        asyncio.run(_with_telegram(measure, Path(folder), api.url))


async def _with_telegram(
    measure: Callable[[Path, BotApi], Awaitable[None]], folder: Path, url: str
) -> None:
    async with BotApi(TOKEN, url) as api:
        await measure(folder, api)
