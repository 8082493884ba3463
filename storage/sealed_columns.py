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
    "clients": Sealed(("name", "aliases", "former", "gist"), ("client",), of_client=True),
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

# By table: the queries whose arguments are written into its sealed columns.
_WRITING: Mapping[str, tuple[str, ...]] = {
    "owners": ("set_sender", "set_undo"),
    "clients": ("add_client", "restore_client", "set_name", "set_aliases", "keep_gist"),
    "answers": ("set_answer",),
    "incidents": ("keep_incident", "seal_incident", "set_salt"),
    "attachments": ("attach", "seal_attachment"),
    "lessons": ("learn", "seal_lesson"),
    "blanks": ("set_blank",),
    "erased": ("keep_erased", "seal_erased"),
    "outbox": ("post", "replace_call", "seal_call"),
    "parked": ("park", "seal_parked"),
    "dead_letters": ("add_dead_letter", "seal_dead_letter"),
}
# By table: the queries that give some of its sealed columns.
_GIVING: Mapping[str, tuple[str, ...]] = {
    "owners": ("get_owner",),
    "clients": ("list_clients", "get_client", "list_gists"),
    "answers": ("list_answers",),
    "incidents": (
        "list_incidents",
        "list_lately",
        "list_loose_incidents",
        "list_kept_incidents",
        "list_kept_after",
        "list_page",
        "list_latest_of",
        "list_undated_page",
        "get_incident",
        "list_incidents_by_message",
        "list_told_with",
        "list_incidents_by_album",
        "get_latest_incident",
        "get_note",
        "list_recorded",
    ),
    "attachments": (
        "list_files_of",
        "list_attachments",
        "list_attachments_of_client",
        "list_attachments_of_owner",
        "list_recorded_files",
    ),
    "lessons": ("list_lessons", "list_lessons_of_client", "list_lessons_of_owner"),
    "blanks": ("list_blanks",),
    "erased": ("get_erased", "list_erased_of_owner"),
    "outbox": ("claim_call", "list_outbox_of"),
    "parked": ("get_first_parked", "list_parked_of"),
    "dead_letters": ("list_dead_letters", "list_dead_letters_of"),
}


def _by_query(queries: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    return {query: table for table, of_table in queries.items() for query in of_table}


# By query, its table.
WRITES, GIVES = _by_query(_WRITING), _by_query(_GIVING)


def place_of(table: str, owner: object, column: str, row: Sequence[object]) -> bytes:
    """Return what binds a value to its place: its table, owner, column, and what names its row."""
    return "\x1f".join((table, str(owner), column, *map(str, row))).encode()
