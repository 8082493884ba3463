"""aiogram's own echo bot, on its defaults."""

import asyncio
import logging
import os
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.filters import CommandStart


async def hello(message: Any) -> None:
    """Greet."""
    await message.answer(f"Hello, {message.from_user.full_name}!")


async def echo(message: Any) -> None:
    """Say the same."""
    await message.send_copy(chat_id=message.chat.id)


def bot() -> Any:
    """Return a bot at the Bot API that is measured with; it logs as in the library's examples."""
    logging.basicConfig(level=logging.INFO)
    api = TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"])
    return Bot(
        os.environ["TELEGRAM_BOT_TOKEN"],
        session=AiohttpSession(api=api),
        default=DefaultBotProperties(parse_mode=ParseMode.HTML),
    )


def main() -> None:
    """Poll until killed."""
    dispatcher = Dispatcher()
    dispatcher.message.register(hello, CommandStart())
    dispatcher.message.register(echo)
    asyncio.run(dispatcher.start_polling(bot()))


if __name__ == "__main__":
    main()
