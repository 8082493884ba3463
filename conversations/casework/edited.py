"""Entries whose message was edited: put right, more of them, or fewer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import cache, partial
from typing import TypeVar

from conversations.casework.entries import (
    client_numbers,
    entries,
    kinds_of,
    outright,
    read_text,
    whole,
)
from conversations.reading import Event, Reading
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Client, Incident, Owner, Standing

# Reads words written at a moment of the owner's clock.
_Read = Callable[[str, datetime], Reading]


@dataclass(frozen=True, slots=True)
class Retold:
    """What an edit makes of a message's entries: as they are `now`, `more` of them, and `fewer`.

    Those that are fewer are of deeds that the message tells no longer; they are among neither.
    """

    now: tuple[Incident, ...]
    more: tuple[Incident, ...] = ()
    fewer: tuple[Incident, ...] = ()


def retold(
    owner: Owner, made: Sequence[Incident], text: str, now: datetime, client: Client | None = None
) -> Retold:
    """Return what the text makes of the entries that its message made before it was edited.

    `client` is whom a command names. A deed that is told beside those before is an entry more, one
    that is told no longer goes; as many as before are put right.
    """
    first = made[0]

    @cache
    def read(words: str, moment: datetime) -> Reading:
        return read_text(owner, words, moment)

    before, after = (
        _deeds(owner, each, _moment(owner, first, now), client, read) for each in (first.note, text)
    )
    # What tells of nothing any more leaves what was logged to a tap.
    more = _beside(after, before) if len(after) > len(before) else []
    fewer = _beside(before, after) if after and len(after) < len(before) else []
    gone = [each for each in (_entry_of(deed, made) for deed in fewer) if each is not None]
    number = client.number if client else None
    stays = [
        rewritten(owner, each, text, now, number, read=read) for each in made if each not in gone
    ]
    new = [each for each in more if _entry_of(each, stays) is None]
    added = [
        replace(
            each,
            number=IncidentNumber(owner.next_incident + place),
            logged_at=first.logged_at,
            message=first.message,
            card=first.card,
            # It stands where the others do, and was written later: the dossier says so.
            edited_at=now,
        )
        for place, each in enumerate(new)
    ]
    return Retold(tuple(stays), tuple(added), tuple(gone))


def _moment(owner: Owner, incident: Incident, now: datetime) -> datetime:
    """Return when the message of an entry was written, by the owner's clock."""
    return (incident.logged_at or now).astimezone(owner.tz)


def _deeds(
    owner: Owner, text: str, moment: datetime, client: Client | None, read: _Read
) -> tuple[Incident, ...]:
    """Return what a text would be logged as; nothing, where it tells of no incident."""
    reading = read(text, moment)
    if client is not None:
        reading = outright(reading, client)
    if not reading.is_incident:
        return ()
    return entries(owner, text, reading, (), now=moment, message=0)


_Alike = Callable[[Incident, Incident], bool]
# By what a deed is known for the same in another text, the surest first.
_ALIKE: tuple[_Alike, ...] = (
    lambda one, other: _key(one) == _key(other),
    lambda one, other: _key(one)[:2] == _key(other)[:2],
    lambda one, other: one.client == other.client,
    lambda one, other: one.kind is other.kind,
    lambda _one, _other: True,
)


def _key(incident: Incident) -> tuple[object, ...]:
    return incident.client, incident.kind, incident.day


def _beside(deeds: Sequence[Incident], others: Sequence[Incident]) -> list[Incident]:
    """Return the deeds that are none of the others, each of which is one of them at most."""
    left, alone = list(others), list(deeds)
    for alike in _ALIKE:
        for each in tuple(alone):
            same = next((other for other in left if alike(each, other)), None)
            if same is not None:
                left.remove(same)
                alone.remove(each)
    return alone


def _entry_of(deed: Incident, made: Sequence[Incident]) -> Incident | None:
    """Return the entry in the log that tells of a deed, None where a tap made it another."""
    kept = [each for each in made if each.standing is Standing.KEPT]
    for alike in _ALIKE[:2]:
        if found := next((each for each in kept if alike(deed, each)), None):
            return found
    return None


def rewritten(
    owner: Owner,
    incident: Incident,
    text: str,
    now: datetime,
    client: ClientNumber | None = None,
    *,
    read: _Read | None = None,
) -> Incident:
    """Return the entry as its edited message says it; `client` is whom a command names.

    What the edit does not touch stays, for it can have been corrected by a tap. What was put aside
    is logged once its text tells of an incident. `read` is how words are read, where they were.
    """
    read = read or partial(read_text, owner)
    moment = _moment(owner, incident, now)
    before, reading = (read(each, moment) for each in (incident.note, text))
    was, says = (_of_entry(owner, incident, each) for each in (before, reading))
    kinds, kinds_before = kinds_of(says, []), kinds_of(was, [])
    # What tells of no incident any more tells of no other kind either.
    retold = (
        reading.is_incident
        and bool(kinds)
        and (incident.kind is None or kinds[0] not in kinds_before[:1])
    )
    return replace(
        incident,
        note=text,
        client=client or _retold_client(owner, incident, before, reading),
        kind=kinds[0] if retold else incident.kind,
        kinds=kinds or incident.kinds,
        day=says.day if says.day and says.day != was.day else incident.day,
        at=_unless_put_right(says.time, was.time, incident.at),
        minutes=_unless_put_right(says.minutes, was.minutes, incident.minutes),
        sure=says.sure if retold else incident.sure,
        standing=Standing.KEPT
        if incident.standing is Standing.DRAFT and reading.is_incident
        else incident.standing,
    )


_Told = TypeVar("_Told", time, int)


def _unless_put_right(says: _Told | None, was: _Told | None, now: _Told | None) -> _Told | None:
    """Return what the new words say; where they say nothing of it, what was put right by hand."""
    if says == was or (says is None and now != was):
        return now
    return says


def _of_entry(owner: Owner, incident: Incident, reading: Reading) -> Event:
    """Return the event of a reading that an entry is most likely of: its client's, of its kind."""
    client = owner.client(incident.client)
    name = client.name if client else None

    def likeness(event: Event) -> tuple[bool, bool]:
        return event.client == name, incident.kind in event.kinds[:1]

    return max(reading.events, key=likeness, default=whole(reading))


def _retold_client(
    owner: Owner, incident: Incident, before: Reading, reading: Reading
) -> ClientNumber | None:
    """Return whose the entry is now: another's when its message names somebody new, and not them.

    A message about two clients made an entry for each.
    """
    named, named_before = client_numbers(owner, reading), client_numbers(owner, before)
    if incident.client in named:
        return incident.client
    new = [each for each in named if incident.client is None or each not in named_before]
    return new[0] if new else incident.client
