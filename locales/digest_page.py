"""The weekly digest in words."""

from datetime import timedelta
from typing import Any

from markupsafe import Markup

from conversations.casework.digest import DAYS, ClientWeek
from conversations.screens.digest import Digested
from conversations.values.money import Rate
from locales.catalog import Words
from locales.chart_page import lost
from locales.layout import render

# What a message of Telegram's holds, with the longest names there can be.
_MOST = 20
_MOST_NAMED = 10


def digest_page(screen: Digested, words: Words) -> str:
    """Return what the week brought with each client."""
    loud = [each for each in screen.weeks if not each.quiet]
    quiet = [each.client.name for each in screen.weeks if each.quiet]
    first = screen.today - timedelta(days=DAYS - 1)
    more = len(loud) - _MOST
    page = {
        "span": words.html("digest-span", {"first": first, "last": screen.today}),
        "quiet": not loud,
        "weeks": [_week(each, screen.rate, words) for each in loud[:_MOST]],
        "rest": _rest(quiet, words) if loud and quiet else None,
        "more": words.html("digest-more", {"count": more}) if more > 0 else None,
    }
    return render("digest.j2", words, page)


def _week(week: ClientWeek, rate: Rate | None, words: Words) -> dict[str, Any]:
    log = []
    if week.incidents:
        log.append(words.plain("overview-incidents", {"count": week.incidents}))
    if week.minutes:
        log.append(lost(week.minutes, rate, words))
    return {
        "client": week.client.name,
        "moved": week.moved,
        "before": week.before,
        "after": week.after,
        "log": " · ".join(log),
    }


def _rest(names: list[str], words: Words) -> Markup:
    if len(names) > _MOST_NAMED:
        return words.html("digest-rest-many", {"count": len(names)})
    return words.html("digest-rest", {"clients": ", ".join(names)})
