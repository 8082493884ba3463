"""The welcome: how it works, the form of address, and the first client's name."""

from conversations.records.owner import Language
from conversations.screens.basics import Sentences, Text, in_rows
from conversations.screens.settings import address_buttons, language_button

_ASK_NAME = Text("start-ask-name")


def welcome(language: Language, contact: str | None) -> Sentences:
    """Return the welcome in a language, with the other a tap away; Polish asks for the form.

    `contact` is who runs the bot, where that was set.
    """
    who = (
        Text("start-who-sees", {"contact": contact}) if contact else Text("start-who-sees-unknown")
    )
    opening = (Text("start-welcome"), Text("start-how"), who, Text("start-consent"))
    if language is Language.PL:
        return Sentences(
            (*opening, Text("start-ask-address")),
            in_rows([*address_buttons(None), language_button(Language.EN)], 2),
        )
    return Sentences((*opening, _ASK_NAME), ((language_button(Language.PL),),))


def welcome_addressed() -> Sentences:
    """Return that the form of address is set, and that the client's name is awaited."""
    return Sentences((Text("address-set"), _ASK_NAME))
