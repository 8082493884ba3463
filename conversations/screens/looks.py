"""The screens of the next look: when it comes, and what it asks once it is due."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.casework.looks import OFFERED, asked_at_look, look_at, since_talk
from conversations.decision.questions import CHOICES, Question
from conversations.records.owner import Client, ClientFile, Owner
from conversations.screens.basics import Button, Name, Rows, Sentences, Text, button
from conversations.screens.taps import Action, data

NONE, TYPED = "none", "type"
# Asked again after this, when there is no time for it now.
_LATER = 7


def look_menu(
    owner: Owner, client: Client, look: datetime | None, today: date, *before: Text
) -> Sentences:
    """Return when the look comes, if it does, with the days that can be chosen instead."""
    named = {"client": Name(client.name)}
    if look is None:
        said = Text("look-ask", named)
    else:
        local = look.astimezone(owner.tz)
        said = Text("look-set", {**named, "day": local.date(), "time": f"{local.hour}:{local:%M}"})
    number = client.number
    days = [
        Button(
            Text("button-look-in", {"days": days}),
            data(Action.LOOK, number, (today + timedelta(days)).isoformat()),
            look is not None and look == look_at(today + timedelta(days), owner),
        )
        for days in OFFERED
    ]
    typed = button("button-look-typed", data(Action.LOOK, number, TYPED))
    stop = (button("button-look-none", data(Action.LOOK, number, NONE)),) if look else ()
    back = button("button-to-verdict", data(Action.VERDICT, number))
    plan = button("button-plan", data(Action.PLAN, number))
    rows: Rows = (tuple(days[:2]), tuple(days[2:]), (typed, *stop), (plan, back))
    return Sentences((*before, said), rows)


def look_due(client: Client, file: ClientFile, today: date, zone: ZoneInfo) -> Sentences:
    """Return what is said when the look is due: one question, or the way to the verdict."""
    opening = Text("look-due", {"client": Name(client.name)})
    question = asked_at_look(file, today, zone)
    if question is None:
        rows = _onward(client, today)
        return Sentences((opening,), rows)
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
            Button(
                Text(f"choice-{question}-{choice}"),
                data(Action.LOOKED, client.number, question, choice),
                given is not None and given.choice == choice,
            ),
        )
        for choice in CHOICES[question]
    )
    return Sentences((*before, *counted, asked), (*choices, *_onward(client, today)))


def _onward(client: Client, today: date) -> Rows:
    later = (today + timedelta(_LATER)).isoformat()
    return (
        (
            button("button-see-verdict", data(Action.JUDGE, client.number)),
            button("button-look-later", data(Action.LOOK, client.number, later), days=_LATER),
        ),
    )
