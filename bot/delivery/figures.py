"""What this process has counted since it started, and whether its poll goes on: plain numbers.

They cost an addition each and import nothing: what shows them is in `health.py`.
"""

import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable

# Upper bounds in seconds of how long a turn took, from its update's arrival to its commit.
BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0)
# Seconds beyond what it may take until a poll is taken to hang; and how long one may go unanswered.
_GRACE = 60.0
SILENCE = 180.0


class Figures:
    """Counts of one process; `clock` is in seconds and only ever goes forward."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        # Updates by what became of them, and calls of the outbox by their fate.
        self.updates: Counter[str] = Counter()
        self.calls: Counter[str] = Counter()
        # How many turns took at most each bound and more than the one before, the last: longer.
        self.turns = [0] * (len(BOUNDS) + 1)
        self.turn_seconds = 0.0
        # Whether Telegram was ever in reach.
        self.connected = False
        self._due: float | None = None
        self._answered: float | None = None

    def took(self, seconds: float) -> None:
        """Count a turn that took so long."""
        self.turns[bisect_left(BOUNDS, seconds)] += 1
        self.turn_seconds += seconds

    def expect_poll(self, seconds: float) -> None:
        """Note that polling goes on within so many seconds, whatever Telegram does."""
        now = self.clock()
        self._due = now + seconds + _GRACE
        if self._answered is None:
            # Before the first answer, the wait counts from the start.
            self._answered = now

    def polled(self) -> None:
        """Note that Telegram answered a poll."""
        self._answered = self.clock()

    @property
    def hangs(self) -> bool:
        """Tell whether the poll is long overdue; never so by webhook."""
        return self._due is not None and self.clock() > self._due

    @property
    def poll_age(self) -> float | None:
        """Return the seconds since Telegram last answered a poll; None by webhook."""
        return None if self._answered is None else self.clock() - self._answered
