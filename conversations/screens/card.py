"""The card of a message: its entries, what is asked first, then what can be put right."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from conversations.casework.entries import told_times
from conversations.decision.incidents import Kind
from conversations.decision.situations import Headline, Situation
from conversations.records.evidence import Attachment
from conversations.records.numbers import ClientNumber
from conversations.records.owner import Incident, Owner, Standing
from conversations.screens.basics import Button, Name, Rows, button, in_rows
from conversations.screens.choices import (
    BEST,
    CLIENTS_ASKED,
    Choosing,
    Menu,
    all_of,
    back_row,
    confirming,
    kind_buttons,
    likely,
    menu_buttons,
    settling,
    with_more,
)
from conversations.screens.limits import LONGEST_DATA
from conversations.screens.links import see_verdict, verdict_in_row, verdict_of
from conversations.screens.taps import Action, data

_MANY_LINES = 3
_A_PAIR = 2
# Letters of a name for which a third of a row has room.
_SHORT = 9
# Short buttons that a row of a small phone has room for.
_BESIDE = 4


@dataclass(frozen=True, slots=True)
class Move:
    """What entries do to their client's verdict: from one headline (None: none) to another."""

    client: ClientNumber
    before: Headline | None
    after: Headline


@dataclass(frozen=True)
class Card:
    """The entries that a message made, a line each, with what is still asked or can be put right.

    `at` is the line that the buttons are about, None: all of them. `menu` says which choice they
    offer, `group` which kinds of it. `offer` is a word of the message that may be another name for
    the client; `files` are the evidence.
    """

    incidents: tuple[Incident, ...]
    owner: Owner
    today: date
    at: Incident | None = None
    menu: Menu | None = None
    group: Situation | None = None
    moves: tuple[Move, ...] = ()
    offer: str | None = None
    files: tuple[Attachment, ...] = ()

    @cached_property
    def shown(self) -> Incident | None:
        """The entry that the buttons are about: the only one, else the first that asks."""
        if self.at is not None or len(self.incidents) == 1:
            return self.at or self.incidents[0]
        asking = (each for each in self.incidents if unsaid(each) or each.waits)
        return next(asking, None)

    @property
    def asks(self) -> Menu | None:
        """The choice that it asks for: the menu that was opened, else what was not said."""
        if self.shown is None or self.shown.standing is not Standing.KEPT:
            return None
        return self.menu or unsaid(self.shown)

    @cached_property
    def times(self) -> int:
        """How often the words of the entry shown say that it happened, 1 where that is all told."""
        if self.shown is None or self.asks is not None or self.shown.waits:
            return 1
        return told_times(self.shown, self.incidents)

    @property
    def rows(self) -> Rows:
        """The choices of what it asks for; when all is said, what can be put right."""
        incident = self.shown
        if len(self.incidents) == 1 or self.at is not None:
            own = _own(self, incident) if incident else ()
            return own if len(self.incidents) == 1 or self.menu else (*own, _to_lines(self))
        asked = _asked(self, incident) if incident else _verdicts(self)
        return (*asked, *_lines(self.incidents))


def unsaid(incident: Incident) -> Menu | None:
    """Return what is to be asked next: whose, what, when; None when all is said."""
    if incident.standing is not Standing.KEPT:
        return None
    if incident.client is None:
        return Menu.WHO
    if incident.kind is None:
        return Menu.KIND
    return Menu.DAY if incident.day is None else None


def _choosing(card: Card, incident: Incident) -> Choosing:
    told = frozenset(each.kind for each in card.incidents if each.kind)
    return Choosing(incident, card.owner, card.today, card.group, told)


def _own(card: Card, incident: Incident) -> Rows:
    """Return the buttons of one entry."""
    if incident.standing is not Standing.KEPT:
        return ((button("button-log-again", Action.LOG, incident.number),),)
    if card.menu is not None:
        back = back_row(incident, card.menu, card.group)
        return (*all_of(card.menu, _choosing(card, incident)), back)
    if card.asks is not None:
        *rows, last = _asked(card, incident)
        return (*rows, *with_more((last,), _undo(incident)))
    asked = _asked(card, incident) if incident.waits else _other_kinds(incident)
    return (
        *_offer(card, incident),
        *_times(card, incident),
        *_verdicts(card),
        *asked,
        *_corrections(incident),
    )


def _times(card: Card, incident: Incident) -> Rows:
    """Return what counts an entry as often as its words say."""
    if card.times == 1:
        return ()
    return ((button("button-times", Action.TIMES, incident.number, card.times, times=card.times),),)


def _asked(card: Card, incident: Incident) -> Rows:
    """Return the likely answers to what an entry asks, and the way to all of them."""
    wanted = unsaid(incident)
    if wanted is None:
        return confirming(incident)
    offered = likely(wanted, _choosing(card, incident))
    return (*_offer(card, incident), *with_more(offered, *_more(card, wanted)))


def _lines(incidents: tuple[Incident, ...]) -> Rows:
    """Return, for each line, the way to what can be put right in it; and for all at once."""
    placed = list(enumerate(incidents, 1))
    kept = [(place, each) for place, each in placed if each.standing is Standing.KEPT]
    mend = [button("button-line", Action.MENU, each.number, place=place) for place, each in kept]
    undo = [
        button("button-line-undo", Action.UNDO, each.number, place=place) for place, each in kept
    ]
    again = [
        button("button-line-log", Action.LOG, each.number, place=place)
        for place, each in placed
        if each.standing is not Standing.KEPT
    ]
    # A row for each line. Of many they stand side by side, so that the first stays in sight; one
    # of them is taken back where it is put right.
    first = incidents[0].number
    everything = (
        button("button-undo-all", Action.UNDO_ALL, first)
        if kept
        else button("button-log-all", Action.LOG_ALL, first)
    )
    if len(incidents) < _MANY_LINES:
        return (*zip(mend, undo, strict=True), *((each,) for each in again), (everything,))
    rows = (*in_rows(mend, _BESIDE), *in_rows(again, 2))
    if len(rows[-1]) == 1:
        return (*rows[:-1], (*rows[-1], everything))
    return (*rows, (everything,))


def _to_lines(card: Card) -> tuple[Button, ...]:
    return (button("button-lines-back", Action.WHOLE, card.incidents[0].number),)


def _more(card: Card, wanted: Menu) -> tuple[Button, ...]:
    """Return the way to all choices, where not all of them are offered at once."""
    if card.shown is None or (wanted is Menu.WHO and len(card.owner.clients) <= CLIENTS_ASKED):
        return ()
    return (button(f"button-more-{wanted}", Action.MENU, card.shown.number, wanted),)


def _verdicts(card: Card) -> Rows:
    """Return the way to each verdict that moves, by the client's name where there are several."""
    if len(card.moves) == 1:
        return ((see_verdict(card.moves[0].client),),)
    found = (card.owner.client(move.client) for move in card.moves)
    clients = [each for each in found if each]
    if len(clients) > _A_PAIR and all(len(each.name) <= _SHORT for each in clients):
        return in_rows([verdict_in_row(each) for each in clients], 3)
    return in_rows([verdict_of(each) for each in clients], 2)


def _offer(card: Card, incident: Incident) -> Rows:
    """Return what has the bot remember a word of the message as the client's name."""
    client = card.owner.client(incident.client)
    if client is None or card.offer is None:
        return ()
    kept = data(Action.REMEMBER, incident.number, client.number, card.offer)
    if len(kept.encode()) > LONGEST_DATA:
        return ()
    label = "button-alias-remember"
    return ((button(label, kept, name=card.offer, client=Name(client.name)),),)


def _other_kinds(incident: Incident) -> Rows:
    # A good moment or something else is no likely correction of trouble; all kinds are a tap away.
    passed_over = (incident.kind, Kind.GOOD_MOMENT, Kind.OTHER)
    likely_kinds = () if incident.kind is Kind.GOOD_MOMENT else incident.kinds[:BEST]
    others = [kind for kind in likely_kinds if kind not in passed_over]
    rows = in_rows(kind_buttons(Action.KIND, incident, others), 2)
    return (*rows, menu_buttons(incident, Menu.KIND, Menu.ALSO))


def _corrections(incident: Incident) -> Rows:
    return (
        menu_buttons(incident, Menu.WHO, Menu.DAY, Menu.TIME),
        (*settling(incident), _undo(incident)),
    )


def _undo(incident: Incident) -> Button:
    return button("button-undo", Action.UNDO, incident.number)
