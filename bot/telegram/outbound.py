"""A reply as a Bot API call: text, keyboard, file."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import orjson
from markupsafe import Markup

from conversations.records.numbers import IncidentNumber
from conversations.screens.basics import (
    Button,
    Hand,
    HandBack,
    React,
    Reply,
    Rows,
    Say,
    Screen,
    Show,
    Text,
)
from conversations.screens.card import Card
from locales.binding import NO_BREAK
from locales.catalog import Words
from locales.pages import html
from storage.calls import Call

_ON_ITS_WAY = '"message_id":0'
_CHOSEN = "✓ "
# How a file that Telegram keeps is sent again, and which parameter names it.
_SENT_AS = {
    "photo": ("sendPhoto", "photo"),
    "document": ("sendDocument", "document"),
    "video": ("sendVideo", "video"),
    "video_note": ("sendVideoNote", "video_note"),
    "audio": ("sendAudio", "audio"),
    "voice": ("sendVoice", "voice"),
}
# Telegram's own link for sharing: the words stand as its address, without one it opens nothing.
_SHARE = "https://t.me/share/url?url="
_LONGEST_LINK = 2048


def call(reply: Reply, chat: int, words: Words, topic: int | None = None) -> Call:
    """Return the call that shows the reply in the chat, in the topic where it was asked for."""
    made = _shown(reply, chat, words)
    on_its_way = isinstance(reply, Show) and not reply.message
    if topic is None or not (made.method.startswith("send") or on_its_way):
        return made
    given = orjson.loads(made.parameters)
    return replace(made, parameters=orjson.dumps({**given, "message_thread_id": topic}).decode())


def _shown(reply: Reply, chat: int, words: Words) -> Call:
    match reply:
        case Say(screen, reply_to):
            sent = _call(chat, "sendMessage", {**_message(screen, words), **_answering(reply_to)})
            return replace(sent, incident=_card_of(screen))
        case React(message):
            reaction = [{"type": "emoji", "emoji": "\N{WRITING HAND}"}]
            return _call(chat, "setMessageReaction", {"message_id": message, "reaction": reaction})
        case Show(screen, message, reply_to):
            shown = {"message_id": message, **_message(screen, words)}
            if not message:
                shown |= _answering(reply_to)
            # Where the message is gone it is sent anew: then that one is the card.
            return replace(_call(chat, "editMessageText", shown), incident=_card_of(screen))
        case HandBack(file):
            method, field = _SENT_AS[file.type]
            return _call(chat, method, {field: file.file_id})
        case Hand(name, content, caption, picture):
            about = {"caption": words.html(caption.id, caption.arguments), "parse_mode": "HTML"}
            return _call(chat, "sendPhoto" if picture else "sendDocument", about, name, content)


def addressed(call: Call, card: int | None) -> Call:
    """Return the call with the card that it changes, where that was on its way when it was made.

    Where there is none after all, it sends one.
    """
    if call.method != "editMessageText" or _ON_ITS_WAY not in call.parameters:
        return call
    given = orjson.loads(call.parameters)
    if given.pop("message_id"):
        return call
    if card is None:
        return replace(call, method="sendMessage", parameters=orjson.dumps(given).decode())
    for part in ("reply_parameters", "message_thread_id"):
        given.pop(part, None)
    return replace(call, parameters=orjson.dumps({**given, "message_id": card}).decode())


def _answering(message: int | None) -> dict[str, Any]:
    replying = {"message_id": message, "allow_sending_without_reply": True}
    return {"reply_parameters": replying} if message else {}


def answer_tap(query: str, chat: int, text: str | None) -> Call:
    """Return the call that answers a tap: its button's spinner stops, and the text is shown."""
    about = {"callback_query_id": query, **({"text": text} if text else {})}
    return Call(chat, "answerCallbackQuery", orjson.dumps(about).decode())


def toast(text: Text, words: Words) -> str:
    """Return the words shown over a tapped button."""
    return words.plain(text.id, text.arguments)


def _card_of(screen: Screen) -> IncidentNumber | None:
    return screen.incidents[0].number if isinstance(screen, Card) else None


def _call(
    chat: int,
    method: str,
    parameters: Mapping[str, Any],
    file_name: str | None = None,
    file: bytes | None = None,
) -> Call:
    body = orjson.dumps({"chat_id": chat, **parameters}).decode()
    return Call(chat, method, body, file_name, file)


def _message(screen: Screen, words: Words) -> dict[str, Any]:
    rows = screen.rows
    return {
        "text": html(screen, words),
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        **({"reply_markup": _markup(rows, words)} if rows else {}),
    }


def _markup(rows: Rows, words: Words) -> Mapping[str, Any]:
    labels = iter(words.each([button.label for row in rows for button in row]))
    shown = [[_button(button, next(labels), words) for button in row] for row in rows]
    return {"inline_keyboard": [[each for each in row if each] for row in shown]}


def _button(button: Button, label: str, words: Words) -> Mapping[str, str] | None:
    """Return a button as the Bot API has it; None for one that shares more than a link can hold."""
    if button.share is not None:
        said = Markup(html(button.share, words)).unescape()  # noqa: S704
        link = _SHARE + quote(said.replace(NO_BREAK, " "), safe="")
        return {"text": label, "url": link} if len(link) <= _LONGEST_LINK else None
    return {
        "text": f"{_CHOSEN}{label}" if button.marked else label,
        "callback_data": button.data,
        **({"style": button.style.value} if button.style else {}),
    }
