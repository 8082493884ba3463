"""The buttons under an entry's card: what is asked first, then what can be corrected."""

from datetime import timedelta

from conversations.decision.incidents import Kind
from conversations.records.owner import Incident, Standing
from conversations.screens.basics import Button, Card, Menu, Name, Rows, Text, button
from conversations.screens.taps import LONGEST_DATA, Action, data

# The kinds offered at once; all others are a tap away.
_BEST = 3
# Clients and days offered before "more".
_CLIENTS_ASKED = 6
_CLIENTS_ALL = 80
_DAYS_ASKED = 3
_DAYS_ALL = 14
_HOURS = 24


def asked(incident: Incident) -> Menu | None:
    """Return what the card asks next: whose, what, when; None when all is said."""
    if incident.standing is not Standing.KEPT:
        return None
    if incident.client is None:
        return Menu.WHO
    if incident.kind is None:
        return Menu.KIND
    return Menu.DAY if incident.day is None else None


def card_keyboard(card: Card) -> Rows:
    """Return the rows of buttons under the card."""
    incident = card.incident
    if incident.standing is not Standing.KEPT:
        return ((button("button-log-again", data(Action.LOG, incident.number)),),)
    if card.menu is not None:
        back = (button("button-card-back", data(Action.MENU, incident.number)),)
        return (*_choices(card, card.menu, everything=True), back)
    wanted = asked(incident)
    if wanted is not None:
        undo = (button("button-undo", data(Action.UNDO, incident.number)),)
        choices = _choices(card, wanted, everything=False)
        return (*_offer(card), *choices, *_more(card, wanted), undo)
    return (*_offer(card), *_look(card), *_other_kinds(incident), *_corrections(incident))


def _more(card: Card, wanted: Menu) -> Rows:
    """Return the way to all choices, where not all of them are offered at once."""
    if wanted is Menu.WHO and len(card.owner.clients) <= _CLIENTS_ASKED:
        return ()
    label = f"button-more-{wanted}"
    return ((button(label, data(Action.MENU, card.incident.number, wanted)),),)


def _look(card: Card) -> Rows:
    if card.move is None or card.incident.client is None:
        return ()
    return ((button("button-see-verdict", data(Action.JUDGE, card.incident.client)),),)


def _offer(card: Card) -> Rows:
    """Return what has the bot remember a word of the message as the client's name."""
    client = card.owner.client(card.incident.client or 0)
    if client is None or card.offer is None:
        return ()
    kept = data(Action.REMEMBER, card.incident.number, client.number, card.offer)
    if len(kept.encode()) > LONGEST_DATA:
        return ()
    label = "button-alias-remember"
    return ((button(label, kept, name=card.offer, client=Name(client.name)),),)


def _other_kinds(incident: Incident) -> Rows:
    # Trouble and a good moment are no likely corrections of each other; all kinds are a tap away.
    passed_over = (incident.kind, Kind.GOOD_MOMENT)
    likely_kinds = () if incident.kind is Kind.GOOD_MOMENT else incident.kinds[:_BEST]
    others = [kind for kind in likely_kinds if kind not in passed_over]
    likely = tuple((_kind(incident, kind),) for kind in others)
    return (*likely, (_menu(incident, Menu.KIND),))


def _corrections(incident: Incident) -> Rows:
    undo = button("button-undo", data(Action.UNDO, incident.number))
    return (
        tuple(_menu(incident, menu) for menu in (Menu.WHO, Menu.DAY, Menu.TIME)),
        (*_settling(incident), undo),
    )


def _settling(incident: Incident) -> tuple[Button, ...]:
    if incident.settled:
        return (button("button-unsettle", data(Action.UNSETTLE, incident.number)),)
    # In a good moment there is nothing to settle.
    if incident.kind is Kind.GOOD_MOMENT:
        return ()
    return (button("button-settle", data(Action.SETTLE, incident.number)),)


def _choices(card: Card, menu: Menu, *, everything: bool) -> Rows:
    match menu:
        case Menu.WHO:
            most = _CLIENTS_ALL if everything else _CLIENTS_ASKED
            known = tuple((each,) for each in _clients(card)[:most])
            new = (button("button-new-client", data(Action.NEW)),)
            return (*known, new) if len(card.owner.clients) <= most else known
        case Menu.KIND:
            kinds = tuple(Kind) if everything else (card.incident.kinds or _COMMON)[:_BEST]
            return _in_rows([_kind(card.incident, kind) for kind in kinds], 1)
        case Menu.DAY:
            return _in_rows(_days(card, _DAYS_ALL if everything else _DAYS_ASKED), 2)
        case Menu.TIME:
            return _in_rows(_times(card.incident), 4)


def _in_rows(buttons: list[Button], wide: int) -> Rows:
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))


def _clients(card: Card) -> list[Button]:
    return [
        Button(
            Text("button-client", {"client": Name(client.name)}),
            data(Action.WHO, card.incident.number, client.number),
            client.number == card.incident.client,
        )
        for client in card.owner.clients
    ]


def _kind(incident: Incident, kind: Kind) -> Button:
    return Button(
        Text(f"kind-{kind}"), data(Action.KIND, incident.number, kind), kind is incident.kind
    )


def _days(card: Card, count: int) -> list[Button]:
    days = [card.today - timedelta(days=back) for back in range(count)]
    named = {0: "button-today", 1: "button-yesterday"}
    return [
        Button(
            Text(named.get(back, "button-day"), {"day": day}),
            data(Action.DAY, card.incident.number, day.isoformat()),
            day == card.incident.day,
        )
        for back, day in enumerate(days)
    ]


def _times(incident: Incident) -> list[Button]:
    return [
        Button(
            Text("button-hour", {"hour": f"{hour}:00"}),
            data(Action.TIME, incident.number, hour),
            incident.at is not None and incident.at.hour == hour,
        )
        for hour in range(_HOURS)
    ]


def _menu(incident: Incident, menu: Menu) -> Button:
    return button(f"button-menu-{menu}", data(Action.MENU, incident.number, menu))


# Offered when nothing was read: what is logged most.
_COMMON = (Kind.OFF_HOURS, Kind.LONG_CALL, Kind.LAST_MINUTE)
