"""A client's name in every form that people type: the one wrapper around polish-inflection.

Names are declined once and remembered; what the dictionary does not know is declined by the plain
endings of its kind, which is enough to recognise a name and never used to write one.
"""

import re
import unicodedata
from functools import lru_cache

import polish_inflection as polish

CASES: tuple[str, ...] = polish.PRZYPADKI
_NUMBERS: tuple[str, ...] = polish.LICZBY

# Letters that Unicode does not take apart into a base and a mark.
_UNMARKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "s", "æ": "a", "œ": "o", "ı": "i"})

# Endings for a word outside the dictionary: (what it ends with, how much of it goes, what comes).
_ENDINGS: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("ka", 2, ("ki", "ce", "kę", "ką", "ko")),
    ("ga", 2, ("gi", "dze", "gę", "gą", "go")),
    ("ra", 2, ("ry", "rze", "rę", "rą", "ro")),
    ("ła", 2, ("ły", "le", "łę", "łą", "ło")),
    ("ta", 2, ("ty", "cie", "tę", "tą", "to")),
    ("da", 2, ("dy", "dzie", "dę", "dą", "do")),
    ("ia", 2, ("ii", "i", "ię", "ią", "io", "iu")),
    ("a", 1, ("y", "i", "ie", "ę", "ą", "o", "u")),
    ("ski", 1, ("iego", "iemu", "im")),
    ("cki", 1, ("iego", "iemu", "im")),
    ("ek", 2, ("ka", "kowi", "kiem", "ku")),
    ("k", 1, ("ka", "kowi", "kiem", "ku")),
    ("g", 1, ("ga", "gowi", "giem", "gu")),
    ("o", 1, ("a", "u", "em")),
    ("e", 0, ()),
    ("i", 0, ("ego", "emu", "m")),
    ("y", 1, ("ego", "emu", "ym")),
)
_CONSONANT_ENDINGS = ("a", "owi", "em", "ie", "u", "iem", "y")


# Control characters and halves of characters, from a broken client: the dictionary fails on them.
_BROKEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")


def whole(text: str) -> str:
    """Return a text with a replacement sign for each character that the dictionary breaks on."""
    return _BROKEN.sub("\ufffd", text)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Text in lower case and without diacritics, as it is typed on a phone in a hurry."""
    lowered = text.casefold()
    if lowered.isascii():
        return lowered
    parts = unicodedata.normalize("NFKD", lowered.translate(_UNMARKED))
    # A mark with no letter under it stays: no word is empty.
    return "".join(letter for letter in parts if not unicodedata.combining(letter)) or lowered


def _dictionary(word: str) -> set[str]:
    return {
        form
        for number in _NUMBERS
        for case in CASES
        for form in polish.odmien_warianty(word, case, number)
    }


def _by_ending(word: str) -> set[str]:
    for ending, goes, comes in _ENDINGS:
        if word.endswith(ending):
            stem = word[: len(word) - goes]
            return {stem + form for form in comes}
    return {word + form for form in _CONSONANT_ENDINGS} if word.isalpha() else set()


def _family(word: str) -> set[str]:
    """Return a family in the plural, "Nowakowie": he, she and all of them."""
    lemmas = {
        found.lemat
        for found in polish.podaj(word, "pl")
        if found.przypadek == "nom" and found.rodzaj == "m" and found.lemat != word
    }
    forms: set[str] = set()
    for lemma in lemmas:
        forms |= {lemma} | _dictionary(lemma)
        if lemma.endswith(("ki", "ny", "wy")):
            forms |= _dictionary(lemma[:-1] + "a")
        else:
            stem = lemma[:-2] + "k" if lemma.endswith("ek") else lemma
            forms |= {stem + ending for ending in ("owa", "owej", "ową", "owo", "owie")}
    return forms


@lru_cache(maxsize=4096)
def word_forms(word: str) -> frozenset[str]:
    """All forms of one word of a name, in lower case with diacritics, the word itself among them.

    A word that is capitalised in the name and unknown as such is declined as an ordinary word
    ("Szafa", "Poziomka").
    """
    word = whole(word)
    lowered = word.casefold()
    forms = {lowered}
    if not word or len(word) > 40:  # noqa: PLR2004 — no name is that long; a key of the dictionary is short
        return frozenset(forms)
    capital = word[0].upper() + word[1:].lower()
    family = _family(capital) if capital.endswith(("owie", "cy", "scy")) else set()
    found = family or _dictionary(capital) or _dictionary(lowered) or _by_ending(lowered)
    return frozenset(forms | {form.casefold() for form in found})


@lru_cache(maxsize=8192)
def is_ordinary_word(form: str) -> bool:
    """Tell whether this lower-case form is also a form of an ordinary Polish noun."""
    return any(found.lemat[:1].islower() for found in polish.podaj(whole(form)))


@lru_cache(maxsize=8192)
def is_a_name(form: str) -> bool:
    """Whether this word, capitalised, is a Polish name in its own right."""
    capital = form[:1].upper() + form[1:]
    return any(found.lemat[:1].isupper() for found in polish.podaj(whole(capital)))


@lru_cache(maxsize=8192)
def counted(form: str) -> bool:
    """Whether this word is a noun in a form that follows a number: "22 maile", "5 slajdów"."""
    return any(
        found.liczba == "pl" and found.przypadek in {"gen", "nom", "acc"} and found.lemat.islower()
        for found in polish.podaj(whole(form))
    )


@lru_cache(maxsize=8192)
def of_what(form: str) -> bool:
    """Whether this word is a noun in the genitive singular: "drugiego maila"."""
    return any(
        found.liczba == "sg" and found.przypadek == "gen" and found.lemat.islower()
        for found in polish.podaj(whole(form))
    )


@lru_cache(maxsize=8192)
def after_her(form: str) -> bool:
    """Whether this word is a feminine noun as it stands after "tej": "zmianie", "poprawki"."""
    found = [one for one in polish.podaj(whole(form)) if one.liczba == "sg" and one.lemat.islower()]
    return any(one.rodzaj == "f" for one in found) and not any(
        one.przypadek in {"nom", "acc"} for one in found
    )


@lru_cache(maxsize=8192)
def lemmas(form: str) -> tuple[str, ...]:
    """Return the words that this may be a form of, a name with its capital; none for an unknown."""
    if not form or len(form) > 40:  # noqa: PLR2004 — a key of the dictionary is short
        return ()
    low = whole(form.casefold())
    found = [each for word in (low, low[0].upper() + low[1:]) for each in polish.podaj(word)]
    found.sort(key=lambda each: each.liczba != "sg")
    return tuple(dict.fromkeys(each.lemat for each in found))


@lru_cache(maxsize=4096)
def related(word: str) -> frozenset[str]:
    """All forms of a word in whichever form it is given, noun or adjective, in lower case."""
    forms = set(word_forms(word)).union(*map(word_forms, lemmas(word)))
    for adjective in {found.lemat for found in polish.podaj_przymiotnik(whole(word.casefold()))}:
        forms |= {
            polish.odmien_przymiotnik(adjective, case, gender, number)
            for case in CASES
            for number in _NUMBERS
            for gender in polish.RODZAJE
        }
    return frozenset(forms)
