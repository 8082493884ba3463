"""The methods of the Bot API: a function each, looked up by the method's name.

What a method takes is declared in `parameters.py`; what it refuses, it refuses in Telegram's words.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..parameters import Parameters
from . import chats, editing, getting, profile, sending

if TYPE_CHECKING:
    from ..local import LocalTelegram

# A method gives its result, or something to await for it (only getUpdates does).
Method = Callable[["LocalTelegram", Parameters], Any]

TABLE: Mapping[str, Method] = {
    **getting.TABLE,
    **sending.TABLE,
    **editing.TABLE,
    **chats.TABLE,
    **profile.TABLE,
}
