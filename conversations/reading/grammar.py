"""How a grammar's rules take what they match: in their order, each stretch of the text once."""

import re
from collections.abc import Iterable
from typing import Protocol, TypeVar


class Saying(Protocol):
    """A rule of a grammar: a pattern, beside whatever it means."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """What the rule matches."""
        ...

    @property
    def needs(self) -> tuple[str, ...]:
        """Of these one stands in the line, spaced at its end, where it matches; none: unknown."""
        ...


R = TypeVar("R", bound=Saying)


def any_of(table: Iterable[str]) -> str:
    """Return a pattern of any of these words, the longest first."""
    return "|".join(sorted(table, key=len, reverse=True))


def pieces(table: Iterable[str]) -> tuple[str, ...]:
    """Return the fewest pieces of which one stands wherever one of these words does."""
    words = set(table)
    return tuple(sorted(w for w in words if not any(other in w for other in words if other != w)))


# Further than this no word is looked at for what it makes of a number before it.
_NEAR = 80


def after(match: re.Match[str]) -> str:
    """Return what follows a match: not all of it, for there can be hundreds in a message."""
    return match.string[match.end() : match.end() + _NEAR]


def matches(
    rules: Iterable[R], text: str, most: int | None = None
) -> list[tuple[R, re.Match[str]]]:
    """Return each rule's matches in the text, save those that overlap an earlier one.

    No more than `most`: each may take a while.
    """
    found: list[tuple[R, re.Match[str]]] = []
    taken = bytearray(len(text))
    spaced = f"{text} "
    for rule in rules:
        # Ten times faster to find than a pattern; `any` would cost as much as what it spares.
        for need in rule.needs:
            if need in spaced:
                break
        else:
            if rule.needs:
                continue
        for match in rule.pattern.finditer(text):
            start, end = match.span()
            if 1 not in taken[start:end]:
                taken[start:end] = b"\x01" * (end - start)
                found.append((rule, match))
                if len(found) == most:
                    return found
    return found
