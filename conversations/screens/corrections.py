"""What a message changed of entries, said where the message is, with the way back."""

from dataclasses import dataclass
from enum import StrEnum

from conversations.records.owner import Incident
from conversations.records.undo import Before
from conversations.screens.basics import Button, Rows, Sentences, Text, button, sentences
from conversations.screens.card import Card
from conversations.screens.taps import Action, read

# As many entries as have a button each.
_MOST = 6


class What(StrEnum):
    """What became of the entries."""

    CHANGED = "changed"
    UNDONE = "undone"
    SAME = "same"
    JOINED = "joined"
    PARTED = "parted"
    LINES = "lines"  # what the same person wrote next is a part of the entry
    WRITTEN = "written"  # words came after a file
    MORE = "more"  # the edited message tells of these, too
    FEWER = "fewer"  # the edited message tells of these no longer
    ALREADY = "already"  # it was taken back before, and nothing further is
    ASKED = "asked"  # nothing yet: it is asked whether this one is meant


@dataclass(frozen=True, slots=True)
class Corrected:
    """Entries as they are now, as a card has them, and what became of them.

    `message` is the file's that joined them, where one did.
    """

    what: What
    card: Card
    message: int = 0

    @property
    def rows(self) -> Rows:
        """The way back, and to the card, of each entry; by its number where there are several."""
        several = len(self.card.incidents) > 1
        shown = enumerate(self.card.incidents[:_MOST], 1)
        return tuple(self._row(each, place if several else 0) for place, each in shown)

    def _row(self, incident: Incident, place: int) -> tuple[Button, ...]:
        number = incident.number
        whole = button("button-entry-card", Action.CARD, number, place=place)
        match self.what:
            case What.CHANGED | What.WRITTEN if incident.before:
                return (_revert(incident, incident.before, place), whole)
            case What.LINES if incident.before:
                label = "button-first-only"
                first = button(label, Action.REVERT, number, incident.before.by)
                return (first, whole)
            case What.MORE:
                label = "button-line-undo" if place else "button-undo"
                return (button(label, Action.UNDO, number, place=place), whole)
            case What.JOINED:
                detach = button("button-detach", Action.DETACH, number, self.message, place=place)
                return (detach, whole)
            case What.UNDONE | What.ALREADY | What.FEWER:
                label = "button-line-log" if place else "button-log-again"
                return (button(label, Action.LOG, number, place=place),)
            case What.ASKED if incident.before:
                undo = button("button-undo-entry", Action.UNDO, number, place=place)
                return (_revert(incident, incident.before, place), undo)
            case What.ASKED:
                label = "button-line-undo" if place else "button-undo"
                return (button(label, Action.UNDO, number, place=place), whole)
            case _:
                return (whole,)


def last_change(tap: str) -> Sentences:
    """Return what the last change was, and the button that takes it back."""
    known = read(tap)
    action = known.action if known else Action.CLIENTS
    undo = button("button-undo", tap)
    return Sentences((Text(f"undo-{action}"),), ((undo,),))


def nothing_to_undo() -> Sentences:
    """Return that there is nothing of late that could be taken back."""
    return sentences("undo-nothing")


def _revert(incident: Incident, before: Before, place: int) -> Button:
    return button("button-revert", Action.REVERT, incident.number, before.by, place=place)
