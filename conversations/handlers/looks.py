"""The next look: set it, move it, stop it; and the answer to what it asks once it is due."""

from dataclasses import replace
from datetime import date

from conversations.casework.looks import FURTHEST, asked_at_look, look_at
from conversations.decision.questions import CHOICES, Question
from conversations.handlers import asked, quick_log
from conversations.handlers.reply import no_longer, show
from conversations.handlers.turn import Response, Turn
from conversations.handlers.verdict import judged
from conversations.records.edits import Edit, SetAnswer, SetAsked, SetAwaiting, SetLook, SetUndo
from conversations.records.events import Said
from conversations.records.owner import Answer, Asked, Awaiting, Client
from conversations.screens.basics import Name, Screen, Sentences, Text, button
from conversations.screens.looks import TYPED, ask_look, look_asking, look_menu, no_day_to_look
from conversations.screens.taps import ASKED, NONE, Action, StaleTapError, Tap, data
from conversations.typed.days import read_day

_PLACE = {question: place for place, question in enumerate(Question)}


def look(turn: Turn, tap: Tap, client: Client) -> Response:
    """`look:<client>`: when? `look:<client>:<YYYY-MM-DD>`: then; `…:none`: never; `…:type`."""
    wanted = tap.field(1)
    if wanted in ("", ASKED):
        return Response(no_longer(turn, Awaiting.LOOK), (show(turn, _menu(turn, client)),))
    if wanted == NONE:
        gone = Text("look-none", {"client": Name(client.name)})
        menu = look_menu(turn.owner, client, None, turn.today, gone)
        edits = (
            SetLook(client.number, None),
            *no_longer(turn, Awaiting.LOOK),
            SetUndo(_way_back(turn, client)),
        )
        return Response(edits, (show(turn, menu),), Text("toast-saved"))
    if wanted == TYPED:
        edits = (SetAsked(Asked(client.number)), SetAwaiting(Awaiting.LOOK))
        return Response(edits, (show(turn, ask_look(client, "look-type")),))
    return _on(turn, client, tap.day())


def typed(turn: Turn) -> Response:
    """Take a message as the day of the look; an incident is logged all the same."""
    wanted = turn.owner.asked
    client = turn.owner.client(wanted.client) if wanted else None
    if not isinstance(turn.event, Said) or client is None:
        return quick_log.said_instead(turn)
    text = turn.event.text
    day = read_day(text, turn.today)
    if day is None and asked.tells_of_an_incident(turn, typed=day):
        return quick_log.said_instead(turn)
    if day is None:
        return Response(replies=(show(turn, ask_look(client, "look-wrong")),))
    return _on(turn, client, day)


def looked(turn: Turn, tap: Tap, client: Client) -> Response:
    """`looked:<client>:<question>:<choice>`: the answer, then what follows from it."""
    question = tap.question()
    choice = tap.among(*CHOICES[question], place=2)
    if not turn.may_keep(question):
        # A button from before they said no, or from before they were asked.
        raise StaleTapError
    file = turn.file(client)
    given = file.answers.get(question)
    edits: tuple[Edit, ...] = ()
    if given is None or given.choice != choice or given.passed:
        # One that is the same stays as old as it is: a talk does not begin anew by being confirmed.
        file = replace(file, answers={**file.answers, question: Answer(choice, turn.now)})
        edits = (SetAnswer(client.number, question, choice, turn.now),)
    onward = asked_at_look(file, turn.today, turn.zone)
    screen: Screen
    if onward and onward not in file.answers and _PLACE[onward] > _PLACE[question]:
        screen = look_asking(client, file, onward, turn.today, turn.zone)
    else:
        screen = judged(turn, client, file)
    return Response(edits, (show(turn, screen),), Text("toast-saved"))


def _on(turn: Turn, client: Client, day: date) -> Response:
    """Set the look on that day, or on the first day after it on which the owner works."""
    if day <= turn.today:
        return Response(replies=(show(turn, _menu(turn, client, Text("look-past"))),))
    if day - turn.today > FURTHEST:
        return Response(replies=(show(turn, _menu(turn, client, Text("look-far"))),))
    at = look_at(day, turn.owner)
    if at is None:
        return Response(no_longer(turn, Awaiting.LOOK), (show(turn, no_day_to_look(client)),))
    moved = at.astimezone(turn.zone).date() != day
    before = (Text("look-moved", {"day": day}),) if moved else ()
    menu = look_menu(turn.owner, client, at, turn.today, *before)
    way_back = _way_back(turn, client)
    if isinstance(turn.event, Said):
        menu = replace(menu, rows=((button("button-undo", way_back),), *menu.rows))
    edits = (SetLook(client.number, at), *no_longer(turn, Awaiting.LOOK), SetUndo(way_back))
    return Response(edits, (show(turn, menu),), Text("toast-saved"))


def _way_back(turn: Turn, client: Client) -> str:
    """Return the data of the button that sets the look as it was before."""
    day = turn.file(client).look_on(turn.zone)
    return data(Action.LOOK, client.number, day.isoformat() if day else NONE)


def _menu(turn: Turn, client: Client, *before: Text) -> Sentences:
    return look_menu(turn.owner, client, turn.file(client).look, turn.today, *before)
