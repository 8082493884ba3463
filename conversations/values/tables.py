"""The tables of `data/`: read once, when first needed."""

from functools import cache
from importlib import resources


@cache
def lines(name: str) -> list[str]:
    """Return the lines of a file of `data/`."""
    return (resources.files(__package__) / "data" / name).read_text("utf-8").splitlines()


def warm() -> None:
    """Read the table of words in names, and that of holidays; raises OSError."""
    lines("name_words.txt")
    lines("public_holidays.tsv")


@cache
def rows(section: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each line under a heading of the table of words in names."""
    found: list[tuple[str, ...]] = []
    here = ""
    for line in lines("name_words.txt"):
        if line.startswith("["):
            here = line[1:-1]
        elif here == section and line and not line.startswith("#"):
            found.append(tuple(line.split()))
    return tuple(found)


@cache
def words(section: str) -> frozenset[str]:
    """Return all words under a heading."""
    return frozenset(word for row in rows(section) for word in row)
