"""Stems of words and phrases that speak for a kind, and of the ideas that the model weighs."""

from collections.abc import Mapping
from functools import lru_cache

from conversations.reading.tables import sections

_KEY = 5  # letters; the fewest comparisons among 3 to 7


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """(entry, heading) by the first letters of the entry, or by all of a shorter one."""
    found: dict[str, dict[tuple[str, str], None]] = {}
    for heading, rows in sections("stems.txt").items():
        for row in rows:
            for raw in row.split(","):
                entry = raw.strip().replace("_", " ")
                if entry := entry.lstrip().lstrip("*"):
                    spaced = _spaced(entry)
                    found.setdefault(spaced[:_KEY], {})[spaced, heading] = None
    return {key: tuple(entries) for key, entries in found.items()}


def _spaced(entry: str) -> str:
    """Return an entry as it stands in the canonical line: signs apart."""
    out = []
    for place, letter in enumerate(entry):
        inside = (
            0 < place < len(entry) - 1 and entry[place - 1].isalnum() and entry[place + 1].isalnum()
        )
        if letter.isalnum() or letter == " " or (letter == "'" and inside):
            out.append(letter)
        else:
            out.append(f" {letter} ")
    spaced = " ".join("".join(out).split())
    return spaced + " " if entry.endswith(" ") else spaced


@lru_cache(maxsize=1)
def _roots() -> tuple[tuple[str, str], ...]:
    """Return (root, heading) of what counts inside of a word: "*wrzeszcz" in "nawrzeszczał"."""
    return tuple(
        (raw.strip()[1:], heading)
        for heading, rows in sections("stems.txt").items()
        for row in rows
        for raw in row.split(",")
        if raw.strip().startswith("*")
    )


def headings(line: str) -> dict[str, int]:
    """Return the headings whose entries stand in a canonical line, each with how many do."""
    table = _table()
    text = line + " "
    found: dict[str, int] = {}
    for root, heading in _roots():
        if root in text:
            found[heading] = found.get(heading, 0) + 1
    seen: set[tuple[str, str]] = set()
    place = 0
    while True:
        for length in range(1, _KEY + 1):
            for pair in table.get(text[place : place + length], ()):
                if pair not in seen and text.startswith(pair[0], place):
                    seen.add(pair)
                    # A phrase says more than a word.
                    found[pair[1]] = found.get(pair[1], 0) + (2 if " " in pair[0].strip() else 1)
        place = text.find(" ", place) + 1
        if place == 0 or place >= len(text):
            return found
