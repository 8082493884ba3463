# ruff: noqa: E501, PLR2004 — a pattern a line; hours and minutes are what they are
"""How clock times are said in English, over the plain line."""

import re
from functools import lru_cache

from conversations.reading.clock_rules import (
    NOON,
    UNITS_AFTER,
    SaidHour,
    Saying,
    fixed,
    none,
    numbered,
    range_of,
    rule,
    shift,
    valid,
)
from conversations.reading.en import words
from conversations.reading.grammar import after

_PART = (
    r"(?: ?(?P<part{0}>a ?\. ?m ?\.?|p ?\. ?m ?\.?|am|pm|in the morning|in the afternoon|in the evening|at night|o'?clock at night|o'?clock in the morning|this morning|this afternoon|this evening|"
    r"last night|tonight|o'?clock|ish(?: at night)?|on the dot|sharp))?"
)


def _hours(n: int) -> str:
    word = "|".join(list(words.NUMBERS)[1:13])
    return rf"(?:(?P<w{n}>{word})(?: (?P<m{n}>thirty|fifteen|forty five|forty|twenty|ten))?|(?P<h{n}>\d{{1,2}}(?:[:.]\d\d)?))"


_MINUTES = {"thirty": 30, "fifteen": 15, "forty five": 45, "forty": 40, "twenty": 20, "ten": 10}


def _hour(match: re.Match[str], n: int) -> SaidHour | None:
    groups = match.groupdict()
    minute = 0
    if groups.get(f"w{n}"):
        hour = words.NUMBERS[groups[f"w{n}"]]
        minute = _MINUTES.get(groups.get(f"m{n}") or "", 0)
    else:
        digits = re.split("[:.]", groups[f"h{n}"])
        hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    return _with_part(hour, minute, groups.get(f"part{n}") or "")


def _with_part(hour: int, minute: int, part: str) -> SaidHour | None:
    if not valid(hour, minute):
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
    if (morning or part == "pm") and hour > NOON and part in {"am"}:
        return None
    if night and hour < NOON:
        late = part in {"lastnight", "tonight"} or part.endswith("atnight")
        hour = hour if late and hour <= 4 else hour + 12
    elif (
        night and hour == NOON and (part.endswith("atnight") or part in {"lastnight", "tonight"})
    ) or (morning and hour == NOON):
        hour = 0
    return SaidHour(hour % 24, minute, open=not (morning or night) and hour <= NOON)


def _one(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    said = _hour(match, 0)
    following = after(match).split(" ", 2)[1:2]
    if said is None or _counts(match) or (following and following[0] in words.MONTHS):
        return None
    return said, None


def _counts(match: re.Match[str]) -> bool:
    rest = after(match)
    if re.search(r"[a-z]$", match.group()) and not match.groupdict().get("w0"):
        return False
    return ":" not in match.group() and bool(UNITS_AFTER.match(rest))


def _range(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    if _counts(match):
        return None
    first, last = _hour(match, 0), _hour(match, 1)
    if first is None or last is None:
        return None
    if first.open and not last.open:
        # "2-3:30pm", "from 11 to 1pm": the first takes the half of the day that makes it come before.
        noon_last = last.hour >= NOON
        as_pm = SaidHour(first.hour % 12 + 12, first.minute, open=False)
        before = (as_pm.hour, as_pm.minute) < (last.hour, last.minute)
        first = as_pm if noon_last and before else first._replace(open=False)
    return range_of(first, last)


def _range_to_a_part(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    """Read "from 4 till quarter to six", "from four until half five"."""
    last = _hour(match, 1)
    if last is not None:
        last = shift(last, 30 if match["half"] else _small_shift(match))
    return range_of(_hour(match, 0), last)


def _half(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    said = _hour(match, 0)
    return None if said is None else (shift(said, 30), None)


def _past(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    said = _hour(match, 0)
    if said is None:
        return None
    return shift(said, _small_shift(match)), None


def _small_shift(match: re.Match[str]) -> int:
    """Return the minutes of "ten past"; below zero those of "quarter to"."""
    small = match["small"]
    minutes = 15 if small.endswith("quarter") else int(small) if small.isdigit() else _small(small)
    return minutes if match["way"] in {"past", "after", "gone"} else -minutes


def _around_twelve(match: re.Match[str]) -> tuple[SaidHour, int | None]:
    twelve = SaidHour(0 if match["h0"] == "midnight" else NOON, 0, open=False)
    return shift(twelve, _small_shift(match)), None


def _small(small: str) -> int:
    return sum(words.NUMBERS.get(word, 0) for word in small.split())


def _military(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    digits = match["digits"]
    hour, minute = int(digits[:-2]), int(digits[-2:])
    said = _with_part(hour, minute, match.groupdict().get("part0") or "")
    return (
        None
        if said is None
        else (said._replace(open=False) if len(digits) == 4 and hour > 12 else said, None)
    )


@lru_cache(maxsize=1)
def rules() -> tuple[Saying, ...]:
    """Return the rules, the more telling before the plainer."""
    hour, hour1 = _hours(0), _hours(1)
    part, part1 = numbered(_PART), numbered(_PART, 1)
    clear, clear1 = part[:-1], part1[:-1]  # the same, but not optional
    small = r"(?P<small>(?:a )?quarter|\d{1,2}|five|ten|twenty five|twenty|twentyfive)"
    say = r"(?:at|@|around|about|at around|at about|at like|like|circa|from|since|after|gone|past|just after|just before|before|at exactly|at precisely|until just after|it was|it's|bang on|at bang on|by like|, at|approx|approx \.|roughly)"
    return (
        rule(
            rf"(?:at |about |around )?{small} (?P<way>to|before|past|after) (?P<h0>midnight|noon|midday)",
            _around_twelve,
            needs=("midnight", "noon", "midday"),
        ),
        rule(r"24 ?/ ?7|9 to 5|nine to five|five to nine job|(?:the )?(?:eleventh|11th) hour", none, needs=("7", "9 to 5", "five", "hour")),
        rule(rf"(?:from|between) {hour}{part} (?:to|and|till|til|until|-|through to|right through to) (?:almost |nearly |about |gone |around )?{hour1}{part1}", _range, guarded=False, needs=("from ", "between ")),
        rule(rf"(?:from |between )?{hour}{part} (?:to|and|till|til|until) (?:(?P<half>half)(?: past)?|{small} (?P<way>past|to|after|before)) {hour1}{part1}", _range_to_a_part, guarded=False, needs=(" to ", " and ", " till ", " til ", " until ")),
        rule(rf"{hour}{part} ?[-–—] ?{hour1}{clear1}", _range, needs=("-", "–", "—")),
        rule(r"(?P<h0>\d{1,2}[:.]\d\d) ?[-–—] ?(?P<h1>\d{1,2}[:.]\d\d)", _range, needs=("-", "–", "—")),
        rule(rf"(?!(?:five|ten|twenty) to ){hour}{part} (?:to|till|til|until) {hour1}{clear1}", _range, needs=(" to ", " till ", " til ", " until ")),
        rule(rf"(?:at |about |around |@ ?)?half(?: past)? (?!an|a|the){hour}{part}", _half, needs=("half",)),
        rule(rf"(?:at |about |around |@ ?)?{small} (?P<way>past|to|after|before) {hour}{part}(?! \w+s\b)", _past, needs=(" past ", " to ", " after ", " before ")),
        rule(rf"(?:at|@|around|about)? ?(?P<digits>\d{{3,4}}){clear}", _military),
        rule(r"(?:at|@|around) (?P<digits>(?:[01]\d|2[0-3])[0-5]\d)(?: ?(?:hrs|hours|h))?(?! \w*(?:words|people|followers|%))", _military, needs=("at ", "@", "around ")),
        rule(rf"(?:{say} )?{hour}{clear}", _one),
        rule(r"(?:at |@ )?(?P<h0>\d{1,2}:\d\d)", _one, needs=(":",)),
        rule(rf"{say} {hour}(?! (?:of|to|years?|weeks?|days?|hours?|minutes?|people|emails?|times|rounds?|calls?|messages|revisions|drafts|texts|or|different|hundred|thousand|%|quid|pounds)(?!\w))", _one),
        rule(r"(?P<h0>\d{1,2}\.\d\d)(?= |$)(?! (?:quid|pounds|an|per|each|gbp|usd|eur|k|million))", _one, needs=(".",)),
        rule(r"(?:at |around )?(?:noon|midday|12 noon)", fixed(12), needs=("noon", "midday")),
        rule(r"(?:at |around |past |gone |about )?midnight", fixed(0), needs=("midnight",)),
    )  # fmt: skip


GUARD = re.compile(
    r"(?:^|[^\w])(?:by|for|until|till|til|to|due|due at|due by|before|no later than|for an?|for our|for my|before (?:my|our|the)|ahead of (?:my|our|the|a)|eod|by like|deadline of|version|v|page|item|point|invoice|inv|chapter|level|room|no|number|than|"
    r"(?:by|for|due|until|till|due by|before|moved to|to) (?:about|around|like|at|the latest|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|(?:this )?(?:morning|afternoon))(?: at)?)(?: the)? $"
)
WORKING_HOURS = re.compile(
    r"\b(?:i work|working hours|office hours|available|my hours|contact hours|hours are|boundar\w+|i'm on|agreed|no calls)\b[^.!?]{0,40}$"
)
