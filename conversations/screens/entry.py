"""One entry opened from the log: its words, its files, and all that can be changed of it."""

from dataclasses import dataclass
from datetime import date

from conversations.decision.situations import Situation
from conversations.records.evidence import Attachment
from conversations.records.owner import Awaiting, Incident, Owner, Standing
from conversations.screens.basics import Button, Rows, Sentences, Text, button, in_rows
from conversations.screens.card import Move, unsaid
from conversations.screens.choices import (
    Choosing,
    Menu,
    all_of,
    back_row,
    confirming,
    likely,
    menu_buttons,
    settling,
    with_more,
)
from conversations.screens.links import see_verdict
from conversations.screens.taps import Action

# How a page of the log is asked for by one of its entries.
AT = "at"
# An entry that is opened below what is there, not in its place.
APART = "apart"
# As much of the words as a question can show above the answer.
_SHOWN = 1000


@dataclass(frozen=True, slots=True)
class Opened:
    """An entry with its words and files; `menu` says which choice the buttons offer.

    `just_changed` says that a message changed it right now.
    """

    incident: Incident
    owner: Owner
    today: date
    files: tuple[Attachment, ...] = ()
    menu: Menu | None = None
    group: Situation | None = None
    moves: tuple[Move, ...] = ()
    just_changed: bool = False

    @property
    def asks(self) -> Menu | None:
        """The choice that it asks for: the menu that was opened, else what was not said."""
        if self.incident.standing is not Standing.KEPT:
            return None
        return self.menu or unsaid(self.incident)

    @property
    def rows(self) -> Rows:
        """What can be changed, and the way back to where the entry stands in the log."""
        incident, number = self.incident, self.incident.number
        if incident.standing is not Standing.KEPT:
            return ((button("button-log-again", Action.LOG, number),), (_back(incident),))
        if self.menu is not None:
            back = back_row(incident, self.menu, self.group)
            choosing = Choosing(incident, self.owner, self.today, self.group)
            return (*all_of(self.menu, choosing), back)
        wanted = unsaid(incident)
        choosing = Choosing(incident, self.owner, self.today)
        # What was not said is asked first, as on the card.
        asked: Rows = ()
        if wanted is not None:
            more = button(f"button-more-{wanted}", Action.MENU, number, wanted)
            asked = with_more(likely(wanted, choosing), more)
        elif incident.waits:
            asked = confirming(incident)
        words = button("button-type-note", Action.TYPE, number, Awaiting.NOTE)
        # All kinds are offered above already where none is known.
        kinds = (Menu.ALSO,) if wanted is Menu.KIND else (Menu.KIND, Menu.ALSO)
        what = [words, *menu_buttons(incident, Menu.WHO, *kinds)]
        files = (button("button-files", Action.FILES, number),) if self.files else ()
        moved = [see_verdict(move.client) for move in self.moves]
        delete = button("button-delete", Action.UNDO, number)
        return (
            *asked,
            *in_rows(what, 3 if wanted is Menu.KIND else 2),
            menu_buttons(incident, Menu.DAY, Menu.TIME, Menu.MINUTES),
            (*settling(incident), delete),
            *in_rows([_back(incident), *self._way_back, *files, *moved], 2),
        )

    @property
    def _way_back(self) -> tuple[Button, ...]:
        """What takes back the change that was just typed."""
        before = self.incident.before
        if not self.just_changed or before is None:
            return ()
        return (button("button-revert", Action.REVERT, self.incident.number, before.by, place=0),)


def ask(incident: Incident, wanted: Awaiting, *, again: bool = False) -> Sentences:
    """Return the question for what is to be typed; its button leads back and ends the waiting."""
    back = button("button-card-back", Action.CARD, incident.number, wanted)
    words = " ".join(incident.note.split())
    note = words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
    asked = Text(f"entry-wrong-{wanted}" if again else f"entry-ask-{wanted}")
    now = (Text("entry-words", {"note": note}),) if wanted is Awaiting.NOTE and note else ()
    return Sentences((asked, *now), ((back,),))


def _back(incident: Incident) -> Button:
    if incident.client is None:
        return button("button-to-clients", Action.CLIENTS)
    return button("button-to-log", Action.HISTORY, incident.client, AT, incident.number)
