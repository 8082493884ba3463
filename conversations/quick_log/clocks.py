# ruff: noqa: E501, PLR2004 — a pattern a line; hours and minutes are what they are
"""Which clock time a message speaks of, and ranges: a small grammar over the plain line.

A clock that stands as a deadline or an appointment ("na 12", "by noon", "miał być o 14") is not when
it happened.
"""

import re
from collections.abc import Callable
from datetime import time
from functools import lru_cache
from typing import NamedTuple

from conversations.quick_log import names, words_en, words_pl
from conversations.quick_log.text import Line

_DAY_MINUTES = 24 * 60
_NOON, _LAST_HOUR = 12, 23


class Clock(NamedTuple):
    """A clock time that was said: where, which, and how long from it where a range was given.

    `open` says that morning or evening was left open ("half ten", "at 3").
    """

    start: int
    end: int
    at: time
    minutes: int | None
    open: bool


class _Said(NamedTuple):
    hour: int
    minute: int
    open: bool


_Meaning = Callable[[re.Match[str]], "tuple[_Said, int | None] | None"]


class _Rule(NamedTuple):
    pattern: re.Pattern[str]
    meaning: _Meaning
    guarded: bool


def _words(table: object) -> str:
    return "|".join(sorted(table, key=len, reverse=True))  # type: ignore[call-overload]


def _valid(hour: int, minute: int) -> bool:
    return 0 <= hour <= 24 and 0 <= minute < 60 and not (hour == 24 and minute)


# --- Polish -----------------------------------------------------------------------------------

_PART_PL = (
    r"(?: (?P<part{0}>z rana|nad ranem|rano|ranek|rankiem|przed poludniem|po poludniu|popoludniu|popoludniem|pop|"
    r"wieczor|wieczorem|wieczorowa pora|w nocy|noca|po nocy|z samego rana|nad razem))?"
)
_MINUTES_PL = r"(?: (?P<m{0}>trzydziesci|pietnascie|czterdziesci piec|dwadziescia|czterdziesci|piecdziesiat|dziesiec|piec))?"
_TENS_PL = {
    "trzydziesci": 30,
    "pietnascie": 15,
    "czterdziesci piec": 45,
    "dwadziescia": 20,
    "czterdziesci": 40,
    "piecdziesiat": 50,
    "dziesiec": 10,
    "piec": 5,
}
_TENS_ORDINAL_PL = {"pierwszej": 21, "drugiej": 22, "trzeciej": 23, "czwartej": 24}


def _hour_pl(match: re.Match[str], n: int) -> _Said | None:
    groups = match.groupdict()
    part = groups.get(f"part{n}") or ""
    minute = 0
    if groups.get(f"t{n}"):
        hour = _TENS_ORDINAL_PL[groups[f"t{n}"]]
    elif groups.get(f"w{n}"):
        hour = words_pl.HOURS[groups[f"w{n}"]]
    else:
        digits = re.split("[:.]", groups[f"h{n}"])
        hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if groups.get(f"m{n}"):
        minute = _TENS_PL[groups[f"m{n}"]]
    return _with_part_pl(hour, minute, part)


def _with_part_pl(hour: int, minute: int, part: str) -> _Said | None:
    if not _valid(hour, minute):
        return None
    if part.startswith(("wieczor", "po poludniu", "popoludni", "pop")):
        hour = hour + 12 if hour < _NOON else hour
    elif part in {"w nocy", "noca", "po nocy"}:
        hour = hour + 12 if 8 <= hour < _NOON else (0 if hour == _NOON else hour)
    return _Said(hour % 24, minute, open=not part and hour <= _NOON)


def _one_pl(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    said = _hour_pl(match, 0)
    following = match.string[match.end() :].split(" ", 2)[1:2]
    if said is None or _counts(match) or (following and following[0] in words_pl.MONTHS):
        return None
    return said, None


_UNITS_AFTER = re.compile(
    r" ?(?:zl|zlotych|pln|eur|euro|usd|%|procent|h\b|godz|min|minut|dni|dzien|tygodni|tyg|miesi|razy|raz\b|sztuk|szt|osob|"
    r"stron|tys|k\b|kg|/|x\b|gb|mb|pkt|punkt|st\b|nd\b|rd\b|th\b|[+$€£]|hours?|hrs?|mins?|minutes?|days?|weeks?|times|people|"
    r"pages|of\b|per\b|emails|texts|messages|calls|slides|posts|quid|pounds|grand|years?|months?|different|more|new|things|things)"
)


def _counts(match: re.Match[str]) -> bool:
    """Whether the number counts things: "o 5 slajdów", "o 15 minut"."""
    if ":" in match.group():
        return False
    rest = match.string[match.end() :]
    if not match.group().rstrip()[-1:].isdigit():
        return False
    following = rest.split(" ", 2)[1:2]
    return bool(_UNITS_AFTER.match(rest)) or bool(following and _is_counted(following[0]))


def _is_counted(word: str) -> bool:
    if word in {
        "rano",
        "telefon",
        "mail",
        "sms",
        "call",
        "noc",
        "bez",
        "do",
        "po",
        "na",
        "za",
        "od",
        "znow",
        "i",
    }:
        return False
    # The line has no diacritics: "slajdow" is not in the dictionary, but its ending is.
    return names.counted(word) or (len(word) > 4 and word.endswith(("ow", "ek", "owek")))


def _range_pl(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    if _counts(match):
        return None
    first, last = _hour_pl(match, 0), _hour_pl(match, 1)
    return _range(first, last)


def _range(first: _Said | None, last: _Said | None) -> tuple[_Said, int | None] | None:
    if first is None or last is None:
        return None
    start, end = first.hour * 60 + first.minute, last.hour * 60 + last.minute
    if end <= start and end + _DAY_MINUTES // 2 > start and last.open:
        end += _DAY_MINUTES // 2
    if end <= start:
        end += _DAY_MINUTES
    length = end - start
    return (first, length) if length <= _DAY_MINUTES // 2 else None


def _half_pl(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    said = _hour_pl(match, 0)
    return None if said is None else (_shift(said, -30), None)


def _quarter_to_pl(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    said = _hour_pl(match, 0)
    return None if said is None else (_shift(said, -_small_pl(match)), None)


def _past_pl(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    said = _hour_pl(match, 0)
    return None if said is None else (_shift(said, _small_pl(match)), None)


def _small_pl(match: re.Match[str]) -> int:
    word = match["small"]
    if word.startswith("kwad"):
        return 15
    return int(word) if word.isdigit() else words_pl.NUMBERS[word]


def _shift(said: _Said, minutes: int) -> _Said:
    whole = (said.hour * 60 + said.minute + minutes) % _DAY_MINUTES
    return _Said(whole // 60, whole % 60, said.open)


def _fixed(hour: int) -> _Meaning:
    return lambda _: (_Said(hour, 0, open=False), None)


def _none(_: re.Match[str]) -> None:
    return None


def _rule(pattern: str, meaning: _Meaning, *, guarded: bool = True) -> _Rule:
    return _Rule(re.compile(rf"(?<![\w.,'#/€£$-])(?:{pattern})(?![\w'%])"), meaning, guarded)


def _named(pattern: str, n: int = 0) -> str:
    return pattern.replace("{0}", str(n))


@lru_cache(maxsize=1)
def _polish() -> tuple[_Rule, ...]:
    hour, hour1 = _hours_pl(0), _hours_pl(1)
    part, part1, minutes = _named(_PART_PL), _named(_PART_PL, 1), _named(_MINUTES_PL)
    small = rf"(?P<small>kwadrans|{_words(words_pl.NUMBERS)}|\d{{1,2}})"
    exact = r"(?P<h0>\d{1,2}[:.]\d\d)"
    say = r"(?:o|ok|ok \.|kolo|okolo|po|tuz po|zaraz po|grubo po|g|g \.|godz|godz \.|godzina|godzinie|godziny|godzine|od|o godz|o godz \.|o godzinie|od godz|od godziny|@|at|tak o|cos kolo|gdzies o|kole|punkt|juz o|byla juz|o jakiejs|o ok|przed|tuz przed)"
    return (
        _rule(r"za piec dwunasta|5 przed 12|pi[ae]c po dwunastej to|24 ?/ ?7|7 na 7|od \w+ do \w+ stycznia", _none),
        _rule(rf"(?:od|miedzy|pomiedzy) (?:godz |godziny )?{hour}{part} (?:do|a|az do) (?:godz |godziny )?{hour1}{part1}", _range_pl, guarded=False),
        _rule(rf"(?P<h0>\d{{1,2}}(?:[:.]\d\d)?) ?[-–—] ?(?P<h1>\d{{1,2}}[:.]\d\d){part1}", _range_pl),
        _rule(rf"(?P<h0>\d{{1,2}}[:.]\d\d) ?[-–—] ?(?P<h1>\d{{1,2}}(?:[:.]\d\d)?){part1}", _range_pl),
        _rule(rf"(?:w godzinach|godz|godz \.|w godz|w godz \.|godziny) (?P<h0>\d{{1,2}}) ?[-–—] ?(?P<h1>\d{{1,2}}){part1}", _range_pl),
        _rule(rf"(?:o )?(?:w ?pol do|pol do) {hour}{part}", _half_pl),
        _rule(rf"(?:o )?(?:za|przed) {small} {hour}{part}", _quarter_to_pl),
        _rule(rf"(?:o )?{small} przed {hour}{part}", _quarter_to_pl),
        _rule(rf"(?:o )?{small} po {hour}{part}", _past_pl),
        _rule(rf"{say} {hour}{minutes}{part}", _one_pl),
        _rule(rf"(?P<w0>{_words(words_pl.HOURS)}|dwunasta){minutes} (?P<part0>rano|nad ranem|wieczorem|w nocy|po poludniu|z rana)", _one_pl),
        _rule(r"(?P<h0>\d{1,2}:\d\d)" + part, _one_pl),
        _rule(r"(?P<h0>\d{1,2}(?:\.\d\d)?) (?P<part0>rano|nad ranem|wieczorem|w nocy|po poludniu|popoludniu|z rana|z samego rana)", _one_pl),
        _rule(rf"{exact}(?= |$){part}", _dotted_pl),
        _rule(r"w (?:samo )?poludnie", _fixed(12)),
        _rule(r"o polnocy|polnoc(?! \w*(?:y|a))", _fixed(0)),
    )  # fmt: skip


def _hours_pl(n: int) -> str:
    return (
        rf"(?:dwudziestej (?P<t{n}>pierwszej|drugiej|trzeciej|czwartej)|(?P<w{n}>{_words(words_pl.HOURS)})"
        rf"|(?P<h{n}>\d{{1,2}}(?:[:.]\d\d)?))"
    )


def _dotted_pl(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    """Read "22.40": alone it is a time only where it cannot be a date or an amount."""
    hour, minute = (int(part) for part in re.split("[:.]", match["h0"]))
    before = match.string[: match.start()].rstrip().rsplit(" ", 1)[-1]
    day_before = before in words_pl.WEEKDAYS or before.startswith(
        ("dzis", "wczoraj", "przedwczoraj")
    )
    if _UNITS_AFTER.match(match.string[match.end() :]) or not _valid(hour, minute):
        return None
    if (minute <= 12 and minute > 0 and not day_before) or (not day_before and hour < 6):
        return None
    return _with_part_pl(hour, minute, match.groupdict().get("part0") or "") and (
        _Said(hour, minute, open=False),
        None,
    )


_GUARD_PL = re.compile(
    r"(?:^|[^\w])(?:na|do|az do|dopiero na|najpozniej do|najpozniej o|na godz|na godzine|do godz|do godziny|max do|wersj\w+|faktur\w+|fv|nr|kwot\w+|wpis|punkt|pkt|str|strona|rozdzial|z|ze)(?: (?:dzis\w*|jutro|pojutrze))? $"
)

# --- English ----------------------------------------------------------------------------------

_PART_EN = (
    r"(?: ?(?P<part{0}>a ?\. ?m ?\.?|p ?\. ?m ?\.?|am|pm|in the morning|in the afternoon|in the evening|at night|o'?clock at night|o'?clock in the morning|this morning|this afternoon|this evening|"
    r"last night|tonight|o'?clock|ish(?: at night)?|on the dot|sharp))?"
)


def _hours_en(n: int) -> str:
    word = "|".join(list(words_en.NUMBERS)[1:13])
    return rf"(?:(?P<w{n}>{word})(?: (?P<m{n}>thirty|fifteen|forty five|forty|twenty|ten))?|(?P<h{n}>\d{{1,2}}(?:[:.]\d\d)?))"


_MINUTES_EN = {"thirty": 30, "fifteen": 15, "forty five": 45, "forty": 40, "twenty": 20, "ten": 10}


def _hour_en(match: re.Match[str], n: int) -> _Said | None:
    groups = match.groupdict()
    minute = 0
    if groups.get(f"w{n}"):
        hour = words_en.NUMBERS[groups[f"w{n}"]]
        minute = _MINUTES_EN.get(groups.get(f"m{n}") or "", 0)
    else:
        digits = re.split("[:.]", groups[f"h{n}"])
        hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    return _with_part_en(hour, minute, groups.get(f"part{n}") or "")


def _with_part_en(hour: int, minute: int, part: str) -> _Said | None:
    if not _valid(hour, minute):
        return None
    part = part.replace(" ", "").replace(".", "")
    morning = part in {
        "am",
        "inthemorning",
        "thismorning",
        "oclockinthemorning",
        "o'clockinthemorning",
    }
    night = part in {
        "pm",
        "intheafternoon",
        "intheevening",
        "thisafternoon",
        "thisevening",
        "lastnight",
        "tonight",
    } or part.endswith("atnight")
    if (morning or part == "pm") and hour > _NOON and part in {"am"}:
        return None
    if night and hour < _NOON:
        late = part in {"lastnight", "tonight"} or part.endswith("atnight")
        hour = hour if late and hour <= 4 else hour + 12
    elif (
        night and hour == _NOON and (part.endswith("atnight") or part in {"lastnight", "tonight"})
    ) or (morning and hour == _NOON):
        hour = 0
    return _Said(hour % 24, minute, open=not (morning or night) and hour <= _NOON)


def _one_en(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    said = _hour_en(match, 0)
    following = match.string[match.end() :].split(" ", 2)[1:2]
    if said is None or _counts_en(match) or (following and following[0] in words_en.MONTHS):
        return None
    return said, None


def _counts_en(match: re.Match[str]) -> bool:
    rest = match.string[match.end() :]
    if re.search(r"[a-z]$", match.group()) and not match.groupdict().get("w0"):
        return False
    return ":" not in match.group() and bool(_UNITS_AFTER.match(rest))


def _range_en(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    if _counts_en(match):
        return None
    first, last = _hour_en(match, 0), _hour_en(match, 1)
    if first is None or last is None:
        return None
    if first.open and not last.open:
        # "2-3:30pm", "from 11 to 1pm": the first takes the half of the day that makes it come before.
        noon_last = last.hour >= _NOON
        as_pm = _Said(first.hour % 12 + 12, first.minute, open=False)
        before = (as_pm.hour, as_pm.minute) < (last.hour, last.minute)
        first = as_pm if noon_last and before else first._replace(open=False)
    return _range(first, last)


def _half_en(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    said = _hour_en(match, 0)
    return None if said is None else (_shift(said, 30), None)


def _past_en(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    said = _hour_en(match, 0)
    if said is None:
        return None
    small = match["small"]
    minutes = (
        15 if small.endswith("quarter") else int(small) if small.isdigit() else _small_en(small)
    )
    return _shift(said, minutes if match["way"] in {"past", "after", "gone"} else -minutes), None


def _around_twelve(match: re.Match[str]) -> tuple[_Said, int | None]:
    small = match["small"]
    minutes = (
        15 if small.endswith("quarter") else int(small) if small.isdigit() else _small_en(small)
    )
    before = match["way"] in {"to", "before"}
    twelve = _Said(0 if match["h0"] == "midnight" else _NOON, 0, open=False)
    return _shift(twelve, -minutes if before else minutes), None


def _small_en(small: str) -> int:
    return sum(words_en.NUMBERS.get(word, 0) for word in small.split())


def _military(match: re.Match[str]) -> tuple[_Said, int | None] | None:
    digits = match["digits"]
    hour, minute = int(digits[:-2]), int(digits[-2:])
    said = _with_part_en(hour, minute, match.groupdict().get("part0") or "")
    return (
        None
        if said is None
        else (said._replace(open=False) if len(digits) == 4 and hour > 12 else said, None)
    )


@lru_cache(maxsize=1)
def _english() -> tuple[_Rule, ...]:
    hour, hour1 = _hours_en(0), _hours_en(1)
    part, part1 = _named(_PART_EN), _named(_PART_EN, 1)
    clear, clear1 = part[:-1], part1[:-1]  # the same, but not optional
    small = r"(?P<small>(?:a )?quarter|\d{1,2}|five|ten|twenty five|twenty|twentyfive)"
    say = r"(?:at|@|around|about|at around|at about|at like|like|circa|from|since|after|gone|past|just after|just before|before|at exactly|at precisely|until just after|it was|it's|bang on|at bang on|by like|, at|approx|approx \.|roughly)"
    return (
        _rule(
            rf"(?:at |about |around )?{small} (?P<way>to|before|past|after) (?P<h0>midnight|noon|midday)",
            _around_twelve,
        ),
        _rule(r"24 ?/ ?7|9 to 5|nine to five|five to nine job|(?:the )?(?:eleventh|11th) hour", _none),
        _rule(rf"(?:from|between) {hour}{part} (?:to|and|till|til|until|-|through to|right through to) {hour1}{part1}", _range_en, guarded=False),
        _rule(rf"{hour}{part} ?[-–—] ?{hour1}{clear1}", _range_en),
        _rule(r"(?P<h0>\d{1,2}[:.]\d\d) ?[-–—] ?(?P<h1>\d{1,2}[:.]\d\d)", _range_en),
        _rule(rf"{hour}{part} (?:to|till|til|until) {hour1}{clear1}", _range_en),
        _rule(rf"(?:at |about |around |@ ?)?half(?: past)? (?!an|a|the){hour}{part}", _half_en),
        _rule(rf"(?:at |about |around |@ ?)?{small} (?P<way>past|to|after|before) {hour}{part}(?! \w+s\b)", _past_en),
        _rule(rf"(?:at|@|around|about)? ?(?P<digits>\d{{3,4}}){clear}", _military),
        _rule(r"(?:at|@|around) (?P<digits>(?:[01]\d|2[0-3])[0-5]\d)(?: ?(?:hrs|hours|h))?(?! \w*(?:words|people|followers|%))", _military),
        _rule(rf"(?:{say} )?{hour}{clear}", _one_en),
        _rule(r"(?:at |@ )?(?P<h0>\d{1,2}:\d\d)", _one_en),
        _rule(rf"{say} {hour}(?! (?:of|to|years?|weeks?|days?|hours?|minutes?|people|emails?|times|rounds?|calls?|messages|revisions|drafts|texts|or|different|hundred|thousand|%|quid|pounds))", _one_en),
        _rule(r"(?P<h0>\d{1,2}\.\d\d)(?= |$)(?! (?:quid|pounds|an|per|each|gbp|usd|eur|k|million))", _one_en),
        _rule(r"(?:at |around )?(?:noon|midday|12 noon)", _fixed(12)),
        _rule(r"(?:at |around |past |gone |about )?midnight", _fixed(0)),
    )  # fmt: skip


_GUARD_EN = re.compile(
    r"(?:^|[^\w])(?:by|for|until|till|til|to|due|due at|due by|before|no later than|for an?|for our|for my|before (?:my|our|the)|ahead of (?:my|our|the|a)|eod|by like|deadline|deadline of|version|v|page|item|point|invoice|inv|chapter|level|room|no|number|than|"
    r"(?:by|for|due|until|till|due by|before|moved to|to) (?:about|around|like|at|the latest|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|(?:this )?(?:morning|afternoon))(?: at)?)(?: the)? $"
)
# Working hours, a plan or a change of plan before it: then a clock is an appointment.
_HOURS_PL = re.compile(
    r"\b(?:pracuj\w*|czynn\w*|dostepn\w*|godzin\w* pracy|godziny|umow\w+|biuro|ustalil\w*|ustalon\w*|dyspozycyj\w*)\b[^.!?]{0,40}$"
)
_HOURS_EN = re.compile(
    r"\b(?:i work|working hours|office hours|available|my hours|contact hours|hours are|boundar\w+|i'm on|agreed|no calls)\b[^.!?]{0,40}$"
)


def find(line: Line, language: str) -> tuple[Clock, ...]:
    """Return the clock times said in a line, in its order; deadlines and working hours are left out."""
    rules = _polish() if language == "pl" else _english()
    guard = _GUARD_PL if language == "pl" else _GUARD_EN
    hours = _HOURS_PL if language == "pl" else _HOURS_EN
    taken: list[tuple[int, int]] = []
    found: list[Clock] = []
    for rule in rules:
        for match in rule.pattern.finditer(line.text):
            start, end = match.span()
            if any(start < right and left < end for left, right in taken):
                continue
            value = rule.meaning(match)
            if value is None:
                continue
            taken.append((start, end))
            before = line.text[max(0, start - 60) : start]
            if rule.guarded and guard.search(before):
                continue
            said, minutes = value
            if minutes is not None and hours.search(before):
                continue
            found.append(
                Clock(start, end, time(min(said.hour, _LAST_HOUR), said.minute), minutes, said.open)
            )
    return tuple(sorted(found, key=lambda clock: clock.start))
