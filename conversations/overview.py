"""All clients side by side: what the last 30 days brought, and who harms the others."""

from dataclasses import dataclass
from datetime import date

from conversations.incidents import Kind
from conversations.owner import ClientFile
from conversations.questions import Question
from conversations.verdict import Verdict

WINDOW = 30


@dataclass(frozen=True, slots=True)
class Month:
    """A client's last 30 days: incidents and the minutes they took; whether others suffered."""

    incidents: int = 0
    minutes: int = 0
    good: int = 0
    harms_others: bool = False


def month(file: ClientFile, verdict: Verdict | None, today: date) -> Month:
    """Return a client's last 30 days; settled entries too, for the time they took is gone."""
    recent = [each for each in file.kept() if each.day and 0 <= (today - each.day).days < WINDOW]
    troubles = [each for each in recent if each.kind is not Kind.GOOD_MOMENT]
    mistakes = verdict.facts.get(Question.MISTAKES) if verdict else None
    return Month(
        incidents=len(troubles),
        minutes=sum(each.minutes or 0 for each in troubles),
        good=len(recent) - len(troubles),
        harms_others=mistakes is not None and mistakes.choice == "elsewhere",
    )
