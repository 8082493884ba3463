"""What the bot says of itself: its commands and its descriptions."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..errors import bad_request
from ..feed import tell
from ..parameters import Parameters
from ..world import Json

if TYPE_CHECKING:
    from ..local import LocalTelegram

MOST_COMMANDS = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}", re.ASCII)
LONGEST_HELP = 256
LANGUAGE = re.compile(r"([a-z]{2})?", re.ASCII)
LONGEST = {"description": 512, "short_description": 120}
WIDE_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")


def _key(p: Parameters) -> tuple[str, str]:
    scope = p.get("scope") or {"type": "default"}
    kind = scope.get("type")
    language = p.text("language_code")
    if not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language_code specified")
    if kind in WIDE_SCOPES:
        return kind, language
    if kind in CHAT_SCOPES:
        if not isinstance(scope.get("chat_id"), (int, str)):
            raise bad_request("can't parse BotCommandScope: chat_id is empty")
        return f"{kind}:{scope['chat_id']}", language
    raise bad_request("can't parse BotCommandScope: unsupported type specified")


def _command(item: object) -> Json:
    if not isinstance(item, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, text = item.get("command"), item.get("description")
    if not isinstance(name, str) or not COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(text, str) or not 1 <= len(text.strip()) <= LONGEST_HELP:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": text.strip()}


def set_my_commands(telegram: "LocalTelegram", p: Parameters) -> bool:
    """Set the menu of one scope in one language."""
    commands = [_command(item) for item in p.get("commands", [])]
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    if len({item["command"] for item in commands}) != len(commands):
        # Stricter: Telegram takes the same command twice.
        raise bad_request("BOT_COMMAND_INVALID")
    telegram.profile.commands[_key(p)] = commands
    tell(telegram.feed, "profile")
    return True


def commands_for(telegram: "LocalTelegram", chat_id: int, language: str) -> list[Json]:
    """Return the menu that a person sees: the narrowest scope first, their language first."""
    known = telegram.profile.commands
    for scope in (f"chat:{chat_id}", "all_private_chats", "default"):
        for code in (language[:2], ""):
            if known.get((scope, code)):
                return known[scope, code]
    return []


def _setter(what: str) -> Callable[["LocalTelegram", Parameters], bool]:
    def set_text(telegram: "LocalTelegram", p: Parameters) -> bool:
        language = p.text("language_code")
        if not LANGUAGE.fullmatch(language):
            raise bad_request("invalid language_code specified")
        if len(p.text(what)) > LONGEST[what]:
            raise bad_request(f"bot {what.replace('_', ' ')} is too long")
        telegram.profile.texts[what, language] = p.text(what)
        tell(telegram.feed, "profile")
        return True

    return set_text


def text_for(telegram: "LocalTelegram", what: str, language: str) -> str:
    """Return a description in a language, or the one for all languages."""
    texts = telegram.profile.texts
    return texts.get((what, language[:2])) or texts.get((what, "")) or ""


TABLE = {
    "setMyCommands": set_my_commands,
    "setMyDescription": _setter("description"),
    "setMyShortDescription": _setter("short_description"),
}
