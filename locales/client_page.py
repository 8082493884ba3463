"""The page of one client in words: five lines of where things stand."""

from conversations.screens.client import ClientPage
from locales.catalog import Words
from locales.clients_page import month_told
from locales.layout import ROOM, render, short

# Letters that the heading of a page has room for, above its lines and buttons: two lines.
_HEADING = 2 * ROOM


def client_page(screen: ClientPage, words: Words) -> str:
    """Return where things stand with a client."""
    summary, client = screen.summary, screen.client
    counted = {"answered": summary.answered, "applicable": summary.applicable}
    name = short(client.name, _HEADING)
    also = ", ".join(words.plain("client-alias", {"name": n}) for n in client.aliases)
    aliases = short(also, _HEADING - len(name)) if len(name) <= ROOM else ""
    page = {
        "client": name,
        "aliases": aliases,
        "long": len(name) + len(aliases) > ROOM,
        "away": words.html("client-archived") if client.archived else None,
        "said": summary.headline,
        "lines": [
            words.html("client-answered", counted),
            month_told(summary.month, screen.rate, words),
            _plan(screen, words),
            words.html("clients-look", {"day": summary.look})
            if summary.look
            else words.html("client-look-none"),
        ],
    }
    return render("client.j2", words, page)


def _plan(screen: ClientPage, words: Words) -> str:
    step = screen.summary.step
    if step is None:
        done = screen.summary.planned and screen.summary.headline is not None
        return words.html("client-plan-done" if done else "client-plan-none")
    said = words.html(f"button-step-{step.step}", {"mark": ""}).strip()
    when = words.day(step.due) if step.due else words.plain("plan-later")
    return words.html("client-plan", {"when": when, "step": said})
