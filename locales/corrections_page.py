"""What a message changed of entries, in words: a line for each as it is now."""

from markupsafe import Markup

from conversations.screens.corrections import Corrected, What
from locales.card_page import move_told
from locales.catalog import Words
from locales.entry_line import entry_line


def corrections_page(screen: Corrected, words: Words) -> str:
    """Return what became of the entries, each in a line, and what it does to a verdict."""
    several = len(screen.card.incidents) > 1
    lines = [words.html(f"corrected-{screen.what}", {"entries": len(screen.card.incidents)})]
    for place, each in enumerate(screen.card.incidents, 1):
        client = screen.card.owner.client(each.client)
        line = entry_line(each, client.name if client else None, words)
        number = f"{place}. " if several else ""
        lines.append(Markup("{}<b>{}</b>").format(number, line))
    if screen.what is not What.ASKED:
        lines += [move_told(screen.card, move, words) for move in screen.card.moves]
    return Markup("\n").join(lines)
