"""`rozstaje check`: what the bot would run with, and whether it could."""

from collections.abc import Callable

from bot.backup import BackupError
from bot.delivery.authority import Attestation, Authority, StampError
from bot.settings import Settings, Stamping
from bot.telegram.api import BotApi
from conversations.casework.erasing import WARNED_FOR
from storage.opening import examine
from storage.sqlite_file import writable


async def check(settings: Settings, say: Callable[[str], None]) -> None:
    """Say what would be used, and try the database and the token; nothing changes by it.

    Raises what `bot.app.run` raises, and TelegramError when Telegram is out of reach.
    """
    if settings.token is None:
        page = f"{settings.host}:{settings.port}"
        say(f"telegram: none (no TELEGRAM_BOT_TOKEN), the phone page at http://{page}")
    else:
        async with BotApi(settings.token, settings.api_url) as api:
            say(f"telegram: @{api.username} at {settings.api_url}")
        say(f"users: {settings.shown_allowed}")
    say(f"run by: {settings.contact or 'not said to its users (CONTACT is empty)'}")
    if settings.retention:
        later = WARNED_FOR.days
        say(f"kept: of who is silent for {settings.retention} days nothing, {later} days later")
    else:
        say("kept: until its owner erases it (RETENTION_DAYS is empty)")
    if settings.stamping:
        stamp = await _tried(settings.stamping)
        say(f"time stamps: by {stamp.authority} at {settings.stamping.host}")
    pending = await examine(settings.database_url, settings.key_file)
    say(f"database: {settings.shown_database}")
    say(f"key: {settings.key_path}")
    if pending:
        names = ", ".join(each.name for each in pending)
        say(f"the next start applies to it: {names}")
    if settings.backups:
        folder = settings.backups.folder
        try:
            writable(folder)
        except OSError as error:
            raise BackupError(f"BACKUP_DIR: {error.strerror}: {folder}") from None
        say(f"backups: each day to {folder}, {settings.backups.keep} are kept")
    say("all is well")


async def _tried(stamping: Stamping) -> Attestation:
    """Have nothing of anybody's stamped, to see that it can be."""
    try:
        return await Authority(stamping).stamp(b"rozstaje check")
    except StampError as error:
        raise StampError(f"TIMESTAMP_URL: no time stamp: {error}") from None
