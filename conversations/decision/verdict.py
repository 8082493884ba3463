"""The verdict on one client: decided from answers and incidents, with the trace of why."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from conversations.decision.evidence import Fact, answered, establish, reads_alike
from conversations.decision.incidents import Kind
from conversations.decision.questions import Question
from conversations.decision.rule_names import Rule
from conversations.decision.rules import Fired, Known, fire
from conversations.decision.situations import Headline, Level, Situation, gravest
from conversations.decision.tally import Entry, Tally, tally

# `piled_up`: this many situations at `talk` exactly, and none graver.
_PILE = 3


class Finding(NamedTuple):
    """What is found in one situation: its level, and the rules that fired, gravest first."""

    level: Level
    fired: tuple[Fired, ...] = ()


# Where no rule fires.
_NOTHING_FOUND = Finding(Level.STAY)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The level for the whole, a finding for each of the six situations, and how much is known.

    `piled_up` is the rule that lifted the whole above its situations, when it did. `facts` are the
    effective choices; `answered` of the `questions` that apply were answered by the owner.
    """

    level: Level
    findings: Mapping[Situation, Finding]
    piled_up: Fired | None
    facts: Mapping[Question, Fact]
    answered: int
    questions: tuple[Question, ...]

    @property
    def applicable(self) -> int:
        """How many of its questions apply."""
        return len(self.questions)

    @property
    def half_known(self) -> bool:
        """Tell whether half of its questions or more were answered: less is too little to stay."""
        return 2 * self.answered >= self.applicable

    @property
    def headline(self) -> Headline:
        """What the verdict is called, wherever it is named."""
        return Headline(self.level, self.level is Level.STAY and not self.half_known)


def decide(
    answers: Mapping[str, str],
    incidents: Sequence[Entry] | Tally,
    today: date,
    talk_on: date | None = None,
) -> Verdict | None:
    """Decide about one client; None when there is nothing to decide from.

    `answers` maps question ids to choice ids; `incidents` are (kind id, day), settled ones left
    out, or what they come to; `talk_on` is the day on which `talk_outcome` was answered, `today`
    when left out. Ids that no question, choice or kind has count as not given. Days are those of
    the owner's time zone.
    """
    return _decided(answered(answers), tally(incidents, today), today, talk_on or today)


def before_and_after(
    answers: Mapping[str, str],
    before: Tally,
    after: Tally,
    kinds: Collection[Kind],
    today: date,
    talk_on: date | None = None,
) -> tuple[Verdict | None, Verdict] | None:
    """Return the verdicts by two logs that differ in these kinds only; None: the level stays.

    Where it surely stays nothing is decided, which costs a twentieth. The rest as `decide`.
    """
    told, since = answered(answers), talk_on or today
    if kinds and all(level_stays(told, kind, before, after, today, since) for kind in kinds):
        return None
    was, now = _decided(told, before, today, since), _decided(told, after, today, since)
    if now is None or (was is not None and was.level is now.level):
        return None
    return was, now


def level_stays(
    told: Mapping[Question, str],
    kind: Kind,
    before: Tally,
    after: Tally,
    today: date,
    talk_on: date,
) -> bool:
    """Tell whether two logs that differ in one kind only surely come to the same level.

    False where only two decisions can tell; with no trouble there may be no verdict.
    """
    decided = before.troubled and after.troubled
    return decided and reads_alike(kind, before, after, today, told, talk_on)


def _decided(
    told: Mapping[Question, str], log: Tally, today: date, talk_on: date
) -> Verdict | None:
    troubled = log.troubled
    if not told and not troubled:
        return None
    facts, applicable = establish(told, log, today, talk_on)
    given = sum(question in told for question in applicable)
    if not given and not troubled:
        return None
    fired = fire(Known(facts, frozenset(applicable)))
    findings = {
        situation: Finding(rules[0].level, tuple(rules)) if rules else _NOTHING_FOUND
        for situation in Situation
        for rules in [fired.get(situation)]
    }
    level = gravest([finding.level for finding in findings.values()])
    piled_up = _pile(level, findings)
    return Verdict(
        level=piled_up.level if piled_up else level,
        findings=findings,
        piled_up=piled_up,
        facts=facts,
        answered=given,
        questions=applicable,
    )


def _pile(level: Level, findings: Mapping[Situation, Finding]) -> Fired | None:
    at_talk = sum(finding.level is Level.TALK for finding in findings.values())
    if level is Level.TALK and at_talk >= _PILE:
        return Fired(Rule.PILED_UP, Level.YOUR_CALL)
    return None


__all__ = ["Entry", "Finding", "Verdict", "before_and_after", "decide", "level_stays"]
