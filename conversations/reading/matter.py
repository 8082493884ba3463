"""A message as its readers take it: its words, whom it names, the moment."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from conversations.reading.clients import Found
from conversations.reading.moments import Moment
from conversations.reading.spoken import Spoken
from conversations.reading.text import Line, Message

MOST_WORDS = 200  # of a message in which cues are looked for: what is longer is a paste
QUOTE = "''"  # stands for each quoted word where only the owner's own words count


@dataclass(frozen=True, slots=True)
class Matter:
    """One message, read once for all who ask something of it.

    `words` are plain, with one sign for a client; `own` those without quotes. `day` is what the
    whole message says of the day, None: ask.
    """

    message: Message
    words: Sequence[str]
    own: Sequence[str]
    rest: Sequence[str]  # plain words beyond those that are read, to be looked through for danger
    said: Sequence[str]  # what tells of moments: the own words, or the quote that is all there is
    line: Line  # the same, as the grammars read it
    found: Sequence[Found]
    roster: Sequence[str]
    now: dt.datetime
    language: str
    spoken: Spoken
    moment: Moment
    day: dt.date | None


def bare(words: Sequence[str]) -> list[str]:
    """Return words as cues have them: without apostrophes."""
    return [word.replace("'", "") or word for word in words]
