"""The tables of what people type, in `data/`."""

from collections.abc import Mapping
from importlib import resources

from conversations.values.tables import sections_of


def table(name: str) -> Mapping[str, list[str]]:
    """Return the lines of a table by their headings."""
    file = resources.files(__package__) / "data" / f"{name}.txt"
    return sections_of(file.read_text("utf-8"))
