"""What every engine's store does: it runs steps."""

from typing import Protocol

from storage.steps import Steps, T


class Store(Protocol):
    """Runs steps, each call one transaction."""

    # Seconds for which a call that is taken to be sent is this process's alone: 0 where no other
    # process can take it.
    lease: int

    async def run(self, steps: Steps[T], owner: int | None = None, *, first: bool = False) -> T:
        """Run the steps in one transaction; whatever they raise rolls it back and is raised.

        Transactions of the same `owner` run one after the other, in every process; without one,
        no owner's rows are seen. `first` is for what is short and waited for: where transactions
        stand in line, it goes before them.

        Raises DatabaseFaultError when the database is out of order, RefusedError when it refuses a
        statement.
        """
        ...

    async def scrub(self) -> None:
        """Overwrite what was deleted wherever the engine still has it."""
        ...

    async def close(self) -> None:
        """Let go of the database."""
        ...
