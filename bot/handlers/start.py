"""`/start`, the settings, and their buttons: language and form of address."""

from bot.handlers.clients import client_list
from bot.handlers.reply import show, stale
from conversations import buttons
from conversations.buttons import Action, data
from conversations.edits import Edit, SetAddress, SetAwaiting, SetLanguage
from conversations.owner import Address, Awaiting, Language
from conversations.screens import Button, Notice, Rows, Say, Screen, Text
from conversations.turn import Response, Turn

_ASK_NAME = Text("start-ask-name")


def start(turn: Turn) -> Response:
    """Welcome a new owner and ask for a client's name; show the others their clients."""
    if turn.owner.clients:
        return Response(replies=(Say(client_list(turn, Text("start-welcome-back"))),))
    return Response((SetAwaiting(Awaiting.NAME),), (Say(_welcome(turn.owner.language)),))


def settings(turn: Turn) -> Response:
    """Show the language and the form of address, with a button for each."""
    return Response(replies=(Say(_settings(turn.owner.language, turn.owner.address)),))


def set_language(turn: Turn, tap: buttons.Tap) -> Response:
    """Speak this language from now on, beginning with the message that was tapped."""
    if tap.fields not in {(language.value,) for language in Language}:
        return stale()
    language = Language(tap.fields[0])
    return _set(turn, SetLanguage(language), language, turn.owner.address)


def set_address(turn: Turn, tap: buttons.Tap) -> Response:
    """Use this form of address from now on, beginning with the message that was tapped."""
    if tap.fields not in {(address.value,) for address in Address}:
        return stale()
    address = Address(tap.fields[0])
    return _set(turn, SetAddress(address), turn.owner.language, address)


def _set(turn: Turn, edit: Edit, language: Language, address: Address | None) -> Response:
    if turn.owner.clients or turn.owner.awaiting is not Awaiting.NAME:
        return Response((edit,), (show(turn, _settings(language, address)),))
    # Still on the welcome: it goes on from here, to the client's name.
    screen = Notice((Text("address-set"), _ASK_NAME)) if address else _welcome(language)
    return Response((edit,), (show(turn, screen),))


def _welcome(language: Language) -> Screen:
    opening = (Text("start-welcome"), Text("start-how"))
    if language is Language.PL:
        return Notice(
            (*opening, Text("start-ask-address"), _ASK_NAME),
            (*_address_rows(None), (_language_button(Language.EN),)),
        )
    return Notice((*opening, _ASK_NAME), ((_language_button(Language.PL),),))


def _settings(language: Language, address: Address | None) -> Screen:
    languages = tuple(_language_button(each, chosen=each is language) for each in Language)
    if language is Language.PL:
        return Notice(
            (Text("settings-title"), Text("settings-language"), Text("settings-address")),
            (languages, *_address_rows(address)),
        )
    return Notice((Text("settings-title"), Text("settings-language")), (languages,))


def _language_button(language: Language, *, chosen: bool = False) -> Button:
    return Button(Text(f"button-language-{language}"), data(Action.LANGUAGE, language), chosen)


def _address_rows(chosen: Address | None) -> Rows:
    return tuple(
        (
            Button(
                Text(f"button-address-{address}"), data(Action.ADDRESS, address), address is chosen
            ),
        )
        for address in Address
    )
