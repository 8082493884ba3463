"""`rozstaje check`: what the bot would run with, and whether it could."""

from collections.abc import Callable

from bot.settings import Settings
from bot.telegram.api import BotApi
from storage.faults import InUseError
from storage.store import open_store


async def check(settings: Settings, say: Callable[[str], None]) -> None:
    """Say what would be used, and try the database and the token.

    Raises what `bot.app.run` raises, and TelegramError when Telegram is out of reach.
    """
    if settings.token is None:
        page = f"{settings.host}:{settings.port}"
        say(f"telegram: none (no TELEGRAM_BOT_TOKEN), the phone page at http://{page}")
    else:
        async with BotApi(settings.token, settings.api_url) as api:
            say(f"telegram: @{api.username} at {settings.api_url}")
    try:
        store = await open_store(settings.database_url)
    except InUseError:
        # It runs: then the database is as good as it gets.
        say(f"database: {settings.shown_database}, in use by a bot that runs")
    else:
        await store.close()
        say(f"database: {settings.shown_database}")
    say("all is well")
