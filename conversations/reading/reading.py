"""What was read in a message: the public shapes."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """What a message does; only an incident is logged without asking."""

    INCIDENT = "incident"
    QUESTION = "question"
    PLAN = "plan"
    CORRECTION = "correction"
    SETTLEMENT = "settlement"  # what was open is settled: paid at last, an apology
    DISTRESS = "distress"  # how the owner is, and no incident
    CRISIS = "crisis"  # the owner's life may be in danger
    STORY = "story"  # somebody else's, a supposition, a job long past
    NAME = "name"  # a client's name and nothing else
    GREETING = "greeting"
    REMARK = "remark"  # chatter that names no trouble: the weather, a sigh


@dataclass(frozen=True, slots=True)
class Correction:
    """What a correction says the last entry should be; what is None or empty stays.

    `undo` asks to take the last entry back. `dropped` are the clients that were wrong.
    """

    clients: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    day: dt.date | None = None
    time: dt.time | None = None
    minutes: int | None = None
    undo: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One deed of one client; what is None is asked for.

    `minutes` are the owner's own lost time, `kinds` ids of `Kind`, best first. `sure` is false
    where a kind of which one entry weighs heavily is only guessed.
    """

    client: str | None
    day: dt.date | None
    time: dt.time | None = None
    minutes: int | None = None
    kinds: tuple[str, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """One message read; `day` None means: ask. `kinds` are ids of `Kind`, best first.

    For what is no incident the clients are those it speaks of ("should I drop Mark?"), and
    `kinds` and `day` are what they would be if it were logged anyway.
    """

    is_incident: bool
    clients: tuple[str, ...] = ()
    day: dt.date | None = None
    time: dt.time | None = None
    minutes: int | None = None
    kinds: tuple[str, ...] = ()
    intent: Intent = Intent.INCIDENT
    correction: Correction | None = None
    events: tuple[Event, ...] = ()
