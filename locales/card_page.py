"""The card of an entry in words."""

from datetime import date

from markupsafe import Markup, escape

from conversations.decision.incidents import SITUATION_OF, Kind
from conversations.decision.situations import Situation
from conversations.records.owner import Incident, Language
from conversations.screens.card import Card, Move
from conversations.values.hours import Hours, Off, holiday, off
from locales.catalog import Words
from locales.layout import headline, render

# A word on the person's side, for the kinds that are hard to live through.
_KIND_WORDS = {
    **dict.fromkeys((Kind.SHOUTING, Kind.INSULT), "card-harsh"),
    **dict.fromkeys((Kind.THREAT, Kind.HARASSMENT), "card-harm"),
    **dict.fromkeys((Kind.SLEEPLESS, Kind.SELF_DOUBT, Kind.DREAD), "card-heavy"),
}


def card_page(card: Card, words: Words) -> str:
    """Return the entries, what is to be said of them, what is asked, and what moves a verdict."""
    made = card.incidents
    notes = (note for each in made for note in _notes(each, card.owner.hours, words))
    page = {
        "lines": [
            {
                "standing": each.standing,
                "line": entry_line(each, _client(card, each), words),
                "settled": each.settled,
                "waits": each.waits and each is not card.shown,
                "at": len(made) > 1 and card.at is not None and each.number == card.at.number,
            }
            for each in made
        ],
        "notes": list(dict.fromkeys(notes)),
        "ask": _ask(card, words),
        "moves": [_move(card, move, words) for move in card.moves],
    }
    return render("card.j2", words, page)


def _client(card: Card, incident: Incident) -> str | None:
    client = card.owner.client(incident.client)
    return client.name if client else None


def entry_line(incident: Incident, client: str | None, words: Words) -> Markup:
    """Return an entry in one line: client, when, how long, what."""
    parts = [
        *([escape(client)] if client else []),
        *([_when(incident, words)] if incident.day else []),
        *([words.html("card-minutes", {"minutes": incident.minutes})] if incident.minutes else []),
        words.html(f"kind-{incident.kind}") if incident.kind else words.html("card-no-kind"),
    ]
    return Markup(" · ").join(parts)


def _when(incident: Incident, words: Words) -> Markup:
    day = words.day(incident.day) if incident.day else ""
    return escape(f"{day} {incident.at:%H:%M}" if incident.at else day)


def _notes(incident: Incident, hours: Hours, words: Words) -> list[Markup]:
    notes = []
    if incident.kind and SITUATION_OF.get(incident.kind) is Situation.TIME and incident.day:
        why = off(incident.day, incident.at, hours)
        if why:
            notes.append(_off(why, incident.day, words))
    if incident.kind in _KIND_WORDS and incident.counts:
        notes.append(words.html(_KIND_WORDS[incident.kind]))
    return notes


def _off(why: Off, day: date, words: Words) -> Markup:
    # Polish holidays go by their Polish names; in English it is enough to say that it is one.
    name = holiday(day) if why is Off.HOLIDAY and words.language is Language.PL else None
    return words.html(f"off-{why}", {"holiday": name or ""})


def _ask(card: Card, words: Words) -> Markup | None:
    """Return what is asked: what was not said, then whether a guess of a grave kind is right."""
    incident = card.shown
    if card.asks:
        asked = words.html(f"card-ask-{card.asks}")
    elif incident is not None and incident.waits:
        asked = words.html("card-unsure", {"kind": words.plain(f"kind-{incident.kind}")})
    else:
        return None
    several = len(card.incidents) > 1 and incident is not None
    place = card.incidents.index(incident) + 1 if several and incident in card.incidents else None
    return asked if place is None else Markup(f"{place}. ") + asked  # noqa: S704 a number


def _move(card: Card, move: Move, words: Words) -> Markup:
    """Return what the entries do to a verdict; whose it is, where they are about several."""
    after = headline(move.after, words)
    if move.before is None:
        said = words.html("card-first-verdict", {"after": after})
    else:
        before = headline(move.before, words)
        said = words.html("card-move", {"before": before, "after": after})
    client = card.owner.client(move.client)
    several = len({each.client for each in card.incidents}) > 1
    return Markup("{}: {}").format(client.name, said) if several and client else said
