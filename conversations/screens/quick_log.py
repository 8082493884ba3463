"""The answers to a message that is no incident: to log it all the same is one tap."""

from collections.abc import Sequence

from conversations.reading import Intent
from conversations.records.owner import Client, Incident
from conversations.screens.basics import (
    Button,
    Lines,
    Name,
    Sentences,
    Text,
    button,
    in_rows,
    sentences,
)
from conversations.screens.entry import APART
from conversations.screens.links import client_rows, to_history
from conversations.screens.taps import Action


def answer(entry: int, intent: Intent) -> Sentences:
    """Return an answer in kind to the message that was put aside as that entry."""
    return sentences(f"answer-{intent}", (_log_anyway(entry),))


def which_entry(entry: int, lately: Sequence[Incident]) -> Sentences:
    """Return the question which entry a correction is about: each of the latest is a tap away."""
    if not lately:
        return answer(entry, Intent.CORRECTION)
    rows = [
        (button(f"kind-{e.kind}" if e.kind else "card-no-kind", Action.CARD, e.number, APART),)
        for e in lately
    ]
    return sentences("answer-correction-which", (*rows, _log_anyway(entry)))


def answer_about(entry: int, client: Client, *, named: bool) -> Sentences:
    """Return where the answer to a question about the client is; `named`: the message says whom."""
    told = _about(client) if named else Text("answer-question")
    return Sentences((told,), (_looks(client), _log_anyway(entry)))


def whom(message: str, clients: Sequence[Client]) -> Sentences:
    """Return the question whom a message is about; each leads to the verdict."""
    return sentences(message, client_rows(Action.JUDGE, tuple(clients)))


def settlement(entry: int, troubles: Sequence[Incident]) -> Sentences:
    """Return which of the troubles is settled, each a tap; that there is none, when it is so."""
    if not troubles:
        return sentences("answer-settlement-none", (_log_anyway(entry),))
    each = [button(f"kind-{trouble.kind}", Action.SETTLE, trouble.number) for trouble in troubles]
    rows = (*in_rows(each, 1), _log_anyway(entry))
    return sentences("answer-settlement", rows)


def settlement_of(entry: int, troubles: Sequence[tuple[Client, Incident]]) -> Sentences:
    """Return with whom it is settled, each a tap on the trouble; that there is none, if so."""
    if not troubles:
        return settlement(entry, ())
    rows = [
        (button("button-client", Action.SETTLE, trouble.number, client=Name(client.name)),)
        for client, trouble in troubles
    ]
    return sentences("answer-settlement-whom", (*rows, _log_anyway(entry)))


def greeting(*, thanks: bool, assent: bool) -> Sentences:
    """Return the answer to a greeting, to thanks, or to an "ok"."""
    if thanks:
        return sentences("answer-thanks")
    return sentences("answer-assent" if assent else "answer-greeting")


def crisis(zone: str) -> Sentences:
    """Return what to say to somebody in danger: the numbers to call where they live."""
    return sentences("answer-crisis", lines=Lines(zone))


def distress(variant: int) -> Sentences:
    """Return one of four ways to answer somebody who is in pain, and where to talk to a person."""
    rows = ((button("button-lines", Action.LINES),),)
    return sentences("answer-distress", rows, variant=variant)


def name_first(entry: int) -> Sentences:
    """Return that a client needs a name first, where something was told before there is one."""
    return sentences("client-name-first", ((button("button-log-this", Action.LOG, entry),),))


def _log_anyway(entry: int) -> tuple[Button, ...]:
    return (button("button-log-anyway", Action.LOG, entry),)


def _about(client: Client) -> Text:
    return Text("answer-question-about", {"client": Name(client.name)})


def _looks(client: Client) -> tuple[Button, ...]:
    return (button("button-verdict", Action.JUDGE, client.number), to_history(client.number))
