# ruff: noqa: E501 — a pattern a line
"""How long something took: "40 min", "półtorej godziny", "half an hour", and how long ago.

A length that is a price's unit, a delay, a notice or a rhythm ("60 zł/h", "20 minut spóźnienia",
"within 48h", "co 15 minut") is not how long the incident lasted.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from conversations.reading import words_en, words_pl
from conversations.reading.grammar import any_of, matches
from conversations.reading.length_rules import Meaning, Rule, counted, fixed, of, rule, value_of
from conversations.reading.text import Line

_LONGEST = 24 * 60


class Length(NamedTuple):
    """A length that was said, in minutes; `ago` when it says how long ago something was."""

    start: int
    end: int
    minutes: int
    ago: bool


_PL_N = (
    rf"(?P<n>\d+(?:[.,]\d+)?|(?:{any_of(words_pl.NUMBERS)})(?: (?:{any_of(words_pl.NUMBERS)}))?)"
)
_PL_HOURS = r"(?:godziny|godzine|godzina|godzin|godzinki|godzinke|godzinka|godzinek|godz|godzinny|godzinna|godzinnej|godzinnym|h|g)(?: \.)?"
_PL_MINUTES = (
    r"(?:minut|minuty|minute|minutek|minutki|minutowy|minutowa|minutowej|minutowe|min|m)(?: \.)?"
)
# "skończyło się na godzinie i dwudziestu minutach"
_ENDED_PL = r"(?:skoncz\w+|stanelo|zakoncz\w+)(?: sie)? (?:\w+ )?na"


# "3 razy po pół godziny": how long each time was.
_EACH_PL = {
    "pol godziny|pol godzinki|pol h": 30,
    "godzinie|godzince|godzine": 60,
    "kwadransie|kwadrans": 15,
}


def _so_often(long: int) -> Meaning:
    return lambda match: long * value_of(match["times"], words_pl.NUMBERS)


@lru_cache(maxsize=1)
def polish() -> tuple[Rule, ...]:
    """Return the Polish rules, the more telling before the plainer."""
    numbers = words_pl.NUMBERS
    hour, minute = of(60, numbers), of(1, numbers)
    return (
        rule(
            rf"(?P<times>\d|{any_of(numbers)}) (?:razy|x) (?:po )?(?P<n>\d{{1,3}}|{any_of(numbers)}) {_PL_MINUTES}",
            counted(numbers),
            " razy",
            " x",
        ),
        *(
            rule(
                rf"(?P<times>\d|{any_of(numbers)}) (?:razy|x) po (?:{said})",
                _so_often(long),
                " razy",
                " x",
            )
            for said, long in _EACH_PL.items()
        ),
        rule(r"(?P<n>\d) ?h ?(?P<x>\d\d)(?: ?min\w*)?", hour, "h"),
        rule(
            rf"(?:godzine|godzina|godzinke)(?: i)? (?P<x>\d{{1,2}}|{any_of(numbers)}) {_PL_MINUTES}",
            hour,
            "godzin",
        ),
        rule(
            rf"{_PL_N} {_PL_HOURS}(?: i| ,)? (?P<x>\d{{1,2}}|{any_of(numbers)})(?: {_PL_MINUTES})?(?! (?:maj|osob|raz))",
            hour,
        ),
        rule(
            rf"{_ENDED_PL} (?:(?P<n>\d+|{any_of(numbers)}) )?(?:godzin(?:ie|ach|e|y))(?: i (?P<x>\d{{1,2}}|{any_of(numbers)}) minut(?:ach|y)?)?",
            hour,
            "skoncz",
            "stanelo",
            "zakoncz",
        ),
        rule(
            rf"{_ENDED_PL} (?P<n>\d+|{any_of(numbers)}) minut(?:ach|y)?",
            minute,
            "skoncz",
            "stanelo",
            "zakoncz",
        ),
        rule(
            r"(?:poltorej|poltora|1 i pol|poltoragodzinn\w+|poltorejgodzinn\w+)(?: (?:godziny|godz|h))?",
            fixed(90),
            "poltor",
            "1 i pol",
        ),
        rule(
            r"(?:godzine|godzina) (?P<x>dziesiec|pietnascie|dwadziescia|trzydziesci|czterdziesci|piecdziesiat)",
            hour,
            "godzin",
        ),
        rule(rf"{_PL_N} (?P<half>i pol) {_PL_HOURS}", hour, "i pol"),
        rule(rf"{_PL_HOURS} (?P<half>i pol|z polowa)", lambda _: 90.0, "i pol", "z polowa"),
        rule(r"(?:godzine|godzinka|godzinke) (?:i|z) (?:kwadrans|15 min\w*)", fixed(75), "godzin"),
        rule(rf"{_PL_N} {_PL_HOURS}", hour),
        rule(rf"{_PL_N} {_PL_MINUTES}", minute),
        rule(
            rf"{_PL_N} (?:- )?(?:godzinn|minutow)\w+",
            lambda m: minute(m) if "minut" in m.group() else hour(m),
            "godzinn",
            "minutow",
        ),
        rule(r"(?:trzy|3) kwadranse", fixed(45), "kwadranse"),
        rule(r"dwugodzinn\w+", fixed(120), "dwugodzinn"),
        rule(r"trzygodzinn\w+", fixed(180), "trzygodzinn"),
        rule(r"polgodzinn\w+|pol godziny|pol godzinki|pol h", fixed(30), "pol"),
        rule(r"kwadrans", fixed(15), "kwadrans"),
        rule(
            r"godzinn(?:y|a|e|ej|ym)|godzine|godzinke|godzinka|bita godzina|(?:cala|dobra) godzina|godzina(?! (?:\d|drug|trzec|czwart|piat|szost|siodm|osm|dziew|dzies|jeden|dwun|pracy))|godzinki",
            fixed(60),
            "godzin",
        ),
    )


_EN_N = rf"(?P<n>\d+(?:[.,]\d+)?|an?|(?:{any_of(words_en.NUMBERS)})(?:(?: -)? (?:{any_of(words_en.NUMBERS)}))?|a couple of|couple of|a couple)"
_EN_HOURS = r"(?:hours?|hrs?|h|hour's|hourlong)(?: \.)?"
_EN_MINUTES = r"(?:minutes?|mins?|m|minute's)(?: \.)?"


def _english_value(match: re.Match[str], unit: float) -> float | None:
    text = match["n"]
    groups = match.groupdict()
    if text in {"a", "an"}:
        value = 1.0
    elif "couple" in text:
        value = 2.0
    else:
        value = value_of(text.replace("- ", ""), words_en.NUMBERS)
    if value < 0:
        return None
    half = 0.5 if groups.get("half") else 0.25 if groups.get("quarter") else 0.0
    extra = value_of(groups["x"], words_en.NUMBERS) if groups.get("x") else 0.0
    return (value + half) * unit + extra


@lru_cache(maxsize=1)
def english() -> tuple[Rule, ...]:
    """Return the English rules, the more telling before the plainer."""

    def hour(match: re.Match[str]) -> float | None:
        return _english_value(match, 60)

    def minute(match: re.Match[str]) -> float | None:
        return _english_value(match, 1)

    return (
        rule(
            r"(?P<times>\d|two|three|four|five|six) (?:times|x|lots of) (?P<n>\d{1,3}) "
            + _EN_MINUTES,
            counted(words_en.NUMBERS),
            " times",
            " x",
            " lots",
        ),
        rule(
            rf"(?:(?P<times>\d|two|three|four|five|six) (?:times|x)|(?P<twice>twice))(?: [a-z]+)?"
            rf"(?: ,| for| at)? (?P<n>\d{{1,3}}) {_EN_MINUTES} (?:each(?: time)?|apiece|a time)",
            lambda match: (
                value_of(match["times"] or "2", words_en.NUMBERS)
                * value_of(match["n"], words_en.NUMBERS)
            ),
            "each",
            "apiece",
            "a time",
        ),
        rule(
            rf"{_EN_N}(?: -)? {_EN_HOURS}(?: and| ,)? (?P<x>\d{{1,2}}|{any_of(words_en.NUMBERS)})(?: {_EN_MINUTES})",
            hour,
        ),
        rule(
            rf"{_EN_N} hours?(?: and)? (?P<x>ten|fifteen|twenty|thirty|forty|fifty|[1-5][05])"
            r"(?= (?:of|on|with|about|from|talking|for|yesterday|today|last|this|mostly|straight|just|again|,|\.)|$)",
            hour,
            "hour",
        ),
        rule(r"(?P<n>\d) h (?P<x>\d{1,2})(?: m)?", hour),
        rule(
            rf"(?P<n>an|one|1|a|{any_of(words_en.NUMBERS)}|\d) {_EN_HOURS} and (?:a (?P<half>half)|a (?P<quarter>quarter))",
            hour,
            " and a",
        ),
        rule(
            r"(?P<n>\d+|an?|"
            + any_of(words_en.NUMBERS)
            + rf") (?:and )?(?:a )?(?P<half>half)(?: -)? {_EN_HOURS}",
            hour,
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
            rf"{_EN_N}(?: (?:solid|whole|full|long|bloody|straight|entire|fucking|flipping|more|extra|good))?(?: -)? {_EN_HOURS}",
            hour,
        ),
        rule(
            rf"{_EN_N}(?: (?:solid|whole|full|long|bloody|straight|entire|fucking|flipping|good))?(?: -)? {_EN_MINUTES}",
            minute,
        ),
        rule(
            r"(?:whole|full|solid|entire|bloody) hour|hour(?: -)? long|hourlong", fixed(60), "hour"
        ),
    )


_AGO_PL = re.compile(r" (?:temu|wstecz)\b")
_AGO_EN = re.compile(r" (?:ago|back|earlier)\b")
_BEFORE_PL = re.compile(
    r"(?:^|[^\w])(?:na|za|o|co|w|w ciagu|do|z kazdych|z|kazd\w+|zl|pln|eur|/|zl za|za kazda|srednio|max|maks|limit\w*|pakiet\w*|spozni\w*(?: sie)?(?: o| ok| prawie| jakies)?|przed|dopiero po|umowa mowi|umow\w*|spal\w*(?: tylko| moze| ledwo| raptem)?|snu|sn\w*|ledwo|raptem|przespa\w*|zamiast|stawk\w*|opoznien\w*|(?:z|po)nad\w*godzin\w*|"
    r"o (?:ponad|prawie|cale|jakies|dobre|cala|niemal)|za (?:jakies|niecale|jakas)|w (?:jakies|niecale)|na (?:jakies|tylko)|dluzej o|pozniej o|nie minel\w*|minel\w*|nie minela(?: nawet)?|zapas\w*|(?:da[lj]\w*|zostawi\w*|mam|mialam|dosta\w+) (?:mi |nam |cale |az |tylko |raptem )?|(?:1|jeden|raz) na|zostal\w*(?: mi)?|(?:zmien|przesun|przestaw|pomyl|myl|ustal|podal|podaj|potwierdz|sprawdz)\w*(?: mi| nam| sobie)?|(?:skresl|obci|zabra|odj|potraci|uci)\w*(?: mi| nam)?) $"
)
_AFTER_PL = re.compile(
    r" (?:spotkani\w+|startu|rozpocz\w+|calla|zooma|wyjazdu|publikacji|wizyty|sesji|webinaru|miesiecznie|tygodniowo|dziennie|w (?:miesiacu|tygodniu|umowie|pakiecie)|miesiac|tydzien|snu|przed|po (?:terminie|czasie|deadline\w*)|pozniej|wczesniej|spoznieni\w+|spozniona|opoznieni\w+|na (?:caly|cala|cale|wszystko|\w+enie|\w+anie|\w+cie|przygot\w*|odpowiedz|miesiac|tydzien|zrobienie)|drogi|pracy miesiecznie|na dobe|jazdy|dojazdu|zl|zapasu|roznicy|gratis|za darmo|do (?:\w+[nc]ia|druku|premiery|startu|terminu|deadline\w*|konca|calla|odjazdu|wysylki|emisji))\b|(?: pracy)? / "
)
_BEFORE_EN = re.compile(
    r"(?:^|[^\w])(?:every|each|per|within|in|in under|in less than|in about|for the next|an|a|£|\$|€|by|at|to an?|/|quid|pounds|limit of|cap of|retainer of|max|maximum|up to|agreed|contract(?: says)?|slept(?: for| maybe| about| only)?|only|sleep|late by|next|(?:\d+|paid|charge|rate)(?: an?)?|after|under|on|another|extra|give (?:me|him|her|them)|with|bill(?:ed)?|billable|first|last|early by|(?:got|on|about|maybe|had|got about|got maybe)) $"
)
_AFTER_EN = re.compile(
    r" (?:deadlines?\b|late\b|per\b|a (?:week|month|day)\b|an? (?:week|month|day)\b|of sleep|sleep|kip|before|early|'? ?notice|notice|after\b|later|overdue|weekly|monthly|daily|turnaround|behind|out of|to (?:write|make|prepare|redo|fix|build|design|edit|draft|deliver|send|get|pull|rewrite|do|finish|turn|reply|respond|spare|deadline|go|print|press|launch|air)|(?:till|until) (?:(?:the|my|our) )?(?:launch|print|press|deadline|air|meeting|demo|event|show)\b|window|free\b|unpaid\b|retainer|package|deal|contract|limit|cap|week\b|each\b|apart|away|drive|of unpaid|extra\b|over (?:the|budget|my|our)|/)|( ?/ )"
)
# "limit" guards that a duration may well follow after all.
_LASTED_EN = re.compile(
    r"(?:^|[^\w])(?:on the phone for|for|lasted|kept me (?:on|for)|took|call of|spent|went on for|whole|solid|a|an) $"
)
# Before a length these say little of what it is.
_WEAK = re.compile(r"a|an|only|after|on|another|extra|with|first|last|about|maybe|had|got|at")
_IDIOMS = re.compile(
    r"(?:\d+|piec|dwie|dwa|pare|trzy) (?:minutek|minutki|sekund\w*)|minutke|chwilke"
)


def find(line: Line, language: str) -> tuple[Length, ...]:
    """Return the lengths said in a line, in its order."""
    rules = polish() if language == "pl" else english()
    found: list[Length] = []
    for each, match in matches(rules, line.text):
        start, end = match.span()
        minutes = each.meaning(match)
        if minutes is None or not 0 < minutes <= _LONGEST or _IDIOMS.fullmatch(match.group()):
            continue
        before, after = line.text[max(0, start - 60) : start], line.text[end : end + 40]
        ago = (_AGO_PL if language == "pl" else _AGO_EN).match(after) is not None
        if not ago and _is_something_else(match.group(), before, after, language):
            continue
        found.append(Length(start, end, round(minutes), ago))
    return tuple(sorted(found, key=lambda length: length.start))


def _is_something_else(said: str, before: str, after: str, language: str) -> bool:
    if language == "pl":
        if said == "kwadrans" and re.match(r" (?:po|przed|do)\b", after):
            return True
        if (
            re.search(r"\bna (?:telefonie |sluchawce )?$", before)
            and said.startswith(("godzine", "pol", "dwie", "2"))
            and not re.search(r"na (?:telefonie|sluchawce) $", before)
        ):
            # "zadzwoniła na godzinę" is how long; "na godzinę przed", "zł na godzinę" are not.
            return bool(_AFTER_PL.match(after)) or not re.search(
                r"(?:dzwoni|wpad|zagada|zlapa|przysz|telefon|call|spotka)\w* (?:\w+ )?na $", before
            )
        return bool(_BEFORE_PL.search(before) or _AFTER_PL.match(after))
    match = _BEFORE_EN.search(before)
    if match and not _WEAK.fullmatch(match.group().strip(" -,.;:!?\"'(")):
        return True
    if (
        match
        and re.search(r"(?:slept|sleep|got|had)(?: maybe| about| only)? $", before)
        and "sleep" in after
    ):
        return True
    return bool(_AFTER_EN.match(after))
