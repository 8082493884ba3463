"""The next look: when it comes, and what it asks once it is due."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.casework.looks import (
    OFFERED,
    asked_at_look,
    days_to_look,
    look_at,
    since_talk,
)
from conversations.decision.questions import CHOICES, Question
from conversations.decision.situations import Level
from conversations.records.owner import Client, ClientFile, Owner
from conversations.screens.basics import (
    Button,
    Dated,
    Name,
    Rows,
    Sentences,
    Text,
    button,
    sentences,
)
from conversations.screens.links import see_verdict, to_plan, to_verdict
from conversations.screens.taps import ASKED, NONE, Action

TYPED = "type"
# Asked again after this, when there is no time for it now.
_LATER = 7


def look_button(client: int, level: Level, look: date | None, today: date) -> Button:
    """Return the button that sets the next look as the level has it; the way to one that is set."""
    if look is not None:
        return button("button-look-set", Action.LOOK, client, day=Dated(look, today))
    days = days_to_look(level)
    day = today + timedelta(days)
    return button("button-look-default", Action.LOOK, client, day.isoformat(), days=days)


def look_menu(
    owner: Owner, client: Client, look: datetime | None, today: date, *before: Text
) -> Sentences:
    """Return when the look comes, if it does, with the days that can be chosen instead."""
    named = {"client": Name(client.name)}
    if look is None:
        said = Text("look-ask", named)
    else:
        local = look.astimezone(owner.tz)
        when = {"time": f"{local.hour}:{local:%M}", "unix": str(int(look.timestamp()))}
        said = Text("look-set", {**named, **when, "day": Dated(local.date(), today)})
    number = client.number
    days = [
        button(
            "button-look-in",
            Action.LOOK,
            number,
            (today + timedelta(days)).isoformat(),
            marked=look is not None and look == look_at(today + timedelta(days), owner),
            days=days,
        )
        for days in OFFERED
    ]
    typed = button("button-look-typed", Action.LOOK, number, TYPED)
    stop = (button("button-look-none", Action.LOOK, number, NONE),) if look else ()
    calendar = ((button("button-calendar", Action.CALENDAR, number),),) if look else ()
    links = (to_plan(number), to_verdict(number))
    rows: Rows = (tuple(days[:2]), tuple(days[2:]), (typed, *stop), *calendar, links)
    return Sentences((*before, said), rows)


def ask_look(client: Client, question: str) -> Sentences:
    """Return the question for a day to be typed."""
    back = (button("button-look-back", Action.LOOK, client.number, ASKED),)
    return sentences(question, (back,), client=Name(client.name))


def no_day_to_look(client: Client) -> Sentences:
    """Return that the owner works on no day, so that there is none for a look."""
    hours = button("button-settings-hours", Action.HOURS)
    return sentences("look-no-days", ((hours,), _back(client)))


def look_due(client: Client, file: ClientFile, today: date, zone: ZoneInfo) -> Sentences:
    """Return what is said when the look is due: one question, or the way to the verdict."""
    opening = Text("look-due", {"client": Name(client.name)})
    question = asked_at_look(file, today, zone)
    if question is None:
        return Sentences((opening,), _onward(client, today))
    return look_asking(client, file, question, today, zone, opening)


def look_asking(
    client: Client,
    file: ClientFile,
    question: Question,
    today: date,
    zone: ZoneInfo,
    *before: Text,
) -> Sentences:
    """Return one question of a look; the answer given before is marked."""
    given = file.answers.get(question)
    held = question is Question.TALK_OUTCOME
    asked = Text("look-held" if held else f"question-{question}", {"client": Name(client.name)})
    logged = since_talk(file, today, zone) if held else 0
    counted = (Text("look-since-talk", {"count": logged}),) if logged else ()
    choices: Rows = tuple(
        (
            button(
                f"choice-{question}-{choice}",
                Action.LOOKED,
                client.number,
                question,
                choice,
                marked=given is not None and given.choice == choice,
            ),
        )
        for choice in CHOICES[question]
    )
    return Sentences((*before, *counted, asked), (*choices, *_onward(client, today)))


def _onward(client: Client, today: date) -> Rows:
    day = (today + timedelta(_LATER)).isoformat()
    later = button("button-look-later", Action.LOOK, client.number, day, days=_LATER)
    return ((see_verdict(client.number), later),)


def _back(client: Client) -> tuple[Button, ...]:
    return (button("button-look-back", Action.LOOK, client.number),)
