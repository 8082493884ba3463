"""What is kept of an owner and their clients, as a turn sees it: frozen, loaded each time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from conversations.evidence import Entry
from conversations.incidents import Kind
from conversations.questions import Question


class Language(StrEnum):
    """The languages the bot speaks."""

    PL = "pl"
    EN = "en"


class Address(StrEnum):
    """The form of address that Polish sentences follow."""

    FEMININE = "f"
    MASCULINE = "m"
    NEUTRAL = "n"


class Awaiting(StrEnum):
    """What the owner's next plain message is taken as."""

    NAME = "name"


@dataclass(frozen=True, slots=True)
class Client:
    """One client of an owner; `number` counts from 1 per owner.

    `at` is the question that the interview shows; None before it begins and after it ends.
    """

    number: int
    name: str
    at: Question | None = None


@dataclass(frozen=True, slots=True)
class Owner:
    """The person using the bot.

    Until they choose a language it is the one of their Telegram. `last_client` is the highest
    number that a client of theirs ever had.
    """

    id: int
    language: Language
    language_chosen: bool = False
    address: Address | None = None
    zone: str = "Europe/Warsaw"
    awaiting: Awaiting | None = None
    last_client: int = 0
    clients: tuple[Client, ...] = ()

    def client(self, number: int) -> Client | None:
        """Return the client of that number, None when the owner has no such client."""
        return next((client for client in self.clients if client.number == number), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to a question (a choice, or `skip`) and when, in UTC."""

    choice: str
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Incident:
    """One entry of an owner's log; `number` counts from 1 per owner."""

    number: int
    kind: Kind
    day: date
    at: time | None = None
    minutes: int | None = None
    note: str = ""
    settled: bool = False


@dataclass(frozen=True, slots=True)
class ClientFile:
    """All that is kept of one client: answers by question, incidents by number."""

    answers: Mapping[Question, Answer] = field(default_factory=dict)
    incidents: tuple[Incident, ...] = ()

    def choices(self) -> dict[str, str]:
        """Return the answers as the decision takes them."""
        return {question: answer.choice for question, answer in self.answers.items()}

    def entries(self) -> list[Entry]:
        """Return the incidents as the decision takes them: settled ones do not count."""
        return [
            (incident.kind, incident.day) for incident in self.incidents if not incident.settled
        ]

    def talk_on(self, zone: ZoneInfo) -> date | None:
        """Return the day, in the owner's zone, on which the talk's outcome was answered."""
        answer = self.answers.get(Question.TALK_OUTCOME)
        return answer.answered_at.astimezone(zone).date() if answer else None
