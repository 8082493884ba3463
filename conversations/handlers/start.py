"""`/start`, and the two settings that its welcome asks for: language and form of address."""

from dataclasses import replace

from conversations.handlers.clients import client_list
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Edit, SetAddress, SetAwaiting, SetLanguage
from conversations.records.owner import Address, Awaiting, Language
from conversations.screens.basics import Say, Text
from conversations.screens.settings import SettingsList
from conversations.screens.start import welcome, welcome_addressed
from conversations.screens.taps import Tap


def start(turn: Turn) -> Response:
    """Welcome a new owner and ask for a client's name; show the others their clients."""
    if turn.owner.clients:
        return Response(replies=(Say(client_list(turn, Text("start-welcome-back"))),))
    return Response((SetAwaiting(Awaiting.NAME),), (Say(welcome(turn.owner.language)),))


def set_language(turn: Turn, tap: Tap) -> Response:
    """Speak this language from now on, beginning with the message that was tapped."""
    tap.exactly(1)
    language = tap.one(Language, 0)
    return _set(turn, SetLanguage(language), language, turn.owner.address)


def set_address(turn: Turn, tap: Tap) -> Response:
    """Use this form of address from now on, beginning with the message that was tapped."""
    tap.exactly(1)
    address = tap.one(Address, 0)
    return _set(turn, SetAddress(address), turn.owner.language, address)


def _set(turn: Turn, edit: Edit, language: Language, address: Address | None) -> Response:
    if turn.owner.clients or turn.owner.awaiting is not Awaiting.NAME:
        owner = replace(turn.owner, language=language, address=address)
        return Response((edit,), (show(turn, SettingsList(owner, turn.now)),))
    # Still on the welcome: it goes on from here, to the client's name.
    screen = welcome_addressed() if address else welcome(language)
    return Response((edit,), (show(turn, screen),))
