"""Which columns hold what a person wrote, and which queries write or give them.

All else (numbers, kinds, days, status, ids of questions, steps and letters) stays as it is: the
database searches and counts by it. `tests/storage/test_sealed.py` holds that no query is forgotten.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sealed:
    """The sealed columns of a table, and the columns that name a row beside its owner.

    `of_client`: with the client's key where the row is about one; else with the owner's.
    """

    columns: tuple[str, ...]
    row: tuple[str, ...] = ()
    of_client: bool = False
    owner: str = "owner"
    # Values that say nothing of anybody, and that the database counts by.
    plain: frozenset[str] = frozenset()


TABLES: Mapping[str, Sealed] = {
    "owners": Sealed(("sender", "undo")),
    "clients": Sealed(("name", "aliases", "former"), ("client",), of_client=True),
    "answers": Sealed(
        ("choice",), ("client", "question"), of_client=True, plain=frozenset({"skip"})
    ),
    "incidents": Sealed(("note", "author", "before", "salt"), ("incident",), of_client=True),
    # Whose an entry is, its files are.
    "attachments": Sealed(("file_id", "name"), ("message",), of_client=True),
    "lessons": Sealed(("words",), ("incident",), of_client=True),
    "blanks": Sealed(("value",), ("client", "blank"), of_client=True),
    "erased": Sealed(("body",), ("client",), of_client=True),
    "outbox": Sealed(("parameters", "file_name", "file"), ("key",), owner="chat"),
    "parked": Sealed(("body",), ("update_id",)),
    "dead_letters": Sealed(("body",), ("update_id",)),
}

# By query: the table whose sealed columns are among its arguments, or in what it gives.
_OF_TABLE: Mapping[str, tuple[str, ...]] = {
    "owners": ("get_owner", "set_sender", "set_undo"),
    "clients": (
        "list_clients",
        "get_client",
        "add_client",
        "restore_client",
        "set_name",
        "set_aliases",
    ),
    "answers": ("list_answers", "set_answer"),
    "incidents": (
        "list_incidents",
        "list_lately",
        "list_loose_incidents",
        "list_kept_incidents",
        "list_page",
        "list_undated_page",
        "get_incident",
        "list_incidents_by_message",
        "list_told_with",
        "list_incidents_by_album",
        "get_latest_incident",
        "get_note",
        "keep_incident",
        "seal_incident",
        "set_salt",
        "list_recorded",
    ),
    "attachments": (
        "list_files_of",
        "list_attachments",
        "list_attachments_of_client",
        "list_attachments_of_owner",
        "attach",
        "seal_attachment",
        "list_recorded_files",
    ),
    "lessons": (
        "list_lessons",
        "list_lessons_of_client",
        "list_lessons_of_owner",
        "learn",
        "seal_lesson",
    ),
    "blanks": ("list_blanks", "set_blank"),
    "erased": ("get_erased", "keep_erased", "list_erased_of_owner", "seal_erased"),
    "outbox": ("claim_call", "post", "replace_call", "list_outbox_of", "seal_call"),
    "parked": ("get_first_parked", "park", "list_parked_of", "seal_parked"),
    "dead_letters": (
        "add_dead_letter",
        "list_dead_letters",
        "list_dead_letters_of",
        "seal_dead_letter",
    ),
}
TABLE_OF: Mapping[str, str] = {
    query: table for table, queries in _OF_TABLE.items() for query in queries
}


def place_of(table: str, owner: object, column: str, row: Sequence[object]) -> bytes:
    """Return what binds a value to its place: its table, owner, column, and what names its row."""
    return "\x1f".join((table, str(owner), column, *map(str, row))).encode()
