"""What the rules of lengths are made of, and how minutes are reckoned."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

Meaning = Callable[[re.Match[str]], float | None]


class Saying(NamedTuple):
    """A way of saying a length: the pattern, its minutes, what stands wherever it matches."""

    pattern: re.Pattern[str]
    meaning: Meaning
    needs: tuple[str, ...]


def rule(pattern: str, meaning: Meaning, *needs: str) -> Saying:
    """Return a rule whose pattern matches whole words only."""
    return Saying(re.compile(rf"(?<![\w./:'])(?:{pattern})(?![\w'])"), meaning, needs)


def value_of(text: str | None, numbers: Mapping[str, int]) -> float:
    """Return a number in digits or words; below zero: none."""
    if not text:
        return 1.0
    if text[0].isdigit():
        try:
            return float(text.replace(",", "."))
        except ValueError:
            return -1.0
    return float(sum(numbers.get(word, 0) for word in text.split()))


def of(unit: float, numbers: Mapping[str, int]) -> Meaning:
    """So many units of so many minutes, and what is said beyond."""

    def meaning(match: re.Match[str]) -> float | None:
        groups = match.groupdict()
        value = value_of(groups.get("n"), numbers)
        extra = value_of(groups["x"], numbers) if groups.get("x") else 0.0
        half = 0.5 if groups.get("half") else 0.0
        return (value + half) * unit + extra if value >= 0 else None

    return meaning


def counted(numbers: Mapping[str, int]) -> Meaning:
    """So many times so many minutes."""
    return lambda match: value_of(match["times"], numbers) * value_of(match["n"], numbers)


def fixed(minutes: float) -> Meaning:
    """Return always the same minutes."""
    return lambda _: minutes
