"""What is drawn and put together after the turn: the chart, the picture of all, the dossier."""

from conversations.handlers.clients import nobody, one
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Begin
from conversations.records.owner import Client
from conversations.records.work import Work
from conversations.screens.basics import Say, Text, sentences
from conversations.screens.dossier import empty_dossier
from conversations.screens.taps import Action, Tap


def dossier_named(turn: Turn) -> Response:
    """`/dossier NAME`."""
    return one(turn, Action.DOSSIER, "choose-for-dossier", _dossier)


def dossier_tapped(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`dossier:<client>`."""
    return _dossier(turn, client)


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


def _dossier(turn: Turn, client: Client) -> Response:
    file = turn.file(client)
    if not file.kept() and not file.answers:
        return Response(replies=(Say(empty_dossier(client)),))
    return Response((Begin(Work.DOSSIER, client.number),), toast=Text("toast-collecting"))
