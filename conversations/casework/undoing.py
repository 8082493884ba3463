"""What a message changed of an entry, kept so that a tap can take it back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any

from conversations.decision.incidents import Kind
from conversations.records.owner import Incident, Standing
from conversations.records.undo import Before

# The fields that a message can change: into JSON, and back.
_FIELDS: Mapping[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "client": (int, int),
    "day": (date.isoformat, date.fromisoformat),
    "at": (time.isoformat, time.fromisoformat),
    "minutes": (int, int),
    "note": (str, str),
    "standing": (str, Standing),
    # Words that are others now may tell of another deed.
    "kind": (str, Kind),
    "sure": (bool, bool),
}


def changed_by(message: int, was: Incident, now: Incident) -> Incident:
    """Return the entry as it is now, with what that message of the owner's changed of it."""
    differing = tuple(
        (name, None if getattr(was, name) is None else keep(getattr(was, name)))
        for name, (keep, _) in _FIELDS.items()
        if getattr(was, name) != getattr(now, name)
    )
    return replace(now, before=Before(message, differing)) if differing else now


def taken_back(incident: Incident) -> Incident:
    """Return the entry without what its last message changed; what taps changed since stays."""
    before = incident.before
    if before is None:
        return incident
    was: dict[str, Any] = {
        name: None if kept is None else _FIELDS[name][1](kept)
        for name, kept in before.was
        if name in _FIELDS
    }
    return replace(incident, before=None, **was)
