"""The log of a client in words."""

from conversations.screens.history import History
from locales.catalog import Words
from locales.entry_line import entry_line
from locales.layout import render

# As much of a note as shows what it was: the whole is in the chat.
_NOTE_SHOWN = 120


def history_page(screen: History, words: Words) -> str:
    """Return a page of the log."""
    page = {
        "client": screen.client.name,
        "page": screen.page,
        "pages": screen.pages,
        "entries": [
            {
                "line": entry_line(incident, None, words),
                "settled": incident.settled,
                "waits": incident.waits,
                "note": _shortened(incident.note),
            }
            for incident in screen.incidents
        ],
    }
    return render("history.j2", words, page)


def _shortened(note: str) -> str:
    line = " ".join(note.split())
    return line if len(line) <= _NOTE_SHOWN else line[:_NOTE_SHOWN].rstrip() + "…"
