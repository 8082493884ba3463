"""What a button says when it is tapped: the whole of what it does, in at most 64 bytes.

Fields joined by `:`, numbers counting from 1 per owner. A button sets; it never toggles, so that
it can be tapped twice or late.
"""

import re
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

from conversations.decision.questions import CHOICES, SKIP, Question


class Action(StrEnum):
    """The first field of a button's data."""

    ANSWER = "answer"
    TALKED = "talked"
    NEXT = "next"
    GLANCE = "glance"
    RESUME = "resume"
    ANSWERS = "answers"
    ASK = "ask"
    BACK = "back"
    KEEP = "keep"
    PAUSE = "pause"
    INTERVIEW = "interview"
    VERDICT = "verdict"
    JUDGE = "judge"
    NEW = "new"
    NAME = "name"
    KIND = "kind"
    WHO = "who"
    DAY = "day"
    TIME = "time"
    MINUTES = "minutes"
    TYPE = "type"
    FILES = "files"
    FOUND = "found"
    REMIND = "remind"
    CALENDAR = "calendar"
    YEAR = "year"
    STOP = "stop"
    ALSO = "also"
    TIMES = "times"
    UNDO = "undo"
    UNDO_ALL = "undo_all"
    LOG_ALL = "log_all"
    WHOLE = "whole"
    REVERT = "revert"
    DETACH = "detach"
    SETTLE = "settle"
    UNSETTLE = "unsettle"
    LOG = "log"
    MENU = "menu"
    CARD = "card"
    REMEMBER = "remember"
    TELL = "tell"
    HISTORY = "history"
    CLIENTS = "clients"
    CLIENT = "client"
    RENAME = "rename"
    ARCHIVE = "archive"
    UNARCHIVE = "unarchive"
    ARCHIVED = "archived"
    ALIASES = "aliases"
    ALIAS = "alias"
    UNALIAS = "unalias"
    ADDRESS = "address"
    LANGUAGE = "language"
    SETTINGS = "settings"
    CONSENT = "consent"
    HOURS = "hours"
    DAYS = "days"
    ZONE = "zone"
    RATE = "rate"
    ERASE = "erase"
    STAY = "stay"
    IMPORT = "import"
    RESTORE = "restore"
    CHART = "chart"
    PICTURE = "picture"
    DOSSIER = "dossier"
    CHANGES = "changes"
    WHY = "why"
    PLAN = "plan"
    STEP = "step"
    START = "start"
    NOTICE = "notice"
    FREE = "free"
    LETTERS = "letters"
    LETTER = "letter"
    BLANK = "blank"
    FILL = "fill"
    CITE = "cite"
    SEND = "send"
    LOOK = "look"
    LOOKED = "looked"
    DIGEST = "digest"
    LINES = "lines"
    REFUSE = "refuse"


# In place of what a button sets: it is set no longer.
NONE = "none"
# On the way back from a question that is answered by typing: whose button tells which it was.
ASKED = "asked"


class StaleTapError(Exception):
    """The button means nothing here, or nothing any more: forged, late, or of another version."""


One = TypeVar("One", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Tap:
    """A button's data, read: its action and the fields after it, as they came."""

    action: Action
    fields: tuple[str, ...] = ()

    def field(self, place: int) -> str:
        """Return the field at that place, empty when there is none."""
        return self.fields[place] if place < len(self.fields) else ""

    def exactly(self, count: int) -> None:
        """Raise StaleTapError unless the button has that many fields."""
        if len(self.fields) != count:
            raise StaleTapError

    def number(self, place: int = 0) -> int | None:
        """Return the field at that place as a number from 1, None when it is none."""
        text = self.field(place)
        return int(text) if text.isascii() and text.isdigit() and len(text) < _DIGITS else None

    def one(self, of: type[One], place: int = 1) -> One:
        """Return the field at that place as a member; raises StaleTapError when it is none."""
        try:
            return of(self.field(place))
        except ValueError:
            raise StaleTapError from None

    def among(self, *words: str, place: int) -> str:
        """Return the field at that place, one of the words; raises StaleTapError for another."""
        if self.field(place) not in words:
            raise StaleTapError
        return self.field(place)

    def question(self, place: int = 1) -> Question:
        """Return the field at that place as a question; raises StaleTapError when it is none."""
        return self.one(Question, place)

    def choice(self, place: int = 2) -> str:
        """Return the field after a question, one of its choices or `skip`; or StaleTapError."""
        return self.among(SKIP, *CHOICES[self.question(place - 1)], place=place)

    def day(self, place: int = 1) -> date:
        """Return the field at that place as a day; raises StaleTapError when it is none."""
        try:
            return date.fromisoformat(self.field(place))
        except ValueError:
            raise StaleTapError from None

    def clock(self, place: int) -> time:
        """Return the field at that place ("0830") as a time; or StaleTapError."""
        text = self.field(place)
        if not _CLOCK.fullmatch(text):
            raise StaleTapError
        try:
            return time(int(text[:2]), int(text[2:]))
        except ValueError:
            raise StaleTapError from None


def data(action: Action, *fields: str | int) -> str:
    """Return the data of a button."""
    return ":".join((action, *map(str, fields)))


def read(text: str) -> Tap | None:
    """Return what a button's data says, None when it says nothing that is known here."""
    action, *fields = text.split(":")
    return Tap(Action(action), tuple(fields)) if action in _ACTIONS else None


_ACTIONS = frozenset(Action)
# A number of more digits than this is no client's; it also keeps int() cheap.
_DIGITS = 10
_CLOCK = re.compile(r"[0-9]{4}")
