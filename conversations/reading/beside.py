"""Which of the deeds that may have been done are told beside one another.

The likeliest is told. Each further one is weighed against those that are told already: whether it
is of another client or another clause, may be another word for the same, and how much its clause
speaks for it rather than for them. The weights are in `data/deeds.txt`.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from conversations.decision.incidents import COUNT_FOR_NOTHING, Kind
from conversations.reading import causes, nearest
from conversations.reading.clauses import DOER
from conversations.reading.cues import HINTED, PLAINLY
from conversations.reading.deeds import is_like
from conversations.reading.hearing import GOOD, GRAVE_KINDS, TOLL_KINDS, HeardClause, Hearing
from conversations.reading.tables import sections
from conversations.reading.weighing import Candidate

_TROUBLES = frozenset(kind.value for kind in Kind if kind not in COUNT_FOR_NOTHING)
_GLAD = 0.0  # a good moment without a cue is told above this
_GLADLY = 1.5  # and where the clause speaks of trouble too, above this
_TOLD = -0.5  # a deed is told beside another above this: to lose one is worse than to ask
_SAME_CLAUSE = 0.0  # and in the clause of another of the same client, no less likely than not
_WEAK = -0.6  # nor is what a clause of another says, below this
_TOLD_PLAINLY, _PLAIN = -3.5, -5.1
_MOST, _LONG, _SHORT = 8, 12, 2


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    rows = (row.split() for row in sections("deeds.txt")["beside"])
    return {name: float(weight) for name, weight in rows}


def chosen(hearing: Hearing, found: Sequence[Candidate]) -> list[Candidate]:
    """Return what a message tells of, of what may have been done: at least the likeliest."""
    kept: list[Candidate] = []
    for each in fair(hearing, found):
        if len(kept) == _MOST:
            break
        if not kept or (not _is_the_same(hearing, each, kept) and _is_told(hearing, each, kept)):
            kept.append(each)
    told = [each for each in kept if not _is_no_praise(hearing, each, kept)]
    return causes.blamed(nearest.accused(told, hearing), hearing.matter)


def _is_no_praise(hearing: Hearing, each: Candidate, kept: Sequence[Candidate]) -> bool:
    """Tell what no word praises, beside a threat of the same client: "…przelewu nie będzie"."""
    if each.kind != GOOD or hearing.parts[each.place].cued[GOOD] == PLAINLY:
        return False
    return any(one.client == each.client and one.kind in GRAVE_KINDS for one in kept)


def _is_the_same(hearing: Hearing, each: Candidate, kept: Sequence[Candidate]) -> bool:
    """Tell what is another word for what a client is told of, or how long it took: "…, 50 min"."""
    same = [one for one in kept if one.client == each.client]
    part = hearing.parts[each.place]
    said = part.cued[each.kind] == PLAINLY
    again = same and not said and hearing.is_one_more(part.clause, part.moment, each.client)
    weak = each.likely < _SAME_CLAUSE and any(one.place == each.place for one in same)
    # "Opowiedziałam Ance o tym, jak Marek…": the first clause tells nothing of Marek.
    of_others = bool(part.roles) and each.client not in part.roles
    weak = weak or (bool(same) and of_others and not said and each.likely < _WEAK)
    return bool(again) or weak or any(is_like(one.kind, each.kind) for one in same)


def _is_told(hearing: Hearing, each: Candidate, kept: Sequence[Candidate]) -> bool:
    known = _weights()
    found = traits(hearing, each, kept)
    # "…i nie zapłaciła": what its own clause says plainly is told sooner.
    plainly = bool(found.get("same_plain_apart"))
    least = _TOLD_PLAINLY if plainly and each.likely > _PLAIN else _TOLD
    return known["bias"] + sum(known.get(name, 0.0) * found[name] for name in found) > least


def fair(hearing: Hearing, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Return what may be told: a good moment is never the guess when nothing else is known."""
    return (each for each in found if each.kind != GOOD or _is_good(hearing, each))


def _is_good(hearing: Hearing, each: Candidate) -> bool:
    """Whether a good moment is more than what is left when nothing else is known."""
    part = hearing.parts[each.place]
    trouble = any(hit.strength == PLAINLY and hit.heading in _TROUBLES for hit in part.hits)
    doubted = trouble and part.cued[GOOD] != PLAINLY and each.likely < _GLADLY
    if hearing.angry or doubted:
        return False
    cued = any(part.cued[GOOD] == PLAINLY for part in hearing.parts)
    return cued or each.likely > _GLAD


def traits(hearing: Hearing, each: Candidate, kept: Sequence[Candidate]) -> dict[str, float]:
    """Return what speaks for a deed beside those that are told, by name."""
    part = hearing.parts[each.place]
    same = [one for one in kept if one.client == each.client]
    here = [one for one in (same or kept) if one.place == each.place]
    beside = (
        _of_the_same(hearing, part, each, same, here)
        if same
        else _of_another(part, each, kept, here)
    )
    prefix = "same" if same else "other"
    told = _of_itself(part, each) | beside
    told |= {"kept": len(kept) > 1, "first": kept[0].likely}
    return {f"{prefix}_{name}": float(value) for name, value in told.items() if value}


def _of_itself(part: HeardClause, each: Candidate) -> dict[str, float]:
    higher = part.above[each.kind]
    cue = part.cued[each.kind]
    words = part.clause.end - part.clause.start
    return {
        "alone": 1.0,
        "likely": each.likely,
        "clause": part.scores[each.kind],
        "above": max(min(higher, 1.0), -1.0),
        "best": higher > 0,
        "nothing": part.nothing,
        "plain": cue == PLAINLY,
        "hint": cue == HINTED,
        "good": each.kind == GOOD,
        "toll": each.kind in TOLL_KINDS,
        "grave": each.kind in GRAVE_KINDS,
        "short": words <= _SHORT,
        "long": min(words, _LONG) / _LONG,
        "moment": part.moment.said_day or part.moment.time is not None,
    }


def _of_the_same(
    hearing: Hearing,
    part: HeardClause,
    each: Candidate,
    same: Sequence[Candidate],
    here: Sequence[Candidate],
) -> dict[str, float]:
    """Return what speaks for one more deed of a client, of whom some are told."""
    score, plain = part.scores[each.kind], part.cued[each.kind] == PLAINLY
    of_told = max(part.scores[one.kind] for one in same)
    apart = not here
    far = min(abs(one.place - each.place) for one in same)
    return {
        "clause_told": not apart,
        "like": any(is_like(one.kind, each.kind) for one in same),
        "like_here": any(is_like(one.kind, each.kind) for one in here),
        "of_told": of_told,
        "more": score - of_told,
        "more_here": (not apart) * (score - of_told),
        "more_apart": apart * (score - of_told),
        "above_apart": apart * max(min(part.above[each.kind], 1.0), -1.0),
        "score_apart": apart * score,
        "plain_apart": apart and plain,
        "plain_here": not apart and plain,
        "told_cued": any(part.cued[one.kind] == PLAINLY for one in same),
        "good_and_bad": (each.kind == GOOD) != any(one.kind == GOOD for one in same),
        # "…, 50 min" tells how long it took, and no deed beside it.
        "one_more": hearing.is_one_more(part.clause, part.moment, each.client),
        "next": far == 1,
        "far": far > 1,
        "told_plain": any(hearing.parts[one.place].cued[one.kind] == PLAINLY for one in same),
        "told_grave": any(one.kind in GRAVE_KINDS for one in same),
        "told_toll": any(one.kind in TOLL_KINDS for one in same),
        "several": hearing.several,
    }


def _of_another(
    part: HeardClause, each: Candidate, kept: Sequence[Candidate], here: Sequence[Candidate]
) -> dict[str, float]:
    """Return what speaks for a deed of a client of whom none is told."""
    role = part.roles.get(each.client)
    does = each.client in part.doers
    apart = not here
    return {
        "clause_told": not apart,
        "joint": any(one.kind == each.kind for one in here),
        "same_kind": any(one.kind == each.kind for one in kept),
        "does": does,
        "role": 1.0 + role if role is not None else 0.0,
        "unnamed": role is None,
        "both_do": does and any(one.client in part.doers for one in here),
        "does_apart": apart and role == DOER,
        "score_apart": apart * part.scores[each.kind],
        "above_apart": apart * max(min(part.above[each.kind], 1.0), -1.0),
        "told_toll": any(one.kind in TOLL_KINDS for one in kept),
    }
