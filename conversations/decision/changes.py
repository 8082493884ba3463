"""What would change a verdict: found by asking the decision again, so every claim is exact."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from conversations.decision.evidence import answered
from conversations.decision.incidents import COUNT_FOR_NOTHING, Kind
from conversations.decision.questions import CHOICES, Question, gravity
from conversations.decision.situations import Headline, Level
from conversations.decision.tally import Entry, Tally, tally
from conversations.decision.verdict import Verdict, decide

# So many more incidents of one kind are tried. The gravest choice that any rule asks for is reached
# with four; twelve intrusions read as "daily", which no rule tells from "rarely".
MOST_INCIDENTS = 4


# What the owner can do about it: each is a question whose best answer is in their own hands.
IN_THEIR_HANDS = (
    Question.TOLD,
    Question.ASKED,
    Question.HOURS_STATED,
    Question.SUMMARY_TALK,
)


@dataclass(frozen=True, slots=True)
class OtherAnswer:
    """The verdict's level, were that one question answered with that choice."""

    question: Question
    choice: str
    level: Level
    so_far: bool = False

    @property
    def headline(self) -> Headline:
        """What the verdict would be called."""
        return Headline(self.level, self.so_far)


@dataclass(frozen=True, slots=True)
class MoreIncidents:
    """The verdict's level after that many more incidents of a kind today: one fewer is milder."""

    kind: Kind
    count: int
    level: Level


@dataclass(frozen=True, slots=True)
class Changes:
    """All that would move a verdict by itself, in each tuple the most telling first.

    `acts` are what the owner can do, with the mildest level that it can lead to once whatever it
    opens goes well; `milder` are better answers and `graver` worse ones, what they can do left out.
    """

    headline: Headline
    acts: tuple[OtherAnswer, ...] = ()
    milder: tuple[OtherAnswer, ...] = ()
    graver: tuple[OtherAnswer, ...] = ()
    logged: tuple[MoreIncidents, ...] = ()

    @property
    def level(self) -> Level:
        """The verdict's level now."""
        return self.headline.level


def changes(
    answers: Mapping[str, str],
    incidents: Sequence[Entry] | Tally,
    today: date,
    talk_on: date | None = None,
) -> Changes | None:
    """Return what would change the verdict, None when there is none; arguments as for `decide`.

    Every question that applies is tried with each of its other choices; of an unanswered one the
    mildest is the better and every other a worse one. A better answer that makes it graver, and a
    worse one that makes it milder, are never listed: to say less is no help. An answer that the log
    overrules changes nothing and is not listed. Of two that move the verdict equally far the one
    asked earlier comes first; in the log, the one that takes fewer incidents.
    """
    log = tally(incidents, today)
    verdict = decide(answers, log, today, talk_on)
    if verdict is None:
        return None
    now = verdict.level
    others = [
        each
        for each in _other_answers(verdict, answers, log, today, talk_on)
        if _is_better(verdict, each) is (each.level.gravity < now.gravity)
    ]
    others.sort(key=lambda each: -_move(now, each.level))
    logged = list(_more_incidents(now, answers, log, today, talk_on))
    logged.sort(key=lambda each: (-_move(now, each.level), each.count))
    return Changes(
        headline=verdict.headline,
        acts=tuple(_acts(verdict, answers, log, today)),
        milder=tuple(
            each
            for each in others
            if each.level.gravity < now.gravity and each.question not in IN_THEIR_HANDS
        ),
        graver=tuple(each for each in others if each.level.gravity > now.gravity),
        logged=tuple(logged),
    )


def _move(before: Level, after: Level) -> int:
    return abs(after.gravity - before.gravity)


def _is_better(verdict: Verdict, other: OtherAnswer) -> bool:
    """Tell whether the choice is a better one than what is known; unknown, the mildest is."""
    fact = verdict.facts.get(other.question)
    place = gravity(other.question, other.choice)
    return place < gravity(other.question, fact.choice) if fact else place == 0


def _other_answers(
    verdict: Verdict,
    answers: Mapping[str, str],
    log: Tally,
    today: date,
    talk_on: date | None,
) -> Iterator[OtherAnswer]:
    told = answered(answers)
    for question in verdict.questions:
        for choice in CHOICES[question]:
            if choice == told.get(question):
                continue
            other = decide({**answers, question: choice}, log, today, talk_on)
            if other is not None and other.level is not verdict.level:
                yield OtherAnswer(question, choice, *other.headline)


def _acts(
    verdict: Verdict, answers: Mapping[str, str], log: Tally, today: date
) -> Iterator[OtherAnswer]:
    """Give what can be done and matters: with all of it done the level is milder than without."""
    best = _with_all_done(verdict, answers, log, today)
    if best is None or best.level.gravity >= verdict.level.gravity:
        return
    for question in IN_THEIR_HANDS:
        choice = CHOICES[question][0]
        known = verdict.facts.get(question)
        if question not in best.questions or (known and known.choice == choice):
            continue
        without = _with_all_done(verdict, answers, log, today, leaving=question)
        if without is not None and without.level.gravity > best.level.gravity:
            yield OtherAnswer(question, choice, *best.headline)


def _with_all_done(
    verdict: Verdict,
    answers: Mapping[str, str],
    log: Tally,
    today: date,
    leaving: Question | None = None,
) -> Verdict | None:
    """Return the verdict once all that is in the owner's hands is done, and goes well."""
    well = {*IN_THEIR_HANDS, Question.TALK_OUTCOME} - {leaving}
    done: dict[str, str] = {**answers, **{each: CHOICES[each][0] for each in well}}
    after = decide(done, log, today, today)
    # What is asked only now goes well too.
    while after and (opened := set(after.questions) - {*verdict.questions, *after.facts, leaving}):
        done |= {each: CHOICES[each][0] for each in opened if each is not None}
        after = decide(done, log, today, today)
    return after


def _more_incidents(
    now: Level,
    answers: Mapping[str, str],
    log: Tally,
    today: date,
    talk_on: date | None,
) -> Iterator[MoreIncidents]:
    for kind in Kind:
        if kind in COUNT_FOR_NOTHING:
            continue
        reached = now
        for count in range(1, MOST_INCIDENTS + 1):
            after = decide(answers, log.plus(kind, today, count), today, talk_on)
            if after is not None and after.level.gravity > reached.gravity:
                yield MoreIncidents(kind, count, after.level)
                reached = after.level
