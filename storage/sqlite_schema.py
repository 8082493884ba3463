"""The schema of a SQLite database: what is missing is applied in one transaction, or not."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from storage.migrate import WAY_OUT, Ledger, Migration, SchemaError, missing
from storage.shape import SchemaShape, difference

_LEDGER = (
    "create table if not exists migrations (number integer primary key, applied_at text) strict"
)
# What stands in the schema beside the ledger, tables before what hangs on them.
_DEFINITIONS = (
    "select sql from sqlite_master where sql is not null and name <> 'migrations'"
    " and name not like 'sqlite\\_%' escape '\\' order by type <> 'table', rowid"
)


def bring_up_to_date(
    connection: sqlite3.Connection,
    known: Sequence[Migration],
    keep_copy: Callable[[int], Path | None] = lambda _last: None,
) -> None:
    """Apply what is missing, and see that the schema is then the one that this version works on.

    `keep_copy` is told the last number that the database has before anything is changed, and says
    where it kept a copy, which goes again when there was nothing to keep it for. Raises
    SchemaError, sqlite3.Error and what `keep_copy` raises; the database is then as it was.
    """
    ledger = read_ledger(connection)
    left = missing(known, ledger)
    if not ledger and shape_of(connection):
        raise SchemaError("it is a database of another program: name another file")
    if not left and all(ledger.values()):
        _compare(connection, known)
        return
    copy = keep_copy(max(ledger)) if ledger else None
    connection.execute("begin immediate")
    try:
        _apply(connection, left, known)
        _compare(connection, known)
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        if copy:
            copy.unlink()
        raise


def read_ledger(connection: sqlite3.Connection) -> Ledger:
    """Return what was applied, empty for a database with nothing in it."""
    columns = {row[1] for row in connection.execute("pragma table_info(migrations)")}
    if not columns:
        return {}
    hashes = "sha256" if "sha256" in columns else "null"
    return dict(connection.execute(f"select number, {hashes} from migrations").fetchall())  # noqa: S608


def tables(connection: sqlite3.Connection) -> set[str]:
    """Return the names of the tables that there are."""
    return {name for (name,) in connection.execute("select name from sqlite_master")}


def trial(connection: sqlite3.Connection, known: Sequence[Migration]) -> list[Migration]:
    """Return what `bring_up_to_date` would apply, having tried it on a copy of the schema alone.

    Reads only; raises what `bring_up_to_date` would raise of the schema.
    """
    ledger = read_ledger(connection)
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
        for (sql,) in connection.execute(_DEFINITIONS).fetchall():
            empty.execute(sql)
        if ledger:
            _add_ledger(empty)
        for number, hashed in ledger.items():
            _record(empty, number, hashed)
        bring_up_to_date(empty, known)
    return missing(known, ledger)


def shape_of(connection: sqlite3.Connection) -> SchemaShape:
    """Return what the database is made of, without the ledger and SQLite's own tables."""
    shape: dict[str, str] = {}
    objects = connection.execute(
        "select type, name, sql from sqlite_master"
        " where name not like 'sqlite\\_%' escape '\\' and name <> 'migrations'"
    ).fetchall()
    for kind, name, sql in objects:
        if kind != "table":
            shape[f"{kind} {name}"] = " ".join(sql.lower().split())
            continue
        shape[f"table {name}"] = _table(connection, name, sql)
        for _, column, *rest, hidden in connection.execute(f'pragma table_xinfo("{name}")'):
            shape[f"column {name}.{column}"] = f"{rest} {hidden}"
    return shape


def _table(connection: sqlite3.Connection, name: str, sql: str) -> str:
    references = sorted(row[2:] for row in connection.execute(f'pragma foreign_key_list("{name}")'))
    # Those that a table's own `unique` makes; the others have a name of their own.
    unique = sorted(
        [column[2] for column in connection.execute(f'pragma index_info("{index[1]}")')]
        for index in connection.execute(f'pragma index_list("{name}")').fetchall()
        if index[3] != "c"
    )
    options = " ".join(sql.lower().rpartition(")")[2].split())
    return f"{references} {unique} {options} {'autoincrement' in sql.lower()}"


def _compare(connection: sqlite3.Connection, known: Sequence[Migration]) -> None:
    differs = difference(shape_of(connection), wanted_shape(known))
    if differs:
        raise SchemaError(f"the database is not as its schema files make it ({differs}): {WAY_OUT}")


def wanted_shape(known: Sequence[Migration]) -> SchemaShape:
    """Return the shape of a database that is made anew."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as new:
        for each in known:
            new.executescript(each.sql)
        return shape_of(new)


def _apply(
    connection: sqlite3.Connection,
    left: Sequence[Migration],
    known: Sequence[Migration],
) -> None:
    _add_ledger(connection)
    for each in left:
        try:
            for statement in _statements(each.sql):
                connection.execute(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                raise
            raise SchemaError(
                f"the schema file {each.name} cannot be applied ({error}): {WAY_OUT}"
            ) from None
    for each in known:
        _record(connection, each.number, each.hash)


def _add_ledger(connection: sqlite3.Connection) -> None:
    connection.execute(_LEDGER)
    if "sha256" not in {row[1] for row in connection.execute("pragma table_info(migrations)")}:
        connection.execute("alter table migrations add column sha256 text")


def _record(connection: sqlite3.Connection, number: int, hashed: str | None) -> None:
    connection.execute(
        "insert into migrations (number, applied_at, sha256) values (?, datetime('now'), ?)"
        " on conflict (number) do update set sha256 = excluded.sha256",
        (number, hashed),
    )


def _statements(sql: str) -> Iterator[str]:
    """Give the statements of a script one by one: a script as a whole would commit first."""
    begun = ""
    for part in sql.split(";")[:-1]:
        begun += f"{part};"
        if sqlite3.complete_statement(begun):
            yield begun
            begun = ""
