"""The log of one client, newest first, a page at a time."""

from datetime import date, time

from conversations.handlers.clients import one
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.numbers import IncidentNumber
from conversations.records.owner import Client, Incident
from conversations.screens.entry import AT
from conversations.screens.history import History
from conversations.screens.taps import Action, Tap

_PER_PAGE = 8


def named(turn: Turn) -> Response:
    """`/history NAME`."""
    return one(turn, Action.HISTORY, "choose-for-history", _first)


def page(turn: Turn, tap: Tap, client: Client) -> Response:
    """`history:<client>:<page>`, the first without one; `…:at:<incident>`: where that stands."""
    if tap.field(1) == AT:
        return _page(turn, client, _page_of(turn, client, tap.number(2) or 0))
    return _page(turn, client, tap.number(1) or 1)


def _first(turn: Turn, client: Client) -> Response:
    return _page(turn, client, 1)


def _page_of(turn: Turn, client: Client, incident: int) -> int:
    places = [each.number for each in _newest_first(turn, client)]
    return places.index(IncidentNumber(incident)) // _PER_PAGE + 1 if incident in places else 1


def _newest_first(turn: Turn, client: Client) -> list[Incident]:
    return sorted(turn.file(client).kept(), key=_moment, reverse=True)


def _page(turn: Turn, client: Client, number: int) -> Response:
    kept = _newest_first(turn, client)
    pages = max(1, -(-len(kept) // _PER_PAGE))
    number = min(number, pages)
    shown = tuple(kept[(number - 1) * _PER_PAGE : number * _PER_PAGE])
    return Response(replies=(show(turn, History(client, shown, number, pages)),))


def _moment(incident: Incident) -> tuple[date, time, int]:
    # Without a day it is what is most in need of one: first of all.
    return incident.day or date.max, incident.at or time.min, incident.number
