# ruff: noqa: E501 — a pattern a line
"""How lengths are said in Polish, over the plain line."""

import re
from functools import lru_cache

from conversations.reading.grammar import any_of
from conversations.reading.length_rules import Meaning, Saying, counted, fixed, of, rule, value_of
from conversations.reading.pl import words

_N = rf"(?P<n>\d+(?:[.,]\d+)?|(?:{any_of(words.NUMBERS)})(?: (?:{any_of(words.NUMBERS)}))?)"
_HOURS = r"(?:godziny|godzine|godzina|godzin|godzinki|godzinke|godzinka|godzinek|godz|godzinny|godzinna|godzinnej|godzinnym|h|g)(?: \.)?"
_MINUTES = (
    r"(?:minut|minuty|minute|minutek|minutki|minutowy|minutowa|minutowej|minutowe|min|m)(?: \.)?"
)
# "skończyło się na godzinie i dwudziestu minutach"
_ENDED = r"(?:skoncz\w+|stanelo|zakoncz\w+)(?: sie)? (?:\w+ )?na"


# "3 razy po pół godziny": how long each time was.
_EACH = {
    "pol godziny|pol godzinki|pol h": 30,
    "godzinie|godzince|godzine": 60,
    "kwadransie|kwadrans": 15,
}


def _so_often(long: int) -> Meaning:
    return lambda match: long * value_of(match["times"], words.NUMBERS)


@lru_cache(maxsize=1)
def rules() -> tuple[Saying, ...]:
    """Return the rules, the more telling before the plainer."""
    numbers = words.NUMBERS
    hour, minute = of(60, numbers), of(1, numbers)
    return (
        rule(
            rf"(?P<times>\d|{any_of(numbers)}) (?:razy|x) (?:po )?(?P<n>\d{{1,3}}|{any_of(numbers)}) {_MINUTES}",
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
            for said, long in _EACH.items()
        ),
        rule(r"(?P<n>\d) ?h ?(?P<x>\d\d)(?: ?min\w*)?", hour, "h"),
        rule(
            rf"(?:godzine|godzina|godzinke)(?: i)? (?P<x>\d{{1,2}}|{any_of(numbers)}) {_MINUTES}",
            hour,
            "godzin",
        ),
        rule(
            rf"{_N} {_HOURS}(?: i| ,)? (?P<x>\d{{1,2}}|{any_of(numbers)})(?: {_MINUTES})?(?! (?:maj|osob|raz))",
            hour,
            " godz",
            " h ",
            " g ",
        ),
        rule(
            rf"{_ENDED} (?:(?P<n>\d+|{any_of(numbers)}) )?(?:godzin(?:ie|ach|e|y))(?: i (?P<x>\d{{1,2}}|{any_of(numbers)}) minut(?:ach|y)?)?",
            hour,
            "skoncz",
            "stanelo",
            "zakoncz",
        ),
        rule(
            rf"{_ENDED} (?P<n>\d+|{any_of(numbers)}) minut(?:ach|y)?",
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
        rule(rf"{_N} (?P<half>i pol) {_HOURS}", hour, "i pol"),
        rule(rf"{_HOURS} (?P<half>i pol|z polowa)", lambda _: 90.0, "i pol", "z polowa"),
        rule(r"(?:godzine|godzinka|godzinke) (?:i|z) (?:kwadrans|15 min\w*)", fixed(75), "godzin"),
        rule(rf"{_N} {_HOURS}", hour, " godz", " h ", " g "),
        rule(rf"{_N} {_MINUTES}", minute, " min", " m "),
        rule(
            rf"{_N} (?:- )?(?:godzinn|minutow)\w+",
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


AGO = re.compile(r" (?:temu|wstecz)\b")
_BEFORE = re.compile(
    r"(?:^|[^\w])(?:na|za|o|co|w|w ciagu|do|z kazdych|z|kazd\w+|zl|pln|eur|/|zl za|za kazda|srednio|max|maks|limit\w*|pakiet\w*|spozni\w*(?: sie)?(?: o| ok| prawie| jakies)?|przed|dopiero po|umowa mowi|umow\w*|spal\w*(?: tylko| moze| ledwo| raptem)?|snu|sn\w*|ledwo|raptem|przespa\w*|zamiast|stawk\w*|opoznien\w*|(?:z|po)nad\w*godzin\w*|"
    r"o (?:ponad|prawie|cale|jakies|dobre|cala|niemal)|za (?:jakies|niecale|jakas)|w (?:jakies|niecale)|na (?:jakies|tylko)|dluzej o|pozniej o|nie minel\w*|minel\w*|nie minela(?: nawet)?|zapas\w*|(?:da[lj]\w*|zostawi\w*|mam|mialam|dosta\w+) (?:mi |nam |cale |az |tylko |raptem )?|(?:1|jeden|raz) na|zostal\w*(?: mi)?|(?:zmien|przesun|przestaw|pomyl|myl|ustal|podal|podaj|potwierdz|sprawdz)\w*(?: mi| nam| sobie| dzis| dzisiaj| wczoraj| znowu| znow)?|(?:skresl|obci|zabra|odj|potraci|uci)\w*(?: mi| nam)?) $"
)
_AFTER = re.compile(
    r" (?:spotkani\w+|startu|rozpocz\w+|calla|zooma|wyjazdu|publikacji|wizyty|sesji|webinaru|miesiecznie|tygodniowo|dziennie|w (?:miesiacu|tygodniu|umowie|pakiecie)|miesiac|tydzien|snu|przed|po (?:terminie|czasie|deadline\w*)|pozniej|wczesniej|spoznieni\w+|spozniona|opoznieni\w+|na (?:caly|cala|cale|wszystko|\w+enie|\w+anie|\w+cie|przygot\w*|odpowiedz|miesiac|tydzien|zrobienie)|drogi|pracy miesiecznie|na dobe|jazdy|dojazdu|zl|zapasu|roznicy|gratis|za darmo|do (?:\w+[nc]ia|druku|premiery|startu|terminu|deadline\w*|konca|calla|odjazdu|wysylki|emisji))\b|(?: pracy)? / "
)


def is_something_else(said: str, before: str, after: str) -> bool:
    """Tell whether a length is a price's, a delay's, a rhythm's: not how long it lasted."""
    if said == "kwadrans" and re.match(r" (?:po|przed|do)\b", after):
        return True
    if (
        re.search(r"\bna (?:telefonie |sluchawce )?$", before)
        and said.startswith(("godzine", "pol", "dwie", "2"))
        and not re.search(r"na (?:telefonie|sluchawce) $", before)
    ):
        # "zadzwoniła na godzinę" is how long; "na godzinę przed", "zł na godzinę" are not.
        return bool(_AFTER.match(after)) or not re.search(
            r"(?:dzwoni|wpad|zagada|zlapa|przysz|telefon|call|spotka)\w* (?:\w+ )?na $", before
        )
    return bool(_BEFORE.search(before) or _AFTER.match(after))
