"""The buttons under each screen, as data."""

from conversations.buttons import Action, data
from conversations.card_buttons import card_keyboard
from conversations.letters import fitting
from conversations.next_keyboards import next_keyboard
from conversations.questions import CHOICES, SKIP, Question
from conversations.screens import (
    Asking,
    Button,
    Card,
    ClientList,
    History,
    Judged,
    Name,
    Notice,
    Rows,
    Screen,
    Text,
    button,
)


def keyboard(screen: Screen) -> Rows:
    """Return the rows of buttons that stand under the screen."""
    match screen:
        case Asking():
            return _asking(screen)
        case Judged():
            return _judged(screen)
        case ClientList(entries):
            rows = [
                (client_button(Action.VERDICT, client.number, client.name),)
                for client, _ in entries
            ]
            return (*rows, (button("button-new-client", data(Action.NEW)),))
        case Card():
            return card_keyboard(screen)
        case History():
            return _history(screen)
        case Notice():
            return screen.rows
        case _:
            return next_keyboard(screen)


def _judged(screen: Judged) -> Rows:
    client = screen.client.number
    answers = "button-finish-interview" if screen.open else "button-change-answers"
    return (
        (button("button-words", data(Action.LETTER, client, fitting(screen.verdict))),),
        (
            button("button-plan", data(Action.PLAN, client)),
            button("button-changes", data(Action.CHANGES, client)),
        ),
        (button(answers, data(Action.INTERVIEW, client)),),
    )


def _history(screen: History) -> Rows:
    client = screen.client.number
    numbered = tuple(
        button("button-entry", data(Action.CARD, incident.number), place=place)
        for place, incident in enumerate(screen.incidents, 1)
    )
    rows = tuple(numbered[at : at + 4] for at in range(0, len(numbered), 4))
    newer = button("button-newer", data(Action.HISTORY, client, screen.page - 1))
    older = button("button-older", data(Action.HISTORY, client, screen.page + 1))
    turning = (
        *((newer,) if screen.page > 1 else ()),
        *((older,) if screen.page < screen.pages else ()),
    )
    verdict = (button("button-verdict", data(Action.JUDGE, client)),)
    return (*rows, turning, verdict) if turning else (*rows, verdict)


def client_button(action: Action, number: int, name: str) -> Button:
    """Return a button labelled with a client's name."""
    return button("button-client", data(action, number), client=Name(name))


def _asking(screen: Asking) -> Rows:
    client, question = screen.client.number, screen.question
    choices = tuple(
        (
            Button(
                Text(f"choice-{question}-{choice}"),
                data(Action.ANSWER, client, question, choice),
                marked=choice == screen.chosen,
            ),
        )
        for choice in CHOICES[question]
    )
    back = button("button-back", data(Action.BACK, client))
    keep = button("button-keep", data(Action.KEEP, client, question))
    skip = button("button-skip", data(Action.ANSWER, client, question, SKIP))
    pause = button("button-pause", data(Action.PAUSE, client))
    turning = (back,) if question is not _FIRST else ()
    if screen.chosen is None:
        return (*choices, (*turning, skip, pause))
    return (*choices, (*turning, keep), (skip, pause))


_FIRST = next(iter(Question))
