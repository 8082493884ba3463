"""Steps on a SQLite connection, and its group commit: who waits together shares one.

Each is behind a savepoint. A commit that is on the disk costs as much for one turn as for thirty.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import aiosql
from aiosql.types import SQLOperationType

from storage.steps import Query, Steps, T

QUERIES = Path(__file__).parent / "queries"


@dataclass(slots=True, eq=False)
class Waiting:
    """One caller's transaction: its steps, and the future that is told how it ended."""

    steps: Steps[Any]
    told: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None

    def tell(self) -> None:
        """Hand the result or the error to the caller, unless they went away."""
        if self.told.done():
            return
        if self.error is None:
            self.told.set_result(self.result)
        else:
            self.told.set_exception(self.error)


def commit_together(connection: sqlite3.Connection, group: Sequence[Waiting]) -> None:
    """Run each of the group and commit them at once; who fails is undone alone.

    Nobody is told before the commit: `tell` each of them afterwards, on the loop.
    """
    left = deque(each for each in group if not each.told.cancelled())
    while left:
        ran: list[Waiting] = []
        try:
            connection.execute("begin immediate")
            while left:
                ran.append(left.popleft())
                _behind_savepoint(connection, ran[-1])
            connection.execute("commit")
        except Exception as error:  # noqa: BLE001 whatever it is, each caller gets it
            if connection.in_transaction:
                connection.execute("rollback")
            # Nothing of it was kept. With none begun, the database takes nobody's.
            for each in ran or left:
                each.error = each.error or error
            if not ran:
                return


def _behind_savepoint(connection: sqlite3.Connection, waiting: Waiting) -> None:
    connection.execute("savepoint turn")
    try:
        waiting.result = run_on(connection, waiting.steps)
    except BaseException as error:
        waiting.error = error
        if not connection.in_transaction:
            # SQLite itself gave up the whole: on a full disk, say.
            raise
        connection.execute("rollback to turn")
    connection.execute("release turn")


def run_on(connection: sqlite3.Connection, steps: Steps[T]) -> T:
    """Run the steps on a connection; the transaction is the caller's."""
    try:
        wanted = next(steps)
        while True:
            wanted = steps.send(_answer(connection, wanted))
    except StopIteration as done:
        result: T = done.value
        return result


def _answer(connection: sqlite3.Connection, wanted: Query | Sequence[Query]) -> Any:
    if isinstance(wanted, Query):
        return _ask(connection, wanted)
    return [_ask(connection, each) for each in wanted]


def _ask(connection: sqlite3.Connection, wanted: Query) -> Any:
    # The loader's own calls go through a cursor and a context for each: a third of a turn.
    query = getattr(_queries(), wanted.name)
    try:
        cursor = connection.cursor()
        # A row is read by its columns' names: made into a dict it costs three times as much.
        cursor.row_factory = sqlite3.Row
        cursor.execute(query.sql, wanted.arguments)
    except OverflowError:
        raise sqlite3.DataError("a number beyond 64 bits") from None
    match query.operation:
        case SQLOperationType.SELECT:
            return cursor.fetchall()
        case SQLOperationType.SELECT_ONE:
            return cursor.fetchone()
        case SQLOperationType.SELECT_VALUE:
            row = cursor.fetchone()
            return row[0] if row else None
        case _:
            return cursor.rowcount


@cache
def _queries() -> Any:
    return aiosql.from_path(QUERIES, "sqlite3")
