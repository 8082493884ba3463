"""A Telegram on this machine: a Bot API on loopback, strict as the real one, and a phone page.

It is here to try the bot with no token and to test it as a person; it knows nothing of the bot.
"""

from .account import Account, Origin
from .errors import ApiError, Fault
from .local import Call, LocalTelegram
from .server import serve

__all__ = ["Account", "ApiError", "Call", "Fault", "LocalTelegram", "Origin", "serve"]
