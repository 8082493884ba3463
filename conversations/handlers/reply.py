"""The shape of an answer: in place of the message whose button was tapped, else a new one."""

from dataclasses import replace

from conversations.decision.questions import Question
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Edit, SetAwaiting
from conversations.records.events import Tapped
from conversations.records.owner import Awaiting
from conversations.screens.basics import Reply, Say, Screen, Show, Text
from conversations.screens.interview import Asking


def show(turn: Turn, screen: Screen) -> Reply:
    """Return the screen in the tapped message's place, or as a new message."""
    if isinstance(turn.event, Tapped):
        return Show(screen, turn.event.message)
    return Say(screen)


def stale() -> Response:
    """Answer a button that means nothing here, or nothing any more: a word, nothing kept."""
    return Response(toast=Text("toast-stale"))


def no_longer(turn: Turn, *awaiting: Awaiting) -> tuple[Edit, ...]:
    """Stop waiting for any of these: whoever goes on by a tap writes something else next."""
    return (SetAwaiting(None),) if turn.owner.awaiting in awaiting else ()


def said_so(response: Response, question: Question, choice: str) -> Response:
    """Say in the next question what was taken: typed words can be read otherwise than meant."""
    replies = tuple(
        replace(each, screen=replace(each.screen, taken=(question, choice)))
        if isinstance(each, Say) and isinstance(each.screen, Asking)
        else each
        for each in response.replies
    )
    return replace(response, replies=replies)
