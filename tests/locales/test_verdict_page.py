"""A verdict as Telegram shows it: whole, one message, and one phone screen before its fold."""

import random
import textwrap
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.local_telegram.entities import utf16
from conversations.decision.questions import SKIP
from conversations.decision.situations import Level
from conversations.decision.verdict import decide
from conversations.screens.verdict import Judged
from locales.catalog import Words
from locales.verdict_told import _select
from tests.conversations.decision.histories import (
    KINDS,
    TODAY,
    History,
    day,
    histories,
    random_history,
)
from tests.locales.screens import VOICES, judged, read, voice_id
from tests.locales.worst import LONG_NAME, before_the_fold, longest

LONGEST_MESSAGE = 4096
PHONE_WIDTH, PHONE_LINES = 40, 16


@given(histories(), st.sampled_from(VOICES))
@settings(max_examples=100, deadline=None)
def test_any_verdict_can_be_shown(history: History, words: Words) -> None:
    screen = judged(history)
    if screen is None:
        return
    shown = read(screen, words)
    assert utf16(shown.text) <= LONGEST_MESSAGE
    first = shown.text.splitlines()[0]
    so_far = screen.verdict.headline.so_far
    assert words.plain("level-stay-so-far" if so_far else f"level-{screen.verdict.level}") in first
    folded = [each for each in shown.entities if each.type == "expandable_blockquote"]
    assert len(folded) == 1
    known = dict(_select(screen))
    why = read(replace(screen, whole=True), words).text
    assert utf16(why) <= LONGEST_MESSAGE
    for finding in screen.verdict.findings.values():
        if screen.verdict.level is Level.TERMINATE_NOW and finding.level is not Level.TERMINATE_NOW:
            continue
        for fired in (each for each in finding.fired if each.level is finding.level):
            for message in (f"rule-{fired.rule}-reason", f"rule-{fired.rule}-ours"):
                # An apostrophe is escaped in HTML and not in what is read.
                said = words.plain(message, known) if words.has(message) else ""
                assert said in why
                # What made the verdict stands under its own fold too.
                assert finding.level is not screen.verdict.level or said in shown.text


@given(histories(), st.sampled_from(VOICES))
@settings(max_examples=60, deadline=None)
def test_what_is_not_known_whole_says_so(history: History, words: Words) -> None:
    screen = judged(history)
    if screen is None:
        return
    verdict = screen.verdict
    settled = verdict.level is Level.TERMINATE_NOW
    little = verdict.headline.so_far
    message = "verdict-coverage" if verdict.half_known else "verdict-coverage-little"
    message = "verdict-coverage-settled" if settled else message
    said = words.plain(
        "level-stay-note-so-far" if little else message,
        {"answered": verdict.answered, "applicable": verdict.applicable},
    )
    shown = read(screen, words).text
    assert (said in shown) is (verdict.answered < verdict.applicable)
    if not verdict.half_known and not settled:
        assert said in shown.split(words.plain("verdict-why"))[0], "it is said before the fold"


# The worst of verdicts.


def worst_histories() -> list[History]:
    """Return histories with as many rules and as much evidence as can be found."""
    chance = random.Random(7)
    found = []
    base = {
        "interest": "partly", "dread": "often", "deadlines": "slipped", "agreed_terms": "slipped",
        "payment": "sometimes_late", "hours_stated": "both", "intrusions": "daily",
        "time_fit": "unbearable", "abuse": "repeated", "own_work": "mostly", "i_count": "no",
        "unspoken": "often", "asked": "yes", "belittled": "always", "friction": "constant",
        "sleep": "sometimes", "self_doubt": "often", "mistakes": "elsewhere", "told": "yes",
        "summary_talk": "yes", "talk_outcome": "kept",
    }  # fmt: skip
    log = tuple((kind, day(ago)) for kind in KINDS for ago in (1, 2, 3, 4, 5, 6, 7))
    some = tuple((kind, day(1)) for kind in KINDS for _ in range(2))
    for answers in (base, {}, {**base, "payment": "unpaid", "deadlines": "slipping"}):
        for talk_on in (day(10), None):
            found += [History(answers, log, TODAY, talk_on), History(answers, some, TODAY, talk_on)]
    for _ in range(150):
        history = random_history(chance)
        mixed = {**base, **{q: c for q, c in history.answers.items() if c != SKIP}}
        dropped = chance.sample(sorted(mixed), chance.randint(0, 3))
        left = {q: c for q, c in mixed.items() if q not in dropped}
        more = tuple(each for each in log if chance.random() < chance.choice((0.1, 0.5, 1)))
        found.append(History(left, more, TODAY, chance.choice((day(10), None))))
    return found


WORST = [
    screen for history in worst_histories() if (screen := judged(history, LONG_NAME)) is not None
]


def lines_before_the_fold(screen: Judged, words: Words) -> int:
    """Count the lines of a phone that the message takes before it is unfolded."""
    shown = read(screen, words)
    fold = next(each for each in shown.entities if each.type == "expandable_blockquote")
    before = shown.text.encode("utf-16-le")[: 2 * fold.offset].decode("utf-16-le")
    return sum(len(textwrap.wrap(line, PHONE_WIDTH)) or 1 for line in before.rstrip().splitlines())


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
def test_the_worst_verdict_is_one_message(words: Words) -> None:
    longest = max(WORST, key=lambda screen: utf16(read(screen, words).text))
    assert utf16(read(longest, words).text) <= LONGEST_MESSAGE


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
def test_the_worst_verdict_is_one_phone_screen_before_it_is_unfolded(words: Words) -> None:
    longest = max(WORST, key=lambda screen: lines_before_the_fold(screen, words))
    assert lines_before_the_fold(longest, words) <= PHONE_LINES


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
@pytest.mark.parametrize(
    "answers",
    [
        {"payment": "unpaid"},
        {"abuse": "once", "own_work": "sure"},
        {"dread": "often", "interest": "yes", "payment": "on_time", "i_count": "yes"},
        {"payment": "sometimes_late", "i_count": "not_always", "unspoken": "often"},
        {"hours_stated": "both", "intrusions": "daily", "time_fit": "bearable", "sleep": "often"},
    ],
    ids=" ".join,
)
def test_a_verdict_with_up_to_three_troubles_is_one_phone_screen(
    answers: dict[str, str], words: Words
) -> None:
    screen = judged(History(answers), "Marek Kowalski")
    assert screen
    assert lines_before_the_fold(screen, words) <= PHONE_LINES


def test_the_worst_verdicts_are_bad_indeed() -> None:
    """Between them they fire every rule that can stand beside others."""
    fired = {
        each.rule
        for screen in WORST
        for finding in screen.verdict.findings.values()
        for each in finding.fired
    }
    assert len(fired) >= 15
    assert any(sum(len(f.fired) for f in screen.verdict.findings.values()) >= 9 for screen in WORST)
    assert decide({}, [], TODAY) is None


@pytest.mark.parametrize("words", VOICES, ids=voice_id)
def test_end_it_now_is_three_lines_and_two_buttons(words: Words) -> None:
    screen = longest(Level.TERMINATE_NOW, words, "Marek")
    shown = before_the_fold(screen, words).splitlines()
    assert len(shown) == 3
    assert shown[2] == words.plain("verdict-now-first")
    assert [[each.data for each in row] for row in screen.rows] == [["plan:1"], ["lines"]]


@pytest.mark.parametrize("level", Level)
def test_no_more_than_three_situations_stand_before_the_fold(level: Level) -> None:
    words = VOICES[0]
    assert before_the_fold(longest(level, words), words).count("\N{BLACK SMALL SQUARE}") <= 3


def test_nothing_that_was_talked_over_stands_under_a_verdict_on_little() -> None:
    told = {"i_count": "no", "told": "yes", "summary_talk": "yes", "talk_outcome": "kept"}
    screen, words = judged(History(told)), VOICES[0]
    assert screen
    assert screen.verdict.headline.so_far
    assert words.plain("situation-respect") not in before_the_fold(screen, words)
    assert words.plain("after-talk-kept") in before_the_fold(screen, words)


@pytest.mark.parametrize("outcome", ["kept", "too_soon", None])
def test_where_it_ends_for_more_nobody_is_sent_to_a_talk_or_told_that_it_went_well(
    outcome: str | None,
) -> None:
    told = {"payment": "unpaid", "i_count": "no", "told": "yes"}
    if outcome:
        told |= {"summary_talk": "yes", "talk_outcome": outcome}
    screen, words = judged(History(told)), VOICES[0]
    assert screen
    shown = read(screen, words).text
    assert words.plain("topic-summary_talk") not in shown
    assert words.plain("after-talk-kept") not in shown


def test_nobody_is_accused_in_the_evidence_of_what_was_not_logged() -> None:
    logged = {
        kind: read(screen, VOICES[0]).text
        for kind in ("shouting", "insult", "threat", "harassment")
        if (screen := judged(History({}, ((kind, day(1)),))))
    }
    assert "krzyki (1" in logged["shouting"]
    assert "groźby (1" in logged["threat"]
    assert "napastow" not in logged["insult"]
    assert "napastowanie (1" in logged["harassment"]
