"""Buttons that lead to another screen, and the row that turns pages: each stands here once."""

from collections.abc import Sequence

from conversations.records.owner import Client
from conversations.screens.basics import Button, Name, Rows, button
from conversations.screens.limits import MOST_BUTTONS
from conversations.screens.taps import Action

NEW_CLIENT = button("button-new-client", Action.NEW)

# Clients offered at once: there is room for what else stands under them.
_MOST_CLIENTS = MOST_BUTTONS - 10
# Letters of a name for which half of a small phone has room.
_SHORT = 14


def client_button(action: Action, number: int, name: str) -> Button:
    """Return a button labelled with a client's name."""
    return button("button-client", action, number, client=Name(name))


def client_rows(action: Action, clients: tuple[Client, ...]) -> Rows:
    """Return a row for each client, as many as there is room for."""
    return tuple((client_button(action, c.number, c.name),) for c in clients[:_MOST_CLIENTS])


def to_client(client: Client) -> Button:
    """Return the way to the client's page."""
    return client_button(Action.CLIENT, client.number, client.name)


def client_pairs(action: Action, clients: Sequence[Client]) -> Rows:
    """Return a button for each client; two with short names stand in one row."""
    rows: list[tuple[Button, ...]] = []
    room = False
    for each in clients:
        shown, short = client_button(action, each.number, each.name), len(each.name) <= _SHORT
        if room and short:
            rows[-1] += (shown,)
        else:
            rows.append((shown,))
        room = short and not (room and short)
    return tuple(rows)


def back_to_client(client: int) -> Button:
    """Return the way back to the client's page."""
    return button("button-to-client", Action.CLIENT, client)


def to_archive(count: int) -> Button:
    """Return the way to those in the archive."""
    return button("button-archive-list", Action.ARCHIVED, 1, count=count)


def to_verdict(client: int) -> Button:
    """Return the way back to the verdict, in this message's place."""
    return button("button-to-verdict", Action.VERDICT, client)


def verdict_so_far(client: int) -> Button:
    """Return the way to the verdict before all is asked."""
    return button("button-verdict-so-far", Action.VERDICT, client)


def see_verdict(client: int) -> Button:
    """Return the way to the verdict, in a message of its own: this one is to stay."""
    return button("button-see-verdict", Action.JUDGE, client)


def verdict_of(client: Client) -> Button:
    """Return the way to the verdict on one of several clients, in a message of its own."""
    return button("button-verdict-of", Action.JUDGE, client.number, client=Name(client.name))


def verdict_in_row(client: Client) -> Button:
    """Return the same with no more than the name, where three share a row."""
    return button("button-verdict-in-row", Action.JUDGE, client.number, client=Name(client.name))


def to_plan(client: int) -> Button:
    """Return the way to the plan."""
    return button("button-plan", Action.PLAN, client)


def to_history(client: int) -> Button:
    """Return the way to the log."""
    return button("button-history", Action.HISTORY, client)


def start_interview(client: int) -> Button:
    """Return the way to the first questions."""
    return button("button-start-interview", Action.RESUME, client)


def resume_interview(client: int) -> Button:
    """Return the way back to the question that waits."""
    return button("button-resume", Action.RESUME, client)


def turning(action: Action, page: int, pages: int, *fields: int) -> Rows:
    """Return the row that turns pages, none where there is one page only."""
    before = (button("button-page-before", action, *fields, page - 1),) if page > 1 else ()
    after = (button("button-page-after", action, *fields, page + 1),) if page < pages else ()
    return ((*before, *after),) if pages > 1 else ()
