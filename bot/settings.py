"""The settings, read from a mapping of names to texts; reading decides nothing else.

Where the texts come from is in `environment.py`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from telegram.constants import WebhookLimit

from bot.logs import LogFormat
from bot.setting_list import DATABASE, KEEP, LISTEN, LOCAL_DATABASE, TELEGRAM
from bot.telegram.access import Allowed, read_allowed
from bot.telegram.pace import USUAL, Limits
from storage.opening import SQLITE, key_file_of


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram brings updates, and the secret by which it is known."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Backups:
    """Where a copy of the SQLite database goes each day, and how many stay there."""

    database: Path
    folder: Path
    keep: int = KEEP


@dataclass(frozen=True, slots=True)
class Stamping:
    """Who stamps the ends of records (RFC 3161), and by which certificates it is known.

    `ca` None: by those that browsers trust.
    """

    url: str = field(repr=False)
    ca: Path | None = None

    @property
    def host(self) -> str:
        """Who it is, as people are told."""
        return urlsplit(self.url).hostname or ""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the bot runs with. `token` None: the local Telegram and its phone page."""

    token: str | None = field(repr=False)
    api_url: str
    database_url: str = field(repr=False)
    host: str
    port: int
    webhook: Webhook | None = None
    limits: Limits = USUAL
    # Whether an address was given: by polling nothing is served without one.
    listens: bool = False
    allowed: Allowed | None = None
    log_format: LogFormat = LogFormat.TEXT
    backups: Backups | None = None
    key_file: Path | None = None
    contact: str | None = None
    # Days without a word after which somebody is warned, and then erased; None: never.
    retention: int | None = None
    stamping: Stamping | None = None
    # The certificates by which a time stamp is checked; None: those that browsers trust.
    stamp_ca: Path | None = None

    @property
    def key_path(self) -> Path:
        """Where the key is."""
        return self.key_file or key_file_of(self.database_url)

    @property
    def phone(self) -> Path | None:
        """The folder beside a SQLite database in which the phone page keeps its chats."""
        path = self.database_url.removeprefix(SQLITE)
        return None if path in (self.database_url, ":memory:") else Path(f"{path}-phone")

    @property
    def shown_database(self) -> str:
        """The database's address without a name and password that it may carry."""
        kind, _, rest = self.database_url.partition("://")
        return f"{kind}://{rest.rpartition('@')[2].partition('?')[0]}"

    @property
    def shown_allowed(self) -> str:
        """Who may use the bot, in a sentence."""
        if self.allowed is None:
            return "everybody who finds the bot may use it (ALLOWED_USERS is empty)"
        return f"only those named in ALLOWED_USERS may use the bot: {len(self.allowed)}"


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Read the settings from a mapping of names to texts; empty texts count as absent.

    Raises SettingsError for one that cannot be used.
    """
    given = {name: value.strip() for name, value in environ.items() if value.strip()}
    token = given.get("TELEGRAM_BOT_TOKEN")
    host, port = _listen(given.get("LISTEN", LISTEN))
    webhook = _webhook(given, token)
    if token is None and host not in _LOOPBACK:
        raise SettingsError(
            "LISTEN must be on this machine (127.0.0.1, ::1 or localhost) while there is no "
            "TELEGRAM_BOT_TOKEN: the phone page lets anyone in"
        )
    api_url = given.get("TELEGRAM_API_URL", TELEGRAM).rstrip("/")
    if not api_url.startswith(("http://", "https://")):
        raise SettingsError("TELEGRAM_API_URL must begin with http:// or https://")
    database_url = given.get("DATABASE_URL", DATABASE if token else LOCAL_DATABASE)
    return Settings(
        token=token,
        api_url=api_url,
        database_url=database_url,
        host=host,
        port=port,
        webhook=webhook,
        limits=_limits(given),
        listens="LISTEN" in given,
        allowed=_allowed(given),
        log_format=_log_format(given),
        backups=_backups(given, database_url),
        key_file=Path(given["KEY_FILE"]) if "KEY_FILE" in given else None,
        contact=_contact(given),
        retention=_whole(given, "RETENTION_DAYS", *_RETENTION),
        stamping=_stamping(given),
        stamp_ca=_stamp_ca(given),
    )


def _contact(given: Mapping[str, str]) -> str | None:
    text = given.get("CONTACT")
    if text is not None and (len(text) > _LONGEST_CONTACT or not text.isprintable()):
        raise SettingsError(f"CONTACT must be one line of at most {_LONGEST_CONTACT} characters")
    return text


def _whole(given: Mapping[str, str], name: str, lowest: int, highest: int) -> int | None:
    """Return a whole number within its limits, both from 1 on; None where it is not given."""
    text = given.get(name)
    if text is None:
        return None
    # Longer than the longest that is good, a text of digits need not be read.
    number = int(text) if _DIGITS.fullmatch(text) else 0
    if not lowest <= number <= highest:
        raise SettingsError(f"{name} must be a whole number from {lowest} to {highest}")
    return number


def _stamping(given: Mapping[str, str]) -> Stamping | None:
    url = given.get("TIMESTAMP_URL")
    if url is None:
        return None
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if (
        not host
        or port == 0
        or not (parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK))
    ):
        raise SettingsError("TIMESTAMP_URL must be an address that begins with https://")
    return Stamping(url, _stamp_ca(given))


def _stamp_ca(given: Mapping[str, str]) -> Path | None:
    return Path(given["TIMESTAMP_CA"]) if "TIMESTAMP_CA" in given else None


def _backups(given: Mapping[str, str], database_url: str) -> Backups | None:
    keep = given.get("BACKUP_KEEP", str(KEEP))
    if not _DIGITS.fullmatch(keep) or int(keep) < 1:
        raise SettingsError("BACKUP_KEEP must be a whole number from 1")
    folder = given.get("BACKUP_DIR")
    if folder is None:
        return None
    if not database_url.startswith(SQLITE):
        raise SettingsError(
            "BACKUP_DIR is for SQLite; for PostgreSQL use pg_dump (docs/operations.md)"
        )
    return Backups(Path(database_url.removeprefix(SQLITE)), Path(folder), int(keep))


def _webhook(given: Mapping[str, str], token: str | None) -> Webhook | None:
    url, secret = given.get("WEBHOOK_URL"), given.get("WEBHOOK_SECRET")
    if url is None:
        return None
    if token is None:
        raise SettingsError("WEBHOOK_URL needs a TELEGRAM_BOT_TOKEN")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError("WEBHOOK_URL must be an address, such as https://bot.example/telegram")
    if parts.path in _OWN_PATHS:
        raise SettingsError(f"WEBHOOK_URL: the path {parts.path} is taken")
    if secret is None:
        raise SettingsError(
            "WEBHOOK_URL needs a WEBHOOK_SECRET: without one anybody could write to the bot"
        )
    if not _SECRET.fullmatch(secret):
        length = f"{_SHORTEST_SECRET} to {_LONGEST_SECRET}"
        raise SettingsError(f"WEBHOOK_SECRET must be {length} letters, digits, _ and -")
    return Webhook(url, secret)


def _limits(given: Mapping[str, str]) -> Limits:
    burst, per_second = _whole(given, "SEND_BURST", 1, _LARGEST_BURST), given.get("SEND_PER_SECOND")
    return Limits(
        burst or USUAL.burst, USUAL.per_second if per_second is None else _per_second(per_second)
    )


def _per_second(text: str) -> float:
    number = float(text) if _DECIMAL.fullmatch(text) else 0.0
    if not _SLOWEST <= number <= _FASTEST:
        raise SettingsError(f"SEND_PER_SECOND must be a number from {_SLOWEST} to {_FASTEST}")
    return number


def _allowed(given: Mapping[str, str]) -> Allowed | None:
    if (text := given.get("ALLOWED_USERS")) is None:
        return None
    try:
        return read_allowed(text)
    except ValueError as error:
        raise SettingsError(f"ALLOWED_USERS: {error}") from None


def _log_format(given: Mapping[str, str]) -> LogFormat:
    try:
        return LogFormat(given.get("LOG_FORMAT", LogFormat.TEXT).lower())
    except ValueError:
        raise SettingsError("LOG_FORMAT must be text or json") from None


def _listen(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or int(port) > _LAST_PORT:
        raise SettingsError("LISTEN must be host:port, such as 127.0.0.1:8081")
    return host.strip("[]"), int(port)


_LAST_PORT = 65535
# A name, an address and an e-mail: more would push the welcome off a phone's screen.
_LONGEST_CONTACT = 150
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
# Shorter, and a holiday is a silence; longer than a life of a database is never.
_RETENTION = 30, 36_500
_LARGEST_BURST = 100_000
_SLOWEST, _FASTEST = 0.01, 1000
_DIGITS = re.compile(r"\d{1,9}", re.ASCII)
_DECIMAL = re.compile(r"\d{1,9}(\.\d{1,9})?", re.ASCII)
# What Telegram takes as a secret, and long enough not to be guessed.
_SHORTEST_SECRET, _LONGEST_SECRET = 16, int(WebhookLimit.MAX_SECRET_TOKEN_LENGTH)
_SECRET = re.compile(rf"[A-Za-z0-9_-]{{{_SHORTEST_SECRET},{_LONGEST_SECRET}}}", re.ASCII)
_OWN_PATHS = ("/healthz", "/readyz", "/metrics")
