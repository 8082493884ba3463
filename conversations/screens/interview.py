"""The interview: its two glances, one question, the answers so far, and the pause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from conversations.decision.glances import SHOWS, Glance, mildest
from conversations.decision.questions import CHOICES, PLAN_QUESTIONS, SKIP, Question
from conversations.records.owner import Client
from conversations.screens.basics import (
    Button,
    Name,
    Rows,
    Sentences,
    button,
    in_rows,
    primary,
    sentences,
)
from conversations.screens.links import resume_interview, to_verdict, verdict_so_far
from conversations.screens.plan import ANYWAY
from conversations.screens.taps import Action

_FIRST = next(iter(Question))
_PAIRED = 2  # grades of a trouble that shares its row with another


@dataclass(frozen=True, slots=True)
class Glancing:
    """A glance: a line for each trouble, and its grades in a row; `chosen` are those tapped.

    `unclear`: what was typed names none of them. `shown` are its troubles; with `asks_consent` a
    tap on those of `WITH_CONSENT` is consent, as the screen says, and a button refuses it.
    """

    client: Client
    glance: Glance
    chosen: Mapping[Question, str] = field(default_factory=dict)
    unclear: bool = False
    shown: Sequence[Question] | None = None
    asks_consent: bool = False

    @property
    def troubles(self) -> Sequence[Question]:
        """The questions that it shows, all of the glance's where nothing else is said."""
        return SHOWS[self.glance] if self.shown is None else self.shown

    @property
    def rows(self) -> Rows:
        """The grades; one that is chosen carries the mildest choice: tapped again it is gone."""
        client = self.client.number
        if self.glance is Glance.CLIENT:
            # All one by one is offered from where it begins.
            before = button("button-in-order", Action.INTERVIEW, client)
        else:
            before = button("button-back", Action.BACK, client)
        onward = primary(button("button-next", Action.NEXT, client, self.glance))
        # A third of a row has no room for "so far".
        verdict = button("button-verdict", Action.VERDICT, client)
        return (*self._grades(), (before, verdict, onward))

    def _grades(self) -> Rows:
        """Two troubles in a row where both have two grades: a small phone shows them all."""
        rows: list[tuple[Button, ...]] = []
        for question in self.troubles:
            grades = tuple(self._grade(question, choice) for choice in CHOICES[question][1:])
            if rows and len(rows[-1]) == len(grades) == _PAIRED:
                rows[-1] += grades
            else:
                rows.append(grades)
            if self.asks_consent and question is Question.SLEEP:
                # In a row of signs alone there is room for one more.
                refuse = button("button-refuse-both", Action.REFUSE, self.client.number)
                rows[-1] = (*rows[-1], refuse)
        return tuple(rows)

    def _grade(self, question: Question, choice: str) -> Button:
        return button(
            f"grade-{question}-{choice}",
            Action.ANSWER,
            self.client.number,
            question,
            self._set_by(question, choice),
            marked=choice == self.chosen.get(question),
        )

    def _set_by(self, question: Question, choice: str) -> str:
        return mildest(question) if choice == self.chosen.get(question) else choice


@dataclass(frozen=True, slots=True)
class Asking:
    """A question of the interview or of the plan; `chosen` is the answer given before, if any.

    `taken` is what was just typed, and read as that choice; `unclear`: as none that can be told.
    `asks_consent`: an answer is consent to keep it, as the screen says, and a button refuses it.
    `outcome` is what came of the talk, as answered before.
    """

    client: Client
    question: Question
    chosen: str | None
    taken: tuple[Question, str] | None = None
    unclear: bool = False
    asks_consent: bool = False
    outcome: str | None = None

    @property
    def asks_outcome(self) -> bool:
        """Tell whether one tap also answers what came of the talk: the short way asks both."""
        return self.question is Question.SUMMARY_TALK and not self.client.in_full

    @property
    def rows(self) -> Rows:
        """The choices; the way back, on with the answer as it is, past the question, and out."""
        client, question = self.client.number, self.question
        choices: Rows = tuple(
            (
                button(
                    f"choice-{question}-{choice}",
                    Action.ANSWER,
                    client,
                    question,
                    choice,
                    marked=choice == self.chosen,
                ),
            )
            for choice in CHOICES[question]
        )
        if self.asks_outcome:
            yes_or_no = tuple(each for row in choices for each in row)
            choices = (yes_or_no, *((each,) for each in self._outcomes()))
        skip = button("button-skip", Action.ANSWER, client, question, SKIP)
        if question in PLAN_QUESTIONS:
            anyway = button("button-plan-without", Action.PLAN, client, ANYWAY)
            return (*choices, (anyway,), (skip, to_verdict(client)))
        back = button("button-back", Action.BACK, client)
        keep = button("button-keep", Action.KEEP, client, question)
        pause = button("button-pause", Action.PAUSE, client)
        before = (back,) if question is not _FIRST else ()
        after = (skip,) if self.chosen is None else (skip, keep)
        refuse = button("button-refuse", Action.REFUSE, client)
        refusing = ((refuse,),) if self.asks_consent else ()
        return (*choices, *refusing, (*before, *after), (pause, verdict_so_far(client)))

    def _outcomes(self) -> tuple[Button, ...]:
        return tuple(
            button(
                f"choice-{Question.TALK_OUTCOME}-{came}",
                Action.TALKED,
                self.client.number,
                came,
                marked=came == self.outcome,
            )
            for came in CHOICES[Question.TALK_OUTCOME]
        )


@dataclass(frozen=True, slots=True)
class AnswerList:
    """What was answered about a client, and what was taken as the mildest without a tap.

    `asked` are the questions beside the glances that can be opened by themselves.
    """

    client: Client
    told: Mapping[Question, str]
    passed: Mapping[Question, str]
    asked: tuple[Question, ...]

    @property
    def rows(self) -> Rows:
        """The two glances, each further question, all one by one, and the verdict."""
        client = self.client.number
        further = [button(f"topic-{q}", Action.ASK, client, q) for q in self.asked]
        return (
            tuple(button(f"button-glance-{g}", Action.GLANCE, client, g) for g in Glance),
            *in_rows(further, 2),
            (button("button-in-full", Action.INTERVIEW, client),),
            (to_verdict(client),),
        )


def paused(client: Client) -> Sentences:
    """Return that the questions wait where they are."""
    rows = ((resume_interview(client.number),), (verdict_so_far(client.number),))
    return sentences("interview-paused", rows, client=Name(client.name))
