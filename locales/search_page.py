"""What was found in the log, in words."""

from conversations.screens.search import SearchPage
from locales.catalog import Words
from locales.entry_line import entry_line, in_short
from locales.layout import render


def search_page(screen: SearchPage, words: Words) -> str:
    """Return a page of what was found: whose each entry is, when, what, and its words."""
    clients: dict[int | None, str] = {each.number: each.name for each in screen.owner.clients}
    page = {
        "words_sought": screen.words,
        "count": screen.count,
        "page": screen.page,
        "pages": screen.pages,
        "entries": [
            {
                "line": entry_line(each, clients.get(each.client), words, screen.today),
                "note": in_short(each.note),
            }
            for each in screen.incidents
        ],
    }
    return render("search.j2", words, page)
