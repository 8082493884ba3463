"""What an export of ours brings: read and checked, and not yet anybody's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from conversations.decision.questions import Question
from conversations.records.owner import Address, Answer, Incident
from conversations.records.vocabulary import PlanState
from conversations.values.hours import Hours
from conversations.values.money import Rate


class BadExport(StrEnum):
    """Why a file is not taken."""

    NOT_OURS = "not-ours"
    VERSION = "version"
    BROKEN = "broken"
    TOO_LARGE = "too-large"
    TOO_MANY = "too-many"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class MovedClient:
    """One client of an export; the numbers of the incidents are those of the export.

    `former` and `archived` as in `Client`.
    """

    name: str
    aliases: tuple[str, ...] = ()
    answers: Mapping[Question, Answer] = field(default_factory=dict)
    incidents: tuple[Incident, ...] = ()
    plan: PlanState = field(default_factory=PlanState)
    blanks: Mapping[str, str] = field(default_factory=dict)
    look: datetime | None = None
    former: tuple[str, ...] = ()
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """An export: the clients, entries that are about none of them, and settings, None if unsaid."""

    clients: tuple[MovedClient, ...] = ()
    loose: tuple[Incident, ...] = ()
    address: Address | None = None
    zone: str | None = None
    hours: Hours | None = None
    sender: str | None = None
    rate: Rate | None = None
