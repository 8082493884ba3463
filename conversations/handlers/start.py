"""`/start`, and the two settings that its welcome asks for: language and form of address."""

from dataclasses import replace

from conversations.handlers.clients import client_list
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Edit, SetAddress, SetAwaiting, SetLanguage
from conversations.records.events import Commanded
from conversations.records.owner import Address, Awaiting, Language
from conversations.screens.basics import Say, Text, sentences
from conversations.screens.settings import SettingsList
from conversations.screens.start import welcome, welcome_addressed
from conversations.screens.taps import Tap


def start(turn: Turn) -> Response:
    """Welcome a new owner and ask for a client's name; show the others their clients.

    A link can say more (`t.me/<bot>?start=…`): `log`: how to log, `new`: ask for a new client's
    name, a language: speak it. Anything else says nothing.
    """
    link = turn.event.argument.lower() if isinstance(turn.event, Commanded) else ""
    language = turn.owner.language
    edits: tuple[Edit, ...] = ()
    if link in _LANGUAGES:
        language = Language(link)
        edits = (SetLanguage(language),)
    if not turn.owner.clients:
        return Response(
            (*edits, SetAwaiting(Awaiting.NAME)), (Say(welcome(language, turn.operator.contact)),)
        )
    if link == _LOG:
        return Response(edits, (Say(sentences("log-how")),))
    if link == _NEW:
        return Response((SetAwaiting(Awaiting.NAME),), (Say(sentences("start-ask-name")),))
    return Response(edits, (Say(client_list(turn, Text("start-welcome-back"))),))


# What a link can open beside the languages.
_LOG, _NEW = "log", "new"
_LANGUAGES = frozenset(each.value for each in Language)


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
    screen = welcome_addressed() if address else welcome(language, turn.operator.contact)
    return Response((edit,), (show(turn, screen),))
