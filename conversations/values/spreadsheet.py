"""A table as CSV that a spreadsheet opens as it is meant: as text, in any language."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

# A cell that begins so is run as a formula, whatever put it there.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def sheet(rows: Iterable[Sequence[str | int | None]], between: str = ",") -> bytes:
    """Return the rows as UTF-8 with a byte order mark, which tells a spreadsheet that it is.

    `between` stands between columns: a spreadsheet expects a semicolon where a comma is in numbers.
    """
    out = StringIO()
    writer = csv.writer(out, delimiter=between, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return out.getvalue().encode("utf-8-sig")


def _cell(value: str | int | None) -> str:
    text = "" if value is None else str(value)
    if isinstance(value, str) and text.lstrip(" \u00a0").startswith(_FORMULA):
        return f"'{text}"
    return text
