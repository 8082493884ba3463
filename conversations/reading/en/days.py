# ruff: noqa: E501 — a pattern a line
"""How days are said in English, over the plain line."""

import re
from datetime import date, timedelta
from functools import lru_cache

from conversations.reading import holidays
from conversations.reading.day_rules import (
    Now,
    Saying,
    ago,
    dated,
    day_of_month,
    digits,
    exact,
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
from conversations.reading.en import words
from conversations.reading.grammar import any_of, pieces

_WEEKDAY = any_of(words.WEEKDAYS)
# "see the sun", "i sat", "newly wed": after these the short form of a day is a word of its own.
_A_WORD = "".join(
    rf"(?!(?<=\b{before} ){short}\b)"
    for short, befores in (
        ("sun", "the a no my this some more any of see get got in under little bit"),
        ("sat", "i she he we they and just who been there"),
        ("wed", "newly get got be to they we"),
    )
    for before in befores.split()
)
_MONTH = any_of(words.MONTHS)
_NUMBER = rf"\d{{1,3}}|an?|{any_of(words.NUMBERS)}"
_PART = r"(?: (?:morning|afternoon|evening|night|lunchtime|eve|nite))?"
_ORDINAL = rf"\d{{1,2}} (?:st|nd|rd|th)|{any_of(words.ORDINALS)}"


def _day(match: re.Match[str]) -> int:
    return words.WEEKDAYS[match["w"]]


def _count(match: re.Match[str]) -> int:
    word = match["n"]
    return 1 if word in {"a", "an"} else number(word, words.NUMBERS)


def _dom(word: str) -> int:
    first = word.split(" ", maxsplit=1)[0]
    return int(first) if first.isdigit() else words.ORDINALS[first]


def _month(match: re.Match[str], now: Now) -> date | str | None:
    month, day = words.MONTHS[match["m"]], _dom(match["d"])
    return dated(month, day, match["y"], now)


@lru_cache(maxsize=1)
def rules() -> tuple[Saying, ...]:
    """Return the rules, the more telling before the plainer."""
    found = [
        rule(
            r"wasn't born yesterday|(?:day in|day out)|(?:the )?(?:other day|one day|some day) job|day to day|(?:times?|time) this week|every (?:single )?(?:day|night|morning|evening|\w+day)|no day",
            skip,
            needs=("born", "day", "this week", "every"),
        ),
        rule(
            rf"(?:last week(?: ,)?(?: on)?) (?P<w>{_WEEKDAY}){_PART}",
            lambda m, now: weekday_of_week(_day(m), 1, now),
            needs=("last week",),
        ),
        rule(
            rf"(?:on )?(?P<w>{_WEEKDAY}){_PART}(?: ,)?(?: of)? last week",
            lambda m, now: weekday_of_week(_day(m), 1, now),
            needs=("last week",),
        ),
        rule(
            rf"(?:on )?(?:the )?(?P<w>{_WEEKDAY}){_PART} before last",
            lambda m, now: weekday_before(_day(m), now) - timedelta(days=7),
            needs=("before last",),
        ),
        rule(
            rf"a week (?:ago )?(?:last |on )?(?P<w>{_WEEKDAY})",
            lambda m, now: weekday_before(_day(m), now) - timedelta(days=7),
            needs=("a week",),
        ),
        rule(
            rf"(?P<n>{_NUMBER}) weeks? ago (?:on )?(?P<w>{_WEEKDAY})",
            lambda m, now: weekday_of_week(_day(m), _count(m), now),
            needs=("ago",),
        ),
        rule(
            rf"(?:on )?(?P<w>{_WEEKDAY}) (?P<n>{_NUMBER}) weeks? ago",
            lambda m, now: weekday_of_week(_day(m), _count(m), now),
            needs=("ago",),
        ),
        rule(r"a week ago today|this day last week", ago(7), needs=("week",)),
        rule(r"a week ago yesterday", ago(8), needs=("week ago",)),
        rule(
            rf"(?:earlier )?this week (?:on )?(?P<w>{_WEEKDAY})",
            lambda m, now: weekday_of_week(_day(m), 0, now),
            needs=("this week",),
        ),
        rule(
            r"(?:the )?day before yesterday|two nights ago|2 nights ago",
            ago(2),
            guarded=False,
            needs=("day before", "nights ago"),
        ),
        rule(
            rf"(?P<n>{_NUMBER}) (?:days?|nights?) (?:ago|back)",
            lambda m, now: minus(now.living, _count(m)),
            needs=("ago", "back"),
        ),
        rule(
            rf"(?P<n>{_NUMBER}) (?:weeks?|wks?) (?:ago|back)",
            lambda m, now: minus(now.living, 7 * _count(m)),
            needs=("ago", "back"),
        ),
        rule(r"a fortnight ago", ago(14), needs=("fortnight",)),
        rule(r"this time last week", ago(7), needs=("this time",)),
        rule(
            r"(?:a couple of|a few|couple of|couple|few|several|some) (?:days|weeks|months|nights) (?:ago|back)|(?:\w+ )?(?:months?|years?) ago|a while (?:ago|back)|ages ago"
            r"|recently|lately|the other (?:day|night|week|morning|evening)|one (?:night|evening|morning|day) (?:last week|recently)|last (?:week|month|year)|not long ago|some time ago"
            r"|(?:over|at|on|during|all|this|last|the whole|that|this past|the past|past)(?: of)?(?: the| last| whole| past| this)* (?:weekend|wkend|wknd|wkd|w end)|all weekend|^weekend"
            r"|(?:over|during|at) (?:christmas|xmas|easter|the holidays|the hols|new year|half term)|(?:earlier|late|early|midway through|at the start|at the end|beginning|end)(?: of)? (?:last (?:week|month))|while i was (?:away|on holiday|on leave)"
            r"|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?! \d)",
            vague,
            "vague",
            needs=(
                *("ago", "back", "recently", "lately", "the other ", "last ", "weekend", "wkend"),
                *("wknd", "wkd", "w end", "christmas", "xmas", "easter", "the hol", "new year"),
                *("half term", "while i was", *pieces(words.MONTHS)),
            ),
        ),
        rule(r"(?P<y>(?:19|20)\d\d) - (?P<m>\d{1,2}) - (?P<d>\d{1,2})", iso, needs=(" - ",)),
        rule(
            r"(?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<y>\d{4}|\d\d))?(?! (?:hr|hour|hours|h|star|stars)(?!\w))|(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\.(?P<y2>\d{4}|\d\d)",
            lambda m, now: (
                exact(int(m["y2"]), int(m["m2"]), int(m["d2"]), now) if m["d2"] else digits(m, now)
            ),
            "digits",
            needs=("/", "."),
        ),
        rule(
            rf"(?:the )?last day of (?P<m>{_MONTH})",
            last_of_month(words.MONTHS),
            needs=("last day",),
        ),
        rule(
            rf"(?:the )?(?P<d>{_ORDINAL}|\d{{1,2}})(?: of)? (?P<m>{_MONTH})(?: ,)?(?: (?P<y>(?:19|20)\d\d))?",
            _month,
            "date",
            needs=pieces(words.MONTHS),
        ),
        rule(
            rf"(?P<m>{_MONTH}) (?:the )?(?P<d>{_ORDINAL}|\d{{1,2}})(?! (?:am|pm|:|%|hours?))(?: ,)?(?: (?P<y>(?:19|20)\d\d))?",
            _month,
            "date",
            needs=pieces(words.MONTHS),
        ),
        rule(
            r"(?:on )?the (?P<d>\d{1,2}) (?:st|nd|rd|th)(?! (?:time|email|call|message|version|draft|revision|round|text|change|attempt|edit|day|week|month|hour|reminder|one)(?!\w))",
            lambda m, now: day_of_month(int(m["d"]), now),
            "date",
            needs=("the ",),
        ),
        rule(
            rf"on the (?P<d>{any_of(words.ORDINALS)})(?! \w+(?:call|time|day|one))(?= |$)",
            lambda m, now: day_of_month(words.ORDINALS[m["d"]], now),
            "date",
            needs=("on the",),
        ),
        rule(
            r"(?:yesterday|yesteday|yestarday|yesterdya|yesterady|yeserday|yestrday|ysterday|yesturday|yday|yest|yestday|yersterday|yestrday|yesterdy)"
            + _PART,
            ago(1),
            needs=("ye", "ys", "yd"),
        ),
        rule(r"(?:yesterday|yesteday)'s", ago(1), "adjective", needs=("'s",)),
        rule(r"last (?:night|nite|evening)(?:'s)?", ago(1), "night", needs=("last ",)),
        rule(
            r"this (?:morning|morn|afternoon|evening|arvo|aft|lunchtime|lunch)(?:'s)?",
            ago(0),
            "today",
            needs=("this ",),
        ),
        rule(
            r"tonight(?:'s)?|tonite|2nite|today|2day|todya|tday|just now",
            ago(0),
            "today",
            needs=("to", "2", "tday", "just now"),
        ),
        rule(r"today's", ago(0), "today_adjective", needs=("today's",)),
    ]
    found += [
        rule(rf"(?:on )?(?:{pattern})", holiday(of), "holiday", needs=needs)
        for pattern, needs, of in holidays.ENGLISH
    ]
    found += [
        rule(rf"next (?:{_WEEKDAY}|week|month)", skip, needs=("next ",)),
        rule(
            rf"(?:on )?(?:last|this past|this) (?P<w>{_WEEKDAY}){_PART}(?:'s)?",
            lambda m, now: weekday_before(_day(m), now),
            needs=("last ", "this "),
        ),
        rule(
            r"(?!sat (?:there|through|in|on|down|at|by|me|with|and|here|up|waiting|alone|for|like|"
            r"around|listening|staring|back|idle|\d+ (?:h|min))|sun (?:is|was|came|shining|cream|set))"
            rf"{_A_WORD}"
            rf"(?:on )?(?P<w>{_WEEKDAY})(?:'s)?{_PART}",
            lambda m, now: weekday(_day(m), now),
            "weekday",
            needs=pieces(words.WEEKDAYS),
        ),
    ]
    return tuple(found)


GUARD = re.compile(
    r"(?:^|[^\w])(?:our|my usual|our usual|by|for|until|till|til|since|before|due|due on|from|next|every|each|about|after|than|dated|to|prior to|no later than|not until|come|eod|end of|of|end|wait until|as of|most|over)"
    r"(?: (?:a|an|the|last|this|end of|end of day|close of play|close of business|eod|cob|first thing|first thing on|invoice of))? $"
)
GUARD_ADJECTIVE = re.compile(
    r"(?:^|[^\w])(?:for|about|over|of|until|before|since|re|dreading|by|than|from) $"
)
