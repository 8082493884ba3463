"""What a route is, and how its handler is given the client or the entry that a button names."""

from collections.abc import Callable
from dataclasses import dataclass

from conversations.handlers import quick_log
from conversations.handlers.clients import away
from conversations.handlers.needs import Finder, nothing, tapped, tapped_entry
from conversations.handlers.turn import UNREAD, Response, Turn
from conversations.reading import Reading
from conversations.records.numbers import IncidentNumber
from conversations.records.owner import Client, Incident
from conversations.screens.taps import StaleTapError, Tap

Handler = Callable[[Turn], Response]


@dataclass(frozen=True, slots=True)
class Route:
    """Who handles an event, what that is decided from, and how its message is read first."""

    handle: Handler
    needs: Finder = nothing
    read: Callable[[Turn], Reading] = lambda _turn: UNREAD


def message(handle: Handler, needs: Finder) -> Route:
    """Return the route of a message, which is read first."""
    return Route(handle, needs, quick_log.read)


def by_tap(handle: Callable[[Turn, Tap], Response], needs: Finder = nothing) -> Route:
    """Give the handler the button's data."""

    def take(turn: Turn) -> Response:
        return handle(turn, _tap(turn))

    return Route(take, needs)


def of_client(
    handle: Callable[[Turn, Tap, Client], Response], needs: Finder = tapped, *, looks: bool = False
) -> Route:
    """Give the handler the client whose number is on the button; one in the archive to `looks`."""

    def take(turn: Turn) -> Response:
        tap = _tap(turn)
        client = turn.owner.client(tap.number())
        if client is None:
            raise StaleTapError
        if client.archived and not looks:
            return away(turn, client)
        return handle(turn, tap, client)

    return Route(take, needs)


def of_entry(
    handle: Callable[[Turn, Tap, Incident], Response], needs: Finder = tapped_entry
) -> Route:
    """Give the handler the entry whose number is on the button."""

    def take(turn: Turn) -> Response:
        tap = _tap(turn)
        incident = turn.log.incidents.get(IncidentNumber(tap.number() or 0))
        if incident is None:
            raise StaleTapError
        return handle(turn, tap, incident)

    return Route(take, needs)


def _tap(turn: Turn) -> Tap:
    if turn.tap is None:
        raise StaleTapError
    return turn.tap
