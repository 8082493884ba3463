"""What the rules of lengths are made of, and how minutes are reckoned."""

import re
from collections.abc import Callable
from typing import NamedTuple

Meaning = Callable[[re.Match[str]], float | None]


class Rule(NamedTuple):
    """A way of saying a length: the pattern, its minutes, what stands wherever it matches."""

    pattern: re.Pattern[str]
    meaning: Meaning
    needs: tuple[str, ...]


def words(table: object) -> str:
    """Return the words of a table as a pattern, the longest first."""
    return "|".join(sorted(table, key=len, reverse=True))  # type: ignore[call-overload]


def rule(pattern: str, meaning: Meaning, *needs: str) -> Rule:
    """Return a rule whose pattern matches whole words only."""
    return Rule(re.compile(rf"(?<![\w./:'])(?:{pattern})(?![\w'])"), meaning, needs)


def value_of(text: str | None, table: object) -> float:
    """Return a number in digits or words; below zero: none."""
    if not text:
        return 1.0
    if text[0].isdigit():
        try:
            return float(text.replace(",", "."))
        except ValueError:
            return -1.0
    total = 0.0
    for word in text.split():
        total += table.get(word, 0)  # type: ignore[attr-defined]
    return total


def of(unit: float, table: object) -> Meaning:
    """So many units of so many minutes, and what is said beyond."""

    def meaning(match: re.Match[str]) -> float | None:
        groups = match.groupdict()
        value = value_of(groups.get("n"), table)
        extra = value_of(groups["x"], table) if groups.get("x") else 0.0
        half = 0.5 if groups.get("half") else 0.0
        return (value + half) * unit + extra if value >= 0 else None

    return meaning


def counted(table: object) -> Meaning:
    """So many times so many minutes."""
    return lambda match: value_of(match["times"], table) * value_of(match["n"], table)


def fixed(minutes: float) -> Meaning:
    """Return always the same minutes."""
    return lambda _: minutes
