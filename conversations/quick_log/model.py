"""The linear model of kinds: weights of word and character n-grams, summed in plain Python.

The weights are trained from the corpus of labelled messages by one command (see
`tests/conversations/quick_log/train.py`) and kept in `data/kinds.model`: a line of JSON with the
classes, the number of features and the scale; the features, one a line; then a row of signed bytes
for each feature.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from operator import add

NONE = "none"  # the class of what is no incident
FILE = "kinds.model"
_SHORTEST, _LONGEST = 3, 5
_STEM = 4  # letters of a word that its endings leave alone
IDEAS = 0.4  # how loud the ideas speak beside the pieces of words


@dataclass(frozen=True, slots=True)
class Model:
    """Classes, and for each feature its weights in their order; a byte is `scale` of a weight."""

    classes: tuple[str, ...]
    scale: float
    bias: tuple[float, ...]
    rows: Mapping[str, int]  # where the row of a feature begins in the weights
    weights: memoryview


def features(words: Sequence[str], marks: Iterable[str] = ()) -> set[str]:
    """Return what the model looks at: words, pairs of their stems, pieces, the moment's marks."""
    found = {f"*{mark}" for mark in marks}
    previous = "^"
    for word in words:
        if word[0].isdigit():
            word = "0"  # noqa: PLW2901 — any number is a number
        found.add(f" {word} ")
        found.add(f"{previous}+{word[:_STEM]}")
        previous = word[:_STEM]
        if len(word) > _SHORTEST and word.isalpha():
            padded = f" {word} "
            for size in range(_SHORTEST, _LONGEST + 1):
                for start in range(len(padded) - size + 1):
                    found.add(padded[start : start + size])
    return found


@lru_cache(maxsize=1)
def load() -> Model:
    """Return the trained model, read when it is first needed."""
    raw = (resources.files(__package__) / "data" / FILE).read_bytes()
    head, _, rest = raw.partition(b"\n")
    told = json.loads(head)
    classes, count = tuple(told["classes"]), int(told["features"])
    names, _, weights = rest.partition(b"\n\n")
    width = len(classes)
    view = memoryview(weights).cast("b")
    keys = names.decode("utf-8").split("\n")
    rows = {keys[i]: i * width for i in range(count)}
    return Model(classes, told["scale"], tuple(told["bias"]), rows, view)


def ideas(found: Mapping[str, int]) -> set[str]:
    """Return the features of headings found: each, each found again, and each pair."""
    names = sorted(found)
    single = {f"#{name}" for name in names} | {f"#{name}#" for name in names if found[name] > 1}
    return single | {f"#{a}#{b}" for i, a in enumerate(names) for b in names[i + 1 :]}


def weights_of(pieces: set[str], thoughts: set[str]) -> dict[str, float]:
    """Each feature with its value: a long message has no more to say than a short one."""
    small, great = _value(len(pieces)), IDEAS * _value(len(thoughts))
    return {**dict.fromkeys(pieces, small), **dict.fromkeys(thoughts, great)}


def _value(count: int) -> float:
    return 1 / math.sqrt(max(count, 1))


def scores(pieces: set[str], thoughts: set[str]) -> dict[str, float]:
    """Return the score of each class for these features; more is likelier."""
    model = load()
    width = len(model.classes)
    total = [0.0] * width
    for group, value in ((pieces, _value(len(pieces))), (thoughts, IDEAS * _value(len(thoughts)))):
        here = [0] * width
        for name in group & model.rows.keys():
            start = model.rows[name]
            here = list(map(add, here, model.weights[start : start + width]))
        total = [sum_ + value * part * model.scale for sum_, part in zip(total, here, strict=True)]
    return {
        name: value + bias
        for name, value, bias in zip(model.classes, total, model.bias, strict=True)
    }
