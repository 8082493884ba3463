"""What a turn is decided from, beside the owner: what is wanted of the log, and what was found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from conversations.decision.incidents import Kind
from conversations.records.evidence import Evidence, Lesson
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Incident


@dataclass(frozen=True, slots=True)
class PageOf:
    """A page of a client's log, newest first, of so many entries; pages count from 1.

    With `at` it is the one on which that entry stands: the first, where it is in no log.
    """

    client: ClientNumber
    size: int
    number: int = 1
    at: IncidentNumber | None = None


@dataclass(frozen=True, slots=True)
class LogPage:
    """The entries on a page of a log, newest first; which page it is, and how many there are."""

    incidents: tuple[Incident, ...]
    number: int
    pages: int


@dataclass(frozen=True, slots=True)
class Amount:
    """How much is kept: answers, entries, and those of the entries that are seen in the log."""

    answers: int = 0
    entries: int = 0
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Loose:
    """How many entries in the log are nobody's yet, and the first of them."""

    entries: int = 0
    first: IncidentNumber | None = None


@dataclass(frozen=True, slots=True)
class Counting:
    """What is to be counted of a client's log: entries of these kinds, `since` None for ever.

    `is_open`: only those that are not settled. Of the kinds of `by_clock` it is wanted at what
    times they were, so that those outside working hours can be told.
    """

    client: ClientNumber
    kinds: frozenset[Kind]
    until: date
    since: date | None = None
    is_open: bool = False
    by_clock: frozenset[Kind] = frozenset()


@dataclass(frozen=True, slots=True)
class KeptOf:
    """Of which entries of a client's log it is wanted how many there are: not of those kinds.

    `since` and `until` None: however old, and however far ahead. `since` some day leaves out those
    of no day.
    """

    client: ClientNumber
    without: frozenset[Kind] = frozenset()
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class LatestOf:
    """The latest entries of a client's log that count, so many of each of these kinds."""

    client: ClientNumber
    kinds: frozenset[Kind]
    most: int


@dataclass(frozen=True, slots=True)
class CountedDay:
    """How many entries of a day count, their minutes, and how many wait for the owner's word.

    `at` is their time where they were counted by it.
    """

    day: date
    times: int
    minutes: int
    waiting: int = 0
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Needs:
    """What a turn is decided from, beside the owner: clients' files, and entries of the log.

    Entries by number; by a message of the owner's or of the bot's; by an album; the latest one;
    those of which it was not said whom they are about; `every` one that is kept. Their clients'
    files come with them.
    `listed`: the clients' entries one by one, not only what they come to; `recent`: what those of
    the last 30 days come to; `gists`: a page of the clients, the gravest first, with no more than
    the verdict's gist and the next look.
    `erased`: who was erased under that number not long ago.
    `page` of a log; the `amount` of what is kept of a client, or of the owner for 0; how
    many entries are nobody's (`count_loose`). `named`: of whom the reply speaks beside those.
    `counting`: what a question wants counted; `kept`: of what it is wanted how much there is.
    `lately`: the last few entries, whatever became of them; `latest_of` some kinds.
    """

    clients: tuple[ClientNumber, ...] = ()
    incidents: tuple[IncidentNumber, ...] = ()
    message: int | None = None
    album: str | None = None
    latest: bool = False
    loose: bool = False
    every: bool = False
    lessons: bool = False
    listed: bool = False
    recent: bool = False
    gists: int | None = None
    erased: ClientNumber | None = None
    page: PageOf | None = None
    amount: int | None = None
    count_loose: bool = False
    named: tuple[ClientNumber, ...] = ()
    counting: Counting | None = None
    kept: KeptOf | None = None
    latest_of: LatestOf | None = None
    lately: bool = False


@dataclass(frozen=True, slots=True)
class Erased:
    """A client who was erased at that moment (UTC), and of whom everything is still kept apart."""

    client: ClientNumber
    name: str
    aliases: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class LogView:
    """The entries that were needed: by number, by message or album, the latest, the loose ones.

    `together` are those that the latest one's message made: one for each deed; `told` those that
    the messages of the entries by number did. `evidence`: the files of all of these. `counted` are
    the days of what was counted, the latest first; `clocked` those that were by the clock. `lately`
    are the last few entries, the latest first, taken back or not; `latest_of` those of some kinds.
    `kept` is how many there are. `sought`: what a search found in a log that is too long to be
    `every`.
    """

    incidents: Mapping[IncidentNumber, Incident] = field(default_factory=dict)
    linked: tuple[Incident, ...] = ()
    latest: Incident | None = None
    together: tuple[Incident, ...] = ()
    told: tuple[Incident, ...] = ()
    loose: tuple[Incident, ...] = ()
    every: tuple[Incident, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    evidence: Evidence = field(default_factory=dict)
    erased: Erased | None = None
    page: LogPage | None = None
    amount: Amount = Amount()
    nobodys: Loose = Loose()
    counted: tuple[CountedDay, ...] = ()
    clocked: tuple[CountedDay, ...] = ()
    lately: tuple[Incident, ...] = ()
    kept: int = 0
    latest_of: tuple[Incident, ...] = ()
    sought: tuple[Incident, ...] | None = None

    def entry(self, number: int) -> Incident | None:
        """Return the entry of that number as it is kept, None when it was not needed."""
        latest = (self.latest,) if self.latest else ()
        told = (*self.told, *self.linked, *latest, *self.together, *self.lately)
        seen = (*self.incidents.values(), *told)
        return next((each for each in seen if each.number == number), None)

    def beside(self, incident: Incident) -> tuple[Incident, ...]:
        """Return all entries that the entry's message made, itself among them, in order."""
        seen = (*self.lately, *self.told, *self.linked, *self.together)
        made = {each.number: each for each in seen if each.is_told_with(incident)}
        made[incident.number] = incident
        return tuple(made[number] for number in sorted(made))
