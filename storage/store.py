"""Any engine, by the address of its database."""

from typing import Protocol

from storage.sqlite import open_sqlite
from storage.steps import Steps, T


class Store(Protocol):
    """Runs steps, each call one transaction."""

    async def run(self, steps: Steps[T]) -> T:
        """Run the steps in one transaction; whatever they raise rolls it back and is raised."""
        ...

    async def scrub(self) -> None:
        """Overwrite what was deleted wherever the engine still has it."""
        ...

    async def close(self) -> None:
        """Let go of the database."""
        ...


class UnknownDatabaseError(ValueError):
    """No engine knows such an address."""


SQLITE = "sqlite:///"


async def open_store(url: str) -> Store:
    """Open the database at a `sqlite:///path` address; UnknownDatabaseError for any other."""
    if url.startswith(SQLITE) and len(url) > len(SQLITE):
        return await open_sqlite(url.removeprefix(SQLITE))
    raise UnknownDatabaseError(url.split(":", 1)[0])
