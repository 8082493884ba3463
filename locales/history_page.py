"""The log of a client in words."""

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
            }
            for incident in screen.incidents
        ],
    }
    return render("history.j2", words, page)
