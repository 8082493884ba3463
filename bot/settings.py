"""The settings, read from a mapping such as the environment; reading decides nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

TELEGRAM = "https://api.telegram.org"
DATABASE = "sqlite:///rozstaje.sqlite"
LOCAL_DATABASE = "sqlite:///rozstaje-local.sqlite"
LISTEN = "127.0.0.1:8081"


class SettingsError(ValueError):
    """A setting that cannot be used; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the bot runs with. `token` None: the local Telegram and its phone page."""

    token: str | None = field(repr=False)
    api_url: str
    database_url: str = field(repr=False)
    host: str
    port: int

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
    )


def _listen(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or int(port) > _LAST_PORT:
        raise SettingsError("LISTEN must be host:port, such as 127.0.0.1:8081")
    return host.strip("[]"), int(port)


_LAST_PORT = 65535
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
