"""What a message changed of entries, said where the message is, with the way back."""

from dataclasses import dataclass
from enum import StrEnum

from conversations.records.owner import Incident
from conversations.records.undo import Before
from conversations.screens.basics import Button, Rows, Sentences, Text, button, sentences
from conversations.screens.card import Card
from conversations.screens.taps import Action, data, read

# As many entries as have a button each.
_MOST = 6


class What(StrEnum):
    """What became of the entries."""

    CHANGED = "changed"
    UNDONE = "undone"
    SAME = "same"
    JOINED = "joined"
    PARTED = "parted"
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
        """The way back, and to the card, of each entry."""
        return tuple(self._row(each) for each in self.card.incidents[:_MOST])

    def _row(self, incident: Incident) -> tuple[Button, ...]:
        number = incident.number
        whole = button("button-entry-card", data(Action.CARD, number))
        match self.what:
            case What.CHANGED if incident.before:
                return (_revert(incident, incident.before), whole)
            case What.JOINED:
                return (button("button-detach", data(Action.DETACH, number, self.message)), whole)
            case What.UNDONE:
                return (button("button-log-again", data(Action.LOG, number)),)
            case What.ASKED if incident.before:
                return (
                    _revert(incident, incident.before),
                    button("button-undo-entry", data(Action.UNDO, number)),
                )
            case What.ASKED:
                return (button("button-undo", data(Action.UNDO, number)), whole)
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


def _revert(incident: Incident, before: Before) -> Button:
    return button("button-revert", data(Action.REVERT, incident.number, before.by))
