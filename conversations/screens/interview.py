"""The interview: one question of it, and the pause."""

from dataclasses import dataclass

from conversations.decision.questions import CHOICES, PLAN_QUESTIONS, SKIP, Question
from conversations.records.owner import Client
from conversations.screens.basics import Name, Rows, Sentences, button, sentences
from conversations.screens.links import resume_interview, to_verdict
from conversations.screens.plan import ANYWAY
from conversations.screens.taps import Action, data

_FIRST = next(iter(Question))


@dataclass(frozen=True, slots=True)
class Asking:
    """A question of the interview or of the plan; `chosen` is the answer given before, if any.

    `taken` is what was just typed, and read as that choice; `unclear`: as none that can be told.
    """

    client: Client
    question: Question
    chosen: str | None
    taken: tuple[Question, str] | None = None
    unclear: bool = False

    @property
    def rows(self) -> Rows:
        """The choices; the way back, on with the answer as it is, past the question, and out."""
        client, question = self.client.number, self.question
        choices = tuple(
            (
                button(
                    f"choice-{question}-{choice}",
                    data(Action.ANSWER, client, question, choice),
                    marked=choice == self.chosen,
                ),
            )
            for choice in CHOICES[question]
        )
        skip = button("button-skip", data(Action.ANSWER, client, question, SKIP))
        if question in PLAN_QUESTIONS:
            anyway = button("button-plan-without", data(Action.PLAN, client, ANYWAY))
            return (*choices, (skip,), (anyway,), (to_verdict(client),))
        back = button("button-back", data(Action.BACK, client))
        keep = button("button-keep", data(Action.KEEP, client, question))
        pause = button("button-pause", data(Action.PAUSE, client))
        before = (back,) if question is not _FIRST else ()
        if self.chosen is None:
            return (*choices, (*before, skip, pause))
        return (*choices, (*before, keep), (skip, pause))


def paused(client: Client) -> Sentences:
    """Return that the questions wait where they are."""
    rows = (
        (resume_interview(client.number),),
        (button("button-verdict-so-far", data(Action.VERDICT, client.number)),),
    )
    return sentences("interview-paused", rows, client=Name(client.name))
