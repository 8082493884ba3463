"""Who may have done what, how likely each of it is, and what of it a message tells.

For each client that a message names, the likeliest kinds are weighed by what speaks for and against
them: the model of kinds on the whole message, on the clauses that are theirs and on the likeliest
clause, the cues there, and whether they do it there. The weights are in `data/deeds.txt`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from conversations.decision.incidents import Kind
from conversations.reading import kinds
from conversations.reading.clauses import DOER
from conversations.reading.cues import PLAINLY
from conversations.reading.hearing import (
    ALL_KINDS,
    GOOD,
    GRAVE_KINDS,
    TOLL_KINDS,
    HeardClause,
    Hearing,
)
from conversations.reading.surroundings import asks
from conversations.reading.tables import sections

_MOST_KINDS, _MOST_CLIENTS = 5, 8
# What a cue and a doer add to the model's score in the search for likely kinds and clauses.
_CUE, _DOES = 0.4, 0.5
_NOBODY = -1  # the role of a client that is not named in a clause
_LONG, _CLAUSES, _WORDS = 12, 6, 40
_NO_GUESS, _SAID = 0.0, -3.5  # above these a deed with a plain cue is no guess; is told at all
MOST_LIKELY = 5.0  # what is likelier than this, or less likely than minus this, says no more
_NOT_SAID = 3.0  # how much less likely a grave kind is beside what is said plainly


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a client may have done, in which clause; `likely` above zero: sooner than not."""

    client: int | None
    kind: str
    place: int
    traits: Mapping[str, float]
    likely: float = 0.0


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    rows = (row.split() for row in sections("deeds.txt")["weights"])
    return {name: float(weight) for name, weight in rows}


def weighed(hearing: Hearing, weights: Mapping[str, float] | None = None) -> list[Candidate]:
    """Return what may have been done, the likeliest first."""
    known = weights or _weights()
    found = [
        Candidate(
            each.client,
            each.kind,
            each.place,
            each.traits,
            known["bias"]
            + sum([known.get(name, 0.0) * value for name, value in each.traits.items()]),
        )
        for each in candidates(hearing)
    ]
    return sorted(map(partial(_no_graver, hearing, found), found), key=lambda each: -each.likely)


def _no_graver(hearing: Hearing, found: Sequence[Candidate], each: Candidate) -> Candidate:
    """Return a grave kind that no cue speaks for as less likely where another is said plainly."""
    if each.kind not in GRAVE_KINDS or hearing.parts[each.place].cued[each.kind]:
        return each
    # "Nazwał mnie gwiazdą": praise elsewhere says nothing against it.
    said = hearing.parts[each.place].cued[GOOD] == PLAINLY or any(
        one.client == each.client and hearing.parts[one.place].cued[one.kind] == PLAINLY
        for one in found
        if one.kind not in GRAVE_KINDS and one.kind != GOOD
    )
    return replace(each, likely=each.likely - _NOT_SAID) if said else each


def is_plain(hearing: Hearing, found: Sequence[Candidate]) -> bool:
    """Tell whether the likeliest deed is likely, a plain cue speaks for it, and nothing asks."""
    if not found or found[0].likely < _NO_GUESS:
        return False
    part = hearing.parts[found[0].place]
    after = hearing.matter.message.tokens[part.clause.end : part.clause.end + 1]
    asked = any(token.raw == "?" for token in after)
    return part.cued[found[0].kind] == PLAINLY and not asked


def is_said(hearing: Hearing, found: Sequence[Candidate]) -> bool:
    """Tell whether a plain cue speaks for a likely deed, and nothing asks."""
    return not asks(hearing.matter.message) and any(
        each.likely > _SAID and hearing.parts[each.place].cued[each.kind] == PLAINLY
        for each in found
    )


def candidates(hearing: Hearing) -> list[Candidate]:
    """Return the likeliest kinds of each client, with what speaks for them."""
    found: list[Candidate] = []
    nobody: list[int | None] = [None]
    for client in hearing.clients[:_MOST_CLIENTS] or nobody:
        places = _theirs(hearing, client)
        if not places:
            continue
        parts = hearing.parts
        told = [place for place in places if _does(hearing, parts[place], client)]
        whole = hearing.scores
        own = whole
        if hearing.several and told:
            seen = kinds.together([parts[place].seen for place in told])
            own, _ = hearing.scored(seen)
        own_above = hearing.above if own is whole else kinds.above(own)
        best, cued = _best_of(places, parts), _cued_in(places, parts)
        total = {
            kind: own[kind] + whole[kind] + best[kind] + cued.get(kind, 0) for kind in ALL_KINDS
        }
        # What is told first is told again by nothing.
        again = {
            at
            for at in places[1:]
            if hearing.is_one_more(parts[at].clause, parts[at].moment, client)
        }
        for kind in sorted(ALL_KINDS, key=lambda each: -total[each])[:_MOST_KINDS]:
            place = max(
                places,
                key=lambda at: (
                    _speaks(hearing, parts[at], client, kind)
                    - (at in again and not parts[at].cued[kind])
                ),
            )
            traits = _traits(hearing, client, kind, places, place, own, own_above)
            found.append(Candidate(client, kind, place, traits))
    return found


def _best_of(places: Sequence[int], parts: Sequence[HeardClause]) -> Mapping[str, float]:
    """Return the best score of each kind in some parts."""
    scores = [parts[at].scores for at in places]
    if len(scores) == 1:
        return scores[0]
    return {kind: max([each[kind] for each in scores]) for kind in ALL_KINDS}


def _cued_in(places: Sequence[int], parts: Sequence[HeardClause]) -> Mapping[str, float]:
    """Return what the cues in some parts say, of each kind that has any."""
    cued = [parts[at].cued for at in places]
    kinds_cued = {hit.heading for at in places for hit in parts[at].hits}
    return {kind: sum([_CUE * each.get(kind, 0) for each in cued]) for kind in kinds_cued}


def _theirs(hearing: Hearing, client: int | None) -> list[int]:
    if not hearing.several:
        return list(range(len(hearing.parts)))
    return [
        place
        for place, part in enumerate(hearing.parts)
        if client in part.doers or client in part.causes or client in part.roles
    ]


def _does(hearing: Hearing, part: HeardClause, client: int | None) -> bool:
    role = part.roles.get(client)
    return not hearing.several or client in part.doers or (role is not None and role > 0)


def _is_doer(part: HeardClause, client: int | None, kind: str) -> bool:
    return client in (part.causes if kind in TOLL_KINDS else part.doers)


def _speaks(hearing: Hearing, part: HeardClause, client: int | None, kind: str) -> float:
    does = hearing.several and _is_doer(part, client, kind)
    reached = kind == Kind.OFF_HOURS and part.reached and bool(part.hits)
    return part.scores[kind] + _CUE * part.cued[kind] + _DOES * does + reached


def held(likely: float) -> float:
    """Return how likely a deed is, within what says more the further it is from nothing."""
    return max(min(likely, MOST_LIKELY), -MOST_LIKELY)


def _traits(
    hearing: Hearing,
    client: int | None,
    kind: str,
    places: Sequence[int],
    place: int,
    own: Mapping[str, float],
    own_above: Mapping[str, float],
) -> dict[str, float]:
    """Return what speaks for a deed, by name."""
    part, whole, several = hearing.parts[place], hearing.scores, hearing.several
    cue = part.cued[kind]
    others = [hit.strength for hit in part.hits if hit.heading not in {kind, "contact"}]
    does = _is_doer(part, client, kind)
    higher, whole_above = part.above[kind], hearing.above[kind]
    grieved = hearing.denied or hearing.angry
    grieved = grieved or any(
        hit.heading != GOOD and hit.strength == PLAINLY for hit in hearing.hits
    )
    role = part.roles.get(client)
    told: dict[str, float] = {
        "whole": whole[kind],
        "whole_above": whole_above,
        "own": own[kind],
        "own_above": own_above[kind],
        "clause": part.scores[kind],
        "clause_above": higher,
        "clause_best": part.highest,
        "nothing": part.nothing,
        "nothing_likeliest": part.nothing > part.highest,
        "likeliest_here": higher > 0,
        "likeliest": whole_above > 0,
        "likeliest_of_own": own_above[kind] > 0,
        "plain_cue": cue == PLAINLY,
        "hint": cue == 1,
        "plain_cue_anywhere": any(hearing.parts[at].cued[kind] == PLAINLY for at in places),
        "plain_cue_and_score": (cue == PLAINLY) * part.scores[kind],
        "only_plain_cue": cue == PLAINLY and PLAINLY not in others,
        "grave_without_cue": kind in GRAVE_KINDS and not cue,
        "other_plain_cue": PLAINLY in others,
        "other_hint": 1 in others,
        "does": does,
        "no_client": not hearing.clients,
        "one_client": len(hearing.clients) == 1,
        "grave": kind in GRAVE_KINDS,
        "grieved_good": kind == GOOD and grieved,
        "contrasted_good": kind == GOOD
        and several
        and PLAINLY not in others
        and hearing.is_contrasted(part.clause),
        "late": kind == Kind.OFF_HOURS and bool({"late", "weekend"} & part.moment.marks),
        "reached_late": kind == Kind.OFF_HOURS and part.reached,
        "long": kind == Kind.LONG_CALL and "long" in part.moment.marks,
        "clock": part.moment.time is not None,
        "clauses": min(len(hearing.parts), _CLAUSES) / _CLAUSES,
        "length": min(part.clause.end - part.clause.start, _LONG) / _LONG,
        "words": min(len(hearing.words), _WORDS) / _WORDS,
        "best_elsewhere": max(
            (hearing.parts[at].highest for at in places if at != place), default=-1.0
        ),
        f"kind_{kind}": 1.0,
    }
    if several:
        at = _NOBODY if role is None else role
        told[f"role_{at}"] = 1.0
        told[f"best_role_{max((hearing.parts[p].roles.get(client) or 0) for p in places)}"] = 1.0
        told["does_of_several"] = does
        told["another_does"] = any(
            one.role == DOER and one.client != client for one in part.clause.mentions
        )
    return told
