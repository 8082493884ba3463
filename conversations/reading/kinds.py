"""Which kinds an incident is, best first: keyword stems and the linear model together."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from math import inf
from typing import NamedTuple

from conversations.decision.incidents import Kind
from conversations.reading import model, moments, stems
from conversations.reading.text import line, prepare

MASK = "_c"
_MOMENT = "_t"
_LONG, _OPENING = 30, 16  # words
# What a moment says by itself, where the words say little: an evening, a Sunday, an hour's length.
_LEANINGS = {
    "late": (Kind.OFF_HOURS.value, 0.4),
    "weekend": (Kind.OFF_HOURS.value, 0.4),
    "long": (Kind.LONG_CALL.value, 0.2),
}
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
    marks = {*marks, "several"} if shown.count(MASK) > 1 else set(marks)
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


def judge(
    words: Sequence[str], spans: Iterable[tuple[int, int]], marks: Iterable[str]
) -> tuple[tuple[str, ...], dict[str, float]]:
    """Return the kinds, best first, and the scores of all classes.

    A long message tells a story around its point, and most people put the point first: so its
    beginning is judged apart and counts as much as the whole.
    """
    places, told = tuple(spans), tuple(marks)
    scores = _scores(observed(words, places, told))
    if len(words) > _LONG:
        opening = _scores(observed(words[:_OPENING], _within(words, places), told))
        scores = {name: (value + opening[name]) / 2 for name, value in scores.items()}
    # A kind that the weights do not know yet is never likely, and breaks nothing.
    best = sorted((kind.value for kind in Kind), key=lambda kind: -scores.get(kind, -inf))
    return tuple(best), scores


def _within(words: Sequence[str], spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    length = len(" ".join(words[:_OPENING]))
    return [(start, min(end, length)) for start, end in spans if start < length]


def _scores(seen: Observed) -> dict[str, float]:
    scores = model.scores(seen.pieces, seen.thoughts)
    for mark, (kind, bonus) in _LEANINGS.items():
        if f"#*{mark}" in seen.thoughts:
            scores[kind] += bonus
    # What is no incident is so in one of several ways.
    scores[model.NONE] = max(v for k, v in scores.items() if not _is_kind(k))
    return scores


def _is_kind(name: str) -> bool:
    return name != model.NONE and not name.startswith(model.APART)


def leaning(scores: Mapping[str, float]) -> tuple[str, float]:
    """Return in which way a message is likeliest none, and how far that is above every kind."""
    apart = {name: value for name, value in scores.items() if name.startswith(model.APART)}
    if not apart:
        return "", -inf
    name = max(apart, key=lambda each: apart[each])
    if apart[name] < scores[model.NONE]:
        return "", -inf
    return name.removeprefix(model.APART), apart[name] - best_of(scores)


def best_of(scores: Mapping[str, float]) -> float:
    """Return the score of the likeliest kind."""
    return max(value for name, value in scores.items() if _is_kind(name))


def by_stems(seen: Observed) -> tuple[str, ...]:
    """Return the kinds by their stems alone: the floor that the model has to beat."""
    return tuple(
        sorted((kind.value for kind in Kind), key=lambda kind: -seen.headings.get(kind, 0))
    )
