"""Linear models: weights of words, pieces of words and other traits, summed with no library.

The weights are trained from labelled messages (`tests/conversations/reading/train.py`) and kept in
`data/*.model`: a line of JSON with the classes, the number of features, the scale and the bias; the
features' codes, four bytes each; then a row of signed bytes for each. A code is a hash: the names
of so many would take ten megabytes, and what is none of them is taken for one in 60,000 times once.
"""

import json
import math
import struct
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import chain, pairwise
from typing import NamedTuple
from zlib import crc32

from conversations.values.remembering import forgotten_with

_FIELD = 4  # bytes of a weight in a sum: room for more features than a message can have
_ZERO = 128  # what stands for a weight of nothing
_SHIFTED = bytes((byte + _ZERO) % 256 for byte in range(256))
_SHORTEST, _LONGEST = 3, 5
_LONGEST_WORD = 40  # letters that are looked at: a made-up word of thousands says no more
_TELLING = frozenset(["_c", "?"])  # signs that stand in the order of words
_STEM = 4  # letters of a word that its endings leave alone
_MOST_WORDS = 4000  # whose sums are remembered
_CODE = array("I").itemsize


class Traits(NamedTuple):
    """Traits of one sort: words, which stand for their pieces too, and what has a name."""

    words: Set[str] = frozenset()
    names: Set[str] = frozenset()

    def features(self) -> Iterator[str]:
        """Return all that the model weighs; a piece of two words is there twice."""
        return chain(self.names, *map(pieces, self.words))


Groups = Sequence[tuple[Traits, float]]  # traits of each sort, and how loud they speak


class RowSum(NamedTuple):
    """Rows of features as one large number, how many are known, and how many were looked for."""

    fields: int
    known: int
    total: int


@dataclass(frozen=True, eq=False)
class Model:
    """Classes, and for each feature its weights in their order; a byte is `scale` of a weight.

    Weights that are summed are one large number, a field for each class: adding two numbers adds
    all their weights at once, ten times faster than one by one.
    """

    classes: tuple[str, ...]
    scale: float
    bias: tuple[float, ...]
    row_of: Callable[[str], bytes]
    of_word: Callable[[str], RowSum]

    def scores(self, groups: Groups) -> dict[str, float]:
        """Return the score of each class for these traits; more is likelier."""
        total, each = list(self.bias), f"<{len(self.classes)}I"
        for traits, loudness in groups:
            together, known, count = summed(self.row_of, traits.names, len(self.classes))
            for word in traits.words:
                one = self.of_word(word)
                together += one.fields
                known += one.known
                count += one.total
            value = self.scale * value_of(count, loudness)
            zero = _ZERO * known
            fields = together.to_bytes(struct.calcsize(each), "little")
            total = [
                so_far + value * (field - zero)
                for so_far, field in zip(total, struct.unpack(each, fields), strict=True)
            ]
        return dict(zip(self.classes, total, strict=True))


def value_of(count: int, loudness: float) -> float:
    """Return what one of so many traits says: a long message says no more than a short one."""
    return loudness / math.sqrt(max(count, 1))


def summed(row_of: Callable[[str], bytes], features: Iterable[str], classes: int) -> RowSum:
    """Return the sum of features' rows, each of a byte for each of so many classes."""
    rows = [row_of(name) for name in features]
    together = b"".join(rows)
    wide = bytearray(_FIELD * len(together))
    wide[::_FIELD] = together
    width = _FIELD * classes
    fields = sum(
        [int.from_bytes(wide[at : at + width], "little") for at in range(0, len(wide), width)]
    )
    return RowSum(fields, len(together) // classes, len(rows))


def traits(words: Sequence[str], marks: Iterable[str] = ()) -> Traits:
    """Return what the models look at: words, pairs of their stems, the moment's marks."""
    # Any number is a number.
    known = ["0" if word[0].isdigit() else word[:_LONGEST_WORD] for word in words]
    stems = ["^", *(word[:_STEM] for word in known)]
    joined = {f"{before}+{stem}" for before, stem in pairwise(stems)}
    return Traits(frozenset(known), joined | {f"*{mark}" for mark in marks})


def pieces(word: str) -> set[str]:
    """Return a word as a whole, and its pieces of three to five letters with its ends."""
    padded = f" {word} "
    if len(word) <= _SHORTEST or not word.isalpha():
        return {padded}
    return {padded} | {
        padded[start : start + size]
        for size in range(_SHORTEST, _LONGEST + 1)
        for start in range(len(padded) - size + 1)
    }


def pairs(words: Sequence[str]) -> set[str]:
    """Return the pairs of words."""
    known = ["^", *("0" if word[0].isdigit() else word for word in words)]
    return {f"{before} {word}" for before, word in pairwise(known)}


def sequences(words: Sequence[str]) -> set[str]:
    """Return the order of words: pairs of them, and threes and pairs with a gap of their stems."""
    known = ["0" if word[0].isdigit() else word for word in words]
    told = [word[:_LONGEST] for word in known if word[0].isalnum() or word in _TELLING]
    threes = {f"{a}+{b}+{c}" for a, b, c in zip(["^", *told], told, told[1:], strict=False)}
    return pairs(words) | threes | {f"{a}~{b}" for a, b in zip(told, told[2:], strict=False)}


@lru_cache(maxsize=4)
def load(name: str) -> Model:
    """Return a trained model of `data/`, read when it is first needed."""
    return parsed((resources.files(__package__) / "data" / f"{name}.model").read_bytes())


def parsed(raw: bytes) -> Model:
    """Return a model as it stands in its file."""
    head, _, rest = raw.partition(b"\n")
    told = json.loads(head)
    classes, count = tuple(told["classes"]), told["features"]
    width = len(classes)
    codes = _numbers(rest[: count * _CODE])
    rows = rest[count * _CODE :].translate(_SHIFTED)
    hashes, places = _table(codes)
    most = len(hashes) - 1

    def row_of(name: str) -> bytes:
        code = code_of(name)
        at = code & most
        while (found := hashes[at]) != code:
            if not found:
                return b""
            at = (at + 1) & most
        return rows[places[at] * width : (places[at] + 1) * width]

    @forgotten_with
    @lru_cache(maxsize=_MOST_WORDS)
    def of_word(word: str) -> RowSum:
        return summed(row_of, pieces(word), width)

    return Model(classes, told["scale"], tuple(told["bias"]), row_of, of_word)


def _numbers(raw: bytes) -> "array[int]":
    numbers = array("I", raw)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _table(codes: Sequence[int]) -> tuple["array[int]", "array[int]"]:
    """Return where each code stands: codes, and the places of their rows, 0 where there is none.

    A dictionary would take seven times as much.
    """
    size = 1 << (len(codes) + len(codes) // 2).bit_length()
    hashes, places = array("I", bytes(size * _CODE)), array("I", bytes(size * _CODE))
    for place, code in enumerate(codes):
        at = code & (size - 1)
        while hashes[at]:
            at = (at + 1) & (size - 1)
        hashes[at], places[at] = code, place
    return hashes, places


def code_of(name: str) -> int:
    """Return a feature's number, the same on every machine; never nothing."""
    return crc32(name.encode("utf-8", "replace")) or 1


def written(head: Mapping[str, object], rows: Mapping[str, bytes]) -> bytes:
    """Return a model as its file holds it; of features with one code the last is kept."""
    known = {code_of(name): row for name, row in rows.items()}
    codes = _numbers(array("I", known).tobytes())
    told = {**head, "features": len(known)}
    return b"".join([json.dumps(told).encode(), b"\n", codes.tobytes(), *known.values()])
