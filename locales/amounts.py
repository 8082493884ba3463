"""Days, durations and money as a language writes them."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal

from conversations.casework.course import Span
from conversations.records.owner import Language
from conversations.values.money import Rate
from locales.binding import NO_BREAK
from locales.catalog import Words

_HOUR = 60
_TEN_THOUSAND = 10_000

_AXIS = {
    Language.PL: {Span.WEEK: "d.MM", Span.MONTH: "MM.yyyy", Span.QUARTER: "MM.yyyy"},
    Language.EN: {Span.WEEK: "d MMM", Span.MONTH: "MMM yyyy", Span.QUARTER: "MMM yyyy"},
}


def long_day(day: date, words: Words) -> str:
    """Return a day with its year: "20 listopada 2026 r."."""
    return _day(day, "long", words.language)


def full_day(day: date, words: Words) -> str:
    """Return a day with its weekday and year: "piątek, 20 listopada 2026 r."."""
    return _day(day, "full", words.language)


@lru_cache(maxsize=4096)
def _day(day: date, form: str, language: Language) -> str:
    # A long log names the same days over and over, and the library takes its time.
    day_said = format_date(day, form, locale=language.locale)
    # In Polish a year that binds to a day is followed by "r.".
    return f"{day_said}{NO_BREAK}r." if language is Language.PL else day_said


def month_of(day: date, words: Words) -> str:
    """Return a day's month and year: "listopad 2026"."""
    name = format_skeleton("yMMMM", day, locale=words.language.locale)
    return name[:1].upper() + name[1:]


def axis_day(day: date, span: Span, words: Words) -> str:
    """Return the first day of a period as an axis of a chart shows it."""
    pattern = _AXIS[words.language].get(span, "yyyy")
    return format_date(day, pattern, locale=words.language.locale)


def duration(minutes: int, words: Words) -> str:
    """Return a length of time, each number with its unit on one line: "45 min", "2 h 10 min"."""
    hours, rest = divmod(minutes, _HOUR)
    number = format_decimal(hours, locale=words.language.locale)
    parts = [
        *([words.plain("amount-hours", {"hours": number})] if hours else []),
        *([words.plain("amount-minutes", {"minutes": rest})] if rest or not hours else []),
    ]
    return " ".join(each.replace(" ", NO_BREAK) for each in parts)


def money(rate: Rate, minutes: int, words: Words) -> str:
    """Return what the minutes come to at that rate: "260 zł"."""
    worth = rate.worth(minutes)
    # Polish sets thousands apart from ten thousand on.
    apart = words.language is Language.EN or worth >= _TEN_THOUSAND
    written = format_decimal(worth, locale=words.language.locale, group_separator=apart)
    return _sum(written, rate, words)


def hourly(rate: Rate, words: Words) -> str:
    """Return the rate of one hour: "120,50 zł"."""
    places = "#,##0.00" if rate.cents % 100 else "#,##0"
    amount = format_decimal(rate.cents / 100, places, locale=words.language.locale)
    return _sum(amount, rate, words)


def _sum(amount: str, rate: Rate, words: Words) -> str:
    return words.plain("amount-money", {"amount": amount, "currency": rate.currency})
