"""What is drawn and put together after the turn: the chart, the picture of all, the dossier."""

from dataclasses import replace
from datetime import date

from conversations.casework.dossier import (
    USUAL,
    Reader,
    Selection,
    answers_of,
    entries_of,
    read_selection,
)
from conversations.handlers.clients import nobody, one
from conversations.handlers.needs import named, tapped
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Begin
from conversations.records.needs import KeptOf, Needs
from conversations.records.owner import Client
from conversations.records.work import Work
from conversations.screens.basics import Say, Sentences, Text, sentences
from conversations.screens.dossier import MAKE, empty_dossier, selecting
from conversations.screens.taps import Action, StaleTapError, Tap


def choosing(turn: Turn) -> Needs:
    """Need the file of whom the command names, and how much there is to put in."""
    return _counted(turn, named(turn), USUAL[Reader.ME])


def chosen(turn: Turn) -> Needs:
    """Need the file of the client on the button, and how much of it was chosen."""
    selection = _selection(turn.tap) if turn.tap else None
    return _counted(turn, tapped(turn), selection or USUAL[Reader.ME])


def drawing(turn: Turn) -> Needs:
    """Need how many of the client's entries have a day that has come."""
    needed = tapped(turn)
    counted = [KeptOf(each, since=date.min, until=turn.today) for each in needed.clients]
    return replace(needed, kept=counted[0]) if counted else needed


def _counted(turn: Turn, needed: Needs, selection: Selection) -> Needs:
    counted = [entries_of(each, selection, turn.today) for each in needed.clients]
    return replace(needed, kept=counted[0]) if counted else needed


def dossier_named(turn: Turn) -> Response:
    """`/dossier NAME`: choose what goes in."""
    return one(turn, Action.DOSSIER, "choose-for-dossier", _choose)


def dossier_tapped(turn: Turn, tap: Tap, client: Client) -> Response:
    """`dossier:<client>`: choose what goes in; with a selection after it: this is chosen.

    `dossier:<client>:<reader>:<parts>:<since>`, and `make` after that: it is made.
    """
    if len(tap.fields) == 1:
        return _choose(turn, client)
    selection = _selection(tap)
    if selection is None or tap.fields[_OF_A_SELECTION:] not in ((), (MAKE,)):
        raise StaleTapError
    if tap.fields[_OF_A_SELECTION:]:
        return _make(turn, client, selection)
    return Response(replies=(show(turn, _screen(turn, client, selection)),))


def _selection(tap: Tap) -> Selection | None:
    return read_selection(":".join(tap.fields[1:_OF_A_SELECTION]))


def chart(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`chart:<client>`."""
    if not turn.log.kept:
        return Response(replies=(Say(sentences("chart-empty")),))
    return Response((Begin(Work.CHART, client.number),), toast=Text("toast-drawing"))


def picture(turn: Turn, _tap: Tap) -> Response:
    """`picture`: all clients side by side."""
    if not turn.owner.clients:
        return nobody(turn)
    return Response((Begin(Work.OVERVIEW),), toast=Text("toast-drawing"))


def _choose(turn: Turn, client: Client) -> Response:
    if not turn.log.kept and not turn.file(client).answers:
        return Response(replies=(Say(empty_dossier(client)),))
    # In a message of its own: what it was opened from stays, and the files come under it.
    return Response(replies=(Say(_screen(turn, client, USUAL[Reader.ME])),))


def _screen(turn: Turn, client: Client, selection: Selection) -> Sentences:
    answers = answers_of(turn.file(client), selection)
    return selecting(client, selection, turn.log.kept, len(answers))


def _make(turn: Turn, client: Client, selection: Selection) -> Response:
    if not turn.log.kept and not answers_of(turn.file(client), selection):
        return Response(toast=Text("toast-dossier-nothing"))
    begin = Begin(Work.DOSSIER, client.number, selection.code)
    return Response((begin,), toast=Text("toast-collecting"))


# A selection has three fields, after the client's.
_OF_A_SELECTION = 4
