"""Steps with their words sealed on the way to an engine, and opened on the way back.

The one place where both happen: whoever yields queries has plain words, an engine has noise.
"""

from collections.abc import Generator, Mapping
from dataclasses import replace
from typing import Any

from storage.faults import BrokenSealError
from storage.key_rows import KeyRow
from storage.sealed_columns import TABLE_OF, TABLES, Sealed
from storage.sealing import Keys, WrappedKey, key_of, place_of
from storage.steps import Query, Steps, T

# Under this number, of owners and of clients, is the key of what is nobody's.
NOBODY = 0

# These write of a client who has no row yet.
_NEW = frozenset({"add_client", "restore_client"})
_THROW_AWAY = frozenset({"drop_key", "drop_keys"})

_Row = Mapping[str, Any]
_One = Generator[Query, Any, T]


def sealed(steps: Steps[T], keys: Keys) -> Steps[T]:
    """Run the steps with all that `sealed_columns` names sealed in the database.

    Raises BrokenSealError where something does not open.
    """
    turn = _Transaction(keys)
    try:
        wanted = next(steps)
        while True:
            if isinstance(wanted, Query):
                answer = yield from turn.ask(wanted)
            else:
                answer = []
                for each in wanted:
                    answer.append((yield from turn.ask(each)))
            wanted = steps.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result


class _Transaction:
    """Asks the queries of one transaction, whose keys are read from the database once."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._names: dict[tuple[int, int], str | None] = {}

    def ask(self, query: Query) -> _One[Any]:
        name = query.name
        table = TABLE_OF.get(name)
        if table is None:
            if name in _THROW_AWAY:
                self._names.clear()
                self._keys.forget()
            return (yield query)
        if name == "keep_incident":
            query = yield from self._compared(query)
        spec, given = TABLES[table], query.arguments
        words = {
            each: value
            for each in spec.columns
            if (value := given.get(each)) and value not in spec.plain
        }
        if words:
            key = yield from self._key(spec, given, new=name in _NEW)
            row = [given[each] for each in spec.row]
            owner = given[spec.owner] or NOBODY
            closed = {
                column: self._keys.seal(value, key, place_of(table, owner, column, row))
                for column, value in words.items()
            }
            query = replace(query, arguments={**given, **closed})
        answer = yield query
        rows = answer if isinstance(answer, list) else [answer]
        # A count, or nothing: not a row.
        if not rows or rows[0] is None or isinstance(rows[0], int):
            return answer
        for needed in dict.fromkeys(key_of(row.get(each)) for row in rows for each in spec.columns):
            if needed is not None and not self._keys.known(needed):
                yield from self._learn(Query("get_key_named", {"name": needed}))
        opened = [self._opened(table, spec, given, row) for row in rows]
        return opened if isinstance(answer, list) else opened[0]

    def _opened(self, table: str, spec: Sealed, given: _Row, row: _Row) -> _Row:
        """Return a row with its words opened; what is from before there was a key is plain."""
        closed = [each for each in spec.columns if key_of(row.get(each)) is not None]
        if not closed:
            return row
        opened = dict(row)
        owner = (row[spec.owner] if spec.owner in opened else given[spec.owner]) or NOBODY
        place = [row[each] if each in opened else given[each] for each in spec.row]
        for column in closed:
            opened[column] = self._keys.open(row[column], place_of(table, owner, column, place))
        return opened

    def _key(self, spec: Sealed, given: _Row, *, new: bool) -> _One[str]:
        """Return the name of the key for what is given: the client's, the owner's, or nobody's."""
        owner = given[spec.owner] or NOBODY
        client = (given["client"] if spec.of_client else None) or NOBODY
        for whose in ((owner, client), (owner, NOBODY)):
            if whose not in self._names:
                self._names[whose] = yield from self._found_or_made(*whose, new=new)
            if name := self._names[whose]:
                return name
        if found := (yield from self._learn(_get(NOBODY, NOBODY))):
            return found
        raise BrokenSealError("there is no key in the database")

    def _found_or_made(self, owner: int, client: int, *, new: bool) -> _One[str | None]:
        found = yield from self._learn(_get(owner, client))
        if found or owner == NOBODY:
            return found
        # Whoever was erased just now gets none: their goodbye is sealed with nobody's.
        whose = {"owner": owner, "client": client}
        there = new and client != NOBODY
        if not there:
            there = (yield Query("is_kept", whose)) is not None
        if not there:
            return None
        key = self._keys.make(owner, client)
        yield keeping(key, owner, client)
        return (yield from self._learn(_get(owner, client)))

    def _learn(self, query: Query) -> _One[str | None]:
        row: KeyRow | None = yield query
        if row is None:
            if query.name == "get_key_named":
                raise BrokenSealError("its key was thrown away")
            return None
        if not self._keys.known(row["name"]):
            self._keys.learn(wrapped(row), row["owner"], row["client"])
        return row["name"]

    def _compared(self, query: Query) -> _One[Query]:
        """Say whether an entry's words are others now: sealed, the database cannot compare them."""
        given = query.arguments
        whose = {"owner": given["owner"], "incident": given["incident"]}
        row = yield from self.ask(Query("get_note", whose))
        said_anew = bool(row and row["note"]) and row["note"] != given["note"]
        return replace(query, arguments={**given, "said_anew": int(said_anew)})


def keeping(key: WrappedKey, owner: int, client: int) -> Query:
    """Return what keeps a new key; one that is there stays."""
    about = {"owner": owner, "client": client, "name": key.name}
    return Query("add_key", {**about, "master": key.master, "wrapped": key.wrapped})


def wrapped(row: KeyRow) -> WrappedKey:
    """Return the key that a row keeps."""
    return WrappedKey(row["name"], row["master"], row["wrapped"])


def _get(owner: int, client: int) -> Query:
    return Query("get_key", {"owner": owner, "client": client})
