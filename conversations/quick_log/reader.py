"""The whole way from a message to its reading."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from conversations.quick_log import clients, moments
from conversations.quick_log.reading import Reading
from conversations.quick_log.text import language_of, line, prepare

MASK = "_c"


def read(
    text: str,
    roster: Sequence[str],
    now: datetime,
    language: str,
    aliases: Mapping[str, Sequence[str]] | None = None,
) -> Reading:
    """stub."""
    message = prepare(text)
    spoken = language_of(message, language)
    found = clients.find(message, roster, spoken, aliases)
    named = {place for f in found for place in range(f.start, f.end)}
    words = [MASK if i in named else t.plain for i, t in enumerate(message.tokens)]
    unquoted = [("''" if t.quoted else w) for t, w in zip(message.tokens, words, strict=True)]
    moment = moments.read(line(unquoted), now, spoken)
    return Reading(True, tuple(dict.fromkeys(roster[f.client] for f in found)), moment.day, moment.time, moment.minutes)
