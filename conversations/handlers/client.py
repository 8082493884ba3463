"""The page of one client: by command, by a bare name, from every list."""

from conversations.casework import rosters
from conversations.casework.overview import month
from conversations.decision.gist import gist_of
from conversations.decision.questions import SKIP
from conversations.handlers.clients import one
from conversations.handlers.plan import current_step
from conversations.handlers.reply import no_longer, show
from conversations.handlers.turn import Response, Turn
from conversations.reading import Intent
from conversations.records.events import Said
from conversations.records.owner import Awaiting, Client
from conversations.screens.client import ClientPage, Summary
from conversations.screens.taps import Action, Tap

# More words than these are no name.
_WORDS_OF_A_NAME = 5
# Whoever is in pain is heard, whatever somebody is called.
_HEARD_FIRST = (Intent.CRISIS, Intent.DISTRESS)


def named(turn: Turn) -> Response:
    """`/client NAME`."""
    return one(turn, Action.CLIENT, "choose-for-client", page)


def tapped(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`client:<client>`."""
    return page(turn, client)


def page(turn: Turn, client: Client) -> Response:
    """Show the client's page; a name that was asked for on the way is awaited no longer."""
    edits = no_longer(turn, Awaiting.RENAME, Awaiting.ALIAS)
    return Response(edits, (show(turn, client_page(turn, client)),))


def named_alone(turn: Turn) -> Client | None:
    """Return the client whose name is all that a message says; those in the archive, too."""
    event, reading = turn.event, turn.reading
    if not isinstance(event, Said) or event.forwarded or event.reply_to:
        return None
    if reading.intent is Intent.NAME and len(reading.clients) == 1:
        return next(each for each in turn.owner.clients if each.name == reading.clients[0])
    if len(event.text.split()) > _WORDS_OF_A_NAME or reading.intent in _HEARD_FIRST:
        return None
    found = rosters.matched(event.text, turn.owner)
    return found[0] if len(found) == 1 else None


def client_page(turn: Turn, client: Client) -> ClientPage:
    """Return the client's page; what the last 30 days come to must be among the turn's."""
    file = turn.file(client)
    verdict, questions = turn.verdict(client), turn.path(client)
    given = sum(each in file.answers and file.answers[each].choice != SKIP for each in questions)
    summary = Summary(
        headline=verdict.headline if verdict else None,
        answered=given,
        applicable=len(questions),
        month=month(file, gist_of(verdict), turn.today),
        planned=file.plan.level is not None,
        step=current_step(turn, client),
        look=file.look_on(turn.zone),
    )
    others = len(turn.owner.clients) > 1 or client.archived
    return ClientPage(client, summary, turn.owner.rate, others)
