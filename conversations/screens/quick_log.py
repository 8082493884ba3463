"""The answers to a message that is no incident: to log it all the same is one tap."""

from conversations.reading import Intent
from conversations.records.owner import Client
from conversations.screens.basics import Button, Name, Sentences, Text, button, sentences
from conversations.screens.links import to_history
from conversations.screens.taps import Action, data


def answer(entry: int, intent: Intent) -> Sentences:
    """Return an answer in kind to the message that was put aside as that entry."""
    return sentences(f"answer-{intent}", (_log_anyway(entry),))


def answer_about(entry: int, client: Client, *, named: bool) -> Sentences:
    """Return where the answer to a question about the client is; `named`: the message says whom."""
    links = (
        button("button-verdict", data(Action.JUDGE, client.number)),
        to_history(client.number),
    )
    about = Text("answer-question-about", {"client": Name(client.name)})
    told = about if named else Text("answer-question")
    return Sentences((told,), (links, _log_anyway(entry)))


def name_first(entry: int) -> Sentences:
    """Return that a client needs a name first, where something was told before there is one."""
    return sentences("client-name-first", ((button("button-log-this", data(Action.LOG, entry)),),))


def _log_anyway(entry: int) -> tuple[Button, ...]:
    return (button("button-log-anyway", data(Action.LOG, entry)),)
