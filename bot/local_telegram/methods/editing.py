"""The method that changes what was said."""

from typing import TYPE_CHECKING

from ..errors import bad_request
from ..keyboards import only_inline
from ..parameters import Parameters
from ..world import Json
from .common import find_chat, find_message, read_text

if TYPE_CHECKING:
    from ..local import LocalTelegram

REPLACED = ("text", "entities", "link_preview_options", "reply_markup", "edit_date")


def edit_message_text(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Change a text; a keyboard that is not given again is taken away."""
    content = read_text(p, too_long="MESSAGE_TOO_LONG")
    markup = only_inline(p.get("reply_markup"))
    message = find_message(find_chat(telegram, p), p, "to edit")
    if not message.from_bot or "forward_origin" in message.body:
        raise bad_request("message can't be edited")
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    if p.get("link_preview_options"):
        content["link_preview_options"] = p.get("link_preview_options")
    if markup is not None:
        content["reply_markup"] = markup
    body = {name: value for name, value in message.body.items() if name not in REPLACED} | content
    if body == {name: value for name, value in message.body.items() if name != "edit_date"}:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly"
            " the same as a current content and reply markup of the message"
        )
    message.body = body | {"edit_date": telegram.now}
    telegram.changed(message)
    return message.body


TABLE = {"editMessageText": edit_message_text}
