# ruff: noqa: E501 — a pattern a line
"""Dates that are none: 31.02, 5 May 1902, 12.11.2050, 99999999 days ago.

Whoever writes one means a day, and not today: it is asked for.
"""

import re
from calendar import monthrange
from datetime import date

from conversations.reading.en.words import MONTHS as EN_MONTHS
from conversations.reading.words import MONTHS

_FIRST_YEAR = 1970
_A_LEAP_YEAR = 2024
_LONGEST_COUNT = 4  # digits, in "so many days ago"

# Shorter ones are words besides: "sie", "lis", "may".
_NAMES = "|".join(
    sorted((name for name in MONTHS if len(name) > len("may")), key=len, reverse=True)
)
_IN_ENGLISH = "|".join(name for name in EN_MONTHS if name != "may")
_SIGN = r" ?[./-] ?"
_YEAR = r"(?P<year>\d{4})"
# What counts something is no day and month: "31.04 zl".
_NO_AMOUNT = r"(?! ?(?:(?:zl|pln|eur|euro|usd|gbp|k|tys|h|hours?|hrs?|godz\w*|min\w*|times|days?|invoices?|percent)\b|[%€$£]))"
_DATES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![\d.,/:-])(?P<day>\d{{1,2}}){_SIGN}(?P<month>\d{{1,2}}){_SIGN}(?P<year>\d{{4}}|\d\d)(?!\d)",
        rf"(?<!\d){_YEAR} ?- ?(?P<month>\d{{1,2}}) ?- ?(?P<day>\d{{1,2}})(?!\d)",
        rf"(?<![\d.,/:-])(?P<day>\d\d)[./](?P<month>\d\d)(?![\d.,/:]){_NO_AMOUNT}",
        rf"\b(?P<day>\d{{1,2}})(?: (?:st|nd|rd|th))?(?: of)? (?P<name>{_NAMES})\b(?: ,? ?{_YEAR}\b)?",
        rf"\b(?P<name>{_IN_ENGLISH}) (?P<day>[0-3]?\d)(?![\d:.])(?: (?:st|nd|rd|th)\b)?(?: ,? ?{_YEAR}\b)?{_NO_AMOUNT}",
        rf"\bw {_YEAR} r(?:oku)?\b",
    )
)
_DIGIT = re.compile(r"\d")
_AGO = re.compile(
    r"\b(\d+) (?:dni|dnia|dzien|tygodni\w*|miesi\w+|lat|days?|weeks?|months?|years?) (?:temu|ago)\b"
)


def is_said(text: str, today: date) -> bool:
    """Tell whether a plain line says a day that cannot be, or one of before 1970 or after next year."""
    if not _DIGIT.search(text):
        return False
    return any(
        _is_impossible(found.groupdict(), today)
        for pattern in _DATES
        for found in pattern.finditer(text)
    ) or any(len(found[1]) > _LONGEST_COUNT for found in _AGO.finditer(text))


def _is_impossible(said: dict[str, str | None], today: date) -> bool:
    year = _year(said.get("year"))
    if year is not None and not _FIRST_YEAR <= year <= today.year + 1:
        return True
    name = said.get("name")
    month, day = (MONTHS[name] if name else _number(said.get("month"))), _number(said.get("day"))
    if month is None or day is None:
        return False
    if year is None and not 1 <= month <= 12:  # noqa: PLR2004 months
        return False  # two numbers, and no date
    return not (1 <= month <= 12 and 1 <= day <= monthrange(year or _A_LEAP_YEAR, month)[1])  # noqa: PLR2004


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) > len("26") else 2000 + int(text)


def _number(text: str | None) -> int | None:
    return int(text) if text else None
