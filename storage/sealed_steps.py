"""Steps with their words sealed on the way to an engine, and opened on the way back.

The one place where both happen: whoever yields queries has plain words, an engine has noise.
"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from storage.faults import BrokenSealError
from storage.key_rows import KeyRow
from storage.sealed_columns import TABLE_OF, TABLES, Sealed
from storage.sealing import Key, Keys, WrappedKey, key_of, place_of
from storage.steps import Query, Steps, T

# Under this number, of owners and of clients, is the key of what is nobody's.
NOBODY = 0

# These write of a client who has no row yet.
_NEW = frozenset({"add_client", "restore_client"})
_THROW_AWAY = frozenset({"drop_key", "drop_keys"})
# What puts an entry's files beside another entry, who can be another client's.
_MOVES = "move_album"
# What is of whom its entry is, which the row itself does not say.
_OF_ENTRIES = frozenset({"attachments"})
# All that is not simply handed on; most queries hold no words.
_CONCERNED = frozenset(TABLE_OF) | _THROW_AWAY | {_MOVES}

_Row = Mapping[str, Any]
_One = Generator[Query, Any, T]


def sealed(steps: Steps[T], keys: Keys) -> Steps[T]:
    """Run the steps with all that `sealed_columns` names sealed in the database.

    Raises BrokenSealError where something does not open, first in the steps that asked for it.
    """
    turn = _Transaction(keys)
    try:
        wanted = next(steps)
        while True:
            try:
                if isinstance(wanted, Query):
                    answer = yield from turn.ask(wanted)
                else:
                    answer = []
                    for each in wanted:
                        if each.name in _CONCERNED:
                            answer.append((yield from turn.ask(each)))
                        else:
                            answer.append((yield each))
            except BrokenSealError as error:
                wanted = steps.throw(error)
            else:
                wanted = steps.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result


class _Transaction:
    """Asks the queries of one transaction; a key that it has met is its own until it is over."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._of: dict[tuple[int, int], Key | None] = {}
        self._named: dict[str, Key] = {}

    def ask(self, query: Query) -> _One[Any]:
        name = query.name
        table = TABLE_OF.get(name)
        if table is None:
            answer = yield query
            if name in _THROW_AWAY:
                self._of.clear()
                self._named.clear()
                self._keys.forget()
            if name == _MOVES:
                yield from self._with_files(query.arguments["owner"], query.arguments["after"])
            return answer
        if name == "keep_incident":
            return (yield from self._keep_incident(query))
        return (yield from self._ask(query, table))

    def _ask(self, query: Query, table: str) -> _One[Any]:
        spec, given = TABLES[table], query.arguments
        words = {
            each: value
            for each in spec.columns
            if (value := given.get(each)) and value not in spec.plain
        }
        if words:
            client = given.get("client") if spec.of_client else None
            if table in _OF_ENTRIES:
                entry = {"owner": given["owner"], "incident": given["incident"]}
                client = yield Query("get_client_of", entry)
            key = yield from self._key(given[spec.owner], client, new=query.name in _NEW)
            row = [given[each] for each in spec.row]
            owner = given[spec.owner] or NOBODY
            closed = {
                column: key.seal(value, place_of(table, owner, column, row))
                for column, value in words.items()
            }
            query = replace(query, arguments={**given, **closed})
        answer = yield query
        rows = answer if isinstance(answer, list) else [answer]
        # A count, or nothing: not a row.
        if not rows or rows[0] is None or isinstance(rows[0], int):
            return answer
        for needed in {key_of(row.get(each)) for row in rows for each in spec.columns}:
            if needed is not None and needed not in self._named:
                self._named[needed] = yield from self._found(needed)
        if table in ("owners", "clients"):
            yield from self._notice(table, given, rows)
        opened = [self._opened(table, spec, given, row) for row in rows]
        return opened if isinstance(answer, list) else opened[0]

    def _opened(self, table: str, spec: Sealed, given: _Row, row: _Row) -> _Row:
        """Return a row with its words opened; what is from before there was a key is plain."""
        opened: dict[str, Any] | None = None
        for column in spec.columns:
            value: Any = row.get(column)
            name = key_of(value)
            if name is None:
                continue
            if opened is None:
                opened = dict(row)
                owner = (opened[spec.owner] if spec.owner in opened else given[spec.owner]) or 0
                place = [opened[each] if each in opened else given[each] for each in spec.row]
            opened[column] = self._named[name].open(value, place_of(table, owner, column, place))
        return row if opened is None else opened

    def _notice(self, table: str, given: _Row, rows: Sequence[_Row]) -> _One[None]:
        """Learn from the rows which keys are the owner's and the clients', not to ask for them."""
        for row in rows:
            name = row["key"] if table == "owners" else key_of(row["name"])
            if name is not None:
                client = NOBODY if table == "owners" else row["client"]
                self._of[given["owner"], client] = yield from self._found(name)

    def _key(self, owner: int | None, client: int | None, *, new: bool) -> _One[Key]:
        """Return the key for what is theirs: the client's, the owner's, or nobody's."""
        owner, client = owner or NOBODY, client or NOBODY
        for whose in ((owner, client), (owner, NOBODY), (NOBODY, NOBODY)):
            if whose not in self._of:
                self._of[whose] = yield from self._found_or_made(*whose, new=new)
            if key := self._of[whose]:
                return key
        raise BrokenSealError("there is no key in the database")

    def _found_or_made(self, owner: int, client: int, *, new: bool) -> _One[Key | None]:
        whose = {"owner": owner, "client": client}
        row: KeyRow | None = yield Query("get_key", whose)
        if row is None and owner != NOBODY:
            there = new and client != NOBODY
            if not there:
                # Whoever was erased just now gets none: their goodbye is sealed with nobody's.
                there = (yield Query("is_kept", whose)) is not None
            if there:
                yield keeping(self._keys.make(owner, client), owner, client)
                row = yield Query("get_key", whose)
        return None if row is None else self._unwrapped(row)

    def _found(self, name: str) -> _One[Key]:
        if known := self._keys.known(name):
            return known
        row: KeyRow | None = yield Query("get_key_named", {"name": name})
        if row is None:
            raise BrokenSealError("its key was thrown away")
        return self._unwrapped(row)

    def _unwrapped(self, row: KeyRow) -> Key:
        return self._keys.unwrap(wrapped(row), row["owner"], row["client"])

    def _keep_incident(self, query: Query) -> _One[Any]:
        """Say whether an entry's words are others now: sealed, the database cannot compare them.

        Where it becomes another client's, its files are sealed with that one's key.
        """
        given = query.arguments
        whose = {"owner": given["owner"], "incident": given["incident"]}
        row = yield from self._ask(Query("get_note", whose), "incidents")
        said_anew = bool(row and row["note"]) and row["note"] != given["note"]
        query = replace(query, arguments={**given, "said_anew": int(said_anew)})
        answer = yield from self._ask(query, "incidents")
        if row and row["client"] != given["client"]:
            yield from self._with_files(given["owner"], given["incident"])
        return answer

    def _with_files(self, owner: int, incident: int) -> _One[None]:
        """Seal an entry's files anew, with the key of whom it now is."""
        whose = {"owner": owner, "incident": incident}
        for row in (yield from self._ask(Query("list_files_of", whose), "attachments")):
            about = {each: row[each] for each in ("message", "file_id", "name")}
            yield from self._ask(Query("seal_attachment", {**whose, **about}), "attachments")


def keeping(key: WrappedKey, owner: int, client: int) -> Query:
    """Return what keeps a new key; one that is there stays."""
    about = {"owner": owner, "client": client, "name": key.name}
    return Query("add_key", {**about, "master": key.master, "wrapped": key.wrapped})


def wrapped(row: KeyRow) -> WrappedKey:
    """Return the key that a row keeps."""
    return WrappedKey(row["name"], row["master"], row["wrapped"])
