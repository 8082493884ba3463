"""The buttons under each screen, as data."""

from conversations.casework.letters import fitting
from conversations.decision.questions import CHOICES, SKIP, Question
from conversations.screens.basics import (
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
    Settings,
    Text,
    button,
)
from conversations.screens.card_buttons import card_keyboard
from conversations.screens.next_keyboards import look_button, next_keyboard
from conversations.screens.settings_buttons import settings_keyboard
from conversations.screens.taps import Action, data


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
            picture = (button("button-picture", data(Action.PICTURE)),)
            new = (button("button-new-client", data(Action.NEW)),)
            pages = turning(Action.CLIENTS, screen.page, screen.pages)
            return (*rows, *pages, *_whose(screen), *((picture,) if screen.months else ()), new)
        case Card():
            return card_keyboard(screen)
        case History():
            return _history(screen)
        case Settings(owner):
            return settings_keyboard(owner)
        case Notice():
            return screen.rows
        case _:
            return next_keyboard(screen)


def _whose(screen: ClientList) -> Rows:
    return ((button("button-loose", data(Action.CARD, screen.loose[0])),),) if screen.loose else ()


def _judged(screen: Judged) -> Rows:
    client = screen.client.number
    answers = "button-finish-interview" if screen.open else "button-change-answers"
    letter = fitting(screen.verdict)
    words = ((button("button-words", data(Action.LETTER, client, letter)),),) if letter else ()
    return (
        *words,
        (
            button("button-plan", data(Action.PLAN, client)),
            button("button-changes", data(Action.CHANGES, client)),
        ),
        (
            look_button(client, screen.verdict.level, screen.look, screen.today),
            button(answers, data(Action.INTERVIEW, client)),
        ),
    )


def _history(screen: History) -> Rows:
    client = screen.client.number
    numbered = tuple(
        button("button-entry", data(Action.CARD, incident.number), place=place)
        for place, incident in enumerate(screen.incidents, 1)
    )
    rows = tuple(numbered[at : at + 4] for at in range(0, len(numbered), 4))
    verdict = button("button-verdict", data(Action.JUDGE, client))
    chart = button("button-chart", data(Action.CHART, client))
    dossier = button("button-dossier", data(Action.DOSSIER, client))
    names = _aliases(client)
    looks = ((verdict, chart), (dossier, names)) if screen.incidents else ((verdict, names),)
    return (*rows, *turning(Action.HISTORY, screen.page, screen.pages, client), *looks)


def turning(action: Action, page: int, pages: int, *fields: int) -> Rows:
    """Return the row that turns pages, none where there is one page only."""
    before = (button("button-page-before", data(action, *fields, page - 1)),) if page > 1 else ()
    after = (button("button-page-after", data(action, *fields, page + 1)),) if page < pages else ()
    return ((*before, *after),) if pages > 1 else ()


def _aliases(client: int) -> Button:
    return button("button-aliases", data(Action.ALIASES, client))


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
