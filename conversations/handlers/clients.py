"""Clients: a new one and their name, the list, and which one a command means."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from conversations.casework.overview import Month, month
from conversations.decision.glances import Glance
from conversations.handlers.first import waited
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import AddClient, SetAwaiting, SetNaming
from conversations.records.events import Commanded, Said
from conversations.records.owner import Awaiting, Client, Standing
from conversations.screens.basics import Say, Sentences, Text, sentences
from conversations.screens.clients import ClientList, client_taken, unknown_client, which_client
from conversations.screens.interview import Glancing
from conversations.screens.taps import Action, Tap
from conversations.typed.names import LONGEST, BadName, matching, problem
from conversations.values.folding import tidy


def new(turn: Turn) -> Response:
    """Add the client named in the command and open the interview, or ask for the name."""
    if isinstance(turn.event, Commanded) and turn.event.argument:
        return add(turn, turn.event.argument)
    # From a card it is whose that entry is.
    of_entry = next(iter(turn.log.incidents), None)
    return Response((SetAwaiting(Awaiting.NAME, of_entry),), (Say(sentences("start-ask-name")),))


def name(turn: Turn) -> Response:
    """Take a message as the name that was asked for."""
    if isinstance(turn.event, Said):
        return add(turn, turn.event.text)
    return Response(replies=(Say(sentences("client-name-as-text")),))


def add(turn: Turn, text: str) -> Response:
    """Add a client of that name and open their interview, or say why it cannot be."""
    wanted = tidy(text)
    wrong = problem(wanted, turn.owner.clients)
    if wrong:
        # The next message is another try at the name.
        return Response((SetAwaiting(Awaiting.NAME),), (Say(_refusal(turn, wanted, wrong)),))
    client = Client(turn.owner.next_client, wanted, Glance.CLIENT)
    edits, cards = waited(turn, client)
    opening = Glancing(client, Glance.CLIENT)
    # Under the cards of what was told before, where there are some.
    shown = Say(opening) if cards else show(turn, opening)
    added = AddClient(client.number, client.name, Glance.CLIENT)
    awaited = (SetNaming(client.number), SetAwaiting(Awaiting.ANSWER))
    return Response((added, *awaited, *edits), (*cards, shown))


def _refusal(turn: Turn, wanted: str, wrong: BadName) -> Sentences:
    match wrong:
        case BadName.EMPTY:
            return sentences("client-name-empty")
        case BadName.TOO_LONG:
            return sentences("client-name-too-long", limit=LONGEST)
        case BadName.TAKEN:
            return client_taken(matching(wanted, turn.owner.clients)[0])


def clients(turn: Turn) -> Response:
    """Show all clients with their verdicts' levels and what the last 30 days brought."""
    if not turn.owner.clients:
        return nobody(turn)
    return Response(replies=(show(turn, _overview(turn, 1)),))


def page(turn: Turn, tap: Tap) -> Response:
    """`clients:<page>`."""
    if not turn.owner.clients:
        return nobody(turn)
    return Response(replies=(show(turn, _overview(turn, tap.number() or 1)),))


def _overview(turn: Turn, number: int) -> ClientList:
    listed = client_list(turn, page=number)
    months: dict[int, Month] = {
        client.number: month(turn.file(client), turn.verdict(client), turn.today)
        for client, _ in listed.entries
    }
    due = {each.number: turn.file(each).look_on(turn.zone) for each, _ in listed.entries}
    looks: dict[int, date] = {number: day for number, day in due.items() if day}
    loose = tuple(each.number for each in turn.log.loose if each.standing is Standing.KEPT)
    return replace(listed, months=months, looks=looks, loose=loose, rate=turn.owner.rate)


def client_list(turn: Turn, title: Text | None = None, page: int = 1) -> ClientList:
    """Return a page of the owner's clients; their files must be among the turn's."""
    shown, page, pages = on_page(turn.owner.clients, page)
    judged = ((client, turn.verdict(client)) for client in shown)
    entries = tuple((client, verdict.headline if verdict else None) for client, verdict in judged)
    return ClientList(entries, title or Text("clients-title"), page, pages)


def on_page(clients: tuple[Client, ...], page: int) -> tuple[tuple[Client, ...], int, int]:
    """Return the clients of a page, which page it is, there being so many, and how many."""
    pages = max(1, -(-len(clients) // _PER_PAGE))
    page = max(1, min(page, pages))
    return clients[(page - 1) * _PER_PAGE : page * _PER_PAGE], page, pages


def nobody(turn: Turn) -> Response:
    """Say that there is no client yet and ask for one."""
    return Response((SetAwaiting(Awaiting.NAME),), (show(turn, sentences("client-none")),))


def one(
    turn: Turn, action: Action, question: str, then: Callable[[Turn, Client], Response]
) -> Response:
    """Go on with the client whom a command names; without a name, with the only one.

    Several to choose from, or an unknown name: the same action as a button for each.
    """
    typed = turn.event.argument if isinstance(turn.event, Commanded) else ""
    known = turn.owner.clients
    if not known:
        return nobody(turn)
    found = matching(typed, known) if typed else known
    if len(found) == 1:
        return then(turn, found[0])
    if not found:
        unknown = unknown_client(_shortened(typed), action, known)
        return Response(replies=(Say(unknown),))
    return Response(replies=(Say(which_client(question, action, found)),))


def _shortened(text: str) -> str:
    tidied = tidy(text)
    return tidied if len(tidied) <= LONGEST else tidied[:LONGEST] + "…"


# A phone screen of clients.
_PER_PAGE = 12
