# ruff: noqa: E501 — a pattern a line
"""How lengths are said in English, over the plain line."""

import re
from functools import lru_cache

from conversations.reading.en import words
from conversations.reading.grammar import any_of
from conversations.reading.length_rules import Saying, counted, fixed, rule, value_of

_N = rf"(?P<n>\d+(?:[.,]\d+)?|an?|(?:{any_of(words.NUMBERS)})(?:(?: -)? (?:{any_of(words.NUMBERS)}))?|a couple of|couple of|a couple)"
_HOURS = r"(?:hours?|hrs?|h|hour's|hourlong)(?: \.)?"
_MINUTES = r"(?:minutes?|mins?|m|minute's)(?: \.)?"


def _value(match: re.Match[str], unit: float) -> float | None:
    text = match["n"]
    groups = match.groupdict()
    if text in {"a", "an"}:
        value = 1.0
    elif "couple" in text:
        value = 2.0
    else:
        value = value_of(text.replace("- ", ""), words.NUMBERS)
    if value < 0:
        return None
    half = 0.5 if groups.get("half") else 0.25 if groups.get("quarter") else 0.0
    extra = value_of(groups["x"], words.NUMBERS) if groups.get("x") else 0.0
    return (value + half) * unit + extra


@lru_cache(maxsize=1)
def rules() -> tuple[Saying, ...]:
    """Return the rules, the more telling before the plainer."""

    def hour(match: re.Match[str]) -> float | None:
        return _value(match, 60)

    def minute(match: re.Match[str]) -> float | None:
        return _value(match, 1)

    return (
        rule(
            r"(?P<times>\d|two|three|four|five|six) (?:times|x|lots of) (?P<n>\d{1,3}) " + _MINUTES,
            counted(words.NUMBERS),
            " times",
            " x",
            " lots",
        ),
        rule(
            rf"(?:(?P<times>\d|two|three|four|five|six) (?:times|x)|(?P<twice>twice))(?: [a-z]+)?"
            rf"(?: ,| for| at)? (?P<n>\d{{1,3}}) {_MINUTES} (?:each(?: time)?|apiece|a time)",
            lambda match: (
                value_of(match["times"] or "2", words.NUMBERS) * value_of(match["n"], words.NUMBERS)
            ),
            "each",
            "apiece",
            "a time",
        ),
        rule(
            rf"{_N}(?: -)? {_HOURS}(?: and| ,)? (?P<x>\d{{1,2}}|{any_of(words.NUMBERS)})(?: {_MINUTES})",
            hour,
            " hour",
            " hr",
            " h ",
        ),
        rule(
            rf"{_N} hours?(?: and)? (?P<x>ten|fifteen|twenty|thirty|forty|fifty|[1-5][05])"
            r"(?= (?:of|on|with|about|from|talking|for|yesterday|today|last|this|mostly|straight|just|again|,|\.)|$)",
            hour,
            "hour",
        ),
        rule(r"(?P<n>\d) h (?P<x>\d{1,2})(?: m)?", hour, " h "),
        rule(
            rf"(?P<n>an|one|1|a|{any_of(words.NUMBERS)}|\d) {_HOURS} and (?:a (?P<half>half)|a (?P<quarter>quarter))",
            hour,
            " and a",
        ),
        rule(
            r"(?P<n>\d+|an?|"
            + any_of(words.NUMBERS)
            + rf") (?:and )?(?:a )?(?P<half>half)(?: -)? {_HOURS}",
            hour,
            "half",
        ),
        rule(r"three quarters of an hour|3/4 (?:of an )?hour", fixed(45), "quarters", "3/4"),
        rule(r"(?:a )?quarter of an hour", fixed(15), "quarter"),
        rule(
            r"half (?:an|a)(?: -)?(?: bloody| whole| solid| flipping| fucking)? hour|half(?: -)? hour|1/2 (?:an )?hour",
            fixed(30),
            "half",
            "1/2",
        ),
        rule(r"hour and a half", fixed(90), "hour and a"),
        rule(
            rf"{_N}(?: (?:solid|whole|full|long|bloody|straight|entire|fucking|flipping|more|extra|good))?(?: -)? {_HOURS}",
            hour,
            " hour",
            " hr",
            " h ",
        ),
        rule(
            rf"{_N}(?: (?:solid|whole|full|long|bloody|straight|entire|fucking|flipping|good))?(?: -)? {_MINUTES}",
            minute,
            " min",
            " m ",
        ),
        rule(
            r"(?:whole|full|solid|entire|bloody) hour|hour(?: -)? long|hourlong", fixed(60), "hour"
        ),
    )


AGO = re.compile(r" (?:ago|back|earlier)\b")
_BEFORE = re.compile(
    r"(?:^|[^\w])(?:every|each|per|within|in|in under|in less than|in about|for the next|an|a|£|\$|€|by|at|to an?|/|quid|pounds|limit of|cap of|retainer of|max|maximum|up to|agreed|contract(?: says)?|slept(?: for| maybe| about| only)?|only|sleep|late by|next|(?:\d+|paid|charge|rate)(?: an?)?|after|under|on|another|extra|give (?:me|him|her|them)|with|bill(?:ed)?|billable|first|last|early by|(?:got|on|about|maybe|had|got about|got maybe)) $"
)
_AFTER = re.compile(
    r" (?:deadlines?\b|late\b|per\b|a (?:week|month|day)\b|an? (?:week|month|day)\b|of sleep|sleep|kip|before|early|'? ?notice|notice|after\b|later|overdue|weekly|monthly|daily|turnaround|behind|out of|to (?:write|make|prepare|redo|fix|build|design|edit|draft|deliver|send|get|pull|rewrite|do|finish|turn|reply|respond|spare|deadline|go|print|press|launch|air)|(?:till|until) (?:(?:the|my|our) )?(?:launch|print|press|deadline|air|meeting|demo|event|show)\b|window|free\b|unpaid\b|retainer|package|deal|contract|limit|cap|week\b|each\b|apart|away|drive|of unpaid|extra\b|over (?:the|budget|my|our)|/)|( ?/ )"
)
# Before a length these say little of what it is.
_WEAK = re.compile(r"a|an|only|after|on|another|extra|with|first|last|about|maybe|had|got|at")


def is_something_else(_said: str, before: str, after: str) -> bool:
    """Tell whether a length is a price's, a delay's, a rhythm's: not how long it lasted."""
    match = _BEFORE.search(before)
    if match and not _WEAK.fullmatch(match.group().strip(" -,.;:!?\"'(")):
        return True
    if (
        match
        and re.search(r"(?:slept|sleep|got|had)(?: maybe| about| only)? $", before)
        and "sleep" in after
    ):
        return True
    return bool(_AFTER.match(after))
