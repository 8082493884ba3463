"""Answers to what is no incident: who is in pain is heard, a question leads to where it stands."""

from collections.abc import Sequence

from conversations.handlers.turn import Response, Turn
from conversations.reading import Intent, Reading
from conversations.records.owner import Incident
from conversations.screens.basics import Button, Lines, Name, Notice, Say, Text, button
from conversations.screens.taps import Action, data

_VARIANTS = 4  # ways to answer distress


def heard(turn: Turn, reading: Reading) -> Response | None:
    """Answer who is in pain, and keep nothing of it: no entry, no draft. A name opens its page."""
    if reading.intent is Intent.CRISIS:
        lines = Text("answer-crisis", {"lines": Lines(turn.owner.zone)})
        return Response(replies=(Say(Notice((lines,))),))
    if reading.intent is Intent.DISTRESS:
        variant = turn.now.minute % _VARIANTS + 1
        return Response(replies=(Say(Notice((Text("answer-distress", {"variant": variant}),))),))
    if reading.intent is not Intent.NAME or len(reading.clients) != 1:
        return None
    client = next(each for each in turn.owner.clients if each.name == reading.clients[0])
    looks = (
        button("button-verdict", data(Action.JUDGE, client.number)),
        button("button-history", data(Action.HISTORY, client.number)),
    )
    about = Text("answer-question-about", {"client": Name(client.name)})
    return Response(replies=(Say(Notice((about,), (looks,))),))


def answer(turn: Turn, aside: Incident, intent: Intent, named: Sequence[str]) -> Notice:
    """Answer what is no incident in kind; to log it anyway is one tap."""
    anyway = (button("button-log-anyway", data(Action.LOG, aside.number)),)
    client = turn.owner.client(aside.client or 0)
    asks = client and (intent is Intent.QUESTION or (intent is Intent.STORY and named))
    if not client or not asks:
        return Notice((Text(f"answer-{intent}"),), (anyway,))
    looks: tuple[Button, ...] = (
        button("button-verdict", data(Action.JUDGE, client.number)),
        button("button-history", data(Action.HISTORY, client.number)),
    )
    about = Text("answer-question-about", {"client": Name(client.name)})
    return Notice((about if named else Text("answer-question"),), (looks, anyway))
