"""What a button says when it is tapped: the whole of what it does, in at most 64 bytes.

Fields joined by `:`, numbers counting from 1 per owner. A button sets; it never toggles, so that
it can be tapped twice or late.
"""

from dataclasses import dataclass
from enum import StrEnum

from conversations.decision.questions import CHOICES, SKIP, Question


class Action(StrEnum):
    """The first field of a button's data."""

    ANSWER = "answer"
    BACK = "back"
    KEEP = "keep"
    PAUSE = "pause"
    INTERVIEW = "interview"
    VERDICT = "verdict"
    JUDGE = "judge"
    NEW = "new"
    KIND = "kind"
    WHO = "who"
    DAY = "day"
    TIME = "time"
    UNDO = "undo"
    SETTLE = "settle"
    UNSETTLE = "unsettle"
    LOG = "log"
    MENU = "menu"
    CARD = "card"
    REMEMBER = "remember"
    HISTORY = "history"
    CLIENTS = "clients"
    ALIASES = "aliases"
    ALIAS = "alias"
    UNALIAS = "unalias"
    ADDRESS = "address"
    LANGUAGE = "language"
    SETTINGS = "settings"
    HOURS = "hours"
    DAYS = "days"
    ZONE = "zone"
    RATE = "rate"
    ERASE = "erase"
    CHART = "chart"
    PICTURE = "picture"
    DOSSIER = "dossier"
    CHANGES = "changes"
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


@dataclass(frozen=True, slots=True)
class Tap:
    """A button's data, read: its action and the fields after it, as they came."""

    action: Action
    fields: tuple[str, ...] = ()

    def number(self, place: int = 0) -> int | None:
        """Return the field at that place as a number from 1, None when it is none."""
        text = self.fields[place] if place < len(self.fields) else ""
        return int(text) if text.isascii() and text.isdigit() and len(text) < _DIGITS else None

    def question(self, place: int = 1) -> Question | None:
        """Return the field at that place as a question, None when it is none."""
        text = self.fields[place] if place < len(self.fields) else ""
        return Question(text) if text in _QUESTIONS else None

    def choice(self, place: int = 2) -> str | None:
        """Return the field after a question as one of its choices or `skip`, None else."""
        question = self.question(place - 1)
        text = self.fields[place] if place < len(self.fields) else ""
        return text if question and text in (SKIP, *CHOICES[question]) else None


def data(action: Action, *fields: str | int) -> str:
    """Return the data of a button."""
    return ":".join((action, *map(str, fields)))


def read(text: str) -> Tap | None:
    """Return what a button's data says, None when it says nothing that is known here."""
    action, *fields = text.split(":")
    return Tap(Action(action), tuple(fields)) if action in _ACTIONS else None


# In bytes; Telegram takes no more.
LONGEST_DATA = 64

_ACTIONS = frozenset(Action)
_QUESTIONS = frozenset(Question)
# A number of more digits than this is no client's; it also keeps int() cheap.
_DIGITS = 10
