"""The log of one client, newest first, a page at a time."""

from conversations.handlers.clients import meant, one
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.needs import Needs, PageOf
from conversations.records.numbers import IncidentNumber
from conversations.records.owner import Client
from conversations.screens.entry import AT
from conversations.screens.history import History
from conversations.screens.taps import Action, Tap

# So many are seen with the buttons below them on a small phone.
_PER_PAGE = 4


def needs_named(turn: Turn) -> Needs:
    """Need the first page of the log of the client whom a command names."""
    found = meant(turn)
    return _needs(PageOf(found[0].number, _PER_PAGE)) if len(found) == 1 else Needs()


def needs_page(turn: Turn) -> Needs:
    """Need the page that the button names, or the one on which its entry stands."""
    tap = turn.tap
    client = turn.owner.client(tap.number()) if tap else None
    if tap is None or client is None:
        return Needs()
    if tap.field(1) == AT:
        at = IncidentNumber(tap.number(2) or 0)
        return _needs(PageOf(client.number, _PER_PAGE, at=at))
    return _needs(PageOf(client.number, _PER_PAGE, tap.number(1) or 1))


def _needs(page: PageOf) -> Needs:
    return Needs(page=page, named=(page.client,))


def named(turn: Turn) -> Response:
    """`/history NAME`."""
    return one(turn, Action.HISTORY, "choose-for-history", _page)


def page(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`history:<client>:<page>`, the first without one; `…:at:<incident>`: where that stands."""
    return _page(turn, client)


def _page(turn: Turn, client: Client) -> Response:
    found = turn.log.page
    if found is None:
        raise LookupError("no page of the log was loaded")
    shown = History(client, turn.today, turn.zone, found.incidents, found.number, found.pages)
    return Response(replies=(show(turn, shown),))
