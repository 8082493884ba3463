"""The facts a verdict rests on: what was told, what the log reads, and the graver of the two."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from conversations.decision.incidents import BREAKS_A_TALK, READS_AS, Kind, ReadsAs
from conversations.decision.questions import (
    ASKED_WHEN,
    BY_ID,
    CHOICES,
    VERDICT_QUESTIONS,
    Question,
    gravity,
)
from conversations.decision.tally import Tally

# "Two or more incidents dated after it": the log then says that the talk did not hold.
_BREAKING_COUNT = 2
# "Thirty days passed": with none of them, the log says that it held.
HOLDING_DAYS = 30
# What was told of a talk and can be otherwise by now: by the log, or by the days that passed.
_HELD_SO_FAR = ("kept", "too_soon")


class Fact(NamedTuple):
    """One question's effective choice and where it comes from.

    `told` is what the owner answered, None when they did not. `times` is how many incidents read as
    `choice`, `last` the day of the last of them, and `kinds` what they were; with none, the choice
    stands on what was told alone.
    """

    question: Question
    choice: str
    told: str | None = None
    times: int = 0
    last: date | None = None
    kinds: frozenset[Kind] = frozenset()

    @property
    def log_says_more(self) -> bool:
        """Tell whether the choice is the log's: graver than what was told, or told by nobody."""
        return self.told != self.choice


def answered(answers: Mapping[str, str]) -> dict[Question, str]:
    """Return the answers that name a question and one of its choices; skipped ones are not."""
    return {
        BY_ID[question]: choice
        for question, choice in answers.items()
        if question in BY_ID and choice in CHOICES[BY_ID[question]]
    }


def establish(
    answers: Mapping[Question, str],
    log: Tally,
    today: date,
    talk_on: date,
) -> tuple[dict[Question, Fact], tuple[Question, ...]]:
    """Return the facts of the verdict's questions, and those of its questions that apply.

    One walk in the order asked: a question's condition sees the effective choices of the earlier
    ones, and what was told or logged of a question that does not apply counts for nothing.
    """
    readings = _read(log, today)
    facts: dict[Question, Fact] = {}
    known: dict[Question, str] = {}
    asked: list[Question] = []
    for question in VERDICT_QUESTIONS:
        condition = ASKED_WHEN.get(question)
        if condition is not None and not condition(known):
            continue
        asked.append(question)
        told, read = answers.get(question), readings.get(question)
        if told is None and read is None:
            continue
        fact = _graver(question, told, read)
        if question is Question.TALK_OUTCOME and told in _HELD_SO_FAR:
            fact = _judge_talk(told, log, today, talk_on)
        if fact is not None:
            facts[question] = fact
            known[question] = fact.choice
    return facts, tuple(asked)


def reads_alike(
    kind: Kind,
    before: Tally,
    after: Tally,
    today: date,
    answers: Mapping[Question, str],
    talk_on: date,
) -> bool:
    """Tell whether two logs that differ in one kind only come to the same choices.

    They do where they read alike, where what was told is as grave as either reads, and where
    neither says more of a talk.
    """
    logs = (before, after)
    outcome = answers.get(Question.TALK_OUTCOME)
    if outcome in _HELD_SO_FAR and kind in BREAKS_A_TALK:
        was, now = (_judge_talk(outcome, log, today, talk_on).choice for log in logs)
        if was != now:
            return False
    for reading in READS_AS:
        if kind not in reading.kinds:
            continue
        told = answers.get(reading.question)
        facts = [_graver(reading.question, told, _read_one(reading, log, today)) for log in logs]
        if len({fact and fact.choice for fact in facts}) > 1:
            return False
    return True


def _graver(question: Question, told: str | None, read: Fact | None) -> Fact | None:
    if told is None:
        return read
    if read is None or gravity(question, told) > gravity(question, read.choice):
        return Fact(question, told, told)
    return Fact(question, read.choice, told, read.times, read.last, read.kinds)


def _read(log: Tally, today: date) -> dict[Question, Fact]:
    found: dict[Question, Fact] = {}
    for reading in READS_AS:
        if reading.kinds.isdisjoint(log.days):
            continue
        fact = _read_one(reading, log, today)
        if fact is None:
            continue
        other = found.get(reading.question)
        if other is None or gravity(reading.question, fact.choice) > gravity(
            reading.question, other.choice
        ):
            found[reading.question] = fact
    return found


def _read_one(reading: ReadsAs, log: Tally, today: date) -> Fact | None:
    # A window of N days: 0 <= today - day < N.
    since = today - timedelta(days=reading.window - 1)
    times, last, kinds = log.since(since, reading.kinds)
    reached = [choice for count, choice in reading.steps if times >= count]
    if not reached:
        return None
    return Fact(reading.question, reached[-1], times=times, last=last, kinds=kinds)


def _judge_talk(told: str, log: Tally, today: date, talk_on: date) -> Fact:
    times, last, _ = log.since(talk_on + timedelta(days=1), BREAKS_A_TALK)
    if times >= _BREAKING_COUNT:
        return Fact(Question.TALK_OUTCOME, "broken", told, times, last)
    if told == "too_soon" and not times and (today - talk_on).days >= HOLDING_DAYS:
        return Fact(Question.TALK_OUTCOME, "kept", told)
    return Fact(Question.TALK_OUTCOME, told, told)
