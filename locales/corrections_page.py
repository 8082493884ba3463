"""What a message changed of entries, in words: a line for each as it is now."""

from markupsafe import Markup

from conversations.casework.undoing import taken_back
from conversations.screens.corrections import Corrected, What
from locales.card_page import move_told
from locales.catalog import Words
from locales.entry_line import entry_line


def corrections_page(screen: Corrected, words: Words) -> str:
    """Return what became of the entries, each in a line, and what it does to a verdict."""
    several = len(screen.card.incidents) > 1
    lines = [_said(screen, words)]
    for place, each in enumerate(screen.card.incidents, 1):
        client = screen.card.owner.client(each.client)
        line = entry_line(each, client.name if client else None, words, screen.card.today)
        number = f"{place}. " if several else ""
        lines.append(Markup("{}<b>{}</b>").format(number, line))
    if screen.what is not What.ASKED:
        lines += [move_told(screen.card, move, words) for move in screen.card.moves]
    return Markup("\n").join(lines)


def _said(screen: Corrected, words: Words) -> Markup:
    """Return what became of them; of one entry that was changed, what it said before."""
    entries = screen.card.incidents
    if screen.what is What.CHANGED and len(entries) == 1 and (was := _was(screen, words)):
        return words.html("corrected-changed-from", {"was": was})
    return words.html(f"corrected-{screen.what}", {"entries": len(entries)})


def _was(screen: Corrected, words: Words) -> str:
    """Return what the last message changed of the only entry, as it was; not of its words."""
    (entry,) = screen.card.incidents
    if entry.before is None:
        return ""
    old = {name for name, _ in entry.before.was}
    before = taken_back(entry)
    client = screen.card.owner.client(before.client)
    said = {
        "client": client.name if client else words.plain("corrected-no-client"),
        "day": words.day(before.day, screen.card.today)
        if before.day
        else words.plain("corrected-no-day"),
        "at": f"{before.at:%H:%M}" if before.at else words.plain("corrected-no-time"),
        "minutes": words.plain("card-minutes", {"minutes": before.minutes})
        if before.minutes
        else words.plain("corrected-no-minutes"),
    }
    return ", ".join(told for name, told in said.items() if name in old)
