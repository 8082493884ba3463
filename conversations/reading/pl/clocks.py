# ruff: noqa: E501, PLR2004 — a pattern a line; hours and minutes are what they are
"""How clock times are said in Polish, over the plain line."""

import re
from functools import lru_cache

from conversations.reading import names
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
from conversations.reading.grammar import after, any_of
from conversations.reading.pl import words

_PART = (
    r"(?: (?P<part{0}>z rana|nad ranem|rano|ranek|rankiem|przed poludniem|po poludniu|popoludniu|popoludniem|pop|"
    r"wieczor|wieczorem|wieczorowa pora|w nocy|noca|po nocy|z samego rana|nad razem))?"
)
_MINUTES = r"(?: (?P<m{0}>trzydziesci|pietnascie|czterdziesci piec|dwadziescia|czterdziesci|piecdziesiat|dziesiec|piec))?"
_TENS = {
    "trzydziesci": 30,
    "pietnascie": 15,
    "czterdziesci piec": 45,
    "dwadziescia": 20,
    "czterdziesci": 40,
    "piecdziesiat": 50,
    "dziesiec": 10,
    "piec": 5,
}
_TENS_ORDINAL = {"pierwszej": 21, "drugiej": 22, "trzeciej": 23, "czwartej": 24}


def _hour(match: re.Match[str], n: int) -> SaidHour | None:
    groups = match.groupdict()
    part = groups.get(f"part{n}") or ""
    minute = 0
    if groups.get(f"t{n}"):
        hour = _TENS_ORDINAL[groups[f"t{n}"]]
    elif groups.get(f"w{n}"):
        hour = words.HOURS[groups[f"w{n}"]]
    else:
        digits = re.split("[:.]", groups[f"h{n}"])
        hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if groups.get(f"m{n}"):
        minute = _TENS[groups[f"m{n}"]]
    return _with_part(hour, minute, part)


def _with_part(hour: int, minute: int, part: str) -> SaidHour | None:
    if not valid(hour, minute):
        return None
    if part.startswith(("wieczor", "po poludniu", "popoludni", "pop")):
        hour = hour + 12 if hour < NOON else hour
    elif part in {"w nocy", "noca", "po nocy"}:
        hour = hour + 12 if 8 <= hour < NOON else (0 if hour == NOON else hour)
    return SaidHour(hour % 24, minute, open=not part and hour <= NOON)


def _one(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    said = _hour(match, 0)
    following = after(match).split(" ", 2)[1:2]
    if said is None or _counts(match) or (following and following[0] in words.MONTHS):
        return None
    if match.groupdict().get("w0") and following and _has_an_ordinal(match, following[0]):
        return None
    return said, None


def _has_an_ordinal(match: re.Match[str], word: str) -> bool:
    """Whether the ordinal is the next word's, no hour: "po dziesiątej zmianie"."""
    bare = not (match.groupdict().get("part0") or match.groupdict().get("m0"))
    return bare and word not in {*words.WEEKDAYS, "nocy"} and names.after_her(word)


def _counts(match: re.Match[str]) -> bool:
    """Whether the number counts things: "o 5 slajdów", "o 15 minut"."""
    if ":" in match.group():
        return False
    rest = after(match)
    if not match.group().rstrip()[-1:].isdigit():
        return False
    following = rest.split(" ", 2)[1:2]
    return bool(UNITS_AFTER.match(rest)) or bool(following and _is_counted(following[0]))


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


def _range(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    if _counts(match):
        return None
    first, last = _hour(match, 0), _hour(match, 1)
    return range_of(first, last)


def _range_to_a_part(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    """Read "od 16 do wpół do szóstej", "od 16 do za kwadrans szóstej"."""
    last = _hour(match, 1)
    if last is not None:
        last = shift(last, -_small(match) if match["less"] else -30)
    return range_of(_hour(match, 0), last)


def _half(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    said = _hour(match, 0)
    return None if said is None else (shift(said, -30), None)


def _quarter_to(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    said = _hour(match, 0)
    return None if said is None else (shift(said, -_small(match)), None)


def _past(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    said = _hour(match, 0)
    return None if said is None else (shift(said, _small(match)), None)


def _small(match: re.Match[str]) -> int:
    word = match["small"]
    if word.startswith("kwad"):
        return 15
    return int(word) if word.isdigit() else words.NUMBERS[word]


@lru_cache(maxsize=1)
def rules() -> tuple[Saying, ...]:
    """Return the rules, the more telling before the plainer."""
    hour, hour1 = _hours(0), _hours(1)
    part, part1, minutes = numbered(_PART), numbered(_PART, 1), numbered(_MINUTES)
    small = rf"(?P<small>kwadrans|{any_of(words.NUMBERS)}|\d{{1,2}})"
    halves = (" rano", " rana", "nad ranem", "wieczorem", "w nocy", "poludniu")
    exact = r"(?P<h0>\d{1,2}[:.]\d\d)"
    say = r"(?:o|ok|ok \.|kolo|okolo|po|tuz po|zaraz po|grubo po|g|g \.|godz|godz \.|godzina|godzinie|godziny|godzine|od|o godz|o godz \.|o godzinie|od godz|od godziny|@|at|tak o|cos kolo|gdzies o|kole|punkt|juz o|byla juz|o jakiejs|o ok|przed|tuz przed)"
    return (
        rule(r"pi[ae]c po dwunastej to|(?:(?:zawsze|wiecznie|jak zwykle) )?za pi[ae]c dwunasta to|(?:zawsze|wiecznie|jak zwykle) za pi[ae]c dwunasta|24 ?/ ?7|7 na 7|od \w+ do \w+ stycznia", none, needs=("dwunast", "7", "stycznia")),
        rule(rf"(?:od|miedzy|pomiedzy) (?:godz |godziny )?{hour}{part} (?:do|a|az do) (?:godz |godziny |prawie |niemal |okolo |ok |jakiejs )?{hour1}{part1}", _range, guarded=False, needs=("od ", "miedzy ")),
        rule(rf"od polnocy (?:do|az do) {hour1}{part1}", lambda m: range_of(SaidHour(0, 0, open=False), _hour(m, 1)), guarded=False, needs=("od polnocy",)),
        rule(rf"od (?:godz |godziny )?{hour}{part} (?:do|az do) (?:w ?pol do|(?P<less>za|przed) {small}) {hour1}{part1}", _range_to_a_part, guarded=False, needs=("od ",)),
        rule(rf"(?P<h0>\d{{1,2}}(?:[:.]\d\d)?) ?[-–—] ?(?P<h1>\d{{1,2}}[:.]\d\d){part1}", _range, needs=("-", "–", "—")),
        rule(rf"(?P<h0>\d{{1,2}}[:.]\d\d) ?[-–—] ?(?P<h1>\d{{1,2}}(?:[:.]\d\d)?){part1}", _range, needs=("-", "–", "—")),
        rule(rf"(?:w godzinach|godz|godz \.|w godz|w godz \.|godziny) (?P<h0>\d{{1,2}}) ?[-–—] ?(?P<h1>\d{{1,2}}){part1}", _range, needs=("-", "–", "—")),
        rule(rf"(?:o )?pol (?P<w0>{any_of(words.HOURS)}){part}(?! \w+(?:y|i)\b)", _half, needs=("pol ",)),
        rule(rf"(?:o )?(?:w ?pol do|pol do) {hour}{part}", _half, needs=("pol do ",)),
        rule(rf"(?:o )?(?:za|przed) {small} {hour}{part}", _quarter_to, needs=("za ", "przed ")),
        rule(rf"(?:o )?{small} przed {hour}{part}", _quarter_to, needs=(" przed ",)),
        rule(rf"(?:o )?{small} po {hour}{part}", _past, needs=(" po ",)),
        rule(rf"{say} {hour}{minutes}{part}", _one),
        rule(rf"(?P<w0>{any_of(words.HOURS)}|dwunasta){minutes} (?P<part0>rano|nad ranem|wieczorem|w nocy|po poludniu|z rana)", _one, needs=halves),
        rule(r"(?P<h0>\d{1,2}:\d\d)" + part, _one, needs=(":",)),
        rule(r"(?P<h0>\d{1,2}(?:\.\d\d)?) (?P<part0>rano|nad ranem|wieczorem|w nocy|po poludniu|popoludniu|z rana|z samego rana)", _one, needs=halves),
        rule(rf"{exact}(?= |$){part}", _dotted, needs=(":", ".")),
        rule(r"w (?:samo )?poludnie", fixed(12), needs=("poludnie",)),
        rule(r"o polnocy|polnoc(?! \w*(?:y|a))", fixed(0), needs=("polnoc",)),
    )  # fmt: skip


def _hours(n: int) -> str:
    return (
        rf"(?:dwudziestej (?P<t{n}>pierwszej|drugiej|trzeciej|czwartej)|(?P<w{n}>{any_of(words.HOURS)})"
        rf"|(?P<h{n}>\d{{1,2}}(?:[:.]\d\d)?))"
    )


def _dotted(match: re.Match[str]) -> tuple[SaidHour, int | None] | None:
    """Read "22.40": alone it is a time only where it cannot be a date or an amount."""
    hour, minute = (int(part) for part in re.split("[:.]", match["h0"]))
    before = match.string[: match.start()].rstrip().rsplit(" ", 1)[-1]
    day_before = before in words.WEEKDAYS or before.startswith(("dzis", "wczoraj", "przedwczoraj"))
    if UNITS_AFTER.match(after(match)) or not valid(hour, minute):
        return None
    if (minute <= 12 and minute > 0 and not day_before) or (not day_before and hour < 6):
        return None
    return _with_part(hour, minute, match.groupdict().get("part0") or "") and (
        SaidHour(hour, minute, open=False),
        None,
    )


GUARD = re.compile(
    r"(?:^|[^\w])(?:na|do|az do|dopiero na|najpozniej do|najpozniej o|na godz|na godzine|do godz|do godziny|max do|wersj\w+|faktur\w+|fv|nr|kwot\w+|wpis|punkt|pkt|str|strona|rozdzial|z|ze)(?: (?:dzis\w*|jutro|pojutrze))? $"
)

WORKING_HOURS = re.compile(
    r"\b(?:pracuj\w*|czynn\w*|dostepn\w*|godzin\w* pracy|godziny|umow\w+|biuro|ustalil\w*|ustalon\w*|dyspozycyj\w*)\b[^.!?]{0,40}$"
)
