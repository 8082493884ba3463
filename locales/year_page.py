"""What the template of a year needs: a square a day, month by month."""

from calendar import monthrange
from datetime import date
from typing import Any

from conversations.casework.year import Year
from locales.amounts import month_of
from locales.catalog import Words
from locales.chart_page import span

# A day of more trouble than this is as dark as can be.
_DARKEST = 3


def year_page(title: str, shown: Year, words: Words) -> dict[str, Any]:
    """Return the values of `templates/year_page.typ`; `title` says whose year it is."""
    months = [_month(first, shown, words) for first in _firsts(shown)]
    trouble, good = sum(shown.trouble.values()), sum(shown.good.values())
    counted = {"trouble": trouble, "good": good, "days": len(shown.trouble)}
    return {
        "lang": words.language,
        "title": title,
        "period": span(shown.first, shown.last, words),
        "months": months,
        "weekdays": [words.plain(f"year-weekday-{day}") for day in range(7)],
        "legend": [
            ["0", words.plain("year-calm")],
            ["1", words.plain("year-trouble", {"count": 1})],
            ["2", words.plain("year-trouble", {"count": 2})],
            ["3", words.plain("year-trouble-more")],
            ["good", words.plain("year-good")],
        ],
        "summary": words.plain("year-summary", counted),
        "alt": words.plain("year-alt", {"title": title, **counted}),
    }


def _firsts(shown: Year) -> list[date]:
    """Return the first day of each month."""
    firsts, first = [], shown.first
    while first <= shown.last:
        firsts.append(first)
        first = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return firsts


def _month(first: date, shown: Year, words: Words) -> dict[str, Any]:
    days = monthrange(first.year, first.month)[1]
    return {
        "name": month_of(first, words),
        "before": first.weekday(),
        "days": [_shade(first.replace(day=number), shown) for number in range(1, days + 1)],
    }


def _shade(day: date, shown: Year) -> str:
    """Return how a day is filled: by its trouble, else by what was good; later days are empty."""
    if day > shown.last:
        return "later"
    if day in shown.trouble:
        return str(min(shown.trouble[day], _DARKEST))
    return "good" if day in shown.good else "0"
