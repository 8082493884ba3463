"""Entries of the log: made from a reading, changed by a correction."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.casework.lessons import nearest
from conversations.casework.rosters import Roster, as_now, roster_of
from conversations.decision.incidents import GRAVE, Kind
from conversations.reading import Correction, Event, Intent, Reading, read, stranger
from conversations.reading.counts import each_so_long, times
from conversations.records.events import Forwarded
from conversations.records.evidence import Lesson
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Client, Incident, Owner, Standing
from conversations.typed.names import written_by
from conversations.values.hours import is_off_hours

# The likeliest kinds: those that a card offers, and a few to fall back on.
_KINDS_KEPT = 5


def read_text(owner: Owner, text: str, now: datetime, roster: Roster | None = None) -> Reading:
    """Read a message of the owner's at that moment in their zone; `roster` is theirs, if known."""
    roster = roster or roster_of(owner)
    return as_now(read(text, roster.names, now, owner.language, roster.aliases), roster)


def unknown_name(owner: Owner, text: str) -> str | None:
    """Return a word of a text that looks like a name and is no client's yet, None for none."""
    roster = roster_of(owner)
    return stranger(text, roster.names, owner.language, roster.aliases)


def client_numbers(owner: Owner, reading: Reading) -> tuple[ClientNumber, ...]:
    """Return the clients whom a reading names; the only client, when it names none."""
    found = _numbers(owner, reading.clients)
    return found or ((owner.clients[0].number,) if len(owner.clients) == 1 else ())


def _numbers(owner: Owner, names: Sequence[str]) -> tuple[ClientNumber, ...]:
    """Return the clients of those names, in the names' order."""
    numbers = {client.name: client.number for client in owner.everybody}
    return tuple(numbers[name] for name in names if name in numbers)


def entries(
    owner: Owner,
    text: str,
    reading: Reading,
    lessons: Sequence[Lesson],
    *,
    now: datetime,
    message: int,
) -> tuple[Incident, ...]:
    """Return the entries that a message makes, one for each client and deed."""
    taught = nearest(text, lessons)
    events = reading.events or (whole(reading),)
    made: list[Incident] = []
    for event in events:
        only = len(events) == 1
        for client in _whose(owner, text, reading, event, taught):
            made.append(
                replace(
                    _entry(text, reading, event, taught if only else ()),
                    number=IncidentNumber(owner.next_incident + len(made)),
                    client=client,
                    logged_at=now,
                    message=message,
                )
            )
    return tuple(made)


def outright(reading: Reading, client: Client | None) -> Reading:
    """Return what a command logs, of the client whom it names.

    That it was an incident is said, how grave a one may be not.
    """
    told = tuple(
        replace(each, sure=each.sure or Kind(each.kinds[0]) not in GRAVE) for each in reading.events
    )
    if client is None:
        return replace(reading, is_incident=True, events=told)
    theirs = tuple(dict.fromkeys(replace(each, client=client.name) for each in told))
    return replace(reading, is_incident=True, clients=(client.name,), events=theirs)


def whole(reading: Reading) -> Event:
    """Return what a message that tells of no event would be if it were logged all the same."""
    return Event(None, reading.day, reading.time, reading.minutes, reading.kinds)


def _whose(
    owner: Owner, text: str, reading: Reading, event: Event, taught: Sequence[Lesson]
) -> tuple[ClientNumber | None, ...]:
    """Return whose an event is: as it says, the only client, as was taught; else it is asked."""
    if event.client is not None:
        return _numbers(owner, (event.client,)) or (None,)
    # Of somebody else by name the only client is not stated: it is asked.
    stranger_told = unknown_name(owner, text) is not None
    if not reading.events and (reading.clients or not stranger_told):
        found = client_numbers(owner, reading)
    else:
        alone = len(owner.clients) == 1 and not stranger_told
        found = (owner.clients[0].number,) if alone else ()
    learnt = tuple(lesson.client for lesson in taught[:1] if lesson.client is not None)
    return found or learnt or (None,)


def _entry(text: str, reading: Reading, event: Event, taught: Sequence[Lesson]) -> Incident:
    kinds = kinds_of(event, taught)
    learnt = any(lesson.kind for lesson in taught[:1])
    # What does not read like an incident tells no kind: it is asked once it is logged all the same.
    known = reading.intent is Intent.INCIDENT or learnt
    return Incident(
        number=IncidentNumber(0),
        kind=kinds[0] if kinds and known else None,
        day=event.day,
        at=event.time,
        minutes=event.minutes,
        note=text,
        kinds=kinds,
        standing=Standing.KEPT if reading.is_incident else Standing.DRAFT,
        sure=event.sure or learnt,
    )


def forwarded_entry(
    owner: Owner, text: str, origin: Forwarded, *, now: datetime, message: int
) -> Incident:
    """Return the entry of a forwarded message: at its own date, by who wrote it, if they show.

    Names inside the text are whom its writer writes about, so they do not say whose it is.
    """
    written = origin.at.astimezone(ZoneInfo(owner.zone))
    by = written_by(origin.name or "", owner)
    reading = read_text(owner, text, written)
    event = reading.events[0] if reading.events else whole(reading)
    kinds = kinds_of(event, [])
    if is_off_hours(written.date(), written.time(), owner.hours):
        kinds = tuple(dict.fromkeys((Kind.OFF_HOURS, *kinds)))
        kind: Kind | None = Kind.OFF_HOURS
    else:
        # What somebody else wrote tells of an incident only when it reads like one.
        kind = kinds[0] if kinds and reading.is_incident else None
    return Incident(
        number=owner.next_incident,
        kind=kind,
        day=written.date(),
        at=written.time().replace(second=0, microsecond=0),
        note=text,
        kinds=kinds,
        client=by[0].number if len(by) == 1 else None,
        logged_at=now,
        message=message,
        sure=kind is Kind.OFF_HOURS or event.sure,
        author=origin.author,
    )


def amended(owner: Owner, incident: Incident, text: str, reading: Reading, today: date) -> Incident:
    """Return the entry with what a reply to it adds: its words, and what they say of it."""
    clients = client_numbers(owner, reading) if reading.clients else ()
    if incident.kind is None and reading.is_incident:
        event = reading.events[0] if reading.events else whole(reading)
        kinds = kinds_of(event, ())
        kind = kinds[0] if kinds else None
        incident = replace(incident, kind=kind, kinds=kinds, sure=event.sure)
    return replace(
        incident,
        note=f"{incident.note}\n{text}".strip(),
        client=clients[0] if clients else incident.client,
        day=reading.day if reading.day and reading.day != today else incident.day,
        at=reading.time or incident.at,
        minutes=reading.minutes or incident.minutes,
    )


def corrected(owner: Owner, incident: Incident, correction: Correction) -> Incident:
    """Return the entry as a correction of it in words says: "nie Basia tylko Gosia"."""
    clients = _numbers(owner, correction.clients)
    return replace(
        incident,
        client=clients[0] if clients else incident.client,
        day=correction.day or incident.day,
        at=correction.time or incident.at,
        minutes=correction.minutes or incident.minutes,
        standing=Standing.UNDONE if correction.undo else incident.standing,
    )


def told_times(incident: Incident, beside: Sequence[Incident]) -> int:
    """Return how often its words say that it happened, 1 where they do not, or it is told so.

    `beside` are the entries of its message: what has a line for each time is told.
    """
    known = incident.kind is not None and incident.client is not None
    if incident.standing is not Standing.KEPT or not incident.sure or not known:
        return 1
    told = times(incident.note)
    return told if told > len(_alike(incident, beside)) else 1


def each_time(
    incident: Incident, beside: Sequence[Incident], first: IncidentNumber
) -> tuple[Incident, ...]:
    """Return the entries that make as many as the words say, the entry itself first.

    What was so long each time has that each; else the time of all stays with the one that has it.
    """
    told = times(incident.note)
    more = told - len(_alike(incident, beside))
    each = incident.minutes
    if each and each_so_long(incident.note) and each % told == 0:
        each //= told
        incident = replace(incident, minutes=each)
    else:
        each = None
    added = [
        replace(incident, number=IncidentNumber(first + place), minutes=each, settled=False)
        for place in range(more)
    ]
    return (incident, *added)


def _alike(incident: Incident, beside: Sequence[Incident]) -> list[Incident]:
    """Return the entries of its message that tell of the same of the same client."""
    return [
        each
        for each in beside
        if each.kind is incident.kind
        and each.client == incident.client
        and each.standing is Standing.KEPT
    ]


def kinds_of(event: Event, taught: Sequence[Lesson]) -> tuple[Kind, ...]:
    """Return what an event may have been, best first: as was taught, then as it reads."""
    first = [lesson.kind for lesson in taught[:1] if lesson.kind is not None]
    return tuple(dict.fromkeys([*first, *map(Kind, event.kinds)]))[:_KINDS_KEPT]
