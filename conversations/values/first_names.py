"""First names that people have in Poland, in all their cases: a name not listed is no first name.

Short forms and the commonest foreign names are among them.
"""

from functools import cache
from typing import NamedTuple

from conversations.values.dictionary import Forms
from conversations.values.tables import lines


class FirstName(NamedTuple):
    """A first name: "f" or "m", its five cases, and what its bearer is called."""

    sex: str
    forms: Forms | None  # None: nobody writes it in cases
    vocative: str


def first_name(word: str) -> FirstName | None:
    """Return the first name that is written so in any case of letters, None for another word."""
    return _first_names().get(word.casefold())


@cache
def _first_names() -> dict[str, FirstName]:
    return dict(map(_row, lines("first_names.tsv")[1:]))


def _row(line: str) -> tuple[str, FirstName]:
    name, sex, gen, dat, acc, inst, loc, vocative = line.split("\t")
    forms = (gen, dat, acc, inst, loc) if gen else None
    # Foreign names are called as they stand.
    return name.casefold(), FirstName(sex, forms, vocative or name)
