"""What is drawn and put together after the turn: the chart, the picture of all, the dossier."""

from conversations.casework.dossier import USUAL, Reader, Selection, read_selection, selected
from conversations.handlers.clients import nobody, one
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Begin
from conversations.records.owner import Client
from conversations.records.work import Work
from conversations.screens.basics import Say, Sentences, Text, sentences
from conversations.screens.dossier import MAKE, empty_dossier, selecting
from conversations.screens.taps import Action, StaleTapError, Tap


def dossier_named(turn: Turn) -> Response:
    """`/dossier NAME`: choose what goes in."""
    return one(turn, Action.DOSSIER, "choose-for-dossier", _choose)


def dossier_tapped(turn: Turn, tap: Tap, client: Client) -> Response:
    """`dossier:<client>`: choose what goes in; with a selection after it: this is chosen.

    `dossier:<client>:<reader>:<parts>:<since>`, and `make` after that: it is made.
    """
    if len(tap.fields) == 1:
        return _choose(turn, client)
    selection = read_selection(":".join(tap.fields[1:_OF_A_SELECTION]))
    if selection is None or tap.fields[_OF_A_SELECTION:] not in ((), (MAKE,)):
        raise StaleTapError
    if tap.fields[_OF_A_SELECTION:]:
        return _make(turn, client, selection)
    return Response(replies=(show(turn, _screen(turn, client, selection)),))


def chart(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`chart:<client>`."""
    if not any(each.day and each.day <= turn.today for each in turn.file(client).kept()):
        return Response(replies=(Say(sentences("chart-empty")),))
    return Response((Begin(Work.CHART, client.number),), toast=Text("toast-drawing"))


def picture(turn: Turn, _tap: Tap) -> Response:
    """`picture`: all clients side by side."""
    if not turn.owner.clients:
        return nobody(turn)
    return Response((Begin(Work.OVERVIEW),), toast=Text("toast-drawing"))


def _choose(turn: Turn, client: Client) -> Response:
    file = turn.file(client)
    if not file.kept() and not file.answers:
        return Response(replies=(Say(empty_dossier(client)),))
    # In a message of its own: what it was opened from stays, and the files come under it.
    return Response(replies=(Say(_screen(turn, client, USUAL[Reader.ME])),))


def _screen(turn: Turn, client: Client, selection: Selection) -> Sentences:
    chosen = selected(turn.file(client), selection, turn.today)
    return selecting(client, selection, len(chosen.kept()), len(chosen.answers))


def _make(turn: Turn, client: Client, selection: Selection) -> Response:
    chosen = selected(turn.file(client), selection, turn.today)
    if not chosen.kept() and not chosen.answers:
        return Response(toast=Text("toast-dossier-nothing"))
    begin = Begin(Work.DOSSIER, client.number, selection.code)
    return Response((begin,), toast=Text("toast-collecting"))


# A selection has three fields, after the client's.
_OF_A_SELECTION = 4
