"""The verdict on one client, by command or by button."""

from conversations.decision.path import first_open
from conversations.decision.questions import Question
from conversations.handlers.clients import one
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.owner import Client, ClientFile
from conversations.screens.basics import Judged, Name, Say, Screen, button, notice
from conversations.screens.taps import Action, Tap, data


def verdict_named(turn: Turn) -> Response:
    """`/verdict NAME`."""
    return one(turn, Action.VERDICT, "choose-for-verdict", _verdict)


def verdict_tapped(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Do the same by a button."""
    return _verdict(turn, client)


def judge(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Show the verdict in a message of its own: what the button stands under is to stay."""
    return Response(replies=(Say(judged(turn, client, turn.file(client))),))


def _verdict(turn: Turn, client: Client) -> Response:
    return Response(replies=(show(turn, judged(turn, client, turn.file(client))),))


def judged(turn: Turn, client: Client, file: ClientFile) -> Screen:
    """Return the verdict's screen; with nothing known, the offer of the interview."""
    verdict = turn.verdict(client, file)
    if verdict is None:
        begin = button("button-start-interview", data(Action.INTERVIEW, client.number))
        return notice("verdict-nothing-known", ((begin,),), client=Name(client.name))
    unasked = first_open(verdict.questions, file.answers) is not None
    cushion = file.choices().get(Question.CUSHION)
    return Judged(client, verdict, turn.today, unasked, file.look_on(turn.zone), cushion)
