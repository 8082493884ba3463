"""How work with a client went, over time: what was logged and what the verdict was, by periods."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from conversations.decision.incidents import LONGEST_WINDOW, SITUATION_OF, Kind
from conversations.decision.questions import Question
from conversations.decision.situations import Headline, Situation
from conversations.decision.verdict import decide
from conversations.records.owner import ClientFile, Incident


class Span(StrEnum):
    """How long one period of the course is."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """What one period holds: incidents by situation (None: of no kind yet), good moments, talks.

    `last` is its last day, `headline` the verdict's at its end, None where nothing was known.
    """

    first: date
    last: date
    troubles: Mapping[Situation | None, int] = field(default_factory=dict)
    good: int = 0
    headline: Headline | None = None
    talks: int = 0

    @property
    def trouble(self) -> int:
        """How many incidents it has, good moments aside."""
        return sum(self.troubles.values())


@dataclass(frozen=True, slots=True)
class Course:
    """Periods one after the other with no gap, up to today; none when nothing has a day."""

    span: Span
    periods: tuple[Period, ...]


# As many periods as a phone's width shows.
_MOST = 30
_FEWEST = 8


def dated(file: ClientFile, today: date) -> list[Incident]:
    """Return the kept entries that have a day up to today, by day."""
    placed = [(each.day, each.number, each) for each in file.kept() if each.day]
    return [incident for day, _, incident in sorted(placed, key=_place) if day <= today]


def course(file: ClientFile, today: date, zone: ZoneInfo, since: date | None = None) -> Course:
    """Return the course of a client's file until today, in weeks, or longer spans where it is long.

    The verdicts are those of the answers there are now, each from the moment it was given. `since`
    is the first day that is told of, though what came before counts in the verdicts.
    """
    incidents = [each for each in dated(file, today) if not since or (each.day or today) >= since]
    days = [each.day for each in incidents if each.day]
    known = [*days, *_days_answered(file, zone)]
    if not known:
        return Course(Span.WEEK, ())
    if since:
        known = [max(day, since) for day in known]
    span = _span(min(known), today)
    first = min(*known, _back(today, span, _FEWEST - 1))
    # An empty period before it would say that nothing happened then.
    first = max(first, since) if since else first
    starts = list(_starts(first, today, span))
    past = Past(file, zone)
    bounds = [*starts, _next(starts[-1], span)]
    return Course(
        span,
        tuple(
            _period(begin, min(end - timedelta(days=1), today), incidents, days, past)
            for begin, end in pairwise(bounds)
        ),
    )


def _place(placed: tuple[date, int, Incident]) -> tuple[date, int]:
    return placed[:2]


def _days_answered(file: ClientFile, zone: ZoneInfo) -> list[date]:
    return [answer.answered_at.astimezone(zone).date() for answer in file.answers.values()]


def _span(first: date, today: date) -> Span:
    return next(
        (span for span in Span if len(list(_starts(first, today, span))) <= _MOST), Span.YEAR
    )


def _starts(first: date, last: date, span: Span) -> Iterable[date]:
    at = _start(first, span)
    while at <= last:
        yield at
        at = _next(at, span)


def _start(day: date, span: Span) -> date:
    match span:
        case Span.WEEK:
            return day - timedelta(days=day.weekday())
        case Span.MONTH:
            return day.replace(day=1)
        case Span.QUARTER:
            return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
        case Span.YEAR:
            return day.replace(month=1, day=1)


# Longer than any period of the span, and shorter than two.
_STRIDE = {Span.WEEK: 7, Span.MONTH: 32, Span.QUARTER: 93, Span.YEAR: 367}


def _next(start: date, span: Span) -> date:
    return _start(start + timedelta(days=_STRIDE[span]), span)


def _back(day: date, span: Span, count: int) -> date:
    at = _start(day, span)
    for _ in range(count):
        at = _start(at - timedelta(days=1), span)
    return at


@dataclass(slots=True)
class Past:
    """A file as it stood on earlier days."""

    file: ClientFile
    zone: ZoneInfo
    answered: list[tuple[datetime, Question, str]] = field(init=False)
    entries: list[tuple[Kind, date]] = field(init=False)
    days: list[date] = field(init=False)
    talk_on: date | None = field(init=False)

    def __post_init__(self) -> None:
        self.answered = sorted(
            (answer.answered_at, question, answer.choice)
            for question, answer in self.file.answers.items()
        )
        counting = (each for each in self.file.listed() if each.counts)
        self.entries = sorted(
            ((each.kind, each.day) for each in counting if each.kind and each.day),
            key=lambda entry: entry[1],
        )
        self.days = [day for _, day in self.entries]
        self.talk_on = self.file.talk_on(self.zone)

    def headline(self, day: date) -> Headline | None:
        """Return what the verdict was called at the end of that day."""
        told = {
            question.value: choice
            for at, question, choice in self.answered
            if at.astimezone(self.zone).date() <= day
        }
        # What is older reads as nothing, and a long log is walked once for each period.
        since = day - timedelta(days=LONGEST_WINDOW)
        if self.talk_on:
            since = min(since, self.talk_on)
        window = slice(bisect_left(self.days, since), bisect_right(self.days, day))
        verdict = decide(told, self.entries[window], day, self.talk_on)
        return verdict.headline if verdict else None


def _period(
    first: date, last: date, incidents: Sequence[Incident], days: Sequence[date], past: Past
) -> Period:
    troubles: dict[Situation | None, int] = {}
    good = 0
    for incident in incidents[bisect_left(days, first) : bisect_right(days, last)]:
        if incident.kind is Kind.GOOD_MOMENT:
            good += 1
        elif incident.is_trouble:
            situation = SITUATION_OF.get(incident.kind) if incident.kind else None
            troubles[situation] = troubles.get(situation, 0) + 1
    talk = past.talk_on is not None and first <= past.talk_on <= last
    return Period(first, last, troubles, good, past.headline(last), int(talk))
