"""The parameters that each method knows, by type, and how to read them from any encoding.

A parameter that a method does not know is refused. That is stricter than Telegram, which ignores
it: a misspelt name would do nothing there, and nobody would notice.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .errors import bad_request
from .files import Upload

SENDING: Mapping[str, str] = {
    "chat_id": "chat",
    "message_thread_id": "int",
    "reply_parameters": "object",
    "reply_markup": "markup",
}
CAPTION: Mapping[str, str] = {"caption": "text", "parse_mode": "text", "caption_entities": "list"}

DECLARED: Mapping[str, Mapping[str, str]] = {
    "getMe": {},
    "getUpdates": {"offset": "int", "limit": "int", "timeout": "int", "allowed_updates": "list"},
    "setWebhook": {
        "url": "text",
        "max_connections": "int",
        "allowed_updates": "list",
        "drop_pending_updates": "bool",
        "secret_token": "text",
    },
    "deleteWebhook": {"drop_pending_updates": "bool"},
    "sendMessage": {
        **SENDING,
        "text": "text",
        "parse_mode": "text",
        "entities": "list",
        "link_preview_options": "object",
    },
    "sendPhoto": {**SENDING, **CAPTION, "photo": "file"},
    "sendDocument": {**SENDING, **CAPTION, "document": "file"},
    "sendVideo": {**SENDING, **CAPTION, "video": "file"},
    "sendVideoNote": {**SENDING, "video_note": "file"},
    "sendAudio": {**SENDING, **CAPTION, "audio": "file"},
    "sendVoice": {**SENDING, **CAPTION, "voice": "file"},
    "sendChatAction": {"chat_id": "chat", "message_thread_id": "int", "action": "text"},
    "editMessageText": {
        "chat_id": "chat",
        "message_id": "int",
        "reply_markup": "markup",
        "text": "text",
        "parse_mode": "text",
        "entities": "list",
        "link_preview_options": "object",
    },
    "answerCallbackQuery": {
        "callback_query_id": "text",
        "text": "text",
        "show_alert": "bool",
        "url": "text",
    },
    "getFile": {"file_id": "text"},
    "setMessageReaction": {"chat_id": "chat", "message_id": "int", "reaction": "list"},
    "setMyCommands": {"commands": "list", "scope": "object", "language_code": "text"},
    "setMyDescription": {"description": "text", "language_code": "text"},
    "setMyShortDescription": {"short_description": "text", "language_code": "text"},
}
# Telegram does not mind the case of a method's name.
METHODS: Mapping[str, str] = {name.lower(): name for name in DECLARED}


@dataclass(frozen=True)
class Parameters:
    """What a method was called with, read and typed; what is absent or null is not in it."""

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, or the default when it was not given."""
        return self.values.get(name, default)

    def text(self, name: str) -> str:
        """Return a text, empty when it was not given."""
        return str(self.values.get(name, ""))


def read(method: str, given: Mapping[str, Any], uploads: Mapping[str, Upload]) -> Parameters:
    """Type the parameters of a method, refusing what it does not know."""
    known = DECLARED[method]
    files = {name for name, kind in known.items() if kind == "file"}
    for name in [*(given.keys() - known.keys()), *(uploads.keys() - files)]:
        raise bad_request(f'unknown parameter "{name}"')
    values = {
        name: READERS[known[name]](name, value)
        for name, value in given.items()
        if value is not None
    }
    return Parameters(values, uploads)


def _text(name: str, value: Any) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise bad_request(f'parameter "{name}" must be of type String')
    return value


def _int(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise bad_request(f'parameter "{name}" must be of type Number')
    try:
        return int(value)
    except ValueError:
        raise bad_request(f'parameter "{name}" must be of type Number') from None


def _bool(name: str, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if str(value).lower() in ("true", "1", "yes"):
        return True
    if str(value).lower() in ("false", "0", "no", ""):
        return False
    raise bad_request(f'parameter "{name}" must be of type Boolean')


def _json(name: str, value: Any, kind: type, word: str) -> Any:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None
    if not isinstance(value, kind):
        raise bad_request(f'parameter "{name}" must be of type {word}')
    return value


def _list(name: str, value: Any) -> Any:
    return _json(name, value, list, "Array")


def _object(name: str, value: Any) -> Any:
    return _json(name, value, dict, "Object")


def _markup(_name: str, value: Any) -> Any:
    if isinstance(value, str):
        try:
            value = json.loads(value or "null")
        except ValueError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if value is not None and not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    return value


def _chat(_name: str, value: Any) -> int | str:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise bad_request("chat not found")
    try:
        return int(value)
    except ValueError:
        return str(value)


READERS: Mapping[str, Callable[[str, Any], Any]] = {
    "text": _text,
    "int": _int,
    "bool": _bool,
    "list": _list,
    "object": _object,
    "markup": _markup,
    "chat": _chat,
    "file": _text,
}
