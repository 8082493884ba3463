"""What Telegram's answer to a call means for the call."""

import logging
import re
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Protocol

import orjson
from telegram import InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from storage.calls import Call

_LOG = logging.getLogger(__name__)

# Not modified: what was wanted is what is shown.
_DONE = ("message is not modified",)
# The message to change is gone, or is a file: the same is said in a new one.
_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
)
# The topic was deleted since, or this server knows none in private chats: the words are not lost.
_NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")
_UNPARSED = ("can't parse entities",)
# Whatever the buttons look like.
_NEVER = ("message is too long", "message text is empty")
# A moment that phones show their own way, since Bot API 9.5.
_MOMENT = re.compile(r"</?tg-time[^>]*>")
_NOBODY = ("chat not found", "peer_id_invalid", "user_deactivated", "user is deactivated")
# The library has no error of its own for a call that is too large; it never gets smaller.
_TOO_LARGE = "(413)"


# What the library says of it repeats the token.
REFUSED = (
    "Telegram does not take the TELEGRAM_BOT_TOKEN any more. If it was revoked, set the new one "
    "and start again: nothing is lost"
)


class Caller(Protocol):
    """What makes calls."""

    def call(self, method: str, parameters: Mapping[str, Any]) -> Awaitable[Any]:
        """Make one call and return the result's JSON; raises telegram.error.TelegramError."""
        ...

    def post(self, method: str, body: bytes) -> Awaitable[Any]:
        """Make one call whose parameters are JSON; the rest as `call`."""
        ...

    def upload(self, method: str, parameters: Mapping[str, Any]) -> Awaitable[Any]:
        """Make one call that carries a file; the rest as `call`."""
        ...


def make(call: Call, api: Caller) -> Awaitable[Any]:
    """Make a call of the outbox as it lies there; the rest as `Caller.call`."""
    if call.file is None:
        return api.post(call.method, call.parameters.encode())
    field = "photo" if call.method == "sendPhoto" else "document"
    file = InputFile(call.file, filename=call.file_name, attach=False)
    return api.upload(call.method, {**orjson.loads(call.parameters), field: file})


class Fate(Enum):
    """What becomes of a call."""

    DONE = auto()
    HOPELESS = auto()  # it never can be made
    UNREACHABLE = auto()  # nothing can be sent to this chat until its owner writes
    PLAIN = auto()  # to be made again without formatting
    UNSTYLED = auto()  # to be made again without styles of buttons, which came with Bot API 9.4
    OUTSIDE = auto()  # to be made again outside its topic, which is gone
    ANEW = auto()  # to be made again as a new message
    LATER = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a call: `wait` in seconds when Telegram says how long; why, without words.

    `message` is the number of the message that was sent, when one was.
    """

    fate: Fate
    wait: int = 0
    out_of_reach: bool = False
    reason: str = ""
    message: int | None = None


def judge(error: TelegramError, call: Call) -> Outcome:
    """Return what an error means for the call."""
    match error:
        case RetryAfter():
            # A whole second more, for the database keeps whole seconds.
            return Outcome(Fate.LATER, int(seconds_of(error)) + 1, reason="RetryAfter")
        case BadRequest():
            return Outcome(_refused(error.message.lower(), orjson.loads(call.parameters), call))
        case Forbidden() | ChatMigrated():
            return Outcome(Fate.UNREACHABLE)
        case InvalidToken():
            return Outcome(Fate.LATER, out_of_reach=True, reason=REFUSED)
        case _ if error.message.endswith(_TOO_LARGE):
            return Outcome(_hopeless(call))
        case _:
            # Time-outs, lost connections, 5xx, no JSON: it may mend.
            return Outcome(Fate.LATER, out_of_reach=True, reason=type(error).__name__)


def seconds_of(error: RetryAfter) -> float:
    """Return how long Telegram says to wait, in seconds."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()


def _refused(reason: str, given: dict[str, Any], call: Call) -> Fate:
    if any(each in reason for each in _DONE):
        return Fate.DONE
    if any(each in reason for each in _NOBODY):
        return Fate.UNREACHABLE
    if any(each in reason for each in _GONE) and "message_id" in given:
        return Fate.ANEW
    if any(each in reason for each in _NO_TOPIC) and "message_thread_id" in given:
        return Fate.OUTSIDE
    if any(each in reason for each in _UNPARSED) and "parse_mode" in given:
        _LOG.error("a message of ours was not HTML that Telegram takes; it is sent plain")
        return Fate.PLAIN
    unfit = any(each in reason for each in _NEVER)
    if not unfit and any("style" in button for button in _buttons(given)):
        _LOG.warning("an older Bot API takes no styles of buttons; a message goes without them")
        return Fate.UNSTYLED
    return _hopeless(call)


def _hopeless(call: Call) -> Fate:
    # Telegram's words can name a chat; the method says enough.
    _LOG.error("Telegram refused a call for good: %s", call.method)
    return Fate.HOPELESS


def plain(call: Call, fate: Fate) -> tuple[str, str]:
    """Return the method and the parameters with which the call is made again."""
    given = orjson.loads(call.parameters)
    if fate is Fate.ANEW:
        given.pop("message_id")
        return "sendMessage", orjson.dumps(given).decode()
    if fate is Fate.OUTSIDE:
        given.pop("message_thread_id")
        return call.method, orjson.dumps(given).decode()
    bare = _MOMENT.sub("", given.get("text", ""))
    if fate is Fate.UNSTYLED:
        for button in _buttons(given):
            button.pop("style", None)
    elif bare != given.get("text", ""):
        # A server of an earlier version does not know moments: all else stays as it is.
        given["text"] = bare
    else:
        given.pop("parse_mode")
    return call.method, orjson.dumps(given).decode()


def _buttons(given: Mapping[str, Any]) -> list[dict[str, Any]]:
    markup = given.get("reply_markup", {})
    return [button for row in markup.get("inline_keyboard", ()) for button in row]
