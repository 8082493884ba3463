"""A reminder of what the owner said: offered, set, and said once it is due."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from conversations.records.owner import Client, Incident, Owner
from conversations.screens.basics import (
    Argument,
    Dated,
    Name,
    Rows,
    Sentences,
    Text,
    button,
    in_rows,
)
from conversations.screens.links import see_verdict
from conversations.screens.taps import NONE, Action

# Offered when no day was said, and again once it came.
_LATER = (1, 7)
# As much of the words as tells what it was about.
_SHOWN = 300


def offer(entry: int, moments: Sequence[datetime], today: date, *, asked: bool) -> Sentences:
    """Return the reminder itself, a tap for each moment, which is in the owner's zone."""
    offered = [
        button(
            "button-remind",
            Action.REMIND,
            entry,
            at.date().isoformat(),
            f"{at:%H%M}",
            day=Dated(at.date(), today),
            time=f"{at.hour}:{at:%M}",
        )
        for at in moments
    ]
    anyway = button("button-log-anyway", Action.LOG, entry)
    when = Text("reminder-when" if len(moments) > 1 else "reminder-then")
    said = when if asked else Text("answer-plan")
    return Sentences((said,), (*in_rows(offered, 1), (anyway,)))


def reminder_set(incident: Incident, at: datetime, client: Client | None, today: date) -> Sentences:
    """Return when it is reminded of, with the way to stop it, and to a calendar."""
    stop = button("button-remind-not", Action.REMIND, incident.number, NONE)
    calendar = ((button("button-calendar", Action.CALENDAR, client.number),),) if client else ()
    when: dict[str, Argument] = {
        "day": Dated(at.date(), today),
        "time": f"{at.hour}:{at:%M}",
        "note": in_short(incident.note),
    }
    said = Text("reminder-set", {**when, "unix": str(int(at.timestamp()))})
    return Sentences((said,), ((stop,), *calendar))


def reminder_off(incident: Incident) -> Sentences:
    """Return that it is not reminded of any more."""
    return Sentences((Text("reminder-off", {"note": in_short(incident.note)}),))


def reminder_due(incident: Incident, client: Client | None, owner: Owner, today: date) -> Sentences:
    """Return what is said when it is due: the owner's own words, and once more later."""
    clock = f"{owner.hours.starts:%H%M}"
    later = [
        button(
            "button-remind-later",
            Action.REMIND,
            incident.number,
            (today + timedelta(days)).isoformat(),
            clock,
            days=days,
        )
        for days in _LATER
    ]
    about: Rows = ((see_verdict(client.number),),) if client else ()
    # "Tomorrow" in the words is the day after they were written.
    said_on = incident.logged_at.astimezone(owner.tz).date() if incident.logged_at else today
    day = Dated(said_on, today)
    said = Text("reminder-due", {"note": in_short(incident.note), "day": day})
    named = (Text("reminder-about", {"client": Name(client.name)}),) if client else ()
    return Sentences((said, *named), (tuple(later), *about))


def in_short(note: str) -> str:
    """Return the beginning of the words, on one line."""
    line = " ".join(note.split())
    return line if len(line) <= _SHOWN else line[:_SHOWN].rstrip() + "…"
