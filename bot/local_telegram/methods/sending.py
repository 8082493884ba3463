"""Methods that say something new: a text, a photo, a document, a recording."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ..files import media_json
from ..keyboards import read_markup
from ..parameters import Parameters
from ..world import Json
from .common import post, read_caption, read_file, read_text, writable_chat

if TYPE_CHECKING:
    from ..local import LocalTelegram


def send_message(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Send a text."""
    content = read_text(p)
    read_markup(p.get("reply_markup"))
    return post(telegram, writable_chat(telegram, p), p, content).body


def _send_file(telegram: "LocalTelegram", p: Parameters, kind: str) -> Json:
    caption = read_caption(p)
    read_markup(p.get("reply_markup"))
    chat = writable_chat(telegram, p)
    file = read_file(telegram, p, kind)
    return post(telegram, chat, p, media_json(file) | caption).body


def send_photo(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Send a photo."""
    return _send_file(telegram, p, "photo")


def send_document(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Send a file of any kind."""
    return _send_file(telegram, p, "document")


TABLE: dict[str, Callable[["LocalTelegram", Parameters], Json]] = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendVideo": partial(_send_file, kind="video"),
    "sendVideoNote": partial(_send_file, kind="video_note"),
    "sendAudio": partial(_send_file, kind="audio"),
    "sendVoice": partial(_send_file, kind="voice"),
}
