"""What a correction in words is about: an entry to take back, or what was wrong in one."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from conversations.reading import moments, tables
from conversations.reading.clients import tokens_of
from conversations.reading.reader import whose
from conversations.reading.reading import Correction, Intent, Reading
from conversations.reading.spoken import spoken
from conversations.reading.text import language_of, line, prepare


@dataclass(frozen=True, slots=True)
class Wrong:
    """What a correction says an entry has and should not: "nie 40 min", "not on Wednesday"."""

    day: dt.date | None = None
    time: dt.time | None = None
    minutes: int | None = None

    def __bool__(self) -> bool:
        return self != Wrong()


def undo_told(
    reading: Reading,
    text: str,
    roster: Sequence[str],
    language: str,
    aliases: Mapping[str, Sequence[str]] | None = None,
) -> Reading:
    """Return the reading of a message that may ask to take an entry back.

    It asks for that when it says nothing else ("cancel the meeting" does): of whom it names, if it
    names somebody. What begins so and goes on otherwise corrects nothing.
    """
    if len(text) > _LONGEST:
        return reading
    message = prepare(text)
    words = [token.plain for token in message.tokens]
    asked = frozenset[str]().union(*(each.undo for each in spoken().values()))
    letters = [at for at, word in enumerate(words) if word[0].isalnum()]
    if not asked & set(words):
        return reading
    found = whose(message, roster, language, aliases)
    names = tokens_of(found)
    beside = tables.words("undo", "beside")
    only = all(at in names or words[at] in asked or words[at] in beside for at in letters)
    named = tuple(dict.fromkeys(roster[each.client] for each in found))
    entry = not named or _has("entry", words)
    if only and entry and len(letters) <= _MOST_WORDS:
        asks = Correction(clients=named, undo=True)
        return replace(
            reading,
            is_incident=False,
            clients=named,
            events=(),
            intent=Intent.CORRECTION,
            correction=asks,
        )
    opens = bool(letters) and words[letters[0]] in asked
    if reading.intent is Intent.CORRECTION and (opens or _undoes(reading)):
        return replace(reading, correction=None)
    return reading


def only_what_corrects(
    reading: Reading,
    text: str,
    roster: Sequence[str],
    now: dt.datetime,
    language: str,
    aliases: Mapping[str, Sequence[str]] | None = None,
) -> Reading:
    """Return the reading of a message that was taken for a correction, which not all are.

    "Greg wants blue instead of green" tells of Greg, and of no entry: it is a remark. What names a
    client corrects whose the entry is only where it says nothing else: "sorry, it was Greg".
    """
    correction = reading.correction
    if reading.intent is not Intent.CORRECTION or correction is None:
        return reading
    if correction.undo or correction.dropped:
        return reading
    message = prepare(text[:_LONGEST])
    words = [token.plain for token in message.tokens]
    if _tells_of_them(words, correction):
        return _remark(reading)
    names_only = bool(correction.clients) and replace(correction, clients=()) == Correction()
    if not names_only or wrong_in(text, correction, now, language):
        return reading
    names = tokens_of(whose(message, roster, language, aliases))
    said = [word for at, word in enumerate(words) if at not in names and word[0].isalnum()]
    if len(correction.clients) == 1 and tables.words("undo", "whose").issuperset(said):
        # "To nie była Anka" says whose it is not, and not whose it is.
        return replace(reading, correction=None) if _has("denials", words[1:]) else reading
    denies = _has("about", words) or _has("denies", words[:1])
    return replace(reading, correction=None) if denies else _remark(reading)


def _tells_of_them(words: Sequence[str], correction: Correction) -> bool:
    """Tell whether it says what they wish, or that they were not there, and not what is wrong."""
    # "Marka wczoraj nie było"
    absent = bool(correction.clients) and "nie bylo" in " ".join(words) and "to" not in words
    return not _has("about", words) and (absent or _has("wishes", words))


def _has(heading: str, words: Sequence[str]) -> bool:
    """Tell whether one of the words stands under that heading of what is said to correct."""
    return not tables.words("undo", heading).isdisjoint(words)


def wrong_in(text: str, correction: Correction, now: dt.datetime, language: str) -> Wrong:
    """Return what a correction says was wrong; nothing, where it says only what is right."""
    message = prepare(text[:_LONGEST])
    words = [token.plain.replace("'", "") for token in message.tokens]
    wrong, right = tables.words("undo", "wrong"), tables.words("undo", "right")
    start = next((at for at, word in enumerate(words) if word in wrong), None)
    if start is None:
        return Wrong()
    after = words[start + 1 :]
    told = after[: next((at for at, word in enumerate(after) if word in right), len(after))]
    moment = moments.read(line(told), now, language_of(message, language))
    bare = [int(word) for word in told if word.isdigit()]
    minutes = moment.minutes
    if minutes is None and correction.minutes is not None and len(bare) == 1:
        minutes = bare[0]  # "nie 40 tylko 60 min"
    return Wrong(moment.day if moment.said_day else None, moment.time, minutes)


def completed(text: str, correction: Correction, wrong: Wrong) -> Correction:
    """Return the correction with a bare number for its minutes: "nie 40 min a 50"."""
    if wrong.minutes is None or correction.minutes is not None or correction.time is not None:
        return correction
    words = [token.plain for token in prepare(text[:_LONGEST]).tokens]
    others = {int(word[:4]) for word in words if word.isdigit()} - {wrong.minutes, 0}
    return replace(correction, minutes=others.pop()) if len(others) == 1 else correction


_LONGEST = 200
_MOST_WORDS = 10


def _remark(reading: Reading) -> Reading:
    return replace(reading, intent=Intent.REMARK, correction=None)


def _undoes(reading: Reading) -> bool:
    return reading.correction is not None and reading.correction.undo
