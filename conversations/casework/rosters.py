"""The owner's clients as messages may call them: by name, by other names, by those from before."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from conversations.reading import Reading, is_called, named
from conversations.records.owner import Client, Owner
from conversations.typed.names import former_names, matching
from conversations.values.folding import fold


@dataclass(frozen=True, slots=True)
class Roster:
    """What reading is given: names, and other names by the name. `now`: the name of whom it was."""

    names: tuple[str, ...]
    aliases: Mapping[str, tuple[str, ...]]
    now: Mapping[str, str]


def roster_of(owner: Owner, clients: Sequence[Client] | None = None) -> Roster:
    """Return the clients at work, or others of the owner's, as reading takes them."""
    clients = owner.clients if clients is None else clients
    aliases = {client.name: client.aliases for client in clients if client.aliases}
    now: dict[str, str] = {}
    former = former_names(owner.everybody)
    whose = Counter(fold(name) for names in former.values() for name in names)
    for client in clients:
        for name in former.get(client.number, ()):
            if whose[fold(name)] > 1:
                continue  # two were called so: nobody is meant
            if not is_called(client.name, name, owner.language):
                now[name] = client.name
            elif " " in name:
                # A part of it is the new name's too: whole it is the client's.
                aliases[client.name] = (*aliases.get(client.name, ()), name)
    return Roster((*(client.name for client in clients), *now), aliases, now)


def as_now(reading: Reading, roster: Roster) -> Reading:
    """Return what was read with the roster, each client by the name that they have now."""
    if not roster.now:
        return reading
    told = reading.correction
    return replace(
        reading,
        clients=_now(reading.clients, roster),
        events=tuple(
            replace(each, client=roster.now.get(each.client or "", each.client))
            for each in reading.events
        ),
        correction=told
        and replace(told, clients=_now(told.clients, roster), dropped=_now(told.dropped, roster)),
    )


def matched(text: str, owner: Owner) -> tuple[Client, ...]:
    """Return whom a typed name can mean by a name that they have or had: those at work first."""
    known = owner.everybody
    return matching(text, owner.clients, known) or matching(text, owner.archive, known)


def meant(text: str, owner: Owner) -> tuple[Client, ...]:
    """Return whom a typed name can mean: those at work first, then the archive.

    By a name that they have or had; else by what a message would call them ("doktor").
    """
    if found := matched(text, owner):
        return found
    for clients in (owner.clients, owner.archive):
        roster = roster_of(owner, clients)
        name = named(text, roster.names, owner.language, roster.aliases)
        if name is not None:
            name = roster.now.get(name, name)
            return tuple(client for client in clients if client.name == name)
    return ()


def _now(names: Sequence[str], roster: Roster) -> tuple[str, ...]:
    return tuple(dict.fromkeys(roster.now.get(name, name) for name in names))
