"""The verdict on a client, or that nothing is known to judge by."""

from dataclasses import dataclass
from datetime import date

from conversations.casework.letters import fitting
from conversations.decision.questions import Question
from conversations.decision.situations import Level
from conversations.decision.verdict import Verdict
from conversations.records.owner import Client
from conversations.screens.basics import Name, Rows, Sentences, button, in_rows, primary, sentences
from conversations.screens.links import start_interview, to_plan, to_verdict
from conversations.screens.looks import look_button
from conversations.screens.taps import Action


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict on a client; `open` when questions are still to be asked; the next look's day.

    `cushion` is the answer about savings, where it was given: the reasoning knows it. `whole`: all
    of the reasoning is shown, not only of what made the verdict. `asks` is what was left open by
    choice and can be told now that all is well.
    """

    client: Client
    verdict: Verdict
    today: date
    open: bool
    look: date | None = None
    cushion: str | None = None
    whole: bool = False
    asks: Question | None = None

    @property
    def rows(self) -> Rows:
        """The words that fit it, the plan, what would change it, the look, the questions.

        Where it has to end now there are two: what to do first, and where to turn.
        """
        client = self.client.number
        if self.whole:
            return ((to_verdict(client),),)
        if self.verdict.level is Level.TERMINATE_NOW:
            first = primary(button("button-now-first", Action.PLAN, client))
            return ((first,), (button("button-lines", Action.LINES),))
        finish = button("button-finish-interview", Action.RESUME, client)
        change = button("button-change-answers", Action.ANSWERS, client)
        letter = fitting(self.verdict)
        words = button("button-words", Action.LETTER, client, letter or "")
        plan = to_plan(client) if letter else primary(to_plan(client))
        changes = button("button-changes", Action.CHANGES, client)
        look = look_button(client, self.verdict.level, self.look, self.today)
        last = finish if self.open else change
        if self.asks is not None:
            short = button("button-words-short", Action.LETTER, client, letter or "")
            asking = button(f"button-ask-{self.asks}", Action.ASK, client, self.asks)
            # In pairs, so that it takes no row of its own: the screen is whole on a small phone.
            return in_rows(
                [*([primary(short)] if letter else []), plan, changes, look, last, asking], 2
            )
        return (*(((primary(words),),) if letter else ()), (plan, changes), (look, last))


def nothing_known(client: Client) -> Sentences:
    """Return that nothing is known of the client yet, with the offer of the interview."""
    rows = ((primary(start_interview(client.number)),),)
    return sentences("verdict-nothing-known", rows, client=Name(client.name))
