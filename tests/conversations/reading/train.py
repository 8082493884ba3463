"""Trains what the reader has learned and writes its weights: the same bytes each time.

    uv run --group dev python -m tests.conversations.reading.train

Three things are learned: the kinds from the words (`kinds.model`), what a message does
(`purposes.model`), and what speaks for a deed (`deeds.txt`). They learn from the corpus
(`corpus/*.txt`: a message a line under the heading of its kind; `@` is a client), from the older
labelled messages, and from the messages whose events are labelled (`events/train_*.jsonl`).
"""

import datetime as dt
import math
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from scipy import sparse  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.svm import LinearSVC  # type: ignore[import-untyped]

from conversations.reading import beside, model, purpose_signs, weighing
from conversations.reading.hearing import HeardClause, Hearing
from conversations.reading.kinds import NOTHING, together
from conversations.reading.reader import hear
from tests.conversations.reading import labelled
from tests.conversations.reading.labelled import NONE

DATA = Path(model.__file__).parent / "data"
APART = "~"  # begins the headings of the corpus that say why it is no incident
_NAMES = {"pl": "Anka", "en": "Bob"}  # stand for the client of the corpus
_NOON = dt.datetime(2026, 11, 25, 12, 0)  # noqa: DTZ001 — the corpus has no zone
_FOLDS = 5
_LEAST_SEEN = 3
_FEATURES = {"kinds": 120000, "purposes": 50000}
_LOUDEST = 0.9999  # of the features: the very few that weigh more are held to what a byte holds
_LEAST_WEIGHT = 1  # of 127: what weighs less changes nothing
# How much a message counts beside one of those whose events are labelled.
_OF_CORPUS, _OF_A_PART, _OF_A_CLAUSE, _OF_NOTHING = 0.4, 0.8, 0.4, 0.4
# A clause tells of a labelled deed above the first score, and of none below the second.
_TELLS, _TELLS_NOT, _CUE = -0.5, -0.35, 0.4
_NO_DEEDS = frozenset(["remark", "greeting", "plan"])
_ASIDE_OF_CORPUS, _NONE_OF_CORPUS = 0.5, 0.3
_INCIDENTS_OF_CORPUS = 1300  # all of them together, beside what else a message can do

_T = TypeVar("_T")


@dataclass(frozen=True)
class Example:
    """Something to learn from: its traits, what it is, and how much it counts."""

    traits: Mapping[str, float]
    label: str
    weight: float = 1.0


@dataclass(frozen=True)
class Told:
    """A message whose events are labelled, and how it is heard."""

    case: labelled.Told
    hearing: Hearing


@dataclass(frozen=True)
class Fitted:
    """A linear model as it was learned."""

    classes: Sequence[str]
    names: Sequence[str]
    weights: Any
    bias: Sequence[float]


def heard_corpus() -> list[tuple[str, Hearing]]:
    """Return the corpus and the older labelled sets, each message by the first of its kinds.

    The shared messages and `fresh.txt` are left out: they measure what was learned.
    """
    found = [
        (kind, hear(text.replace("@", _NAMES[language]), [_NAMES[language]], _NOON, language))
        for kind, language, text in labelled.corpus()
    ]
    for case in (case for name in labelled.LEARNED for case in labelled.own(name)):
        kind = case.kinds[0] if case.incident else NONE
        found.append((kind, hear(case.text, case.roster, case.now, case.language)))
    return found


def traits_of(groups: model.Groups) -> dict[str, float]:
    """Return traits with their values, as the models sum them."""
    found: dict[str, float] = {}
    for traits, loudness in groups:
        features = Counter(traits.features())
        one = model.value_of(features.total(), loudness)
        found |= {name: one * count for name, count in features.items()}
    return found


def of_kinds(heard: Iterable[tuple[str, Hearing]]) -> list[Example]:
    """Return the incidents of the corpus to learn the kinds from."""
    return [
        Example(traits_of(hearing.seen.groups()), kind, _OF_CORPUS)
        for kind, hearing in heard
        if kind != NONE and not kind.startswith(APART)
    ]


def of_events(told: Iterable[Told]) -> list[Example]:
    """Return labelled events to learn the kinds from: messages of one, and parts of others."""
    found: list[Example] = []
    for each in told:
        hearing, events = each.hearing, each.case.events
        if not each.case.is_incident:
            continue
        if len(events) == 1:
            found.append(Example(traits_of(hearing.seen.groups()), events[0].kinds[0]))
            continue
        clients = Counter(event.client for event in events)
        for event in events:
            places = (
                _places_of(each, event)
                if clients[event.client] == 1
                else [
                    place for place, part in enumerate(hearing.parts) if part.cued[event.kinds[0]]
                ]
            )
            if places and (clients[event.client] == 1 or len(places) == 1):
                seen = together([hearing.parts[place].seen for place in places])
                found.append(Example(traits_of(seen.groups()), event.kinds[0], _OF_A_PART))
    return found


def of_clauses(each: Told) -> list[Example]:
    """Return the clauses of a labelled message to learn from: of each deed its likeliest, of none.

    Which clause tells of which deed nobody labelled: the model of whole messages says it.
    """
    parts = each.hearing.parts
    if not each.case.is_incident:
        return [_nothing(part) for part in parts] if each.case.intents[0] in _NO_DEEDS else []
    if len(parts) == 1:
        return []
    told = _told_where(each)
    kinds = {kind for event in each.case.events for kind in event.kinds}
    found: list[Example] = []
    for place, part in enumerate(parts):
        here = told.get(place, set())
        if not here and max(_speaks(part, kind) for kind in kinds) < _TELLS_NOT:
            found.append(_nothing(part))
        elif len(here) == 1 and part.scores[kind := min(here)] > _TELLS:
            found.append(Example(traits_of(part.seen.groups()), kind, _OF_A_CLAUSE))
    return found


def _told_where(each: Told) -> dict[int, set[str]]:
    """Return the kinds that each clause tells of, by its place."""
    parts = each.hearing.parts
    found: dict[int, set[str]] = {}
    for event in each.case.events:
        kind = event.kinds[0]
        named = each.hearing.several and event.client is not None
        places = _places_of(each, event) if named else range(len(parts))
        if places:
            place = max(places, key=lambda at: _speaks(parts[at], kind))
            found.setdefault(place, set()).add(kind)
    return found


def _speaks(part: HeardClause, kind: str) -> float:
    return part.scores[kind] + _CUE * part.cued[kind]


def _nothing(part: HeardClause) -> Example:
    return Example(traits_of(part.seen.groups()), NOTHING, _OF_NOTHING)


def _places_of(each: Told, event: labelled.Event) -> list[int]:
    if event.client not in each.case.roster:
        return []
    client = each.case.roster.index(event.client)
    return [
        place
        for place, part in enumerate(each.hearing.parts)
        if client in part.doers or (part.roles.get(client) or 0) > 0
    ]


def of_purposes(heard: Iterable[tuple[str, Hearing]], told: Iterable[Told]) -> list[Example]:
    """Return what to learn the purposes from."""
    found = [Example(_purpose_traits(each.hearing), each.case.intents[0]) for each in told]
    heard = list(heard)
    incidents = sum(kind != NONE and not kind.startswith(APART) for kind, _ in heard)
    for kind, hearing in heard:
        if kind.startswith(APART):
            label, weight = kind.removeprefix(APART), _ASIDE_OF_CORPUS
        elif kind != NONE:
            label, weight = "incident", _INCIDENTS_OF_CORPUS / incidents
        else:
            label, weight = NONE, _NONE_OF_CORPUS
        found.append(Example(_purpose_traits(hearing), label, weight))
    return found


def _labelled_by(fitted: Fitted, examples: Sequence[Example]) -> list[Example]:
    """Return the examples, each of no known purpose under the likeliest: no incident it is."""
    places = {name: place for place, name in enumerate(fitted.names)}
    unknown = [each for each in examples if each.label == NONE]
    scores = _matrix(unknown, places) @ fitted.weights + fitted.bias
    scores[:, list(fitted.classes).index("incident")] = -np.inf
    likeliest = [str(fitted.classes[place]) for place in scores.argmax(axis=1)]
    return [
        *(each for each in examples if each.label != NONE),
        *(replace(each, label=name) for each, name in zip(unknown, likeliest, strict=True)),
    ]


def _purpose_traits(hearing: Hearing) -> dict[str, float]:
    return traits_of(purpose_signs.traits(hearing, purpose_signs.heard_in(hearing)))


def fit(examples: Sequence[Example], *, balanced: bool, most: int) -> Fitted:
    """Return what is learned from examples, with the features that say most."""
    counts = Counter(name for each in examples for name in each.traits)
    names = sorted(name for name, count in counts.items() if count >= _LEAST_SEEN)
    matrix = _matrix(examples, {name: place for place, name in enumerate(names)})
    # What is rare says more than what is common; the factor becomes a part of the weights.
    factors = np.sqrt([math.log(len(examples) / counts[name]) for name in names])
    learner = LinearSVC(
        C=0.7, class_weight="balanced" if balanced else None, random_state=0, max_iter=2000
    )
    learner.fit(
        matrix @ sparse.diags_array(factors),
        [each.label for each in examples],
        sample_weight=[each.weight for each in examples],
    )
    weights = learner.coef_.T * factors[:, None]
    often = np.sqrt([counts[name] for name in names])
    order = np.argsort(-np.abs(weights).max(axis=1) * often, kind="stable")[:most]
    order.sort()
    return Fitted(
        list(learner.classes_), [names[i] for i in order], weights[order], learner.intercept_
    )


def _matrix(examples: Sequence[Example], places: Mapping[str, int]) -> sparse.csr_array:
    rows = [
        sorted((places[name], value) for name, value in each.traits.items() if name in places)
        for each in examples
    ]
    ends = np.cumsum([0, *map(len, rows)], dtype=np.int32)
    columns = np.array([place for row in rows for place, _ in row], dtype=np.int32)
    told = np.array([value for row in rows for _, value in row])
    return sparse.csr_array((told, columns, ends), shape=(len(rows), len(places)))


def packed(fitted: Fitted) -> bytes:
    """Return a model as its file holds it."""
    scale = float(np.quantile(np.abs(fitted.weights).max(axis=1), _LOUDEST) / 127)
    table = np.clip(np.rint(fitted.weights / scale), -127, 127).astype(np.int8)
    keep = np.abs(table).max(axis=1) >= _LEAST_WEIGHT
    head = {
        "classes": [str(name) for name in fitted.classes],
        "scale": float(f"{scale:.6g}"),
        "bias": [round(float(value), 4) for value in fitted.bias],
    }
    names = zip(fitted.names, table, keep, strict=True)
    return model.written(head, {name: row.tobytes() for name, row, kept in names if kept})


def kinds_model(examples: Sequence[Example]) -> bytes:
    """Return the model of kinds."""
    return packed(fit(examples, balanced=False, most=_FEATURES["kinds"]))


def purposes_model(examples: Sequence[Example]) -> bytes:
    """Return the model of purposes."""
    most = _FEATURES["purposes"]
    known = [each for each in examples if each.label != NONE]
    first = fit(known, balanced=True, most=most)
    return packed(fit(_labelled_by(first, examples), balanced=True, most=most))


def told_without(told: Sequence[_T], fold: int) -> list[_T]:
    """Return the labelled messages without a fifth of them."""
    return [each for place, each in enumerate(told) if place % _FOLDS != fold]


def told_only(told: Sequence[Told], fold: int) -> list[Told]:
    """Return a fifth of the labelled messages."""
    return list(told[fold::_FOLDS])


def rehearsed(told: Iterable[Told], weights: model.Model) -> list[Told]:
    """Return the messages heard with other weights of the kinds."""
    return [Told(each.case, Hearing(each.hearing.matter, weights)) for each in told]


def deeds_weights(told: Iterable[Told]) -> dict[str, float]:
    """Return how much each trait speaks for a deed, from messages that the model did not learn."""
    rows: list[Mapping[str, float]] = []
    right: list[bool] = []
    for each in told:
        if not each.case.is_incident:
            continue
        for found in weighing.candidates(each.hearing):
            rows.append(found.traits)
            right.append(_is_told(each.case, found))
    return _weights_of(rows, right, freedom=0.1)


def beside_weights(told: Iterable[Told], weights: Mapping[str, float]) -> dict[str, float]:
    """Return how much each trait speaks for a deed beside those that are told already.

    Each is learned beside those that are rightly told, and the likeliest.
    """
    rows: list[Mapping[str, float]] = []
    right: list[bool] = []
    for each in told:
        if not each.case.is_incident:
            continue
        left = list(each.case.events)
        kept: list[weighing.Candidate] = []
        for found in beside.fair(each.hearing, weighing.weighed(each.hearing, weights)):
            event = next((one for one in left if _is_of(each.case, one, found)), None)
            if kept:
                rows.append(beside.traits(each.hearing, found, kept))
                right.append(event is not None)
            if event is not None:
                left.remove(event)
            if event is not None or not kept:
                kept.append(found)
    return _weights_of(rows, right, freedom=0.3)


def _weights_of(
    rows: Sequence[Mapping[str, float]], right: Sequence[bool], *, freedom: float
) -> dict[str, float]:
    names = sorted({name for row in rows for name in row})
    places = {name: place for place, name in enumerate(names)}
    matrix = np.zeros((len(rows), len(names)))
    for at, row in enumerate(rows):
        for name, value in row.items():
            matrix[at, places[name]] = value
    learner = LogisticRegression(C=freedom, max_iter=4000).fit(matrix, right)
    weights = dict(zip(names, map(float, learner.coef_[0]), strict=True))
    return {"bias": float(learner.intercept_[0]), **weights}


def _is_told(case: labelled.Told, found: weighing.Candidate) -> bool:
    return any(_is_of(case, event, found) for event in case.events)


def _is_of(case: labelled.Told, event: labelled.Event, found: weighing.Candidate) -> bool:
    name = None if found.client is None else case.roster[found.client]
    return event.client == name and found.kind in event.kinds


def listed(weights: Mapping[str, float], beside_them: Mapping[str, float]) -> str:
    """Return the weights of deeds as their file holds them."""
    parts = (("weights", weights), ("beside", beside_them))
    rows = "".join(
        f"[{heading}]\n" + "".join(f"{name} {value:.3f}\n" for name, value in each.items())
        for heading, each in parts
    )
    return f"# What speaks for a deed, and for one beside another; written by training.\n{rows}"


def heard_told() -> list[Told]:
    """Return the messages whose events are labelled, as they are heard."""
    return [
        Told(case, hear(case.text, case.roster, case.now, case.language))
        for name in labelled.TRAINED
        for case in labelled.told(name)
    ]


def main() -> None:
    """Learn all three and write them; the deeds from kinds that did not learn from the message."""
    heard, told = heard_corpus(), heard_told()
    common = of_kinds(heard)
    of_whole = model.parsed(kinds_model([*common, *of_events(told)]))
    clauses = [of_clauses(each) for each in rehearsed(told, of_whole)]
    unseen: list[Told] = []
    for fold in range(_FOLDS):
        kept = [*common, *of_events(told_without(told, fold)), *chain(*told_without(clauses, fold))]
        unseen += rehearsed(told_only(told, fold), model.parsed(kinds_model(kept)))
    deeds = deeds_weights(unseen)
    (DATA / "deeds.txt").write_text(listed(deeds, beside_weights(unseen, deeds)), encoding="utf-8")
    learned = [*common, *of_events(told), *chain(*clauses)]
    (DATA / "kinds.model").write_bytes(kinds_model(learned))
    (DATA / "purposes.model").write_bytes(purposes_model(of_purposes(heard, told)))
    for path in sorted(DATA.glob("*.model")):
        sys.stdout.write(f"{path.name}: {path.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
