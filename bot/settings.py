"""The settings, read from a mapping such as the environment; reading decides nothing else."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from telegram.constants import WebhookLimit

from bot.telegram.pace import USUAL, Limits

TELEGRAM = "https://api.telegram.org"
DATABASE = "sqlite:///rozstaje.sqlite"
LOCAL_DATABASE = "sqlite:///rozstaje-local.sqlite"
LISTEN = "127.0.0.1:8081"


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram brings updates, and the secret by which it is known."""

    url: str
    secret: str = field(repr=False)


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

    @property
    def shown_database(self) -> str:
        """The database's address without a name and password that it may carry."""
        kind, _, rest = self.database_url.partition("://")
        return f"{kind}://{rest.rpartition('@')[2].partition('?')[0]}"


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
    return Settings(
        token=token,
        api_url=api_url,
        database_url=given.get("DATABASE_URL", DATABASE if token else LOCAL_DATABASE),
        host=host,
        port=port,
        webhook=webhook,
        limits=_limits(given),
    )


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
    burst = _positive("SEND_BURST", given.get("SEND_BURST"), USUAL.burst)
    per_second = _positive("SEND_PER_SECOND", given.get("SEND_PER_SECOND"), USUAL.per_second)
    return Limits(max(1, int(burst)), per_second)


def _positive(name: str, text: str | None, usual: float) -> float:
    if text is None:
        return usual
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < _MOST:
        raise SettingsError(f"{name} must be a number above 0")
    return number


def _listen(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or int(port) > _LAST_PORT:
        raise SettingsError("LISTEN must be host:port, such as 127.0.0.1:8081")
    return host.strip("[]"), int(port)


_LAST_PORT = 65535
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_MOST = 1_000_000
# What Telegram takes as a secret, and long enough not to be guessed.
_SHORTEST_SECRET, _LONGEST_SECRET = 16, int(WebhookLimit.MAX_SECRET_TOKEN_LENGTH)
_SECRET = re.compile(rf"[A-Za-z0-9_-]{{{_SHORTEST_SECRET},{_LONGEST_SECRET}}}", re.ASCII)
_OWN_PATHS = ("/healthz", "/readyz")
