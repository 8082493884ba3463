"""A day to come, or gone by, as people type it: "15.12", "za 3 tygodnie", "next Friday"."""

import re
from datetime import date, timedelta

from conversations.reading import words
from conversations.values.folding import fold, tidy
from conversations.values.notice_periods import months_after

# "Sie" is August only where nothing but a day is typed: in a message it is "się".
_MONTHS = {**words.MONTHS, "sie": 8}
_NUMBERS = {**words.NUMBERS, "a": 1, "an": 1}
_FIXED = {"jutro": 1, "tomorrow": 1, "pojutrze": 2, "the day after tomorrow": 2}

_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2}|\d{4}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)\.?,?(?: (\d{4})(?: ?r\.?)?)?")
_MONTH_DAY = re.compile(r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?")
_AFTER = re.compile(
    r"(?:za|in|after|po) (?:(\d{1,3}|[a-z]+) )?"
    r"(dzien|dni|days?|tydzien|tygodnie|tygodni|weeks?|miesiac|miesiace|miesiecy|months?)"
)
_WEEKDAY = re.compile(
    r"(?:(?:we?|na|on|this|next|przyszly|przyszla|przyszle|najblizszy|w przyszly) )*([a-z]+)"
)
_AND_ITS_WEEKDAY = re.compile(r"(?:(?:we?|on) )?([a-z]+),? (.+)")
_MOST = 999
_WEEK_AND_MORE, _YEAR_AND_MORE = 8, 366


def read_day(text: str, today: date) -> date | None:
    """Return the day that the text names as seen from today, None when it names none.

    A day and a month without a year are the next such day; so is a weekday. A year that was said is
    taken as it was, although the day may be past. A weekday beside the day must be its own.
    """
    said = fold(tidy(text)).strip(" .!")
    if said in _FIXED:
        return today + timedelta(days=_FIXED[said])
    return _dated(said, today) or _after(said, today) or _weekday(said, today)


def read_past_day(text: str, today: date) -> date | None:
    """Return the day as `read_day`, but without a year the last such day: of an invoice gone by."""
    day = read_day(text, today)
    for back in (_WEEK_AND_MORE, _YEAR_AND_MORE):
        before = today - timedelta(days=back)
        earlier = read_day(text, before)
        if day is None or earlier is None or earlier > today:
            continue
        # "Jutro" moves along with the day it is seen from: it is meant as it was said.
        if earlier - before != day - today:
            return earlier
    return day


def _dated(said: str, today: date) -> date | None:
    found = _AND_ITS_WEEKDAY.fullmatch(said)
    if found and found[1] in words.WEEKDAYS:
        day = _day_and_month(found[2], today)
        return day if day and day.weekday() == words.WEEKDAYS[found[1]] else None
    return _day_and_month(said, today)


def _day_and_month(said: str, today: date) -> date | None:
    if found := _ISO.fullmatch(said):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.fullmatch(said):
        return _next(int(found[1]), int(found[2]), found[3], today)
    if (found := _DAY_MONTH.fullmatch(said)) and found[2] in _MONTHS:
        return _next(int(found[1]), _MONTHS[found[2]], found[3], today)
    if (found := _MONTH_DAY.fullmatch(said)) and found[1] in _MONTHS:
        return _next(int(found[2]), _MONTHS[found[1]], found[3], today)
    return None


def _next(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)  # noqa: PLR2004
    # 29 February comes every fourth year, and no later than that.
    later = (_date(today.year + ahead, month, day) for ahead in range(5))
    return next((each for each in later if each is not None and each > today), None)


def _after(said: str, today: date) -> date | None:
    found = _AFTER.fullmatch(said)
    if found is None:
        return None
    number = found[1] or "1"
    count = int(number) if number.isdigit() else _NUMBERS.get(number)
    if count is None or count > _MOST:
        return None
    if found[2].startswith(("d",)):
        return today + timedelta(days=count)
    if found[2].startswith(("t", "w")):
        return today + timedelta(weeks=count)
    return months_after(today, count)


def _weekday(said: str, today: date) -> date | None:
    found = _WEEKDAY.fullmatch(said)
    wanted = words.WEEKDAYS.get(found[1]) if found else None
    if wanted is None:
        return None
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
