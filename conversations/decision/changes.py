"""What would change a verdict: found by asking the decision again, so every claim is exact."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from conversations.decision.evidence import answered, establish
from conversations.decision.incidents import Kind
from conversations.decision.questions import CHOICES, Question
from conversations.decision.situations import Level
from conversations.decision.tally import Entry, Tally, tally
from conversations.decision.verdict import decide

# So many more incidents of one kind are tried. The gravest choice that any rule asks for is reached
# with four; twelve intrusions read as "daily", which no rule tells from "rarely".
MOST_INCIDENTS = 4


@dataclass(frozen=True, slots=True)
class OtherAnswer:
    """The verdict's level, were that one question answered with that choice."""

    question: Question
    choice: str
    level: Level


@dataclass(frozen=True, slots=True)
class MoreIncidents:
    """The verdict's level after that many more incidents of a kind today: one fewer is milder."""

    kind: Kind
    count: int
    level: Level


@dataclass(frozen=True, slots=True)
class Changes:
    """All that would move a verdict by itself, in each tuple the most telling first."""

    level: Level
    milder: tuple[OtherAnswer, ...] = ()
    graver: tuple[OtherAnswer, ...] = ()
    logged: tuple[MoreIncidents, ...] = ()


def changes(
    answers: Mapping[str, str],
    incidents: Sequence[Entry] | Tally,
    today: date,
    talk_on: date | None = None,
) -> Changes | None:
    """Return what would change the verdict, None when there is none; arguments as for `decide`.

    Every question that applies is tried with each of its other choices, the unanswered ones too. An
    answer that the log overrules changes nothing and is not listed. Of two that move the verdict
    equally far the one asked earlier comes first; in the log, the one that takes fewer incidents.
    """
    log = tally(incidents, today)
    verdict = decide(answers, log, today, talk_on)
    if verdict is None:
        return None
    now = verdict.level
    others = list(_other_answers(now, answers, log, today, talk_on))
    others.sort(key=lambda each: -_move(now, each.level))
    logged = list(_more_incidents(now, answers, log, today, talk_on))
    logged.sort(key=lambda each: (-_move(now, each.level), each.count))
    return Changes(
        level=now,
        milder=tuple(each for each in others if each.level.gravity < now.gravity),
        graver=tuple(each for each in others if each.level.gravity > now.gravity),
        logged=tuple(logged),
    )


def _move(before: Level, after: Level) -> int:
    return abs(after.gravity - before.gravity)


def _other_answers(
    now: Level,
    answers: Mapping[str, str],
    log: Tally,
    today: date,
    talk_on: date | None,
) -> Iterator[OtherAnswer]:
    told = answered(answers)
    _, applicable = establish(told, log, today, talk_on or today)
    for question in applicable:
        for choice in CHOICES[question]:
            if choice == told.get(question):
                continue
            other = decide({**answers, question: choice}, log, today, talk_on)
            if other is not None and other.level is not now:
                yield OtherAnswer(question, choice, other.level)


def _more_incidents(
    now: Level,
    answers: Mapping[str, str],
    log: Tally,
    today: date,
    talk_on: date | None,
) -> Iterator[MoreIncidents]:
    for kind in Kind:
        if kind is Kind.GOOD_MOMENT:
            continue
        reached = now
        for count in range(1, MOST_INCIDENTS + 1):
            after = decide(answers, log.plus(kind, today, count), today, talk_on)
            if after is not None and after.level.gravity > reached.gravity:
                yield MoreIncidents(kind, count, after.level)
                reached = after.level
