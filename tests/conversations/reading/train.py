"""Trains the model of kinds from the corpus and writes its weights: the same bytes each time.

    uv run --group dev python -m tests.conversations.reading.train

The corpus (`corpus/*.txt`) is one message a line under the heading of its kind; `@` is a client.
Each message is also learned with a moment put to it, so that an evening does not outshout a scream.
"""

import json
import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from scipy import sparse  # type: ignore[import-untyped]
from sklearn.svm import LinearSVC  # type: ignore[import-untyped]

from conversations.reading import clients, kinds, model
from conversations.reading.text import prepare
from tests.conversations.reading import labelled

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
TARGET = Path(model.__file__).parent / "data" / model.FILE
_SEED = 20261123
_LEAST_SEEN = 3
_FEATURES = 20000
_LOUDEST = 0.995  # of the features: the few that weigh more are held to what a byte holds
_UNSEEN = 5  # labelled messages that each kind is granted: few are not none
_LEAST_WEIGHT = 3  # of 127: what weighs less changes nothing
_MOMENTS = {
    "pl": (
        *(
            "w niedziele o 21",
            "wczoraj",
            "w piatek o 11",
            "o 22:40",
            "dzis rano",
            "w zeszly wtorek",
        ),
        *("w sobote", "12 listopada", "znowu", "dzisiaj o 14", "wczoraj wieczorem"),
    ),
    "en": (
        *("on sunday at 9pm", "yesterday", "on friday at 11am", "at 10:40pm", "this morning"),
        *("last tuesday", "on saturday", "12 november", "again", "today at 2pm", "last night"),
    ),
}


def corpus() -> list[tuple[str, str, str]]:
    """(kind, language, text) of every message, in the order of the files."""
    found = []
    for path in sorted(CORPUS.glob("*.txt")):
        language = "en" if "en" in path.stem.split("_") else "pl"
        kind = ""
        for row in path.read_text(encoding="utf-8").splitlines():
            if row.startswith("[") and row.endswith("]"):
                kind = row[1:-1]
            elif row.strip():
                found.append((kind, language, row))
    return found


def measured() -> list[tuple[str, str, str]]:
    """Return our own older labelled messages as examples: each under the first of its kinds.

    The shared messages and `fresh.txt` are left out: they measure what was learned.
    """
    return [(_kind(case), case.language, _anonymous(case)) for case in _older()]


def _older() -> list[labelled.Labelled]:
    return [case for name in labelled.LEARNED for case in labelled.own(name)]


def _kind(case: labelled.Labelled) -> str:
    return case.kinds[0] if case.incident else model.NONE


def _anonymous(case: labelled.Labelled) -> str:
    message = prepare(case.text)
    spans = clients.find(message, case.roster, case.language)
    words = [token.raw for token in message.tokens]
    for one in spans:
        words[one.start : one.end] = ["@", *[""] * (one.end - one.start - 1)]
    return " ".join(word for word in words if word)


def with_moments(rows: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the messages, and each incident once more with a moment before or after it."""
    chance = random.Random(_SEED)
    found = []
    for kind, language, text in rows:
        found.append((kind, language, text))
        if kind == model.NONE or kind.startswith(model.APART):
            continue
        moment = chance.choice(_MOMENTS[language])
        put = f"{moment} {text}" if chance.random() < 0.5 else f"{text} {moment}"
        found.append((kind, language, put))
    return found


def fit(
    rows: Sequence[tuple[str, str, str]], strength: float = 0.04
) -> tuple[list[str], list[str], np.ndarray, np.ndarray]:
    """Classes, features, weights and biases learned from the messages.

    Each message is learned a second time without its ideas: the stems were written with part of
    the corpus in view and know it better than they know what will come.
    """
    found = [kinds.of_corpus(text, language) for _, language, text in rows]
    values = [model.weights_of(seen.pieces, seen.thoughts) for seen in found]
    values += [model.weights_of(seen.pieces, set()) for seen in found]
    counts = Counter(name for row in values for name in row)
    names = sorted(name for name, count in counts.items() if count >= 2 * _LEAST_SEEN)
    matrix = _matrix(values, {name: place for place, name in enumerate(names)})
    # What is rare says more than what is common; the factor becomes a part of the weights.
    factors = np.sqrt(np.log(len(values) / np.array([counts[name] for name in names])))
    learned = [kind for kind, _, _ in rows]
    learner = LinearSVC(
        C=strength, class_weight=_class_weights(learned), random_state=0, max_iter=5000
    )
    learner.fit(matrix @ sparse.diags_array(factors), learned * 2)
    weights = learner.coef_.T * factors[:, None]
    often = np.sqrt([counts[name] for name in names])
    order = np.argsort(-np.abs(weights).max(axis=1) * often, kind="stable")[:_FEATURES]
    order.sort()
    return list(learner.classes_), [names[i] for i in order], weights[order], learner.intercept_


def _class_weights(learned: Sequence[str]) -> dict[str, float]:
    """Return how loud each kind speaks.

    Half way from its share of the examples, which we chose, to its share of the labelled messages,
    which is nearer to how often people have it to tell.
    """
    examples, told = Counter(learned), Counter(_kind(case) for case in _older())
    known = sum(told.values()) + _UNSEEN * len(examples)
    return {
        kind: math.sqrt((told[kind] + _UNSEEN) / known * len(learned) / count)
        for kind, count in examples.items()
    }


def _matrix(values: Sequence[dict[str, float]], places: dict[str, int]) -> sparse.csr_array:
    rows = [
        sorted((places[name], value) for name, value in row.items() if name in places)
        for row in values
    ]
    ends = np.cumsum([0, *map(len, rows)], dtype=np.int32)
    columns = np.array([place for row in rows for place, _ in row], dtype=np.int32)
    told = np.array([value for row in rows for _, value in row])
    return sparse.csr_array((told, columns, ends), shape=(len(rows), len(places)))


def write(path: Path, rows: Sequence[tuple[str, str, str]]) -> None:
    """Trains on the messages and writes the model."""
    classes, names, weights, bias = fit(rows)
    scale = float(np.quantile(np.abs(weights).max(axis=1), _LOUDEST) / 127)
    table = np.clip(np.rint(weights / scale), -127, 127).astype(np.int8)
    keep = np.abs(table).max(axis=1) >= _LEAST_WEIGHT
    names = [name for name, kept in zip(names, keep, strict=True) if kept]
    head = {
        "classes": classes,
        "features": len(names),
        "scale": float(f"{scale:.6g}"),
        "bias": [round(float(value), 4) for value in bias],
    }
    body = (
        json.dumps(head).encode()
        + b"\n"
        + "\n".join(names).encode()
        + b"\n\n"
        + table[keep].tobytes()
    )
    path.write_bytes(body)


if __name__ == "__main__":
    write(TARGET, [*with_moments(corpus()), *measured()])
    sys.stdout.write(f"{TARGET.name}: {TARGET.stat().st_size} bytes\n")
