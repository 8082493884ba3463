"""Which clock time a message speaks of, and ranges: a small grammar over the plain line.

A clock that stands as a deadline or an appointment ("na 12", "by noon", "miał być o 14") is not
when it happened.
"""

from datetime import time
from operator import attrgetter
from typing import NamedTuple

from conversations.reading.grammar import matches
from conversations.reading.languages import Clocks
from conversations.reading.text import Line

_LAST_HOUR = 23


class Clock(NamedTuple):
    """A clock time that was said: where, which, and how long from it where a range was given.

    `open` says that morning or evening was left open ("half ten", "at 3").
    """

    start: int
    end: int
    at: time
    minutes: int | None
    open: bool


# Nobody tells of more in one message: whoever sends more is not to keep the others waiting.
_MOST = 40


def find(line: Line, spoken: Clocks) -> tuple[Clock, ...]:
    """Return the clock times said in a line, in its order, but no deadlines and working hours."""
    found: list[Clock] = []
    for rule, match in matches(spoken.rules(), line.text):
        start, end = match.span()
        value = rule.meaning(match)
        before = line.text[max(0, start - 60) : start]
        if value is None or (rule.guarded and spoken.GUARD.search(before)):
            continue
        said, minutes = value
        if minutes is not None and spoken.WORKING_HOURS.search(before):
            continue
        at = time(min(said.hour, _LAST_HOUR), said.minute)
        found.append(Clock(start, end, at, minutes, said.open))
        if len(found) == _MOST:
            break
    return tuple(sorted(found, key=attrgetter("start")))
