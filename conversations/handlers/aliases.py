"""The owner's own names for a client: shown, added by a message or from a card, taken away."""

from dataclasses import replace

from conversations.handlers import quick_log
from conversations.handlers.reply import no_longer, show
from conversations.handlers.shown import card
from conversations.handlers.turn import Response, Turn
from conversations.reading import Reading
from conversations.records.client_edits import SetAliases, SetName, SetNaming
from conversations.records.edits import Edit, SetAwaiting, SetUndo
from conversations.records.events import Said
from conversations.records.owner import Awaiting, Client, Incident
from conversations.records.undo import BY_NO_BUTTON
from conversations.screens.aliases import alias_list, ask_alias, mark
from conversations.screens.basics import Name, Say, Sentences, Text
from conversations.screens.taps import Action, StaleTapError, Tap, data
from conversations.typed.names import (
    LONGEST,
    MOST_ALIASES,
    BadAlias,
    BadName,
    alias_problem,
    called,
    former_names,
)
from conversations.values.folding import tidy

# More words than these that tell of an incident are one, and no name.
_WORDS_OF_A_NAME = 3


def shown(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`aliases:<client>`."""
    return Response(no_longer(turn, Awaiting.ALIAS), (show(turn, _list(turn, client)),))


def ask(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`alias:<client>`: take the next message as another name for that client."""
    edits = (SetNaming(client.number), SetAwaiting(Awaiting.ALIAS))
    return Response(edits, (show(turn, ask_alias(client)),))


def typed(turn: Turn) -> Response:
    """Take a message as the name that was asked for; an incident is logged all the same."""
    client = turn.owner.client(turn.owner.naming)
    text = turn.event.text if isinstance(turn.event, Said) else ""
    if client is None or _tells_of_an_incident(turn.reading, text):
        return quick_log.said_instead(turn)
    alias = tidy(text)
    wrong = alias_problem(alias, client, turn.owner.everybody)
    if wrong:
        return Response(replies=(Say(Sentences((_refusal(turn, client, alias, wrong),))),))
    kept = Text("alias-kept", {"name": alias, "client": Name(client.name)})
    changed = replace(client, aliases=(*client.aliases, alias))
    undo = SetUndo(data(Action.UNALIAS, client.number, mark(alias)))
    edits = (SetAliases(client.number, changed.aliases), SetAwaiting(None), undo)
    return Response(edits, (Say(_list(turn, changed, kept)),))


def remove(turn: Turn, tap: Tap, client: Client) -> Response:
    """`unalias:<client>:<mark>`: the name with that mark no longer means the client."""
    tap.exactly(2)
    changed = replace(
        client,
        aliases=tuple(each for each in client.aliases if mark(each) != tap.field(1)),
        former=tuple(each for each in client.former if mark(each) != tap.field(1)),
    )
    edits: tuple[Edit, ...] = (SetAliases(client.number, changed.aliases),)
    if changed.former != client.former:
        edits += (SetName(client.number, client.name, changed.former),)
    undo = turn.owner.undo
    if undo and undo.tap.startswith((Action.RENAME, Action.UNALIAS)):
        # Whoever lets a name go does not want it back.
        edits += (SetUndo(BY_NO_BUTTON),)
    return Response(edits, (show(turn, _list(turn, changed)),), Text("toast-alias-gone"))


def remember(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`remember:<incident>:<client>:<name>`: so the card's message called that client."""
    client = turn.owner.client(tap.number(1))
    alias = tidy(":".join(tap.fields[2:]))
    if client is None:
        raise StaleTapError
    edits: tuple[Edit, ...] = ()
    if client not in called(alias, turn.owner.everybody):
        if alias_problem(alias, client, turn.owner.everybody):
            raise StaleTapError
        edits = (SetAliases(client.number, (*client.aliases, alias)),)
    return Response(
        edits, (show(turn, card(turn, turn.log.beside(incident))),), Text("toast-alias-kept")
    )


def _refusal(turn: Turn, client: Client, alias: str, wrong: BadName | BadAlias) -> Text:
    match wrong:
        case BadName.EMPTY:
            return Text("client-name-empty")
        case BadName.COMMAND:
            return Text("client-name-command")
        case BadName.TOO_LONG:
            return Text("client-name-too-long", {"limit": LONGEST})
        case BadName.TAKEN:
            whose = called(alias, turn.owner.everybody)[0]
            return Text("alias-taken", {"name": alias, "client": Name(whose.name)})
        case BadAlias.COMMON:
            return Text("alias-common", {"name": alias, "client": Name(client.name)})
        case BadAlias.TOO_MANY:
            return Text("alias-too-many", {"limit": MOST_ALIASES})


def _tells_of_an_incident(reading: Reading, text: str) -> bool:
    """Tell an incident, which is never lost, from a name that sounds like one ("Maruda")."""
    words = len(text.split())
    says_more = words > 1 and (reading.clients or reading.time or reading.minutes)
    return reading.is_incident and bool(says_more or words > _WORDS_OF_A_NAME)


def _list(turn: Turn, client: Client, *before: Text) -> Sentences:
    """Return the other names of the client, who may be changed already, and what is said before."""
    others = [each for each in turn.owner.everybody if each.number != client.number]
    former = former_names([client, *others]).get(client.number, ())
    return alias_list(client, former, *before)
