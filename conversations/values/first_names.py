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


def nominatives(form: str) -> tuple[str, ...]:
    """Return the first names that a word is a case of, "Ania" for "Anię"; the accusative first."""
    return _in_cases().get(form.casefold(), ())


@cache
def _in_cases() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for place in _CASES_ASKED:
        for line in lines("first_names.tsv")[1:]:
            name, _, *forms = line.split("\t")
            if forms[place]:
                found.setdefault(forms[place].casefold(), {})[name] = None
    return {form: tuple(names) for form, names in found.items()}


# Where a form is that of several names: "chodzi o Anię" is said more than all others.
_ACC, _LOC, _INST, _GEN, _DAT = 2, 4, 3, 0, 1
_CASES_ASKED = (_ACC, _LOC, _INST, _GEN, _DAT)


@cache
def _first_names() -> dict[str, FirstName]:
    return dict(map(_row, lines("first_names.tsv")[1:]))


def _row(line: str) -> tuple[str, FirstName]:
    name, sex, gen, dat, acc, inst, loc, vocative = line.split("\t")
    forms = (gen, dat, acc, inst, loc) if gen else None
    # Foreign names are called as they stand.
    return name.casefold(), FirstName(sex, forms, vocative or name)
