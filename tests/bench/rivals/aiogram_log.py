"""aiogram that does a quick log's work, on its defaults."""

import asyncio
from typing import Any

from aiogram import Dispatcher
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, ReactionTypeEmoji

from tests.bench.rivals.aiogram_echo import bot
from tests.bench.rivals.same_work import BUTTONS, REACTION, Log

_LOG = Log()


async def log(message: Any) -> None:
    """Keep the message and show its card."""
    card = await _LOG.keep(message.chat.id, message.message_id, message.text)
    await message.react([ReactionTypeEmoji(emoji=REACTION)])
    rows = [[InlineKeyboardButton(text=each, callback_data=f"{each[:9]}:1")] for each in BUTTONS]
    await message.answer(card, reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))


def main() -> None:
    """Poll until killed."""
    dispatcher = Dispatcher()
    dispatcher.message.register(log)
    asyncio.run(dispatcher.start_polling(bot()))


if __name__ == "__main__":
    main()
