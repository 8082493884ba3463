"""The log of a client in words."""

from datetime import datetime

from conversations.screens.history import History
from locales.catalog import Words
from locales.entry_line import entry_line, in_short
from locales.layout import render


def history_page(screen: History, words: Words) -> str:
    """Return a page of the log."""
    page = {
        "client": screen.client.name,
        "page": screen.page,
        "pages": screen.pages,
        "entries": [
            {
                "line": entry_line(incident, None, words, screen.today),
                "settled": incident.settled,
                "waits": incident.waits,
                "note": in_short(incident.note),
                "edited": _edited(incident.edited_at, screen, words),
            }
            for incident in screen.incidents
        ],
    }
    return render("history.j2", words, page)


def _edited(at: datetime | None, screen: History, words: Words) -> str | None:
    return words.day(at.astimezone(screen.zone).date(), screen.today) if at else None
