"""To whom it is done: the owner, another client, or somebody else.

"Doug yelled at Rafael" accuses no Rafael, and is no deed that the owner suffered.
"""

from collections.abc import Sequence
from itertools import pairwise

from conversations.decision.incidents import Kind
from conversations.reading.clauses import (
    COMPARED,
    DOER,
    DONE_TO,
    Clause,
    Mention,
    is_compared,
    nominative,
)
from conversations.reading.cues import Hit
from conversations.reading.languages import spoken_in
from conversations.reading.matter import Matter
from conversations.reading.spoken import Spoken
from conversations.reading.surroundings import plain_at

# What is done to somebody; all else that one client does to another is the owner's matter too.
SUFFERED = frozenset(
    [
        *(Kind.SHOUTING, Kind.INSULT, Kind.THREAT, Kind.HARASSMENT, Kind.SCOLDING),
        *(Kind.DISMISSIVE, Kind.LATE_PAYMENT, Kind.NON_PAYMENT),
    ]
)

_THE = frozenset(["the", "those", "that", "ta", "ten", "ci", "te"])
_FROM = frozenset(["od", "from", "by", "of"])
_NEAR = 3  # words after what is done, within which it is said to whom


def marked(clauses: Sequence[Clause], matter: Matter) -> list[Clause]:
    """Return the clauses with the roles of those to whom another client does it.

    Who stands beside it ("in front of Priya") does not do it either, nor who is `COMPARED`.
    """
    return [
        clause._replace(mentions=tuple(_marked(each, clause, matter) for each in clause.mentions))
        for clause in clauses
    ]


def _marked(one: Mention, clause: Clause, matter: Matter) -> Mention:
    if is_compared(matter.words, one.start, matter.spoken):
        return one._replace(role=COMPARED)
    return one._replace(role=DONE_TO) if _is_object(matter, clause, one) else one


def is_done_to_others(
    clause: Clause, hits: Sequence[Hit], plain: Sequence[str], spoken: Spoken
) -> bool:
    """Tell whether a clause tells of what is done to another client or to somebody else.

    `hits` are the cues in the clause: of a stranger the deed stands just before them.
    """
    if _tells_of_me(clause, plain, spoken):
        return False
    if any(one.role == DONE_TO for one in clause.mentions):
        return True
    return any(
        word in spoken.others or (word in spoken.others_of and before in spoken.before_others)
        for hit in hits
        if hit.heading in SUFFERED
        for before, word in pairwise(plain[hit.end - 1 : min(hit.end + _NEAR, clause.end)])
    )


def _tells_of_me(clause: Clause, plain: Sequence[str], spoken: Spoken) -> bool:
    return any(word in spoken.me for word in plain[clause.start : clause.end])


def _is_object(matter: Matter, clause: Clause, one: Mention) -> bool:
    """Tell whether a client stands as one to whom it is done, and not as one more who does it."""
    doer = next((each for each in clause.mentions if each.role == DOER), None)
    if doer is None or doer.client == one.client:
        return False
    message, spoken = matter.message, matter.spoken
    before = one.start - 1
    while (word := plain_at(message, before)) in spoken.titles or word in _THE:
        before -= 1
    if one.role == DOER or word in spoken.causes or word in _FROM:
        return False
    named = nominative(message, one, matter.roster)
    return spoken_in(matter.language).reasons.is_object(message, one, named=named)
