"""What a message changed of entries, in words: a line for each as it is now."""

from markupsafe import Markup

from conversations.screens.corrections import Corrected
from locales.card_page import move_told
from locales.catalog import Words
from locales.entry_line import entry_line


def corrections_page(screen: Corrected, words: Words) -> str:
    """Return what became of the entries, each in a line, and what it does to a verdict."""
    lines = [words.html(f"corrected-{screen.what}")]
    for each in screen.card.incidents:
        client = screen.card.owner.client(each.client)
        line = entry_line(each, client.name if client else None, words)
        lines.append(Markup("<b>{}</b>").format(line))
    lines += [move_told(screen.card, move, words) for move in screen.card.moves]
    return Markup("\n").join(lines)
