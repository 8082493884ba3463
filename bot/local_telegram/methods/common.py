"""What many methods do first: find the chat, find the message, read the text, read the file."""

from typing import TYPE_CHECKING, Any

from ..entities import Formatted, entity_json, read_entities, tidy, utf16
from ..errors import bad_request, forbidden
from ..files import find, keep_checked
from ..keyboards import read_markup
from ..markup import parse_html
from ..parameters import Parameters
from ..world import (
    Chat,
    Json,
    Message,
    StoredFile,
    chat_json,
    in_topic,
    next_message_id,
    store,
    user_json,
)

if TYPE_CHECKING:
    from ..local import LocalTelegram

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


def find_chat(telegram: "LocalTelegram", p: Parameters) -> Chat:
    """Find the chat that a call names."""
    chat_id = p.get("chat_id")
    if chat_id in (None, ""):
        raise bad_request("chat_id is empty")
    chat = telegram.world.chats.get(chat_id)
    if chat is None:
        raise bad_request("chat not found")
    return chat


def writable_chat(telegram: "LocalTelegram", p: Parameters) -> Chat:
    """Find the chat that a call names, if the bot may write there."""
    chat = find_chat(telegram, p)
    if chat.type == "private":
        user = telegram.world.users[chat.id]
        if user.has_blocked:
            raise forbidden("bot was blocked by the user")
        if not user.has_written:
            raise forbidden("bot can't initiate conversation with a user")
    return chat


def find_message(chat: Chat, p: Parameters, purpose: str) -> Message:
    """Find the message that a call names; the purpose is in Telegram's words ("to edit")."""
    message_id = p.get("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request(f"message {purpose} not found")
    return message


def read_formatted(source: str, parse_mode: str, entities: Any) -> Formatted:
    """Read a text with its markup, tidied as Telegram does; an empty one stays empty."""
    mode = parse_mode.lower()
    if mode == "html":
        return tidy(parse_html(source))
    if mode in ("markdown", "markdownv2"):
        raise bad_request(f"this local Telegram does not read {parse_mode}: send HTML")
    if mode not in ("", "none"):
        raise bad_request("unsupported parse_mode")
    return tidy(Formatted(source, read_entities(entities or [])))


def text_json(formatted: Formatted, part: str) -> Json:
    """Write a text (or a caption) and its entities as they stand in a message."""
    marks = "entities" if part == "text" else "caption_entities"
    body: Json = {part: formatted.text} if formatted.text else {}
    if formatted.entities:
        body[marks] = [entity_json(entity) for entity in formatted.entities]
    return body


def read_text(p: Parameters, *, too_long: str = "message is too long") -> Json:
    """Read the text of a message that is sent or edited."""
    if not p.text("text"):
        raise bad_request("message text is empty")
    formatted = read_formatted(p.text("text"), p.text("parse_mode"), p.get("entities"))
    if not formatted.text:
        raise bad_request("text must be non-empty")
    if utf16(formatted.text) > LONGEST_TEXT:
        raise bad_request(too_long)
    return text_json(formatted, "text")


def read_caption(p: Parameters) -> Json:
    """Read the caption of a photo or a file; it may be empty."""
    entities = p.get("caption_entities")
    formatted = read_formatted(p.text("caption"), p.text("parse_mode"), entities)
    if utf16(formatted.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return text_json(formatted, "caption")


def read_file(telegram: "LocalTelegram", p: Parameters, kind: str) -> StoredFile:
    """Find or store the file that a call sends: an upload, or a known file id."""
    upload = p.uploads.get(kind)
    if upload is not None:
        return keep_checked(telegram.world, kind, upload)
    value = p.text(kind)
    if not value:
        raise bad_request(f"there is no {kind} in the request")
    if value.startswith(("http://", "https://")):
        # Nothing leaves this machine, so no address is ever fetched.
        raise bad_request("failed to get HTTP URL content")
    return find(telegram.world, value, kind)


def post(telegram: "LocalTelegram", chat: Chat, p: Parameters, content: Json) -> Message:
    """Put what the bot says into a chat, and tell the phones."""
    markup = read_markup(p.get("reply_markup"))
    body: Json = {
        "message_id": 0,
        "from": user_json(telegram.bot),
        "chat": chat_json(telegram.world, chat),
        "date": telegram.now,
    }
    answered = _replied(chat, p)
    if answered is not None:
        body["reply_to_message"] = answered
    if p.get("message_thread_id"):
        body |= _topic(chat, p.get("message_thread_id"))
    body |= content
    if p.get("link_preview_options"):
        body["link_preview_options"] = p.get("link_preview_options")
    if markup is not None:
        body["reply_markup"] = markup
    # The number is taken last: a refused message must not use one up.
    body["message_id"] = next_message_id(telegram.world, chat)
    message = store(chat, body, from_bot=True)
    telegram.changed(message)
    return message


def _topic(chat: Chat, number: int) -> Json:
    try:
        return in_topic(chat, number)
    except LookupError:
        raise bad_request("message thread not found") from None


def _replied(chat: Chat, p: Parameters) -> Json | None:
    asked = p.get("reply_parameters")
    if not asked:
        return None
    message_id = asked.get("message_id")
    if not isinstance(message_id, int):
        raise bad_request("can't parse reply parameters: message_id must be of type Number")
    message = chat.messages.get(message_id)
    if message is None:
        if asked.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    answered = dict(message.body)
    answered.pop("reply_to_message", None)
    answered.pop("reply_markup", None)
    return answered
