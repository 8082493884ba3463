"""Events of a message: clause by clause, who did what, and when.

A deed is a cue of `kinds.txt` in a clause, or, where no cue stands, what the model makes of the
words. It belongs to who does it there: the subject, else whom it comes from, else who went on.
"""

import datetime as dt
from dataclasses import dataclass

from conversations.decision.incidents import Kind
from conversations.reading.clauses import DOER, OBLIQUE, SOURCE
from conversations.reading.deeds import EARLY, LATE, Deed, in_their_calls, merged, plainer
from conversations.reading.hearing import ANGRY, GOOD, GRAVE_KINDS, OTHER, Hearing
from conversations.reading.matter import Matter
from conversations.reading.reading import Event

_MOST, _KEPT = 12, 5  # events of a message, kinds of an event
_GLAD = 0.5  # how far above every other kind the model must see a good moment without a cue


@dataclass(frozen=True, slots=True)
class Told:
    """The deeds of a message, and what it denies or only hints."""

    events: tuple[Event, ...]
    denied: bool
    plain: frozenset[str]  # the kinds that a cue says plainly
    weighed: bool  # whether the model alone chose


def find(matter: Matter) -> Told:
    """Return the events of a message that tells of some."""
    hearing = Hearing(matter)
    deeds = plainer(merged(in_their_calls(hearing.deeds())))
    plain = frozenset(deed.kind for deed in deeds if deed.plainly)
    weighed = not deeds
    chosen = deeds or _weighed(hearing)
    alone = len(chosen) == 1
    events = tuple(_event(deed, hearing, alone=alone) for deed in chosen[:_MOST])
    return Told(events, hearing.denied, plain, weighed)


def _event(deed: Deed, hearing: Hearing, *, alone: bool) -> Event:
    """Return a deed as an event; of an only one the whole message says when."""
    matter = hearing.matter
    day, time, minutes = _when(deed, matter, alone=alone)
    spoken_for = {hit.heading for hit in hearing.hits}
    ranked = dict.fromkeys((deed.kind, *deed.others, *matter.best))
    offered = [
        kind
        for kind in ranked
        if kind == deed.kind or (kind in spoken_for if kind in GRAVE_KINDS else kind != GOOD)
    ]
    said = (
        deed.plainly
        and not deed.doubted
        and not (alone and deed.kind in GRAVE_KINDS and hearing.is_doubted())
    )
    return Event(
        client=matter.roster[deed.client] if deed.client is not None else None,
        day=day,
        time=time,
        minutes=minutes,
        kinds=tuple(offered[:_KEPT]),
        sure=said or deed.kind not in GRAVE_KINDS,
    )


def _when(
    deed: Deed, matter: Matter, *, alone: bool
) -> tuple[dt.date | None, dt.time | None, int | None]:
    whole = matter.moment
    day = deed.day if deed.said_day else matter.day
    time, minutes = deed.time, deed.minutes
    if alone:
        time = whole.time if whole.time is not None else time
        minutes = whole.minutes if whole.minutes is not None else minutes
    if deed.kind == Kind.DREAD and whole.assumed_yesterday:
        return matter.now.date(), None, minutes  # what is dreaded is still to come
    return day, time, minutes


def _weighed(hearing: Hearing) -> list[Deed]:
    """Return what the model makes of a message without cues: a deed of each who does something."""
    matter = hearing.matter
    kind = next((each for each in matter.best if each != GOOD or _is_glad(hearing)), OTHER)
    at = matter.moment.time
    if at is not None and not EARLY <= at.hour < LATE and kind in {OTHER, GOOD}:
        kind = Kind.OFF_HOURS.value
    if not hearing.several:
        return [Deed(matter.found[0].client if matter.found else None, kind)]
    for role in (DOER, SOURCE, OBLIQUE):
        for clause in hearing.clauses:
            if chosen := hearing.joined(clause, role):
                return [Deed(client, kind) for client in chosen]
    return [Deed(None, kind)]


def _is_glad(hearing: Hearing) -> bool:
    """Whether nothing speaks against a good moment that the model sees."""
    matter = hearing.matter
    if any(ANGRY & set(token.raw) for token in matter.message.tokens):
        return False
    if set(hearing.plain) & (matter.spoken.nots | matter.spoken.adversative):
        return False
    return matter.scores[GOOD] - matter.scores[matter.best[1]] > _GLAD
