"""An interview as a person walks it: choose by what the button says, until there is a verdict.

`walks` takes the full way, on which everything is asked; `glances` the short one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.decision.glances import SHOWS, Glance
from conversations.decision.questions import CHOICES, SKIP, Question
from conversations.records.owner import Address, Language
from conversations.screens.basics import Name
from locales.catalog import Words
from tests.support.person import Bubble, Person
from tests.support.seen import SeenWords

PL = SeenWords(Language.PL)
EN = SeenWords(Language.EN)
# What the first line of a glance has room for on the smallest phone.
LONGEST_ON_GLANCE = 16


@dataclass
class Walk:
    """What was shown on the way: the questions, in order, and the progress in per cent."""

    questions: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    progress: list[int] = field(default_factory=list)


def question_of(bubble: Bubble) -> str | None:
    """Return the question that a message asks, None when it asks none, or several at a glance."""
    if glance_of(bubble):
        return None
    for row in bubble.buttons:
        for _, data in row:
            if data.startswith("answer:"):
                return data.split(":")[2]
    return None


def glance_of(bubble: Bubble) -> str | None:
    """Return the glance that a message is, None when it is none."""
    for row in bubble.buttons:
        for _, data in row:
            if data.startswith("next:"):
                return data.split(":")[2]
    return None


def label_of(question: str, choice: str, words: Words) -> str:
    """Return what the button of a choice says."""
    return words.plain("button-skip" if choice == SKIP else f"choice-{question}-{choice}")


def asks_about(bubble: Bubble, client: str, words: Words = PL) -> bool:
    """Tell whether a message is a client's first glance, by its heading.

    A name stands there in its case; one that is too long by its beginning, which is no cut word
    unless that is marked.
    """
    if len(client) <= LONGEST_ON_GLANCE:
        begins = [client]
    else:
        whole = [client[:at] for at in range(1, LONGEST_ON_GLANCE + 1) if client[at] == " "]
        begins = whole or [f"{client[: LONGEST_ON_GLANCE - 1]}…"]
    headings = [words.plain("glance-client", {"client": Name(each)}) for each in begins]
    return glance_of(bubble) == "client" and bubble.text.splitlines()[0] in headings


async def in_full(person: Person, words: Words = PL) -> None:
    """Go over to the full way, where a glance or the answers are shown."""
    for label in (words.plain("button-in-full"), words.plain("button-in-order")):
        if label in person.sees().labels:
            await person.taps(label, person.sees())
            return


async def glances(
    person: Person,
    answers: Mapping[str, str] | None = None,
    words: Words = PL,
    until: str | None = None,
) -> list[str]:
    """Tap on the glances what is told, then answer what they open; the questions asked after.

    What is not told of those is answered by the mildest choice. `until` is left open.
    """
    answers = answers or {}
    while glance := glance_of(person.sees()):
        for shown in SHOWS[Glance(glance)]:
            if shown in answers:
                await person.taps(words.plain(f"grade-{shown}-{answers[shown]}"), person.sees())
        await person.taps(words.plain("button-next"), person.sees())
    asked: list[str] = []
    while (question := question_of(person.sees())) not in (None, until):
        assert question is not None
        asked.append(question)
        assert len(asked) <= len(Question), asked
        await chooses(person, answers.get(question, CHOICES[Question(question)][0]), words)
    return asked


async def chooses(person: Person, choice: str, words: Words = PL) -> None:
    """Tap a choice of the question that is shown, marked or not."""
    await in_full(person, words)
    question = question_of(person.sees())
    assert question, f"no question is shown: {person.sees().text}"
    label = label_of(question, choice, words)
    marked = f"✓ {label}"
    await person.taps(marked if marked in person.sees().labels else label, person.sees())


async def walks(
    person: Person, answers: Mapping[str, str] | None = None, words: Words = PL, until: str = ""
) -> Walk:
    """Answer what is asked one by one: as told, else the mildest choice; stop before `until`."""
    answers = answers or {}
    await in_full(person, words)
    walk = Walk()
    while (question := question_of(person.sees())) and question != until:
        shown = person.sees().text
        walk.questions.append(question)
        walk.texts[question] = shown
        percent = re.search(r"(\d+) ?%", shown)
        walk.progress += [int(percent[1])] if percent else []
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
