"""One turn of a conversation: what it is decided from and what comes of it."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.decision.path import Path, path, short_path, without
from conversations.decision.questions import WITH_CONSENT, Question
from conversations.decision.verdict import Verdict, decide
from conversations.reading import Intent, Reading
from conversations.records.edits import Edit
from conversations.records.events import Commanded, Event, Said, Sent
from conversations.records.needs import LogView
from conversations.records.owner import Client, ClientFile, Files, Owner
from conversations.screens.basics import React, Reply, Text
from conversations.screens.taps import Tap

# What a turn has read when it had no message to read.
UNREAD = Reading(is_incident=False, intent=Intent.REMARK)

# Telegram keeps a message for a day until the bot takes it.
_LATEST = timedelta(hours=36)


@dataclass(frozen=True, slots=True)
class Operator:
    """What whoever runs the bot has set and its users are told; None where it was not.

    `contact` is who they are and how to reach them, `retention` after how many days of silence all
    is erased, `authority` who stamps the ends of records with the time.
    """

    contact: str | None = None
    retention: int | None = None
    authority: str | None = None


NOBODY_SAID = Operator()


@dataclass(frozen=True, slots=True)
class Turn:
    """The owner, what they did and when, and the files of the clients whom it concerns.

    `now` is the moment it is, in the owner's zone. `reading` is what the message says, `tap` the
    button's data when it is a tap on one that is known here. `operator` is what whoever runs the
    bot has set; an `outsider` may not use it any more, and answers its warning.
    """

    owner: Owner
    event: Event
    now: datetime
    files: Files
    log: LogView = field(default_factory=LogView)
    reading: Reading = UNREAD
    tap: Tap | None = None
    operator: Operator = NOBODY_SAID
    outsider: bool = False

    @property
    def written(self) -> datetime:
        """The moment the message was written, in the owner's zone: "today" is meant by that one.

        It can come a day later, when the bot was away; whatever dates it otherwise is not believed.
        """
        at = self.event.at if isinstance(self.event, Commanded | Said | Sent) else None
        # Their own words that they forward are meant by when they wrote them.
        if (
            isinstance(self.event, Said | Sent)
            and self.event.forwarded
            and self.event.forwarded.own
        ):
            return self.event.forwarded.at.astimezone(self.now.tzinfo)
        believed = at if at and timedelta() <= self.now - at <= _LATEST else self.now
        return believed.astimezone(self.now.tzinfo)

    @property
    def zone(self) -> ZoneInfo:
        """The owner's time zone."""
        return self.owner.tz

    @property
    def today(self) -> date:
        """The day it is for the owner."""
        return self.now.date()

    def file(self, client: Client) -> ClientFile:
        """Return what is kept of the client: nothing, for one that is new."""
        return self.files.get(client.number, ClientFile())

    def verdict(self, client: Client, file: ClientFile | None = None) -> Verdict | None:
        """Decide about the client, from another file than the kept one when it is given."""
        file = file or self.file(client)
        return decide(file.choices(), file.entries(), self.today, file.talk_on(self.now.tzinfo))

    def path(self, client: Client, file: ClientFile | None = None) -> Path:
        """Return the questions that apply to the client, with another file when it is given."""
        file = file or self.file(client)
        told = file.choices(), file.entries(), self.today, file.talk_on(self.now.tzinfo)
        # Of what they were not asked yet they are asked where it comes.
        return without(WITH_CONSENT if self.refused else (), path(*told))

    def short_path(self, client: Client, file: ClientFile | None = None) -> Path:
        """Return the questions that the short way asks, with another file when it is given."""
        file = file or self.file(client)
        told = file.choices(), file.entries(), self.today, file.talk_on(self.zone)
        # What a glance asks consent for is asked there, and nowhere once that was left.
        return tuple(each for each in short_path(*told) if self.may_keep(each))

    @property
    def refused(self) -> bool:
        """Tell whether the owner said that of sleep and doubt nothing is to be kept."""
        return self.owner.consent is not None and not self.owner.consent.given

    def may_keep(self, question: Question) -> bool:
        """Tell whether an answer to the question may be kept without asking for consent."""
        given = self.owner.consent is not None and self.owner.consent.given
        return given or question not in WITH_CONSENT


@dataclass(frozen=True, slots=True)
class Response:
    """What comes of a turn: what to keep, what to send, and a word shown over a tapped button.

    `receipt` shows at once that a message was taken; the reply to it is what must not be lost.
    """

    edits: tuple[Edit, ...] = ()
    replies: tuple[Reply, ...] = ()
    toast: Text | None = None
    receipt: React | None = None
