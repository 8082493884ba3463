"""What waits to be done, counted over all owners."""

from dataclasses import dataclass

from storage.rows import BacklogRow
from storage.steps import Query, Steps


@dataclass(frozen=True, slots=True)
class Backlog:
    """Calls that wait, the seconds that the oldest has waited, jobs to do, updates put aside."""

    calls: int
    oldest: int
    jobs: int
    dead: int


def backlog(now: int) -> Steps[Backlog]:
    """Return what waits at a moment; a call from before its time was kept counts as new."""
    row: BacklogRow = yield Query("get_backlog")
    posted = row["posted_at"]
    oldest = 0 if posted is None else max(0, now - posted)
    return Backlog(row["calls"], oldest, row["jobs"], row["dead"])
