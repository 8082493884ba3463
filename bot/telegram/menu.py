"""The menu of commands and the bot's description, set per language when the bot starts."""

from bot.telegram.api import BotApi
from conversations.handlers.routes import COMMANDS
from conversations.records.owner import Language
from locales.catalog import Words

# Who has Telegram in another language is shown the menu of this one.
_DEFAULT = Language.EN
# In a group the bot keeps quiet: it offers nothing there.
_PRIVATE = {"type": "all_private_chats"}


def commands(language: Language) -> list[dict[str, str]]:
    """Return the menu in a language: each command's word in it and what it does."""
    words = Words(language)
    return [
        {"command": each.word(language), "description": words.plain(f"command-{each.en}")}
        for each in COMMANDS
        if each.in_menu
    ]


async def introduce(api: BotApi) -> None:
    """Tell Telegram the menu, the description and the about line in every language.

    Raises telegram.error.TelegramError.
    """
    for language in Language:
        code = {} if language is _DEFAULT else {"language_code": language.value}
        words = Words(language)
        await api.call("setMyCommands", {"commands": commands(language), "scope": _PRIVATE, **code})
        about, description = words.plain("bot-about"), words.plain("bot-description")
        await api.call("setMyShortDescription", {"short_description": about, **code})
        await api.call("setMyDescription", {"description": description, **code})
    for language in Language:
        # An earlier version showed them in groups, too.
        code = {} if language is _DEFAULT else {"language_code": language.value}
        await api.call("setMyCommands", {"commands": [], **code})
