"""Which kinds an incident is, best first: keyword stems and the linear model together."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from conversations.incidents import Kind
from conversations.quick_log import model, moments, stems
from conversations.quick_log.text import line, prepare

MASK = "_c"
_MOMENT = "_t"
_NOON = datetime(2026, 11, 25, 12, 0)  # noqa: DTZ001 — the corpus has no zone


class Observed(NamedTuple):
    """What was seen in a message: pieces of words, ideas, and the headings of the stems."""

    pieces: set[str]
    thoughts: set[str]
    headings: dict[str, int]


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
    words: Sequence[str], spans: Iterable[tuple[int, int]], marks: Iterable[str]
) -> Observed:
    """Return what the judgement rests on: pieces of words, and the ideas that the stems find."""
    shown = masked(words, spans)
    headings = stems.headings(" ".join(words))
    return Observed(
        model.features(shown, marks),
        model.ideas({**headings, **{f"*{m}": 1 for m in marks}}),
        headings,
    )


def of_corpus(text: str, language: str) -> Observed:
    """Return the features of a message of the corpus, where `@` stands for a client."""
    message = prepare(text)
    words = [MASK if token.raw == "@" else token.plain for token in message.tokens]
    moment = moments.read(line(words), _NOON, language)
    return observed(words, moment.spans, moment.marks)


def rank(seen: Observed) -> tuple[tuple[str, ...], dict[str, float]]:
    """Return the kinds, best first, and the scores of all classes."""
    scores = model.scores(seen.pieces, seen.thoughts)
    best = sorted((kind.value for kind in Kind), key=lambda kind: -scores[kind])
    return tuple(best), scores


def by_stems(seen: Observed) -> tuple[str, ...]:
    """Return the kinds by their stems alone: the floor that the model has to beat."""
    return tuple(
        sorted((kind.value for kind in Kind), key=lambda kind: -seen.headings.get(kind, 0))
    )
