"""Methods that say again what is already there: copying and forwarding."""

from typing import TYPE_CHECKING

from ..errors import bad_request
from ..keyboards import read_markup
from ..parameters import Parameters
from ..world import Json
from .common import caption_of, find_chat, find_message, post, writable_chat

if TYPE_CHECKING:
    from ..local import LocalTelegram

CONTENT = ("text", "entities", "photo", "document", "voice", "caption", "caption_entities")


def _content(body: Json) -> Json:
    return {name: body[name] for name in CONTENT if name in body}


def copy_message(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Send a message again as the bot's own; the answer is only its number."""
    read_markup(p.get("reply_markup"))
    chat = writable_chat(telegram, p)
    source = find_message(find_chat(telegram, p, "from_chat_id"), p, "to copy")
    content = _content(source.body)
    if not content:
        raise bad_request("message can't be copied")
    if p.get("caption") is not None and "text" not in content:
        content.pop("caption", None)
        content.pop("caption_entities", None)
        content |= caption_of(p)
    return {"message_id": post(telegram, chat, p, content).id}


def forward_message(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Send a message on, saying whose it was."""
    chat = writable_chat(telegram, p)
    source = find_message(find_chat(telegram, p, "from_chat_id"), p, "to forward")
    content = _content(source.body)
    if not content or source.body.get("has_protected_content"):
        raise bad_request("the message can't be forwarded")
    origin = source.body.get("forward_origin") or {
        "type": "user",
        "date": source.body["date"],
        "sender_user": source.body.get("from", {}),
    }
    return post(telegram, chat, p, {"forward_origin": origin, **content}).body


TABLE = {"copyMessage": copy_message, "forwardMessage": forward_message}
