"""The interview: open it, answer, go back, go on, pause."""

from dataclasses import replace

from conversations.decision import path as interview
from conversations.decision.questions import PLAN_QUESTIONS, SKIP, Question
from conversations.handlers import plan
from conversations.handlers.clients import one
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.handlers.verdict import judged
from conversations.records.edits import Edit, SetAnswer, SetPosition
from conversations.records.owner import Answer, Client, ClientFile
from conversations.screens.interview import Asking, paused
from conversations.screens.taps import Action, Tap


def open_named(turn: Turn) -> Response:
    """`/interview NAME`: go on where it stopped; begin anew to change answers when it is done."""
    return one(turn, Action.INTERVIEW, "choose-for-interview", _open)


def open_tapped(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Do the same by a button."""
    return _open(turn, client)


def answer(turn: Turn, tap: Tap, client: Client) -> Response:
    """Set an answer and go on; a late tap sets it and leaves the interview where it stands."""
    question, choice = tap.question(), tap.choice()
    file = turn.file(client)
    given = file.answers.get(question)
    answers = {**file.answers, question: Answer(choice, turn.now)}
    edits: tuple[Edit, ...] = (SetAnswer(client.number, question, choice, turn.now),)
    if given and given.choice == choice:
        # Tapped twice or late it stays as old as it is: a talk does not begin anew by that.
        answers, edits = dict(file.answers), ()
    changed = replace(file, answers=answers)
    if question in PLAN_QUESTIONS:
        return plan.answered(turn, client, changed, question, *edits)
    path = turn.path(client, changed)
    at = interview.after_answer(path, answers, client.at, question)
    return _at(turn, client, changed, at, *edits)


def keep(turn: Turn, tap: Tap, client: Client) -> Response:
    """Go on from a question and keep its answer as it is."""
    question = tap.question()
    file = turn.file(client)
    path = turn.path(client)
    at = interview.following(path, question) or interview.first_open(path, file.answers)
    return _at(turn, client, file, at)


def back(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Show the question before the one that is shown."""
    at = interview.preceding(turn.path(client), client.at)
    return _at(turn, client, turn.file(client), at)


def pause(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Put the questions away; they wait where they are."""
    return Response(replies=(show(turn, paused(client)),))


def _open(turn: Turn, client: Client) -> Response:
    file = turn.file(client)
    path = turn.path(client)
    at = interview.standing(path, file.answers, client.at) or path[0]
    return _at(turn, client, file, at)


def _at(
    turn: Turn, client: Client, file: ClientFile, at: Question | None, *edits: Edit
) -> Response:
    """Move the interview to a question and show it; None: it is over, show the verdict."""
    moved = replace(client, at=at)
    edits = (*edits, SetPosition(client.number, at))
    if at is None:
        return Response(edits, (show(turn, judged(turn, moved, file)),))
    given = file.answers.get(at)
    chosen = given.choice if given and given.choice != SKIP else None
    return Response(edits, (show(turn, Asking(moved, at, chosen)),))
