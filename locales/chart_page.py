"""What the templates of the chart and of the picture of all clients need."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from conversations.casework.course import Course, Period, Span
from conversations.casework.overview import Month
from conversations.decision.situations import Headline, Situation
from conversations.records.owner import Client
from conversations.values.money import Rate
from locales.amounts import axis_day, duration, long_day, money
from locales.catalog import Words
from locales.layout import headline

_LABELS = 5
# A chart of two incidents should not look like the end of the world.
_SHALLOWEST = 4


def chart_page(client: str, course: Course, words: Words) -> dict[str, Any]:
    """Return the values of `templates/chart_page.typ`; the course has periods."""
    return {
        "lang": words.language,
        "client": client,
        "period": span(course.periods[0].first, course.periods[-1].last, words),
        "chart": chart(course, words),
    }


def chart(course: Course, words: Words) -> dict[str, Any]:
    """Return what `templates/chart.typ` draws from."""
    periods = course.periods
    deepest = max(_SHALLOWEST, *(period.trouble for period in periods))
    return {
        "periods": [
            {
                "label": _label(place, periods, course.span, words),
                "good": period.good,
                "troubles": [
                    [situation or "none", period.troubles[situation]]
                    for situation in (*Situation, None)
                    if situation in period.troubles
                ],
                "talk": bool(period.talks),
            }
            for place, period in enumerate(periods)
        ],
        "deepest": deepest,
        "highest": max(period.good for period in periods),
        "ticks": _ticks(deepest),
        "levels": _levels(periods, words),
        "legend": _legend(periods, words),
        "talks": any(period.talks for period in periods),
        "alt": _described(periods, words),
        "words": {
            "talk": words.plain("chart-talk"),
            "verdict": words.plain("chart-verdict"),
            "step": words.plain(f"chart-step-{course.span}"),
        },
    }


def span(first: date, last: date, words: Words) -> str:
    """Return a stretch of time in words."""
    return words.plain(
        "chart-span", {"first": long_day(first, words), "last": long_day(last, words)}
    )


def _label(place: int, periods: Sequence[Period], span: Span, words: Words) -> str | None:
    every = -(-len(periods) // _LABELS)
    if place % every or place > len(periods) - every / 2:
        return None
    return axis_day(periods[place].first, span, words)


def _ticks(deepest: int) -> list[int]:
    """Return two or three round numbers of the scale."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if deepest / step <= 3.5:  # noqa: PLR2004 lines that still read as a few
                return list(range(step, deepest + 1, step))
        size *= 10


def _levels(periods: Sequence[Period], words: Words) -> list[dict[str, Any]]:
    """Return the levels that occur, mildest first, each with the stretches in which it was."""
    return [
        {
            "id": said.level,
            "name": headline(said, words),
            "runs": _runs([period.headline == said for period in periods]),
        }
        for said in sorted(
            {period.headline for period in periods if period.headline},
            key=lambda each: (each.level.gravity, not each.so_far),
        )
    ]


def _runs(marked: Sequence[bool]) -> list[dict[str, int]]:
    runs: list[dict[str, int]] = []
    for place, mark in enumerate(marked):
        if not mark:
            continue
        if runs and runs[-1]["to"] == place:
            runs[-1]["to"] = place + 1
        else:
            runs.append({"from": place, "to": place + 1})
    return runs


def _legend(periods: Sequence[Period], words: Words) -> list[dict[str, Any]]:
    entries = []
    good = sum(period.good for period in periods)
    if good:
        entries.append({"id": "good", "name": words.plain("chart-good"), "count": good})
    for situation in (*Situation, None):
        count = sum(period.troubles.get(situation, 0) for period in periods)
        if count:
            entries.append(
                {
                    "id": situation or "none",
                    "name": words.plain(f"situation-{situation}" if situation else "chart-none"),
                    "count": count,
                }
            )
    return entries


def _described(periods: Sequence[Period], words: Words) -> str:
    """Return what the chart shows in a sentence, for who cannot see it."""
    return words.plain(
        "chart-alt",
        {
            "first": long_day(periods[0].first, words),
            "last": long_day(periods[-1].last, words),
            "count": sum(period.trouble for period in periods),
            "good": sum(period.good for period in periods),
            "level": headline(periods[-1].headline, words),
        },
    )


def overview_page(
    clients: Sequence[tuple[Client, Headline | None, Month, Mapping[Situation | None, int]]],
    rate: Rate | None,
    days: tuple[date, date],
    words: Words,
) -> dict[str, Any]:
    """Return the values of `templates/overview_page.typ`: clients as given, with their month."""
    most = max([1, *(month.incidents for _, _, month, _ in clients)])
    present = {situation for *_, parts in clients for situation in parts}
    return {
        "lang": words.language,
        "title": words.plain("overview-title"),
        "period": span(*days, words),
        "clients": [
            {
                "client": client.name,
                "level": said.level if said else None,
                "verdict": headline(said, words),
                "count": words.plain("overview-incidents", {"count": month.incidents}),
                "parts": [
                    [situation or "none", parts[situation] / most]
                    for situation in (*Situation, None)
                    if situation in parts
                ],
                "lost": lost(month.minutes, rate, words) if month.minutes else None,
                "harms": words.plain("overview-harms") if month.harms_others else None,
            }
            for client, said, month, parts in clients
        ],
        "legend": [
            {
                "id": each or "none",
                "name": words.plain(f"situation-{each}" if each else "chart-none"),
            }
            for each in (*Situation, None)
            if each in present
        ],
    }


def lost(minutes: int, rate: Rate | None, words: Words) -> str:
    """Return lost time, and what it comes to when there is a rate."""
    time = duration(minutes, words)
    if rate is None:
        return words.plain("overview-lost", {"time": time})
    worth = money(rate, minutes, words)
    return words.plain("overview-lost-worth", {"time": time, "money": worth})
