"""The card of a message in words."""

import textwrap
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from conversations.casework.plan import ENDING
from conversations.records.owner import Incident
from conversations.screens.card import Card, Move
from locales.catalog import Words
from locales.entry_line import entry_line, entry_notes, kind_words, moved
from locales.entry_page import files_line, is_recording
from locales.layout import headline, mark, render, short

# From so many entries on a card can be higher than the smallest phone: letters on a line of it,
# how many lines a row of buttons is high, and for how many there is room.
_MANY = 3
_BOLD, _PLAIN = 26, 30
_ROW, _ROOM = 2.2, 20


def card_page(card: Card, words: Words) -> str:
    """Return the entries, what is to be said of them, what is asked, and what moves a verdict."""
    made = card.incidents
    several = len(made) > 1
    # While one chooses, the question and its buttons are what the screen is for.
    lines = [each for each in made if not card.menu or not card.at or each == card.at]
    told = () if card.menu or (card.at and several) else made
    notes = (
        *(note for each in told for note in entry_notes(each, card.owner.hours, words)),
        *kind_words(told, words),
    )
    page = {
        "lines": [
            {
                "standing": each.standing,
                "line": entry_line(each, _client(card, each), words, card.today),
                "settled": each.settled,
                "waits": each.waits and each is not card.shown,
                "at": several and card.at is not None and each.number == card.at.number,
                "place": made.index(each) + 1 if several else None,
            }
            for each in lines
        ],
        "notes": list(dict.fromkeys(notes)),
        "files": files_line(card.files, words),
        "unheard": _unheard(card),
        "ask": _ask(card, words),
        "moves": [] if card.menu else _moves(card, words),
    }
    folded = len(lines) >= _MANY and _is_tall(card, page)
    return render("card.j2", words, {**page, "folded": folded})


def _unheard(card: Card) -> bool:
    """Tell whether what it was is only in a recording."""
    untold = any(each.kind is None and not each.note for each in card.incidents)
    return untold and any(map(is_recording, card.files))


def _client(card: Card, incident: Incident) -> str | None:
    client = card.owner.client(incident.client)
    return client.name if client else None


def _ask(card: Card, words: Words) -> Markup | None:
    """Return what is asked: what was not said, then whether a guess of a grave kind is right."""
    incident = card.shown
    if card.asks:
        asked = words.html(f"card-ask-{card.asks}")
    elif incident is not None and incident.waits:
        asked = words.html("card-unsure", {"kind": words.plain(f"kind-{incident.kind}")})
    elif card.times > 1:
        return words.html("card-times", {"times": card.times})
    else:
        return None
    several = len(card.incidents) > 1 and incident is not None
    place = card.incidents.index(incident) + 1 if several and incident in card.incidents else None
    return asked if place is None else Markup(f"{place}. ") + asked  # noqa: S704 a number


def _is_tall(card: Card, page: Mapping[str, Any]) -> bool:
    """Tell whether the smallest phone has no room for all lines with what stands under them."""
    texts = [*page["notes"], *page["moves"], page["files"], page["ask"]]
    height: float = sum(_height(each["line"], _BOLD) for each in page["lines"])
    height += sum(_height(each, _PLAIN) for each in texts if each)
    height += sum(2 * each["waits"] + each["settled"] for each in page["lines"])
    return height + _ROW * len(card.rows) > _ROOM


def _height(text: Markup, width: int) -> int:
    return len(textwrap.wrap(text.striptags(), width))


def _moves(card: Card, words: Words) -> list[Markup]:
    """Return what the entries do to verdicts: of several, a short line for each."""
    if len(card.moves) <= 1:
        return [move_told(card, each, words) for each in card.moves]
    moved = [_of(card, each, words) for each in card.moves]
    ending = any(each.after.level in ENDING for each in card.moves)
    return [words.html("card-moves-ending" if ending else "card-moves"), *moved]


def _of(card: Card, move: Move, words: Words) -> Markup:
    client = card.owner.client(move.client)
    name = short(client.name) if client else ""
    # Not bold: so it stands on one line of a small phone.
    return Markup("{} {} · {}").format(mark(move.after), name, headline(move.after, words))


def move_told(card: Card, move: Move, words: Words) -> Markup:
    """Return what the entries do to a verdict; whose it is, where they are about several."""
    several = len({each.client for each in card.incidents}) > 1
    client = card.owner.client(move.client) if several else None
    if client is None:
        return moved(move, words)
    told = "card-move-ending-of" if move.after.level in ENDING else "card-move-of"
    return words.html(told, {"client": short(client.name), "after": headline(move.after, words)})
