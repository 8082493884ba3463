"""Updates of an owner who sends much, kept as they came until they are taken, in order."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from conversations.records.numbers import OwnerId
from storage.faults import BrokenSealError
from storage.rows import ParkedRow, ParkingRow
from storage.steps import Query, Steps

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Parked:
    """A parked update: its place in the line, and itself as JSON."""

    place: int
    body: str

    def __repr__(self) -> str:
        """Leave the body out: it is an owner's words."""
        return f"Parked({self.place})"


def park(owner: OwnerId, updates: Iterable[tuple[int, str]]) -> Steps[None]:
    """Keep an owner's updates, each a number and a body, behind those kept before; once each."""
    yield Query("begin_parking", {"owner": owner})
    for update_id, body in updates:
        yield Query("park", {"update_id": update_id, "owner": owner, "body": body})


def next_parked(owner: OwnerId, done: int | None, now: int) -> Steps[Parked | None]:
    """Let go of the one at the place that is done; return the next, None when none is left.

    One that no key opens is put aside: those behind it are not to wait.
    """
    if done is not None:
        yield Query("take_out_parked", {"owner": owner, "place": done})
    row: ParkedRow | None
    while True:
        try:
            row = yield Query("get_first_parked", {"owner": owner})
            break
        except BrokenSealError:
            _LOG.error("a parked update does not open and is put aside: its key is gone")
            about = {"owner": owner, "error": BrokenSealError.__name__, "now": now}
            yield [
                Query("bury_first_parked", about),
                Query("take_out_first_parked", {"owner": owner}),
            ]
    if row is None:
        yield Query("end_parking", {"owner": owner})
        return None
    return Parked(row["place"], row["body"])


def parking() -> Steps[list[OwnerId]]:
    """Return the owners who have parked updates."""
    rows: list[ParkingRow] = yield Query("list_parking")
    return [row["owner"] for row in rows]
