"""The buttons under the screens after a verdict, as data."""

from datetime import date, timedelta

from conversations.casework.drafts import DAYS, LEADS, Draft, draft_of
from conversations.casework.letters import CHOSEN, TYPED, Letter
from conversations.casework.looks import days_to_look
from conversations.casework.plan import ENDING
from conversations.decision.situations import Level
from conversations.records.owner import Language
from conversations.records.vocabulary import Blank
from conversations.screens.basics import Button, Name, Rows, Text, button
from conversations.screens.next_screens import (
    Choosing,
    Digested,
    Drafting,
    LetterList,
    LetterText,
    NextScreen,
    Planned,
    Weighed,
)
from conversations.screens.taps import Action, data

OPEN, DONE = "☐", "☑"
# A phone screen of clients.
_CLIENTS_SHOWN = 12
ON, OFF = "on", "off"


def next_keyboard(screen: NextScreen) -> Rows:
    """Return the rows of buttons that stand under the screen."""
    match screen:
        case Weighed(client):
            return (_to_verdict(client.number),)
        case Planned():
            return _plan(screen)
        case LetterList():
            return _letters(screen)
        case Drafting():
            return _draft(screen)
        case Choosing():
            return _choices(screen)
        case LetterText():
            return ()
        case Digested():
            return _digest(screen)


def _to_verdict(client: int) -> tuple[Button, ...]:
    return (button("button-to-verdict", data(Action.VERDICT, client)),)


def _in_rows(buttons: list[Button], wide: int) -> Rows:
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))


def _plan(screen: Planned) -> Rows:
    client, plan = screen.client.number, screen.plan
    steps = [
        button(
            f"button-step-{each.step}",
            data(Action.STEP, client, each.step, "open" if each.step in screen.done else "done"),
            mark=DONE if each.step in screen.done else OPEN,
        )
        for each in plan.steps
    ]
    days: list[Button] = []
    if plan.level in ENDING and plan.level is not Level.TERMINATE_NOW:
        days.append(button("button-plan-notice", data(Action.NOTICE, client)))
    if plan.level in ENDING:
        days.append(button("button-plan-hours", data(Action.FREE, client)))
    if plan.starts_on < screen.today:
        restart = data(Action.START, client, screen.today.isoformat())
        days.append(button("button-plan-restart", restart))
    look = look_button(client, plan.level, screen.look, screen.today)
    fits = data(Action.LETTER, client, screen.letter) if screen.letter else ""
    words = (button("button-words-short", fits),) if fits else ()
    return (*_in_rows([*steps, look], 2), *_in_rows(days, 2), (*words, *_to_verdict(client)))


def look_button(client: int, level: Level, look: date | None, today: date) -> Button:
    """Return the button that sets the next look as the level has it; the way to one that is set."""
    if look is not None:
        return button("button-look-set", data(Action.LOOK, client), day=look)
    days = days_to_look(level)
    day = today + timedelta(days)
    return button("button-look-default", data(Action.LOOK, client, day.isoformat()), days=days)


def _digest(screen: Digested) -> Rows:
    shown = [each.client for each in screen.weeks if not each.quiet] or [
        each.client for each in screen.weeks
    ]
    verdicts = [
        button("button-client", data(Action.JUDGE, each.number), client=Name(each.name))
        for each in shown[:_CLIENTS_SHOWN]
    ]
    everybody = (button("button-all-clients", data(Action.CLIENTS, 1)),)
    return (*_in_rows(verdicts, 1), everybody)


def letter_data(draft: Draft, action: Action, client: int, *fields: str | int) -> str:
    """Return a button's data that does something with this letter to that client."""
    return data(action, client, *fields, *draft.fields)


def _letters(screen: LetterList) -> Rows:
    client = screen.client.number
    letters = [
        Button(
            Text(f"letter-{letter}"),
            letter_data(
                draft_of(letter, screen.language, screen.client.name), Action.LETTER, client
            ),
            marked=letter is screen.fits,
        )
        for letter in Letter
    ]
    return (*_in_rows(letters, 1), _to_verdict(client))


def _draft(screen: Drafting) -> Rows:
    client, draft = screen.client.number, screen.draft
    tones = tuple(
        Button(
            Text(f"button-tone-{tone}"),
            letter_data(Draft(draft.letter, tone, draft.language), Action.LETTER, client),
            marked=tone is draft.tone,
        )
        for tone in draft.shape.tones
    )
    blanks = [
        button(f"button-blank-{blank}", letter_data(draft, Action.BLANK, client, blank))
        for blank in draft.blanks
    ]
    if screen.citable:
        cite = letter_data(draft, Action.CITE, client)
        blanks.append(button("button-cite", cite, count=len(screen.filling.cited)))
    blanks += [
        button(
            f"button-in-{language}",
            letter_data(Draft(draft.letter, draft.tone, language), Action.LETTER, client),
        )
        for language in Language
        if language is not draft.language
    ]
    return (
        (button("button-send", letter_data(draft, Action.SEND, client)),),
        tones,
        *_in_rows(blanks, 2),
        (button("button-other-letter", data(Action.LETTERS, client)), *_to_verdict(client)),
    )


def _choices(screen: Choosing) -> Rows:
    client, draft = screen.client.number, screen.draft
    back = (button("button-back-to-letter", letter_data(draft, Action.LETTER, client)),)
    return (*_offered(screen, screen.blank), back)


def _offered(screen: Choosing, blank: Blank | None) -> Rows:
    client, draft = screen.client.number, screen.draft
    if blank is None:
        return tuple((each,) for each in _cites(screen))
    if blank in TYPED:
        return ()
    if blank is Blank.DAYS:
        return ((button("button-settings-hours", data(Action.SETTINGS)),),)
    if blank in CHOSEN:
        kept = screen.filling.chosen.get(blank, CHOSEN[blank][-1])
        return tuple(
            (
                Button(
                    Text(f"button-{blank}-{each}"),
                    letter_data(draft, Action.FILL, client, blank, each),
                    marked=each == kept,
                ),
            )
            for each in CHOSEN[blank]
        )
    if blank in DAYS:
        known = screen.filling.days.get(blank)
        days = [
            Button(
                Text("button-day", {"day": day}),
                letter_data(draft, Action.FILL, client, blank, day.isoformat()),
                marked=day == known,
            )
            for day in screen.days
        ]
        return _in_rows(days, 2)
    leads = [
        Button(
            Text("button-lead", {"days": days}),
            letter_data(draft, Action.FILL, client, blank, days),
            marked=days == screen.filling.lead,
        )
        for days in LEADS
    ]
    return _in_rows(leads, 2)


def _cites(screen: Choosing) -> list[Button]:
    chosen = {each.number for each in screen.filling.cited}
    return [
        button(
            f"button-cite-{each.kind}",
            letter_data(
                screen.draft,
                Action.CITE,
                screen.client.number,
                each.number,
                OFF if each.number in chosen else ON,
            ),
            mark=DONE if each.number in chosen else OPEN,
            day=each.day,
        )
        for each in screen.citable
        if each.day is not None
    ]
