"""The shape of a database: what it is made of, and how one differs from another, in words."""

from collections.abc import Mapping

# What each part is called, such as `column owners.zone`, and what it is like.
SchemaShape = Mapping[str, str]

_MOST_NAMED = 5


def difference(there: SchemaShape, wanted: SchemaShape) -> str | None:
    """Return in one line how the shape that is there differs; None when it has all that is wanted.

    Tables, indexes and policies of somebody else's (a backup tool's, an operator's) are no
    difference; a column in a table of ours is.
    """
    common = there.keys() & wanted.keys()
    parts = [
        _named("missing", wanted.keys() - there.keys()),
        _named("not as it should be", {each for each in common if there[each] != wanted[each]}),
        _named("one too many", {each for each in there.keys() - common if _is_ours(each, wanted)}),
    ]
    return "; ".join(filter(None, parts)) or None


def _is_ours(name: str, wanted: SchemaShape) -> bool:
    kind, _, rest = name.partition(" ")
    return kind == "column" and f"table {rest.partition('.')[0]}" in wanted


def _named(how: str, names: set[str]) -> str | None:
    if not names:
        return None
    # A table that is missing takes its columns with it.
    tables = {name.removeprefix("table ") for name in names if name.startswith("table ")}
    told = sorted(
        name
        for name in names
        if name.startswith("table ") or name.partition(" ")[2].partition(".")[0] not in tables
    )
    more = len(told) - _MOST_NAMED
    return f"{how}: {', '.join(told[:_MOST_NAMED])}{f' and {more} more' if more > 0 else ''}"
