"""Cues: phrases that speak for something, kept as text, one a line, under a heading.

In a file `word*` begins a word, `a|b` is one of them, `word?` may be missing, `..` is up to four
words, `.` is one, `_c` a client, `0` a number. A line that begins with `~` only hints. Words are
plain: no capitals, no diacritics, no apostrophes ("didnt"); `off_grid` is two words in a choice.
"""

import re
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from typing import NamedTuple

from conversations.reading.tables import sections

PLAINLY, HINTED = 2, 1
_KEY = 3  # letters of a cue's first word by which it is found
_ANYTHING = frozenset([""])  # any word begins with it
_GAP = r"(?:[^\s.!?;,:]+ ){0,4}?"
_ANY = r"[^\s.!?;,:]+"
_NUMBER = r"\d\S*"


class Cue(NamedTuple):
    """A phrase: what it speaks for, and how plainly.

    `needs` is how some word of the message begins wherever it stands.
    """

    heading: str
    strength: int
    source: str
    needs: frozenset[str]


class Hit(NamedTuple):
    """A cue in a line: its heading, how plainly it speaks, and where, in words."""

    heading: str
    strength: int
    start: int
    end: int


@lru_cache(maxsize=8192)
def _compiled(source: str) -> re.Pattern[str]:
    parts: list[str] = []
    for word in source.split():
        if word == "..":
            parts.append(_GAP)
        elif word.endswith("?") and len(word) > 1:
            parts.append(f"(?:{_word(word[:-1])} )?")
        else:
            parts.append(f"{_word(word)} ")
    return re.compile("".join(parts))


def _word(word: str) -> str:
    if word == ".":
        return _ANY
    if word == "0":
        return _NUMBER
    options = [_option(option) for option in word.split("|") if option]
    return options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"


def _option(option: str) -> str:
    """Return the pattern of one alternative; `_` parts the words of a longer one."""
    words = option[:1] + option[1:].replace("_", " ")
    return " ".join(
        re.escape(word[:-1]) + r"[^\s]*"
        if word.endswith("*") and len(word) > 1
        else re.escape(word)
        for word in words.split(" ")
    )


def _keys(source: str) -> set[str]:
    """Return how a line may begin where this cue stands: the first letters of its first words."""
    keys: set[str] = set()
    for word in source.split():
        bare = word.removesuffix("?") if len(word) > 1 else word
        keys |= _begins(bare)
        if bare == word:
            break
    return keys


def _begins(word: str) -> set[str]:
    """Return the first letters of a cue's word, of each that it may be."""
    return {
        "0" if option == "0" else (option[:1] + option[1:].split("_")[0]).rstrip("*")[:_KEY]
        for option in word.split("|")
    }


def _needs(source: str) -> frozenset[str]:
    """Return how a word begins that must stand further on in the cue: the one that says most."""
    known = [
        frozenset(_begins(word))
        for word in source.split()[1:]
        if word not in {".", "..", "_c"} and not word.endswith("?")
    ]
    return max(known, key=lambda keys: (min(map(len, keys)), -len(keys)), default=_ANYTHING)


@lru_cache(maxsize=16)
def table(names: tuple[str, ...]) -> Mapping[str, tuple[Cue, ...]]:
    """Return the cues of some files by the letters that they begin with."""
    found: dict[str, list[Cue]] = {}
    for name in names:
        for heading, rows in sections(name).items():
            for row in rows:
                hint = row.startswith("~")
                source = row.lstrip("~ ").strip()
                cue = Cue(heading, HINTED if hint else PLAINLY, source, _needs(source))
                for key in _keys(source):
                    found.setdefault(key, []).append(cue)
    return {key: tuple(cues) for key, cues in found.items()}


def hits(
    words: Iterable[str], names: tuple[str, ...], headings: Set[str] = frozenset()
) -> list[Hit]:
    """Return every cue of these files that stands in a message, in its order.

    Of some headings alone where they are given.
    """
    known = table(names)
    told = list(words)
    starts: list[int] = []
    place = 0
    for word in told:
        starts.append(place)
        place += len(word) + 1
    text = " ".join(told) + " "
    begins = {word: _at(word) for word in set(told)}
    there = _ANYTHING.union(*begins.values())
    # One in five is left; a long message has the same letters many times.
    left = {
        key: [
            cue
            for cue in known[key]
            if not (there.isdisjoint(cue.needs) or (headings and cue.heading not in headings))
        ]
        for key in there
        if key in known
    }
    found: list[Hit] = []
    for at, (word, start) in enumerate(zip(told, starts, strict=True)):
        for key in begins[word]:
            for heading, strength, source, _ in left.get(key, ()):
                match = _compiled(source).match(text, start)
                if match:
                    end = at + match.group().count(" ")
                    found.append(Hit(heading, strength, at, end))
    return found


def _at(word: str) -> set[str]:
    """Return the letters by which the cues that may begin with a word are found."""
    return {word[:1], word[:2], word[:_KEY], *("0" if word[:1].isdigit() else "")} - {""}
