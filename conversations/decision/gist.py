"""What a list of clients says of a verdict, and how long that stands by itself."""

from datetime import date, timedelta
from typing import NamedTuple

from conversations.decision.evidence import HOLDING_DAYS
from conversations.decision.incidents import READS_AS
from conversations.decision.questions import Question
from conversations.decision.situations import Headline
from conversations.decision.tally import Tally
from conversations.decision.verdict import Verdict


class Gist(NamedTuple):
    """What a verdict is called, None where there is none; whether other clients suffer."""

    headline: Headline | None = None
    harms_others: bool = False


def gist_of(verdict: Verdict | None) -> Gist:
    """Return what a list says of a verdict."""
    if verdict is None:
        return Gist()
    mistakes = verdict.facts.get(Question.MISTAKES)
    return Gist(verdict.headline, mistakes is not None and mistakes.choice == "elsewhere")


def lasts_until(log: Tally, today: date, talk_on: date | None) -> date | None:
    """Return the first day on which a decision of today can be another though nothing is added.

    None: it stays. Arguments as for `decide`. A day may be named on which it is the same after all.
    """
    if log.opens:
        # Where each stretch was counted whole, it is not known when which of it leaves a window.
        return today + timedelta(days=1)
    turns = [log.ahead] if log.ahead else []
    for reading in READS_AS:
        window = timedelta(days=reading.window)
        days = [day for kind in reading.kinds for day in log.days.get(kind, ())]
        turns += [day + window for day in days if day + window > today]
    if talk_on is not None and talk_on + timedelta(days=HOLDING_DAYS) > today:
        turns.append(talk_on + timedelta(days=HOLDING_DAYS))
    return min(turns, default=None)
