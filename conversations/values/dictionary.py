"""What a dictionary says of Polish words: the only module that knows the inflection library."""

from collections.abc import Iterable
from typing import NamedTuple

import polish_inflection as polish

from conversations.values.folding import whole

# Five cases of one word: genitive, dative, accusative, instrumental, locative.
Forms = tuple[str, str, str, str, str]


class KnownForm(NamedTuple):
    """What the dictionary says of a form: whose it is, a name with its capital, and which one.

    Cases are "nom", "gen", "dat", "acc", "inst", "loc" and "voc", numbers "sg" and "pl", genders
    "m", "f" and "n".
    """

    lemma: str
    case: str
    number: str
    gender: str


def look_up(form: str, number: str | None = None) -> tuple[KnownForm, ...]:
    """Return what a noun can be, all that it can be first; none for what no dictionary has."""
    return _entries(polish.podaj(whole(form), number)) if _fits(form) else ()


def look_up_adjective(form: str) -> tuple[KnownForm, ...]:
    """Return what an adjective can be."""
    return _entries(polish.podaj_przymiotnik(whole(form))) if _fits(form) else ()


def noun_forms(lemma: str) -> set[str]:
    """Return a noun in all its forms, none for what the dictionary does not have."""
    if not _fits(lemma):
        return set()
    # Each noun has a nominative, of one number or of both.
    known = whole(lemma)
    numbers = [each for each in polish.LICZBY if polish.odmien_warianty(known, "nom", each)]
    return {
        form
        for number in numbers
        for case in polish.PRZYPADKI
        for form in polish.odmien_warianty(known, case, number)
    }


def adjective_forms(lemma: str) -> set[str]:
    """Return an adjective in all its forms."""
    return {
        polish.odmien_przymiotnik(lemma, case, gender, number)
        for case in polish.PRZYPADKI
        for number in polish.LICZBY
        for gender in polish.RODZAJE
    }


def noun(lemma: str, number: str = "sg") -> Forms | None:
    """Return a noun in its cases, None for what the dictionary does not have in each of them."""
    if not _fits(lemma):
        return None
    gen, dat, acc, inst, loc = (
        polish.odmien_lub_none(whole(lemma), case, number) for case in _OBLIQUE
    )
    return (gen, dat, acc, inst, loc) if gen and dat and acc and inst and loc else None


def adjective(lemma: str, gender: str, number: str, *, animate: bool) -> Forms:
    """Return an adjective in its cases; what is animate has its accusative like the genitive."""
    gen, dat, acc, inst, loc = (
        str(polish.odmien_przymiotnik(lemma, case, gender, number)) for case in _OBLIQUE
    )
    return gen, dat, gen if animate else acc, inst, loc


def same(word: str) -> Forms:
    """Return a word that stays as it is in every case."""
    return word, word, word, word, word


def joined(mark: str, parts: list[Forms]) -> Forms:
    """Return words in their cases as one text, with the mark between them."""
    gen, dat, acc, inst, loc = (mark.join(each) for each in zip(*parts, strict=True))
    return gen, dat, acc, inst, loc


def spelled(forms: Forms, typed: str) -> Forms:
    """Return the forms in small or capital letters, as the word was typed."""
    gen, dat, acc, inst, loc = (_spelled(form, typed) for form in forms)
    return gen, dat, acc, inst, loc


def _spelled(form: str, typed: str) -> str:
    if typed.islower():
        return form.lower()
    if typed.isupper() and len(typed) > 1:
        return form.upper()
    return form[:1].upper() + form[1:]


def _entries(found: Iterable[tuple[str, str, str, str]]) -> tuple[KnownForm, ...]:
    return tuple(KnownForm(*each) for each in found)


def _fits(word: str) -> bool:
    # A key of the dictionary is short.
    return len(word) <= _LONGEST_KEY


_LONGEST_KEY = 40
_OBLIQUE = ("gen", "dat", "acc", "inst", "loc")
