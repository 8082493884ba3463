"""Reminders in words: "remind me tomorrow about Anka's invoice" offers the reminder itself."""

from datetime import date, datetime, time, timedelta

from conversations.casework.looks import FURTHEST
from conversations.handlers.reply import show
from conversations.handlers.turn import Response, Turn
from conversations.records.edits import Begin, SetReminder
from conversations.records.owner import Client, Incident
from conversations.records.work import Work
from conversations.screens import reminders as screens
from conversations.screens.basics import Sentences, Text
from conversations.screens.taps import NONE, StaleTapError, Tap
from conversations.typed.reminders import ReminderWish
from conversations.values.working_moments import next_working

# Days that are offered where none was said.
_OFFERED = (1, 4, 7)


def offer(turn: Turn, aside: Incident, wanted: ReminderWish) -> Sentences:
    """Return the offer to be reminded of what was put aside."""
    today = turn.written.date()
    days = (wanted.day,) if wanted.day else tuple(today + timedelta(each) for each in _OFFERED)
    # On the day of a talk one is reminded as work begins; asked for at a time, then.
    at = wanted.at if wanted.asked and wanted.at else turn.owner.hours.starts
    said = [_at(turn, day, at) for day in days]
    at_work = [each for moment in said if (each := _working(turn, moment)) is not None]
    # A day that was said is meant, be it one off; of days that were not, those of work are offered.
    moments = [*said, *at_work] if wanted.day or not at_work else at_work
    return screens.offer(aside.number, list(dict.fromkeys(moments)), today, asked=wanted.asked)


def remind(turn: Turn, tap: Tap, incident: Incident) -> Response:
    """`remind:<entry>:<YYYY-MM-DD>:<HHMM>`: then, as the button says; `…:none`: not at all."""
    if tap.field(1) == NONE:
        off = show(turn, screens.reminder_off(incident))
        return Response((SetReminder(incident.number, None),), (off,), Text("toast-saved"))
    at = _at(turn, tap.day(), tap.clock(2))
    if at <= turn.now or at - turn.now > FURTHEST:
        raise StaleTapError
    client = turn.owner.client(incident.client)
    shown = show(turn, screens.reminder_set(incident, at, client, turn.today))
    return Response((SetReminder(incident.number, at),), (shown,), Text("toast-saved"))


def calendar(_turn: Turn, _tap: Tap, client: Client) -> Response:
    """`calendar:<client>`: the client's days to come as a file for a calendar."""
    return Response((Begin(Work.CALENDAR, client.number),), toast=Text("toast-calendar"))


def _at(turn: Turn, day: date, at: time) -> datetime:
    return datetime.combine(day, at, turn.zone)


def _working(turn: Turn, moment: datetime) -> datetime | None:
    """Return the first moment of work from that one on, None where there is none."""
    due = next_working(moment, turn.owner.hours, turn.zone)
    return due.astimezone(turn.zone) if due else None
