"""Clients: a new one and their name, the list, and which one a command means."""

from collections.abc import Callable

from conversations.casework import rosters
from conversations.casework.overview import gravest_first, month, on_page
from conversations.decision.gist import Gist
from conversations.decision.glances import Glance
from conversations.handlers.first import waited
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.client_edits import AddClient, SetNaming
from conversations.records.edits import SetAwaiting, SetUndo
from conversations.records.events import Commanded, Said
from conversations.records.owner import Awaiting, Client
from conversations.screens.archive import all_away, is_away
from conversations.screens.basics import Say, Sentences, Text, button, sentences
from conversations.screens.clients import ClientList, client_taken, unknown_client, which_client
from conversations.screens.interview import Glancing
from conversations.screens.taps import Action, Tap, data
from conversations.typed.names import LONGEST, BadName, called, problem
from conversations.values.folding import tidy


def new(turn: Turn) -> Response:
    """Add the client named in the command and open the interview, or ask for the name."""
    if isinstance(turn.event, Commanded) and turn.event.argument:
        return add(turn, turn.event.argument)
    # From a card it is whose that entry is.
    of_entry = next(iter(turn.log.incidents), None)
    entry = (of_entry,) if of_entry else ()
    leave = button("button-cancel", Action.STOP, Awaiting.NAME, *entry)
    asked = sentences("start-ask-name", ((leave,),) if turn.owner.everybody else ())
    return Response((SetAwaiting(Awaiting.NAME, of_entry),), (Say(asked),))


def name(turn: Turn) -> Response:
    """Take a message as the name that was asked for."""
    if isinstance(turn.event, Said):
        return add(turn, turn.event.text)
    return Response(replies=(Say(sentences("client-name-as-text")),))


def add(turn: Turn, text: str) -> Response:
    """Add a client of that name and open their interview, or say why it cannot be."""
    wanted = tidy(text)
    wrong = problem(wanted, turn.owner.everybody)
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
    undo = SetUndo(data(Action.ERASE, client.number))
    return Response((added, *awaited, *edits, undo), (*cards, shown))


def _refusal(turn: Turn, wanted: str, wrong: BadName) -> Sentences:
    match wrong:
        case BadName.EMPTY:
            return sentences("client-name-empty")
        case BadName.COMMAND:
            return sentences("client-name-command")
        case BadName.TOO_LONG:
            return sentences("client-name-too-long", limit=LONGEST)
        case BadName.TAKEN:
            return taken(called(wanted, turn.owner.everybody)[0])


def taken(client: Client) -> Sentences:
    """Return that the name is another client's already, who may be in the archive."""
    return is_away(client) if client.archived else client_taken(client)


def clients(turn: Turn) -> Response:
    """Show all clients with their verdicts' levels and what the last 30 days brought."""
    return _page(turn, 1)


def page(turn: Turn, tap: Tap) -> Response:
    """`clients:<page>`."""
    return _page(turn, tap.number() or 1)


def _page(turn: Turn, number: int) -> Response:
    if not turn.owner.clients:
        return nobody(turn)
    return Response(replies=(show(turn, _overview(turn, number)),))


def _overview(turn: Turn, number: int) -> ClientList:
    _, page, pages = on_page(turn.owner.clients, number)
    shown = _gravest(turn)
    due = {each.number: turn.file(each).look_on(turn.zone) for each in shown}
    return ClientList(
        entries=tuple((each, _gist(turn, each).headline) for each in shown),
        title=Text("clients-title"),
        page=page,
        pages=pages,
        months={
            each.number: month(turn.file(each), _gist(turn, each), turn.today) for each in shown
        },
        looks={number: day for number, day in due.items() if day},
        loose=turn.log.nobodys,
        rate=turn.owner.rate,
        away=len(turn.owner.archive),
    )


def client_list(turn: Turn, title: Text) -> ClientList:
    """Return the first page of the owner's clients; their gists must be among the turn's."""
    _, page, pages = on_page(turn.owner.clients, 1)
    entries = tuple((each, _gist(turn, each).headline) for each in _gravest(turn))
    return ClientList(entries, title, page, pages, away=len(turn.owner.archive))


def _gravest(turn: Turn) -> list[Client]:
    """Return the clients of the page that was loaded, the gravest first."""
    loaded = (each for each in turn.owner.clients if each.number in turn.files)
    return gravest_first(loaded, lambda each: _gist(turn, each))


def _gist(turn: Turn, client: Client) -> Gist:
    return turn.file(client).gist or Gist()


def nobody(turn: Turn) -> Response:
    """Say that there is no client yet, or none at work, and ask for one."""
    if turn.owner.archive:
        away = show(turn, all_away(len(turn.owner.archive)))
        return Response((SetAwaiting(Awaiting.NAME),), (away,))
    return Response((SetAwaiting(Awaiting.NAME),), (show(turn, sentences("client-none")),))


def one(
    turn: Turn,
    action: Action,
    question: str,
    then: Callable[[Turn, Client], Response],
    *,
    changes: bool = False,
) -> Response:
    """Go on with the client whom a command names; without a name, with the only one.

    Several to choose from, or an unknown name: the same action as a button for each. What
    `changes` something is not done with whoever is in the archive.
    """
    typed = turn.event.argument if isinstance(turn.event, Commanded) else ""
    found = meant(turn)
    if len(found) == 1:
        only = found[0]
        return then(turn, only) if not (changes and only.archived) else away(turn, only)
    if not turn.owner.clients:
        return nobody(turn)
    if not found:
        unknown = unknown_client(_shortened(typed), action, turn.owner.clients)
        return Response(replies=(Say(unknown),))
    return Response(replies=(Say(which_client(question, action, found)),))


def meant(turn: Turn) -> tuple[Client, ...]:
    """Return the clients whom a command can mean: those at work first, then the archive."""
    typed = turn.event.argument if isinstance(turn.event, Commanded) else ""
    return rosters.meant(typed, turn.owner) if typed else turn.owner.clients


def away(turn: Turn, client: Client) -> Response:
    """Say that the client is in the archive, where nothing is changed."""
    return Response(replies=(show(turn, is_away(client)),))


def _shortened(text: str) -> str:
    tidied = tidy(text)
    return tidied if len(tidied) <= LONGEST else tidied[:LONGEST] + "…"
