# ruff: noqa: E501, PLR2004 — a pattern a line; days and years are what they are
"""Which day a message speaks of: a small grammar over the plain line, past by default.

A rule is a pattern and what it means on a given today. A day that stands as a deadline, a source or
a subject ("na piątek", "mail z 4 marca", "apologised for Sunday") is not when it happened.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from conversations.quick_log import holidays, names, words_en, words_pl
from conversations.quick_log.grammar import matches
from conversations.quick_log.text import Line


class Day(NamedTuple):
    """A day that was said: where, which one (None: too vague, ask), and what kind of saying."""

    start: int  # in the line
    end: int
    day: date | None
    said: str


class Now(NamedTuple):
    """The day the owner is living (before 04:00 still the evening before), and the calendar's."""

    living: date
    calendar: date


_Meaning = Callable[[re.Match[str], Now], date | str | None]
_SKIP = "skip"  # matched so that nothing else does, but not a moment
_EARLIEST = 1970


class _Rule(NamedTuple):
    pattern: re.Pattern[str]
    meaning: _Meaning
    said: str
    guarded: bool  # whether a preposition before it can make it a deadline or a subject


def _words(table: object) -> str:
    keys = sorted(table, key=len, reverse=True)  # type: ignore[call-overload]
    return "|".join(keys)


def past(month: int, day: int, now: Now) -> date | str:
    """Return the latest such day that is not in the future; one that is close ahead is no moment."""
    for year in (
        now.living.year,
        now.living.year - 1,
        now.living.year - 2,
        now.living.year - 3,
        now.living.year - 4,
    ):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= now.calendar:
            ahead = _ahead(month, day, now)
            return (
                _SKIP
                if (now.living - found).days > 300 and ahead is not None and ahead < 46
                else found
            )
    return _SKIP


def _ahead(month: int, day: int, now: Now) -> int | None:
    for year in (now.living.year, now.living.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found > now.calendar:
            return (found - now.living).days
    return None


def _exact(year: int, month: int, day: int, now: Now) -> date | str:
    year = year + 2000 if year < 100 else year
    if year < _EARLIEST or year > now.calendar.year:
        return _SKIP
    try:
        found = date(year, month, day)
    except ValueError:
        return _SKIP
    return found if found <= now.calendar else _SKIP


def day_of_month(day: int, now: Now) -> date | str:
    """Return the latest day with this number: "piątego", "the 5th"."""
    year, month = now.living.year, now.living.month
    for _ in range(4):
        try:
            found = date(year, month, day)
        except ValueError:
            found = None
        if found is not None and found <= now.calendar:
            return found
        month -= 1
        if month == 0:
            year, month = year - 1, 12
    return _SKIP


def weekday(wanted: int, now: Now) -> date:
    """Return the latest such weekday, today among them."""
    return now.living - timedelta(days=(now.living.weekday() - wanted) % 7)


def weekday_before(wanted: int, now: Now) -> date:
    """Return the latest such weekday before today."""
    return now.living - timedelta(days=(now.living.weekday() - wanted - 1) % 7 + 1)


def weekday_of_week(wanted: int, weeks_ago: int, now: Now) -> date | str:
    """Return the weekday of a week, Monday first, some weeks ago."""
    monday = now.living - timedelta(days=now.living.weekday() + 7 * weeks_ago)
    found = monday + timedelta(days=wanted)
    return found if found <= now.calendar else _SKIP


def _ago(days: int) -> _Meaning:
    return lambda _, now: _minus(now.living, days)


def _minus(day: date, days: int) -> date | str:
    try:
        found = day - timedelta(days=days)
    except OverflowError:
        return _SKIP
    return found if found.year >= _EARLIEST else _SKIP


def _number(word: str, table: object) -> int:
    return int(word) if word.isdigit() else table[word]  # type: ignore[index]


def _vague(_: re.Match[str], __: Now) -> None:
    return None


def _skip(_: re.Match[str], __: Now) -> str:
    return _SKIP


def _holiday(of: Callable[[int], date]) -> _Meaning:
    def meaning(_: re.Match[str], now: Now) -> date | str:
        for year in (now.calendar.year, now.calendar.year - 1):
            found = of(year)
            if found <= now.calendar:
                coming = of(found.year + 1)
                soon = (coming - now.calendar).days < 21 and (now.calendar - found).days > 200
                return _SKIP if soon else found
        return _SKIP

    return meaning


def _rule(pattern: str, meaning: _Meaning, said: str = "day", *, guarded: bool = True) -> _Rule:
    return _Rule(re.compile(rf"(?<![\w.'])(?:{pattern})(?![\w'])"), meaning, said, guarded)


def _pl_month(match: re.Match[str], now: Now) -> date | str:
    table = {**words_pl.DAYS_OF_MONTH, **words_pl.NUMBERS}
    first = match["d"]
    if match["t"]:
        day = _number(first, table) + words_pl.DAYS_OF_MONTH[match["t"]]
    else:
        day = _number(first, table)
    month = words_pl.MONTHS[match["m"]]
    if match["y"]:
        return _exact(int(match["y"]), month, day, now)
    return past(month, day, now)


def _last_of_month(table: object) -> _Meaning:
    def meaning(match: re.Match[str], now: Now) -> date | str:
        month = _number(match["m"], table)
        for year in (now.calendar.year, now.calendar.year - 1):
            first = date(year + month // 12, month % 12 + 1, 1)
            found = first - timedelta(days=1)
            if found <= now.calendar:
                return found
        return _SKIP

    return meaning


def _digits(match: re.Match[str], now: Now) -> date | str:
    day, month = int(match["d"]), int(match["m"])
    if match["y"]:
        return _exact(int(match["y"]), month, day, now)
    return past(month, day, now)


def _iso(match: re.Match[str], now: Now) -> date | str:
    return _exact(int(match["y"]), int(match["m"]), int(match["d"]), now)


def _pl_ordinal(match: re.Match[str], now: Now) -> date | str:
    following = match.string[match.end() :].split(" ", 2)[1:2]
    if following and names.of_what(following[0]):
        return _SKIP
    day = words_pl.DAYS_OF_MONTH[match["d"]]
    if match["t"]:
        day += words_pl.DAYS_OF_MONTH[match["t"]]
    return day_of_month(day, now)


_PL_NUMBER = rf"\d{{1,3}}|{_words(words_pl.NUMBERS)}"
_PL_WEEKDAY = _words(words_pl.WEEKDAYS)
# "zamiast środy": alone no time when something happens; "tej soboty" is.
_PL_GENITIVE = "poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli"
_PL_MONTH = _words(words_pl.MONTHS)
_PL_LAST = r"(?:zeszl|ostatni|ubiegl|minion|poprzedni)\w*"
_PL_WEEK = rf"(?:w )?{_PL_LAST} (?:tygodniu|tydzien)|tydzien temu|(?:w )?(?:zesz|ubieg)\w* tyg"
_PL_THIS_WEEK = r"(?:w )?tym tygodniu"


def _pl_day(match: re.Match[str]) -> int:
    return words_pl.WEEKDAYS[match["w"]]


_TODAY_PL = r"dzis|dzisiaj|dzisiej|dzsiaj|dzisja|dzisaj|dzisiaj|dzisja"
_YESTERDAY_PL = (
    r"wczoraj|wczorj|wczoaj|wczorja|wcozraj|wczroaj|wczraj|wczorak|wczoraja|wczorajj|wczoraaj"
)
_BEFORE_PL = r"przedwczoraj|przed wczoraj|przedwczorja|przedwczorj|przedwczroaj|onegdaj"


@lru_cache(maxsize=1)
def _polish() -> tuple[_Rule, ...]:
    found = [
        _rule(
            r"nie urodzi\w+ sie (?:wczoraj|dzis)|od zawsze|z dnia na dzien|dzien w dzien|na dzien dobry",
            _skip,
        ),
        _rule(rf"(?:raz\w*|kolejny raz) {_PL_THIS_WEEK}", _skip),
        # "a jeszcze niedawno były serduszka": what was otherwise before, not when it happened.
        _rule(
            rf"jeszcze (?:niedawno|kiedys|(?:w )?{_PL_LAST} \w+|tydzien temu|miesiac temu|rok temu)"
            rf"|a jeszcze (?:{_YESTERDAY_PL})|(?:jak|co|niz) (?:kiedys|dawniej)",
            _skip,
        ),
        _rule(
            rf"(?:{_PL_WEEK})(?: ,)? (?:we? )?(?P<w>{_PL_WEEKDAY})",
            lambda m, now: weekday_of_week(_pl_day(m), 1, now),
        ),
        _rule(
            rf"(?:we? )?(?P<w>{_PL_WEEKDAY})(?: ,)? (?:{_PL_WEEK})",
            lambda m, now: weekday_of_week(_pl_day(m), 1, now),
        ),
        _rule(
            rf"(?:{_PL_THIS_WEEK})(?: ,)? (?:we? )?(?P<w>{_PL_WEEKDAY})",
            lambda m, now: weekday_of_week(_pl_day(m), 0, now),
        ),
        _rule(
            rf"(?P<n>{_PL_NUMBER}) tygodni\w* temu we? (?P<w>{_PL_WEEKDAY})",
            lambda m, now: weekday_of_week(_pl_day(m), _number(m["n"], words_pl.NUMBERS), now),
        ),
        _rule(
            rf"w nocy z (?P<w>{_PL_WEEKDAY}) na (?:{_PL_WEEKDAY})",
            lambda m, now: weekday(_pl_day(m), now),
            "night",
            guarded=False,
        ),
        _rule(
            rf"(?:we? )?{_PL_LAST} (?P<w>{_PL_WEEKDAY})",
            lambda m, now: weekday_before(_pl_day(m), now),
        ),
        _rule(
            rf"(?P<n>{_PL_NUMBER}) (?:dni|dzien) temu",
            lambda m, now: _minus(now.living, _number(m["n"], words_pl.NUMBERS)),
        ),
        _rule(
            rf"(?P<n>{_PL_NUMBER}) (?:tygodnie|tygodni|tyg) temu",
            lambda m, now: _minus(now.living, 7 * _number(m["n"], words_pl.NUMBERS)),
        ),
        _rule(r"(?:rowno |dokladnie )?tydzien temu", _ago(7)),
        _rule(r"(?:jeden )?dzien temu", _ago(1)),
        _rule(
            r"(?:pare|kilka|kilkanascie|parenascie|ladnych pare|z \d+|ze dwa|ze trzy) (?:dobrych )?(?:dni|tygodni|miesiecy) temu|(?:\w+ )?(?:miesiac|miesiace|miesiecy|rok|lata|lat) temu"
            r"|dawno temu|jakis czas temu|kiedys(?: tam)?|ostatnio|ostatnimi czasy|niedawno|swego czasu"
            r"|(?:ktoregos|pewnego|jednego) (?:dnia|wieczora|wieczoru|razu)|(?:we? )?(?:zesz|ubieg|minion|poprzedn)\w* (?:tygodniu|miesiacu|tyg|roku)"
            r"|(?:we?|przez|przez caly|caly)(?: (?:ten|zeszly|ostatni|caly|ubiegly|miniony|dlugi))* weekend(?!y)"
            r"|(?:przez )?cale swieta|we? swieta|w trakcie swiat|w czasie swiat|przez swieta|na swietach|w majowke|w dlugi weekend|w ferie|na urlopie|na l4"
            r"|pod koniec (?:zeszlego|ubieglego|tamtego) (?:tygodnia|miesiaca)|na poczatku (?:tygodnia|miesiaca)|(?:tamtego|ktoregos) dnia|w tamtym tygodniu",
            _vague,
            "vague",
        ),
        _rule(r"(?P<y>(?:19|20)\d\d) - (?P<m>\d{1,2}) - (?P<d>\d{1,2})", _iso),
        _rule(
            r"(?P<d>\d{1,2})[./](?P<m>\d{1,2})(?:[./](?P<y>\d{4}|\d\d))?(?: r)?(?! (?:zl|pln|eur|%|h|godz\w*|min\w*|tys|k|kg|usd|euro|rano|wieczorem|w nocy|procent))",
            _digits,
            "digits",
        ),
        _rule(
            rf"ostatni(?:ego|ego dnia| dzien) (?P<m>{_PL_MONTH})", _last_of_month(words_pl.MONTHS)
        ),
        _rule(
            rf"(?P<d>\d{{1,2}}|{_words(words_pl.DAYS_OF_MONTH)})(?: (?P<t>{_words(words_pl.DAYS_OF_MONTH)}))?(?: - ?)?(?: ?(?:go|ego|tego))? (?P<m>{_PL_MONTH})(?: (?P<y>(?:19|20)\d\d)(?: r| roku)?)?",
            _pl_month,
            "date",
        ),
        _rule(
            r"(?P<d>\d{1,2})(?: -)? (?:go|ego|tego|stego)(?! \d)",
            lambda m, now: day_of_month(int(m["d"]), now),
            "date",
        ),
        _rule(
            rf"(?P<d>{_words(words_pl.DAYS_OF_MONTH)})(?: (?P<t>{_words(words_pl.DAYS_OF_MONTH)}))?",
            _pl_ordinal,
            "ordinal",
        ),
        _rule(_BEFORE_PL, _ago(2)),
        _rule(r"przedwczorajsz\w+", _ago(2), "adjective"),
        _rule(_YESTERDAY_PL, _ago(1)),
        _rule(r"wczorajsz\w+", _ago(1), "adjective"),
        _rule(
            rf"(?:{_TODAY_PL}) w nocy|(?:tej|dzisiejszej) nocy",
            lambda _, now: now.calendar,
            "tonight",
        ),
        _rule(r"(?:zeszlej|ubieglej|poprzedniej|ostatniej|minionej) nocy", _ago(1), "night"),
        _rule(_TODAY_PL, _ago(0), "today"),
        _rule(r"dzisiejsz\w+", _ago(0), "today_adjective"),
    ]
    found += [
        _rule(rf"(?:we? |na )?(?:{pattern})", _holiday(of), "holiday")
        for pattern, of in holidays.POLISH
    ]
    found += [
        _rule(
            rf"(?:we? )(?:t[ea] |ten )?(?P<w>{_PL_WEEKDAY})",
            lambda m, now: weekday(_pl_day(m), now),
        ),
        _rule(
            r"(?:przyszl|nastepn|najblizsz|kazd)\w+ \w+|co (?:tydzien|" + _PL_WEEKDAY + ")", _skip
        ),
        _rule(
            rf"(?:(?:tej|tego) (?P<v>{_PL_GENITIVE})|(?!(?:{_PL_GENITIVE})\b)(?P<w>{_PL_WEEKDAY}))",
            lambda m, now: weekday(words_pl.WEEKDAYS[m["v"] or m["w"]], now),
            "weekday",
        ),
    ]
    return tuple(found)


# Before a day, these make of it a deadline, a span, a source or a subject.
_GUARD_PL = re.compile(
    r"(?:^|[^\w])(?:na|do|od|za|przed|po|z|ze|o|az do|dopiero na|najpozniej do|kazd\w+|co|przyszl\w+|nastepn\w+|najblizsz\w+|od zeszl\w+|dot|nt|sprzed|zamiast|niz|pasuje(?: (?:mi|jej|mu|nam|ci))?|czy|raz|faktur\w+|fv|nr|numer|rachun\w+|umow\w+ nr)"
    r"(?: (?:ten|te|t[ae]|tamt\w+|najblizsz\w+|przyszl\w+|zeszl\w+|samego|sam|samej|nastepn\w+))? $"
)
# An adjective may follow "na", "po" and "z": "na dzisiejszym spotkaniu", "po wczorajszym callu".
_GUARD_ADJECTIVE_PL = re.compile(
    r"(?:^|[^\w])(?:za|o|do|od|dot|nt|sprzed|przed|przez|jak) (?:ten |te |to |cale )?$"
)


_EN_WEEKDAY = _words(words_en.WEEKDAYS)
_EN_FULL_WEEKDAY = "|".join(
    w
    for w in _words(words_en.WEEKDAYS).split("|")
    if w not in {"sat", "sun", "mon", "wed", "fri", "thu", "tue"}
)
_EN_MONTH = _words(words_en.MONTHS)
_EN_NUMBER = rf"\d{{1,3}}|an?|{_words(words_en.NUMBERS)}"
_EN_PART = r"(?: (?:morning|afternoon|evening|night|lunchtime|eve|nite))?"
_EN_ORDINAL = rf"\d{{1,2}} (?:st|nd|rd|th)|{_words(words_en.ORDINALS)}"


def _en_day(match: re.Match[str]) -> int:
    return words_en.WEEKDAYS[match["w"]]


def _en_count(match: re.Match[str]) -> int:
    word = match["n"]
    return 1 if word in {"a", "an"} else _number(word, words_en.NUMBERS)


def _en_dom(word: str) -> int:
    first = word.split(" ", maxsplit=1)[0]
    return int(first) if first.isdigit() else words_en.ORDINALS[first]


def _en_month(match: re.Match[str], now: Now) -> date | str:
    month, day = words_en.MONTHS[match["m"]], _en_dom(match["d"])
    if match["y"]:
        return _exact(int(match["y"]), month, day, now)
    return past(month, day, now)


@lru_cache(maxsize=1)
def _english() -> tuple[_Rule, ...]:
    found = [
        _rule(
            r"wasn't born yesterday|(?:day in|day out)|(?:the )?(?:other day|one day|some day) job|day to day|(?:times?|time) this week|every (?:single )?(?:day|night|morning|evening|\w+day)|no day",
            _skip,
        ),
        _rule(
            rf"(?:last week(?: ,)?(?: on)?) (?P<w>{_EN_WEEKDAY}){_EN_PART}",
            lambda m, now: weekday_of_week(_en_day(m), 1, now),
        ),
        _rule(
            rf"(?:on )?(?P<w>{_EN_WEEKDAY}){_EN_PART}(?: ,)?(?: of)? last week",
            lambda m, now: weekday_of_week(_en_day(m), 1, now),
        ),
        _rule(
            rf"(?:on )?(?:the )?(?P<w>{_EN_WEEKDAY}){_EN_PART} before last",
            lambda m, now: weekday_before(_en_day(m), now) - timedelta(days=7),
        ),
        _rule(
            rf"a week (?:ago )?(?:last |on )?(?P<w>{_EN_WEEKDAY})",
            lambda m, now: weekday_before(_en_day(m), now) - timedelta(days=7),
        ),
        _rule(
            rf"(?P<n>{_EN_NUMBER}) weeks? ago (?:on )?(?P<w>{_EN_WEEKDAY})",
            lambda m, now: weekday_of_week(_en_day(m), _en_count(m), now),
        ),
        _rule(
            rf"(?:on )?(?P<w>{_EN_WEEKDAY}) (?P<n>{_EN_NUMBER}) weeks? ago",
            lambda m, now: weekday_of_week(_en_day(m), _en_count(m), now),
        ),
        _rule(
            rf"(?:earlier )?this week (?:on )?(?P<w>{_EN_WEEKDAY})",
            lambda m, now: weekday_of_week(_en_day(m), 0, now),
        ),
        _rule(r"(?:the )?day before yesterday|two nights ago|2 nights ago", _ago(2), guarded=False),
        _rule(
            rf"(?P<n>{_EN_NUMBER}) (?:days?|nights?) (?:ago|back)",
            lambda m, now: _minus(now.living, _en_count(m)),
        ),
        _rule(
            rf"(?P<n>{_EN_NUMBER}) (?:weeks?|wks?) (?:ago|back)",
            lambda m, now: _minus(now.living, 7 * _en_count(m)),
        ),
        _rule(r"a fortnight ago", _ago(14)),
        _rule(r"this time last week", _ago(7)),
        _rule(
            r"(?:a couple of|a few|couple of|couple|few|several|some) (?:days|weeks|months|nights) (?:ago|back)|(?:\w+ )?(?:months?|years?) ago|a while (?:ago|back)|ages ago"
            r"|recently|lately|the other (?:day|night|week|morning|evening)|one (?:night|evening|morning|day) (?:last week|recently)|last (?:week|month|year)|not long ago|some time ago"
            r"|(?:over|at|on|during|all|this|last|the whole|that|this past|the past|past)(?: of)?(?: the| last| whole| past| this)* (?:weekend|wkend|wknd|wkd|w end)|all weekend|^weekend"
            r"|(?:over|during|at) (?:christmas|xmas|easter|the holidays|the hols|new year|half term)|(?:earlier|late|early|midway through|at the start|at the end|beginning|end)(?: of)? (?:last (?:week|month))|while i was (?:away|on holiday|on leave)",
            _vague,
            "vague",
        ),
        _rule(r"(?P<y>(?:19|20)\d\d) - (?P<m>\d{1,2}) - (?P<d>\d{1,2})", _iso),
        _rule(
            r"(?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<y>\d{4}|\d\d))?(?! (?:hr|hour|h|star|stars))|(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.(?P<y2>\d{4}|\d\d)",
            lambda m, now: (
                _exact(int(m["y2"]), int(m["m2"]), int(m["d2"]), now)
                if m["d2"]
                else _digits(m, now)
            ),
            "digits",
        ),
        _rule(rf"(?:the )?last day of (?P<m>{_EN_MONTH})", _last_of_month(words_en.MONTHS)),
        _rule(
            rf"(?:the )?(?P<d>{_EN_ORDINAL}|\d{{1,2}})(?: of)? (?P<m>{_EN_MONTH})(?: ,)?(?: (?P<y>(?:19|20)\d\d))?",
            _en_month,
            "date",
        ),
        _rule(
            rf"(?P<m>{_EN_MONTH}) (?:the )?(?P<d>{_EN_ORDINAL}|\d{{1,2}})(?! (?:am|pm|:|%|hours?))(?: ,)?(?: (?P<y>(?:19|20)\d\d))?",
            _en_month,
            "date",
        ),
        _rule(
            r"(?:on )?the (?P<d>\d{1,2}) (?:st|nd|rd|th)(?! (?:time|email|call|message|version|draft|revision|round|text|change|attempt|edit|day|week|month|hour|reminder|one))",
            lambda m, now: day_of_month(int(m["d"]), now),
            "date",
        ),
        _rule(
            rf"on the (?P<d>{_words(words_en.ORDINALS)})(?! \w+(?:call|time|day|one))(?= |$)",
            lambda m, now: day_of_month(words_en.ORDINALS[m["d"]], now),
            "date",
        ),
        _rule(
            r"(?:yesterday|yesteday|yestarday|yesterdya|yesterady|yeserday|yestrday|ysterday|yesturday|yday|yest|yestday|yersterday|yestrday|yesterdy)"
            + _EN_PART,
            _ago(1),
        ),
        _rule(r"(?:yesterday|yesteday)'s", _ago(1), "adjective"),
        _rule(r"last (?:night|nite|evening)(?:'s)?", _ago(1), "night"),
        _rule(
            r"this (?:morning|morn|afternoon|evening|arvo|aft|lunchtime|lunch)(?:'s)?",
            _ago(0),
            "today",
        ),
        _rule(r"tonight(?:'s)?|tonite|2nite|today|2day|todya|tday|just now", _ago(0), "today"),
        _rule(r"today's", _ago(0), "today_adjective"),
    ]
    found += [
        _rule(rf"(?:on )?(?:{pattern})", _holiday(of), "holiday")
        for pattern, of in holidays.ENGLISH
    ]
    found += [
        _rule(rf"next (?:{_EN_WEEKDAY}|week|month)", _skip),
        _rule(
            rf"(?:on )?(?:last|this past|this) (?P<w>{_EN_WEEKDAY}){_EN_PART}(?:'s)?",
            lambda m, now: weekday_before(_en_day(m), now),
        ),
        _rule(
            r"(?!sat (?:there|through|in|on|down|at|by|me|with|and|here|up|waiting|alone|for|like|"
            r"around|listening|staring|back|idle)|sun (?:is|was|came|shining|cream|set))"
            rf"(?:on )?(?P<w>{_EN_WEEKDAY})(?:'s)?{_EN_PART}",
            lambda m, now: weekday(_en_day(m), now),
            "weekday",
        ),
    ]
    return tuple(found)


_GUARD_EN = re.compile(
    r"(?:^|[^\w])(?:invoice|inv|number|no \.|our|my usual|our usual|by|for|until|till|til|since|before|due|due on|from|next|every|each|about|after|than|dated|to|prior to|no later than|not until|come|eod|end of|of|end|wait until|as of|most|over)"
    r"(?: (?:a|an|the|last|this|end of|end of day|close of play|close of business|eod|cob|first thing|first thing on|invoice of))? $"
)
_GUARD_ADJECTIVE_EN = re.compile(
    r"(?:^|[^\w])(?:for|about|over|of|until|before|since|re|dreading|by|than|from) $"
)


def find(line: Line, now: Now, language: str) -> tuple[Day, ...]:
    """Return the days said in a line, in its order; what is a deadline or a subject is left out."""
    rules = _polish() if language == "pl" else _english()
    guard, guard_adjective = (
        (_GUARD_PL, _GUARD_ADJECTIVE_PL) if language == "pl" else (_GUARD_EN, _GUARD_ADJECTIVE_EN)
    )
    found: list[Day] = []
    for rule, match in matches(rules, line.text):
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
        stop = guard_adjective if is_adjective else guard
        if rule.guarded and (stop.search(before) or _after_stopped(line.text, start, stop)):
            continue
        if _OF_AN_INVOICE.match(line.text, end):
            continue
        value = rule.meaning(match, now)
        if value == _SKIP or isinstance(value, str):
            continue
        found.append(Day(start, end, value, rule.said))
    return tuple(sorted(found, key=lambda day: day.start))


_OF_AN_INVOICE = re.compile(r" (?:'s )?(?:invoice|bill|payment|instalment|retainer)s?\b")
_WEEKDAY_BEFORE = re.compile(rf"(?:^|(?<=\W))(?:{_PL_WEEKDAY}|{_EN_WEEKDAY})(?: ,)? $")


def _after_stopped(text: str, start: int, stop: re.Pattern[str]) -> bool:
    """Whether a weekday right before is itself a source or a deadline: "z piątku 8 stycznia"."""
    before = text[max(0, start - 60) : start]
    weekday_before = _WEEKDAY_BEFORE.search(before)
    return weekday_before is not None and stop.search(before[: weekday_before.start()]) is not None
