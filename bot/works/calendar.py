"""A client's days to come as an iCalendar file: what any calendar on a phone opens."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from icalendar import Calendar, Event

from conversations.casework.calendar import Appointment
from conversations.records.owner import Client
from conversations.screens.basics import Name
from locales.catalog import Words

# How long a look takes.
_LOOK = timedelta(minutes=15)


def calendar(client: Client, days: Sequence[Appointment], now: datetime, words: Words) -> bytes:
    """Return the file; the same appointment has the same name, so that a later file moves it."""
    made = Calendar()
    made.add("prodid", "-//Rozstaje//PL")
    made.add("version", "2.0")
    for each in days:
        made.add_component(_event(client, each, now, words))
    return bytes(made.to_ical())


def _event(client: Client, each: Appointment, now: datetime, words: Words) -> Event:
    event = Event()
    about = {"client": Name(client.name)}
    said = words.plain(f"step-{each.step}" if each.step else "calendar-look", about)
    event.add("summary", words.plain("calendar-summary", {**about, "said": _bare(said)}))
    event.add("uid", f"{each.step or 'look'}-{client.number}@rozstaje")
    event.add("dtstamp", now)
    event.add("dtstart", each.on)
    length = _LOOK if isinstance(each.on, datetime) else timedelta(days=1)
    event.add("dtend", each.on + length)
    return event


def _bare(said: str) -> str:
    """Return a step's words without the marks of a message: a calendar shows them as they are."""
    return said.replace("<b>", "").replace("</b>", "").replace("<i>", "").replace("</i>", "")
