"""The settings that there are, and what holds without each."""

from dataclasses import dataclass

from bot.telegram.pace import USUAL

TELEGRAM = "https://api.telegram.org"
DATABASE = "sqlite:///rozstaje.sqlite"
LOCAL_DATABASE = "sqlite:///rozstaje-local.sqlite"
LISTEN = "127.0.0.1:8081"
KEEP = 14


@dataclass(frozen=True, slots=True)
class Setting:
    """One name that can be set: what it is, and what holds without it, as people read it.

    A secret can also come from a file that NAME_FILE names.
    """

    name: str
    what: str
    default: str = ""
    secret: bool = False


# All there are, in the order of the help; docs/operations.md lists the same, which a test holds.
SETTINGS = (
    Setting("TELEGRAM_BOT_TOKEN", "from BotFather; without one the phone page starts", secret=True),
    Setting("TELEGRAM_API_URL", "the Bot API's root", TELEGRAM),
    Setting(
        "DATABASE_URL",
        "sqlite:///path or postgresql://role:password@host/name",
        f"{DATABASE}; without a token {LOCAL_DATABASE}",
        secret=True,
    ),
    Setting("WEBHOOK_URL", "where Telegram brings updates; without it the bot polls"),
    Setting("WEBHOOK_SECRET", "16 to 256 of A-Z a-z 0-9 _ -; a webhook needs one", secret=True),
    Setting(
        "LISTEN",
        "host:port of the phone page, of the webhook, of /healthz, /readyz and /metrics",
        f"{LISTEN}; by polling none",
    ),
    Setting("SEND_BURST", "new messages to one chat at once", str(USUAL.burst)),
    Setting("SEND_PER_SECOND", "and then in a second", f"{USUAL.per_second:g}"),
    Setting(
        "KEY_FILE",
        "the file with the key, without which nothing in the database can be read",
        "beside a SQLite database, NAME.key; with PostgreSQL rozstaje.key here",
    ),
    Setting("BACKUP_DIR", "a folder for a copy of the SQLite database each day", "no copies"),
    Setting("BACKUP_KEEP", "how many of those copies are kept", str(KEEP)),
    Setting(
        "ALLOWED_USERS",
        "who may use it: numbers or @names in Telegram, set apart by commas",
        "everybody",
    ),
    Setting("CONTACT", "who runs this bot and how to reach them, as its users see it", "not said"),
    Setting(
        "RETENTION_DAYS",
        "after so many days without a word from somebody they are warned, and 30 days later all of "
        "theirs is erased",
        "never",
    ),
    Setting(
        "TIMESTAMP_URL",
        "an authority (RFC 3161) that each day stamps the end of every record, a hash and no words",
        "none",
        secret=True,
    ),
    Setting(
        "TIMESTAMP_CA",
        "a file of certificates (PEM) by which that authority is known",
        "those that browsers trust",
    ),
    Setting("LOG_FORMAT", "text, or json: an object a line", "text"),
)
