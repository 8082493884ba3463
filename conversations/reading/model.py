"""The linear model of kinds: weights of word and character n-grams, summed with no library.

The weights are trained from the corpus of labelled messages by one command (see
`tests/conversations/quick_log/train.py`) and kept in `data/kinds.model`: a line of JSON with the
classes, the number of features and the scale; the features, one a line; then a row of signed bytes
for each feature.
"""

import json
import math
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

NONE = "none"  # the class of what is no incident
APART = "~"  # begins the classes of what is none in a way of its own: "~story"
FILE = "kinds.model"
_FIELD = 4  # bytes: room for the weights of more features than a message can have
_ZERO = 128  # what stands for a weight of nothing in a field
_SHIFTED = bytes((byte + _ZERO) % 256 for byte in range(256))
_SHORTEST, _LONGEST = 3, 5
_STEM = 4  # letters of a word that its endings leave alone
IDEAS = 0.4  # how loud the ideas speak beside the pieces of words


@dataclass(frozen=True, slots=True)
class Model:
    """Classes, and for each feature its weights in their order; a byte is `scale` of a weight.

    A feature's weights are one large number, a field for each class: adding two numbers adds all
    their weights at once, ten times faster than one by one.
    """

    classes: tuple[str, ...]
    scale: float
    bias: tuple[float, ...]
    rows: Mapping[str, int]

    def sums(self, features: Iterable[str]) -> list[float]:
        """Return the weights of these features summed, for each class."""
        known = [self.rows[name] for name in features if name in self.rows]
        fields = sum(known).to_bytes(_FIELD * len(self.classes), "little")
        zero = _ZERO * len(known)
        return [
            self.scale * (field - zero) for field in struct.unpack(f"<{len(self.classes)}I", fields)
        ]


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
    keys = names.decode("utf-8").split("\n")
    width = _FIELD * len(classes)
    # A byte, signed in the file, becomes a field that is never below nothing.
    wide = bytearray(width * count)
    wide[::_FIELD] = weights.translate(_SHIFTED)
    rows = {
        keys[i]: int.from_bytes(wide[i * width : (i + 1) * width], "little") for i in range(count)
    }
    return Model(classes, told["scale"], tuple(told["bias"]), rows)


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
    small = model.sums(pieces)
    great = model.sums(thoughts)
    value, louder = _value(len(pieces)), IDEAS * _value(len(thoughts))
    return {
        name: value * piece + louder * thought + bias
        for name, piece, thought, bias in zip(model.classes, small, great, model.bias, strict=True)
    }
