# ruff: noqa: E501, PLR2004 — a pattern a line; hours and minutes are what they are
"""What the rules of clock times are made of, and how hours are reckoned."""

import re
from collections.abc import Callable
from typing import NamedTuple

DAY_MINUTES = 24 * 60
NOON = 12


class SaidHour(NamedTuple):
    """An hour that was said; `open` when morning or evening was left open."""

    hour: int
    minute: int
    open: bool


Meaning = Callable[[re.Match[str]], "tuple[SaidHour, int | None] | None"]


class Saying(NamedTuple):
    """A way of saying a clock: the pattern, and what it means; a guarded one can be a deadline."""

    pattern: re.Pattern[str]
    meaning: Meaning
    guarded: bool
    needs: tuple[str, ...]


def valid(hour: int, minute: int) -> bool:
    """Whether there is such a time of day."""
    return 0 <= hour <= 24 and 0 <= minute < 60 and not (hour == 24 and minute)


UNITS_AFTER = re.compile(
    r" ?(?:zl|zlotych|pln|eur|euro|usd|%|procent|h\b|godz|min|minut|dni|dzien|tygodni|tyg|miesi|lat\b|latach|razy|raz\b|sztuk|szt|osob|"
    r"stron|tys|k\b|kg|/|x\b|gb|mb|pkt|punkt|st\b|nd\b|rd\b|th\b|[+$€£]|hours?|hrs?|mins?|minutes?|days?|weeks?|times|people|"
    r"pages|of\b|per\b|emails|texts|messages|calls|slides|posts|quid|pounds|grand|years?|months?|different|more|new|things)(?=\W|$|\w)"
)


def range_of(first: SaidHour | None, last: SaidHour | None) -> tuple[SaidHour, int | None] | None:
    """Return the start of a range and its minutes; no meaning when it is longer than half a day."""
    if first is None or last is None:
        return None
    start, end = first.hour * 60 + first.minute, last.hour * 60 + last.minute
    if end <= start and end + DAY_MINUTES // 2 > start and last.open:
        end += DAY_MINUTES // 2
    if end <= start:
        end += DAY_MINUTES
    length = end - start
    return (first, length) if length <= DAY_MINUTES // 2 else None


def shift(said: SaidHour, minutes: int) -> SaidHour:
    """Return the clock so many minutes later, or earlier."""
    whole = (said.hour * 60 + said.minute + minutes) % DAY_MINUTES
    return SaidHour(whole // 60, whole % 60, said.open)


def fixed(hour: int) -> Meaning:
    """Return always the same hour: noon, midnight."""
    return lambda _: (SaidHour(hour, 0, open=False), None)


def none(_: re.Match[str]) -> None:
    """No clock, and nothing else may match here: "24/7"."""
    return


def rule(
    pattern: str, meaning: Meaning, *, guarded: bool = True, needs: tuple[str, ...] = ()
) -> Saying:
    """Return a rule whose pattern matches whole words and no part of an amount."""
    return Saying(
        re.compile(rf"(?<![\w.,'#/€£$-])(?:{pattern})(?![\w'%])"), meaning, guarded, needs
    )


def numbered(pattern: str, n: int = 0) -> str:
    """Return a pattern with its groups numbered: a range has two clocks."""
    return pattern.replace("{0}", str(n))
