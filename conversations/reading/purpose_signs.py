"""What the model of purposes looks at in a message: its words, cues and shape."""

from collections.abc import Sequence

from conversations.reading import cues, kinds, model
from conversations.reading.hearing import Hearing
from conversations.reading.matter import MOST_WORDS, bare
from conversations.reading.model import Traits
from conversations.reading.spoken import INTENTS

_CUES, _SHAPE, _SEQUENCES = 0.5, 1.0, 0.8  # how loud they speak beside the pieces of words
_LONG, _STEP, _MANY = 8, 3, 4


def heard_in(hearing: Hearing) -> list[cues.Hit]:
    """Return the signs of what a message does, without those that only look like one.

    "Talks as if I wasn't here" is no wish to be gone.
    """
    return _not_compared(hearing.signs)


def is_in_danger_further_on(hearing: Hearing) -> bool:
    """Tell whether words of a crisis stand beyond what is read of a long message."""
    if not hearing.matter.rest:
        return False
    heard = cues.hits(bare(hearing.matter.rest), INTENTS, frozenset(["crisis", "compared"]))
    return any(hit.heading == "crisis" for hit in _not_compared(heard))


def _not_compared(heard: Sequence[cues.Hit]) -> list[cues.Hit]:
    compared = [hit for hit in heard if hit.heading == "compared" and hit.start]
    return [
        hit
        for hit in heard
        if hit.heading != "crisis"
        or not any(one.start <= hit.start and hit.end <= one.end for one in compared)
    ]


def traits(hearing: Hearing, heard: Sequence[cues.Hit]) -> model.Groups:
    """Return what the model of purposes looks at."""
    matter = hearing.matter
    own, text = matter.own, matter.message.text.rstrip()
    spoken = {f"?{hit.heading}" for hit in heard}
    spoken |= {f"?{hit.heading}^" for hit in heard if hit.start == 0}
    moment = matter.moment
    shape = {
        f"={name}"
        for name, holds in (
            ("asks", "?" in text),
            ("ends_asking", text.endswith("?")),
            ("opens_with_a_client", own[:1] == [kinds.MASK]),
            ("quotes", any(token.quoted for token in matter.message.tokens)),
            ("day", moment.said_day),
            ("clock", moment.time is not None),
            ("minutes", moment.minutes is not None),
            ("denied", hearing.denied),
            ("plain", any(hit.strength == cues.PLAINLY for hit in hearing.hits)),
        )
        if holds
    }
    shape |= {
        f"=clients{min(len(hearing.clients), 2)}",
        f"=long{min(len(own) // _STEP, _LONG)}",
        f"=clauses{min(len(hearing.clauses), _MANY)}",
        f"=^{' '.join(own[:1])}",
        f"=^{' '.join(own[:2])}",
        f"=${' '.join(matter.words[-1:])}",
    }
    seen = hearing.seen
    return (
        (seen.said, 1.0),
        (Traits(names=seen.cues), _CUES),
        (Traits(names=spoken), _SHAPE),
        (Traits(names=shape), _SHAPE),
        (Traits(names=model.sequences(hearing.words[:MOST_WORDS])), _SEQUENCES),
    )
