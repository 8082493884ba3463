"""The interview: open it, answer by a tap or in words, go back, go on, pause."""

from dataclasses import replace

from conversations.decision import path as interview
from conversations.decision.questions import PLAN_QUESTIONS, SKIP, Question
from conversations.handlers import plan, quick_log
from conversations.handlers.clients import one
from conversations.handlers.reply import no_longer, show
from conversations.handlers.turn import Response, Turn
from conversations.handlers.verdict import judged
from conversations.records.edits import Edit, SetAnswer, SetAwaiting, SetNaming, SetPosition
from conversations.records.events import Said
from conversations.records.owner import Answer, Awaiting, Client, ClientFile
from conversations.screens.basics import Say
from conversations.screens.interview import Asking, paused
from conversations.screens.taps import Action, Tap
from conversations.typed.choices import UNCLEAR, read_choice


def open_named(turn: Turn) -> Response:
    """`/interview NAME`: go on where it stopped; begin anew to change answers when it is done."""
    return one(turn, Action.INTERVIEW, "choose-for-interview", _open)


def open_tapped(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Do the same by a button."""
    return _open(turn, client)


def answer(turn: Turn, tap: Tap, client: Client) -> Response:
    """Set an answer and go on; a late tap sets it and leaves the interview where it stands."""
    return _answered(turn, client, tap.question(), tap.choice())


def typed(turn: Turn) -> Response:
    """Take a message as the answer to the question shown; what is none is taken as ever.

    The question stays open by that.
    """
    client = turn.owner.client(turn.owner.naming)
    text = turn.event.text if isinstance(turn.event, Said) else ""
    choice = read_choice(text, client.at) if client and client.at else None
    if client is None or client.at is None or choice is None or turn.log.linked:
        return quick_log.said(turn)
    if choice == UNCLEAR:
        asking = _asking(client, turn.file(client), client.at)
        return Response(replies=(show(turn, replace(asking, unclear=True)),))
    return _said_so(_answered(turn, client, client.at, choice), client.at, choice)


def _said_so(response: Response, question: Question, choice: str) -> Response:
    """Say in the next question what was taken: typed words can be read otherwise than meant."""
    replies = tuple(
        replace(each, screen=replace(each.screen, taken=(question, choice)))
        if isinstance(each, Say) and isinstance(each.screen, Asking)
        else each
        for each in response.replies
    )
    return replace(response, replies=replies)


def _answered(turn: Turn, client: Client, question: Question, choice: str) -> Response:
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
    return Response(no_longer(turn, Awaiting.ANSWER), (show(turn, paused(client)),))


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
        told = (*edits, *no_longer(turn, Awaiting.ANSWER))
        return Response(told, (show(turn, judged(turn, moved, file)),))
    return Response((*edits, *awaited(turn, client)), (show(turn, _asking(moved, file, at)),))


def awaited(turn: Turn, client: Client) -> tuple[Edit, ...]:
    """Await an answer about this client from now on, where it is not awaited already."""
    owner = turn.owner
    if owner.awaiting is Awaiting.ANSWER and owner.naming == client.number:
        return ()
    return SetNaming(client.number), SetAwaiting(Awaiting.ANSWER)


def _asking(client: Client, file: ClientFile, question: Question) -> Asking:
    given = file.answers.get(question)
    chosen = given.choice if given and given.choice != SKIP else None
    return Asking(client, question, chosen)
