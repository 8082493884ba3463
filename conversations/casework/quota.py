"""How much one owner can keep: more than anybody needs, and less than what hurts the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from conversations.records.client_edits import AddClient
from conversations.records.edits import Edit, KeepIncident
from conversations.records.owner import Owner

MOST_CLIENTS = 1000
# Of one day: entries, and the characters of their words.
MOST_ENTRIES = 500
MOST_CHARACTERS = 500_000


@dataclass(frozen=True, slots=True)
class LoggedToday:
    """How much an owner has logged within a day: entries, and the characters of their words."""

    entries: int = 0
    characters: int = 0


def too_much(owner: Owner, edits: Sequence[Edit], day: LoggedToday) -> str | None:
    """Return the sentence that says why the edits are not kept, None when there is room."""
    clients = sum(isinstance(edit, AddClient) for edit in edits)
    if clients and len(owner.clients) + clients > MOST_CLIENTS:
        return "quota-clients"
    new = [
        edit.incident
        for edit in edits
        if isinstance(edit, KeepIncident) and edit.incident.number > owner.last_incident
    ]
    characters = day.characters + sum(len(each.note) for each in new)
    if new and (day.entries + len(new) > MOST_ENTRIES or characters > MOST_CHARACTERS):
        return "quota-entries"
    return None
