"""What the words of a message, or of a part of it, are likely to tell of: a score for each kind."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from conversations.reading import cues, model
from conversations.reading.model import Traits
from conversations.reading.text import line

MASK = "_c"
NOTHING = "nothing"  # what a clause tells of that tells of no deed: "…, what a day"
_MOMENT = "_t"
_CUES = 0.5  # how loud the cues speak beside the pieces of words


class Observed(NamedTuple):
    """What was seen in words: its words and their order, and the cues that stand in them."""

    said: Traits
    pairs: frozenset[str]
    cues: frozenset[str]

    def groups(self) -> model.Groups:
        """Return the traits as the model weighs them."""
        said = Traits(self.said.words, self.said.names | self.pairs)
        return (said, 1.0), (Traits(names=self.cues), _CUES)


def masked(words: Sequence[str], spans: Iterable[tuple[int, int]]) -> list[str]:
    """Return the words that judge a kind: moments become one sign, names are masked already."""
    text = line(words)
    hidden: set[int] = set()
    for start, end in spans:
        hidden |= set(range(*text.tokens(start, end)))
    found: list[str] = []
    for i, word in enumerate(words):
        if i not in hidden:
            found.append(word)
        elif not found or found[-1] != _MOMENT:
            found.append(_MOMENT)
    return found


def observed(
    words: Sequence[str],
    spans: Iterable[tuple[int, int]],
    marks: Iterable[str],
    hits: Iterable[cues.Hit],
) -> Observed:
    """Return what the judgement rests on."""
    shown = masked(words, spans)
    told = {*marks, "several"} if shown.count(MASK) > 1 else set(marks)
    cued = frozenset(f"!{hit.heading}{hit.strength}" for hit in hits)
    return Observed(model.traits(shown, told), frozenset(model.pairs(shown)), cued)


def together(parts: Sequence[Observed]) -> Observed:
    """Return what was seen in some parts as if they were one."""
    words, names, pairs, cued = (
        frozenset[str]().union(*each)
        for each in zip(*((*part.said, part.pairs, part.cues) for part in parts), strict=True)
    )
    return Observed(Traits(words, names), pairs, cued)


def above(scores: Mapping[str, float]) -> Mapping[str, float]:
    """Return how far each kind's score is above every other; two that are the best are level."""
    next_best, best = sorted(scores.values())[-2:]
    return {kind: score - (next_best if score == best else best) for kind, score in scores.items()}
