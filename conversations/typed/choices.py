"""An answer to a question as people type it: "tak", "czasem", "co tydzień", "2".

What is typed for which choice stands in `data/choices.txt`.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from conversations.decision.questions import CHOICES, SKIP, Question
from conversations.typed.tables import table
from conversations.values.folding import fold, tidy

# The text is an answer, and does not tell which: "tak" where it is asked how often, "nie wiem".
UNCLEAR = "unclear"

_TABLE = table("choices")
# What says little whatever was asked.
_LITTLE = (
    *("yes", "no", "not_yet", "partly", "sometimes", "often", "do_not_know", "what", "vague"),
)
_LEAST_PARTS = 2
_PAUSE = re.compile(r"[,.;…/]|\s[-–—]\s")
_WORD = re.compile(r"\w+(?:'\w+)?")


def read_choice(text: str, question: Question) -> str | None:
    """Return which choice of the question a whole message is, `SKIP`, `UNCLEAR`, or None for none.

    A number is the place of the choice among those that the question shows, unless it asks how
    many.
    """
    words = _words(text)
    meanings = _meanings(question)
    if words in meanings:
        return meanings[words]
    if words.isascii() and words.isdigit() and len(words) == 1:
        place = int(words) - 1
        return CHOICES[question][place] if 0 <= place < len(CHOICES[question]) else UNCLEAR
    # "Tak, czasem", "sama nie wiem, różnie": each part says something, and one of them which.
    parts = [meanings.get(_words(part)) for part in _PAUSE.split(text) if _words(part)]
    if len(parts) < _LEAST_PARTS or None in parts:
        return None
    said = {part for part in parts if part != UNCLEAR}
    return said.pop() if len(said) == 1 else UNCLEAR


def says_little(text: str) -> bool:
    """Tell whether a whole message is how often, yes, no, or a vague answer to whatever it was."""
    return _words(text) in _little()


@cache
def _little() -> frozenset[str]:
    return frozenset().union(*map(_under, _LITTLE))


def is_nothing(text: str) -> bool:
    """Tell whether a whole message says that nothing of what is shown happens."""
    return _words(text) in _under("nothing")


@cache
def _meanings(question: Question) -> Mapping[str, str]:
    """Return what a message can be for a question, and what it then means."""
    meanings = dict.fromkeys(_little(), UNCLEAR)
    meanings |= dict.fromkeys(_under("skip"), SKIP)
    # Of two choices that a word fits the milder one: nothing is read as graver than it was said.
    for choice, typed in reversed([*zip(CHOICES[question], _TABLE[question], strict=True)]):
        meanings |= dict.fromkeys(_listed(typed), choice)
    return meanings


@cache
def _under(heading: str) -> frozenset[str]:
    """Return all that is listed under a heading."""
    return frozenset(words for row in _TABLE[heading] for words in _listed(row))


def _listed(phrases: str) -> Iterator[str]:
    """Give the phrases of a line, and those of the headings that it names."""
    for each in phrases.split("|"):
        if each.startswith("="):
            yield from _under(each[1:])
        else:
            yield _words(each)


def _words(text: str) -> str:
    return " ".join(_WORD.findall(fold(tidy(text))))
