"""What a message says is settled: money that came, or an apology."""

from conversations.decision.incidents import SITUATION_OF, Kind
from conversations.decision.situations import Situation
from conversations.reading import cues
from conversations.reading.text import prepare

_OF = {
    "paid": frozenset({Kind.LATE_PAYMENT, Kind.NON_PAYMENT, Kind.CHARGEBACK}),
    "sorry": frozenset(
        kind
        for kind, where in SITUATION_OF.items()
        if where in {Situation.RESPECT, Situation.PARTNERSHIP}
    ),
}
_LONGEST = 400


def settled_kinds(text: str) -> frozenset[Kind]:
    """Return the kinds of incidents that such words can settle; none where they do not tell."""
    words = [token.plain for token in prepare(text[:_LONGEST]).tokens]
    said = {hit.heading for hit in cues.hits(words, ("settled.txt",))}
    return frozenset[Kind]().union(*(_OF[each] for each in said))
