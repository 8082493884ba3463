"""The verdict on one client, by command or by button."""

from dataclasses import replace

from conversations.decision.path import first_open, shortened
from conversations.decision.questions import Question
from conversations.decision.situations import Headline, Level
from conversations.handlers.clients import one
from conversations.handlers.reply import no_longer, show
from conversations.handlers.turn import Response, Turn
from conversations.records.owner import Awaiting, Client, ClientFile
from conversations.screens.basics import Say, Screen
from conversations.screens.taps import Action, Tap
from conversations.screens.verdict import Judged, nothing_known


def verdict_named(turn: Turn) -> Response:
    """`/verdict NAME`."""
    return one(turn, Action.VERDICT, "choose-for-verdict", _verdict)


def verdict_tapped(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Do the same by a button."""
    return _verdict(turn, client)


def why(turn: Turn, _tap: Tap, client: Client) -> Response:
    """`why:<client>`: all of the reasoning, in the verdict's place."""
    screen = judged(turn, client, turn.file(client))
    if isinstance(screen, Judged):
        screen = replace(screen, whole=True)
    return Response(replies=(show(turn, screen),))


def judge(turn: Turn, _tap: Tap, client: Client) -> Response:
    """Show the verdict in a message of its own: what the button stands under is to stay."""
    return Response(replies=(Say(judged(turn, client, turn.file(client))),))


def _verdict(turn: Turn, client: Client) -> Response:
    shown = show(turn, judged(turn, client, turn.file(client)))
    return Response(no_longer(turn, Awaiting.ANSWER, Awaiting.PLAN), (shown,))


def judged(turn: Turn, client: Client, file: ClientFile) -> Screen:
    """Return the verdict's screen; with nothing known, the offer of the interview."""
    verdict = turn.verdict(client, file)
    if verdict is None:
        return nothing_known(client)
    known = {question: fact.choice for question, fact in verdict.facts.items()}
    asked = [each for each in shortened(verdict.questions, known) if turn.may_keep(each)]
    unasked = first_open(tuple(asked), file.answers) is not None
    cushion = file.choices().get(Question.CUSHION)
    look = file.look_on(turn.zone)
    asks = _left_open(client, file, verdict.headline) if not unasked else None
    return Judged(client, verdict, turn.today, unasked, look, cushion, asks=asks)


def _left_open(client: Client, file: ClientFile, said: Headline) -> Question | None:
    """Return what no glance asks, and may be told once all is well: whether the work interests."""
    well = said == Headline(Level.STAY) and not client.archived
    return Question.INTEREST if well and Question.INTEREST not in file.answers else None
