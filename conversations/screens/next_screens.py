"""The screens after a verdict, as data: what would change it, the plan, the letters."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from conversations.casework.digest import ClientWeek
from conversations.casework.drafts import Draft, Filling
from conversations.casework.letters import Fact, Letter
from conversations.casework.plan import Plan
from conversations.decision.changes import Changes
from conversations.records.owner import Client, Incident, Language
from conversations.records.vocabulary import Blank, Step
from conversations.values.money import Rate


@dataclass(frozen=True, slots=True)
class Weighed:
    """What would change the verdict on a client."""

    client: Client
    changes: Changes


@dataclass(frozen=True, slots=True)
class Planned:
    """The plan for a client: `done` has the days of the ticked steps, `hours` come free a week.

    `look` is the day of the next look; `letter` the one that fits, when one does.
    """

    client: Client
    plan: Plan
    done: Mapping[Step, date]
    today: date
    hours: int | None
    letter: Letter | None
    look: date | None = None


@dataclass(frozen=True, slots=True)
class LetterList:
    """All letters to a client, with the one that fits the verdict; None: none does."""

    client: Client
    fits: Letter | None
    language: Language


@dataclass(frozen=True, slots=True)
class Drafting:
    """A letter as it stands, with what can be chosen; `law` are the facts that go with it."""

    client: Client
    draft: Draft
    filling: Filling
    citable: tuple[Incident, ...]
    today: date
    law: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Choosing:
    """One choice for a letter: a day, one of a few, or (None) the incidents to cite."""

    client: Client
    draft: Draft
    blank: Blank | None
    filling: Filling
    citable: tuple[Incident, ...] = ()
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterText:
    """The letter itself, to be copied or forwarded whole: a message with nothing else in it."""

    client: Client
    draft: Draft
    filling: Filling
    today: date


@dataclass(frozen=True, slots=True)
class Digested:
    """The weekly digest: what moved with each client by that day, the most telling first."""

    weeks: tuple[ClientWeek, ...]
    today: date
    rate: Rate | None = None


NextScreen = Weighed | Planned | LetterList | Drafting | Choosing | LetterText | Digested
