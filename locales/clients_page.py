"""The clients in words: each one's level, what the last 30 days brought, the next look."""

from datetime import date

from markupsafe import Markup

from conversations.casework.overview import Month
from conversations.screens.clients import ClientList
from conversations.values.money import Rate
from locales.catalog import Words
from locales.chart_page import lost
from locales.layout import render, short


def clients_page(screen: ClientList, words: Words) -> str:
    """Return a page of clients."""
    loose = screen.loose.entries
    page = {
        "title": words.html(screen.title.id, screen.title.arguments),
        "page": screen.page,
        "pages": screen.pages,
        "loose": words.html("clients-loose", {"count": loose}) if loose else None,
        "entries": [
            {
                "headline": said,
                "client": short(client.name),
                **_month(screen, client.number, words),
                "look": _look(screen.looks.get(client.number), words),
            }
            for client, said in screen.entries
        ],
    }
    return render("clients.j2", words, page)


def _look(day: date | None, words: Words) -> Markup | None:
    return words.html("clients-look", {"day": day}) if day else None


def month_told(month: Month, rate: Rate | None, words: Words) -> str:
    """Return what a client's last 30 days brought, in a line."""
    told = (
        words.plain("overview-incidents", {"count": month.incidents})
        if month.incidents
        else words.plain("overview-calm")
    )
    parts = [told, *([lost(month.minutes, rate, words)] if month.minutes else [])]
    return words.plain("clients-month", {"what": " · ".join(parts)})


def _month(screen: ClientList, client: int, words: Words) -> dict[str, str | None]:
    month = screen.months.get(client)
    if month is None:
        return {"month": None, "harms": None}
    return {
        "month": month_told(month, screen.rate, words),
        "harms": words.plain("overview-harms") if month.harms_others else None,
    }
