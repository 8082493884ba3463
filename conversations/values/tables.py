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


def sections_of(text: str) -> dict[str, list[str]]:
    """Return the lines of a table under their `[headings]`, without comments."""
    found: dict[str, list[str]] = {}
    here: list[str] = []
    for line in text.splitlines():
        if line.startswith("[") and line.endswith("]"):
            here = found.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            here.append(line)
    return found


@cache
def rows(section: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each line under a heading of the table of words in names."""
    found = sections_of("\n".join(lines("name_words.txt")))
    return tuple(tuple(line.split()) for line in found.get(section, ()))


@cache
def words(section: str) -> frozenset[str]:
    """Return all words under a heading."""
    return frozenset(word for row in rows(section) for word in row)
