"""What can be chosen for an entry, a few first, then all; and the buttons that all of them have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from conversations.decision.incidents import COUNT_FOR_NOTHING, SITUATION_OF, Kind
from conversations.decision.situations import Situation
from conversations.records.owner import Incident, Owner
from conversations.screens.basics import Button, Name, Rows, button, in_rows
from conversations.screens.taps import NONE, Action

# The kinds offered at once; all others are a tap away.
BEST = 3
# Offered when nothing was read: what is logged most.
_COMMON = (Kind.OFF_HOURS, Kind.LONG_CALL, Kind.LAST_MINUTE)
# Clients and days offered before "more".
CLIENTS_ASKED = 6
_CLIENTS_ALL = 80
_DAYS_ASKED = 3
_DAYS_ALL = 14
_HOURS = 24
_MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120)
# More minutes than a day has are none.
MOST_MINUTES = 24 * 60


class Menu(StrEnum):
    """What of an entry can be chosen."""

    WHO = "who"
    KIND = "kind"
    ALSO = "also"  # a kind of which there is to be an entry beside this one
    DAY = "day"
    TIME = "time"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Choosing:
    """The entry that something is chosen for; `group` is the situation whose kinds are shown.

    `told` are the kinds that its message has already.
    """

    incident: Incident
    owner: Owner
    today: date
    group: Situation | None = None
    told: frozenset[Kind] = frozenset()


def likely(menu: Menu, choosing: Choosing) -> Rows:
    """Return the few choices that are offered before "more"."""
    match menu:
        case Menu.WHO:
            return _whose(choosing, CLIENTS_ASKED)
        case Menu.DAY:
            return in_rows(_days(choosing, _DAYS_ASKED), 2)
        case _:
            return _likely_kinds(Action.KIND, choosing.incident)


def all_of(menu: Menu, choosing: Choosing) -> Rows:
    """Return all choices; of kinds those of a group, else the likely ones and the groups."""
    incident = choosing.incident
    match menu:
        case Menu.WHO:
            return _whose(choosing, _CLIENTS_ALL)
        case Menu.DAY:
            return in_rows(_days(choosing, _DAYS_ALL), 3)
        case Menu.TIME:
            return in_rows(_times(incident), 5)
        case Menu.MINUTES:
            return in_rows(_lengths(incident), 3)
        case Menu.KIND | Menu.ALSO:
            action = Action.KIND if menu is Menu.KIND else Action.ALSO
            if choosing.group is not None:
                return _of_group(action, incident, choosing.group)
            # The card has the likely kinds of what is sure already.
            shown = menu is Menu.ALSO or incident.waits
            first = _likely_kinds(action, incident, choosing.told) if shown else ()
            return (*first, *_groups(action, menu, incident))


def with_more(offered: Rows, *more: Button) -> Rows:
    """Return a few choices with the way to all of them, beside the last where there is room."""
    *rows, last = offered
    if not more:
        return offered
    return (*rows, (*last, *more)) if len(last) == 1 else (*offered, more)


def kind_buttons(action: Action, incident: Incident, kinds: Iterable[Kind]) -> list[Button]:
    """Return what sets each of the kinds (`kind`), or adds an entry of it beside (`also`)."""
    own = incident.kind if action is Action.KIND else None
    return [
        button(f"kind-{kind}", action, incident.number, kind, marked=kind is own) for kind in kinds
    ]


def menu_buttons(incident: Incident, *menus: Menu) -> tuple[Button, ...]:
    """Return what opens all choices, of each of these sorts."""
    return tuple(
        button(f"button-menu-{menu}", Action.MENU, incident.number, menu) for menu in menus
    )


def settling(incident: Incident) -> tuple[Button, ...]:
    """Return what marks an entry settled, or not settled after all."""
    if incident.settled:
        return (button("button-unsettle", Action.UNSETTLE, incident.number),)
    # In a good moment there is nothing to settle.
    if incident.kind is Kind.GOOD_MOMENT:
        return ()
    return (button("button-settle", Action.SETTLE, incident.number),)


def confirming(incident: Incident) -> Rows:
    """Return yes and no to a grave kind that is only guessed."""
    yes = button("button-unsure-yes", Action.KIND, incident.number, incident.kind or "")
    no = button("button-unsure-no", Action.MENU, incident.number, Menu.KIND)
    return ((yes, no),)


def back_row(incident: Incident, menu: Menu, group: Situation | None) -> tuple[Button, ...]:
    """Return the way back from all choices; beside it, where it can be, to typing another."""
    opened = (menu,) if group is not None else ()
    back = button("button-card-back", Action.MENU, incident.number, *opened)
    if menu in (Menu.DAY, Menu.TIME, Menu.MINUTES):
        return (back, button(f"button-type-{menu}", Action.TYPE, incident.number, menu))
    return (back,)


def _lengths(incident: Incident) -> list[Button]:
    timed = [
        button(
            "button-minutes",
            Action.MINUTES,
            incident.number,
            minutes,
            marked=minutes == incident.minutes,
            minutes=minutes,
        )
        for minutes in _MINUTES
    ]
    none = button("button-minutes-none", Action.MINUTES, incident.number, NONE)
    return [*timed, *([none] if incident.minutes else [])]


def _likely_kinds(
    action: Action, incident: Incident, besides: frozenset[Kind] = frozenset()
) -> Rows:
    kinds = [kind for kind in incident.kinds or _COMMON if kind not in besides][:BEST]
    return in_rows(kind_buttons(action, incident, kinds), 2)


def _groups(action: Action, menu: Menu, incident: Incident) -> Rows:
    """Return the six situations, each of which opens its kinds, and what belongs to none."""
    own = SITUATION_OF.get(incident.kind) if incident.kind else None
    opening = [
        button(
            f"button-kinds-{situation}",
            Action.MENU,
            incident.number,
            menu,
            situation,
            marked=action is Action.KIND and own is situation,
        )
        for situation in Situation
    ]
    apart = (kind for kind in Kind if kind in COUNT_FOR_NOTHING)
    return (*in_rows(opening, 2), tuple(kind_buttons(action, incident, apart)))


def _of_group(action: Action, incident: Incident, group: Situation) -> Rows:
    kinds = [kind for kind, situation in SITUATION_OF.items() if situation is group]
    return in_rows(kind_buttons(action, incident, kinds), 2)


def _whose(choosing: Choosing, most: int) -> Rows:
    known = in_rows(_clients(choosing)[:most], 1)
    new = (button("button-new-client", Action.NEW, choosing.incident.number),)
    return (*known, new) if len(choosing.owner.clients) <= most else known


def _clients(choosing: Choosing) -> list[Button]:
    return [
        button(
            "button-client",
            Action.WHO,
            choosing.incident.number,
            client.number,
            marked=client.number == choosing.incident.client,
            client=Name(client.name),
        )
        for client in choosing.owner.clients
    ]


def _days(choosing: Choosing, count: int) -> list[Button]:
    days = [choosing.today - timedelta(days=back) for back in range(count)]
    named = {0: "button-today", 1: "button-yesterday"}
    return [
        button(
            named.get(back, "button-day"),
            Action.DAY,
            choosing.incident.number,
            day.isoformat(),
            marked=day == choosing.incident.day,
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
