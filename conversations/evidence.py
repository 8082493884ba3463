"""The facts a verdict rests on: what was told, what the log reads, and the graver of the two."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from conversations.incidents import BREAKS_A_TALK, READINGS, Kind, Reading
from conversations.questions import CHOICES, VERDICT_QUESTIONS, Question, applies, gravity

# What an independent caller hands in: a kind's id and its day. Settled incidents stay out of it.
Entry = tuple[str, date]

# "Two or more incidents dated after it": the log then says that the talk did not hold.
_BREAKING_COUNT = 2
# "Thirty days passed": with none of them, the log says that it held.
_HOLDING_DAYS = 30


@dataclass(frozen=True, slots=True)
class Fact:
    """One question's effective choice and where it comes from.

    `told` is what the owner answered, None when they did not. `days` are the days of the incidents
    that read as `choice`, in order; with none, the choice stands on what was told alone.
    """

    question: Question
    choice: str
    told: str | None = None
    days: tuple[date, ...] = ()

    @property
    def log_says_more(self) -> bool:
        """Tell whether the choice is the log's: graver than what was told, or told by nobody."""
        return self.told != self.choice


def counting(entries: Iterable[Entry], today: date) -> list[tuple[Kind, date]]:
    """Return the entries that can count by `today`, by day: none of the future.

    An id that is no kind is left out: a log kept by a later version must not break an earlier one.
    """
    known = [(Kind(kind), day) for kind, day in entries if kind in _KIND_IDS and day <= today]
    return sorted(known, key=lambda entry: entry[1])


def answered(answers: Mapping[str, str]) -> dict[Question, str]:
    """Return the answers that name a question and one of its choices; skipped ones are not."""
    return {
        question: answers[question]
        for question in Question
        if answers.get(question) in CHOICES[question]
    }


def establish(
    answers: Mapping[Question, str],
    entries: Sequence[tuple[Kind, date]],
    today: date,
    talk_on: date,
) -> tuple[dict[Question, Fact], tuple[Question, ...]]:
    """Return the facts of the verdict's questions, and those of its questions that apply.

    One walk in the order asked: a question's condition sees the effective choices of the earlier
    ones, and what was told or logged of a question that does not apply counts for nothing.
    """
    readings = _read(entries, today)
    facts: dict[Question, Fact] = {}
    known: dict[Question, str] = {}
    asked: list[Question] = []
    for question in VERDICT_QUESTIONS:
        if not applies(question, known):
            continue
        asked.append(question)
        told = answers.get(question)
        fact = _graver(question, told, readings.get(question))
        if question is Question.TALK_OUTCOME and told in ("kept", "too_soon"):
            fact = _judge_talk(told, entries, today, talk_on)
        if fact is not None:
            facts[question] = fact
            known[question] = fact.choice
    return facts, tuple(asked)


def _graver(question: Question, told: str | None, read: Fact | None) -> Fact | None:
    if told is None:
        return read
    if read is None or gravity(question, told) > gravity(question, read.choice):
        return Fact(question, told, told)
    return Fact(question, read.choice, told, read.days)


def _read(entries: Sequence[tuple[Kind, date]], today: date) -> dict[Question, Fact]:
    days_of: dict[Kind, list[date]] = defaultdict(list)
    for kind, day in entries:
        days_of[kind].append(day)
    found: dict[Question, Fact] = {}
    for reading in READINGS:
        fact = _read_one(reading, days_of, today)
        if fact is None:
            continue
        other = found.get(reading.question)
        if other is None or gravity(reading.question, fact.choice) > gravity(
            reading.question, other.choice
        ):
            found[reading.question] = fact
    return found


def _read_one(reading: Reading, days_of: Mapping[Kind, Sequence[date]], today: date) -> Fact | None:
    # A window of N days: 0 <= today - day < N.
    days = sorted(
        day
        for kind in reading.kinds
        for day in days_of.get(kind, ())
        if (today - day).days < reading.window
    )
    reached = [choice for count, choice in reading.steps if len(days) >= count]
    return Fact(reading.question, reached[-1], days=tuple(days)) if reached else None


def _judge_talk(
    told: str, entries: Sequence[tuple[Kind, date]], today: date, talk_on: date
) -> Fact:
    since = tuple(day for kind, day in entries if kind in BREAKS_A_TALK and day > talk_on)
    if len(since) >= _BREAKING_COUNT:
        return Fact(Question.TALK_OUTCOME, "broken", told, since)
    if told == "too_soon" and not since and (today - talk_on).days >= _HOLDING_DAYS:
        return Fact(Question.TALK_OUTCOME, "kept", told)
    return Fact(Question.TALK_OUTCOME, told, told)


_KIND_IDS = frozenset(Kind)
