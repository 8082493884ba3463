"""The longest verdicts that can be found: a seeded climb from random histories, level by level."""

import random
import re
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from html import unescape

from conversations.decision.questions import CHOICES, VERDICT_QUESTIONS
from conversations.decision.situations import Level
from conversations.screens.verdict import Judged
from conversations.typed.names import LONGEST
from locales.catalog import Words
from locales.pages import html
from tests.conversations.decision.histories import KINDS, History, day, random_history
from tests.locales.screens import judged

LONG_NAME = ("Wszebogna Świętosława Brzęczyszczykiewicz-Gżegżółkowska " * 2)[:LONGEST].strip()

# Letters in a line of the phone's message, about: real lines are measured in the browser.
_WIDTH = 34
_STARTS, _STEPS = 12, 160

# Trouble in all situations, so that a climb begins where much fires at once.
_TROUBLED = {
    "interest": "partly", "click": "no", "dread": "often", "deadlines": "slipped",
    "agreed_terms": "slipped", "payment": "sometimes_late", "hours_stated": "both",
    "intrusions": "daily", "time_fit": "bearable", "i_count": "not_always", "unspoken": "often",
    "asked": "yes", "belittled": "sometimes", "friction": "sometimes", "sleep": "sometimes",
    "self_doubt": "sometimes", "mistakes": "here", "told": "partly",
}  # fmt: skip


def before_the_fold(screen: Judged, words: Words) -> str:
    """Return what is read before anything is unfolded."""
    shown, _, _ = html(screen, words).partition("<blockquote expandable>")
    return unescape(re.sub(r"<[^>]+>", "", shown)).strip()


def height(text: str) -> float:
    """Return about how many lines of a phone a text takes, the last one by its share."""
    whole = sum(len(textwrap.wrap(line, _WIDTH)) or 1 for line in text.splitlines())
    return whole + len(text) / 10_000


@cache
def longest(level: Level, words: Words, name: str = LONG_NAME) -> Judged:
    """Return the longest verdict of a level that the climb comes to."""
    chance = random.Random(f"{level} {words.language}")
    best = max(_climb(level, words, name, start, chance) for start in _starts(level, chance))
    screen = judged(best[2], name)
    assert screen
    assert screen.verdict.level is level
    return screen


def _starts(level: Level, chance: random.Random) -> Iterator[History]:
    """Give histories that come to the level."""
    found = 0
    while found < _STARTS:
        history = random_history(chance)
        if chance.random() < 0.7:
            history = replace(history, answers={**_TROUBLED, **history.answers})
        screen = judged(history)
        if screen and screen.verdict.level is level:
            found += 1
            yield history


def _climb(
    level: Level, words: Words, name: str, history: History, chance: random.Random
) -> tuple[float, int, History]:
    """Change one thing after the other, and keep what is no shorter."""
    reached = -1.0
    for _ in range(_STEPS):
        tried = _other(history, chance) if reached >= 0 else history
        screen = judged(tried, name)
        if screen is None or screen.verdict.level is not level:
            continue
        tall = height(before_the_fold(screen, words))
        if tall >= reached:
            reached, history = tall, tried
    return reached, id(history), history


def _other(history: History, chance: random.Random) -> History:
    match chance.randrange(4):
        case 0:
            fewer = dict(history.answers)
            fewer.pop(chance.choice([*fewer, ""]), None)
            return replace(history, answers=fewer)
        case 1:
            times = chance.choice((1, 1, 2, 4, 12))
            more = [(chance.choice(KINDS), day(chance.randint(0, 29))) for _ in range(times)]
            return replace(history, incidents=(*history.incidents, *more))
        case 2:
            kept = tuple(each for each in history.incidents if chance.random() < 0.8)
            return replace(history, incidents=kept, talk_on=chance.choice((None, day(10))))
        case _:
            question = chance.choice(VERDICT_QUESTIONS)
            told = {str(question): chance.choice(CHOICES[question])}
            return replace(history, answers={**history.answers, **told})
