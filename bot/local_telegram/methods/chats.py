"""Small things in a chat: answering a tap, typing, reacting."""

from typing import TYPE_CHECKING

from ..entities import utf16
from ..errors import bad_request
from ..feed import tell
from ..parameters import Parameters
from ..updates import TAP
from ..words import words
from ..world import Toast
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


TABLE = {
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "setMessageReaction": set_message_reaction,
}
