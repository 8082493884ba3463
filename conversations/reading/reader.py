"""The whole way from a message to its reading."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from conversations.decision.incidents import Kind
from conversations.reading import aliases as own_names
from conversations.reading import (
    causes,
    clauses,
    clients,
    events,
    impossible,
    kinds,
    moments,
    purposes,
    short_names,
    surnames,
    tables,
    weighing,
)
from conversations.reading.en import words as en_words
from conversations.reading.hearing import Hearing
from conversations.reading.matter import MOST_WORDS, QUOTE, Matter
from conversations.reading.model import Model
from conversations.reading.pl import words as pl_words
from conversations.reading.reading import Correction, Intent, Reading
from conversations.reading.spoken import spoken as little_words
from conversations.reading.text import (
    Message,
    Token,
    beyond,
    language_of,
    line,
    prepare,
    without_signs,
)
from conversations.reading.words import MONTHS

_TIMES = frozenset(
    [
        *("wczoraj", "przedwczoraj", "dzis", "dzisiaj", "jutro", "pojutrze", "rano", "wieczorem"),
        *("teraz", "yesterday", "today", "tonight", "tomorrow", "now"),
    ]
)
# Letters that are read for meaning: what is longer is a paste, and is kept whole as the note.
_READ = 1600
# As many words and signs are in so many letters of prose.
_MOST_TOKENS = 300
_FIRST_YEAR, _LAST_YEAR = 1980, 9990
# What stands between who caused it and who suffers: "…for Kestrel, so Drew's draft is late".
_THEREFORE = re.compile(r" (?:so|meant|which|przez to|przez co|wiec|w efekcie|dlatego) ")


def read(
    text: str,
    roster: Sequence[str],
    now: datetime,
    language: str,
    aliases: Mapping[str, Sequence[str]] | None = None,
) -> Reading:
    """Read one message; nothing is raised, whatever the text and the roster.

    `roster` are the names of the owner's clients, `now` the owner's local time (naive or aware),
    `language` the owner's ("pl" or "en"); `aliases` the owner's own names for a client, by the
    client's name. Clients are those the incident concerns, in the order of the message.
    """
    hearing = hear(text, roster, now, language, aliases)
    matter, best = hearing.matter, tuple(hearing.best)
    message, words, found, moment = matter.message, matter.words, matter.found, matter.moment
    day, time = matter.day, moment.time
    if best[0] == Kind.DREAD and moment.assumed_yesterday:
        day, time = matter.now.date(), None  # what is dreaded is still to come
    alone = purposes.name_alone(message, found, roster, matter.spoken)
    likely = weighing.weighed(hearing)
    told = purposes.Intended(Intent.NAME) if alone else purposes.purpose(hearing, likely)
    intent = told.intent
    named = tuple(dict.fromkeys(roster[f.client] for f in _concerned(matter, best)))
    correction = None
    if intent is Intent.CORRECTION:
        right = moments.read(
            line(_put_right(list(matter.own), matter.language)), matter.now, matter.language
        )
        correction = _correction(words, found, roster, right, undone=not moment.said_day)
        named = correction.clients
    if alone is not None:
        named = (alone,)
    return Reading(
        is_incident=intent is Intent.INCIDENT,
        clients=named,
        day=day,
        time=time,
        minutes=moment.minutes,
        kinds=best,
        intent=intent,
        correction=correction,
        events=events.find(hearing, likely, lead=told.lead) if intent is Intent.INCIDENT else (),
    )


def hear(
    text: str,
    roster: Sequence[str],
    now: datetime,
    language: str,
    aliases: Mapping[str, Sequence[str]] | None = None,
    weights: Model | None = None,
) -> Hearing:
    """Return a message taken apart; the arguments are those of `read`.

    `weights` are those of the kinds, when other than what was trained.
    """
    now = _sane(now)
    message = prepare(text[:_READ], _MOST_TOKENS)
    spoken = language_of(message, language)
    found = whose(message, roster, spoken, aliases)
    words = _named(message, found)
    own_words = [
        QUOTE if token.quoted else word for token, word in zip(message.tokens, words, strict=True)
    ]
    all_quoted = bool(own_words) and all(not word[0].isalnum() for word in own_words)
    said_words = words if all_quoted else own_words
    said = line(said_words[:MOST_WORDS])
    moment = moments.read(said, now, spoken)
    impossibly = not moment.said_day and impossible.is_said(said.text, now.date())
    matter = Matter(
        message=message,
        words=words,
        own=own_words,
        rest=beyond(text, message, MOST_WORDS),
        said=said_words[:MOST_WORDS],
        line=said,
        found=found,
        roster=roster,
        now=now,
        language=spoken,
        spoken=little_words()[spoken],
        moment=moment,
        day=None if impossibly else moment.day,
    )
    return Hearing(matter, weights)


def whose(
    message: Message,
    roster: Sequence[str],
    language: str,
    aliases: Mapping[str, Sequence[str]] | None = None,
) -> tuple[clients.Found, ...]:
    """Return the clients that a message names, by their name or by an owner's own for them."""
    by_name = tuple(
        found
        for found in clients.find(message, roster, language)
        if not _is_a_time(message.tokens, found)
        and not _is_a_month(message.tokens, found)
        and not _is_a_number(message.tokens, found)
        and not surnames.is_anothers(message, found, roster, language)
    )
    found: list[clients.Found] = []
    if aliases:
        known = [tuple(aliases.get(name, ())) for name in roster]
        found += own_names.find(message, known, language)
    others = own_names.find_names(message, short_names.of(tuple(roster)), language)
    found += (each for each in others if short_names.is_written(message, each))
    return own_names.settled(by_name, found) if found else by_name


def _is_a_time(tokens: Sequence[Token], found: clients.Found) -> bool:
    """Tell "wczoraj" from a client of that name, who has a capital that opens no sentence."""
    token = tokens[found.start]
    alone = found.end - found.start == 1 and token.plain in _TIMES
    return alone and (token.raw[0].islower() or token.opens)


def _is_a_number(tokens: Sequence[Token], found: clients.Found) -> bool:
    """Tell "42 min" from a client of that name."""
    alone = found.end - found.start == 1 and tokens[found.start].raw.isdigit()
    return alone and found.end < len(tokens) and tokens[found.end].plain in _UNITS


def _is_a_month(tokens: Sequence[Token], found: clients.Found) -> bool:
    """Tell "5 maja" and "May 5" from a client of that name."""
    word = tokens[found.start].plain
    if found.end - found.start != 1 or word not in MONTHS:
        return False
    before = tokens[found.start - 1].raw if found.start else ""
    after = tokens[found.end].raw if found.end < len(tokens) else ""
    dated = word in en_words.MONTHS and word not in pl_words.MONTHS and after.isdigit()
    return (before.isdigit() and 0 < int(before[:4]) <= _LAST_DAY) or dated


_LAST_DAY = 31
_UNITS = frozenset(
    [
        *("min", "minut", "minuty", "minute", "godzin", "godziny", "godz", "h", "zl", "pln", "eur"),
        *("razy", "dni", "dnia", "tygodni", "tygodnie", "maili", "maile", "telefony", "telefonow"),
        *("minutes", "mins", "hours", "hrs", "days", "weeks", "times", "calls", "emails", "%"),
    ]
)


def _sane(now: datetime) -> datetime:
    """Return the moment, in a year that has days before and after it."""
    year = min(max(now.year, _FIRST_YEAR), _LAST_YEAR)
    return now if year == now.year else now.replace(year=year, day=min(now.day, 28))


def _named(message: Message, found: Sequence[clients.Found]) -> list[str]:
    """Return the plain words, with one sign for each client."""
    words = [token.plain for token in message.tokens]
    for one in found:
        words[one.start] = kinds.MASK
        for place in range(one.start + 1, one.end):
            words[place] = "-"
    return words


def _concerned(matter: Matter, best: Sequence[str]) -> list[clients.Found]:
    """Return the clients it is with: not those it is compared to, nor who suffers for it."""
    message, words, found = matter.message, matter.words, matter.found
    alone = len({one.client for one in found}) == 1
    if alone:
        return list(found)
    kept = [one for one in found if not clauses.is_compared(words, one.start, matter.spoken)]
    if "other_client_hurt" in best[:3]:
        blamed = [one for one in kept if causes.is_after_a_cause(matter, one.start)]
        if at_fault := blamed or _before_the_harm(words, kept):
            return at_fault
    spoken = [one for one in kept if not message.tokens[one.start].quoted]
    return spoken or kept or list(found)


def _before_the_harm(words: Sequence[str], kept: list[clients.Found]) -> list[clients.Found]:
    """Return the clients before a "so", where others stand after it."""
    before = [one for one in kept if _THEREFORE.search(" ".join(words[one.end - 1 :]) + " ")]
    return before if len(before) < len(kept) else []


def _put_right(words: list[str], language: str) -> list[str]:
    """Return the words of a correction without what it denies: "not yesterday but on Monday".

    What follows "zmień na", "change it to" is no deadline.
    """
    if tables.words("undo", "change").issuperset(words[:1]):
        to = [at for at, word in enumerate(words) if word in tables.words("undo", "change to")]
        if to:
            return words[to[-1] + 1 :]
    denials = tables.words("undo", "denials")
    start = next((at for at, word in enumerate(words) if word in denials), None)
    if start is None:
        return words
    after = words[start + 1 :]
    end = next((at for at, word in enumerate(after) if word in _BUT[language]), len(after))
    return [*words[:start], *after[end + 1 :]]


_BUT = {"pl": {"tylko", "a", "ale", "lecz", ","}, "en": {"but", ","}}


def _correction(
    words: Sequence[str],
    found: Sequence[clients.Found],
    roster: Sequence[str],
    moment: moments.Moment,
    *,
    undone: bool,
) -> Correction:
    """Return what a correction puts right: names after "not" go, the others stay.

    `moment` is of what is right; `undone`: it may take the entry back.
    """
    denials = tables.words("undo", "denials")
    dropped = [one for one in found if one.start and words[one.start - 1] in denials]
    right = [one for one in found if one not in dropped]
    opens = any(words[:1] == [word] for each in little_words().values() for word in each.undo)
    undo = (opens or purposes.is_undo(without_signs(words))) and not right and undone
    return Correction(
        clients=tuple(dict.fromkeys(roster[one.client] for one in right)),
        dropped=tuple(dict.fromkeys(roster[one.client] for one in dropped)),
        day=moment.day if moment.said_day else None,
        time=moment.time,
        minutes=moment.minutes,
        undo=undo,
    )
