"""The card of an entry: what was read, what is asked first, then what can be corrected."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from conversations.decision.incidents import Kind
from conversations.decision.situations import Headline
from conversations.records.owner import Incident, Owner, Standing
from conversations.screens.basics import Button, Name, Rows, button, in_rows
from conversations.screens.limits import LONGEST_DATA
from conversations.screens.links import NEW_CLIENT, see_verdict
from conversations.screens.taps import Action, data

# The kinds offered at once; all others are a tap away.
_BEST = 3
# Offered when nothing was read: what is logged most.
_COMMON = (Kind.OFF_HOURS, Kind.LONG_CALL, Kind.LAST_MINUTE)
# Clients and days offered before "more".
_CLIENTS_ASKED = 6
_CLIENTS_ALL = 80
_DAYS_ASKED = 3
_DAYS_ALL = 14
_HOURS = 24


class Menu(StrEnum):
    """What a card's buttons let one choose."""

    WHO = "who"
    KIND = "kind"
    DAY = "day"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Move:
    """What an entry does to a client's verdict: from one headline (None: no verdict) to another."""

    before: Headline | None
    after: Headline


@dataclass(frozen=True, slots=True)
class Card:
    """One entry of the log, with what is still asked, or a menu to correct it.

    `menu` says which choice the buttons offer: None for the entry's own buttons. `offer` is a word
    of the message that may be another name for the client.
    """

    incident: Incident
    owner: Owner
    today: date
    menu: Menu | None = None
    move: Move | None = None
    offer: str | None = None

    @property
    def asks(self) -> Menu | None:
        """The choice that it asks for: the menu that was opened, else what was not said."""
        return self.menu or _unsaid(self.incident)

    @property
    def rows(self) -> Rows:
        """The choices of what it asks for; when all is said, what can be corrected."""
        incident = self.incident
        if incident.standing is not Standing.KEPT:
            return ((button("button-log-again", Action.LOG, incident.number),),)
        if self.menu is not None:
            back = (button("button-card-back", Action.MENU, incident.number),)
            return (*_choices(self, self.menu, everything=True), back)
        wanted = self.asks
        if wanted is not None:
            choices = _choices(self, wanted, everything=False)
            return (*_offer(self), *choices, *_more(self, wanted), (_undo(incident),))
        kinds = _confirming(incident) if incident.waits else _other_kinds(incident)
        return (*_offer(self), *_verdict(self), *kinds, *_corrections(incident))


def _unsaid(incident: Incident) -> Menu | None:
    """Return what is to be asked next: whose, what, when; None when all is said."""
    if incident.standing is not Standing.KEPT:
        return None
    if incident.client is None:
        return Menu.WHO
    if incident.kind is None:
        return Menu.KIND
    return Menu.DAY if incident.day is None else None


def _more(card: Card, wanted: Menu) -> Rows:
    """Return the way to all choices, where not all of them are offered at once."""
    if wanted is Menu.WHO and len(card.owner.clients) <= _CLIENTS_ASKED:
        return ()
    label = f"button-more-{wanted}"
    return ((button(label, Action.MENU, card.incident.number, wanted),),)


def _verdict(card: Card) -> Rows:
    if card.move is None or card.incident.client is None:
        return ()
    return ((see_verdict(card.incident.client),),)


def _offer(card: Card) -> Rows:
    """Return what has the bot remember a word of the message as the client's name."""
    client = card.owner.client(card.incident.client)
    if client is None or card.offer is None:
        return ()
    kept = data(Action.REMEMBER, card.incident.number, client.number, card.offer)
    if len(kept.encode()) > LONGEST_DATA:
        return ()
    label = "button-alias-remember"
    return ((button(label, kept, name=card.offer, client=Name(client.name)),),)


def _confirming(incident: Incident) -> Rows:
    yes = button("button-unsure-yes", Action.KIND, incident.number, incident.kind or "")
    no = button("button-unsure-no", Action.MENU, incident.number, Menu.KIND)
    return ((yes, no),)


def _other_kinds(incident: Incident) -> Rows:
    # A good moment or something else is no likely correction of trouble; all kinds are a tap away.
    passed_over = (incident.kind, Kind.GOOD_MOMENT, Kind.OTHER)
    likely_kinds = () if incident.kind is Kind.GOOD_MOMENT else incident.kinds[:_BEST]
    others = [kind for kind in likely_kinds if kind not in passed_over]
    likely = tuple((_kind(incident, kind),) for kind in others)
    return (*likely, (_menu(incident, Menu.KIND),))


def _corrections(incident: Incident) -> Rows:
    menus = (Menu.WHO, Menu.DAY, Menu.TIME)
    return (
        tuple(_menu(incident, menu) for menu in menus),
        (*_settling(incident), _undo(incident)),
    )


def _settling(incident: Incident) -> tuple[Button, ...]:
    if incident.settled:
        return (button("button-unsettle", Action.UNSETTLE, incident.number),)
    # In a good moment there is nothing to settle.
    if incident.kind is Kind.GOOD_MOMENT:
        return ()
    return (button("button-settle", Action.SETTLE, incident.number),)


def _undo(incident: Incident) -> Button:
    return button("button-undo", Action.UNDO, incident.number)


def _menu(incident: Incident, menu: Menu) -> Button:
    return button(f"button-menu-{menu}", Action.MENU, incident.number, menu)


def _choices(card: Card, menu: Menu, *, everything: bool) -> Rows:
    match menu:
        case Menu.WHO:
            most = _CLIENTS_ALL if everything else _CLIENTS_ASKED
            known = in_rows(_clients(card)[:most], 1)
            return (*known, (NEW_CLIENT,)) if len(card.owner.clients) <= most else known
        case Menu.KIND:
            kinds = tuple(Kind) if everything else (card.incident.kinds or _COMMON)[:_BEST]
            return in_rows([_kind(card.incident, kind) for kind in kinds], 1)
        case Menu.DAY:
            return in_rows(_days(card, _DAYS_ALL if everything else _DAYS_ASKED), 2)
        case Menu.TIME:
            return in_rows(_times(card.incident), 4)


def _clients(card: Card) -> list[Button]:
    return [
        button(
            "button-client",
            Action.WHO,
            card.incident.number,
            client.number,
            marked=client.number == card.incident.client,
            client=Name(client.name),
        )
        for client in card.owner.clients
    ]


def _kind(incident: Incident, kind: Kind) -> Button:
    kept = data(Action.KIND, incident.number, kind)
    return button(f"kind-{kind}", kept, marked=kind is incident.kind)


def _days(card: Card, count: int) -> list[Button]:
    days = [card.today - timedelta(days=back) for back in range(count)]
    named = {0: "button-today", 1: "button-yesterday"}
    return [
        button(
            named.get(back, "button-day"),
            Action.DAY,
            card.incident.number,
            day.isoformat(),
            marked=day == card.incident.day,
            day=day,
        )
        for back, day in enumerate(days)
    ]


def _times(incident: Incident) -> list[Button]:
    return [
        button(
            "button-hour",
            Action.TIME,
            incident.number,
            hour,
            marked=incident.at is not None and incident.at.hour == hour,
            hour=f"{hour}:00",
        )
        for hour in range(_HOURS)
    ]
