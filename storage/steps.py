"""Work on the database as steps that any engine can run.

A step function yields the queries of `queries/*.sql` by name, one or several in a row, and is sent
what they answer; what it returns is the result. Both engines run the same functions, each its own
way.
"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Query:
    """A query of the `.sql` files and its arguments."""

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


# A query's answer is a row, rows, a value or a count, as its own file says; that of several is the
# list of theirs.
Steps = Generator[Query | Sequence[Query], Any, T]
