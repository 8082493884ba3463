"""What was drawn last in each message, so that a second tap sends no edit that changes nothing.

Known by a digest and in memory only: of what is not known any more Telegram is asked, and answers
that nothing was modified.
"""

from collections import OrderedDict
from hashlib import blake2b
from typing import Any

import orjson

from storage.calls import Call

# Messages of all chats: about 2 MB. A second tap comes within minutes.
_MOST = 10_000
_DRAWING = ("sendMessage", "editMessageText")
# What says where a message stands; all else is what it shows.
_WHERE = frozenset({"chat_id", "message_id", "message_thread_id", "reply_parameters"})


class Drawn:
    """What this process drew: right only where no other process sends."""

    def __init__(self) -> None:
        self._digests: OrderedDict[tuple[int, int], bytes] = OrderedDict()

    def shows(self, call: Call) -> bool:
        """Tell whether the call would change a message into what it shows already."""
        if call.method != "editMessageText":
            return False
        given = orjson.loads(call.parameters)
        return self._digests.get((call.chat, given["message_id"])) == _digest(given)

    def keep(self, call: Call, message: int | None, *, done: bool) -> None:
        """Remember what a call drew: in that message, or in the one that it changes.

        Not `done`: it may show anything now.
        """
        if call.method not in _DRAWING:
            return
        given = orjson.loads(call.parameters)
        place = (call.chat, message or given.get("message_id", 0))
        self._digests.pop(place, None)
        if done:
            self._digests[place] = _digest(given)
        if len(self._digests) > _MOST:
            self._digests.popitem(last=False)


def _digest(given: dict[str, Any]) -> bytes:
    shown = {name: value for name, value in given.items() if name not in _WHERE}
    return blake2b(orjson.dumps(shown, option=orjson.OPT_SORT_KEYS), digest_size=16).digest()
