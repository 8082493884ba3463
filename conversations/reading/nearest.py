"""Who of several clients in a clause did what is grave: who stands nearest before its words.

"Isaura was in the room when Bernard roared at me" accuses Bernard alone.
"""

from collections.abc import Sequence
from dataclasses import replace

from conversations.reading.clauses import DOER, OBLIQUE, Mention
from conversations.reading.cues import PLAINLY
from conversations.reading.hearing import GRAVE_KINDS, Hearing
from conversations.reading.weighing import Candidate

_NEAR = 4  # words between who does it and what is done
_SEVERAL = 2


def accused(told: Sequence[Candidate], hearing: Hearing) -> list[Candidate]:
    """Return the deeds with each grave one on the account of who stands before it, once."""
    found: list[Candidate] = []
    for each in told:
        right = replace(each, client=_who(each, hearing))
        if (right.client, right.kind) not in [(one.client, one.kind) for one in found]:
            found.append(right)
    return found


def _who(each: Candidate, hearing: Hearing) -> int | None:
    part = hearing.parts[each.place]
    able = [one for one in part.clause.mentions if one.role >= OBLIQUE]
    if each.kind not in GRAVE_KINDS or len({one.client for one in able}) < _SEVERAL:
        return each.client
    near = _before(able, _first(each, hearing))
    # "Anka i pani Lidia krzyczały": both do it.
    if near is None or near.role == DOER == part.roles.get(each.client):
        return each.client
    joined = hearing.joined(part.clause, near.role)
    return each.client if {each.client, near.client} <= set(joined) else near.client


def _first(each: Candidate, hearing: Hearing) -> int:
    """Return where the first plain words for the deed stand; before all, where there are none."""
    plain = [
        hit.start
        for hit in hearing.parts[each.place].hits
        if hit.heading == each.kind and hit.strength == PLAINLY
    ]
    return min(plain, default=-1)


def _before(mentions: Sequence[Mention], place: int) -> Mention | None:
    before = [one for one in mentions if one.end <= place <= one.end + _NEAR]
    return max(before, key=lambda one: one.end, default=None)
