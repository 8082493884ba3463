"""A client's name: asked for by a button, told in a message, taken back by a tap."""

from dataclasses import replace

from conversations.casework.rosters import meant
from conversations.handlers.clients import taken
from conversations.handlers.reply import no_longer, show
from conversations.handlers.turn import Response, Turn
from conversations.records.client_edits import SetName, SetNaming
from conversations.records.edits import SetAwaiting, SetUndo
from conversations.records.owner import Awaiting, Client
from conversations.screens.basics import Say, Sentences, Text, sentences
from conversations.screens.clients import unknown_client
from conversations.screens.rename import ask_name, called_so, mark, renamed, whose_name
from conversations.screens.taps import Action, StaleTapError, Tap, data
from conversations.typed.names import LONGEST, BadName, called, formerly, problem
from conversations.typed.renames import Renaming
from conversations.values.folding import tidy


def rename(turn: Turn, tap: Tap, client: Client) -> Response:
    """`rename:<client>`: the next message is the new name; `…:<mark>`: the one before it again."""
    if not tap.field(1):
        return ask(turn, client)
    tap.exactly(2)
    if tap.field(1) == mark(client.name):
        return Response(replies=(show(turn, called_so(client)),))
    latest = next(iter(client.former), None)
    if latest is None or tap.field(1) != mark(latest):
        raise StaleTapError
    return call(turn, client, latest)


def ask(turn: Turn, client: Client, *before: Text) -> Response:
    """Ask for the new name."""
    edits = (SetNaming(client.number), SetAwaiting(Awaiting.RENAME))
    return Response(edits, (show(turn, ask_name(client, *before)),))


def renamed_by(turn: Turn, told: Renaming) -> Response:
    """Do what a message says: "rename Greg to Gregory Hall"; ask for what it leaves out."""
    owner = turn.owner
    if told.who is None:
        found = owner.clients
    else:
        found = meant(told.who, owner)
        if not found:
            unknown = unknown_client(told.who[:LONGEST], Action.RENAME, owner.clients)
            return Response(replies=(Say(unknown),))
    if len(found) != 1:
        return Response(replies=(Say(whose_name(found)),))
    if not told.name:
        return ask(turn, found[0])
    return call(turn, found[0], told.name)


def call(turn: Turn, client: Client, text: str) -> Response:
    """Give the client that name, unless it cannot be one: then the next message is another try."""
    name = tidy(text)
    others = tuple(each for each in turn.owner.everybody if each.number != client.number)
    wrong = problem(name, others)
    if wrong:
        again = (SetNaming(client.number), SetAwaiting(Awaiting.RENAME))
        return Response(again, (show(turn, _refusal(wrong, name, others)),))
    over = no_longer(turn, Awaiting.RENAME)
    if name == client.name:
        return Response(over, (show(turn, called_so(client)),))
    changed = replace(client, name=name, former=formerly(client, name))
    undo = SetUndo(data(Action.RENAME, client.number, mark(client.name)))
    edits = (*over, SetName(client.number, name, changed.former), undo)
    return Response(edits, (show(turn, renamed(changed)),))


def _refusal(wrong: BadName, name: str, others: tuple[Client, ...]) -> Sentences:
    match wrong:
        case BadName.TOO_LONG:
            return sentences("client-name-too-long", limit=LONGEST)
        case BadName.TAKEN:
            return taken(called(name, others)[0])
        case _:
            return sentences(f"client-name-{wrong}")
