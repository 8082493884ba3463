"""The course of work with a client: periods, what they hold, and the verdict at each one's end."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.casework.course import Span, course
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.decision.situations import Headline, Level, Situation
from conversations.records.numbers import IncidentNumber
from conversations.records.owner import Answer, ClientFile, Incident
from tests.support.story import TODAY, long_story, story

WARSAW = ZoneInfo("Europe/Warsaw")
NOW = Headline(Level.TERMINATE_NOW)


def test_with_nothing_known_there_is_none() -> None:
    assert course(ClientFile(), TODAY, WARSAW).periods == ()


def test_one_incident_stands_in_a_few_weeks() -> None:
    line = course(
        ClientFile(incidents=(Incident(IncidentNumber(1), Kind.SHOUTING, TODAY),)), TODAY, WARSAW
    )
    assert line.span is Span.WEEK
    assert len(line.periods) == 8
    assert [period.trouble for period in line.periods] == [0] * 7 + [1]
    assert line.periods[-1].last == TODAY
    assert [period.headline for period in line.periods] == [None] * 7 + [NOW]


def test_the_periods_follow_each_other_and_hold_every_entry_that_is_counted() -> None:
    for count in (1, 40, 3000):
        told = long_story(count)
        line = course(told.file, TODAY, WARSAW)
        kinds = [each.kind for each in told.file.incidents]
        good, other = kinds.count(Kind.GOOD_MOMENT), kinds.count(Kind.OTHER)
        assert sum(period.good for period in line.periods) == good
        assert sum(period.trouble for period in line.periods) == count - good - other
        assert len(line.periods) <= 30
        for one, next_one in zip(line.periods, line.periods[1:], strict=False):
            assert (next_one.first - one.last).days == 1


def test_five_years_go_by_quarters() -> None:
    assert course(long_story(500).file, TODAY, WARSAW).span is Span.QUARTER


def test_the_story_slides_is_talked_about_and_slides_again() -> None:
    told = story()
    line = course(told.file, TODAY, WARSAW)
    levels = list(dict.fromkeys(period.headline for period in line.periods))
    assert levels[-3:] == [*map(Headline, (Level.YOUR_CALL, Level.GIVE_TIME, Level.PART))]
    assert sum(period.talks for period in line.periods) == 1


def test_what_was_taken_back_or_lies_ahead_is_not_in_it() -> None:
    tomorrow = date(2026, 11, 21)
    incidents = (
        Incident(IncidentNumber(1), Kind.SHOUTING, tomorrow),
        Incident(IncidentNumber(2), None, TODAY),
        Incident(IncidentNumber(3), Kind.SHOUTING, None),
    )
    line = course(ClientFile(incidents=incidents), TODAY, WARSAW)
    assert line.periods[-1].troubles == {None: 1}


def test_a_settled_entry_is_shown_and_counts_for_no_verdict() -> None:
    settled = replace(Incident(IncidentNumber(1), Kind.SHOUTING, TODAY), settled=True)
    period = course(ClientFile(incidents=(settled,)), TODAY, WARSAW).periods[-1]
    assert period.troubles == {Situation.RESPECT: 1}
    assert period.headline in (None, Headline(Level.STAY, so_far=True))


def test_what_is_unsure_or_of_no_trouble_is_not_counted() -> None:
    shouted = Incident(IncidentNumber(1), Kind.SHOUTING, TODAY)
    unsure = replace(shouted, number=IncidentNumber(2), sure=False)
    other = replace(shouted, number=IncidentNumber(3), kind=Kind.OTHER)
    alone = course(ClientFile(incidents=(shouted,)), TODAY, WARSAW)
    assert course(ClientFile(incidents=(shouted, unsure, other)), TODAY, WARSAW) == alone
    waiting = course(ClientFile(incidents=(unsure, other)), TODAY, WARSAW).periods[-1]
    assert (waiting.troubles, waiting.good, waiting.headline) == ({}, 0, None)


def test_answers_alone_draw_the_verdict_from_their_day() -> None:
    answers = {Question.ABUSE: Answer("once", datetime(2026, 11, 2, 9, tzinfo=UTC))}
    line = course(ClientFile(answers=answers), TODAY, WARSAW)
    assert [period.headline for period in line.periods].count(NOW) == 3


def test_from_a_day_on_no_empty_period_says_that_nothing_happened_before() -> None:
    told = story()
    since = TODAY - timedelta(days=29)
    line = course(told.file, TODAY, WARSAW, since)
    whole = course(told.file, TODAY, WARSAW)
    assert line.periods[0].first <= since <= line.periods[0].last
    assert line.periods[1:] == whole.periods[-len(line.periods) + 1 :]
    in_time = [each for each in told.file.kept() if each.day and each.day >= since]
    troubles = sum(each.is_trouble for each in in_time)
    assert sum(period.trouble for period in line.periods) == troubles > 0
