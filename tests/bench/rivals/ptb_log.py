"""python-telegram-bot that does a quick log's work, on its defaults."""

import logging
import os

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from tests.bench.rivals.same_work import BUTTONS, REACTION, Log

logging.basicConfig(level=logging.INFO)
logging.getLogger("httpx").setLevel(logging.WARNING)

_LOG = Log()


async def log(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Keep the message and show its card."""
    message = update.message
    if message is None or message.text is None:
        return
    card = await _LOG.keep(message.chat_id, message.message_id, message.text)
    await message.set_reaction(REACTION)
    rows = [[InlineKeyboardButton(each, callback_data=f"{each[:9]}:1")] for each in BUTTONS]
    markup = InlineKeyboardMarkup(rows)
    await message.reply_text(card, parse_mode=ParseMode.HTML, reply_markup=markup)


def main() -> None:
    """Poll until killed."""
    builder = Application.builder().token(os.environ["TELEGRAM_BOT_TOKEN"])
    application = builder.base_url(f"{os.environ['TELEGRAM_API_URL']}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, log))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()
