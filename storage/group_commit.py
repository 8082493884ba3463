"""SQLite's group commit: transactions that wait together share one, each behind a savepoint.

A commit that is on the disk costs as much for one turn as for thirty.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from storage.steps import Steps

Run = Callable[[sqlite3.Connection, Steps[Any]], Any]


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


def commit_together(connection: sqlite3.Connection, group: Sequence[Waiting], run: Run) -> None:
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
                _behind_savepoint(connection, ran[-1], run)
            connection.execute("commit")
        except Exception as error:  # noqa: BLE001 whatever it is, each caller gets it
            if connection.in_transaction:
                connection.execute("rollback")
            # Nothing of it was kept. With none begun, the database takes nobody's.
            for each in ran or left:
                each.error = each.error or error
            if not ran:
                return


def _behind_savepoint(connection: sqlite3.Connection, waiting: Waiting, run: Run) -> None:
    connection.execute("savepoint turn")
    try:
        waiting.result = run(connection, waiting.steps)
    except BaseException as error:
        waiting.error = error
        if not connection.in_transaction:
            # SQLite itself gave up the whole: on a full disk, say.
            raise
        connection.execute("rollback to turn")
    connection.execute("release turn")
