"""Words sealed on their way to an engine, and opened on their way back: the one place for both.

Whoever yields queries has plain words, an engine has noise: AES-GCM with a key for each owner and
client. What is sealed is bound to its place: put into another row or column, it does not open. It
names the key that it needs (`keys.py`).
"""

from collections.abc import Generator, Mapping, Sequence
from typing import Any

from storage.faults import BrokenSealError
from storage.key_rows import KeyRow
from storage.keys import NOBODY, Key, Keys, keeping, wrapped
from storage.sealed_columns import GIVES, TABLES, WRITES
from storage.sealed_words import Closed, key_of, open_rows, open_words, seal_row
from storage.steps import Query, Steps, T

# These write of a client who has no row yet.
_NEW = frozenset({"add_client", "restore_client"})
# No entry has a greater number: of an owner who was not read yet.
_MOST = 2**63
_THROW_AWAY = frozenset({"drop_key", "drop_keys"})
# What puts an entry's files beside another entry, who can be another client's.
_MOVES = "move_album"
# What is of whom its entry is, which the row itself does not say.
_OF_ENTRIES = frozenset({"attachments"})
_SENT_AT_ONCE = "outbox"
# Their rows name the keys of clients.
_OF_CLIENTS = frozenset({"list_clients", "get_client"})
# All that is not handed on as it is.
_CHANGING = WRITES.keys() | _THROW_AWAY | {_MOVES}

_Row = Mapping[str, Any]
_One = Generator[Query | Sequence[Query], Any, T]


def sealed(steps: Steps[T], keys: Keys) -> Steps[T]:
    """Run the steps with all that `sealed_columns` names sealed in the database.

    What is asked together stays together. Raises BrokenSealError where something does not open,
    first in the steps that asked for it.
    """
    turn = _Transaction(keys)
    try:
        wanted = next(steps)
        while True:
            queries = [wanted] if isinstance(wanted, Query) else wanted
            try:
                if _CHANGING.isdisjoint([each.name for each in queries]):
                    answers = yield queries
                    if turn.open(queries, answers):
                        yield from turn.open_left(queries)
                else:
                    answers = yield from turn.ask(queries)
            except BrokenSealError as error:
                wanted = steps.throw(error)
            else:
                wanted = steps.send(answers[0] if isinstance(wanted, Query) else answers)
    except StopIteration as done:
        result: T = done.value
        return result


class _Transaction:
    """Asks the queries of one transaction; a key that it has met is its own until it is over."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._of: dict[tuple[int, int], Key | None] = {}
        self._named: dict[str, Key] = {}
        # By owner, the last entry that there was; whose those are that were kept since, and their
        # words.
        self._last: dict[int, int] = {}
        self._kept: dict[tuple[int, int], tuple[int | None, str | None]] = {}
        # What was put into the outbox, by what it is sealed: it is mostly taken out at once.
        self._posted: dict[str | bytes, str | bytes] = {}
        # What could not be opened yet; the owners and clients whose keys have these names.
        self._left: list[Closed] = []
        self._missing: dict[tuple[int, int], str] = {}

    def ask(self, queries: Sequence[Query]) -> _One[list[Any]]:
        """Return what the queries answer, all that is theirs sealed and opened."""
        answers: list[Any] = []
        asked: list[Query] = []
        for each in queries:
            if each.name not in _CHANGING:
                asked.append(each)
                continue
            query, moved = each, None
            if each.name in _THROW_AWAY:
                # What stands before it is sealed with the keys that it throws away.
                answers += yield from self._opened(asked)
                asked = []
            elif each.name == _MOVES:
                moved = each.arguments["after"]
            elif each.name == "keep_incident":
                query, moved = yield from self._compared(each)
            asked.append((yield from self._closed(query)) if query.name in WRITES else query)
            if each.name in _THROW_AWAY or moved is not None:
                answers += yield from self._opened(asked)
                asked = []
            if each.name in _THROW_AWAY:
                self._of.clear()
                self._named.clear()
                self._keys.forget()
            if moved is not None:
                yield from self._with_files(each.arguments["owner"], moved)
        opened = yield from self._opened(asked)
        return [*answers, *opened] if answers else opened

    def _closed(self, query: Query) -> _One[Query]:
        """Return the query with the words among its arguments sealed."""
        table, given = WRITES[query.name], query.arguments
        spec = TABLES[table]
        owner = given[spec.owner] or NOBODY
        words = {
            column: value
            for column in spec.columns
            if (value := given.get(column)) and value not in spec.plain
        }
        if not words:
            return query
        client = given.get("client") if spec.of_client else None
        if table in _OF_ENTRIES:
            client = yield from self._client_of(owner, given["incident"])
        key = self._of.get((owner, client or NOBODY))
        key = key or (yield from self._key(owner, client, new=query.name in _NEW))
        closed = seal_row(key, table, owner, given, words)
        if table == _SENT_AT_ONCE:
            self._posted |= {closed[column]: words[column] for column in words}
        return Query(query.name, {**given, **closed})

    def _opened(self, asked: Sequence[Query]) -> _One[list[Any]]:
        """Return what the queries answer with its words opened; what was never sealed is plain."""
        if not asked:
            return []
        answers: list[Any] = yield asked
        if self.open(asked, answers):
            yield from self.open_left(asked)
        return answers

    def open(self, asked: Sequence[Query], answers: list[Any]) -> bool:
        """Open the words in the answers; tell whether there are some whose key is yet to come."""
        for place, answer in enumerate(answers):
            table = GIVES.get(asked[place].name) if answer else None
            if table is None:
                continue
            query, rows = asked[place], answer if isinstance(answer, list) else [answer]
            if query.name == "get_owner":
                self._meet(query.arguments["owner"], answer)
            if query.name in _OF_CLIENTS:
                self._open_clients(query, table, rows)
            else:
                self._left += open_rows(table, rows, query.arguments, self._key_named, self._posted)
            if rows is not answer:
                answers[place] = rows[0]
        return bool(self._left or self._missing)

    def _open_clients(self, query: Query, table: str, rows: list[Any]) -> None:
        """Open an owner's clients, of whom each turn reads all: mostly they say what they said."""
        owner = query.arguments["owner"]
        for at, row in enumerate(rows):
            name, place = key_of(row["name"]), (query.name, owner, *row)
            key = self._key_named(name) if name else None
            opened = self._keys.rows.get(place) if key else None
            if opened is None:
                one = [row]
                self._left += open_rows(table, one, query.arguments, self._key_named, self._posted)
                opened = one[0]
                if key:
                    self._keys.remember(place, opened)
            rows[at] = opened
            if key:
                self._of[owner, row["client"]] = key
            elif name:
                self._missing[owner, row["client"]] = name

    def _meet(self, owner: int, row: _Row) -> None:
        """Note what the row of an owner tells of what is theirs."""
        self._last[owner] = row["last_incident"]
        if name := row["key"]:
            if key := self._key_named(name):
                self._of[owner, NOBODY] = key
            else:
                self._missing[owner, NOBODY] = name

    def _key_named(self, name: str) -> Key | None:
        """Return the key of that name if it is remembered, from now on this transaction's own."""
        key = self._named.get(name) or self._keys.known.get(name)
        if key is not None:
            self._named[name] = key
        return key

    def open_left(self, asked: Sequence[Query]) -> _One[None]:
        """Bring the keys of what is left, an owner's all at once, and open it."""
        left, self._left = self._left, []
        missing, self._missing = self._missing, {}
        owners = (each.arguments.get("owner") for each in asked)
        names = {*missing.values(), *(name for _, _, name, _, _ in left)}
        yield from self._bring(names, next((each for each in owners if each is not None), None))
        self._of |= {whose: self._named[name] for whose, name in missing.items()}
        for row, column, name, value, where in left:
            row[column] = open_words(self._named[name], value, where)

    def _bring(self, names: set[str], owner: int | None) -> _One[None]:
        if len(names) > 1 and owner is not None:
            rows: list[KeyRow] = yield Query("list_keys_of", {"owner": owner})
            self._named |= {
                row["name"]: self._unwrapped(row) for row in rows if row["name"] in names
            }
        for name in names - self._named.keys():
            row: KeyRow | None = yield Query("get_key_named", {"name": name})
            if row is None:
                raise BrokenSealError("its key was thrown away")
            self._named[name] = self._unwrapped(row)

    def _client_of(self, owner: int, incident: int) -> _One[int | None]:
        """Return whose an entry is, kept in this transaction or before."""
        if kept := self._kept.get((owner, incident)):
            return kept[0]
        client: int | None = yield Query("get_client_of", {"owner": owner, "incident": incident})
        return client

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

    def _unwrapped(self, row: KeyRow) -> Key:
        return self._keys.unwrap(wrapped(row), row["owner"], row["client"])

    def _compared(self, query: Query) -> _One[tuple[Query, int | None]]:
        """Say whether an entry's words are others now: sealed, the database cannot compare them.

        Returns its number, too, where it becomes another client's.
        """
        given = query.arguments
        owner, incident = given["owner"], given["incident"]
        before = self._kept.get((owner, incident))
        if before is None and incident <= self._last.get(owner, _MOST):
            note = Query("get_note", {"owner": owner, "incident": incident})
            (row,) = yield from self._opened([note])
            before = (row["client"], row["note"]) if row else None
        client, words = before or (given["client"], None)
        self._kept[owner, incident] = given["client"], given["note"]
        said_anew = bool(words) and words != given["note"]
        moved = incident if client != given["client"] else None
        if said_anew:
            query = Query(query.name, {**given, "said_anew": 1})
        return query, moved

    def _with_files(self, owner: int, incident: int) -> _One[None]:
        """Seal an entry's files anew, with the key of whom it now is."""
        whose = {"owner": owner, "incident": incident}
        (rows,) = yield from self._opened([Query("list_files_of", whose)])
        of_file = ("message", "file_id", "name")
        files = [{each: row[each] for each in of_file} for row in rows]
        yield from self.ask([Query("seal_attachment", {**whose, **each}) for each in files])
