"""What is kept of an owner and their clients, as a turn sees it: frozen, loaded each time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from conversations.decision.gist import Gist
from conversations.decision.glances import Position
from conversations.decision.incidents import COUNT_FOR_NOTHING, Kind
from conversations.decision.questions import Question
from conversations.decision.tally import Entry, Recent, Tally
from conversations.records.consent import Consent
from conversations.records.numbers import ClientNumber, IncidentNumber, OwnerId
from conversations.records.undo import Before, Undo
from conversations.records.vocabulary import Blank, PlanState
from conversations.values.hours import USUAL, Hours
from conversations.values.money import Rate


class Language(StrEnum):
    """The languages the bot speaks."""

    PL = "pl"
    EN = "en"

    @property
    def locale(self) -> str:
        """The locale of its dates, sums and names of cities, by Babel's id."""
        return "pl" if self is Language.PL else "en_GB"


class Address(StrEnum):
    """The form of address that Polish sentences follow."""

    FEMININE = "f"
    MASCULINE = "m"
    NEUTRAL = "n"


class Awaiting(StrEnum):
    """What the owner's next plain message is taken as."""

    NAME = "name"
    HOURS = "hours"
    ZONE = "zone"
    RATE = "rate"
    BLANK = "blank"  # of a letter: which one stands in `Owner.asked`
    ALIAS = "alias"  # of the client `Owner.naming`
    RENAME = "rename"  # of the client `Owner.naming`
    LOOK = "look"  # the day of a next look: at whom stands in `Owner.asked`
    ANSWER = "answer"  # to the question that the interview with `Owner.naming` shows
    PLAN = "plan"  # to a question of a plan's: which one stands in `Owner.asked`
    SEARCH = "search"
    WORDS = "words"  # of the entry `Owner.asked_of`, which is a file without any
    # Of the entry `Owner.asked_of`, whose new client's name can be awaited too.
    NOTE = "note"
    DAY = "day"
    TIME = "time"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Client:
    """One client of an owner; `number` counts from 1 per owner.

    `at` is the glance or the question that the interview shows; None after it ends. `in_full`: all
    questions are asked one by one. `aliases` are the owner's own names for the client, the oldest
    first; `former` are the names before the renamings, the latest first. Whoever is `archived`
    keeps everything and stands in no list.
    """

    number: ClientNumber
    name: str
    at: Position = None
    aliases: tuple[str, ...] = ()
    in_full: bool = False
    former: tuple[str, ...] = ()
    archived: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """All that the client is called."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for of which client: a blank of the letter `draft`, fields as on buttons.

    With no blank it is the `question` of the plan; without one too it is the day of the next look.
    """

    client: ClientNumber
    blank: Blank | None = None
    draft: tuple[str, ...] = ()
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """When the weekly digest comes: the weekday, Monday being 1, and the time of day."""

    weekday: int
    at: time


@dataclass(frozen=True)
class Owner:
    """The person using the bot.

    Until they choose a language it is the one of their Telegram. `hours` are the usual ones until
    they set their own (`hours_set`). `sender` is how they sign letters. `last_client` and
    `last_incident` are the highest numbers that any of theirs ever had. `naming` is the client
    whose other or new name was asked for, or whose interview waits for an answer; `asked_of` the
    entry that an answer is about. What is awaited is so since `awaiting_at`, in UTC.
    `consent` is None until they were asked. `clients` are those at work, `archive` the others.
    `undo` takes the last change back, unless that was of an entry alone.
    """

    id: OwnerId
    language: Language
    language_chosen: bool = False
    address: Address | None = None
    zone: str = "Europe/Warsaw"
    hours: Hours = USUAL
    hours_set: bool = False
    sender: str | None = None
    rate: Rate | None = None
    digest: Digest | None = None
    awaiting: Awaiting | None = None
    asked: Asked | None = None
    naming: ClientNumber | None = None
    asked_of: IncidentNumber | None = None
    awaiting_at: datetime | None = None
    last_client: int = 0
    last_incident: int = 0
    clients: tuple[Client, ...] = ()
    archive: tuple[Client, ...] = ()
    undo: Undo | None = None
    consent: Consent | None = None

    @property
    def tz(self) -> ZoneInfo:
        """The owner's time zone."""
        return ZoneInfo(self.zone)

    @property
    def next_client(self) -> ClientNumber:
        """The number of the owner's next client."""
        return ClientNumber(self.last_client + 1)

    @property
    def next_incident(self) -> IncidentNumber:
        """The number of the owner's next entry."""
        return IncidentNumber(self.last_incident + 1)

    @cached_property
    def everybody(self) -> tuple[Client, ...]:
        """All clients, those at work first."""
        return (*self.clients, *self.archive)

    def client(self, number: int | None) -> Client | None:
        """Return the client of that number, None for none and when the owner has no such one."""
        return next((client for client in self.everybody if client.number == number), None)


class Answer(NamedTuple):
    """What was answered to a question (a choice, or `skip`) and when, in UTC.

    `passed`: it is the mildest choice because a glance was left without tapping another.
    """

    choice: str
    answered_at: datetime
    passed: bool = False


class Standing(StrEnum):
    """Whether an entry of the log counts."""

    KEPT = "kept"
    DRAFT = "draft"  # read as no incident: kept aside until the owner says to log it anyway
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Incident:
    """One entry of an owner's log; `number` counts from 1 per owner.

    What was not said is None, and asked for. `kinds` are those it was read as, best first.
    `message` is the owner's message and `card` the bot's answer, by their numbers in the chat.
    `edited_at` is when words, day, time or minutes that were there last changed, None for never.
    Until a grave kind is `sure`, said plainly or confirmed, the entry waits and counts for nothing.
    `author` is who wrote words that were forwarded or quoted, as far as they show.
    """

    number: IncidentNumber
    kind: Kind | None
    day: date | None
    at: time | None = None
    minutes: int | None = None
    note: str = ""
    settled: bool = False
    client: ClientNumber | None = None
    kinds: tuple[Kind, ...] = ()
    standing: Standing = Standing.KEPT
    logged_at: datetime | None = None
    message: int | None = None
    card: int | None = None
    sure: bool = True
    edited_at: datetime | None = None
    author: str | None = None
    before: Before | None = None

    @property
    def counts(self) -> bool:
        """Tell whether the entry can count in a verdict."""
        return self.standing is Standing.KEPT and not self.settled and self.sure

    def is_told_with(self, other: "Incident") -> bool:
        """Tell whether one message told both; messages of another bot can have the same numbers."""
        told = (self.message, self.logged_at)
        return self.message is not None and told == (other.message, other.logged_at)

    @property
    def waits(self) -> bool:
        """Tell whether it waits for the owner's word on its kind."""
        return self.standing is Standing.KEPT and self.kind is not None and not self.sure

    @property
    def is_trouble(self) -> bool:
        """Tell whether it is counted among what went wrong: no good moment, nothing unsure."""
        return self.sure and self.kind not in COUNT_FOR_NOTHING


@dataclass(frozen=True, slots=True)
class ClientFile:
    """What is kept of one client: answers by question, incidents by number, plan and letters.

    `blanks` is what was filled in for letters, by the blank's name; `look` is when the next look
    at the client is due, in UTC. Where the incidents were only counted, `tally` is what they come
    to, and they are not listed; `recent` is then what those of the last 30 days do, where it was
    asked for. Where only the `gist` of the verdict was, there are neither answers nor incidents.
    """

    answers: Mapping[Question, Answer] = field(default_factory=dict)
    incidents: tuple[Incident, ...] = ()
    tally: Tally | None = None
    recent: Recent | None = None
    plan: PlanState = field(default_factory=PlanState)
    blanks: Mapping[str, str] = field(default_factory=dict)
    look: datetime | None = None
    gist: Gist | None = None

    def choices(self) -> dict[str, str]:
        """Return the answers as the decision takes them."""
        return {question: answer.choice for question, answer in self.answers.items()}

    def listed(self) -> tuple[Incident, ...]:
        """Return all incidents; raises LookupError where they were only counted."""
        if self.tally is not None:
            raise LookupError("the incidents were counted and not listed")
        return self.incidents

    def kept(self) -> list[Incident]:
        """Return the incidents that were not undone or only put aside; raises as `listed`."""
        return [each for each in self.listed() if each.standing is Standing.KEPT]

    def entries(self) -> Sequence[Entry] | Tally:
        """Return the incidents as the decision takes them: settled and undone ones do not count."""
        if self.tally is not None:
            return self.tally
        return [
            (each.kind, each.day)
            for each in self.incidents
            if each.counts and each.kind is not None and each.day is not None
        ]

    def talk_on(self, zone: tzinfo | None) -> date | None:
        """Return the day, in the owner's zone, on which the talk's outcome was answered."""
        answer = self.answers.get(Question.TALK_OUTCOME)
        return answer.answered_at.astimezone(zone).date() if answer else None

    def look_on(self, zone: ZoneInfo) -> date | None:
        """Return the day, in the owner's zone, of the next look."""
        return self.look.astimezone(zone).date() if self.look else None


Files = Mapping[ClientNumber, ClientFile]
