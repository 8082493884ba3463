"""An entry in one line, and what is said of it wherever it is shown."""

from collections.abc import Iterable
from datetime import date
from itertools import islice

from markupsafe import Markup, escape

from conversations.casework.plan import ENDING
from conversations.decision.incidents import SITUATION_OF, Kind
from conversations.decision.situations import Situation
from conversations.records.owner import Incident, Language
from conversations.screens.card import Move
from conversations.values.hours import Hours, Off, holiday, off
from locales.binding import NO_BREAK
from locales.catalog import Words
from locales.layout import headline, short

# As much of a note as shows what it was in a list: the whole is a tap away.
_NOTE_SHOWN = 120

# A word on the person's side, for the kinds that are hard to live through, the hardest first.
_KIND_WORDS = {
    "card-harm": {Kind.THREAT, Kind.HARASSMENT},
    "card-harsh": {Kind.SHOUTING, Kind.INSULT},
    "card-heavy": {Kind.SLEEPLESS, Kind.SELF_DOUBT, Kind.DREAD},
}


def entry_line(incident: Incident, client: str | None, words: Words, today: date) -> Markup:
    """Return an entry in one line: client, when, how long, what; of another year, with its year."""
    parts = [escape(short(client))] if client else []
    if incident.day:
        day = escape(words.day(incident.day, today)).replace(" ", NO_BREAK)
        parts.append(day + f" {incident.at:%H:%M}" if incident.at else day)
    if incident.minutes:
        minutes = words.html("card-minutes", {"minutes": incident.minutes})
        parts.append(minutes.replace(" ", NO_BREAK))
    parts.append(words.html(f"kind-{incident.kind}" if incident.kind else "card-no-kind"))
    # No line begins with the dot between two parts.
    return (NO_BREAK + Markup("· ")).join(parts)


def entry_notes(incident: Incident, hours: Hours, words: Words) -> list[Markup]:
    """Return what stands beside an entry: why its time was off."""
    if incident.kind and SITUATION_OF.get(incident.kind) is Situation.TIME and incident.day:
        why = off(incident.day, incident.at, hours)
        return [_off(why, incident.day, words)] if why else []
    return []


def kind_words(told: Iterable[Incident], words: Words) -> list[Markup]:
    """Return one kind word for what was just told, where some of it was hard."""
    kinds = {each.kind for each in told if each.counts}
    said = (name for name, hard in _KIND_WORDS.items() if hard & kinds)
    return [words.html(name) for name in islice(said, 1)]


def _off(why: Off, day: date, words: Words) -> Markup:
    # Polish holidays go by their Polish names; in English it is enough to say that it is one.
    name = holiday(day) if why is Off.HOLIDAY and words.language is Language.PL else None
    return words.html(f"off-{why}", {"holiday": name or ""})


def moved(move: Move, words: Words) -> Markup:
    """Return what an entry does to a verdict."""
    after = headline(move.after, words)
    if move.after.level in ENDING:
        return words.html("card-move-ending", {"after": after})
    if move.before is None:
        return words.html("card-first-verdict", {"after": after})
    before = headline(move.before, words)
    return words.html("card-move", {"before": before, "after": after})


def in_short(note: str) -> str:
    """Return the beginning of an entry's words, on one line."""
    line = " ".join(note.split())
    return line if len(line) <= _NOTE_SHOWN else line[:_NOTE_SHOWN].rstrip() + "…"
