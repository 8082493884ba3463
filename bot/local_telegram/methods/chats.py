"""Small things in a chat: answering a tap, typing, reacting, pinning, asking who is there."""

from typing import TYPE_CHECKING

from ..entities import utf16
from ..errors import bad_request
from ..feed import tell
from ..parameters import Parameters
from ..updates import TAP, put
from ..words import words
from ..world import Json, Toast, chat_json, next_message_id, store, user_json
from .common import find_chat, find_message, writable_chat

if TYPE_CHECKING:
    from ..local import LocalTelegram

LONGEST_TOAST = 200
ACTIONS = words(
    "typing upload_photo record_video upload_video record_voice upload_voice record_audio"
    " upload_audio upload_document choose_sticker pick_up_location find_location"
    " record_video_note upload_video_note"
)
REACTIONS = words(
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌"
    " 🕊 🤡 🥱 🥴 😍 🐳 ❤️‍🔥 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐"
    " 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗"
    " 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂️ 🤷‍♂"
    " 🤷 🤷‍♀️ 🤷‍♀ 😡"
)


def answer_callback_query(telegram: "LocalTelegram", p: Parameters) -> bool:
    """End the waiting of a tapped button, with a word or without."""
    query = telegram.world.queries.get(p.text("callback_query_id"))
    if query is None or telegram.clock() - query.at > TAP:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = p.text("text")
    if utf16(text) > LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    if p.get("url"):
        raise bad_request("URL_INVALID")
    alert = bool(p.get("show_alert"))
    telegram.world.toasts.append(Toast(query.id, query.user_id, text, alert))
    tell(telegram.feed, "answered", person=query.user_id, query=query.id, text=text, alert=alert)
    return True


def send_chat_action(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Show that the bot is busy, for a few seconds."""
    chat = writable_chat(telegram, p)
    if p.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    tell(telegram.feed, "action", chat=chat.id, action=p.text("action"))
    return True


def set_message_reaction(telegram: "LocalTelegram", p: Parameters) -> bool:
    """React to a message with one emoji, or take the reaction back."""
    chat = find_chat(telegram, p)
    message = find_message(chat, p, "to react")
    chosen = []
    for reaction in p.get("reaction", []):
        if not isinstance(reaction, dict) or reaction.get("type") != "emoji":
            raise bad_request("REACTION_INVALID")
        if reaction.get("emoji") not in REACTIONS:
            raise bad_request("REACTION_INVALID")
        chosen.append(str(reaction["emoji"]))
    if len(chosen) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    message.reactions = chosen
    telegram.changed(message)
    return True


def pin_chat_message(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Pin a message; the chat says so, and that the bot hears as an update."""
    chat = writable_chat(telegram, p)
    message = find_message(chat, p, "to pin")
    if message.id in chat.pinned:
        return True
    chat.pinned.append(message.id)
    body: Json = {
        "message_id": next_message_id(telegram.world, chat),
        "from": user_json(telegram.bot),
        "chat": chat_json(telegram.world, chat),
        "date": telegram.now,
        "pinned_message": dict(message.body),
    }
    service = store(chat, body, from_bot=True)
    put(telegram.updates, {"message": dict(body)})
    telegram.changed(service)
    return True


def unpin_chat_message(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Unpin a message, or the newest pinned one."""
    chat = find_chat(telegram, p)
    message_id = p.get("message_id") or (chat.pinned[-1] if chat.pinned else None)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    if message_id in chat.messages:
        telegram.changed(chat.messages[message_id])
    return True


def unpin_all_chat_messages(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Unpin everything."""
    find_chat(telegram, p).pinned.clear()
    return True


def get_chat(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Tell of a chat."""
    chat = find_chat(telegram, p)
    return {
        **chat_json(telegram.world, chat),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True,
            "limited_gifts": True,
            "unique_gifts": True,
            "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }


def get_chat_member(telegram: "LocalTelegram", p: Parameters) -> Json:
    """Tell of somebody in a chat."""
    chat = find_chat(telegram, p)
    user = telegram.world.users.get(p.get("user_id"))
    if user is None:
        raise bad_request("invalid user_id specified")
    member = not (user.is_bot and not chat.is_member)
    return {"user": user_json(user), "status": "member" if member else "left"}


def leave_chat(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Leave a group."""
    chat = find_chat(telegram, p)
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.is_member = False
    return True


TABLE = {
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "setMessageReaction": set_message_reaction,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "unpinAllChatMessages": unpin_all_chat_messages,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "leaveChat": leave_chat,
}
