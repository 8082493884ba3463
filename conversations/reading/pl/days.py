# ruff: noqa: E501 — a pattern a line
"""How days are said in Polish, over the plain line."""

import re
from datetime import date
from functools import lru_cache

from conversations.reading import holidays, names
from conversations.reading.day_rules import (
    SKIP,
    Now,
    Saying,
    ago,
    dated,
    day_of_month,
    digits,
    holiday,
    iso,
    last_of_month,
    minus,
    number,
    rule,
    skip,
    vague,
    weekday,
    weekday_before,
    weekday_of_week,
)
from conversations.reading.grammar import after, any_of, pieces
from conversations.reading.pl import words


def _month(match: re.Match[str], now: Now) -> date | str | None:
    table = {**words.DAYS_OF_MONTH, **words.NUMBERS}
    first = match["d"]
    if match["t"]:
        day = number(first, table) + words.DAYS_OF_MONTH[match["t"]]
    else:
        day = number(first, table)
    month = words.MONTHS[match["m"]]
    return dated(month, day, match["y"], now)


def _ordinal(match: re.Match[str], now: Now) -> date | str:
    following = after(match).split(" ", 2)[1:2]
    if following and names.of_what(following[0]):
        return SKIP
    day = words.DAYS_OF_MONTH[match["d"]]
    if match["t"]:
        day += words.DAYS_OF_MONTH[match["t"]]
    return day_of_month(day, now)


_NUMBER = rf"\d{{1,3}}|{any_of(words.NUMBERS)}"
_WEEKDAY = any_of(words.WEEKDAYS)
# "zamiast środy": alone no time when something happens; "tej soboty" is.
_GENITIVE = "poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli"
_MONTH = any_of(words.MONTHS)
_LAST = r"(?:zeszl|ostatni|ubiegl|minion|poprzedni)\w*"
_WEEK = rf"(?:w )?{_LAST} (?:tygodniu|tydzien)|tydzien temu|(?:w )?(?:zesz|ubieg)\w* tyg"
_THIS_WEEK = r"(?:w )?tym tygodniu"


def _day(match: re.Match[str]) -> int:
    return words.WEEKDAYS[match["w"]]


_TODAY = r"dzis|dzisiaj|dzisiej|dzsiaj|dzisja|dzisaj|dzisiaj|dzisja"
_YESTERDAY = (
    r"wczoraj|wczorj|wczoaj|wczorja|wcozraj|wczroaj|wczraj|wczorak|wczoraja|wczorajj|wczoraaj"
)
_DAY_BEFORE = r"przedwczoraj|przed wczoraj|przedwczorja|przedwczorj|przedwczroaj|onegdaj"


@lru_cache(maxsize=1)
def rules() -> tuple[Saying, ...]:
    """Return the rules, the more telling before the plainer."""
    weekdays = pieces(words.WEEKDAYS)
    found = [
        rule(
            r"nie urodzi\w+ sie (?:wczoraj|dzis)|od zawsze|z dnia na dzien|dzien w dzien|na dzien dobry",
            skip,
            needs=("urodzi", "od zawsze", "dzien"),
        ),
        rule(rf"(?:raz\w*|kolejny raz) {_THIS_WEEK}", skip, needs=("tym tyg",)),
        # "a jeszcze niedawno były serduszka": what was otherwise before, not when it happened.
        rule(
            rf"jeszcze (?:niedawno|kiedys|(?:w )?{_LAST} \w+|tydzien temu|miesiac temu|rok temu)"
            rf"|a jeszcze (?:{_YESTERDAY})|(?:jak|co|niz) (?:kiedys|dawniej)",
            skip,
            needs=("jeszcze", "kiedys", "dawniej"),
        ),
        rule(
            rf"(?:{_WEEK})(?: ,)? (?:we? )?(?P<w>{_WEEKDAY})",
            lambda m, now: weekday_of_week(_day(m), 1, now),
            needs=("tyg", "tydz"),
        ),
        rule(
            rf"(?:we? )?(?P<w>{_WEEKDAY})(?: ,)? (?:{_WEEK})",
            lambda m, now: weekday_of_week(_day(m), 1, now),
            needs=("tyg", "tydz"),
        ),
        rule(
            rf"(?:{_THIS_WEEK})(?: ,)? (?:we? )?(?P<w>{_WEEKDAY})",
            lambda m, now: weekday_of_week(_day(m), 0, now),
            needs=("tym tyg",),
        ),
        rule(
            rf"(?P<n>{_NUMBER}) tygodni\w* temu we? (?P<w>{_WEEKDAY})",
            lambda m, now: weekday_of_week(_day(m), number(m["n"], words.NUMBERS), now),
            needs=("temu",),
        ),
        rule(
            rf"w nocy z (?P<w>{_WEEKDAY}) na (?:{_WEEKDAY})",
            lambda m, now: weekday(_day(m), now),
            "night",
            guarded=False,
            needs=("w nocy z",),
        ),
        rule(
            rf"(?:we? )?{_LAST} (?P<w>{_WEEKDAY})",
            lambda m, now: weekday_before(_day(m), now),
            needs=("zeszl", "ostatni", "ubiegl", "minion", "poprzedni"),
        ),
        rule(
            rf"(?P<n>{_NUMBER}) (?:dni|dzien) temu",
            lambda m, now: minus(now.living, number(m["n"], words.NUMBERS)),
            needs=("temu",),
        ),
        rule(
            rf"(?P<n>{_NUMBER}) (?:tygodnie|tygodni|tyg) temu",
            lambda m, now: minus(now.living, 7 * number(m["n"], words.NUMBERS)),
            needs=("temu",),
        ),
        rule(r"(?:rowno |dokladnie )?tydzien temu", ago(7), needs=("temu",)),
        rule(r"(?:jeden )?dzien temu", ago(1), needs=("temu",)),
        rule(
            r"(?:pare|kilka|kilkanascie|parenascie|ladnych pare|z \d+|ze dwa|ze trzy) (?:dobrych )?(?:dni|tygodni|miesiecy) temu|(?:\w+ )?(?:miesiac|miesiace|miesiecy|rok|lata|lat) temu"
            r"|dawno temu|jakis czas temu|kiedys(?: tam)?|ostatnio|ostatnimi czasy|niedawno|swego czasu"
            r"|(?:ktoregos|pewnego|jednego) (?:dnia|wieczora|wieczoru|razu)|(?:we? )?(?:zesz|ubieg|minion|poprzedn)\w* (?:tygodniu|miesiacu|tyg|roku)"
            r"|(?:we?|przez|przez caly|caly)(?: (?:ten|zeszly|ostatni|caly|ubiegly|miniony|dlugi))* weekend(?!y)"
            r"|(?:przez )?cale swieta|we? swieta|w trakcie swiat|w czasie swiat|przez swieta|na swietach|w majowke|w dlugi weekend|w ferie|na urlopie|na l4"
            r"|pod koniec (?:zeszlego|ubieglego|tamtego) (?:tygodnia|miesiaca)|we? (?:styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|pazdzierniku|listopadzie|grudniu)|na poczatku (?:tygodnia|miesiaca)|(?:tamtego|ktoregos) dnia|w tamtym tygodniu",
            vague,
            "vague",
            needs=(
                *(
                    "temu",
                    "kiedys",
                    "ostatni",
                    "niedawno",
                    "swego czasu",
                    "dnia",
                    "wieczor",
                    "razu",
                ),
                *("zesz", "ubieg", "minion", "poprzedn", "weekend", "swieta", "swiat", "majowke"),
                *("ferie", "urlopie", "l4", "koniec", "poczatku", "tamtym", "sierpniu"),
                *pieces(words.MONTHS),
            ),
        ),
        rule(r"(?P<y>(?:19|20)\d\d) - (?P<m>\d{1,2}) - (?P<d>\d{1,2})", iso, needs=(" - ",)),
        rule(
            r"(?P<d>\d{1,2})[./](?P<m>\d{1,2})(?:[./](?P<y>\d{4}|\d\d))?(?: r)?(?! (?:zl|pln|eur|%|h|godz|godzin[yai]?|min|minut\w?|tys|k|kg|usd|euro|rano|wieczorem|w nocy|procent)(?!\w))",
            digits,
            "digits",
            needs=(".", "/"),
        ),
        rule(
            rf"ostatni(?:ego|ego dnia| dzien) (?P<m>{_MONTH})",
            last_of_month(words.MONTHS),
            needs=("ostatni",),
        ),
        rule(
            rf"(?P<d>\d{{1,2}}|{any_of(words.DAYS_OF_MONTH)})(?: (?P<t>{any_of(words.DAYS_OF_MONTH)}))?(?: - ?)?(?: ?(?:go|ego|tego))? (?P<m>{_MONTH})(?: (?P<y>(?:19|20)\d\d)(?: r| roku)?)?",
            _month,
            "date",
            needs=pieces(words.MONTHS),
        ),
        rule(
            r"(?P<d>\d{1,2})(?: -)? (?:go|ego|tego|stego)(?! \d)",
            lambda m, now: day_of_month(int(m["d"]), now),
            "date",
            needs=("go",),
        ),
        rule(
            rf"(?P<d>{any_of(words.DAYS_OF_MONTH)})(?: (?P<t>{any_of(words.DAYS_OF_MONTH)}))?",
            _ordinal,
            "ordinal",
            needs=("ego",),
        ),
        rule(_DAY_BEFORE, ago(2), needs=("przed", "onegdaj")),
        rule(r"przedwczorajsz\w+", ago(2), "adjective", needs=("przedwczorajsz",)),
        rule(_YESTERDAY, ago(1), needs=("wc",)),
        rule(r"wczorajsz\w+", ago(1), "adjective", needs=("wczorajsz",)),
        rule(
            rf"(?:{_TODAY}) w nocy|(?:tej|dzisiejszej) nocy",
            lambda _, now: now.calendar,
            "tonight",
            needs=("nocy",),
        ),
        rule(
            r"(?:zeszlej|ubieglej|poprzedniej|ostatniej|minionej) nocy",
            ago(1),
            "night",
            needs=("nocy",),
        ),
        rule(_TODAY, ago(0), "today", needs=("dz",)),
        rule(r"dzisiejsz\w+", ago(0), "today_adjective", needs=("dzisiejsz",)),
    ]
    found += [
        rule(rf"(?:we? |na )?(?:{pattern})", holiday(of), "holiday", needs=needs)
        for pattern, needs, of in holidays.POLISH
    ]
    found += [
        rule(
            rf"(?:we? )(?:t[ea] |ten )?(?P<w>{_WEEKDAY})",
            lambda m, now: weekday(_day(m), now),
            needs=weekdays,
        ),
        rule(
            rf"(?<=z )(?P<w>{_GENITIVE})",
            lambda m, now: weekday(_day(m), now),
            needs=weekdays,
        ),
        rule(
            r"(?:przyszl|nastepn|najblizsz|kazd)\w+ \w+|co (?:tydzien|" + _WEEKDAY + ")",
            skip,
            needs=("przyszl", "nastepn", "najblizsz", "kazd", "co "),
        ),
        rule(
            rf"(?:(?:tej|tego) (?P<v>{_GENITIVE})|(?!(?:{_GENITIVE})\b)(?P<w>{_WEEKDAY}))",
            lambda m, now: weekday(words.WEEKDAYS[m["v"] or m["w"]], now),
            "weekday",
            needs=weekdays,
        ),
    ]
    return tuple(found)


# Before a day, these make of it a deadline, a span, a source or a subject.
GUARD = re.compile(
    r"(?:^|[^\w])(?:na|do|od|za|przed|po|z|ze|o|az do|dopiero na|najpozniej do|kazd\w+|co|przyszl\w+|nastepn\w+|najblizsz\w+|od zeszl\w+|dot|nt|sprzed|zamiast|niz|pasuje(?: (?:mi|jej|mu|nam|ci))?|czy|raz)"
    r"(?: (?:ten|te|t[ae]|tamt\w+|najblizsz\w+|przyszl\w+|zeszl\w+|samego|sam|samej|nastepn\w+))? $"
)
# An adjective may follow "na", "po" and "z": "na dzisiejszym spotkaniu", "po wczorajszym callu".
GUARD_ADJECTIVE = re.compile(
    r"(?:^|[^\w])(?:za|o|do|od|dot|nt|sprzed|przed|przez|jak) (?:ten |te |to |cale )?$"
)
