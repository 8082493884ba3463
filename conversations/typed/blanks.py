"""What an owner types for a letter's blank, read strictly: None is better than a wrong sum."""

import re
from decimal import Decimal

from conversations.records.owner import Language
from conversations.records.vocabulary import Blank
from conversations.values.folding import tidy

_AMOUNT = re.compile(
    r"(?P<before>\S*?)\s*(?P<whole>\d{1,3}(?:[ .,']\d{3})+|\d{1,8})(?:[.,](?P<part>\d{1,2}))?"
    r"(?P<dash>,-)?\s*(?P<after>\S*)"
)
_CURRENCIES = {
    **dict.fromkeys(("zł", "zl", "pln", "złotych", "złote", "zlotych"), "PLN"),
    **dict.fromkeys(("€", "eur", "euro"), "EUR"),
    **dict.fromkeys(("$", "usd"), "USD"),
    **dict.fromkeys(("£", "gbp"), "GBP"),
    "chf": "CHF",
}
_LARGEST = Decimal(9_999_999)

_TIME = r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?"
_HOURS = re.compile(rf"(?:od |from )?{_TIME}\s*(?:-|–|—|do|to|till|until)\s*{_TIME}", re.IGNORECASE)
_NOON, _DAY, _HOUR = 12, 24, 60

_LONGEST_INVOICE = 30


def read_blank(blank: Blank, text: str, language: Language) -> str | None:
    """Return what was typed as it is kept, None when it is nothing that the blank can hold.

    An amount is kept as "1200.50 PLN" (without a currency where none was said), hours as
    "9:00–17:00", an invoice's number as it was typed.
    """
    typed = tidy(text)
    match blank:
        case Blank.AMOUNT:
            return _amount(typed, language)
        case Blank.HOURS:
            return _hours(typed)
        case Blank.INVOICE:
            fits = len(typed) <= _LONGEST_INVOICE and any(map(str.isdigit, typed))
            return typed if fits else None
        case _:
            return None


def _amount(typed: str, language: Language) -> str | None:
    found = _AMOUNT.fullmatch(typed.replace("\N{NO-BREAK SPACE}", " "))
    if found is None:
        return None
    marks = [found[side].casefold().rstrip(".") for side in ("before", "after") if found[side]]
    if len(marks) > 1 or any(mark not in _CURRENCIES for mark in marks):
        return None
    whole = re.sub(r"\D", "", found["whole"])
    value = Decimal(f"{whole}.{found['part'] or 0}")
    if not 0 < value <= _LARGEST:
        return None
    # In Polish a bare number is złotys; in English it may be anything, and stays bare.
    currency = _CURRENCIES[marks[0]] if marks else "PLN" if language is Language.PL else ""
    return f"{value:.2f} {currency}".strip()


def _hours(typed: str) -> str | None:
    found = _HOURS.fullmatch(typed)
    if found is None:
        return None
    start, end = _minutes(found[1], found[2], found[3]), _minutes(found[4], found[5], found[6])
    if start is None or end is None or start >= end:
        return None
    return f"{_clock(start)}–{_clock(end)}"


def _minutes(hour: str, minute: str | None, half: str | None) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    if half:
        if not 0 < hours <= _NOON:
            return None
        hours = hours % _NOON + (_NOON if half.casefold() == "pm" else 0)
    if hours > _DAY or minutes >= _HOUR or hours * _HOUR + minutes > _DAY * _HOUR:
        return None
    return hours * _HOUR + minutes


def _clock(minutes: int) -> str:
    return f"{minutes // _HOUR}:{minutes % _HOUR:02d}"
