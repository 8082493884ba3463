"""Methods that change or remove what was said."""

from typing import TYPE_CHECKING

from ..errors import bad_request
from ..feed import tell
from ..keyboards import only_inline
from ..parameters import Parameters
from ..world import Chat, Json, Message
from .albums import read_media
from .common import TWO_DAYS, caption_of, find_chat, find_message, read_text

if TYPE_CHECKING:
    from ..local import LocalTelegram

MEDIA = ("photo", "document", "voice")
CAPTION = ("caption", "caption_entities")
MOST_AT_ONCE = 100


def _to_edit(telegram: "LocalTelegram", p: Parameters) -> Message:
    if p.get("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    message = find_message(find_chat(telegram, p), p, "to edit")
    if not message.from_bot or "forward_origin" in message.body:
        raise bad_request("message can't be edited")
    return message


def _change(
    telegram: "LocalTelegram",
    p: Parameters,
    message: Message,
    content: Json,
    replaced: tuple[str, ...],
) -> Json:
    """Replace parts of a message; a keyboard that is not given again is taken away."""
    markup = only_inline(p.get("reply_markup"))
    gone = (*replaced, "reply_markup", "edit_date")
    body = {name: value for name, value in message.body.items() if name not in gone}
    body |= content
    if markup is not None:
        body["reply_markup"] = markup
    if body == {name: value for name, value in message.body.items() if name != "edit_date"}:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly"
            " the same as a current content and reply markup of the message"
        )
    # A new keyboard alone does not count as an edit, as in the real one.
    if content or replaced:
        body["edit_date"] = telegram.now
    message.body = body
    telegram.changed(message)
    return body


def edit_message_text(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Change a text, and the keyboard with it."""
    content = read_text(p, too_long="MESSAGE_TOO_LONG")
    only_inline(p.get("reply_markup"))
    message = _to_edit(telegram, p)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    if p.get("link_preview_options"):
        content["link_preview_options"] = p.get("link_preview_options")
    return _change(telegram, p, message, content, ("text", "entities", "link_preview_options"))


def edit_message_caption(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Change a caption, and the keyboard with it."""
    content = caption_of(p)
    message = _to_edit(telegram, p)
    if not any(kind in message.body for kind in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return _change(telegram, p, message, content, CAPTION)


def edit_message_media(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Put another photo or document in place of the one there is (or of a text)."""
    message = _to_edit(telegram, p)
    if p.get("media") is None:
        raise bad_request("there is no media in the request")
    content = read_media(telegram, p, p.get("media"))
    return _change(telegram, p, message, content, (*MEDIA, *CAPTION, "text", "entities"))


def edit_message_reply_markup(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Change only the keyboard."""
    return _change(telegram, p, _to_edit(telegram, p), {}, ())


def _remove(telegram: "LocalTelegram", chat: Chat, message: Message) -> None:
    del chat.messages[message.id]
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    tell(telegram.feed, "deleted", chat=chat.id, id=message.id)


def delete_message(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Delete a message; one older than two days stays where it is."""
    chat = find_chat(telegram, p)
    message = find_message(chat, p, "to delete")
    if telegram.now - int(message.body["date"]) > TWO_DAYS:
        raise bad_request("message can't be deleted for everyone")
    _remove(telegram, chat, message)
    return True


def delete_messages(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Delete several messages; those that are not there are passed over."""
    chat = find_chat(telegram, p)
    ids = p.get("message_ids", [])
    if not 1 <= len(ids) <= MOST_AT_ONCE:
        raise bad_request("wrong number of message identifiers")
    for message_id in ids:
        message = chat.messages.get(message_id)
        if message and telegram.now - int(message.body["date"]) <= TWO_DAYS:
            _remove(telegram, chat, message)
    return True


TABLE = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageMedia": edit_message_media,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
