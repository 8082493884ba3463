"""How long something took: "40 min", "półtorej godziny", "half an hour", and how long ago.

A length that is a price's unit, a delay, a notice or a rhythm ("60 zł/h", "20 minut spóźnienia",
"within 48h", "co 15 minut") is not how long the incident lasted.
"""

import re
from operator import attrgetter
from typing import NamedTuple

from conversations.reading.grammar import matches
from conversations.reading.languages import Lengths
from conversations.reading.text import Line

_LONGEST = 24 * 60


class Length(NamedTuple):
    """A length that was said, in minutes; `ago` when it says how long ago something was."""

    start: int
    end: int
    minutes: int
    ago: bool


_IDIOMS = re.compile(
    r"(?:\d+|piec|dwie|dwa|pare|trzy) (?:minutek|minutki|sekund\w*)|minutke|chwilke"
)


def find(line: Line, spoken: Lengths) -> tuple[Length, ...]:
    """Return the lengths said in a line, in its order."""
    found: list[Length] = []
    for each, match in matches(spoken.rules(), line.text):
        start, end = match.span()
        minutes = each.meaning(match)
        if minutes is None or not 0 < minutes <= _LONGEST or _IDIOMS.fullmatch(match.group()):
            continue
        before, after = line.text[max(0, start - 60) : start], line.text[end : end + 40]
        ago = spoken.AGO.match(after) is not None
        if not ago and spoken.is_something_else(match.group(), before, after):
            continue
        found.append(Length(start, end, round(minutes), ago))
    return tuple(sorted(found, key=attrgetter("start")))
