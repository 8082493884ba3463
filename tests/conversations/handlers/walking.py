"""An interview as a person walks it: choose by what the button says, until there is a verdict."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.decision.questions import CHOICES, SKIP, Question
from conversations.records.owner import Address, Language
from locales.catalog import Words
from tests.support.person import Bubble, Person
from tests.support.seen import SeenWords

PL = SeenWords(Language.PL)
EN = SeenWords(Language.EN)


@dataclass
class Walk:
    """What was shown on the way: the questions, in order, and the progress in per cent."""

    questions: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    progress: list[int] = field(default_factory=list)


def question_of(bubble: Bubble) -> str | None:
    """Return the question that a message asks, None when it asks none."""
    for row in bubble.buttons:
        for _, data in row:
            if data.startswith("answer:"):
                return data.split(":")[2]
    return None


def label_of(question: str, choice: str, words: Words) -> str:
    """Return what the button of a choice says."""
    return words.plain("button-skip" if choice == SKIP else f"choice-{question}-{choice}")


async def chooses(person: Person, choice: str, words: Words = PL) -> None:
    """Tap a choice of the question that is shown, marked or not."""
    question = question_of(person.sees())
    assert question, f"no question is shown: {person.sees().text}"
    label = label_of(question, choice, words)
    marked = f"✓ {label}"
    await person.taps(marked if marked in person.sees().labels else label, person.sees())


async def walks(
    person: Person, answers: Mapping[str, str] | None = None, words: Words = PL, until: str = ""
) -> Walk:
    """Answer what is shown: as told, else by the mildest choice; stop before `until`."""
    answers = answers or {}
    walk = Walk()
    while (question := question_of(person.sees())) and question != until:
        shown = person.sees().text
        walk.questions.append(question)
        walk.texts[question] = shown
        percent = re.search(r"(\d+) ?%", shown)
        assert percent, shown
        walk.progress.append(int(percent[1]))
        assert len(walk.questions) <= len(Question), walk.questions
        mildest = CHOICES[Question(question)][0]
        await chooses(person, answers.get(question, mildest), words)
    return walk


def says_level(bubble: Bubble, level: str, words: Words) -> bool:
    """Tell whether a message opens with the level of a verdict."""
    return words.plain(f"level-{level}") in bubble.text.splitlines()[0]


async def meets(person: Person, client: str, words: Words, address: Address | None = None) -> None:
    """Begin with the bot: the form of address, and the first client's name."""
    await person.says("/start")
    if address:
        await person.taps(words.plain(f"button-address-{address}"))
    await person.says(client)
