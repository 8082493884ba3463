"""The next look at a client: when it is offered, when it comes, and the one question it asks."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.decision.incidents import BREAKS_A_TALK
from conversations.decision.path import path
from conversations.decision.questions import WITH_CONSENT, Question
from conversations.decision.rule_names import Rule
from conversations.decision.rules import Fired
from conversations.decision.situations import Level
from conversations.decision.tally import tally
from conversations.decision.verdict import Verdict, decide
from conversations.records.owner import ClientFile, Owner
from conversations.values.working_moments import next_working

# Days until the look that is offered for a level. (R: the model names four of them; staying is
# looked at again when its plan says so, and a parting once its first week is over.)
_DAYS: Mapping[Level, int] = {
    Level.STAY: 90,
    Level.GIVE_TIME: 30,
    Level.SET_RULES: 14,
    Level.TALK: 14,
    Level.YOUR_CALL: 7,
}
_DAYS_ELSE = 7
OFFERED = (7, 14, 30, 90)

# A day further ahead than this is a slip of the thumb.
FURTHEST = timedelta(days=400)

# What a rule hangs on, where that is neither the talk nor the first of its facts.
_ASKS: Mapping[Rule, Question] = {
    Rule.RULES_UNSTATED: Question.HOURS_STATED,
    Rule.ASK_FIRST: Question.ASKED,
}
# They hang on one answer alone; on the others a talk bears.
_BY_ITSELF = frozenset(
    {
        Rule.UNPAID,
        Rule.DEAL_BROKEN,
        Rule.DEAL_SLIPPED,
        Rule.CONSTANT_FRICTION,
        Rule.OTHERS_SUFFER,
        Rule.WORN_OUT,
        Rule.WEARING,
    }
)


def days_to_look(level: Level) -> int:
    """Return after how many days a look is offered."""
    return _DAYS.get(level, _DAYS_ELSE)


def look_at(day: date, owner: Owner) -> datetime | None:
    """Return when a look on that day comes: as the owner begins to work, on that day or the next.

    None when they never work.
    """
    begins = datetime.combine(day, owner.hours.starts, owner.tz)
    return next_working(begins, owner.hours, owner.tz)


def asked_at_look(file: ClientFile, today: date, zone: ZoneInfo) -> Question | None:
    """Return the one question that matters at a look, None when only the verdict is left to see.

    After a talk: has it held? Else what the gravest rule hangs on. Who was shouted at is asked
    nothing, neither that again nor whether all else has held; nor is anybody of their nights who
    never answered that.
    """
    question = _asked(file, today, zone)
    return None if question in WITH_CONSENT and question not in file.answers else question


def _asked(file: ClientFile, today: date, zone: ZoneInfo) -> Question | None:
    told = (file.choices(), file.entries(), today, file.talk_on(zone))
    verdict = decide(*told)
    if verdict is None:
        return None
    fired = _gravest(verdict)
    if fired is not None and fired.rule is Rule.ABUSED:
        return None
    open_now = path(*told)
    if Question.TALK_OUTCOME in open_now:
        return Question.TALK_OUTCOME
    if fired is None or fired.level is Level.STAY:
        return None
    if fired.rule in _ASKS:
        return _ASKS[fired.rule]
    if fired.rule in _BY_ITSELF:
        return fired.evidence[0].question
    talking = (Question.SUMMARY_TALK, Question.TOLD)
    return next((each for each in talking if each in open_now), fired.evidence[0].question)


def since_talk(file: ClientFile, today: date, zone: ZoneInfo) -> int:
    """Return how many entries of the log are dated after the talk and tell of trouble with it."""
    talk_on = file.talk_on(zone)
    if talk_on is None:
        return 0
    return tally(file.entries(), today).since(talk_on + timedelta(days=1), BREAKS_A_TALK).times


def _gravest(verdict: Verdict) -> Fired | None:
    fired = [each for finding in verdict.findings.values() for each in finding.fired]
    return max(fired, key=lambda each: each.level.gravity, default=None)
