"""Events of a message: who did what, and when.

What was done, and by whom, is weighed (`weighing`); here each deed gets the moment that its clause
says, and deeds that are told twice, or once for several days, are told as often as they were done.
"""

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import replace

from conversations.decision.incidents import Kind
from conversations.reading import beside
from conversations.reading.clauses import Clause
from conversations.reading.cues import PLAINLY
from conversations.reading.deeds import LASTING, Deed, in_their_calls, lasted, merged, once_more
from conversations.reading.done_to import SUFFERED
from conversations.reading.hearing import (
    GOOD,
    GRAVE_KINDS,
    OTHER,
    TOLL_KINDS,
    HeardClause,
    Hearing,
)
from conversations.reading.languages import spoken_in
from conversations.reading.listed_days import on_each_day
from conversations.reading.matter import Matter
from conversations.reading.moments import Moment
from conversations.reading.reading import Event
from conversations.reading.surroundings import asks_itself
from conversations.reading.tables import is_first_name, words
from conversations.reading.weighing import Candidate, held

_MOST, _KEPT = 12, 5  # events of a message, kinds of an event
# How likely a grave deed must be to count at once, with a plain cue and without.
_PLAINLY, _SURELY = 0.5, 3.0
# How much must speak for a deed to count at once: the lead of its message, and how likely it is.
_SURE, _GRAVELY_SURE, _OF_TOLL, _NOBODYS = 1.75, 2.2, 0.75, 0.75
_OF_LIKELY, _ASKED = 0.25, 0.5
_FAR_IN = 6  # letters before the moment with which a clause begins
_TO_A_DAY = frozenset([Kind.SCHEDULE_CHANGE, Kind.LAST_MINUTE])


def find(
    hearing: Hearing, weighed: Sequence[Candidate], *, lead: float = math.inf
) -> tuple[Event, ...]:
    """Return the events of a message that tells of some, of what may have been done.

    `lead` is how much likelier it is that the message tells of an incident than anything else.
    """
    deeds = merged(in_their_calls(_deeds(hearing, beside.chosen(hearing, weighed))))
    deeds = on_each_day(deeds, hearing.matter)
    alone, asked = len(deeds) == 1, asks_itself(hearing.matter.message)
    return tuple(
        _event(deed, hearing, weighed, sure=_is_sure(deed, hearing, lead, asked=asked), alone=alone)
        for deed in deeds[:_MOST]
    )


def _deeds(hearing: Hearing, chosen: list[Candidate]) -> list[Deed]:
    """Return what was chosen as deeds, in the order of the message, each at its moment."""
    found: list[Deed] = []
    day: tuple[dt.date | None, bool] = (None, False)
    lone: Moment | None = None  # a moment that stands before its deed
    for place, part in enumerate(hearing.parts):
        own = part.moment
        if own.said_day:
            day = (own.day, True)
        here = [each for each in chosen if each.place == place]
        told = [_deed(each, hearing) for each in here] or _again(hearing, place, chosen, found)
        if not told:
            if found and hearing.is_one_more(part.clause, own, found[-1].client):
                found = once_more(found, own)
            elif not found and (own.time is not None or own.minutes is not None):
                lone = own
            continue
        time, minutes = _clock_of(own, lone)
        found += [
            replace(deed, day=day[0], said_day=day[1], time=time, minutes=minutes) for deed in told
        ]
        lone = None
    return found or [Deed(hearing.clients[0] if hearing.clients else None, OTHER)]


def _clock_of(own: Moment, lone: Moment | None) -> tuple[dt.time | None, int | None]:
    """Return a deed's time and minutes, by its clause and by a moment alone before it."""
    if lone is None:
        return own.time, own.minutes
    if (minutes := lasted(lone, own)) is not None:
        return lone.time, minutes
    time = own.time if own.time is not None else lone.time
    return time, own.minutes if own.minutes is not None else lone.minutes


def _deed(each: Candidate, hearing: Hearing) -> Deed:
    part = hearing.parts[each.place]
    said = part.cued[each.kind] == PLAINLY
    client = None if _is_anothers(part.clause, hearing.matter) else each.client
    nobody = client is None  # whose it is will be asked anyway
    plainly = (said and nobody) or each.likely > (_PLAINLY if said else _SURELY)
    return Deed(
        client=client,
        kind=each.kind,
        plainly=plainly,
        doubted=hearing.is_hedged(part.clause),
        of_others=part.of_others and each.kind in SUFFERED,
        likely=each.likely,
    )


def _is_anothers(clause: Clause, matter: Matter) -> bool:
    """Tell a clause that begins with the first name of somebody who is no client: "and Lisa moved".

    Whoever was named before did not do it.
    """
    first = matter.message.tokens[clause.start]
    return (
        first.raw[:1].isupper()
        and is_first_name(first.raw)
        and not clause.mentions
        and first.plain not in words("word_names", matter.language)
    )


def _again(
    hearing: Hearing, place: int, chosen: list[Candidate], found: Sequence[Deed]
) -> list[Deed]:
    """Return what a clause tells once more, at a moment of its own."""
    part = hearing.parts[place]
    if not part.moment.said_day and part.moment.time is None:
        return []
    own = [
        each
        for each in chosen
        if _tells_again(part, each.kind) and (not hearing.several or each.client in part.doers)
    ]
    last = found[-1] if found else None
    if not own and last and last.said_day and _is_left_out(hearing, part, last.kind):
        own = [each for each in chosen if (each.client, each.kind) == (last.client, last.kind)]
    return [_deed(replace(each, place=place), hearing) for each in own]


def _tells_again(part: HeardClause, kind: str) -> bool:
    """Whether one more clause says the same: plainly, or as the likeliest, of another day."""
    if part.cued[kind] == PLAINLY:
        return True
    likeliest = part.scores[kind] >= max(part.nothing, part.highest)
    return likeliest and part.moment.said_day and kind not in LASTING


def _is_left_out(hearing: Hearing, part: HeardClause, kind: str) -> bool:
    """Tell a clause that leaves out what was done: "…, dziś za długość maila".

    What goes on has one more date, and what is moved or wanted soon has a day that it is moved to.
    """
    own, clause = part.moment, part.clause
    if not own.said_day or clause.mentions or kind in LASTING or kind in _TO_A_DAY:
        return False
    spoken = spoken_in(hearing.matter.language)
    does = any(
        spoken.reasons.acts(word) and not spoken.names.is_ordinary(word)
        for word in hearing.plain[clause.start : clause.end]
    )
    return not does and min(start for start, _ in own.spans) <= _FAR_IN


def _is_sure(deed: Deed, hearing: Hearing, lead: float, *, asked: bool) -> bool:
    """Tell whether a deed counts at once: a wrong one does harm, an open one asks for a tap."""
    if deed.of_others:
        return False
    told = lead + _OF_LIKELY * held(deed.likely) - _ASKED * asked
    if deed.client is None:
        return told > _NOBODYS and not deed.doubted  # whose it is will be asked anyway
    if deed.kind == GOOD and not deed.plainly:
        return False  # praise that no word of it says is asked for
    if deed.kind not in GRAVE_KINDS:
        # What a client costs the owner is near to distress, and accuses nobody.
        return told > _SURE - _OF_TOLL * (deed.kind in TOLL_KINDS)
    # Of grave deeds told with a question two in three were labelled as not certain.
    doubted = asked or deed.doubted or hearing.is_doubted()
    return told > _GRAVELY_SURE and deed.plainly and not doubted


def _event(
    deed: Deed, hearing: Hearing, weighed: Sequence[Candidate], *, sure: bool, alone: bool
) -> Event:
    """Return a deed as an event; of an only one the whole message says when."""
    matter = hearing.matter
    day, time, minutes = _when(deed, matter, alone=alone)
    spoken_for = {hit.heading for hit in hearing.hits}
    likely = [each.kind for each in weighed if each.client == deed.client]
    offered = [
        kind
        for kind in dict.fromkeys((deed.kind, *likely, *hearing.best))
        if kind == deed.kind or (kind in spoken_for if kind in GRAVE_KINDS else kind != GOOD)
    ]
    return Event(
        client=matter.roster[deed.client] if deed.client is not None else None,
        day=day,
        time=time,
        minutes=minutes,
        kinds=tuple(offered[:_KEPT]),
        sure=sure,
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
