"""What somebody who may not use the bot any more can do once warned that all of theirs goes."""

from conversations.handlers import erase, general
from conversations.handlers.routes import COMMANDS
from conversations.records.events import Commanded, Event, Tapped
from conversations.screens import taps
from conversations.screens.taps import Action

_WAYS = (general.export_all, erase.erase)
_COMMANDS = frozenset(
    word for each in COMMANDS if each.route.handle in _WAYS for word in each.words
)
# An erase of one client can be taken back.
_TAPS = frozenset({Action.STAY, Action.ERASE, Action.RESTORE})


def answers_warning(event: Event) -> bool:
    """Tell whether somebody keeps, fetches or erases what is theirs, as the warning offers."""
    match event:
        case Commanded(command):
            return command in _COMMANDS
        case Tapped(data):
            tap = taps.read(data)
            return tap is not None and tap.action in _TAPS
        case _:
            return False


def keeps_all(event: Event) -> bool:
    """Tell whether it is the tap that keeps all: a copy, or an erase, is no wish that it stays."""
    tap = taps.read(event.data) if isinstance(event, Tapped) else None
    return tap is not None and tap.action is Action.STAY
