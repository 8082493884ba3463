"""How a grammar's rules take what they match: in their order, each stretch of the text once."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar


class Rule(Protocol):
    """A rule of a grammar: a pattern, beside whatever it means."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """What the rule matches."""
        ...


R = TypeVar("R", bound=Rule)


def matches(rules: Iterable[R], text: str) -> Iterator[tuple[R, re.Match[str]]]:
    """Give each rule's matches in the text, save those that overlap an earlier one."""
    taken: list[tuple[int, int]] = []
    for rule in rules:
        for match in rule.pattern.finditer(text):
            start, end = match.span()
            if not any(start < right and left < end for left, right in taken):
                taken.append((start, end))
                yield rule, match
