"""Linear models: weights of words, pieces of words and other traits, summed with no library.

The weights are trained from labelled messages (`tests/conversations/reading/train.py`) and kept in
`data/*.model`: a line of JSON with the classes, the number of features and the scale; the features,
one a line; then a row of signed bytes for each feature.
"""

import json
import math
import struct
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

_FIELD = 4  # bytes: room for the weights of more features than a message can have
_ZERO = 128  # what stands for a weight of nothing in a field
_SHIFTED = bytes((byte + _ZERO) % 256 for byte in range(256))
_SHORTEST, _LONGEST = 3, 5
_TELLING = frozenset(["_c", "?"])  # signs that stand in the order of words
_STEM = 4  # letters of a word that its endings leave alone

Groups = Sequence[tuple[Set[str], float]]  # traits of one sort, and how loud they speak


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

    def scores(self, groups: Groups) -> dict[str, float]:
        """Return the score of each class for these traits; more is likelier."""
        total, each = list(self.bias), f"<{len(self.classes)}I"
        for traits, loudness in groups:
            value = self.scale * value_of(len(traits), loudness)
            known = [row for row in map(self.rows.get, traits) if row is not None]
            fields = struct.unpack(each, sum(known).to_bytes(struct.calcsize(each), "little"))
            zero = _ZERO * len(known)
            total = [
                so_far + value * (field - zero) for so_far, field in zip(total, fields, strict=True)
            ]
        return dict(zip(self.classes, total, strict=True))


def value_of(count: int, loudness: float) -> float:
    """Return what one of so many traits says: a long message says no more than a short one."""
    return loudness / math.sqrt(max(count, 1))


def features(words: Sequence[str], marks: Iterable[str] = ()) -> set[str]:
    """Return what the models look at: words, pairs of their stems, pieces, the moment's marks."""
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


def sequences(words: Sequence[str]) -> set[str]:
    """Return the order of words: pairs of them, and threes and pairs with a gap of their stems."""
    known = ["0" if word[0].isdigit() else word for word in words]
    told = [word[:_LONGEST] for word in known if word[0].isalnum() or word in _TELLING]
    opened, started = ["^", *known], ["^", *told]
    pairs = {f"{a} {b}" for a, b in zip(opened, known, strict=False)}
    threes = {f"{a}+{b}+{c}" for a, b, c in zip(started, told, told[1:], strict=False)}
    return pairs | threes | {f"{a}~{b}" for a, b in zip(told, told[2:], strict=False)}


@lru_cache(maxsize=4)
def load(name: str) -> Model:
    """Return a trained model of `data/`, read when it is first needed."""
    return parsed((resources.files(__package__) / "data" / f"{name}.model").read_bytes())


def parsed(raw: bytes) -> Model:
    """Return a model as it stands in its file."""
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
