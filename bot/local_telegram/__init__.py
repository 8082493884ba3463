"""A Telegram on this machine: a Bot API on loopback, strict as the real one, and a phone page.

It is here to try the bot with no token and to test it as a person; it knows nothing of the bot.
"""

from .account import Account, ForwardedFrom
from .errors import ApiError, Fault
from .keeping import has_chats
from .local import LocalTelegram, MethodCall
from .server import serve

__all__ = [
    "Account",
    "ApiError",
    "Fault",
    "ForwardedFrom",
    "LocalTelegram",
    "MethodCall",
    "has_chats",
    "serve",
]
