"""Work on the database as steps that any engine can run.

A step function yields the queries of `queries/*.sql` by name and is sent their rows; what it
returns is the result. Both engines run the same functions, each its own way.
"""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Query:
    """A query of the `.sql` files and its arguments."""

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


# What comes back is a row, rows, a value or a count: as the query's own file says.
Steps = Generator[Query, Any, T]
