"""The changes that a turn asks to be kept, as data; `storage` knows how to write each."""

from dataclasses import dataclass
from datetime import datetime

from conversations.decision.questions import Question
from conversations.records.client_edits import ClientEdit
from conversations.records.consent import Consent
from conversations.records.evidence import Attachment, Lesson
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.records.owner import Address, Asked, Awaiting, Digest, Incident, Language
from conversations.records.vocabulary import PlanState, Step
from conversations.records.work import Work
from conversations.values.hours import Hours
from conversations.values.money import Rate


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """The owner is spoken to in this language from now on: they chose it, or Telegram says so."""

    language: Language
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class SetAddress:
    """Polish sentences follow this form of address from now on."""

    address: Address


@dataclass(frozen=True, slots=True)
class SetAwaiting:
    """The owner's next plain message is taken as this; None: as nothing in particular.

    `asked_of` is the entry that it is about.
    """

    awaiting: Awaiting | None
    asked_of: IncidentNumber | None = None


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """The choice answered to a question about a client, or `skip`; `passed` as in `Answer`."""

    client: ClientNumber
    question: Question
    choice: str
    answered_at: datetime
    passed: bool = False


@dataclass(frozen=True, slots=True)
class KeepIncident:
    """This entry of the log is as given, whether it is new or was there."""

    incident: Incident


@dataclass(frozen=True, slots=True)
class Attach:
    """This file is evidence of that entry."""

    incident: IncidentNumber
    attachment: Attachment


@dataclass(frozen=True, slots=True)
class MoveAlbum:
    """The files of that album are evidence of another entry than they were."""

    album: str
    before: IncidentNumber
    after: IncidentNumber


@dataclass(frozen=True, slots=True)
class Detach:
    """The file of that message, and those that came with it, is evidence of that entry no more."""

    incident: IncidentNumber
    message: int


@dataclass(frozen=True, slots=True)
class SetUndo:
    """This button's data takes the last change back; None: nothing does."""

    tap: str | None


@dataclass(frozen=True, slots=True)
class Learn:
    """The owner corrected the reading of that entry: the next like message is read so."""

    lesson: Lesson
    incident: IncidentNumber | None = None


@dataclass(frozen=True, slots=True)
class SetHours:
    """The owner works in these hours and on these days."""

    hours: Hours


@dataclass(frozen=True, slots=True)
class SetZone:
    """The owner's days are those of this time zone; the name is a known one."""

    zone: str


@dataclass(frozen=True, slots=True)
class SetRate:
    """What an hour of the owner's work costs; None: not said."""

    rate: Rate | None


@dataclass(frozen=True, slots=True)
class SetConsent:
    """The owner said whether answers about sleep and doubt may be kept; if not, there are none."""

    consent: Consent


@dataclass(frozen=True, slots=True)
class SetSender:
    """The owner signs letters so."""

    sender: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Nothing is kept of this client any more; of None, nothing of the owner at all, at once.

    A client is kept apart for ten minutes yet, to be restored.
    """

    client: ClientNumber | None


@dataclass(frozen=True, slots=True)
class Restore:
    """The client who was erased under that number is there again, with everything."""

    client: ClientNumber


@dataclass(frozen=True, slots=True)
class Begin:
    """This work is to be done after the turn; asked for twice before it is done, it is one.

    `selection` is what was chosen of it, in short; what was chosen last is made. `topic` is where
    in the chat it was asked for.
    """

    work: Work
    client: ClientNumber | None = None
    selection: str = ""
    topic: int | None = None


@dataclass(frozen=True, slots=True)
class SetPlan:
    """The client's plan starts and ends on these days; the steps' ticks stay as they are."""

    client: ClientNumber
    plan: PlanState


@dataclass(frozen=True, slots=True)
class SetStep:
    """The step was done at that moment; None: it is open."""

    client: ClientNumber
    step: Step
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class SetBlank:
    """What is filled in for the client's letters under that name."""

    client: ClientNumber
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SetAsked:
    """The next plain message is awaited as a blank, a plan's answer or the day of a look: this."""

    asked: Asked


@dataclass(frozen=True, slots=True)
class SetLook:
    """The next look at the client is due at that moment; None: there is none."""

    client: ClientNumber
    at: datetime | None


@dataclass(frozen=True, slots=True)
class SetReminder:
    """The words of that entry are said again at that moment; None: they are not."""

    incident: IncidentNumber
    at: datetime | None


@dataclass(frozen=True, slots=True)
class SetDigest:
    """The weekly digest comes so by the zone's clock, first at `first_at`; None: there is none."""

    digest: Digest | None
    first_at: datetime | None = None
    zone: str = ""


# By what they are about, as storage has a file for each.
OwnerEdit = (
    SetLanguage
    | SetAddress
    | SetAwaiting
    | SetHours
    | SetZone
    | SetRate
    | SetSender
    | SetUndo
    | SetConsent
)
LogEdit = KeepIncident | Attach | MoveAlbum | Detach | Learn
PlanEdit = SetPlan | SetStep | SetBlank | SetAsked
ReminderEdit = SetLook | SetDigest | SetReminder

Edit = (
    OwnerEdit | ClientEdit | LogEdit | PlanEdit | ReminderEdit | SetAnswer | Erase | Restore | Begin
)
