"""The shape of an answer: in place of the message whose button was tapped, else a new one."""

from dataclasses import replace

from conversations.decision.questions import Question
from conversations.handlers.turn import Response, Turn
from conversations.records.client_edits import SetAliases
from conversations.records.edits import (
    Edit,
    KeepIncident,
    SetAddress,
    SetAnswer,
    SetAwaiting,
    SetBlank,
    SetConsent,
    SetDigest,
    SetLanguage,
    SetPlan,
    SetReminder,
    SetSender,
    SetStep,
    SetUndo,
)
from conversations.records.events import Tapped
from conversations.records.owner import Awaiting
from conversations.records.undo import BY_NO_BUTTON
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


def changed(turn: Turn, response: Response) -> Response:
    """Return the response, which notes that something was changed after the last entry.

    "Undo" is then not about the entry without a question.
    """
    undo = turn.owner.undo
    noted = undo is not None and undo.entries >= turn.owner.last_incident
    if noted or any(isinstance(each, SetUndo) for each in response.edits):
        return response
    if any(isinstance(each, KeepIncident) for each in response.edits):
        # An entry that a message makes is the last change; what a tap changes of one is another.
        another = isinstance(turn.event, Tapped)
    else:
        another = any(isinstance(each, _CHANGES) for each in response.edits)
    if not another:
        return response
    return replace(response, edits=(*response.edits, SetUndo(BY_NO_BUTTON)))


_CHANGES = (
    *(SetAnswer, SetAddress, SetLanguage, SetConsent, SetSender, SetDigest, SetReminder),
    *(SetPlan, SetStep, SetBlank, SetAliases),
)


def said_so(response: Response, question: Question, choice: str) -> Response:
    """Say in the next question what was taken: typed words can be read otherwise than meant."""
    replies = tuple(
        replace(each, screen=replace(each.screen, taken=(question, choice)))
        if isinstance(each, Say) and isinstance(each.screen, Asking)
        else each
        for each in response.replies
    )
    return replace(response, replies=replies)
