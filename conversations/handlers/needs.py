"""What a turn is decided from, beside the owner: found out before it is loaded."""

from collections.abc import Callable
from dataclasses import replace

from conversations.handlers import clients, quick_log
from conversations.handlers.turn import Turn
from conversations.records.needs import Needs
from conversations.records.numbers import ClientNumber, IncidentNumber
from conversations.typed.names import called
from conversations.values.folding import tidy

Finder = Callable[[Turn], Needs]


def nothing(_turn: Turn) -> Needs:
    """Need no more than the owner."""
    return Needs()


def loose(_turn: Turn) -> Needs:
    """Need the entries that are nobody's yet: somebody may get a name."""
    return Needs(loose=True)


def needs_a_name(turn: Turn) -> Needs:
    """Need what is nobody's yet, and what an incident would need: it may be one."""
    needed = replace(quick_log.needs(turn), loose=True)
    of_entry = turn.owner.asked_of
    return replace(needed, incidents=(of_entry,)) if of_entry else needed


def name_tapped(turn: Turn) -> Needs:
    """Need what is nobody's yet; the file of the client who has the name on the button already."""
    name = tidy(":".join(turn.tap.fields)) if turn.tap else ""
    known = called(name, turn.owner.everybody)
    of_entry = (turn.owner.asked_of,) if turn.owner.asked_of else ()
    clients = tuple(client.number for client in known[:1])
    return Needs(clients=clients, incidents=of_entry, loose=True)


def recently(needs: Finder) -> Finder:
    """Need what the clients' last 30 days come to, too."""
    return lambda turn: replace(needs(turn), recent=True)


def a_page(turn: Turn) -> Needs:
    """Need the gists of all clients, for the page that the button names, else the first."""
    numbers = tuple(client.number for client in turn.owner.clients)
    return Needs(clients=numbers, gists=_number(turn) or 1)


def overview(turn: Turn) -> Needs:
    """Need such a page's gists, their last 30 days, and how many entries are nobody's yet."""
    return replace(a_page(turn), recent=True, count_loose=True)


def everything(turn: Turn) -> Needs:
    """Need all that is kept of the owner."""
    numbers = tuple(client.number for client in turn.owner.everybody)
    return Needs(clients=numbers, loose=True, listed=True)


def named(turn: Turn) -> Needs:
    """Need the file of the client whom a command names; without a name, the only one's."""
    found = clients.meant(turn)
    return Needs(clients=(found[0].number,)) if len(found) == 1 else Needs()


def tapped(turn: Turn) -> Needs:
    """Need the file of the client whose number is on the button."""
    return Needs(clients=_client(turn))


def tapped_to_restore(turn: Turn) -> Needs:
    """Need who was erased under the number on the button."""
    return Needs(erased=ClientNumber(_number(turn)))


def tapped_entry(turn: Turn) -> Needs:
    """Need the entry whose number is on the button, and its client's file."""
    return Needs(incidents=(_entry(turn),))


def tapped_to_log(turn: Turn) -> Needs:
    """Need the entry on the button, and the file of the only client there is."""
    known = turn.owner.clients
    only = (known[0].number,) if len(known) == 1 else ()
    return Needs(clients=only, incidents=(_entry(turn),))


def tapped_who(turn: Turn) -> Needs:
    """Need the entry on the button and the files of the client it had and of the one it gets."""
    return Needs(clients=_client(turn, 1), incidents=(_entry(turn),))


def _number(turn: Turn, place: int = 0) -> int:
    return (turn.tap.number(place) if turn.tap else None) or 0


def _client(turn: Turn, place: int = 0) -> tuple[ClientNumber, ...]:
    """Return the client whose number is there on the button, none when the owner has no such."""
    client = turn.owner.client(_number(turn, place))
    return (client.number,) if client else ()


def _entry(turn: Turn) -> IncidentNumber:
    return IncidentNumber(_number(turn))
