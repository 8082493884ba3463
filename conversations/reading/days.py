"""Which day a message speaks of: a small grammar over the plain line, past by default.

A rule is a pattern and what it means on a given today. A day that stands as a deadline, a source or
a subject ("na piątek", "mail z 4 marca", "apologised for Sunday") is not when it happened.
"""

import re
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from conversations.reading.day_rules import SKIP, Now
from conversations.reading.grammar import any_of, matches
from conversations.reading.languages import Days
from conversations.reading.text import Line
from conversations.reading.words import WEEKDAYS

# Nobody tells of more days in one message; each takes a while.
_MOST = 40


class Day(NamedTuple):
    """A day that was said: where, which one (None: too vague, ask), and what kind of saying."""

    start: int  # in the line
    end: int
    day: date | None
    said: str


def find(line: Line, now: Now, spoken: Days) -> tuple[Day, ...]:
    """Return the days said in a line, in its order; what is a deadline or a subject is left out."""
    found: list[Day] = []
    for rule, match in matches(spoken.rules(), line.text, _MOST):
        start, end = match.span()
        before = line.text[max(0, start - 40) : start]
        is_adjective = (
            rule.said.endswith("adjective")
            or match.group().endswith("'s")
            or bool(
                re.search(r"(?:ow|ni|n)(?:y|ym|e|a|ej|ego)$", match.group())
                and rule.said in {"weekday"}
            )
        )
        stop = spoken.GUARD_ADJECTIVE if is_adjective else spoken.GUARD
        stopped = stop.search(before) or _after_stopped(line.text, start, stop)
        if rule.guarded and stopped and not _DATED.search(before):
            continue
        if rule.said == "digits" and _A_NUMBER.search(before):
            continue
        if _OF_AN_INVOICE.match(line.text, end):
            continue
        value = rule.meaning(match, now)
        if value == SKIP or isinstance(value, str):
            continue
        found.append(Day(start, end, value, rule.said))
    return tuple(sorted(found, key=attrgetter("start")))


# A mail of Friday came on Friday; an invoice of Friday may be late today.
_DATED_NOUN = any_of(
    (
        *("mail", "maile", "maila", "email", "e - mail", "emaile", "emails", "sms", "smsy", "smsa"),
        *("wiadomosc", "wiadomosci", "telefon", "call", "awantura", "krzyki", "scena", "rozmowa"),
        *(
            "nagranie",
            "glosowka",
            "voicemail",
            "text",
            "texts",
            "message",
            "messages",
            "voice note",
        ),
        *("voicenote", "letter", "kazanie", "opieprz", "dm", "post", "komentarz", "comment"),
    )
)
_DATED = re.compile(
    rf"(?:^|\W)(?<! o )(?<!^o )(?<!about )(?:{_DATED_NOUN})(?: [^\s.,;]+){{0,3}}"
    r" (?:z|ze|from|of|dated)(?: (?:last|zeszlego|zeszlej|ostatniego|ostatniej))? $"
)
_A_NUMBER = re.compile(
    r"(?:^|\W)(?:faktur\w*|fv|rachun\w*|nr|numer|umow\w*|invoice|inv|number|no)"
    r"(?: nr| no)?(?: [.#])? $"
)
_OF_AN_INVOICE = re.compile(r" (?:'s )?(?:invoice|bill|payment|instalment|retainer)s?\b")
_WEEKDAYS = any_of(WEEKDAYS)
_WEEKDAY_BEFORE = re.compile(rf"(?:^|(?<=\W))(?:{_WEEKDAYS})(?: ,)? $")


def _after_stopped(text: str, start: int, stop: re.Pattern[str]) -> bool:
    """Whether a weekday right before is itself a source or a deadline: "z piątku 8 stycznia"."""
    before = text[max(0, start - 60) : start]
    weekday_before = _WEEKDAY_BEFORE.search(before)
    return weekday_before is not None and stop.search(before[: weekday_before.start()]) is not None
